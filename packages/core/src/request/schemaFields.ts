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

/** The schemas that may stand at `steps` below `schema`: several where there are several shapes. */
const schemasAt = (schema: unknown, steps: readonly PointerStep[]): readonly unknown[] => {
  const here = inside(schema);
  if (here instanceof z.ZodUnion) return here.options.flatMap((option) => schemasAt(option, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return [here];
  if (here instanceof z.ZodArray) return schemasAt(here.element, rest);
  return here instanceof z.ZodObject && Object.hasOwn(here.shape, step)
    ? schemasAt(here.shape[step], rest)
    : [];
};

/** The form in which each kind of day and time is sent. */
export const timeForms = {
  date: 'year, month and day: "2026-11-22"',
  datetime: 'date, time with seconds and offset: "2026-11-22T10:30:00Z"',
  time: 'hours and minutes: "08:30"',
} as const;

const isTimeForm = (format: unknown): format is keyof typeof timeForms =>
  typeof format === "string" && Object.hasOwn(timeForms, format);

/** What is sent where a schema wants text or a number of a form of its own. */
const forms = z.registry<{ readonly form: string }>();

/** `schema`, of which a refusal says in which form it is wanted: 'a telephone number: "01632 960000"'. */
export const inForm = <T extends z.ZodType>(form: string, schema: T): T => {
  forms.add(schema, { form });
  return schema;
};

/** The form of what is wanted at `steps`, with an example; null where it is told by its kind alone. */
export const formAt = (schema: unknown, steps: readonly PointerStep[]): string | null => {
  for (const here of schemasAt(schema, steps)) {
    const told = here instanceof z.ZodType ? forms.get(here)?.form : undefined;
    if (told !== undefined) return told;
    const format = here instanceof z.ZodStringFormat ? here.format : null;
    if (isTimeForm(format)) return timeForms[format];
  }
  return null;
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
