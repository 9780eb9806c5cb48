import { answer, ask } from "#server/conversation/commands";
import { answerSchema, askSchema } from "#server/conversation/schema";
import type { Database } from "#server/platform/database";
import { conversations } from "./conversations.ts";
import { actingAs, type Planted, plantedId } from "./plant-people.ts";

/** Lets the demo people talk to each other. */
export async function plantConversations(db: Database, persons: Planted, organisations: Planted, initiatives: Planted): Promise<void> {
  for (const conversation of conversations) {
    const where = { id: plantedId(initiatives, conversation.initiative) };
    const { slug } = await db.initiative.findUniqueOrThrow({ where, select: { slug: true } });
    const organisationId = plantedId(organisations, conversation.askerOrganisation);
    const [question, ...answers] = conversation.messages;
    if (!question) continue;
    const asker = await actingAs(db, plantedId(persons, question.by), new Date(`${question.on}T08:00:00Z`));
    const { id } = await ask(asker, askSchema.parse({ slug, organisationId, text: question.text }));
    for (const { by, on, text } of answers) {
      await answer(await actingAs(db, plantedId(persons, by), new Date(`${on}T08:00:00Z`)), answerSchema.parse({ id, text }));
    }
  }
}
