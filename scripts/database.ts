import { createHmac } from "node:crypto";
import pg from "pg";

/**
 * The address under which the application signs in to the database, made from the owner's: a role of its own that may read and
 * write rows. Its password is derived, so that it is stored nowhere and every start finds it again.
 * @throws when the owner may not make roles; then DATABASE_OWNER_URL and DATABASE_URL name both roles.
 */
export async function applicationUrl(ownerUrl: string, secret: string): Promise<string> {
  const url = new URL(ownerUrl);
  const role = `${url.pathname.slice(1)}_app`;
  const password = createHmac("sha256", secret).update(`database role\n${role}`).digest("base64url");
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
    const verb = found.rowCount === 0 ? "CREATE" : "ALTER";
    const settings = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`;
    await client.query(`${verb} ROLE ${client.escapeIdentifier(role)} ${settings}`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(
      `DATABASE_URL may not make the application's role (${said}). Make two roles and name them in DATABASE_OWNER_URL and DATABASE_URL.`,
    );
  } finally {
    await client.end();
  }
  url.username = role;
  url.password = password;
  return url.href;
}
