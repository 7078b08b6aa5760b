// pictograms: what a picture sentence says, in plain words, for people who hear it read out.
import { counted, dayNames, type Numbered, placed } from "../altWords.ts";
import type { Count, Day, DoseMeaning } from "../Meaning.ts";
import type { DayPlace, DayTime, PicturedDose, SentenceMeaning } from "../PictureSentence.ts";
import { englishTime } from "../shownTime.ts";

/** A dose within a sentence. `count` null: the directions give no number. */
const numberedDose = (dose: DoseMeaning): Numbered => {
  switch (dose.id) {
    case "tablets":
      return { count: dose.count, unit: ["tablet", "tablets"] };
    case "capsules":
      return { count: dose.count, unit: ["capsule", "capsules"] };
    case "sachets":
      return { count: dose.count, unit: ["sachet", "sachets"] };
    case "lozenge":
      return { count: "1", unit: ["lozenge", "lozenges"] };
    case "liquid-syringe":
      return { count: dose.millilitres, unit: ["mL", "mL"] };
    case "liquid-spoons":
      return { count: dose.spoons, unit: ["5 mL spoonful", "5 mL spoonfuls"] };
    case "puffs":
      return { count: dose.count, unit: ["puff", "puffs"] };
    case "inhaler":
      return { count: null, unit: ["the inhaler", "the inhaler"] };
    case "nebuliser":
      return { count: null, unit: ["the nebuliser", "the nebuliser"] };
    case "nasal-sprays":
      return { count: dose.count, unit: ["spray", "sprays"], after: " into the nose" };
    case "nose-drops":
      return { count: dose.count, unit: ["drop", "drops"], after: ` ${placed("nostril", dose.side)}` };
    case "eye-drops":
      return { count: dose.count, unit: ["drop", "drops"], after: ` ${placed("eye", dose.side)}` };
    case "ear-drops":
      return { count: dose.count, unit: ["drop", "drops"], after: ` ${placed("ear", dose.side)}` };
    case "patch":
      return { count: dose.count, unit: ["patch", "patches"] };
    case "insulin-pen":
      return { count: dose.units, unit: ["unit", "units"] };
    case "suppository":
      return { count: "1", unit: ["suppository", "suppositories"] };
    case "pessary":
      return { count: "1", unit: ["pessary", "pessaries"] };
    case "eye-ointment":
      return { count: null, unit: ["eye ointment", "eye ointment"] };
    case "cream":
    case "ointment":
    case "gel":
    case "shampoo":
    case "mouthwash":
      return { count: null, unit: [dose.id, dose.id] };
    case "injection":
      return { count: null, unit: ["an injection", "an injection"] };
  }
};

const oneDose = ({ count, unit: [singular, plural], after = "" }: Numbered): string =>
  `${count === null ? plural : singular === plural ? `${count} ${plural}` : counted(count, singular, plural)}${after}`;

/** "1 tablet", "1 or 2 tablets", "half a tablet or 1 tablet". */
export const doseText = ([first, second]: PicturedDose): string => {
  const a = numberedDose(first);
  if (second === undefined) return oneDose(a);
  const b = numberedDose(second);
  const alike = first.id === second.id && a.count !== null && /^\d+$/.test(a.count);
  return `${alike ? a.count : oneDose(a)} or ${oneDose(b)}`;
};

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const dayTimes: Readonly<Record<DayTime, string>> = {
  morning: "in the morning",
  midday: "at midday",
  evening: "in the evening",
  night: "at night",
  bedtime: "at bedtime",
  afternoon: "in the afternoon",
  breakfast: "at breakfast",
  lunch: "at lunch",
  teatime: "at teatime",
  dinner: "at dinner",
  "evening-meal": "at the evening meal",
  supper: "at supper",
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const strip = (places: readonly DayPlace[]): string =>
  listed(
    places.flatMap(({ at, dose }) =>
      dose === null
        ? []
        : [`${doseText(dose)} ${"name" in at ? dayTimes[at.name] : `at ${englishTime(at.clock)}`}`],
    ),
  );

const span = (low: Count, high: Count | null, unit: "hour" | "minute"): string =>
  high === null ? counted(low, unit) : `${low} to ${high} ${unit}s`;

/** "72 hours"; of one, the unit alone: "every day". */
const everyText = ({ count, unit }: { readonly count: Count; readonly unit: string }): string =>
  count === "1" ? unit : `${count} ${unit}s`;

const weekdays = (days: readonly Day[]): string => listed(days.map((day) => dayNames[day]));

const daysOf = (days: Count, ends: boolean): string =>
  `for ${counted(days, "day")}${ends ? ", then stop" : ""}`;

const sentence = (meaning: SentenceMeaning): string => {
  switch (meaning.id) {
    case "one-dose":
      return `${doseText(meaning.dose)}${meaning.needed ? ", only if needed" : ""}`;
    case "day-strip":
      return strip(meaning.places);
    case "day-parts":
      return `${doseText(meaning.dose)}, ${meaning.times} times in 1 day`;
    case "dose-each-day":
      return `${doseText(meaning.dose)} every day`;
    case "week-strip":
      return `${doseText(meaning.dose)} on ${weekdays(meaning.days)}, every week`;
    case "dose-each-week":
      return `${doseText(meaning.dose)} once a week`;
    case "dose-each-month":
      return `${doseText(meaning.dose)} once a month`;
    case "dose-every-other-day":
      return `${doseText(meaning.dose)} every other day`;
    case "wait-bar":
      return `${doseText(meaning.dose)} every ${span(meaning.low, meaning.high, meaning.unit)}${
        meaning.needed ? ", only if needed" : ""
      }`;
    case "meal-bar":
      return `${doseText(meaning.dose)} ${span(meaning.low, meaning.high, meaning.unit)} ${meaning.relation} food`;
    case "day-boxes":
      return `every day ${daysOf(meaning.days, meaning.ends)}`;
    case "course-row":
      return `${meaning.place} ${doseText(meaning.dose)} each day ${daysOf(meaning.days, meaning.ends)}`;
    case "day-limit":
      return `no more than ${counted(meaning.times, "time")} in 24 hours, ${doseText(meaning.dose)} each time`;
    case "change-patch":
      return meaning.every === undefined
        ? "take off the old patch, fold it, throw it away, then put a new one in another place"
        : `take off the old patch, throw it away, put a new one in another place, every ${everyText(meaning.every)}`;
  }
};

export const sentenceText = (meaning: SentenceMeaning): string => capital(sentence(meaning));
