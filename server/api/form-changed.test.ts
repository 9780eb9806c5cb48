import { describe, expect, it } from "vitest";
import { FORM_BYTES } from "./body.ts";
import { formChanged } from "./form-changed.ts";

const shown = (answers: Record<string, string[]>, back = "/ienakt", locale: "lv" | "en" = "lv") =>
  formChanged(400, { back, locale, answers });

describe("the page that answers a form of an older version", () => {
  it("shows every word, with the line breaks that were typed, and leads back", async () => {
    const page = await shown({ need: ["\nPirmā rinda.\nOtrā."], themes: ["food", "health"] }, "/darbs/pieredze/jauna").text();
    expect(page).toContain(">\n\nPirmā rinda.\nOtrā.</textarea>");
    expect(page).toContain(">\nfood\nhealth</textarea>");
    expect(page).toContain('href="/darbs/pieredze/jauna"');
  });

  it("speaks the language of the page that it came from", async () => {
    expect(await shown({ need: ["x"] }).text()).toContain('<html lang="lv">');
    expect(await shown({ need: ["x"] }, "/en/sign-in", "en").text()).toContain('<html lang="en">');
  });

  it("takes what was typed for text only, wherever it stands", async () => {
    const evil = `"><img src=x onerror=alert(1)></textarea></title><script>alert(1)</script>&lt;'`;
    const page = await shown({ [evil]: [evil] }, `/x?a='><b>`).text();
    expect(page).not.toMatch(/<(img|script|b)\b/);
    expect(page.match(/<\/textarea>/g)).toHaveLength(1);
    expect(page).toContain(
      "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/textarea&gt;&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;&#39;",
    );
  });

  it("allows nothing but its own look, and is kept nowhere", () => {
    const { headers } = shown({ need: ["x"] });
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';.*style-src 'sha256-[^' ]+'$/);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("says nothing of words where none were typed", async () => {
    expect(await shown({}).text()).not.toContain("<form");
  });

  it("never sends back more than a form may bring", async () => {
    const answer = shown({ need: ["&".repeat(FORM_BYTES / 2)] });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe("The form has changed.\n");
  });
});
