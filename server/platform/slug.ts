import { randomInt } from "node:crypto";
import { fold } from "./language/fold.ts";

/** 60 letters are enough to recognise a name by; longer ones are cut between words. */
const LONGEST = 60;

/** Easy to read aloud: no 0, O, 1, I or L. */
const TAIL_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

/** The word by which an address names something: "Cerību stariņš" is "ceribu-starins". `instead` stands where no letter is left. */
export function slugFrom(name: string, instead: string): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const whole = plain.length > LONGEST ? plain.slice(0, LONGEST + 1).replace(/-[^-]*$/, "") : plain;
  return whole.slice(0, LONGEST) || instead;
}

/** Four signs that tell apart what is called alike. */
export function slugTail(): string {
  return Array.from({ length: 4 }, () => TAIL_SIGNS[randomInt(TAIL_SIGNS.length)]).join("");
}
