// openapi: JSON Schema as zod writes it, without noise and as generators of clients understand it; the meaning stays.
import type { JsonSchema } from "../http/JsonSchema.ts";

const asSchema = (value: unknown): JsonSchema => (value ?? {}) as JsonSchema;

/** What can only be null, as a text that is null: openapi-generator 7.25 stops at a field whose only type is "null". */
const onlyNull: JsonSchema = { type: ["string", "null"], const: null };

/** Whole numbers of a closed list are integers: of other numbers it makes Java that does not compile. */
const closedType = ({ type, const: only, enum: list = [only] }: JsonSchema): unknown =>
  type === "number" && (list as readonly unknown[]).every(Number.isInteger) ? "integer" : type;

/** A date's pattern is longer than its meaning; a safe integer's bounds and "readOnly" say nothing about what is sent. */
const isNoise = (schema: JsonSchema, key: string): boolean =>
  key === "$schema" ||
  (key === "readOnly" && schema[key] === true) ||
  (key === "pattern" && typeof schema.format === "string") ||
  (typeof schema[key] === "number" && Math.abs(schema[key]) === Number.MAX_SAFE_INTEGER);

/**
 * The field by which two shapes of an object, each with its fields and no others, are told apart: true in one of
 * them and false in the other.
 */
const flagOf = (shapes: readonly JsonSchema[]): string | undefined => {
  const [yes, no] = shapes.map(({ properties }) => asSchema(properties));
  if (shapes.length !== 2 || shapes.some((shape) => shape.additionalProperties !== false)) return undefined;
  return Object.keys(asSchema(yes)).find(
    (name) => asSchema(yes?.[name]).const === true && asSchema(no?.[name]).const === false,
  );
};

/**
 * Two shapes told apart by a flag, as one object whose other fields depend on the flag. As a `oneOf` they are two types
 * that openapi-generator 7.25 cannot tell apart in Java, does not read in Python and does not compile in C#.
 */
const byFlag = (flag: string, [yes, no]: readonly JsonSchema[]): JsonSchema => {
  const fields = [asSchema(yes?.properties), asSchema(no?.properties)] as const;
  const needed = [yes?.required as string[], no?.required as string[]] as const;
  const [ofYes, ofNo] = fields;
  for (const name of Object.keys(ofYes))
    if (name !== flag && name in ofNo && JSON.stringify(ofYes[name]) !== JSON.stringify(ofNo[name]))
      throw new Error(`${name} is of two shapes`);
  const when = (own: JsonSchema, other: JsonSchema, required: readonly string[]): JsonSchema => ({
    properties: Object.fromEntries(
      Object.keys(other)
        .filter((name) => !(name in own))
        .map((name) => [name, false]),
    ),
    required: required.filter((name) => !needed.every((all) => all.includes(name))),
  });
  return {
    type: "object",
    properties: { ...ofYes, ...ofNo, [flag]: { type: "boolean" } },
    required: needed[0].filter((name) => needed[1].includes(name)),
    additionalProperties: false,
    if: { properties: { [flag]: { const: true } } },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: when(ofYes, ofNo, needed[0]),
    else: when(ofNo, ofYes, needed[1]),
  };
};

/** The fields of an object, any of which may be called as a word of JSON Schema is. */
const fieldsOf = (properties: JsonSchema): JsonSchema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      asSchema(field).type === "null" ? onlyNull : forReaders(field),
    ]),
  );

/** The same schema for who reads it: people, and programs that write clients. */
export const forReaders = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(forReaders);
  if (typeof value !== "object" || value === null) return value;
  const schema = value as JsonSchema;
  if (Array.isArray(schema.oneOf)) {
    const flag = flagOf(schema.oneOf);
    if (flag !== undefined) return forReaders(byFlag(flag, schema.oneOf));
  }
  return Object.fromEntries(
    Object.keys(schema)
      .filter((key) => !isNoise(schema, key))
      .map((key) => {
        if (key === "type") return [key, closedType(schema)];
        return [key, (key === "properties" ? fieldsOf : forReaders)(schema[key] as JsonSchema)];
      }),
  );
};
