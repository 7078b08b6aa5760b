// pictograms: the pictures that a label may bear.
import { meaningIds } from "@plainlabel/pictograms";
import { z } from "zod";
import type { JsonSchema } from "../../http/JsonSchema.ts";
import { counted, operationsNamed } from "../../http/Operation.ts";
import { inPath, inQuery } from "../../http/parameters.ts";
import { json, text } from "../../http/shapes.ts";
import { pictogramList } from "./answers.ts";
import { mayBeLeftOut, parametersOf } from "./pictogramParameters.ts";

export const svgMediaType = "image/svg+xml";

/** Parameters of all pictures; which of them one picture takes is in its entry of the list. */
const drawingParameters = (): readonly JsonSchema[] => {
  const found = new Map<string, JsonSchema>();
  for (const id of meaningIds)
    for (const [name, schema] of Object.entries(parametersOf(id))) {
      const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
      const { $schema: _dialect, ...plain } = z.toJSONSchema(inner);
      if (!found.has(name) || mayBeLeftOut(schema)) found.set(name, plain);
    }
  return [...found].map(([name, schema]) =>
    inQuery(name, schema, "For the pictures whose entry in GET /v1/pictograms names it."),
  );
};

export const pictogramsOperations = operationsNamed({
  pictograms: {
    method: "get",
    path: "/v1/pictograms",
    access: "any",
    cost: 1,
    tag: "Lists",
    summary: "Pictures that a label may bear",
    description:
      "Each with its version and how far people understood it. A redrawn picture has a new version and starts untested.",
    answer: json(pictogramList),
    kept: true,
    problems: counted,
  },
  pictogram: {
    method: "get",
    path: "/v1/pictograms/{id}.svg",
    access: "any",
    cost: 1,
    tag: "Lists",
    summary: "One picture",
    description: "Black on nothing, with its alternative text inside.",
    parameters: [inPath("id", "swallow-whole", { ...text, enum: meaningIds }), ...drawingParameters()],
    answer: { [svgMediaType]: text },
    kept: true,
    problems: [...counted, "not-found"],
  },
});
