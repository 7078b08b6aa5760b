// directions/regimen: the Universal Medication Schedule, only where the request asks for it: "3 times a day" on named times.
import { accepted, type Finding, type Outcome } from "../refusal.ts";
import { type Action, type Regimen, regimenOf, type SlotName, type Step, slotOf } from "./Regimen.ts";

/*
 * Four slots: morning, midday, evening, bedtime (NCPDP Universal Medication
 * Schedule White Paper, 2013). "Once a day" stays as it is: which time is best
 * is for the person and the pharmacist.
 */
const slotsFor: Readonly<Record<number, readonly SlotName[]>> = {
  2: ["morning", "evening"],
  3: ["morning", "midday", "evening"],
  4: ["morning", "midday", "evening", "bedtime"],
};

/** What is swallowed: drops, inhalers and injections have times of their own. */
const swallowed: readonly Action[] = ["take", "swallow", "chew", "suck", "dissolve", "drink", "give"];

/** True for a plain "n times a day" that nothing else in the step speaks about. */
const isPlain = (step: Step): boolean => {
  const { timing, limits } = step;
  return (
    swallowed.includes(step.action) &&
    step.amount !== null &&
    step.site === null &&
    timing.every === null &&
    timing.slots.length === 0 &&
    timing.clockTimes.length === 0 &&
    timing.weekdays.length === 0 &&
    !timing.once &&
    timing.cycle === null &&
    timing.sameTime === null &&
    step.asNeeded === null &&
    step.food === null &&
    !step.dailyTotal &&
    limits.units === null &&
    limits.doses === null &&
    limits.leastGap === null
  );
};

const mapStep = (step: Step): Step | null => {
  const { times } = step.timing;
  if (times === null || times.upTo || times.low !== times.high || !isPlain(step)) return null;
  if (times.per.count !== 1 || times.per.unit !== "day") return null;
  const names = slotsFor[times.high];
  if (names === undefined) return null;
  return {
    ...step,
    timing: { ...step.timing, times: null, slots: names.map((name) => slotOf(name)) },
  };
};

/**
 * The regimen with "2, 3 or 4 times a day" on named times, and a finding for
 * each step that was changed. Never applied unless the request says
 * `policy: "ums"`. A step with meals, limits, an interval or "as needed", one
 * that is not swallowed, every step of a taper and every step beside one at
 * named times keep their own words.
 */
export const applyUms = (regimen: Regimen): Outcome<Regimen> => {
  const tapers = regimen.steps.some((step) => step.joined === "then");
  /* "1 twice a day and 2 at night": in the evening the person would take both. */
  const namesTimes = regimen.steps.some(({ timing }) => timing.slots.length + timing.clockTimes.length > 0);
  const mapped = regimen.steps.map((step) => (tapers || namesTimes ? null : mapStep(step)));
  const findings = mapped.flatMap((step, at): readonly Finding[] =>
    step === null
      ? []
      : [
          {
            code: "times-of-day-chosen",
            path: "/policy",
            detail: `“${regimen.steps[at]!.timing.times!.high} times a day” was set on ${step.timing.slots
              .map((slot) => slot.name)
              .join(", ")}: the directions do not name these times.`,
            help: "Check that these times of day suit the person and the medicine.",
          },
        ],
  );
  return accepted(regimenOf(regimen.steps.map((step, at) => mapped[at] ?? step)), findings);
};
