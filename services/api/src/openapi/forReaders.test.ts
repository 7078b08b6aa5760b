// What generators are given instead means the same.
import { expect, test } from "vitest";
import { z } from "zod";
import { forReaders } from "./forReaders.ts";

const written = (schema: z.ZodType): unknown => forReaders(z.toJSONSchema(schema));

/** As strict as JSON Schema is, for the few words that these tests need. */
const accepts = (schema: unknown, value: Record<string, unknown>): boolean => {
  if (typeof schema === "boolean") return schema;
  const {
    properties = {},
    required = [],
    const: only,
    if: when,
    ...rest
  } = schema as Record<string, unknown>;
  if (only !== undefined) return (value as unknown) === only;
  const fields = Object.entries(properties as Record<string, unknown>);
  return (
    (required as string[]).every((name) => name in value) &&
    fields.every(([name, field]) => !(name in value) || accepts(field, value[name] as never)) &&
    (rest.additionalProperties !== false ||
      Object.keys(value).every((name) => name in (properties as object))) &&
    (when === undefined || accepts(accepts(when, value) ? rest.then : rest.else, value))
  );
};

test("two shapes told apart by a flag are one object, which takes what they take and nothing else", () => {
  const told = z.discriminatedUnion("known", [
    z.strictObject({ known: z.literal(true), dose: z.string(), note: z.string().optional() }),
    z.strictObject({ known: z.literal(false), reason: z.string(), note: z.string() }),
  ]);
  const schema = written(told);
  expect(schema).toMatchObject({ type: "object", required: ["known"], additionalProperties: false });
  expect(schema).not.toHaveProperty("oneOf");
  for (const known of [true, false])
    for (const others of [[], ["dose"], ["reason"], ["note"], ["dose", "note"], ["reason", "note"]].concat([
      ["dose", "reason", "note"],
      ["dose", "colour"],
    ])) {
      const value = { known, ...Object.fromEntries(others.map((name) => [name, "x"])) };
      expect([value, accepts(schema, value)]).toEqual([value, told.safeParse(value).success]);
    }
});

test("a field of two shapes is not put together", () => {
  const told = z.discriminatedUnion("known", [
    z.strictObject({ known: z.literal(true), dose: z.string() }),
    z.strictObject({ known: z.literal(false), dose: z.number() }),
  ]);
  expect(() => written(told)).toThrow("dose is of two shapes");
});

test("shapes told apart by a word stay as they are", () => {
  const told = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("bottle") }),
    z.strictObject({ kind: z.literal("box") }),
  ]);
  expect(written(told)).toHaveProperty("oneOf");
});

test("a list of whole numbers is of integers, and what can only be null stays null", () => {
  const shape = z.strictObject({
    dpi: z.union([z.literal([203, 300])]),
    part: z.literal([0.5]),
    day: z.null(),
  });
  expect(written(shape)).toMatchObject({
    properties: {
      dpi: { anyOf: [{ type: "integer", enum: [203, 300] }] },
      part: { type: "number", const: 0.5 },
      day: { type: ["string", "null"], const: null },
    },
  });
});
