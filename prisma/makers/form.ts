import { contextOf } from "#server/api/context";
import { door } from "#server/api/door";
import { answerForm } from "#server/api/form";
import { cookieName } from "#server/platform/cookies";
import type { Database } from "#server/platform/database";
import { formTokenOf, hashOf, randomToken } from "#server/platform/secrets";
import { findSession } from "#server/session/queries";

/** A browser that holds cookies and posts forms through the form door. */
export class TestBrowser {
  readonly db: Database;
  readonly cookies = new Map<string, string>();
  readonly address: string;
  sessionId: string | null = null;

  constructor(db: Database, address = `192.0.2.${Math.floor(Math.random() * 250)}`) {
    this.db = db;
    this.address = address;
  }

  /** Opens a session for a person in this browser. */
  async signIn(personId: string): Promise<void> {
    const token = randomToken();
    const session = await this.db.session.create({
      data: { tokenHash: hashOf(token), personId, createdAt: new Date(), seenAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) },
    });
    this.sessionId = session.id;
    this.cookies.set(cookieName("authjs.session-token"), token);
  }

  /** Posts a form as the page would: with its token, its once-only key and the way back. */
  async post(
    deed: string,
    fields: Record<string, string | string[]>,
    given: { headers?: Record<string, string>; once?: string; back?: string; about?: string } = {},
  ): Promise<Response> {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
    form.set("_back", given.back ?? "/");
    form.set("_about", given.about ?? "");
    form.set("_once", given.once ?? randomToken());
    if (this.sessionId) form.set("_token", formTokenOf(this.sessionId));
    const headers = {
      origin: "http://localhost:3000",
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
      ...given.headers,
    };
    return this.send(deed, form.toString(), headers);
  }

  /** Sends any body to the form door. */
  async send(deed: string, body: BodyInit, given: Record<string, string>): Promise<Response> {
    const [noun = "", name = ""] = deed.split("/");
    const headers = new Headers({ ...given, cookie: this.cookieHeader(), "x-tirdzins-address": this.address });
    const request = new Request(`http://localhost:3000/form/${deed}`, { method: "POST", headers, body });
    const token = this.cookies.get(cookieName("authjs.session-token"));
    const session = token ? await findSession(this.db, token, new Date()) : null;
    const response = await answerForm(door, request, { noun, deed: name }, contextOf(headers, session, "lv"));
    this.keepCookies(response);
    return response;
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      const gone = /Max-Age=0(;|$)/.test(line);
      if (gone) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
