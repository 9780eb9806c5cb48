import { z } from "zod";

/** 200 letters: longer than anybody's question to a search field; a paste is searched by its first words anyway. */
export const QUERY_LENGTH = 200;

/** 50 choices a group: more than the longest list that people tick (42 municipalities). */
export const CHOICES = 50;

/** Pages of 20: a thousand pages reach beyond what the market holds for years. */
export const LAST_PAGE = 1_000;

/** The groups of the filter, in the order in which they stand on the page. */
export const GROUPS = ["region", "municipality", "theme", "target", "step", "cost"] as const;
export type Group = (typeof GROUPS)[number];

export const SORTS = ["relevance", "newest", "title"] as const;
export type Sort = (typeof SORTS)[number];

/** A value that no list of ours knows is ignored and told, so it is only kept short here: 40 is above our longest code. */
const choices = z.array(z.string().max(40)).max(CHOICES).default([]);

export const searchSchema = z.strictObject({
  q: z.string().max(QUERY_LENGTH).default(""),
  region: choices,
  municipality: choices,
  theme: choices,
  target: choices,
  step: choices,
  cost: choices,
  sort: z.enum(SORTS).default("relevance"),
  page: z.int().min(1).max(LAST_PAGE).default(1),
});

/** What is searched for. */
export type Search = z.output<typeof searchSchema>;
