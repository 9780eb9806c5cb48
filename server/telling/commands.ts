import { z } from "zod";
import type { Prisma } from "#prisma/generated/client";
import { fieldsWithCodes } from "#server/flag/rules";
import { changedMeanwhile, showAnew } from "#server/initiative/commands";
import { mayTell } from "#server/initiative/policy";
import { type Life, readLife } from "#server/initiative/queries";
import { INSIGHT_KINDS, isEditable, type Part, slugOf } from "#server/initiative/rules";
import type { ByPerson } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { dateOf, dayInRiga } from "#server/platform/day";
import { conflict, forbidden, wrongInput } from "#server/platform/errors";
import { record, write } from "#server/platform/write";
import { isMunicipality } from "#server/territory/queries";
import { INSIGHT_FIELDS, type NextStop, openAnswers, type Stop, stopAfter } from "./rules.ts";
import type { insightsSchema, needsSchema, placeSchema, storySchema, wordsSchema } from "./schema.ts";

/** Which initiative, and the page that follows. */
export type Told = { id: string; stop: Stop };

/** What it is called, where it happens and whom it helps. Until it is public its address follows its name. */
export async function tellPlace(ctx: ByPerson, { id, version, next, ...answers }: z.output<typeof placeSchema>): Promise<Told> {
  const startedOn = answers.startedOn === null ? null : dateOf(answers.startedOn);
  return savePart(ctx, "place", { id, version, next }, answers, async (tx, initiative) => {
    if (answers.startedOn !== null && answers.startedOn > dayInRiga(ctx.now())) throw wrongInput("startedOn", "dayNotYet");
    if (answers.municipalityCode !== null && !(await isMunicipality(tx, answers.municipalityCode)))
      throw wrongInput("municipalityCode", "chooseMunicipality");
    const slug = initiative.publishedAt === null ? slugOf(answers.title, initiative.slug.replace(/^.*-/, "")) : initiative.slug;
    return { ...answers, startedOn, slug };
  });
}

/** The need, what was done, what worked and what did not. */
export async function tellStory(ctx: ByPerson, { id, version, next, ...answers }: z.output<typeof storySchema>): Promise<Told> {
  return savePart(ctx, "story", { id, version, next }, answers, async () => answers);
}

/** What it takes to take it over. */
export async function tellNeeds(ctx: ByPerson, { id, version, next, ...answers }: z.output<typeof needsSchema>): Promise<Told> {
  return savePart(ctx, "needs", { id, version, next }, answers, async () => answers);
}

/** What was learned, under the report's four headings. */
export async function tellInsights(ctx: ByPerson, { id, version, next, ...answers }: z.output<typeof insightsSchema>): Promise<Told> {
  const rows = INSIGHT_KINDS.flatMap((kind) =>
    answers[INSIGHT_FIELDS[kind]].map((text, position) => ({ initiativeId: id, kind, position, text })),
  );
  const writeRows = async (tx: Transaction) => {
    await tx.insight.deleteMany({ where: { initiativeId: id } });
    await tx.insight.createMany({ data: rows });
  };
  return savePart(ctx, "insights", { id, version, next }, answers, async () => ({}), writeRows);
}

/** The abstract, the full text, links and who paid. */
export async function tellWords(ctx: ByPerson, { id, version, next, ...answers }: z.output<typeof wordsSchema>): Promise<Told> {
  const { links, acknowledgements, ...texts } = answers;
  const inOrder = <Row>(row: Row, position: number) => ({ ...row, initiativeId: id, position });
  const writeRows = async (tx: Transaction) => {
    await tx.link.deleteMany({ where: { initiativeId: id } });
    await tx.link.createMany({ data: links.map(inOrder) });
    await tx.acknowledgement.deleteMany({ where: { initiativeId: id } });
    await tx.acknowledgement.createMany({ data: acknowledgements.map(inOrder) });
  };
  return savePart(ctx, "words", { id, version, next }, answers, async () => texts, writeRows);
}

type Keys = { id: string; version: number; next: NextStop };

type Columns = Prisma.InitiativeUncheckedUpdateManyInput;

/**
 * Saves one part. Only who saw the newest version may write: of two windows the second one is told, and loses no word. Rows of their
 * own are written after the record, whose lock keeps a second writer waiting until the first one's rows are there.
 */
async function savePart(
  ctx: ByPerson,
  part: Part,
  { id, version, next }: Keys,
  answers: Record<string, unknown>,
  columnsOf: (tx: Transaction, initiative: Life) => Promise<Columns>,
  writeRows: (tx: Transaction) => Promise<void> = async () => undefined,
): Promise<Told> {
  return write(ctx, async (tx) => {
    const initiative = await readLife(tx, ctx.actor, id);
    const { state } = initiative;
    if (!mayTell(ctx.actor, initiative)) throw forbidden();
    if (!isEditable(state)) throw conflict("notEditable");
    if (state === "published") refuseUnfit(part, answers);
    const columns = await columnsOf(tx, initiative);
    const toldParts = [...new Set([...initiative.toldParts, part])];
    const data = { ...columns, toldParts, version: { increment: 1 }, updatedAt: ctx.now() };
    const saved = await tx.initiative.updateMany({ where: { id, version, state }, data });
    if (saved.count === 0) throw await changedMeanwhile(tx, ctx, id);
    await writeRows(tx);
    if (state === "published") await showAnew(tx, ctx, initiative);
    await record(tx, ctx, "telling.tell", id, { part });
    return { id, stop: stopAfter(initiative, part, next) };
  });
}

/** Everybody reads it at once, so it stays complete and no personal code gets in. */
function refuseUnfit(part: Part, answers: Record<string, unknown>): void {
  const codes = fieldsWithCodes(answers).map((field) => ({ field, reason: "personalCodeHere" }));
  const issues = [...openAnswers(part, answers), ...codes].flatMap(({ field, reason }) => wrongInput(field, reason).issues);
  if (issues.length > 0) throw new z.ZodRealError(issues);
}
