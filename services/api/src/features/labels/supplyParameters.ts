// labels: the parameters of the query of every door to labels, as the OpenAPI document has them.
import { labelOptionsSchema, type Option, optionTable } from "@plainlabel/core";
import { z } from "zod";
import type { JsonSchema } from "../../http/JsonSchema.ts";
import { inQuery } from "../../http/parameters.ts";
import { ref, text } from "../../http/shapes.ts";
import type { Formats } from "../../http/wantedFormat.ts";

/** The type as JSON Schema, to know what an option may say. */
const optionsSchema: unknown = z.toJSONSchema(labelOptionsSchema, { io: "input" });

const schemaAt = (path: string): JsonSchema =>
  path
    .split("/")
    .slice(1)
    .reduce<JsonSchema>(
      (schema, name) => (schema.properties as Readonly<Record<string, JsonSchema>>)[name] ?? {},
      optionsSchema as JsonSchema,
    );

/** Values that are text: those of a closed list, a date, an instant; any other is text. */
const asText = ({ path }: Option): JsonSchema => {
  const { enum: values, format } = schemaAt(path);
  if (Array.isArray(values)) return { type: "string", enum: values };
  return typeof format === "string" ? { type: "string", format } : text;
};

/** Text that holds JSON of this shape. Not `content`: generated clients send an object's own text and not its JSON. */
const jsonText = (schema: JsonSchema): JsonSchema => ({
  type: "string",
  contentMediaType: "application/json",
  contentSchema: schema,
});

/** What the query takes as JSON, by the name of the parameter. */
const asJson: Readonly<Record<string, JsonSchema>> = {
  pharmacy: jsonText(ref("Pharmacy")),
  answers: jsonText({
    anyOf: [ref("AnswersToQuestions"), { type: "object", additionalProperties: ref("AnswersToQuestions") }],
  }),
  "full-label": jsonText(ref("FullLabel")),
};

/** What one item may say where the message has several is said by its id. */
const notes: Readonly<Record<string, string>> = {
  pharmacy: " The installation's pharmacy when left out.",
  answers: " As JSON, or an object of such lists by the item's id, identifier or fullUrl.",
};

const parameterOf = (option: Option): JsonSchema => {
  const { name, written, about } = option;
  const description = `FHIR only: ${about}${notes[name] ?? ""}`;
  const shape = asJson[name];
  if (shape !== undefined) return inQuery(name, shape, description);
  switch (written) {
    case "yes":
      return inQuery(name, { type: "string", enum: ["true", "false", "yes", "no"] }, description);
    case "whole":
      return inQuery(name, { type: "string", pattern: "^[1-9]\\d?$" }, description);
    case "text":
      return inQuery(name, asText(option), description);
    default:
      return inQuery(name, text, description);
  }
};

/** What every door takes: how to make the labels of a FHIR prescription, and the printer. */
export const supply: readonly JsonSchema[] = [
  ...optionTable.filter(({ name }) => name !== "dpi").map(parameterOf),
  inQuery("dpi", { type: "string", enum: ["203", "300"] }, "Dots per inch of the printer."),
];

/** The parameter that chooses one label, at the door that gives drawings. */
export const oneLabel = inQuery(
  "label",
  { type: "string", pattern: "^[1-9]\\d{0,3}$" },
  "PNG, SVG and ZPL only: which label, from 1; all of them when left out.",
);

/** The parameter of every door that says whether one refused item holds the others back. */
export const itemsApart = inQuery(
  "items",
  { type: "string", enum: ["all", "each"] },
  "each: item by item, so that one which is refused takes nothing from the others; as JSON, zip or PDF, whose front sheet names what has no label. Left out, or all: all of them or none.",
);

/** Which format, for who cannot set the Accept header. */
export const formatParameter = ({ parameter, offered }: Formats): JsonSchema =>
  inQuery(
    parameter,
    { type: "string", enum: offered.flatMap(([, name]) => name ?? []) },
    "The format; it wins over the Accept header.",
  );
