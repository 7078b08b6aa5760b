// GET /v1/pictograms: what each picture takes in its query. Exhaustive by its types: a new parameter of a meaning does not compile without its reader.
import type { Refusal } from "@plainlabel/core";
import { type Meaning, type MeaningId, meaningIds } from "@plainlabel/pictograms";
import { z } from "zod";
import { queryRefusal } from "../query.ts";

/** Digits as a prescriber writes them; longer numbers stand on no label. */
const count = z.string().regex(/^(0|[1-9]\d{0,3})(\.\d{1,3})?$/);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const side = z.enum(["left", "right", "both"]);
const meal = z.enum(["breakfast", "lunch", "teatime", "dinner"]);
const day = z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
const unit = z.enum([
  "tablet",
  "capsule",
  "sachet",
  "lozenge",
  "mL",
  "spoonful",
  "puff",
  "spray",
  "drop",
  "patch",
  "suppository",
  "pessary",
  "unit",
  "dose",
]);

type Fields<Id extends MeaningId> = Omit<Extract<Meaning, { readonly id: Id }>, "id">;
type Readers<Id extends MeaningId> = { readonly [K in keyof Fields<Id>]: z.ZodType<Fields<Id>[K]> };
/** The meanings that are more than their id. */
type Numbered = { [Id in MeaningId]: keyof Fields<Id> extends never ? never : Id }[MeaningId];

const readers: { readonly [Id in Numbered]: Readers<Id> } = {
  tablets: { count },
  capsules: { count },
  sachets: { count },
  "liquid-syringe": { millilitres: count },
  "liquid-spoons": { spoons: count },
  puffs: { count },
  "nasal-sprays": { count: count.nullable() },
  "nose-drops": { count: count.nullable(), side },
  "eye-drops": { count: count.nullable(), side },
  "ear-drops": { count: count.nullable(), side },
  patch: { count },
  "insulin-pen": { units: count },
  mealtime: { meal },
  "clock-time": { time },
  "times-a-day": { count },
  "hours-between": { low: count, high: count.nullable() },
  weekday: { day },
  "once-a-week": { day: day.nullable() },
  days: { count },
  weeks: { count },
  "max-at-once": { count, unit },
  "max-in-24-hours": { count, unit },
  "max-in-a-week": { count, unit },
  "discard-after": { weeks: count },
};

/** The query parameters of a picture, by name; none for a picture that is only its id. */
export const parametersOf = (id: MeaningId): Readonly<Record<string, z.ZodType>> =>
  Object.hasOwn(readers, id) ? readers[id as Numbered] : {};

/** Whether a picture can be drawn without the parameter: "eye drops", with no number of them. */
export const mayBeLeftOut = (schema: z.ZodType): boolean => schema.safeParse(null).success;

export const isMeaningId = (text: string): text is MeaningId =>
  (meaningIds as readonly string[]).includes(text);

/** The meaning that the query names, or every reason why it names none. */
export const readMeaning = (
  id: MeaningId,
  query: Readonly<Record<string, unknown>>,
): Meaning | readonly Refusal[] => {
  const parameters = parametersOf(id);
  const names = Object.keys(parameters);
  const refusals: Refusal[] = Object.keys(query)
    .filter((name) => !names.includes(name))
    .map((name) =>
      queryRefusal(
        "unknown-query-parameter",
        name,
        "The query has a parameter that does not exist here.",
        names.length === 0 ? "Leave the query out." : `Parameters are ${names.join(", ")}.`,
      ),
    );
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(parameters)) {
    const sent = query[name];
    const read = schema.safeParse(sent === undefined ? null : sent);
    fields[name] = read.data;
    if (read.success && typeof sent !== "object") continue;
    if (sent === undefined)
      refusals.push(
        queryRefusal(
          "missing-query-parameter",
          name,
          "This picture needs a parameter.",
          `Give ${name} in the query.`,
        ),
      );
    else
      refusals.push(
        queryRefusal(
          "wrong-query-parameter",
          name,
          "The parameter does not hold what it should.",
          "Compare it with the document at /openapi.json.",
        ),
      );
  }
  return refusals.length > 0 ? refusals : ({ id, ...fields } as Meaning);
};
