// request: which fields the schema knows at a place, so that a misspelt one can be corrected.
import { z } from "zod";
import type { PointerStep } from "./jsonPointer.ts";

/** The schema of what is there, where something may stand for nothing, or is judged further once it is read. */
const inside = (schema: unknown): unknown => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault
  )
    return inside(schema.unwrap());
  return schema instanceof z.ZodPipe ? inside(schema.in) : schema;
};

/** Names of the fields of the object that stands at `steps` below `schema`; none where there is no object. */
export const knownFieldsAt = (schema: unknown, steps: readonly PointerStep[]): readonly string[] => {
  const here = inside(schema);
  const [step, ...rest] = steps;
  if (here instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(here.shape);
    return Object.hasOwn(here.shape, step) ? knownFieldsAt(here.shape[step], rest) : [];
  }
  return here instanceof z.ZodArray ? knownFieldsAt(here.element, rest) : [];
};

/** Where a field of this name stands in `schema`, as pointers with a list's entries as 0; none where it stands nowhere. */
export const placesOfField = (schema: unknown, name: string, here = ""): readonly string[] => {
  const shape = inside(schema);
  if (shape instanceof z.ZodArray) return placesOfField(shape.element, name, `${here}/0`);
  if (!(shape instanceof z.ZodObject)) return [];
  return Object.entries(shape.shape).flatMap(([field, inner]) => [
    ...(field === name ? [`${here}/${field}`] : []),
    ...placesOfField(inner, name, `${here}/${field}`),
  ]);
};
