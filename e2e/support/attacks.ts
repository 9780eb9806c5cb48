import { readdirSync } from "node:fs";
import net from "node:net";
import { expect } from "@playwright/test";
import { DEFENCES, type Defence } from "#server/front-door/defences";
import { after, DAY } from "#server/platform/clock";
import type { Database } from "#server/platform/database";
import { formTokenOf, hashOf, randomToken } from "#server/platform/secrets";
import { freePort } from "../../scripts/postgres.ts";
import { type Running, startProcess, untilServing } from "../../scripts/processes.ts";

/** A front door to knock at: where it listens, and the host that it goes by. */
export type Door = { port: number; host: string };

export type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string };

/** What came back; status 0 is no answer at all. `all` is every byte of it. */
export type Answer = { status: number; headers: Headers; body: string; all: string };

const origin = new URL(process.env.TEST_ORIGIN ?? "http://localhost");

/** The door that serves people. */
export const WHOLE: Door = { port: Number(origin.port), host: origin.host };

/** The door that is like it but for one defence. */
export function doorWithout(defence: Defence): Door {
  return { port: Number(process.env.TEST_UNDEFENDED_PORT) + DEFENCES.indexOf(defence), host: origin.host };
}

/** What is expected of the whole door must be found wanting where the defence is missing. A broken test does not count as that. */
export async function expectToFail(expectation: () => Promise<void>): Promise<void> {
  const error: unknown = await expectation().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error !== null && !(error instanceof Error && "matcherResult" in error)) throw error;
  expect(error, "the attack is refused although the defence is missing").not.toBeNull();
}

/** A line to a door on which bytes go as they are. */
export async function dial({ port }: Door): Promise<net.Socket> {
  const socket = net.connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  await new Promise((resolve) => socket.once("connect", resolve).once("close", resolve));
  return socket;
}

/** All that is heard on a line until it is cut; "" and no end when it is not cut within the patience. */
export async function hear(socket: net.Socket, patience = 10_000): Promise<{ heard: string; cut: boolean }> {
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => void chunks.push(chunk));
  if (socket.closed) return { heard: "", cut: true };
  const cut = await new Promise<boolean>((resolve) => {
    const impatient = setTimeout(() => resolve(false), patience);
    socket.once("close", () => {
      clearTimeout(impatient);
      resolve(true);
    });
  });
  socket.destroy();
  return { heard: Buffer.concat(chunks).toString("latin1"), cut };
}

/** Sends bytes and reads the answer to them. */
export async function speak(door: Door, bytes: string | string[], patience?: number): Promise<Answer> {
  const socket = await dial(door);
  for (const piece of [bytes].flat()) socket.write(Buffer.from(piece, "latin1"));
  return answerOn(socket, patience);
}

export async function answerOn(line: net.Socket, patience?: number): Promise<Answer> {
  return answerIn((await hear(line, patience)).heard);
}

/** Sends a request as it stands: nothing of its address is straightened, and our own host is only named when no other is. */
export async function ask(door: Door, asked: Asked, patience?: number): Promise<Answer> {
  return speak(door, [headOf(door, asked), asked.body ?? ""], patience);
}

/** A request's lines up to its body. */
export function headOf(door: Door, { method = "GET", path, headers = {}, body }: Asked): string {
  const length: Record<string, string> = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body, "latin1")) };
  const lines = Object.entries({ Host: door.host, Connection: "close", ...length, ...headers });
  return [`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), "", ""].join("\r\n");
}

function answerIn(heard: string): Answer {
  const text = heard.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, "");
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, Math.max(0, end)).split("\r\n");
  const headers = new Headers(lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
  const raw = end < 0 ? "" : text.slice(end + 4);
  const body = headers.get("transfer-encoding") === "chunked" ? unchunked(raw) : raw;
  return { status: Number(first.split(" ")[1] ?? 0), headers, body: Buffer.from(body, "latin1").toString("utf8"), all: heard };
}

function unchunked(raw: string): string {
  const end = raw.indexOf("\r\n");
  const size = Number.parseInt(raw.slice(0, end), 16);
  if (!(size > 0)) return "";
  return raw.slice(end + 2, end + 2 + size) + unchunked(raw.slice(end + 4 + size));
}

/** Headers of a post that comes from our own page. */
export function ownForm(door: Door, cookie?: string): Record<string, string> {
  const type = "application/x-www-form-urlencoded";
  return { Origin: `http://${door.host}`, "Sec-Fetch-Site": "same-origin", "Content-Type": type, ...(cookie ? { Cookie: cookie } : {}) };
}

/** Opens a session for a person: the cookie that a browser would send, and the token that their forms carry. */
export async function openSession(db: Database, personId: string): Promise<{ cookie: string; token: string }> {
  const token = randomToken();
  const now = new Date();
  const times = { createdAt: now, seenAt: now, expiresAt: after(now, DAY) };
  const { id } = await db.session.create({ data: { tokenHash: hashOf(token), personId, ...times }, select: { id: true } });
  return { cookie: `authjs.session-token=${token}`, token: formTokenOf(id) };
}

/** A door of one's own onto the same market, to be crowded and closed without standing in anybody's way. */
export async function openOwnDoor(wished: number, output: "ignore" | number = "ignore"): Promise<{ door: Door; running: Running }> {
  const port = await freePort(wished);
  const host = `localhost:${port}`;
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", PORT: String(port), ORIGIN: `http://${host}` };
  const running = startProcess("server/main.ts", env, output);
  await untilServing(`http://127.0.0.1:${port}/readyz`, running);
  return { door: { port, host }, running };
}

/** The address of a file that the build wrote. */
export function builtFile(ending: "css" | "js"): string {
  return `/_next/static/chunks/${readdirSync(".next/static/chunks").find((name) => name.endsWith(`.${ending}`))}`;
}
