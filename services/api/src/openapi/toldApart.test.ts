// Shapes that a word tells apart get names, and the document keeps its meaning.
import { expect, test } from "vitest";
import type { JsonSchema } from "../http/JsonSchema.ts";
import { toldApart } from "./toldApart.ts";

const shape = (words: readonly string[], more: JsonSchema = {}): JsonSchema => ({
  type: "object",
  properties: { kind: words.length === 1 ? { const: words[0] } : { enum: words }, ...more },
  required: ["kind"],
});

const bottle = shape(["bottle"], { diameter: { type: "number" } });
const tube = shape(["tube"], { diameter: { type: "integer" } });
const others = shape(["vial", "box", "inhaler"]);

test("each has its name, and each word leads to its shape", () => {
  const found: Record<string, JsonSchema> = {};
  const told = toldApart(
    { anyOf: [{ type: "string" }, { oneOf: [bottle, tube, others] }] },
    (name, schema) => {
      found[name] = schema;
    },
  );
  const ref = (name: string): string => `#/components/schemas/${name}`;
  expect(found).toEqual({
    ContainerBottle: bottle,
    ContainerTube: tube,
    ContainerVialOrBoxOrInhaler: others,
  });
  expect(told).toEqual({
    anyOf: [
      { type: "string" },
      {
        oneOf: Object.keys(found).map((name) => ({ $ref: ref(name) })),
        discriminator: {
          propertyName: "kind",
          mapping: {
            bottle: ref("ContainerBottle"),
            tube: ref("ContainerTube"),
            vial: ref("ContainerVialOrBoxOrInhaler"),
            box: ref("ContainerVialOrBoxOrInhaler"),
            inhaler: ref("ContainerVialOrBoxOrInhaler"),
          },
        },
      },
    ],
  });
});

test("what no word tells apart stays as it is", () => {
  for (const oneOf of [
    [shape(["bottle"]), shape(["bottle", "tube"])],
    [
      { const: "a", description: "one" },
      { const: "b", description: "other" },
    ],
    [bottle, { type: "object", properties: { size: { type: "number" } }, required: ["size"] }],
  ])
    expect(toldApart({ oneOf }, () => expect.unreachable())).toEqual({ oneOf });
});

test("shapes that nobody has named are named before the document is written", () => {
  expect(() => toldApart({ oneOf: [shape(["jar"]), shape(["tin"])] }, () => {})).toThrow(
    "shapes told apart by kind: jar, tin have no name",
  );
});
