// directions/sentence: doses side by side as one step with a dose at each time of day, or as steps joined by "and".
import { slotOfMeal } from "../clauses/food.ts";
import { isCounted } from "../lexicon/units.ts";
import { sameAmount } from "../regimen/amounts.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { noTiming, type Slot, type SlotName, slotOf, weekdays } from "../regimen/Regimen.ts";
import type { Draft } from "./Draft.ts";
import type { SideBySide } from "./sideBySide.ts";
import { isWithin } from "./slotHours.ts";
import { has, isProblem, type Part, type Problem, problem } from "./Taking.ts";
import { slotsAtMeal } from "./whenDisagrees.ts";

/** A step's own moments and what is else said of it, to see whether two differ in nothing but their moments. */
const besidesMoments = ({ step, action, unit, forms }: Draft): unknown => {
  const { amount, timing, instructions, ending, ...rest } = step;
  const { slots, clockTimes, times, ...days } = timing;
  return { rest, days, action, unit, forms };
};

const hasMoments = ({ step: { timing } }: Draft): boolean =>
  timing.slots.length + timing.clockTimes.length > 0;

/** The doses name one unit; a bare count takes over what is counted, never a measure. */
const withOneUnit = (drafts: readonly Draft[]): readonly Draft[] | Problem => {
  const units = new Set(drafts.flatMap(({ unit }) => unit ?? []));
  const [unit = null] = units;
  if (units.size > 1) return problem("two-doses");
  if (
    unit !== null &&
    !isCounted(unit) &&
    drafts.some((draft) => draft.unit === null && draft.step.amount !== null)
  )
    return problem("count-after-measure");
  return drafts.map((draft) => ({ ...draft, unit: draft.step.amount === null ? draft.unit : unit }));
};

const leavesDays = (part: Part): boolean =>
  part.some(({ clause }) => clause.kind === "weekdays" && clause.without !== undefined);

/** "3 mg on Mondays and 4 mg on other days": the days that no other dose names. */
const withOtherDays = (drafts: readonly Draft[], { doses }: SideBySide): readonly Draft[] | Problem => {
  const others = doses.map((part) => has(part, "otherDays"));
  const count = others.filter(Boolean).length;
  if (count === 0) return drafts;
  /* "1 not on Mondays, 2 on other days": other than the Mondays, or than the days of the first? */
  if (doses.some(leavesDays)) return problem("ambiguous");
  const named = drafts.flatMap(({ step }) => step.timing.weekdays);
  const left = weekdays.filter((day) => !named.includes(day));
  const rest = drafts.every(({ step }, at) => others[at] === true || step.timing.weekdays.length > 0);
  if (count > 1 || !rest || left.length === 0) return problem("ambiguous");
  return drafts.map((draft, at) =>
    others[at] === true
      ? {
          ...draft,
          untimed: false,
          step: { ...draft.step, timing: { ...draft.step.timing, weekdays: left } },
        }
      : draft,
  );
};

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** Every time of day once, and no time by the clock within a named one. */
const momentsApart = (drafts: readonly Draft[]): Problem | null => {
  const slots = drafts.flatMap(({ step }) => step.timing.slots.map(({ name }) => name));
  const clocks = drafts.flatMap(({ step }) => step.timing.clockTimes.map(({ time }) => time));
  if (slots.some((name) => clocks.some((time) => isWithin(time, name)))) return problem("two-frequencies");
  return distinct(slots) && distinct(clocks) ? null : problem("two-doses");
};

const isFound = (one: Problem | null): one is Problem => one !== null;

/** The doses of each day of the week that they name; all of them where none names a day. */
const ofOneDay = (drafts: readonly Draft[]): readonly (readonly Draft[])[] =>
  drafts.every(({ step }) => step.timing.cycleDays !== null)
    ? Object.values(Object.groupBy(drafts, ({ step }) => step.timing.cycleDays!.days.join())).map(
        (own) => own ?? [],
      )
    : drafts.every(({ step }) => step.timing.weekdays.length === 0)
      ? [drafts]
      : weekdays.map((day) => drafts.filter(({ step }) => step.timing.weekdays.includes(day)));

/** "daily" adds nothing to named times of day; any other count does, and is never dropped. */
const isDailyAtMost = ({
  step: {
    timing: { times },
  },
}: Draft): boolean =>
  times === null ||
  (!times.upTo && times.low === 1 && times.high === 1 && times.per.count === 1 && times.per.unit === "day");

