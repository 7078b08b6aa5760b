// GET /v1/pictograms: what each picture takes in its query. Exhaustive by its types: a new parameter of a meaning
// does not compile without its reader.
import type { Refusal } from "@plainlabel/core";
import { type Meaning, type MeaningId, meaningIds, type SentenceMeaning } from "@plainlabel/pictograms";
import { z } from "zod";
import { queryRefusal, repeated, unknownParameter } from "../../http/query.ts";
import { count, day, meal, side, time, unit } from "./pictureFields.ts";
import { isSentenceId, readSentence } from "./pictureSentences.ts";

type Fields<Id extends MeaningId> = Omit<Extract<Meaning, { readonly id: Id }>, "id">;
type Readers<Id extends MeaningId> = { readonly [K in keyof Fields<Id>]: z.ZodType<Fields<Id>[K]> };
type SentenceId = SentenceMeaning["id"];
/** The meanings that are more than their id. */
type Numbered = {
  [Id in Exclude<MeaningId, SentenceId>]: keyof Fields<Id> extends never ? never : Id;
}[Exclude<MeaningId, SentenceId>];

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

/** A picture sentence says too much for a parameter each: its fields come as one JSON text. */
const sentenceParameters = { fields: z.string().max(4000) };

/** The query parameters of a picture, by name; none for a picture that is only its id. */
export const parametersOf = (id: MeaningId): Readonly<Record<string, z.ZodType>> => {
  if (Object.hasOwn(readers, id)) return readers[id as Numbered];
  return isSentenceId(id) ? sentenceParameters : {};
};

/** The query that draws a meaning. */
export const queryOf = (meaning: Meaning): string => {
  const { id, ...fields } = meaning;
  const given: readonly (readonly [string, string])[] = isSentenceId(id)
    ? [["fields", JSON.stringify(fields)]]
    : Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === "string");
  return given.length === 0 ? "" : `?${new URLSearchParams(Object.fromEntries(given))}`;
};

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
    .map((name) => unknownParameter(name, names));
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(parameters)) {
    const sent = query[name];
    const read = schema.safeParse(sent === undefined ? null : sent);
    fields[name] = read.data;
    if (read.success && typeof sent !== "object") continue;
    if (Array.isArray(sent)) refusals.push(repeated(name));
    else if (sent === undefined)
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
  if (refusals.length > 0) return refusals;
  if (!isSentenceId(id)) return { id, ...fields } as Meaning;
  return (
    readSentence(id, String(fields.fields)) ?? [
      queryRefusal(
        "wrong-query-parameter",
        "fields",
        "The fields are not those of this picture, or it cannot be drawn truly.",
        "Compare them with the example in GET /v1/pictograms.",
      ),
    ]
  );
};
