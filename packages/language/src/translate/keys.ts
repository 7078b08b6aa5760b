// language/translate: the closed lists of what every language has a phrase for. What is not here is said in English alone.
import { type Action, type CautionId, cautionOf, type SlotName } from "@plainlabel/directions";

/** Units that are counted, by their names in the regimen; `spoonful` is one of any size: "5 mL spoonful". */
export const countedUnits = [
  "tablet",
  "capsule",
  "puff",
  "spray",
  "drop",
  "patch",
  "sachet",
  "suppository",
  "pessary",
  "lozenge",
  "nebule",
  "dose",
  "application",
  "spoonful",
] as const;
export type CountedUnit = (typeof countedUnits)[number];

/** Units that are measured; their letters stand on the syringe, the spoon and the box. */
export const measuredUnits = ["mL", "mg", "g", "mmol", "microgram", "unit"] as const;
export type MeasuredUnit = (typeof measuredUnits)[number];

/** What is done: the actions of a regimen, drops that are put, and capsules that are breathed in. */
export type Doing = Exclude<Action, "instil" | "place"> | "put drops" | "inhale capsule";

/** Meals that are times of day, and what a dose is taken with. */
export const meals = [
  "breakfast",
  "lunch",
  "teatime",
  "dinner",
  "evening-meal",
  "supper",
] as const satisfies readonly SlotName[];
export type Meal = (typeof meals)[number];
export const foods = ["food", "meals", "milk"] as const;
export type FoodName = (typeof foods)[number];

/** Narrower times of day, by the words that English has for them. */
export const narrowTimes = [
  "first thing in the morning",
  "early in the morning",
  "late in the morning",
  "early in the afternoon",
  "late in the afternoon",
  "early in the evening",
  "late in the evening",
] as const;
export type NarrowTime = (typeof narrowTimes)[number];

/** Sites, and the sides they may have, as "eye" and "eye left". */
export const siteKeys = [
  "eye",
  "eye left",
  "eye right",
  "eye both",
  "eye each",
  "eye affected",
  "ear",
  "ear left",
  "ear right",
  "ear both",
  "ear each",
  "ear affected",
  "nostril left",
  "nostril right",
  "nostril both",
  "nostril each",
  "nose",
  "mouth",
  "skin",
  "skin affected",
  "area affected",
  "areas affected",
  "scalp",
  "face",
  "body",
  "hands",
  "feet",
] as const;
export type SiteKey = (typeof siteKeys)[number];

/** What something is needed for. */
export const reasonKeys = [
  "pain",
  "headache",
  "chest pain",
  "fever",
  "pain and fever",
  "wheeze",
  "breathlessness",
  "cough",
  "nausea",
  "vomiting",
  "itching",
  "hay fever",
  "allergy",
  "anxiety",
  "sleep",
  "constipation",
  "diarrhoea",
  "heartburn",
  "indigestion",
  "dry eyes",
] as const;
export type ReasonKey = (typeof reasonKeys)[number];

/** Reasons that mean the same as one of those. */
export const sameReason: Readonly<Record<string, ReasonKey>> = {
  "pain relief": "pain",
  pains: "pain",
  headaches: "headache",
  "high temperature": "fever",
  "a high temperature": "fever",
  temperature: "fever",
  wheezing: "wheeze",
  "shortness of breath": "breathlessness",
  coughing: "cough",
  sickness: "nausea",
  "feeling sick": "nausea",
  itch: "itching",
  itchiness: "itching",
  hayfever: "hay fever",
  "to sleep": "sleep",
  sleeping: "sleep",
};

/** The reason as the tables know it; null for one that has no phrase. */
export const reasonOf = (reason: string): ReasonKey | null =>
  reasonKeys.find((known) => known === reason) ??
  (Object.hasOwn(sameReason, reason) ? sameReason[reason]! : null);

/** Cautions that stand in directions, by their ids there. */
export const cautionKeys = [
  "swallow-whole",
  "do-not-chew",
  "do-not-crush",
  "do-not-chew-or-crush",
  "chew-well",
  "suck-slowly",
  "let-dissolve-under-tongue",
  "let-dissolve-on-tongue",
  "use-with-plenty-water",
  "shake-first",
  "shake-well-first",
  "keep-in-fridge",
  "do-not-freeze",
  "keep-where-children-cannot-reach",
  "finish-the-course",
  "use-regularly",
  "do-not-miss-doses",
  "do-not-stop-unless-doctor-says",
  "do-not-stop-suddenly",
  "do-not-drink-alcohol",
  "do-not-have-grapefruit",
  "may-make-sleepy",
  "do-not-drive",
  "use-thin-layer",
  "use-plenty",
  "rub-in-gently",
  "do-not-put-on-broken-skin",
  "keep-away-from-eyes",
  "wash-hands-before-use",
  "wash-hands-after-use",
  "wash-hands-before-and-after-use",
  "rinse-mouth-after-use",
  "use-spacer",
  "remove-lenses",
  "take-off-old-patch-first",
  "use-different-place-each-time",
  "sit-or-stay-upright",
  "use-sunscreen",
  "has-paracetamol",
  "no-other-paracetamol",
  "read-leaflet",
  "use-as-told",
  "use-as-told-by-physician",
] as const satisfies readonly CautionId[];
export type CautionKey = (typeof cautionKeys)[number];

