// directions/sentence: a step with several doses, each with its own time of day or days of the week.

import type { Dose, Placed } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { type Amount, noTiming, type Slot, type Step, slotOf } from "../regimen/Regimen.ts";
import type { Part } from "./parts.ts";
import type { When } from "./schedule.ts";
import {
  actionOf,
  all,
  type Draft,
  draftOf,
  isRefusal,
  type Kind,
  saidTwice,
  simpleStep,
  timingKinds,
} from "./step.ts";

const momentKinds: ReadonlySet<Kind> = new Set(["slots", "clock"]);

const isMoment = ({ clause }: Placed): boolean =>
  momentKinds.has(clause.kind) ||
  (clause.kind === "food" && (clause.meals.length > 0 || slotOfMeal(clause.food.meal) !== null));

/** One of the doses: how much, when, and what else its words say of the whole step. */
interface DoseAt {
  readonly dose: Dose;
  readonly moments: Part;
  readonly shared: Part;
}

/** The times of day stand right after the dose; only a verb or a route may come between. */
const doseAt = (part: Part): DoseAt | null => {
  const at = part.findIndex(({ clause }) => clause.kind === "dose");
  const found = part[at]?.clause;
  const lead = part.slice(0, at);
  const after = part.slice(at + 1);
  const other = after.findIndex(
    (placed) => !isMoment(placed) && placed.clause.kind !== "route" && placed.clause.kind !== "action",
  );
  const moments = (other < 0 ? after : after.slice(0, other)).filter(isMoment);
  const shared = [...lead, ...after.filter((placed) => !moments.includes(placed))];
  return found?.kind === "dose" && moments.length === 1 && !lead.some(isMoment)
    ? { dose: found.dose, moments, shared }
    : null;
};

const endsOf = (amount: Amount): readonly [string, string] =>
  "exact" in amount ? [amount.exact, amount.exact] : [amount.low, amount.high];

const sameAmount = (a: Amount, b: Amount): boolean =>
  endsOf(a).every((end, at) => compareDecimals(end, endsOf(b)[at] ?? "") === 0);

/** What may be said of the whole step wherever it stands. */
const anywhere: ReadonlySet<Kind> = new Set(["action", "route"]);

/** What may be said of the whole step after its last dose. */
const atTheEnd: ReadonlySet<Kind> = new Set(["duration", "instruction", "directed", "ending"]);

/** What a reader takes to speak of all doses when they are alike; when they differ it may mean only the last. */
const ofLikeDoses: ReadonlySet<Kind> = new Set(["food", "site"]);

/** Whether each clause beside the doses plainly speaks of all of them. */
const speaksOfAll = (doses: readonly DoseAt[], first: Placed | undefined, even: boolean): boolean =>
  doses.every(({ shared }, index) => {
    const last = index === doses.length - 1;
    return shared.every((placed) => {
      const { kind } = placed.clause;
      if (anywhere.has(kind) || (kind === "site" && placed === first)) return true;
      return last && (atTheEnd.has(kind) || placed.joint === "stop" || (even && ofLikeDoses.has(kind)));
    });
  });

/** The food of doses that are told by meals: the same for each, or null when it is not. */
const mealsOf = (doses: readonly DoseAt[]): { readonly food: Step["food"] } | null => {
  const meals = doses.flatMap(({ moments }) => all(moments, "food"));
  const [first] = meals;
  if (first === undefined) return { food: null };
  const alike = meals.every(
    ({ food, instruction }) =>
      instruction === null &&
      food.relation === first.food.relation &&
      JSON.stringify(food.offset) === JSON.stringify(first.food.offset),
  );
  return alike && meals.length === doses.length ? { food: { ...first.food, meal: null } } : null;
};

const slotNames = (moments: Part): readonly Slot["name"][] =>
  moments.flatMap(({ clause }) => {
    if (clause.kind === "slots") return clause.names;
    if (clause.kind !== "food") return [];
    const meal = slotOfMeal(clause.food.meal);
    return clause.meals.length > 0 ? clause.meals : meal === null ? [] : [meal];
  });

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** The hours, from and up to, in which a clock time could be the named time of day said again. */
const hoursOf: Readonly<Record<Slot["name"], readonly [from: number, to: number]>> = {
  waking: [4, 12],
  breakfast: [4, 12],
  morning: [4, 12],
  lunch: [11, 14],
  midday: [11, 14],
  afternoon: [12, 18],
  teatime: [15, 19],
  dinner: [11, 22],
  "evening-meal": [16, 22],
  supper: [17, 24],
  evening: [16, 23],
  night: [19, 28],
  bedtime: [19, 28],
};

/** When in the day the words of a moment begin; null for what is no time of day. */
const hourOf = ({ clause }: Placed): number | null => {
  if (clause.kind === "slots") return Math.min(...clause.names.map((name) => hoursOf[name][0]));
  if (clause.kind !== "clock") return null;
  const [first = "00:00"] = clause.clockTimes;
  return Number(first.slice(0, 2)) + Number(first.slice(3)) / 60;
};

const ofOneDay: ReadonlySet<Kind> = new Set(["action", "dose", "slots", "clock", "route"]);

/**
 * "one in the morning then two at night": nothing but doses and times of day,
 * in the order of the day, so "then" leads through one day and not to a further
 * step of a course.
 */
