// directions/sentence: what only the doses beside it tell: "12 pm", "pm", "with tea". None of them is understood alone.
import type { Clause, Placed } from "../clauses/Clause.ts";
import { noon, withNoon } from "../clauses/clock.ts";
import { slotOfMeal } from "../clauses/food.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import { isWithin } from "./slotHours.ts";
import { all, has, type Part, type Problem, problem } from "./Taking.ts";
import { isDay, isExactly } from "./WhenWords.ts";

const waits = ({ clause }: Placed): boolean => clause.kind === "clock" && clause.clockTimes.includes(noon);

/** "two at 8am, one at 12pm and one at 4pm": 12 pm is noon between a dose of the morning and one of the afternoon. */
const withNoons = (reading: Part): Part => {
  if (!reading.some(waits)) return reading;
  const oneDay = reading.every(
    ({ joint, clause }) => joint !== "then" && clause.kind !== "stage" && clause.kind !== "weekdays",
  );
  if (!oneDay) return reading;
  const clocks = reading.flatMap(({ clause }) => (clause.kind === "clock" ? [clause] : []));
  const told = withNoon(clocks.flatMap(({ clockTimes }) => clockTimes));
  let from = 0;
  return reading.map((placed): Placed => {
    if (placed.clause.kind !== "clock") return placed;
    const to = from + placed.clause.clockTimes.length;
    const clause: Clause = { ...placed.clause, clockTimes: told.slice(from, to) };
    from = to;
    return { ...placed, clause };
  });
};

/** What "pm" may stand beside: with a later time of the day it could be the afternoon. */
const besidePm: ReadonlySet<string> = new Set(["morning", "midday", "lunch", "evening"]);

/** "am and pm", "one in the morning, one pm": only a morning beside it makes "pm" the evening. */
const tellsPm = (reading: Part): boolean => {
  const names = reading.flatMap(({ clause }) => (clause.kind === "slots" ? clause.names : []));
  return (
    names.includes("morning") &&
    names.every((name) => besidePm.has(name)) &&
    names.filter((name) => name === "evening").length === 1 &&
    !has(reading, "clock")
  );
};

const saysTea = ({ clause }: Placed): boolean =>
  (clause.kind === "food" && clause.meals.length === 1 && clause.meals[0] === "teatime") ||
  (clause.kind === "slots" && clause.tea === true);

/** "with breakfast and tea": tea may be the drink, unless the doses are counted. */
const saysMealAndTea = ({ clause }: Placed): boolean =>
  clause.kind === "food" && clause.meals.length === 2 && clause.meals.includes("teatime");

const isTwiceADay = ({ clause }: Placed): boolean =>
  clause.kind === "times" && isDay(clause.times.per) && isExactly(clause.times, 2);

const beforeTea: ReadonlySet<SlotName> = new Set(["morning", "breakfast", "midday", "lunch"]);

/** "one with breakfast and one with tea": a dose of its own, beside one of an earlier meal. Alone it may be the drink. */
const tellsTea = (reading: Part): boolean =>
  all(reading, "dose").length > 1 &&
  reading.some(
    ({ clause }) =>
      (clause.kind === "slots" && clause.names.some((name) => beforeTea.has(name))) ||
      (clause.kind === "food" &&
        [...clause.meals, slotOfMeal(clause.food.meal)].some((name) => name !== null && beforeTea.has(name))),
  );

/** "each night (8pm)": the clock says when in the night, where nothing is said of how often that is not daily. */
const withClockInBrackets = (reading: Part): Part => {
  if (!has(reading, "clock")) return reading;
  const rarer = reading.some(
    ({ clause }) =>
      ["every", "each", "weekdays", "otherDays", "sameTime", "cycle", "once", "daysAWeek"].includes(
        clause.kind,
      ) ||
      (clause.kind === "times" && clause.times.per.unit !== "day"),
  );
  return reading.filter(({ clause }, at) => {
    const next = reading[at + 1];
    if (clause.kind !== "slots" || next?.clause.kind !== "clock" || !next.bracketed) return true;
    const [name] = clause.names;
    const [time = ""] = next.clause.clockTimes;
    const plain =
      name !== undefined &&
      clause.names.length === 1 &&
      next.clause.clockTimes.length === 1 &&
      clause.offset === null &&
      clause.instruction === null &&
      !clause.once &&
      !clause.preferably &&
      !(clause.daily && rarer);
    return !(plain && isWithin(time, name));
  });
};

/** The clauses that say something unclear; none where what stands beside them tells what it is. */
const unlessTold = (
  reading: Part,
  isUnclear: (placed: Placed) => boolean,
  tells: (reading: Part) => boolean,
): Part => {
  const unclear = reading.filter(isUnclear);
  return unclear.length > 0 && tells(reading) ? [] : unclear;
};

/** The reading with its noons, or the words that nothing beside them makes clear. */
export const toldBeside = (reading: Part): Part | Problem => {
  const told = withClockInBrackets(withNoons(reading));
  const noons = told.filter(waits);
  if (noons.length > 0) return problem("noon-or-midnight", noons);
  const unclear = [
    ...unlessTold(told, ({ clause }) => clause.kind === "slots" && clause.afterNoon, tellsPm),
    ...unlessTold(told, saysTea, tellsTea),
    ...unlessTold(told, saysMealAndTea, (reading) => reading.some(isTwiceADay)),
  ];
  return unclear.length > 0 ? problem("not-understood", unclear) : told;
};
