// directions/sentence: the doses of one stage, each with the clauses that speak of it. One dose and several go this one way.
import type { Placed } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import { sameAmount } from "../regimen/amounts.ts";
import { atTwoPlaces } from "./atTwoPlaces.ts";
import { isTimeOfDay, saysMeals } from "./moments.ts";
import { placements } from "./placement.ts";
import { dosesOf } from "./stages.ts";
import { all, has, isProblem, type Part, type Problem, problem } from "./Taking.ts";
import { turnsFit } from "./turns.ts";
import { atTwoTimes } from "./twoTimes.ts";
import { slotsAtMeal } from "./whenDisagrees.ts";

const isDay = ({ clause }: Placed): boolean =>
  clause.kind === "weekdays" || clause.kind === "otherDays" || clause.kind === "turn";

const isFrequency = ({ clause }: Placed): boolean =>
  clause.kind === "times" || clause.kind === "every" || clause.kind === "each";

/** "with breakfast" right behind "in the morning", and no other food. */
const isMealAt = ({ clause, joint }: Placed, own: Part): boolean => {
  const meal = clause.kind === "food" ? slotOfMeal(clause.food.meal) : null;
  const slots = own.flatMap((placed) => (placed.clause.kind === "slots" ? placed.clause.names : []));
  return (
    meal !== null &&
    (joint === "space" || joint === "comma" || joint === "open") &&
    !has(own, "food") &&
    slots.length === 1 &&
    slots.every((name) => slotsAtMeal[meal]?.includes(name) === true)
  );
};

/** One of the doses: its own clauses, what stands before it, and what follows that is not its own. */
interface Group {
  readonly lead: Part;
  readonly own: Part;
  readonly rest: Part;
}

/** Only the clauses right beside a dose are its own; a verb or a route may come between. */
const groupOf = (part: Part, leading: boolean, sited: boolean): Group => {
  const at = part.findIndex(({ clause }) => clause.kind === "dose");
  const own: Placed[] = [];
  const between: Placed[] = [];
  let end = at + 1;
  const said = { moment: false, day: false, often: false, need: false };
  const fits = (placed: Placed): boolean => {
    if (leading) return false;
    if (placed.clause.kind === "site") return sited;
    /* "each morning with breakfast": the meal is in that morning. */
    if (said.moment && isMealAt(placed, own)) return true;
    /* "three times a day after meals": the meals are which times those are. */
    if (isTimeOfDay(placed)) return !said.moment && (!said.often || saysMeals(placed));
    if (isDay(placed)) return !said.day;
    if (isFrequency(placed)) return !said.moment && !said.often && !said.day;
    if (placed.clause.kind === "asNeeded") return !said.need && !said.moment && placed.joint !== "stop";
    return placed.clause.kind === "once" && !said.moment && !said.often;
  };
  for (; end < part.length; end += 1) {
    const placed = part[end] as Placed;
    if (placements[placed.clause.kind].besideDoses === "anywhere") {
      between.push(placed);
      continue;
    }
    if (!fits(placed)) break;
    said.moment ||= isTimeOfDay(placed);
    said.day ||= isDay(placed);
    said.often ||= isFrequency(placed);
    said.need ||= placed.clause.kind === "asNeeded";
    own.push(placed);
  }
  const lead = part.slice(0, at);
  const led = leading ? lead.filter((placed) => isTimeOfDay(placed) || isDay(placed)) : [];
  const dose = part[at] as Placed;
  return {
    lead: lead.filter((placed) => !led.includes(placed)),
    own: [...led, dose, ...own],
    rest: [...between, ...part.slice(end)],
  };
};

/** Whether a clause beside several doses plainly speaks of all of them. */
const speaksOfAll = (
  placed: Placed,
  where: "lead" | "between" | "end",
  even: boolean,
  apart: boolean,
): boolean => {
  const { clause, joint } = placed;
  /* "Two at night. Take one in the morning with food": what ends the sentence of the last dose is that dose's. */
  if (where === "end" && apart && joint !== "stop" && placements[clause.kind].besideDoses !== "anywhere")
    return false;
  const { besideDoses } = placements[clause.kind];
  switch (besideDoses) {
    case "anywhere":
      return true;
    case "end":
      return where !== "between";
    case "alike":
      return where === "lead" || (where === "end" && (even || joint === "stop"));
    case "own":
      if (where === "between" || isTimeOfDay(placed)) return false;
      if (clause.kind === "asNeeded") return where === "lead" || joint === "stop";
      return where === "lead" || even || joint === "stop" || joint === "comma";
    case "lead":
      return where === "lead";
    case "never":
      return false;
  }
};

