import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SMTPServer } from "smtp-server";

/** Where the test's mail server lays down what it received: one file a mail, in order. */
export const POST_FOLDER = ".cache/post";

/** A real mail server for tests: it speaks SMTP and keeps every mail with its envelope. */
export async function startPostSink(): Promise<{ url: string; stop: () => Promise<void> }> {
  rmSync(POST_FOLDER, { recursive: true, force: true });
  mkdirSync(POST_FOLDER, { recursive: true });
  let received = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received += 1;
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const mail = { to, raw: Buffer.concat(chunks).toString("utf8") };
        writeFileSync(path.join(POST_FOLDER, `${String(received).padStart(6, "0")}.json`), JSON.stringify(mail));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
