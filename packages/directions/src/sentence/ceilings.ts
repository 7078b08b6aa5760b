// directions/sentence: ceilings that the dose and its times do not reach, and ceilings counted in another unit than the dose.
import type { ProductFacts } from "../Interpretation.ts";
import type { Finding } from "../refusal.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { compareDecimals, productOf } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Step } from "../regimen/Regimen.ts";
import { inOneMeasure } from "./inOneMeasure.ts";
import { amountsOf, dosesAnHour, hair, hoursOf, sameUnit } from "./rates.ts";

/** Doses that may fall into so many hours, on a day on which it is taken; null where nothing says how often. */
const dosesWithin = (step: Step, hours: number): number | null => {
  const { weekdays } = step.timing;
  const rate = dosesAnHour({ ...step, timing: { ...step.timing, weekdays: [], daysAWeek: null } });
  if (rate === null && weekdays.length === 0) return null;
  return Math.max(1, Math.ceil((rate?.high ?? 1 / 24) * hours - hair));
};

/** How the ceilings stand to the most that dose and times come to: their double and more is beyond what anybody means. */
export type Reach = "within" | "above" | "far above";

const worse = (one: Reach, other: Reach): Reach => (one === "far above" || other === "within" ? one : other);

const reachOf = (ceiling: string, most: string): Reach => {
  if (compareDecimals(ceiling, productOf(most, "2")) > 0) return "far above";
  return compareDecimals(ceiling, most) > 0 ? "above" : "within";
};

/** "1 tablet twice a day, maximum 20 in 24 hours": the directions never come to it, so that one of the two is wrong. */
export const reachOfCeilings = (step: Step): Reach => {
  const { units, doses } = step.limits;
  if (units === null && doses === null) return "within";
  const unit = step.unit?.name ?? null;
  const amounts = amountsOf(step).map(highOf).toSorted(compareDecimals);
  const most = amounts.at(-1);
  const within = units === null ? null : dosesWithin(step, hoursOf(units.per));
  const ofUnits =
    units === null || within === null || most === undefined || !sameUnit(units.unit, unit)
      ? "within"
      : reachOf(units.amount, productOf(most, `${within}`));
  const count = doses === null ? null : dosesWithin(step, hoursOf(doses.per));
  const ofDoses = doses === null || count === null ? "within" : reachOf(`${doses.count}`, `${count}`);
  return worse(ofUnits, ofDoses);
};

/** What the regular doses of a step come to at least in so many hours. */
const leastWithin = (step: Step, hours: number): number => {
  const least = amountsOf(step).map(lowOf).toSorted(compareDecimals)[0];
  const rate = dosesAnHour(step);
  return least === undefined || rate === null ? 0 : Number(least) * Math.floor(rate.low * hours + hair);
};

/** "2 puffs bd and prn, max 4 puffs a day": the regular doses leave nothing of the ceiling for one as needed. */
export const leavesNoRoom = (steps: readonly Step[]): boolean =>
  steps.some(({ joined, asNeeded, amount, unit, limits: { units } }) => {
    if (joined !== "and" || asNeeded === null || amount === null || units === null) return false;
    const beside = steps.filter((step) => step.asNeeded === null && step.unit?.name === unit?.name);
    const taken = beside.reduce((sum, step) => sum + leastWithin(step, hoursOf(units.per)), 0);
    return (
      taken > 0 &&
      sameUnit(units.unit, unit?.name ?? null) &&
      taken + Number(lowOf(amount)) > Number(units.amount) + hair
    );
  });

/** "2 now, then 1 after each loose stool, maximum 1 a day": the first dose is above what a day may hold. */
export const firstIsAboveCeiling = (steps: readonly Step[]): boolean =>
  steps.some(({ joined, limits: { units }, unit }, at) => {
    const before = steps[at - 1];
    return (
      joined === "then" &&
      units !== null &&
      before?.timing.once === true &&
      before.unit?.name === unit?.name &&
      sameUnit(units.unit, unit?.name ?? null) &&
      amountsOf(before).some((amount) => compareDecimals(highOf(amount), units.amount) > 0)
    );
  });

/** A ceiling that counts a dose as needed beside it is out of reach of the regular dose alone, and rightly so. */
export const withOwnCeiling = (step: Step, steps: readonly Step[]): Step =>
  step.asNeeded === null &&
  step.limits.units !== null &&
  steps.some(
    (other) =>
      other.joined === "and" && other.asNeeded !== null && isDeepEqual(other.limits.units, step.limits.units),
  )
    ? { ...step, limits: { ...step.limits, units: null } }
    : step;

/** "10 mL ... maximum 4 g": who measures millilitres cannot count grams. */
const countsOtherwise = ({ unit, limits: { units, atOnce } }: Step): boolean =>
  [units, atOnce].some((limit) => limit !== null && !sameUnit(limit.unit, unit?.name ?? null));

/** What a professional should see of ceilings that can stand as they are. */
export const ceilingFindings = (
  steps: readonly Step[],
  product: ProductFacts,
  path: string,
): readonly Finding[] => [
  ...(steps
    .map((step) => withOwnCeiling(step, steps))
    .some((step) => reachOfCeilings(inOneMeasure(step, product) ?? step) === "above")
    ? [
        {
          code: "ceiling-above-doses",
          path,
          detail: "The most that is allowed is more than the dose and its times come to.",
          help: "Find out whether more may be taken than the times say, and write which holds.",
        } as const,
      ]
    : []),
  ...(steps.some(countsOtherwise)
    ? [
        {
          code: "ceiling-counts-otherwise",
          path,
          detail: "The most that is allowed is told in another unit than the dose.",
          help: "Ask the prescriber for the ceiling in the unit of the dose: the person cannot convert it.",
        } as const,
      ]
    : []),
];
