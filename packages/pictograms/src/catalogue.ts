// pictograms: every meaning with its version, its test status and examples to look at.
import type { Meaning, MeaningId } from "./Meaning.ts";
import { sentenceExamples } from "./sentence/sentenceExamples.ts";

/**
 * How far people understood the picture. The pass marks are ISO 9186's 67 % and
 * ANSI Z535.3's 85 %. A redrawn picture gets a new version and starts untested.
 */
export type Status =
  | "untested"
  | { readonly passed: 67 | 85; readonly sample: number; readonly date: string };

export interface CatalogueEntry {
  readonly id: MeaningId;
  readonly version: number;
  readonly status: Status;
  /** What stands in its place wherever that can be drawn; the picture stays for where it cannot. */
  readonly replacedBy: readonly MeaningId[];
  /** At least one; several where the drawing depends on parameters. */
  readonly examples: readonly [Meaning, ...Meaning[]];
}

type Parameters<Id extends MeaningId> = Omit<Extract<Meaning, { readonly id: Id }>, "id">;

/** Exhaustive by its type: a meaning without an entry does not compile. */
const examples: { readonly [Id in MeaningId]: readonly [Parameters<Id>, ...Parameters<Id>[]] } = {
  tablets: [
    { count: "1" },
    { count: "0.25" },
    { count: "0.5" },
    { count: "0.75" },
    { count: "1.5" },
    { count: "2" },
    { count: "2.25" },
    { count: "3" },
    { count: "4" },
    { count: "5" },
    { count: "6" },
    { count: "7" },
    { count: "8" },
    { count: "10" },
  ],
  capsules: [
    { count: "1" },
    { count: "2" },
    { count: "3" },
    { count: "4" },
    { count: "5" },
    { count: "8" },
    { count: "12" },
  ],
  sachets: [{ count: "1" }, { count: "2" }, { count: "3" }, { count: "4" }],
  lozenge: [{}],
  "liquid-syringe": [
    { millilitres: "0.5" },
    { millilitres: "1.25" },
    { millilitres: "2.5" },
    { millilitres: "5" },
    { millilitres: "7.5" },
    { millilitres: "15" },
    { millilitres: "30" },
  ],
  "liquid-spoons": [{ spoons: "1" }, { spoons: "0.5" }, { spoons: "2" }, { spoons: "3" }, { spoons: "4" }],
  puffs: [{ count: "1" }, { count: "2" }, { count: "4" }, { count: "10" }],
  inhaler: [{}],
  nebuliser: [{}],
  "nasal-sprays": [{ count: null }, { count: "1" }, { count: "2" }],
  "nose-drops": [
    { count: "1", side: "both" },
    { count: "2", side: "left" },
    { count: "3", side: "right" },
  ],
  "eye-drops": [
    { count: "1", side: "left" },
    { count: "2", side: "right" },
    { count: "1", side: "both" },
    { count: "2", side: "both" },
    { count: "3", side: "left" },
  ],
  "eye-ointment": [{}],
  "ear-drops": [
    { count: "2", side: "left" },
    { count: "3", side: "right" },
    { count: null, side: "both" },
    { count: "4", side: "both" },
  ],
  cream: [{}],
  ointment: [{}],
  gel: [{}],
  shampoo: [{}],
  mouthwash: [{}],
  patch: [{ count: "1" }, { count: "2" }, { count: "3" }, { count: "5" }],
  injection: [{}],
  "insulin-pen": [{ units: "8" }, { units: "24" }, { units: "120" }],
  suppository: [{}],
  pessary: [{}],
  "swallow-whole": [{}],
  "swallow-with-water": [{}],
  chew: [{}],
  suck: [{}],
  "under-tongue": [{}],
  "dissolve-in-water": [{}],
  "do-not-crush": [{}],
  "shake-bottle": [{}],
  "spread-thinly": [{}],
  "only-on-skin": [{}],
  "wash-hands": [{}],
  "rinse-mouth": [{}],
  morning: [{}],
  midday: [{}],
  afternoon: [{}],
  evening: [{}],
  bedtime: [{}],
  night: [{}],
  mealtime: [{ meal: "breakfast" }, { meal: "lunch" }, { meal: "teatime" }, { meal: "dinner" }],
  "clock-time": [{ time: "08:00" }, { time: "14:30" }, { time: "22:00" }],
  "times-a-day": [
    { count: "1" },
    { count: "2" },
    { count: "3" },
    { count: "4" },
    { count: "5" },
    { count: "8" },
  ],
  "hours-between": [
    { low: "4", high: null },
    { low: "6", high: null },
    { low: "4", high: "6" },
    { low: "12", high: null },
    { low: "24", high: null },
  ],
  "space-evenly": [{}],
  "every-day": [{}],
  "every-other-day": [{}],
  weekday: [{ day: "monday" }, { day: "wednesday" }],
  "once-a-week": [{ day: "monday" }, { day: "sunday" }, { day: null }],
  "once-a-month": [{}],
  days: [{ count: "5" }, { count: "7" }, { count: "14" }],
  weeks: [{ count: "2" }, { count: "12" }],
  "when-you-need-it": [{}],
  "max-at-once": [
    { count: "2", unit: "tablet" },
    { count: "2", unit: "capsule" },
    { count: "10", unit: "mL" },
    { count: "4", unit: "puff" },
    { count: "2", unit: "lozenge" },
    { count: "3", unit: "spoonful" },
    { count: "1", unit: "sachet" },
  ],
  "max-in-24-hours": [
    { count: "8", unit: "tablet" },
    { count: "4", unit: "dose" },
    { count: "4", unit: "suppository" },
    { count: "20", unit: "drop" },
    { count: "2", unit: "spray" },
    { count: "1", unit: "patch" },
    { count: "50", unit: "unit" },
    { count: "2", unit: "pessary" },
  ],
  "max-in-a-week": [{ count: "12", unit: "tablet" }],
  "with-food": [{}],
  "after-food": [{}],
  "before-food": [{}],
  "empty-stomach": [{}],
  "no-alcohol": [{}],
  "no-milk": [{}],
  "no-grapefruit": [{}],
  "no-indigestion-remedies": [{}],
  "no-iron-zinc": [{}],
  "no-aspirin": [{}],
  "no-other-paracetamol": [{}],
  "finish-the-course": [{}],
  "do-not-stop-suddenly": [{}],
  "may-make-you-sleepy": [{}],
  "sleepy-next-day": [{}],
  "do-not-drive": [{}],
  "avoid-sun": [{}],
  "urine-colour": [{}],
  "no-flames": [{}],
  warning: [{}],
  fridge: [{}],
  "do-not-freeze": [{}],
  "keep-from-children": [{}],
  "discard-after": [{ weeks: "4" }, { weeks: "8" }],
  "read-leaflet": [{}],
  "ask-pharmacist": [{}],
  phone: [{}],
  "call-999": [{}],
  "watch-film": [{}],
  "sign-language": [{}],
  listen: [{}],
  "pictures-and-sound": [{}],
  remind: [{}],
  ...sentenceExamples,
};

