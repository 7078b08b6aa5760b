// http: what an operation takes and answers: schemas of zod, each with the name that the OpenAPI document gives it.
import { z } from "zod";
import type { JsonSchema } from "./JsonSchema.ts";

/** A schema of zod, or JSON Schema where the document says more than zod can. */
export type Shape = z.ZodType | JsonSchema;

const names = z.registry<{ readonly name: string }>();

/** The same schema, which the document writes out once under this name and refers to. */
export const named = <S extends z.ZodType>(name: string, schema: S): S => {
  names.add(schema, { name });
  return schema;
};

/** Its name in the document; null where it stands in its place. */
export const nameOf = (schema: z.ZodType): string | null => names.get(schema)?.name ?? null;

/** The component schema of this name. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** Bytes. */
export const file: JsonSchema = { type: "string", contentMediaType: "application/octet-stream" };

/** Any text. */
export const text: JsonSchema = { type: "string" };

/** An answer in JSON. */
export const json = <S extends Shape>(shape: S) => ({ "application/json": shape });

/** An answer in files: each media type as bytes. */
export const files = (mediaTypes: readonly string[]): Record<string, JsonSchema> =>
  Object.fromEntries(mediaTypes.map((type) => [type, file]));