/** One step for doses that differ in nothing but amount and time of day. */
const oneStep = (drafts: readonly Draft[]): Draft | null => {
  const [first] = drafts;
  if (first === undefined) return null;
  const alike = drafts.every(
    (draft) =>
      hasMoments(draft) &&
      !draft.ownWords &&
      isDailyAtMost(draft) &&
      draft.step.amount !== null &&
      !draft.step.dailyTotal &&
      isDeepEqual(besidesMoments(draft), besidesMoments(first)),
  );
  if (!alike) return null;
  const even = drafts.every(({ step }) => sameAmount(step.amount!, first.step.amount!));
  if (!even && first.step.strengthNote !== null) return null;
  const own = ({ step }: Draft) => (even ? null : step.amount);
  const clockTimes = drafts.flatMap((draft) =>
    draft.step.timing.clockTimes.map(({ time }) => ({ time, amount: own(draft) })),
  );
  const slots = drafts.flatMap((draft) =>
    draft.step.timing.slots.map((slot) => ({ ...slot, amount: own(draft) })),
  );
  /* "8 am and noon": beside times by the clock, noon is 12:00. */
  const byClock = clockTimes.length > 0 && slots.every(({ name }) => name === "midday");
  const noons = byClock ? slots.map(({ amount }) => ({ time: "12:00", amount })) : [];
  return {
    ...first,
    apart: drafts.flatMap(({ apart }) => apart),
    uncounted: false,
    closer: {
      moments: drafts.flatMap(({ closer }) => closer.moments),
      food: drafts.flatMap(({ closer }) => closer.food),
    },
    step: {
      ...first.step,
      amount: even ? first.step.amount : null,
      timing: {
        ...first.step.timing,
        times: null,
        slots: byClock ? [] : slots,
        clockTimes: [...clockTimes, ...noons].toSorted((a, b) => (a.time < b.time ? -1 : 1)),
      },
      ending: drafts.at(-1)?.step.ending ?? null,
      instructions: drafts.flatMap(({ step }) => step.instructions),
    },
  };
};

/** What tells the dose of a draft from the doses beside it. */
const toldBy = ({ step }: Draft): "days" | "moments" | "often" | "need" | "nothing" => {
  const { timing, asNeeded, food } = step;
  if (timing.weekdays.length > 0 || timing.cycleDays !== null) return "days";
  if (timing.slots.length + timing.clockTimes.length > 0 || mealOf(step) !== null) return "moments";
  if (food?.meal === "meals" && asNeeded === null && timing.every === null) return "moments";
  if (timing.times !== null || timing.every !== null) return "often";
  return asNeeded === null ? "nothing" : "need";
};

/** What says on which days, and nothing of the time of day. */
const besidesTimes = ({ step: { timing } }: Draft): unknown => {
  const { slots, clockTimes, times, ...days } = timing;
  return days;
};

/** Times of day that are no meal's: beside "before meals" nobody takes them for one. */
const noMeal: ReadonlySet<SlotName> = new Set(["bedtime", "night", "waking"]);

/** "before meals and at bedtime": a dose at each meal goes only beside times that are none. */
const mealsApart = (drafts: readonly Draft[]): boolean => {
  const meals = drafts.filter(({ step }) => step.food?.meal === "meals");
  const rest = drafts.filter((draft) => !meals.includes(draft));
  return (
    meals.length === 0 ||
    (meals.length === 1 &&
      rest.every(
        ({ step }) =>
          mealOf(step) === null &&
          step.timing.slots.length > 0 &&
          step.timing.slots.every(({ name }) => noMeal.has(name)),
      ))
  );
};

const mealOf = ({ food }: Draft["step"]): SlotName | null => slotOfMeal(food?.meal ?? null);

/** "twice a day on weekdays and two at weekends": how often at weekends? */
const oftenAlike = (drafts: readonly Draft[]): boolean => {
  const several = drafts.filter(({ step: { timing } }) => (timing.times?.high ?? 1) > 1);
  return several.length === 0 || several.length === drafts.length;
};

/**
 * "1 bd and 2 nocte": another dose at night, on top of those that come so often a day. The same dose again may be a
 * slip for three times a day.
 */
const isNightBeside = (drafts: readonly Draft[]): boolean => {
  const [often, night, ...more] = drafts;
  if (often === undefined || night === undefined || more.length > 0) return false;
  const { times, ...otherTiming } = often.step.timing;
  const { slots } = night.step.timing;
  return (
    times !== null &&
    !times.upTo &&
    isDeepEqual(times.per, { count: 1, unit: "day" }) &&
    isDeepEqual({ ...otherTiming, times: null }, noTiming) &&
    isDeepEqual({ ...night.step.timing, slots: [] }, noTiming) &&
    slots.length === 1 &&
    slots.every(({ name, offset }) => (name === "night" || name === "bedtime") && offset === null) &&
    drafts.every(({ step }) => step.asNeeded === null && !step.dailyTotal && step.amount !== null) &&
    !sameAmount(often.step.amount!, night.step.amount!)
  );
};

