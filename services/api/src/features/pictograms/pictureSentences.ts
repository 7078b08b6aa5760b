// GET /v1/pictograms: the fields of picture sentences. Exhaustive by its types: a new sentence does not compile
// without its reader.
import { type DoseMeaning, drawsTruly, type MeaningId, type SentenceMeaning } from "@plainlabel/pictograms";
import { z } from "zod";
import { count, day, side, time } from "./pictureFields.ts";

type SentenceId = SentenceMeaning["id"];
type Fields<Id extends SentenceId> = Omit<Extract<SentenceMeaning, { readonly id: Id }>, "id">;

const bare = <Id extends string>(id: Id) => z.strictObject({ id: z.literal(id) });
const numbered = <Id extends string>(id: Id) => z.strictObject({ id: z.literal(id), count });
const dropped = <Id extends string>(id: Id) =>
  z.strictObject({ id: z.literal(id), count: count.nullable(), side });

const oneDose: z.ZodType<DoseMeaning> = z.discriminatedUnion("id", [
  numbered("tablets"),
  numbered("capsules"),
  numbered("sachets"),
  bare("lozenge"),
  z.strictObject({ id: z.literal("liquid-syringe"), millilitres: count }),
  z.strictObject({ id: z.literal("liquid-spoons"), spoons: count }),
  numbered("puffs"),
  bare("inhaler"),
  bare("nebuliser"),
  z.strictObject({ id: z.literal("nasal-sprays"), count: count.nullable() }),
  dropped("nose-drops"),
  dropped("eye-drops"),
  bare("eye-ointment"),
  dropped("ear-drops"),
  bare("cream"),
  bare("ointment"),
  bare("gel"),
  bare("shampoo"),
  bare("mouthwash"),
  numbered("patch"),
  bare("injection"),
  z.strictObject({ id: z.literal("insulin-pen"), units: count }),
  bare("suppository"),
  bare("pessary"),
]);
const dose = z.union([z.tuple([oneDose]), z.tuple([oneDose, oneDose])]);
const needed = z.boolean();
const ends = z.boolean();
const span = { low: count, high: count.nullable(), unit: z.enum(["hour", "minute"]), dose };
const dayTime = z.enum([
  "morning",
  "midday",
  "evening",
  "night",
  "bedtime",
  "afternoon",
  "breakfast",
  "lunch",
  "teatime",
  "dinner",
  "evening-meal",
  "supper",
]);
const placeOfDay = z.strictObject({
  at: z.union([z.strictObject({ name: dayTime }), z.strictObject({ clock: time })]),
  dose: dose.nullable(),
});

const readers: { readonly [Id in SentenceId]: z.ZodType<Fields<Id>> } = {
  "one-dose": z.strictObject({ dose, needed }),
  "day-strip": z.strictObject({ places: z.tuple([placeOfDay], placeOfDay) }),
  "day-parts": z.strictObject({ times: count, dose }),
  "dose-each-day": z.strictObject({ dose }),
  "week-strip": z.strictObject({ days: z.tuple([day], day), dose }),
  "dose-each-week": z.strictObject({ dose }),
  "dose-each-month": z.strictObject({ dose }),
  "dose-every-other-day": z.strictObject({ dose }),
  "wait-bar": z.strictObject({ ...span, needed }),
  "meal-bar": z.strictObject({ ...span, relation: z.enum(["before", "after"]) }),
  "day-boxes": z.strictObject({ days: count, ends }),
  "course-row": z.strictObject({ place: z.enum(["first", "then"]), dose, days: count, ends }),
  "day-limit": z.strictObject({ dose, times: count }),
  "change-patch": z
    .strictObject({ every: z.strictObject({ count, unit: z.enum(["hour", "day", "week"]) }).optional() })
    .transform(({ every }) => (every === undefined ? {} : { every })),
};

export const isSentenceId = (id: MeaningId): id is SentenceId => Object.hasOwn(readers, id);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The sentence with these fields; null where they are not its own, or where it cannot be drawn truly. */
export const readSentence = (id: SentenceId, text: string): SentenceMeaning | null => {
  const read = readers[id].safeParse(jsonOf(text));
  if (!read.success) return null;
  const meaning = { id, ...read.data } as SentenceMeaning;
  return drawsTruly(meaning) ? meaning : null;
};
