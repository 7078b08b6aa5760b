// pictograms: picture sentences to look at and to test with: every unit, amounts that are hard, every way to say when.
import type { DoseMeaning } from "../Meaning.ts";
import type { DayPlace, DayTime, PicturedDose, SentenceMeaning } from "../PictureSentence.ts";

type Fields<Id extends SentenceMeaning["id"]> = Omit<Extract<SentenceMeaning, { readonly id: Id }>, "id">;

const tablets = (count: string): PicturedDose => [{ id: "tablets", count }];
const capsules = (count: string): PicturedDose => [{ id: "capsules", count }];
const millilitres = (amount: string): PicturedDose => [{ id: "liquid-syringe", millilitres: amount }];
const puffs = (count: string): PicturedDose => [{ id: "puffs", count }];
const either = (one: DoseMeaning, other: DoseMeaning): PicturedDose => [one, other];
const oneOrTwo = either({ id: "tablets", count: "1" }, { id: "tablets", count: "2" });

const name = (time: DayTime, dose: PicturedDose | null): DayPlace => ({ at: { name: time }, dose });
const clock = (time: string, dose: PicturedDose | null): DayPlace => ({ at: { clock: time }, dose });

/** The four places of a day. */
const fourPlaces = (
  morning: PicturedDose | null,
  midday: PicturedDose | null,
  evening: PicturedDose | null,
  night: PicturedDose | null,
): readonly [DayPlace, ...DayPlace[]] => [
  name("morning", morning),
  name("midday", midday),
  name("evening", evening),
  name("night", night),
];

const everyUnit: readonly DoseMeaning[] = [
  { id: "capsules", count: "1" },
  { id: "capsules", count: "2" },
  { id: "sachets", count: "1" },
  { id: "sachets", count: "2" },
  { id: "lozenge" },
  { id: "liquid-syringe", millilitres: "0.5" },
  { id: "liquid-syringe", millilitres: "2.5" },
  { id: "liquid-syringe", millilitres: "7" },
  { id: "liquid-syringe", millilitres: "20" },
  { id: "liquid-spoons", spoons: "0.5" },
  { id: "liquid-spoons", spoons: "1" },
  { id: "liquid-spoons", spoons: "2" },
  { id: "puffs", count: "1" },
  { id: "puffs", count: "2" },
  { id: "puffs", count: "4" },
  { id: "inhaler" },
  { id: "nebuliser" },
  { id: "nasal-sprays", count: "2" },
  { id: "nose-drops", count: "2", side: "both" },
  { id: "nose-drops", count: "1", side: "left" },
  { id: "eye-drops", count: "1", side: "both" },
  { id: "eye-drops", count: "2", side: "right" },
  { id: "eye-drops", count: "1", side: "left" },
  { id: "ear-drops", count: "3", side: "right" },
  { id: "ear-drops", count: "4", side: "both" },
  { id: "eye-ointment" },
  { id: "cream" },
  { id: "ointment" },
  { id: "gel" },
  { id: "shampoo" },
  { id: "mouthwash" },
  { id: "patch", count: "1" },
  { id: "patch", count: "2" },
  { id: "injection" },
  { id: "insulin-pen", units: "14" },
  { id: "insulin-pen", units: "120" },
  { id: "suppository" },
  { id: "pessary" },
];

