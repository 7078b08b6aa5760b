// language/english: "Do not take it every day", wherever it is not every day; "Do not take it on Sundays", where
// only a day or two are without.

import { type Regimen, type Weekday, weekdays } from "@plainlabel/directions";
import { type NotDailyPlace, notDailyOf } from "../plan/notDaily.ts";
import { plain, type Sentence, sentence, strong } from "./Sentence.ts";
import { verbOf } from "./verbs.ts";

const leads = { "in that time": "In that time, ", "from then on": "From then on, " } as const;

/**
 * The day or two of each week that are not among these; none where more are: of six days in a row nobody sees which
 * is missing, and of three everybody does.
 */
export const daysWithout = (named: readonly Weekday[]): readonly Weekday[] => {
  const without = weekdays.filter((day) => !named.includes(day));
  return named.length > 0 && without.length <= 2 ? without : [];
};

/** Such days of directions of one step: of several, "Do not take it on Sundays" would not say which it is about. */
const ownDaysWithout = ({ steps }: Regimen): readonly Weekday[] =>
  steps.length === 1 ? daysWithout(steps[0]!.timing.weekdays) : [];

/** "Sundays", "Saturdays or Sundays". */
const sayWithout = (days: readonly Weekday[]): string =>
  days.map((day) => `${day[0]!.toUpperCase()}${day.slice(1)}s`).join(" or ");

/** Nothing where it has its place elsewhere, or where every day is right. */
export const sayNotDaily = (regimen: Regimen, index: number, at: NotDailyPlace): readonly Sentence[] => {
  const found = notDailyOf(regimen, index);
  if (found === null || found.place !== at) return [];
  const what = found.newPatch ? "a new patch" : "it";
  const { later } = verbOf(regimen.steps[index]!.action);
  const without = found.newPatch ? [] : ownDaysWithout(regimen);
  if (without.length > 0)
    return [
      sentence("limit", [strong("Do not"), plain(` ${later} it `), strong(`on ${sayWithout(without)}`)]),
    ];
  const not = found.lead === null ? [strong("Do not")] : [plain(leads[found.lead]), strong("do not")];
  return [sentence("limit", [...not, plain(` ${later} ${what} `), strong("every day")])];
};

/** The days that `Do not take it on Sundays` names, from a sentence without its full stop; null for any other. */
export const readWithout = (said: string): readonly Weekday[] | null => {
  const named = /^Do not (?:take|use|give) it on (.+)$/.exec(said)?.[1];
  const days = weekdays.filter((day) => named?.toLowerCase().includes(day));
  return days.length > 0 && sayWithout(days) === named ? days : null;
};
