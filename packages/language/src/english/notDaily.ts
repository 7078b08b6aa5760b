// language/english: "Do not take it every day", wherever it is not every day.

import { isDeepEqual, isLessThanDaily, type Regimen, type Step } from "@plainlabel/directions";
import { isPause } from "./pause.ts";
import { plain, type Sentence, sentence, strong } from "./Sentence.ts";
import { verbOf } from "./verbs.ts";

/**
 * True where daily use would be a mistake: weekly methotrexate taken every day
 * has killed (MHRA Drug Safety Update, September 2020). A cycle says its days
 * off in a sentence of its own.
 */
const mustNotBeDaily = (step: Step): boolean => !isPause(step) && isLessThanDaily(step.timing);

/** The steps that go on side by side with this one: those joined to it by "and". */
const besides = ({ steps }: Regimen, index: number): readonly Step[] => {
  let from = index;
  while (from > 0 && steps[from]!.joined === "and") from -= 1;
  let to = index + 1;
  while (to < steps.length && steps[to]!.joined === "and") to += 1;
  return steps.slice(from, to);
};

/** Where "Do not take it every day" stands among what is said of a step: within its length, or last. */
export type NotDailyPlace = "within" | "last";

interface NotDaily {
  readonly lead: "In that time, " | "From then on, " | null;
  readonly place: NotDailyPlace;
}

const onDays = (steps: readonly Step[], group: readonly Step[]): boolean =>
  steps.some((other) => !group.includes(other) && !isPause(other) && !mustNotBeDaily(other));

/**
 * How it stands to the stretches before and after: where one of them is daily,
 * a stretch with a length says "In that time" right after its length, before
 * "After that, stop", and one that goes on says "From then on".
 */
const standing = (steps: readonly Step[], index: number, group: readonly Step[]): NotDaily => {
  const { duration } = steps[index]!;
  const oneLength = group.every((other) => isDeepEqual(other.duration, duration));
  if (duration !== null && oneLength && onDays(steps, group))
    return { lead: "In that time, ", place: "within" };
  return { lead: onDays(steps.slice(0, index), group) ? "From then on, " : null, place: "last" };
};

/**
 * Said once for all that goes on side by side: two steps may share out the days
 * of the week, and then it is taken every day. A patch may be worn every day
 * and must not be put on every day. Nothing where it has its place elsewhere.
 */
export const sayNotDaily = (regimen: Regimen, index: number, at: NotDailyPlace): readonly Sentence[] => {
  const { steps } = regimen;
  const step = steps[index]!;
  const group = besides(regimen, index);
  const everyDay = new Set(group.flatMap(({ timing }) => timing.weekdays)).size === 7;
  if (group.at(-1) !== step || !group.every(mustNotBeDaily) || everyDay) return [];
  const { lead, place } = standing(steps, index, group);
  if (place !== at) return [];
  const what = group.every(({ unit }) => unit?.name === "patch") ? "a new patch" : "it";
  const { later } = verbOf(step.action);
  const not = lead === null ? [strong("Do not")] : [plain(lead), strong("do not")];
  return [sentence("limit", [...not, plain(` ${later} ${what} `), strong("every day")])];
};