/** "2 puffs twice a day and 2 puffs when needed", "3 mg on Monday and 4 mg on other days": nobody can mix them up. */
const areToldApart = (drafts: readonly Draft[]): boolean => {
  const kinds = drafts.map(toldBy);
  const sites = drafts.map(({ step }) => (step.site === null ? "" : `${step.site.side} ${step.site.name}`));
  if (kinds.includes("nothing")) return false;
  if (!sites.includes("") && distinct(sites)) return true;
  const turns = drafts.map(({ step }) => step.timing.cycleDays?.days ?? []);
  if (turns.every((days) => days.length > 0)) return oftenAlike(drafts) && distinct(turns.flat().map(String));
  if (turns.some((days) => days.length > 0)) return false;
  if (kinds.every((kind) => kind === "days"))
    return oftenAlike(drafts) && distinct(drafts.flatMap(({ step }) => step.timing.weekdays));
  if (kinds.includes("days")) return false;
  if (isNightBeside(drafts)) return true;
  const needed = kinds.filter((kind) => kind === "need").length;
  const regular = drafts.filter((_, at) => kinds[at] !== "need");
  if (
    needed > 1 ||
    kinds.filter((kind) => kind === "often").length > (needed === 1 && regular.length === 1 ? 1 : 0)
  )
    return false;
  return (
    regular.every((draft) => isDeepEqual(besidesTimes(draft), besidesTimes(regular[0]!))) &&
    mealsApart(regular)
  );
};

/** "1 puff twice a day and 1 puff when needed", "2 with meals and 1 with snacks": a ceiling of puffs is plainly of both. */
const isNeedBeside = (drafts: readonly Draft[]): boolean =>
  drafts.length === 2 &&
  drafts.some((draft) => toldBy(draft) === "need") &&
  drafts.some((draft) => toldBy(draft) === "often" || draft.step.food?.meal === "meals");

/**
 * "1 puff twice a day and 1 puff when required for 14 days": are both taken for
 * so long, or only the one that is as needed? Nobody takes that for a time.
 */
const sharesLengthWithNeed = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ step }) => step.duration !== null) &&
  drafts.some(({ step }) => step.asNeeded !== null) &&
  drafts.some(({ step }) => step.asNeeded === null);

/** A meal is when: named as the food, or as the time of day that the food goes with ("with tea"). */
const isAtMeal = ({ step: { food, timing } }: Draft): boolean =>
  timing.clockTimes.length === 0 &&
  (slotOfMeal(food?.meal ?? null) === null
    ? food !== null && food.meal === null && timing.slots.length > 0
    : timing.slots.every(isAroundMeal(slotOfMeal(food?.meal ?? null))));

/** "each morning with breakfast": breakfast says when in the morning, and the morning adds nothing. */
const isAroundMeal =
  (meal: SlotName | null) =>
  ({ name, offset }: Slot): boolean =>
    meal !== null && offset === null && slotsAtMeal[meal]?.includes(name) === true;

/** "10 units before breakfast and 8 units before lunch": the meals are the times of day, and the food is said of them. */
const withMealsAsTimes = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.every(isAtMeal)
    ? drafts.map((draft) => {
        const { food, timing } = draft.step;
        const name = mealOf(draft.step);
        return food === null || name === null
          ? draft
          : {
              ...draft,
              step: {
                ...draft.step,
                food: { ...food, meal: null },
                timing: { ...timing, slots: [slotOf(name)] },
              },
            };
      })
    : drafts;

/** The drafts of one stage as few steps as they come to, or why they do not go side by side. */
export const merged = (drafts: readonly Draft[], beside: SideBySide): readonly Draft[] | Problem => {
  const [only, ...more] = drafts;
  const others = beside.doses.some((part) => has(part, "otherDays"));
  if (only === undefined || more.length === 0) return others ? problem("ambiguous") : drafts;
  const one = withOneUnit(drafts);
  if (isProblem(one)) return one;
  const dated = withOtherDays(one, beside);
  if (isProblem(dated)) return dated;
  const apart = ofOneDay(dated).map(momentsApart).find(isFound);
  if (apart !== undefined) return apart;
  if (sharesLengthWithNeed(dated)) return problem("ambiguous");
  const step = oneStep(withMealsAsTimes(dated));
  if (step !== null) return [step];
  const counted = beside.together || (beside.ceiling && !isNeedBeside(dated));
  return counted || !areToldApart(dated) ? problem("two-doses") : dated;
};
