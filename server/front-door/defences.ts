/**
 * What the front door defends against, by name. The door that serves people has them all; tests open doors beside it that lack one
 * each, to see that an attack would then get through.
 */
export const DEFENCES = [
  "host",
  "path",
  "actions",
  "methods",
  "images",
  "internal headers",
  "length",
  "count",
  "slowness",
  "crowd",
  "security headers",
  "cookies",
] as const;

export type Defence = (typeof DEFENCES)[number];

/** The defences that a door lacks: none but in tests. */
export type Lacking = ReadonlySet<Defence>;
