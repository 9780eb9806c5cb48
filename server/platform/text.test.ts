import { expect, it } from "vitest";
import { lineSchema, proseSchema } from "./text.ts";

const line = lineSchema({ max: 20, reason: "writeName" });
const prose = proseSchema({ max: 40 });

it("makes one line of what was typed", () => expect(line.parse("  Cerību \n stariņš ")).toBe("Cerību stariņš"));

it("takes out what no reader sees", () => expect(line.parse("Cerību\u0000 sta\u202Eriņ\u061Cš\u0085\u200B")).toBe("Cerību stariņš"));

it("composes letters, so that the same word is the same", () => expect(line.parse("Ķekava".normalize("NFD"))).toBe("Ķekava"));

it("finds nothing in mere spaces", () => expect(line.safeParse("   ").error?.issues[0]?.message).toBe("writeName"));

it("keeps paragraphs, but no deserts between them", () => expect(prose.parse("Viens.\r\n\r\n\r\n\r\nDivi. ")).toBe("Viens.\n\nDivi."));

it("is judged by its length before any work is done on it", () => expect(line.safeParse(" ".repeat(21)).success).toBe(false));