const doctors = ["doctor", "GP", "gp"];

type Known = NonNullable<ReturnType<typeof cautionOf>>;

/** Cautions that directions keep apart, and that mean what one phrase of the tables says. */
const sameCaution = ({ id, values }: Known): CautionId => {
  if (id === "as-told-by" && doctors.includes(values.teller ?? "")) return "use-as-told-by-physician";
  if (id === "use-device" && values.whose === "a" && values.device === "spacer") return "use-spacer";
  return id === "no-grapefruit-at-all" ? "do-not-have-grapefruit" : id;
};

/** The caution that these words are, as the tables know it; undefined for one that has no phrase. */
export const cautionKeyOf = (words: string): CautionKey | undefined => {
  const caution = cautionOf(words);
  const id = caution === null ? null : sameCaution(caution);
  return cautionKeys.find((known) => known === id);
};

/** Our own sentences for the BNF cautionary and advisory labels, each once. */
export type WarningKey = (typeof warningKeys)[number];
export const warningKeys = [
  "sleepy",
  "no-driving",
  "no-tools",
  "no-alcohol",
  "gap-both-ways",
  "gap-indigestion",
  "gap-iron-zinc",
  "gap-milk",
  "keep-taking",
  "do-not-stop",
  "spread-evenly",
  "until-finished",
  "stop-early-only-if-told",
  "read-extra",
  "ask-to-read",
  "no-sun",
  "cloudy-days-too",
  "no-sunbeds",
  "not-with-aspirin",
  "nothing-with-aspirin",
  "aspirin-in-others",
  "dissolve-first",
  "pee-colour",
  "colour-harmless",
  "no-flames",
  "catches-fire",
  "tablet-under-tongue",
  "dissolve-there",
  "do-not-swallow",
  "keep-in-bottle",
  "new-after-8-weeks",
  "makes-sleepy",
  "sleepy-next-day",
  "still-sleepy-no-driving",
  "still-sleepy-no-tools",
  "with-food",
  "before-food",
  "empty-stomach",
  "empty-stomach-means",
  "suck-or-chew",
  "swallow-whole",
  "not-chew-or-crush",
  "under-tongue",
  "full-glass",
  "thin-layer",
  "only-where-needed",
  "most-2-at-once",
  "most-8-in-24-hours",
  "has-paracetamol",
  "no-other-paracetamol",
  "too-much",
  "even-if-well",
  "has-aspirin",
  "no-other-aspirin",
] as const;

/** The sentences of each BNF label, in their order; 17 and 18 have blanks that only the pharmacy can fill. */
export const sentencesOfLabel: Readonly<Record<number, readonly WarningKey[]>> = {
  1: ["sleepy"],
  2: ["sleepy", "no-driving", "no-tools", "no-alcohol"],
  3: ["sleepy", "no-driving", "no-tools"],
  4: ["no-alcohol"],
  5: ["gap-indigestion", "gap-both-ways"],
  6: ["gap-indigestion", "gap-iron-zinc", "gap-both-ways"],
  7: ["gap-milk", "gap-indigestion", "gap-iron-zinc", "gap-both-ways"],
  8: ["keep-taking", "do-not-stop"],
  9: ["spread-evenly", "until-finished", "stop-early-only-if-told"],
  10: ["read-extra", "ask-to-read"],
  11: ["no-sun", "cloudy-days-too", "no-sunbeds"],
  12: ["not-with-aspirin", "nothing-with-aspirin", "aspirin-in-others"],
  13: ["dissolve-first"],
  14: ["pee-colour", "colour-harmless"],
  15: ["no-flames", "catches-fire"],
  16: ["tablet-under-tongue", "dissolve-there", "do-not-swallow", "keep-in-bottle", "new-after-8-weeks"],
  19: ["makes-sleepy", "sleepy-next-day", "still-sleepy-no-driving", "still-sleepy-no-tools", "no-alcohol"],
  21: ["with-food"],
  22: ["before-food"],
  23: ["empty-stomach", "empty-stomach-means"],
  24: ["suck-or-chew"],
  25: ["swallow-whole", "not-chew-or-crush"],
  26: ["under-tongue", "dissolve-there"],
  27: ["full-glass"],
  28: ["thin-layer", "only-where-needed"],
  29: ["most-2-at-once", "most-8-in-24-hours"],
  30: ["has-paracetamol", "no-other-paracetamol", "too-much", "even-if-well"],
  32: ["has-aspirin", "no-other-aspirin"],
};

/** What a label says beside directions and warnings. */
export const furnitureKeys = [
  "keep-away",
  "keep-out-of-reach",
  "ask",
  "ask-pharmacy",
  "draft",
  "film",
  "page",
  "information",
  "phone",
  "continues",
  "part",
] as const;
export type FurnitureId = (typeof furnitureKeys)[number];