/** "Once a day: 20 units with breakfast and 14 with the evening meal": it comes twice. */
const isOnceADay = ({ clause }: Placed): boolean =>
  clause.kind === "times" &&
  clause.times.high === 1 &&
  clause.times.per.unit === "day" &&
  clause.times.per.count === 1;

/** The doses name one unit between them: a bare count never takes over a measure. */
const unitsAgree = (parts: readonly Part[]): boolean => {
  const units = parts.flatMap((part) => all(part, "dose").map(({ dose }) => dose.unit));
  return new Set(units.filter((unit) => unit !== null)).size <= 1;
};

const byPlace = (one: Placed, other: Placed): number => one.at - other.at;

/** What may not be said of steps side by side, since it counts them together. */
const ofOneStep: ReadonlySet<string> = new Set(["mostDoses", "leastGap", "atOnce", "times", "each"]);

/** "2 puffs bd and 1 puff prn": how a preventer that is the reliever too is ordered. */
const isRegularAndNeeded = (parts: readonly Part[]): boolean => {
  const [regular, needed, ...more] = parts;
  return (
    regular !== undefined &&
    needed !== undefined &&
    more.length === 0 &&
    has(regular, "times") &&
    !has(regular, "asNeeded") &&
    has(needed, "asNeeded") &&
    !has(needed, "times")
  );
};

/** "2 with meals and 1 with snacks": whenever one eats, so nothing of it is needed apart from the rest. */
const isWithMealsAndSnacks = (parts: readonly Part[]): boolean => {
  const [meals, snacks, ...more] = parts;
  return (
    meals !== undefined &&
    snacks !== undefined &&
    more.length === 0 &&
    meals.some(saysMeals) &&
    !has(meals, "asNeeded") &&
    all(snacks, "asNeeded").some(({ alone }) => alone === true)
  );
};

/**
 * "max 8 puffs a day": a ceiling that names what it counts is of all of it, whichever dose it was. Of doses with
 * meals and snacks so is "max 10 a day".
 */
const countsUnits = ({ clause }: Placed, withFood: boolean): boolean =>
  clause.kind === "most" && (clause.limit.unit !== null || withFood);

/** The doses of a stage, each with its own clauses and with what is said of all of them. */
export interface SideBySide {
  readonly doses: readonly Part[];
  /** Something counts or limits them together, so they must come to one step. */
  readonly together: boolean;
  /** A ceiling of units counts them together: of a regular dose and one as needed it is said with both. */
  readonly ceiling: boolean;
  /**
   * Food or a manner behind the last dose and in its sentence ("... and one at night with food"), which may be of
   * that dose alone.
   */
  readonly trailing: Part;
}

/**
 * "With food", "with water", "whole": part of the sentence it ends. "Swallow whole" is one by itself, and of the
 * medicine.
 */
const mayBeOfLast = ({ clause, joint }: Placed): boolean =>
  joint !== "stop" &&
  (clause.kind === "food" ||
    (clause.kind === "instruction" && !clause.forbids && (!clause.order || /^with\b/i.test(clause.typed))));

/** "8am: 1 tablet, 2pm, 8pm: 2 tablets": is 2 pm of the dose before it or of the one behind? */
const mayBeOfBoth = ({ clause, joint }: Placed): boolean =>
  joint === "comma" &&
  ((clause.kind === "slots" && clause.names.length > 1) ||
    (clause.kind === "clock" && clause.clockTimes.length > 1));

/** What may lead every dose, as under the headings of a chart: "8am: 1 tablet, 8pm: 2 tablets". */
const leads = ["slots", "clock", "weekdays", "turn"] as const;

