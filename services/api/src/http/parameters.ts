// http: parameters that several operations take, as the OpenAPI document has them.
import type { JsonSchema } from "./JsonSchema.ts";
import { text } from "./shapes.ts";

/** A parameter of the query that may be left out. */
export const inQuery = (name: string, schema: JsonSchema, description: string): JsonSchema => ({
  name,
  in: "query",
  description,
  schema,
});

/** A parameter of the address, any text unless `schema` says more. */
export const inPath = (name: string, example?: string, schema: JsonSchema = text): JsonSchema => ({
  ...{ name, in: "path", required: true, schema },
  ...(example === undefined ? {} : { example }),
});

/** The header of every door to labels. */
export const idempotencyKey: JsonSchema = {
  name: "Idempotency-Key",
  in: "header",
  description:
    "A random text of your own for this request. Sent again with the same request within a day it gives the same answer, with Idempotency-Replayed: true; with another request it is refused. While the first call is under way: 409 with Retry-After.",
  schema: { type: "string", pattern: "^[!-~]{1,255}$" },
};
