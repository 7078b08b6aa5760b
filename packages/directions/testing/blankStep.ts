// testing: a step that says nothing but its verb, to write expected regimens from.
import {
  type Amount,
  blankStep,
  noLimits,
  noTiming,
  type PeriodUnit,
  type Step,
} from "../src/regimen/Regimen.ts";

type Given = Partial<Omit<Step, "timing" | "limits" | "unit">> & {
  readonly timing?: Partial<Step["timing"]>;
  readonly limits?: Partial<Step["limits"]>;
  readonly unit?: string | null;
};

/** A first step to take something, with what is given. */
export const stepOf = ({ timing, limits, unit, ...given }: Given): Step => ({
  joined: "first",
  action: "take",
  actionSuppliedBy: "directions",
  ...blankStep,
  unit: unit == null ? null : { name: unit, suppliedBy: "directions" },
  timing: { ...noTiming, ...timing },
  limits: { ...noLimits, ...limits },
  ...given,
});

export const exactly = (amount: string): Amount => ({ exact: amount });
export const between = (low: string, high: string): Amount => ({ low, high });

/** "3 times a day": `timesA(3)`; "2 times in 3 weeks": `timesA(2, "week", 3)`. */
export const timesA = (count: number, unit: PeriodUnit = "day", periods = 1) => ({
  low: count,
  high: count,
  upTo: false,
  per: { count: periods, unit },
});

export const upTo = (count: number, unit: PeriodUnit = "day") => ({
  low: null,
  high: count,
  upTo: true,
  per: { count: 1, unit },
});

export const every = (low: string, unit: PeriodUnit, high = low) => ({ low, high, unit });
export const lasting = every;
