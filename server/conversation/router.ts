import { deed, forMembers, forPeople, nothing, router } from "#server/api/trpc";
import { answer, ask, markRead } from "./commands.ts";
import { countUnread, listConversations, readAsking, readConversation } from "./queries.ts";
import { answerSchema, askSchema, listSchema, markReadSchema, readAskingSchema, readSchema } from "./schema.ts";

const conversation = (said: string) => deed(({ id }: { id: string }) => ({ page: "/desk/conversations/[id]", params: { id }, said }));

export const conversationRouter = router({
  answer: forMembers
    .meta(conversation("answerSent"))
    .input(answerSchema)
    .mutation(({ ctx, input }) => answer(ctx, input)),
  ask: forMembers
    .meta(conversation("questionSent"))
    .input(askSchema)
    .mutation(({ ctx, input }) => ask(ctx, input)),
  countUnread: forPeople.input(nothing).query(({ ctx }) => countUnread(ctx)),
  list: forPeople.input(listSchema).query(({ ctx, input }) => listConversations(ctx, input)),
  markRead: forMembers
    .meta(deed(() => ({ page: "/desk/conversations", said: "markedRead" })))
    .input(markReadSchema)
    .mutation(({ ctx, input }) => markRead(ctx, input)),
  read: forMembers.input(readSchema).query(({ ctx, input }) => readConversation(ctx, input)),
  readAsking: forPeople.input(readAskingSchema).query(({ ctx, input }) => readAsking(ctx, input)),
});
