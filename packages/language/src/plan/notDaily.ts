// language/plan: where daily use would be a mistake, and how that stands to the stretches before and after, in any language.
import { isDeepEqual, isLessThanDaily, type Regimen, type Step } from "@plainlabel/directions";
import { isPause } from "../english/pause.ts";

/**
 * True where daily use would be a mistake: weekly methotrexate taken every day
 * has killed (MHRA Drug Safety Update, September 2020). A cycle says its days
 * off in a sentence of its own.
 */
const mustNotBeDaily = (step: Step): boolean => !isPause(step) && isLessThanDaily(step.timing);

/** The steps that go on side by side with this one: those joined to it by "and". */
const besides = (steps: readonly Step[], index: number): readonly Step[] => {
  let from = index;
  while (from > 0 && steps[from]!.joined === "and") from -= 1;
  let to = index + 1;
  while (to < steps.length && steps[to]!.joined === "and") to += 1;
  return steps.slice(from, to);
};

/** "5 mg one day, 4 mg the next": every day of the cycle has its dose. */
const takeTurns = (group: readonly Step[]): boolean => {
  const [length] = group.map(({ timing }) => timing.cycleDays?.length ?? null);
  const days = group.flatMap(({ timing }) => timing.cycleDays?.days ?? []);
  return length !== undefined && length !== null && new Set(days).size === length;
};

/** Where "Do not take it every day" stands among what is said of a step: within its length, or last. */
export type NotDailyPlace = "within" | "last";

export interface NotDaily {
  /** "In that time, ..." and "From then on, ...". */
  readonly lead: "in that time" | "from then on" | null;
  readonly place: NotDailyPlace;
  /** A patch may be worn every day and must not be put on every day. */
  readonly newPatch: boolean;
}

const onDays = (steps: readonly Step[], group: readonly Step[]): boolean =>
  steps.some((other) => !group.includes(other) && !isPause(other) && !mustNotBeDaily(other));

/**
 * How it stands to the stretches before and after: where one of them is daily,
 * a stretch with a length says "In that time" right after its length, before
 * "After that, stop", and one that goes on says "From then on".
 */
const standing = (
  steps: readonly Step[],
  index: number,
  group: readonly Step[],
): Omit<NotDaily, "newPatch"> => {
  const { duration } = steps[index]!;
  const oneLength = group.every((other) => isDeepEqual(other.duration, duration));
  if (duration !== null && oneLength && onDays(steps, group))
    return { lead: "in that time", place: "within" };
  return { lead: onDays(steps.slice(0, index), group) ? "from then on" : null, place: "last" };
};

/**
 * Said once for all that goes on side by side: two steps may share out the days
 * of the week, and then it is taken every day. null where this step says nothing of it.
 */
export const notDailyOf = ({ steps }: Regimen, index: number): NotDaily | null => {
  const step = steps[index]!;
  const group = besides(steps, index);
  const everyDay = new Set(group.flatMap(({ timing }) => timing.weekdays)).size === 7 || takeTurns(group);
  if (group.at(-1) !== step || !group.every(mustNotBeDaily) || everyDay) return null;
  return { ...standing(steps, index, group), newPatch: group.every(({ unit }) => unit?.name === "patch") };
};
