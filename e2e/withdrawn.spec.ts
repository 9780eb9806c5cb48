import { makeInitiative } from "#prisma/makers/initiative";
import { expect, test } from "./support/market.ts";
import { enter } from "./support/people.ts";

test("a withdrawn initiative says that it is gone, and why, to visitors and to who is signed in", async ({ page, db }) => {
  const at = new Date();
  const told = { state: "withdrawn", publishedAt: at, withdrawnAt: at, withdrawalReason: "Grupa vairs nedarbojas." } as const;
  const { slug } = await makeInitiative(db, told);
  const { id } = await db.person.findFirstOrThrow({ select: { id: true } });
  for (const path of [`/pieredze/${slug}`, `/en/initiatives/${slug}`]) {
    await page.context().clearCookies();
    expect((await page.goto(path))?.status(), `${path} to a visitor`).toBe(410);
    await enter(page, db, id);
    expect((await page.goto(path))?.status(), `${path} to who is signed in`).toBe(410);
    await expect(page.getByText("Grupa vairs nedarbojas.")).toBeVisible();
  }
});
