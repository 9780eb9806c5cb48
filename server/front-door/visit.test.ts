import { describe, expect, it } from "vitest";
import { TEXT_SIZES, THEMES } from "#server/display/schema";
import { displayCookie, visitOf } from "./visit.ts";

const SESSION = "authjs.session-token=abc";

describe("a reader without any cookie of ours", () => {
  it.each([undefined, "", "_ga=GA1.1; theme=dark", "session=1; my-tirdzins-answers=1; xauthjs.session-token=1", ";;=;a", "tirdzin=1"])(
    "is anybody: %s",
    (cookies) => {
      expect(visitOf(cookies)).toEqual({ signedIn: false, anybody: true, display: "" });
    },
  );
});

describe("a reader with the display choice", () => {
  it("is anybody, in one of few looks", () => {
    const looks = TEXT_SIZES.flatMap((text) => THEMES.map((theme) => `${text}.${theme}`));
    const seen = looks.map((look) => visitOf(`a=b; tirdzins-display=${look}; c=d`));
    expect(seen.every(({ anybody, signedIn }) => anybody && !signedIn)).toBe(true);
    expect(seen.map(({ display }) => display)).toEqual(looks.map((look) => (look === "m.auto" ? "" : look)));
  });

  it.each(["", "xl", "huge.dark", "l.pink", "xl.dark.x/../", '"><script>', "%78l.dark"])("makes no look of its own out of %s", (cookie) => {
    expect(["", "xl.dark"]).toContain(visitOf(`tirdzins-display=${cookie}`).display);
    expect(visitOf(`tirdzins-display=${cookie}`).anybody).toBe(true);
  });

  it("is asked for by this choice and nothing else", () => {
    expect(visitOf(displayCookie("xl.dark"))).toEqual({ signedIn: false, anybody: true, display: "xl.dark" });
  });
});

describe("a reader who holds something of ours", () => {
  it.each([
    SESSION,
    "tirdzins-answers=abc",
    "tirdzins-sign-in=abc",
    "tirdzins-display=xl.dark; tirdzins-answers=abc",
    "a=b;tirdzins-answers=abc",
    "__Host-tirdzins-answers=abc",
    "__Secure-authjs.session-token=abc",
    "authjs.session-token.0=abc",
    "authjs.csrf-token=abc",
    "tirdzins-something-new=abc",
    "tirdzins-display2=xl.dark",
    "\ttirdzins-answers=abc",
  ])("is not anybody: %s", (cookies) => {
    expect(visitOf(cookies).anybody).toBe(false);
  });

  it("is signed in by the session only, be it alive or not", () => {
    expect(visitOf(`a=b; ${SESSION}`).signedIn).toBe(true);
    expect(visitOf("authjs.session-token=").signedIn).toBe(true);
    expect(visitOf("tirdzins-answers=abc; authjs.csrf-token=abc").signedIn).toBe(false);
  });
});
