// openapi: zod schemas as JSON Schema 2020-12, the dialect of OpenAPI 3.1, with notes and without noise.
import {
  labelOptionsSchema,
  labelRequestSchema,
  regimenSchema,
  valueAt,
  warningNumbers,
} from "@plainlabel/core";
import { z } from "zod";
import { question } from "../features/interpret/answers.ts";
import { batchDoneMessage } from "../features/webhooks/message.ts";
import type { JsonSchema } from "../http/JsonSchema.ts";
import type { Operation } from "../http/Operation.ts";
import { operationOutcome, problem, refusal } from "../http/problemShapes.ts";
import { nameOf, ref, type Shape } from "../http/shapes.ts";
import { refusalGroups } from "../refusals/catalogue.ts";
import { fieldNotes } from "./fieldNotes.ts";
import { forReaders } from "./forReaders.ts";
import { toldApart } from "./toldApart.ts";

const jsonSchemaOf = (schema: z.ZodType, io: "input" | "output"): JsonSchema =>
  forReaders(z.toJSONSchema(schema, { io, target: "draft-2020-12" })) as JsonSchema;

const labelRequest = (): JsonSchema => {
  const schema = jsonSchemaOf(labelRequestSchema, "input");
  for (const [path, description] of Object.entries(fieldNotes))
    (valueAt(schema, path) as JsonSchema).description = description;
  const number = valueAt(schema, "/properties/warnings/items/properties/number") as JsonSchema;
  number.enum = [...warningNumbers];
  return schema;
};

/** Fields that a label request, its options and the query have in common, by the name of their schema. */
const sharedFields: Readonly<Record<string, string>> = {
  pharmacy: "Pharmacy",
  answers: "AnswersToQuestions",
  fullLabel: "FullLabel",
  approval: "Approval",
  stock: "Stock",
  container: "Container",
  packs: "Packs",
  law: "LawName",
};

/** The same schema with references where those fields stand. */
const withSharedFields = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties as JsonSchema).map(([field, inner]) => {
      const name = sharedFields[field];
      return [field, name === undefined ? inner : ref(name)];
    }),
  ),
});

/** A label request and the schemas that it shares, by name. */
const labelRequestByName = (): Readonly<Record<string, JsonSchema>> => {
  const request = labelRequest();
  const fields = Object.entries(sharedFields).map(([field, name]) => [
    name,
    valueAt(request, `/properties/${field}`),
  ]);
  return { LabelRequest: withSharedFields(request), ...Object.fromEntries(fields) };
};

/** The options of a label, with the notes of the fields that they fill. */
const labelOptions = (): JsonSchema => {
  const schema = jsonSchemaOf(labelOptionsSchema, "input");
  for (const [path, description] of Object.entries(fieldNotes)) {
    const option = valueAt(schema, path.replace(/^\/properties\/person(?=\/properties\/needs)/u, ""));
    if (path !== "" && option !== undefined) (option as JsonSchema).description = description;
  }
  const properties = schema.properties as JsonSchema;
  properties.personName = {
    type: "string",
    description:
      "FHIR only: the person's name, for a resource that comes without its Patient. Not for a batch.",
  };
  properties.items = {
    type: "object",
    additionalProperties: { type: "object" },
    description:
      "FHIR only: options of one item each, by its resource id, the value of an identifier, or its entry's fullUrl. Not for a batch.",
  };
  return {
    ...schema,
    description:
      "How to make a label, under the names that a label request has for it; docs/integrators.md has them at every door.",
  };
};

/** The codes with what they mean, once; every place that holds a code refers to it. */
const refusalCode: JsonSchema = {
  type: "string",
  description:
    "Stable. Decide by it; treat one you do not know by the status. New codes may come with any version.",
  oneOf: refusalGroups.flatMap(({ codes }) =>
    Object.entries(codes).map(([code, description]) => ({ const: code, description })),
  ),
};

const outputOf = (schema: z.ZodType): JsonSchema => jsonSchemaOf(schema, "output");

/** Shapes that stand in several others: written out once and referred to. Inner ones first. */
const shared: readonly (readonly [name: string, written: string])[] = [
  ["RefusalCode", outputOf(refusal.shape.code)],
  ["Refusal", outputOf(refusal)],
  ["Regimen", outputOf(regimenSchema)],
].map(([name, schema]) => [name as string, JSON.stringify(schema)]);

/** Puts references where zod wrote a shared shape out; not at the root, which may be that shape itself. */
const referring = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(referred);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, referred(inner)]));
};

const referred = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  const written = JSON.stringify(value);
  const found = shared.find(([, other]) => other === written);
  return found === undefined ? referring(value) : ref(found[0]);
};

/** With references where a shared shape stands. */
const writtenOut = (schema: z.ZodType, io: "input" | "output"): JsonSchema =>
  referring(jsonSchemaOf(schema, io)) as JsonSchema;

