// testing/plans: what a plan means, as the regimen that both readers should come to.
import {
  type Amount,
  noLimits,
  noTiming,
  type Regimen,
  regimenOf,
  type SlotName,
  type Step,
  slotOf,
} from "../../src/regimen/Regimen.ts";
import { stepOf } from "../blankStep.ts";
import { type Dose, type Plan, type PlannedStep, type Rhythm, things } from "./Plan.ts";

const amountOf = (dose: Dose): Amount =>
  typeof dose === "number" ? { exact: `${dose}` } : { low: `${dose.low}`, high: `${dose.high}` };

const lasting = (low: number, high: number, unit: "minute" | "hour" | "day" | "week") => ({
  low: `${low}`,
  high: `${high}`,
  unit,
});

const times = (low: number | null, high: number, unit: "day" | "week") => ({
  low,
  high,
  upTo: low === null,
  per: { count: 1, unit },
});

type Meaning = Pick<Step, "timing" | "food">;

const meaningOf = (rhythm: Rhythm): Meaning => {
  const only = (timing: Partial<Step["timing"]>): Meaning => ({
    timing: { ...noTiming, ...timing },
    food: null,
  });
  switch (rhythm.kind) {
    case "times":
      return only({ times: times(rhythm.low, rhythm.high, rhythm.per) });
    case "every": {
      const { low, high, unit } = rhythm;
      /* "every day" is once a day; every hour is an interval. */
      if (low === 1 && high === 1 && unit !== "hour") return only({ times: times(1, 1, unit) });
      return only({ every: lasting(low, high, unit) });
    }
    case "parts":
      return only({ slots: rhythm.parts.map((part) => slotOf(part)), weekdays: [...rhythm.on] });
    case "clock":
      return only({
        clockTimes: rhythm.hours.map((hour) => ({
          time: `${String(hour).padStart(2, "0")}:00`,
          amount: null,
        })),
        weekdays: [...rhythm.on],
      });
    case "days":
      return only({ weekdays: [...rhythm.on] });
    case "weekly":
      return only({ times: times(1, 1, "week"), weekdays: [rhythm.day] });
    case "before-bed":
      return only({
        slots: [
          {
            ...slotOf("bedtime"),
            offset: { relation: "before", ...lasting(rhythm.minutes, rhythm.minutes, "minute") },
          },
        ],
      });
    case "meal": {
      const { relation, meal, minutes } = rhythm;
      const slot: SlotName = meal === "evening meal" ? "evening-meal" : meal;
      return {
        timing: { ...noTiming, slots: [slotOf(slot)] },
        food: { relation, meal: null, offset: minutes === null ? null : lasting(minutes, minutes, "minute") },
      };
    }
    case "once":
      return only({ once: true });
  }
};

const placeOf = (thing: Plan["thing"]): Step["site"] =>
  things[thing].site === null ? null : { name: "eye", side: "left" };

const stepAs = ({ dose, rhythm, length }: PlannedStep, at: number, plan: Plan): Step => {
  const pause = dose === 0;
  const { thing, needed, most, atOnce } = plan;
  return stepOf({
    joined: at === 0 ? "first" : plan.order === "then" ? "then" : "and",
    action: things[thing].verb,
    amount: amountOf(dose),
    unit: pause ? null : thing,
    ...(pause ? {} : { ...meaningOf(rhythm), site: placeOf(thing) }),
    duration: length === null ? null : lasting(length.low, length.high, length.unit),
    asNeeded: needed === null ? null : { reasons: needed === "" ? [] : [needed] },
    limits: {
      ...noLimits,
      units:
        most === null
          ? null
          : { amount: `${most.amount}`, unit: thing, per: { count: most.hours, unit: "hour" } },
      atOnce: atOnce === null ? null : { amount: `${atOnce}`, unit: thing },
    },
  });
};

/** The regimen that the plan is; told by neither reader. */
export const planAsRegimen = (plan: Plan): Regimen =>
  regimenOf(plan.steps.map((step, at) => stepAs(step, at, plan)));
