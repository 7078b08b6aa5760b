// directions/sentence: steps that are each no fault and cannot be meant one after another.
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { highOf } from "../regimen/amounts.ts";
import { compareDecimals, productOf } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Step } from "../regimen/Regimen.ts";
import { firstDoseUnclear } from "./firstDose.ts";
import { amountsOf } from "./rates.ts";
import { type Measure, measureOf } from "./strengths.ts";

/** No dose goes up or down so many times from one step to the next. */
const farApart = "100";

const dosesOf = (step: Step): readonly Measure[] =>
  amountsOf(step)
    .map((amount) => measureOf(`${highOf(amount)} ${step.unit?.name ?? ""}`))
    .filter((one) => one !== null);

const isFarAbove = (one: Measure, other: Measure): boolean =>
  compareDecimals(other.value, "0") > 0 && compareDecimals(one.value, productOf(other.value, farApart)) >= 0;

/** Units of a medicine are no weight of it, and no conversion is ours to make. */
const isWeightOrUnits = ({ unit }: Measure): boolean => unit === "nanogram" || unit === "unit";

const mayHaveSlipped = (one: Measure, other: Measure): boolean =>
  one.unit === other.unit
    ? isFarAbove(one, other) || isFarAbove(other, one)
    : isWeightOrUnits(one) && isWeightOrUnits(other);

/** "50 mg for 1 week, then 50 micrograms", "80 units on day 1, 40 mg on day 8": the unit of one is a slip. */
const unitSlipped = (steps: readonly Step[]): boolean =>
  steps.flatMap(amountsOf).length > 1 &&
  steps.some((step, at) =>
    dosesOf(step).some((dose) =>
      dosesOf(steps[at - 1] ?? step).some((before) => mayHaveSlipped(dose, before)),
    ),
  );

/** "1 bd for 1 week, then 1 bd": what is to change has been lost. */
const changesNothing = (steps: readonly Step[]): boolean =>
  steps.some((step, at) => {
    const before = steps[at - 1];
    return (
      before !== undefined &&
      step.joined === "then" &&
      step.duration === null &&
      before.duration !== null &&
      !before.timing.once &&
      isDeepEqual({ ...before, joined: "then", duration: null }, step)
    );
  });

/** Why these steps cannot be meant beside one another, or null. */
export const stepsFault = (steps: readonly Step[]): ReasonCode | null => {
  if (firstDoseUnclear(steps)) return "ambiguous";
  return unitSlipped(steps) || changesNothing(steps) ? "likely-slip" : null;
};
