import { describe, expect, it } from "vitest";
import { TestBrowser } from "#prisma/makers/form";
import { makePerson } from "#prisma/makers/person";
import { connection } from "#server/platform/database";

const { db } = connection();

describe("signing out", () => {
  it.each(["session/end", "session/end-all"])("by %s leaves no typed word to the next person at this computer", async (deed) => {
    const browser = new TestBrowser(db);
    const { id } = await makePerson(db);
    await browser.signIn(id);
    await browser.post("person/describe", { name: "", locale: "lv" });
    expect([...browser.cookies.keys()]).toContain("tirdzins-answers");
    const rows = await db.keptAnswer.count();
    await browser.post(deed, {});
    expect(await db.keptAnswer.count()).toBe(rows - 1);
    expect([...browser.cookies.keys()]).not.toContain("tirdzins-answers");
  });

  it("everywhere ends the sessions of all browsers, and no other person's", async () => {
    const [phone, desk, other] = [new TestBrowser(db), new TestBrowser(db), new TestBrowser(db)];
    const [{ id }, stranger] = [await makePerson(db), await makePerson(db)];
    await phone.signIn(id);
    await desk.signIn(id);
    await other.signIn(stranger.id);
    await desk.post("session/end-all", {});
    expect(await db.session.count({ where: { personId: id } })).toBe(0);
    expect(await db.session.count({ where: { personId: stranger.id } })).toBe(1);
    const after = await phone.post("person/describe", { name: "Zane", locale: "lv" }, { headers: { accept: "application/json" } });
    expect(after.status).toBe(401);
  });
});
