// http: the shapes of refusals and problems, strict.
import { z } from "zod";
import { refusalCodes } from "../refusals/catalogue.ts";
import { named } from "./shapes.ts";

const text = z.string();
const texts = z.array(text);

export const refusal = named(
  "Refusal",
  z.strictObject({
    code: z.enum(refusalCodes),
    /** JSON pointer into what was sent. */
    path: text,
    detail: text,
    help: text,
  }),
);

const refusals = z.array(refusal);

export const problem = named(
  "Problem",
  z.strictObject({
    type: text,
    title: text,
    status: z.int().min(400).max(599),
    detail: text,
    refusals: refusals.min(1),
    /** The X-Request-Id of the answer: quote it to the operator. */
    reference: z.guid(),
  }),
);

export const operationOutcome = named(
  "OperationOutcome",
  z.strictObject({
    resourceType: z.literal("OperationOutcome"),
    /** The X-Request-Id of the answer. */
    id: z.guid(),
    issue: z
      .array(
        z.strictObject({
          severity: z.enum(["error", "fatal"]),
          code: text,
          details: z.strictObject({
            coding: z.array(
              z.strictObject({
                system: z.literal("urn:plainlabel:refusal"),
                code: z.enum(refusalCodes),
              }),
            ),
            text,
          }),
          diagnostics: text,
          expression: texts.optional(),
        }),
      )
      .min(1),
  }),
);