export const withinOneDay = (reading: readonly Placed[]): readonly Placed[] => {
  const hours = reading.flatMap((placed) => hourOf(placed) ?? []);
  const doses = reading.filter(({ clause }) => clause.kind === "dose").length;
  const rising = hours.every((hour, at) => at === 0 || hour > (hours[at - 1] ?? 0));
  const plain = reading.every(({ clause }) => ofOneDay.has(clause.kind));
  const between = reading.every(
    ({ joint }, at) => joint !== "then" || reading.slice(0, at).some(({ clause }) => clause.kind === "dose"),
  );
  return plain && rising && between && doses === hours.length
    ? reading.map((placed) => (placed.joint === "then" ? { ...placed, joint: "comma" } : placed))
    : reading;
};

const within = (time: string, name: Slot["name"]): boolean => {
  const hour = Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
  const [from, to] = hoursOf[name];
  return (hour >= from && hour < to) || hour + 24 < to;
};

/** Slots and clock times with their amounts; like amounts belong to the step. "Noon" among clock times is 12:00. */
const whenOf = (doses: readonly DoseAt[], even: boolean): When | RefusalCode => {
  const own = ({ dose }: DoseAt): Amount | null => (even ? null : dose.amount);
  const named = doses.flatMap((one) => slotNames(one.moments).map((name) => slotOf(name, own(one))));
  const clocked = doses.flatMap((one) =>
    all(one.moments, "clock").flatMap((clock) =>
      clock.clockTimes.map((time) => ({ time, amount: own(one) })),
    ),
  );
  const byClock = clocked.length > 0 && named.every(({ name }) => name === "midday");
  const slots = byClock ? [] : named;
  const noons = byClock ? named.map(({ amount }) => ({ time: "12:00", amount })) : [];
  const clockTimes = [...clocked, ...noons].sort((a, b) => (a.time < b.time ? -1 : 1));
  if (slots.some(({ name }) => clockTimes.some(({ time }) => within(time, name)))) return "two-frequencies";
  if (!distinct(slots.map(({ name }) => name)) || !distinct(clockTimes.map(({ time }) => time)))
    return "two-doses";
  if (slots.length + clockTimes.length < doses.length) return "two-doses";
  return {
    timing: {
      ...noTiming,
      slots,
      clockTimes,
    },
    dailyTotal: false,
    told: true,
  };
};

/** What is said of all doses, a route that is said with each of them once. */
const commonOf = (doses: readonly DoseAt[]): Part => {
  const shared = doses.flatMap((one) => one.shared);
  const route = shared.find(({ clause }) => clause.kind === "route");
  return shared.filter((placed) => placed.clause.kind !== "route" || placed === route);
};

/** The doses name one unit, one strength and one route between them. */
const agree = (doses: readonly DoseAt[]): boolean => {
  const units = new Set(doses.flatMap(({ dose }) => dose.unit ?? []));
  const notes = new Set(doses.map(({ dose }) => dose.strengthNote));
  const routes = new Set(doses.flatMap(({ shared }) => all(shared, "route").map(({ route }) => route)));
  const plain = doses.every(
    ({ dose, shared, moments }) =>
      dose.instruction === null &&
      all(moments, "slots").every(({ instruction }) => instruction === null) &&
      all(shared, "route").length <= 1,
  );
  return units.size <= 1 && notes.size <= 1 && routes.size <= 1 && plain;
};

/** Several doses at several times of day: "one in the morning and two at night". */
export const dosesBySlot = (parts: readonly Part[]): Draft | RefusalCode => {
  const doses = parts.map(doseAt).filter((one) => one !== null);
  const [first] = doses;
  if (first === undefined || doses.length < parts.length || !agree(doses)) return "two-doses";
  const even = doses.every(({ dose }) => sameAmount(dose.amount, first.dose.amount));
  const meals = mealsOf(doses);
  if (meals === null || !speaksOfAll(doses, parts[0]?.[0], even)) return "two-doses";
  const common = commonOf(doses);
  const twice = saidTwice(common);
  if (twice !== null) return twice;
  if (common.some(({ clause }) => timingKinds.has(clause.kind))) return "two-frequencies";
  if (meals.food !== null && all(common, "food").length > 0) return "said-twice";
  const verb = actionOf(common);
  if (isRefusal(verb)) return verb;
  const when = whenOf(doses, even);
  if (isRefusal(when)) return when;
  const unit = doses.find(({ dose }) => dose.unit !== null)?.dose.unit ?? null;
  const draft = draftOf(common, verb.action, { ...first.dose, unit }, when, even ? first.dose.amount : null);
  return isRefusal(draft) || meals.food === null
    ? draft
    : { ...draft, step: { ...draft.step, food: meals.food } };
};

/** Several doses on several days of the week: a step for each, joined by "and". */
export const dosesByWeekday = (parts: readonly Part[], injects: boolean): readonly Draft[] | RefusalCode => {
  const drafts = parts.map((part) => simpleStep(part, { injects }));
  const refusal = drafts.find(isRefusal);
  if (refusal !== undefined) return refusal;
  const found = drafts.filter((draft): draft is Draft => !isRefusal(draft));
  const days = found.flatMap(({ step }) => step.timing.weekdays);
  const plain = found.every(
    ({ step }) =>
      step.asNeeded === null && step.food === null && step.duration === null && step.ending === null,
  );
  return distinct(days) && plain ? found : "two-doses";
};
