import type { Database } from "#server/platform/database";
import { TEST_NOW } from "./context.ts";

type Sides = { initiativeId: string; askerId: string; answererId: string };

/** A conversation that an organisation has begun about another one's initiative, with its first message. */
export async function makeConversation(db: Database, sides: Sides, authorId: string): Promise<{ id: string; messageId: string }> {
  const conversation = await db.conversation.create({
    data: { ...sides, createdAt: TEST_NOW, lastMessageAt: TEST_NOW },
    select: { id: true },
  });
  const data = {
    conversationId: conversation.id,
    authorId,
    organisationId: sides.askerId,
    text: "Vai varam izmantot jūsu receptes?",
    createdAt: TEST_NOW,
  };
  const message = await db.message.create({ data, select: { id: true } });
  return { id: conversation.id, messageId: message.id };
}