export const sentenceExamples: {
  readonly [Id in SentenceMeaning["id"]]: readonly [Fields<Id>, ...Fields<Id>[]];
} = {
  "one-dose": [
    { dose: oneOrTwo, needed: true },
    ...["1", "2", "3", "4", "5", "6", "8", "0.5", "1.5", "0.25", "0.75", "2.25"].map((count) => ({
      dose: tablets(count),
      needed: false,
    })),
    ...everyUnit.map((unit): Fields<"one-dose"> => ({ dose: [unit], needed: false })),
    { dose: puffs("2"), needed: true },
    { dose: either({ id: "tablets", count: "0.5" }, { id: "tablets", count: "1" }), needed: false },
    {
      dose: either({ id: "liquid-syringe", millilitres: "5" }, { id: "liquid-syringe", millilitres: "10" }),
      needed: false,
    },
    {
      dose: either(
        { id: "eye-drops", count: "1", side: "both" },
        { id: "eye-drops", count: "2", side: "both" },
      ),
      needed: false,
    },
  ],
  "day-strip": [
    { places: fourPlaces(null, null, null, tablets("1")) },
    { places: fourPlaces(tablets("1"), null, null, tablets("2")) },
    { places: fourPlaces(tablets("1"), tablets("1"), tablets("1"), tablets("1")) },
    { places: fourPlaces(tablets("1.5"), null, tablets("0.5"), null) },
    { places: fourPlaces([{ id: "eye-drops", count: "2", side: "right" }], null, null, null) },
    { places: fourPlaces(null, null, null, millilitres("7")) },
    {
      places: [
        name("morning", null),
        name("midday", null),
        name("evening", null),
        name("bedtime", [{ id: "insulin-pen", units: "14" }]),
      ],
    },
    { places: fourPlaces(null, null, null, [{ id: "pessary" }]) },
    { places: [name("breakfast", tablets("1")), name("evening-meal", tablets("1"))] },
    { places: [name("morning", tablets("1")), name("lunch", tablets("2")), name("teatime", tablets("1"))] },
    { places: [name("afternoon", tablets("1")), name("supper", tablets("1"))] },
    { places: [name("breakfast", null), name("dinner", capsules("1"))] },
    { places: [clock("08:00", tablets("1")), clock("14:30", tablets("1")), clock("22:00", tablets("2"))] },
    { places: fourPlaces(oneOrTwo, null, null, oneOrTwo) },
  ],
  "day-parts": [
    { times: "3", dose: capsules("1") },
    { times: "2", dose: millilitres("5") },
    { times: "4", dose: [{ id: "eye-drops", count: "1", side: "both" }] },
    { times: "5", dose: tablets("1") },
    { times: "6", dose: tablets("2") },
    { times: "2", dose: puffs("2") },
    { times: "2", dose: oneOrTwo },
  ],
  "dose-each-day": [
    { dose: tablets("1") },
    { dose: tablets("6") },
    { dose: tablets("8") },
    { dose: capsules("1") },
    { dose: [{ id: "patch", count: "1" }] },
  ],
  "week-strip": [
    { days: ["monday"], dose: tablets("6") },
    { days: ["monday", "thursday"], dose: tablets("1") },
    { days: ["tuesday"], dose: tablets("1") },
    { days: ["wednesday"], dose: capsules("1") },
    { days: ["friday"], dose: tablets("2") },
    { days: ["saturday"], dose: tablets("1") },
    { days: ["sunday"], dose: tablets("1") },
    { days: ["monday", "tuesday", "wednesday", "thursday", "friday"], dose: tablets("1") },
    { days: ["wednesday"], dose: [{ id: "insulin-pen", units: "30" }] },
  ],
  "dose-each-week": [{ dose: tablets("6") }, { dose: tablets("1") }, { dose: [{ id: "patch", count: "1" }] }],
  "dose-each-month": [{ dose: tablets("1") }, { dose: [{ id: "injection" }] }],
  "dose-every-other-day": [{ dose: tablets("1") }, { dose: tablets("2") }, { dose: capsules("1") }],
  "wait-bar": [
    { low: "4", high: "6", unit: "hour", dose: oneOrTwo, needed: true },
    { low: "6", high: null, unit: "hour", dose: tablets("1"), needed: false },
    { low: "12", high: null, unit: "hour", dose: tablets("1"), needed: false },
    { low: "1", high: null, unit: "hour", dose: puffs("1"), needed: true },
    { low: "30", high: null, unit: "minute", dose: tablets("1"), needed: true },
    { low: "72", high: null, unit: "hour", dose: [{ id: "patch", count: "1" }], needed: false },
    { low: "4", high: "6", unit: "hour", dose: millilitres("5"), needed: true },
  ],
  "meal-bar": [
    { relation: "before", low: "30", high: null, unit: "minute", dose: capsules("1") },
    { relation: "before", low: "30", high: "60", unit: "minute", dose: tablets("1") },
    { relation: "before", low: "1", high: null, unit: "hour", dose: tablets("1") },
    { relation: "after", low: "2", high: null, unit: "hour", dose: tablets("1") },
    { relation: "after", low: "15", high: null, unit: "minute", dose: tablets("2") },
  ],
  "day-boxes": ["5", "1", "3", "7", "10", "14", "21", "28"].flatMap((days) => [
    { days, ends: true },
    { days, ends: false },
  ]) as [Fields<"day-boxes">, ...Fields<"day-boxes">[]],
  "course-row": [
    { place: "first", dose: tablets("6"), days: "7", ends: false },
    { place: "then", dose: tablets("4"), days: "7", ends: false },
    { place: "then", dose: tablets("2"), days: "7", ends: true },
    { place: "first", dose: tablets("8"), days: "3", ends: false },
    { place: "then", dose: tablets("0.5"), days: "14", ends: true },
  ],
  "day-limit": [
    { dose: tablets("2"), times: "4" },
    { dose: tablets("1"), times: "4" },
    { dose: tablets("1"), times: "2" },
    { dose: millilitres("5"), times: "4" },
    { dose: puffs("2"), times: "4" },
  ],
  "change-patch": [
    {},
    { every: { count: "72", unit: "hour" } },
    { every: { count: "1", unit: "day" } },
    { every: { count: "7", unit: "day" } },
    { every: { count: "1", unit: "week" } },
  ],
};
