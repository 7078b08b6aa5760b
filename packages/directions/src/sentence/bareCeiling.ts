// directions/sentence: "1-2 qds prn max 8": a ceiling without a period is of a day where dose and times come to just that.
import type { Clause, Dose, Placed } from "../clauses/Clause.ts";
import { isCounted } from "../lexicon/units.ts";
import { highOf } from "../regimen/amounts.ts";
import { compareDecimals, productOf } from "../regimen/decimals.ts";
import { isIntoTwo } from "../regimen/eachOfBoth.ts";
import type { Of } from "./placement.ts";
import { all, has, type Part, type Problem, problem } from "./Taking.ts";

type Per = Of<"most">["limit"]["per"];

const aDay: Per = { count: 1, unit: "day" };
const hours24: Per = { count: 24, unit: "hour" };

/** How many doses a day has at most, and how the day is told; null where the clause does not say. */
const dosesOf = (clause: Clause): { readonly doses: number; readonly per: Per } | null => {
  switch (clause.kind) {
    case "times": {
      const { high, per } = clause.times;
      return per.count === 1 && per.unit === "day" ? { doses: high, per: aDay } : null;
    }
    case "every": {
      const { high, unit } = clause.every;
      const doses = 24 / Number(high);
      return unit === "hour" && clause.slot === null && Number.isInteger(doses)
        ? { doses, per: hours24 }
        : null;
    }
    case "slots":
      return { doses: clause.names.length, per: aDay };
    default:
      return null;
  }
};

/** Kinds that say when, of which just one may stand beside the ceiling. */
const saysOften = new Set<Clause["kind"]>([
  "times",
  "every",
  "slots",
  "clock",
  "each",
  "weekdays",
  "otherDays",
  "daysAWeek",
  "monthDays",
  "cycleDays",
  "turn",
  "once",
  "event",
  "cycle",
  "stage",
  "courseDays",
  "again",
]);

/** "1-2 drops in each ear 3 times a day, max 6": in each ear, or in both? */
const goesIntoTwo = (reading: Part): boolean => all(reading, "site").some(isIntoTwo);

const isInUnitOf = ({ unit }: Dose, ceiling: Of<"mostBare">): boolean =>
  ceiling.unit === null ? unit === null || isCounted(unit) : unit === null || unit === ceiling.unit;

/** The reading with its bare ceiling made one of a day; the problem where nothing proves that it is. */
export const withBareCeiling = (reading: Part): Part | Problem => {
  if (!has(reading, "mostBare")) return reading;
  const about = reading.filter(({ clause }) => clause.kind === "mostBare");
  const [ceiling, another] = all(reading, "mostBare");
  const [dose, second] = all(reading, "dose").map((one) => one.dose);
  const [often, more] = reading.filter(({ clause }) => saysOften.has(clause.kind));
  const told = often === undefined || more !== undefined ? null : dosesOf(often.clause);
  if (
    ceiling === undefined ||
    another !== undefined ||
    dose === undefined ||
    second !== undefined ||
    told === null ||
    !isInUnitOf(dose, ceiling) ||
    goesIntoTwo(reading) ||
    compareDecimals(productOf(highOf(dose.amount), `${told.doses}`), ceiling.amount) !== 0
  )
    return problem("stray-number", about);
  const limit: Of<"most">["limit"] = { amount: ceiling.amount, unit: ceiling.unit, per: told.per };
  return reading.map(
    (placed): Placed => (placed.clause === ceiling ? { ...placed, clause: { kind: "most", limit } } : placed),
  );
};