/** Which clauses of the stage speak of which dose, or why that cannot be told. */
export const sideBySide = (stage: Part): SideBySide | Problem => {
  const parts = dosesOf(stage);
  const [only = []] = parts;
  if (parts.length === 1 && has(stage, "turn")) return problem("not-understood");
  if (parts.length === 1) {
    const places = atTwoPlaces(only);
    if (places !== null) return { doses: places, together: false, ceiling: false, trailing: [] };
    const two = atTwoTimes(only);
    if (two === null) return { doses: [only], together: false, ceiling: false, trailing: [] };
    return isProblem(two) ? two : { doses: two, together: false, ceiling: false, trailing: [] };
  }
  const inFront = only.slice(
    0,
    only.findIndex(({ clause }) => clause.kind === "dose"),
  );
  const leading = leads.some((kind) => has(inFront, kind));
  const sited = parts.every((part) => all(part, "site").length === 1);
  const dated = withSharedDays(parts.map((part) => groupOf(part, leading, sited)));
  if (isProblem(dated)) return dated;
  const groups = withSharedMoment(dated);
  if (isProblem(groups)) return groups;
  const listed = leading ? groups.slice(1).flatMap(({ own }) => own.filter(mayBeOfBoth)) : [];
  if (listed.length > 0) return problem("ambiguous", listed);
  if (!unitsAgree(parts)) return problem("two-doses");
  if (!turnsFit(groups.map(({ own }) => own))) return problem("two-doses");
  const [first] = all(only, "dose");
  const even = parts.every((part) => {
    const [dose] = all(part, "dose");
    return dose !== undefined && first !== undefined && sameAmount(dose.dose.amount, first.dose.amount);
  });
  const withFood = isWithMealsAndSnacks(parts);
  const besideNeed = withFood || isRegularAndNeeded(parts);
  const lastPart = parts.at(-1) ?? [];
  const sentences = parts.length > 1 && lastPart[0]?.joint === "stop";
  for (const [index, group] of groups.entries()) {
    const where = index === groups.length - 1 ? "end" : "between";
    const alike = (placed: Placed): boolean => even || (besideNeed && countsUnits(placed, withFood));
    const apart =
      group.lead.find((placed) => !speaksOfAll(placed, index === 0 ? "lead" : "between", even, sentences)) ??
      group.rest.find((placed) => !speaksOfAll(placed, where, alike(placed), sentences));
    if (apart !== undefined) return problem(timingOf(apart) ? "two-frequencies" : "two-doses", [apart]);
    if (group.own.length < 2) return problem("two-doses", group.own);
  }
  const shared = groups.flatMap(({ lead, rest }) => [...lead, ...rest]);
  const once = shared.find(isOnceADay);
  if (once !== undefined && groups.every(({ own }) => own.some(isTimeOfDay) && !own.some(isDay)))
    return problem("frequency-disagrees", [once]);
  /* "one with breakfast and one at night with food": beside a dose with its own meal, the food is the last dose's. */
  const ownFood = groups.some(({ own }) => has(own, "food"));
  const each = shared.filter(
    ({ clause }) => placements[clause.kind].ofSteps === "each" && !(clause.kind === "food" && ownFood),
  );
  const last = shared.filter((placed) => !each.includes(placed));
  return {
    doses: groups.map(({ own }, index) =>
      [...own, ...each, ...(index === groups.length - 1 ? last : [])].toSorted(byPlace),
    ),
    together: shared.some(({ clause }) => ofOneStep.has(clause.kind)),
    ceiling: shared.some(({ clause }) => clause.kind === "most"),
    trailing: (groups.at(-1)?.rest ?? []).filter(
      (placed) => mayBeOfLast(placed) && !(placed.clause.kind === "food" && ownFood),
    ),
  };
};

/**
 * "4mg Mon Wed Fri, 3mg on other days, 6pm": a time of day after a comma, behind doses that differ by their days,
 * is said of all.
 */
const withSharedMoment = (groups: readonly Group[]): readonly Group[] | Problem => {
  const last = groups.at(-1);
  const moment = last?.own.findIndex(isTimeOfDay) ?? -1;
  const shared = last?.own[moment];
  const byDays = groups.every(({ own }) => own.some(isDay) && !own.some(isFrequency));
  if (shared === undefined || !byDays || groups.slice(0, -1).some(({ own }) => own.some(isTimeOfDay)))
    return groups;
  if (shared.joint !== "comma" && shared.joint !== "open") return problem("ambiguous", [shared]);
  return groups.map((group) =>
    group === last ? group : { ...group, own: [...group.own, { ...shared, joint: "space" }] },
  );
};

/** What sets days apart from the dose before them: "1 mane, 1 nocte, Mon to Fri". */
const setsApart: ReadonlySet<Placed["joint"]> = new Set(["comma", "open", "stop"] as const);

/**
 * "1 in the morning and 1 at night, Monday to Friday": days that only the last dose names, after its time and set
 * apart, are said of all. "1 mane, 1 nocte except Sundays" may leave off only the night.
 */
const withSharedDays = (groups: readonly Group[]): readonly Group[] | Problem => {
  const last = groups.at(-1);
  if (last === undefined || groups.slice(0, -1).some(({ own }) => own.some(isDay))) return groups;
  const at = last.own.findIndex(isDay);
  const moment = last.own.findIndex(isTimeOfDay);
  if (at < 0 || moment < 0 || at < moment) return groups;
  const day = last.own[at] as Placed;
  if (!setsApart.has(day.joint)) return problem("ambiguous", [day]);
  const without = { ...last, own: last.own.filter((placed) => placed !== day), rest: [day, ...last.rest] };
  return [...groups.slice(0, -1), without];
};

const timingOf = ({ clause }: Placed): boolean =>
  clause.kind === "times" || clause.kind === "every" || clause.kind === "each" || clause.kind === "once";
