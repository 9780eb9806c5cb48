import { deed, forMembers, forPeople, router } from "#server/api/trpc";
import { idSchema } from "#server/initiative/schema";
import { type Told, tellInsights, tellNeeds, tellPlace, tellStory, tellWords } from "./commands.ts";
import { readTelling } from "./queries.ts";
import { addressOf } from "./rules.ts";
import { insightsSchema, needsSchema, placeSchema, storySchema, wordsSchema } from "./schema.ts";

const onward = deed(({ id, stop }: Told) => ({ ...addressOf(id, stop), said: "partSaved" }));

export const tellingRouter = router({
  tellPlace: forMembers
    .meta(onward)
    .input(placeSchema)
    .mutation(({ ctx, input }) => tellPlace(ctx, input)),
  tellStory: forMembers
    .meta(onward)
    .input(storySchema)
    .mutation(({ ctx, input }) => tellStory(ctx, input)),
  tellNeeds: forMembers
    .meta(onward)
    .input(needsSchema)
    .mutation(({ ctx, input }) => tellNeeds(ctx, input)),
  tellInsights: forMembers
    .meta(onward)
    .input(insightsSchema)
    .mutation(({ ctx, input }) => tellInsights(ctx, input)),
  tellWords: forMembers
    .meta(onward)
    .input(wordsSchema)
    .mutation(({ ctx, input }) => tellWords(ctx, input)),
  read: forPeople.input(idSchema).query(({ ctx, input }) => readTelling(ctx, input.id)),
});
