// openapi: shapes that one word tells apart, each under a name of its own with that word as discriminator:
// without it clients in Java try every shape and find several that fit.
import type { JsonSchema } from "../http/JsonSchema.ts";

/** What such shapes are called, by their words in order. Whoever adds a shape or a union names it here. */
const unions: Readonly<Record<string, string>> = {
  "kind: bottle, tube, vial, box, inhaler": "Container",
  "kind: medicine, form, device": "FilmAbout",
  "kind: vtm, vmp, amp, vmpp, ampp": "Medicine",
  "by: name, previous-name, code, previous-code, gtin": "FoundBy",
};

const asSchema = (value: unknown): JsonSchema => (value ?? {}) as JsonSchema;

/** The words that a field may hold; null: any text, or no text at all. */
const wordsOf = (field: unknown): readonly string[] | null => {
  const { const: only, enum: list = only === undefined ? undefined : [only] } = asSchema(field);
  return Array.isArray(list) && list.every((word) => typeof word === "string") ? list : null;
};

/** The required field that holds other words in each shape. */
const tellingField = (shapes: readonly JsonSchema[]): string | undefined => {
  const [first] = shapes;
  return ((first?.required ?? []) as readonly string[]).find((name) => {
    const words = shapes.map((shape) => wordsOf(asSchema(shape.properties)[name]));
    if (words.some((each) => each === null)) return false;
    const all = words.flatMap((each) => each ?? []);
    return new Set(all).size === all.length;
  });
};

/** "previous-name" as a part of a name: "PreviousName". */
const asName = (word: string): string =>
  word
    .split("-")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join("");

const refTo = (name: string): string => `#/components/schemas/${name}`;

/** With discriminators where shapes are told apart by a word. `add` is given each of those shapes under its name. */
export const toldApart = (value: unknown, add: (name: string, schema: JsonSchema) => void): unknown => {
  if (Array.isArray(value)) return value.map((each) => toldApart(each, add));
  if (typeof value !== "object" || value === null) return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, toldApart(inner, add)]),
  ) as JsonSchema;
  const shapes = Array.isArray(schema.oneOf) ? (schema.oneOf as readonly JsonSchema[]) : [];
  if (shapes.length < 2 || shapes.some(({ properties }) => properties === undefined)) return schema;
  const field = tellingField(shapes);
  if (field === undefined) return schema;
  const words = shapes.map((shape) => wordsOf(asSchema(shape.properties)[field])!);
  const key = `${field}: ${words.flat().join(", ")}`;
  const union = unions[key];
  if (union === undefined) throw new Error(`shapes told apart by ${key} have no name`);
  const names = words.map((own) => union + own.map(asName).join("Or"));
  for (const [at, shape] of shapes.entries()) add(names[at]!, shape);
  return {
    ...schema,
    oneOf: names.map((name) => ({ $ref: refTo(name) })),
    discriminator: {
      propertyName: field,
      mapping: Object.fromEntries(words.flatMap((own, at) => own.map((word) => [word, refTo(names[at]!)]))),
    },
  };
};
