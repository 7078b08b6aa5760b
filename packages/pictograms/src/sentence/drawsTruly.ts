// pictograms: which picture sentences can be drawn truly; words stand alone for the others.
import { syringeFor } from "../drawings/liquids.ts";
import { quartersOf } from "../drawings/pills.ts";
import type { Count, DoseMeaning } from "../Meaning.ts";
import type { PicturedDose, SentenceMeaning } from "../PictureSentence.ts";

const isWhole = (count: Count): boolean => /^[1-9]\d{0,3}$/.test(count);

const isWithin = (count: Count, low: number, high: number): boolean =>
  isWhole(count) && Number(count) >= low && Number(count) <= high;

const drawsDose = (dose: DoseMeaning): boolean => {
  switch (dose.id) {
    case "tablets": {
      const read = quartersOf(dose.count);
      return read !== null && read.whole + read.quarters > 0;
    }
    case "capsules":
    case "sachets":
    case "puffs":
    case "patch":
      return isWhole(dose.count);
    case "liquid-syringe":
      return syringeFor(dose.millilitres) !== null;
    case "liquid-spoons":
      return /^([1-9]\d?|0\.50?)$/.test(dose.spoons);
    case "nasal-sprays":
    case "nose-drops":
    case "eye-drops":
    case "ear-drops":
      return dose.count === null || isWhole(dose.count);
    default:
      return true;
  }
};

const drawsAll = (dose: PicturedDose): boolean => dose.every(drawsDose);

/** The longest waits whose bar is drawn: hours ticked one by one, or whole days as boxes. */
const mostHours = 12;
const mostDays = 7;
const mostMinutes = 120;

const drawsWait = (low: Count, high: Count | null, unit: "hour" | "minute"): boolean => {
  if (!isWhole(low) || (high !== null && (!isWhole(high) || Number(high) <= Number(low)))) return false;
  const longest = Number(high ?? low);
  if (unit === "minute") return longest <= mostMinutes;
  return longest <= mostHours || (high === null && longest % 24 === 0 && longest <= mostDays * 24);
};

/**
 * Whether the grammar of pictures can say exactly this: 2 to 6 equal parts of a
 * day, 1 to 28 days of a course, hours that can be ticked, amounts that can be
 * counted or measured. Where it cannot, `draw` throws and words stand alone.
 */
export const drawsTruly = (meaning: SentenceMeaning): boolean => {
  switch (meaning.id) {
    case "day-strip":
      return meaning.places.every(({ dose }) => dose === null || drawsAll(dose));
    case "day-parts":
      return isWithin(meaning.times, 2, 6) && drawsAll(meaning.dose);
    case "week-strip":
      return new Set(meaning.days).size < 7 && drawsAll(meaning.dose);
    case "wait-bar":
    case "meal-bar":
      return drawsWait(meaning.low, meaning.high, meaning.unit) && drawsAll(meaning.dose);
    case "day-boxes":
      return isWithin(meaning.days, 1, 28);
    case "course-row":
      return isWithin(meaning.days, 1, 28) && drawsAll(meaning.dose);
    case "day-limit":
      // Which of two amounts fills the day cannot be drawn.
      return isWithin(meaning.times, 1, 6) && meaning.dose.length === 1 && drawsAll(meaning.dose);
    case "change-patch":
      return meaning.every === undefined || isWhole(meaning.every.count);
    case "one-dose":
    case "dose-each-day":
    case "dose-each-week":
    case "dose-each-month":
    case "dose-every-other-day":
      return drawsAll(meaning.dose);
  }
};

/**
 * Whether its order tells what comes first: rows run from the left in every language (decision 0156), and whoever
 * begins at the right reads "30 minutes after a meal" where "before" is drawn, and begins the change of a patch with
 * the new one, small words beside it or not. Days bear their names.
 */
export const toldByOrderAlone = ({ id }: { readonly id: string }): boolean =>
  id === "meal-bar" || id === "change-patch";