const resourceOf = (types: readonly string[], description: string): JsonSchema => ({
  type: "object",
  description,
  properties: { resourceType: { type: "string", enum: types } },
  required: ["resourceType"],
  // Said aloud, since generators drop the fields of an object that does not say it.
  additionalProperties: true,
});

/** What says more than a schema of zod can, or is no operation's own. */
const writtenByHand = (): Readonly<Record<string, JsonSchema>> => ({
  ...labelRequestByName(),
  FhirPrescription: resourceOf(
    ["MedicationRequest", "MedicationDispense", "Bundle", "Parameters"],
    "FHIR R4: one item, or a Bundle of items of one person with what they refer to; or Parameters with either as `resource` and how to make its labels. docs/fhir-dosage.md says which fields are read.",
  ),
  LabelOptions: withSharedFields(labelOptions()),
  ItemWithOptions: {
    type: "object",
    description:
      "An item with how to make it beside it: a LabelRequest or a FhirPrescription, and options under the names that a label request has for them.",
    properties: {
      item: { anyOf: [ref("LabelRequest"), ref("FhirPrescription")] },
      options: {
        ...ref("LabelOptions"),
        description: "How to make it. What the item says itself in other words is refused.",
      },
      defaults: {
        ...ref("LabelOptions"),
        description: "The same, giving way to whatever the item or its options say.",
      },
    },
    required: ["item"],
    additionalProperties: false,
  },
  DirectionsQuestion: {
    ...jsonSchemaOf(question, "input"),
    anyOf: [{ required: ["text"] }, { required: ["dosage"] }],
  },
  BatchOrder: {
    type: "object",
    properties: {
      items: {
        type: "array",
        items: {},
        minItems: 1,
        maxItems: 10_000,
        description:
          "Each a LabelRequest, a FhirPrescription or an ItemWithOptions, as POST /v1/labels takes it. An item is judged by itself, after this answer: the order is taken whatever stands in it.",
      },
      options: {
        ...ref("LabelOptions"),
        description:
          "How to make every item that does not say it. What could only be meant for one medicine (answers, warnings, indication, link, packs, container) stands with its item.",
      },
    },
    required: ["items"],
    additionalProperties: false,
  },
  BatchEvent: {
    type: "object",
    description: "One event of the stream, by its fields. data: a Batch, as JSON.",
    properties: {
      event: { type: "string", enum: ["progress", "done"] },
      data: {
        type: "string",
        contentMediaType: "application/json",
        contentSchema: { $ref: "#/components/schemas/Batch" },
      },
    },
    required: ["event", "data"],
  },
  FhirStatement: resourceOf(["CapabilityStatement", "OperationDefinition"], "FHIR R4."),
  Regimen: writtenOut(regimenSchema, "output"),
  RefusalCode: refusalCode,
});

const isZod = (shape: Shape): shape is z.ZodType => shape instanceof z.ZodType;

/** A reference where the shape has a name, else the shape itself. */
export const schemaOf = (shape: Shape, io: "input" | "output"): JsonSchema => {
  if (!isZod(shape)) return shape;
  const name = nameOf(shape);
  return name === null ? writtenOut(shape, io) : ref(name);
};

/** Every shape with a name: of the operations, of what goes wrong, and those written by hand. */
const namedShapes = (all: readonly Operation[]): ReadonlyMap<string, () => JsonSchema> => {
  const found = new Map(
    Object.entries(writtenByHand()).map(([name, schema]) => [name, (): JsonSchema => schema]),
  );
  const add = (shape: Shape, io: "input" | "output"): void => {
    const name = isZod(shape) ? nameOf(shape) : null;
    if (name !== null && !found.has(name)) found.set(name, () => writtenOut(shape as z.ZodType, io));
  };
  for (const { body = {}, answer } of all) {
    for (const { schema } of Object.values(body)) add(schema, "input");
    for (const shape of Object.values(answer)) add(shape, "output");
  }
  for (const shape of [problem, operationOutcome, refusal, batchDoneMessage]) add(shape, "output");
  return found;
};

/** components.schemas of the document: whatever `from` refers to, by name, so that a new one moves no other. */
export const componentSchemas = (
  from: unknown,
  all: readonly Operation[],
): Readonly<Record<string, JsonSchema>> => {
  const shapes = namedShapes(all);
  const found: Record<string, JsonSchema> = {};
  const add = (value: unknown): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)/g)) {
      if (Object.hasOwn(found, name)) continue;
      const schema = shapes.get(name)?.();
      if (schema === undefined) throw new Error(`no shape is named ${name}`);
      put(name, toldApart(schema, put) as JsonSchema);
    }
  };
  /** The same shape may stand in several others; another one under its name would be lost. */
  const put = (name: string, schema: JsonSchema): void => {
    const before = found[name];
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(schema))
      throw new Error(`two shapes are named ${name}`);
    found[name] = schema;
    add(schema);
  };
  add(from);
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
};
