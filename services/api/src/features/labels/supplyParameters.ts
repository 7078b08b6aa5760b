// labels: the parameters of the query of every door to labels, as the OpenAPI document has them.
import { profileNames, stockNames } from "@plainlabel/core";
import type { JsonSchema } from "../../openapi/jsonSchemas.ts";
import { inQuery, text } from "../../openapi/Operation.ts";

/** What every door takes: the supply of a FHIR prescription, and the printer. */
export const supply: readonly JsonSchema[] = [
  inQuery(
    "dispensed-on",
    { type: "string", format: "date" },
    "FHIR only: day of supply, where the resource does not say it.",
  ),
  {
    name: "pharmacy",
    in: "query",
    description: "FHIR only: who dispenses, as JSON; the installation's pharmacy when left out.",
    content: {
      "application/json": { schema: { $ref: "#/components/schemas/LabelRequest/properties/pharmacy" } },
    },
  },
  inQuery("stock", { type: "string", enum: stockNames }, "FHIR only: the paper to print on."),
  inQuery("profile", { type: "string", enum: profileNames }, "FHIR only: the person's least print size."),
  inQuery(
    "approved-by",
    text,
    "FHIR only, with approved-at: who compared label words with prescribed words.",
  ),
  inQuery(
    "approved-at",
    { type: "string", format: "date-time" },
    "FHIR only, with approved-by: when that was.",
  ),
  {
    name: "answers",
    in: "query",
    description:
      "FHIR only: answers to the questions of the one item, as JSON; or an object of such lists by the item's id, identifier or fullUrl.",
    content: {
      "application/json": {
        schema: {
          anyOf: [
            { $ref: "#/components/schemas/LabelRequest/properties/answers" },
            {
              type: "object",
              additionalProperties: { $ref: "#/components/schemas/LabelRequest/properties/answers" },
            },
          ],
        },
      },
    },
  },
  inQuery(
    "purpose",
    { type: "string", enum: ["dispensed", "companion"] },
    "FHIR only: a full label, or the companion of one that full-label attests.",
  ),
  ...(
    [
      [
        "full-label",
        "fullLabel",
        "FHIR only, with purpose=companion: where the full label is, and who attests it, as JSON.",
      ],
      ["container", "container", "FHIR only: what the label of the one item is stuck to, as JSON."],
      ["packs", "packs", "FHIR only: which of several packs the label of the one item is for, as JSON."],
    ] as const
  ).map(
    ([name, field, description]): JsonSchema => ({
      name,
      in: "query",
      description,
      content: {
        "application/json": { schema: { $ref: `#/components/schemas/LabelRequest/properties/${field}` } },
      },
    }),
  ),
  inQuery("explain", { type: "string", enum: ["true"] }, "FHIR only: put a page behind each label's code."),
  inQuery("dpi", { type: "string", enum: ["203", "300"] }, "Dots per inch of the printer."),
];

/** Of the door that gives drawings. */
export const oneLabel = inQuery(
  "label",
  { type: "string", pattern: "^[1-9]\\d{0,3}$" },
  "PNG, SVG and ZPL only: which label, from 1; all of them when left out.",
);
