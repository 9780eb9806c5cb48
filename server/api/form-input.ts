import { z } from "zod";
import type { Answers } from "#server/platform/kept-answers";

/**
 * The longest form of ours, every municipality ticked, has some hundred fields. A quarter of a megabyte holds 130,000 empty ones: taking
 * them apart alone, and looking through them for each other all the more, keeps everybody waiting.
 */
export const FIELDS = 1_000;

/**
 * Reads what was typed: several values for one name, line ends made one kind, the one sign taken out that no database stores. Names of
 * our own machinery begin with "_".
 */
export function answersOf(form: URLSearchParams): Answers {
  const answers: Answers = {};
  for (const [name, value] of form) {
    if (name.startsWith("_")) continue;
    // Whatever a field is called, only what came before under its name counts: "constructor" is known to every object.
    const before = Object.hasOwn(answers, name) ? (answers[name] ?? []) : [];
    answers[name] = [...before, value.replace(/\r\n?/g, "\n").replaceAll("\u0000", "")];
  }
  return answers;
}

/**
 * Makes of a form's answers the input that a procedure's schema expects: texts into numbers, ticks into booleans, repeated rows
 * ("links.0.url") into lists. Nothing is judged here; what does not fit is left as it was typed, so that the schema says so.
 */
export function inputOf(schema: z.ZodType, answers: Answers): unknown {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return {};
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(inner.shape)) {
    const value = readValue(field as z.ZodType, name, answers);
    if (value !== undefined) input[name] = value;
  }
  return input;
}

/** Names of answers that the schema does not know: no form of ours sends any. */
export function strangeNames(schema: z.ZodType, answers: Answers): string[] {
  const inner = unwrap(schema);
  const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  return Object.keys(answers).filter((name) => !known.includes(name.split(".")[0] ?? ""));
}

function readValue(field: z.ZodType, name: string, answers: Answers): unknown {
  const inner = unwrap(field);
  if (inner instanceof z.ZodArray) return listOf(unwrap(inner.element as z.ZodType), name, answers);
  if (inner instanceof z.ZodBoolean) return answers[name] !== undefined;
  const text = answers[name]?.[0];
  if (text === undefined) return undefined;
  if (text.trim() === "" && !(inner instanceof z.ZodString && !isLax(field))) return emptyOf(field, text);
  if (inner instanceof z.ZodNumber) return numberOf(text);
  return text;
}

function listOf(element: z.ZodType, name: string, answers: Answers): unknown[] {
  if (!(element instanceof z.ZodObject)) {
    const numbered = rowsOf(name, answers).map((row) => answers[`${name}.${row}`]?.[0] ?? "");
    return [...(answers[name] ?? []), ...numbered].filter((text) => text.trim() !== "");
  }
  const columns = Object.keys(element.shape);
  const filled = rowsOf(name, answers).filter((row) => columns.some((column) => answers[`${name}.${row}.${column}`]?.[0]?.trim()));
  return filled.map((row) => {
    const cells = columns.map((column) => [column, readValue(element.shape[column] as z.ZodType, `${name}.${row}.${column}`, answers)]);
    return Object.fromEntries(cells.filter(([, value]) => value !== undefined));
  });
}

/** The field as it was typed: rows left empty are no part of the input, so the second one of it may have been typed into the fourth. */
export function typedField(field: string, answers: Answers): string {
  const [name = "", index, ...rest] = field.split(".");
  if (index === undefined || answers[name] !== undefined) return field;
  const filled = Object.fromEntries(Object.entries(answers).filter(([, [text]]) => text?.trim()));
  const row = rowsOf(name, filled)[Number(index)];
  return row === undefined ? field : [name, row, ...rest].join(".");
}

/** The row numbers under a name, in order. */
function rowsOf(name: string, answers: Answers): number[] {
  const rows = Object.keys(answers)
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number(key.slice(name.length + 1).split(".")[0]));
  return [...new Set(rows)].filter((row) => Number.isInteger(row) && row >= 0 && row < 100).sort((a, b) => a - b);
}

function numberOf(text: string): unknown {
  const number = Number(text.trim().replace(",", "."));
  return Number.isFinite(number) ? number : text;
}

/** An empty answer is "nothing" where the schema allows it. */
function emptyOf(field: z.ZodType, text: string): unknown {
  if (field.safeParse(null).success) return null;
  if (field.safeParse(undefined).success) return undefined;
  return text;
}

function isLax(field: z.ZodType): boolean {
  return field instanceof z.ZodOptional || field instanceof z.ZodNullable;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in as z.ZodType);
  return schema;
}