/**
 * Pictures drawn anew. A drawing that changes what a person could see in it gets
 * the next number and is untested again. Version 1 misled: balls for tablets, an
 * arrow that said "take" where "no more" was meant, sun and moon for once a day,
 * a number on a calendar that read as a date, bars from the wrong corner; a patch
 * without how long it is to the next. Or it was not named, or as something else: a
 * spray under a nose without a face, drops on a mountain, soap for a gel, a tablet
 * in a hand for "only on the skin", a hand that waves for sign language.
 */
const secondVersions: readonly MeaningId[] = [
  "tablets",
  "when-you-need-it",
  "puffs",
  "inhaler",
  "nasal-sprays",
  "nose-drops",
  "patch",
  "ointment",
  "gel",
  "suppository",
  "pessary",
  "swallow-with-water",
  "dissolve-in-water",
  "do-not-crush",
  "spread-thinly",
  "only-on-skin",
  "wash-hands",
  "morning",
  "afternoon",
  "evening",
  "night",
  "mealtime",
  "clock-time",
  "times-a-day",
  "hours-between",
  "space-evenly",
  "every-day",
  "every-other-day",
  "once-a-week",
  "once-a-month",
  "days",
  "with-food",
  "after-food",
  "before-food",
  "empty-stomach",
  "no-alcohol",
  "no-milk",
  "no-grapefruit",
  "no-indigestion-remedies",
  "no-iron-zinc",
  "no-aspirin",
  "no-other-paracetamol",
  "do-not-stop-suddenly",
  "do-not-drive",
  "do-not-freeze",
  "no-flames",
  "sign-language",
  "one-dose",
];

/**
 * Version 2 of the change had the bar of the days under all of it, which read as "take it off, wait, put a new
 * one on"; version 2 of a ceiling counted pessaries in drops.
 */
const thirdVersions: readonly MeaningId[] = [
  "change-patch",
  "max-at-once",
  "max-in-24-hours",
  "max-in-a-week",
];

const versionOf = (id: MeaningId): number =>
  thirdVersions.includes(id) ? 3 : secondVersions.includes(id) ? 2 : 1;

/**
 * Where a picture sentence can be drawn, it stands in place of these: it says the number, the way in and the time
 * together.
 */
const replacedBy: { readonly [Id in MeaningId]?: readonly MeaningId[] } = {
  tablets: ["one-dose"],
  capsules: ["one-dose"],
  sachets: ["one-dose"],
  lozenge: ["one-dose"],
  "liquid-syringe": ["one-dose"],
  "liquid-spoons": ["one-dose"],
  puffs: ["one-dose"],
  "nasal-sprays": ["one-dose"],
  "nose-drops": ["one-dose"],
  "eye-drops": ["one-dose"],
  "ear-drops": ["one-dose"],
  patch: ["one-dose", "change-patch"],
  "insulin-pen": ["one-dose"],
  morning: ["day-strip"],
  midday: ["day-strip"],
  afternoon: ["day-strip"],
  evening: ["day-strip"],
  bedtime: ["day-strip"],
  night: ["day-strip"],
  mealtime: ["day-strip"],
  "clock-time": ["day-strip"],
  "times-a-day": ["dose-each-day", "day-parts"],
  "hours-between": ["wait-bar"],
  "every-day": ["dose-each-day"],
  "every-other-day": ["dose-every-other-day"],
  weekday: ["week-strip"],
  "once-a-week": ["week-strip", "dose-each-week"],
  "once-a-month": ["dose-each-month"],
  days: ["day-boxes", "course-row"],
  weeks: ["day-boxes", "course-row"],
  "when-you-need-it": ["one-dose"],
  "max-in-24-hours": ["day-limit"],
  "before-food": ["meal-bar"],
  "after-food": ["meal-bar"],
};

/** Pictures that passed a comprehension test, with its sample and date. None has been tested yet. */
const tested: { readonly [Id in MeaningId]?: Status } = {};

export const meaningIds = Object.keys(examples) as readonly MeaningId[];

export const catalogue: readonly CatalogueEntry[] = meaningIds.map((id) => ({
  id,
  version: versionOf(id),
  status: tested[id] ?? "untested",
  replacedBy: replacedBy[id] ?? [],
  examples: examples[id].map((parameters) => ({ id, ...parameters })) as [Meaning, ...Meaning[]],
}));

export const entryOf = (id: MeaningId): CatalogueEntry => catalogue[meaningIds.indexOf(id)]!;
