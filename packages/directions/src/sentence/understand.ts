// directions/sentence: one reading to one regimen, or the reason why it is none.

import type { Placed } from "../clauses/Clause.ts";
import type { ProductFacts } from "../Interpretation.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { type Amount, type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { firstFault } from "./bounds.ts";
import { misfit } from "./fit.ts";
import { segmentsOf } from "./parts.ts";
import { isForm, needsNoAmount, nounOf, verbOf } from "./product.ts";
import { withinOneDay } from "./severalDoses.ts";
import type { Draft } from "./step.ts";
import { draftsOf } from "./steps.ts";
import { outOfPlace } from "./wording.ts";

/** The regimen of one reading, or why it is none. */
export const understand = (reading: readonly Placed[], product: ProductFacts): Regimen | RefusalCode => {
  const misplaced = outOfPlace(reading);
  if (misplaced !== null) return misplaced;
  const steps: Step[] = [];
  const segments = segmentsOf(withinOneDay(reading));
  const injects = reading.some(({ clause }) => clause.kind === "action" && clause.action === "inject");
  let apart: Draft["apart"] = [];
  for (const [at, segment] of segments.entries()) {
    const drafts = draftsOf(segment, injects);
    if (typeof drafts === "string")
      return segments.length > 1 && incomplete.has(drafts) ? "step-incomplete" : drafts;
    apart = drafts.at(-1)?.apart ?? [];
    if (drafts.length > 1 && segments.length > 1) return "step-incomplete";
    for (const [index, draft] of drafts.map(withCapsule).entries()) {
      const joined = index > 0 ? "and" : at > 0 ? "then" : "first";
      if (!draft.forms.every((form) => isForm(form, product))) return "unit-does-not-fit-product";
      if (draft.unit === "cap") return "ambiguous";
      if (draft.fromDay !== null && draft.fromDay !== nextDay(steps)) return "step-incomplete";
      const before = steps.at(-1) ?? null;
      const step = finished(withDoseOf(before, draft, joined), joined, before, product);
      if (typeof step === "string") return segments.length > 1 ? "step-incomplete" : step;
      steps.push(step);
    }
  }
  if (segments.length > 1 && apart.some((kind) => kind !== "food")) return "ambiguous";
  const meant = segments.length > 1 && apart.length > 0 ? withFoodOfLast(steps) : steps;
  return (
    courseFault(meant) ??
    firstOf(meant, (step) => firstFault(step) ?? misfit(step, product)) ??
    regimenOf(meant)
  );
};

/** What a "cap" that is swallowed can be; mixed or applied it may be a capful. */
const takesCapsule: ReadonlySet<Step["action"] | null> = new Set(["take", "swallow", "give", null] as const);

const withCapsule = (draft: Draft): Draft =>
  draft.unit === "cap" &&
  takesCapsule.has(draft.action) &&
  draft.step.instructions.every((words) => !/\bin\b|mixed|dissolved/i.test(words))
    ? { ...draft, unit: "capsule" }
    : draft;

const isOne = (amount: Amount): boolean => "exact" in amount && compareDecimals(amount.exact, "1") <= 0;

/**
 * "one drop four times a day for 7 days then twice a day": the dose stays. Only
 * where the step before is one dose at a time and not a first dose by itself
 * ("two now, then twice a day" may mean one), and the new step says how often.
 */
const withDoseOf = (before: Step | null, draft: Draft, joined: Step["joined"]): Draft => {
  const { step } = draft;
  const often = step.timing.times !== null || step.timing.every !== null;
  const stays =
    joined === "then" &&
    before !== null &&
    before.amount !== null &&
    !before.dailyTotal &&
    !before.timing.once &&
    before.duration !== null &&
    !(before.duration.unit === "day" && before.duration.high === "1") &&
    !(draft.uncounted && !isOne(before.amount));
  return stays && often && step.amount === null && !hasOwnAmounts(draft)
    ? { ...draft, step: { ...step, amount: before.amount, strengthNote: before.strengthNote } }
    : draft;
};

/** The day of the course after these steps; null when they are not counted in whole days. */
const nextDay = (steps: readonly Step[]): number | null =>
  steps.reduce<number | null>(
    (day, { duration }) =>
      day !== null && duration?.unit === "day" && duration.low === duration.high
        ? day + Number(duration.low)
        : null,
    1,
  );

/** "... then one daily for 5 days. Take with food.": every step with food, unless one says otherwise. */
const withFoodOfLast = (steps: readonly Step[]): readonly Step[] => {
  const food = steps.at(-1)?.food ?? null;
  return steps.map((step) => ({ ...step, food: step.food ?? food }));
};

const incomplete: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["no-timing", "no-dose"]);

const firstOf = (steps: readonly Step[], fault: (step: Step) => RefusalCode | null): RefusalCode | null => {
  for (const step of steps) {
    const found = fault(step);
    if (found !== null) return found;
  }
  return null;
};

/** Every step but the last says how long, or is one dose; nothing follows a stop. */
const courseFault = (steps: readonly Step[]): RefusalCode | null => {
  const before = steps.filter((_, at) => steps[at + 1]?.joined === "then");
  return before.some((step) => (step.duration === null && !step.timing.once) || step.ending !== null)
    ? "step-incomplete"
    : null;
};

/** A draft with its action and unit: from its words, from the step before, from the unit or the form. */
const finished = (
  draft: Draft,
  joined: Step["joined"],
  before: Step | null,
  product: ProductFacts,
): Step | RefusalCode => {
  const unit: Step["unit"] =
    draft.step.amount === null && !hasOwnAmounts(draft)
      ? null
      : draft.unit !== null
        ? { name: draft.unit, suppliedBy: "directions" }
        : before !== null
          ? before.unit
          : nounOf(product);
  const route = draft.step.route ?? before?.route ?? null;
  const site = draft.step.site ?? before?.site ?? null;
  const action = draft.action ?? before?.action ?? null;
  const given = draft.step.amount !== null || hasOwnAmounts(draft);
  const wasGiven = before !== null && countsDose(before);
  if (!given && (wasGiven || action === null || !needsNoAmount.has(action))) return "no-dose";
  return {
    joined,
    action: action ?? verbOf(unit, route, site, product),
    actionSuppliedBy: draft.action !== null ? "directions" : (before?.actionSuppliedBy ?? "reader"),
    ...draft.step,
    unit,
    route,
    site,
  };
};

const countsDose = ({ amount, timing }: Step): boolean =>
  amount !== null || [...timing.slots, ...timing.clockTimes].some((moment) => moment.amount !== null);

const hasOwnAmounts = ({ step: { timing } }: Draft): boolean =>
  [...timing.slots, ...timing.clockTimes].some((moment) => moment.amount !== null);
