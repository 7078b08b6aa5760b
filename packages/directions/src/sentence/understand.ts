// directions/sentence: one reading to one regimen, or the reason why it is none.
import type { ProductFacts } from "../Interpretation.ts";
import { isCounted } from "../lexicon/units.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import { lowOf } from "../regimen/amounts.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { noTiming, type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { firstFault } from "./bounds.ts";
import { hasOwnAmounts, withDoseOf, withTimingOf } from "./carried.ts";
import { withChangesAfter } from "./changesAfter.ts";
import { misfit } from "./fit.ts";
import { withFoodAtFour } from "./foodAtFour.ts";
import { merged } from "./merged.ts";
import { withPlaceOfForm } from "./placeOfForm.ts";
import { familyOf, isChanged, isForm, isMeasured, needsNoAmount, nounOf, verbOf } from "./product.ts";
import { saysHowMuch } from "./saysHowMuch.ts";
import { withSharedTimes } from "./sharedTimes.ts";
import { sideBySide } from "./sideBySide.ts";
import { stagesOf } from "./stages.ts";
import { type Draft, stepOf } from "./stepOf.ts";
import { strengthChecked, strengthsDisagree } from "./strengths.ts";
import { isProblem, type Part, type Problem, problem } from "./Taking.ts";
import { toldBeside } from "./toldBeside.ts";
import { withinOneDay } from "./withinOneDay.ts";
import { outOfPlace } from "./wording.ts";

/** What a pharmacist should see of directions that were understood. */
export type Remark =
  /** The time of day of an earlier step was carried over. */
  | { readonly code: "timing-carried"; readonly step: number }
  /** The last numbered stretch ends, and nothing says what follows. */
  | { readonly code: "end-not-told"; readonly step: number }
  /** A strength in brackets that could not be checked against the product's. */
  | { readonly code: "strength-unchecked"; readonly step: number };

export interface Understood {
  readonly regimen: Regimen;
  readonly remarks: readonly Remark[];
}

/** The regimen of one reading, or why it is none. */
export const understand = (cut: Part, product: ProductFacts): Understood | Problem => {
  const reading = toldBeside(withFoodAtFour(withChangesAfter(cut)));
  if (isProblem(reading)) return reading;
  const misplaced = outOfPlace(reading);
  if (misplaced !== null) return problem(misplaced);
  const stages = withSharedTimes(stagesOf(withinOneDay(reading)));
  const injects =
    familyOf(product) === "injection" ||
    reading.some(({ clause }) => clause.kind === "action" && clause.action === "inject");
  const course: Course = { steps: [], asWritten: [], remarks: [] };
  let apart: Draft["apart"] = [];
  let lastDraft: Draft | null = null;
  /* "for 3 days, then twice a day for a total of 7 days": of the step, or of the course? */
  if (stages.length > 1 && reading.some(({ clause }) => clause.kind === "duration" && clause.total))
    return problem("ambiguous");
  for (const [at, stage] of stages.entries()) {
    const drafts = draftsOf(stage, injects);
    if (isProblem(drafts))
      return stages.length > 1 && incomplete.has(drafts.code)
        ? problem("step-incomplete", drafts.about)
        : drafts;
    lastDraft = drafts.at(-1) ?? null;
    apart = lastDraft?.apart ?? [];
    if (drafts.length > 1 && stages.length > 1) return problem("step-incomplete", stage);
    for (const [index, draft] of drafts.entries()) {
      const joined = index > 0 ? "and" : at > 0 ? "then" : "first";
      const change = index === 0 ? (stage[0]?.change ?? null) : null;
      const found = addStep(course, withCapsule(draft), joined, change, product);
      if (found !== null)
        return stages.length > 1 && incomplete.has(found.code)
          ? problem("step-incomplete", found.about)
          : found;
    }
  }
  const { steps } = course;
  if (stages.length > 1 && apart.some((kind) => kind !== "food")) return problem("ambiguous");
  if (lastDraft !== null && stages.length > 1 && lastDraft.numberedFirst && openEnded(steps))
    course.remarks.push({ code: "end-not-told", step: steps.length - 1 });
  const meant = stages.length > 1 && apart.length > 0 ? withFoodOfLast(steps) : steps;
  const fault =
    courseFault(meant) ??
    (strengthsDisagree(course.asWritten) ? "strength-does-not-fit" : null) ??
    firstOf(meant, (step) => firstFault(step) ?? misfit(step, product));
  return fault === null
    ? { regimen: regimenOf(meant.map((step) => withPlaceOfForm(step, product))), remarks: course.remarks }
    : problem(fault);
};

/** The steps so far, and what is to be told of them. */
interface Course {
  readonly steps: Step[];
  /** The same before their strengths were put in place. */
  readonly asWritten: Step[];
  readonly remarks: Remark[];
}

/** The drafts of one stage: one, or one for each group of days, meals or places. */
const draftsOf = (stage: Part, injects: boolean): readonly Draft[] | Problem => {
  const beside = sideBySide(stage);
  if (isProblem(beside)) return beside;
  const several = beside.doses.length > 1;
  const drafts: Draft[] = [];
  for (const part of beside.doses) {
    const draft = stepOf(part, { injects, several });
    if (isProblem(draft)) return draft;
    drafts.push(draft);
  }
  return merged(drafts, beside);
};

const incomplete: ReadonlySet<string> = new Set(["no-timing", "no-dose"]);

const addStep = (
  { steps, asWritten, remarks }: Course,
  draft: Draft,
  joined: Step["joined"],
  change: "up" | "down" | null,
  product: ProductFacts,
): Problem | null => {
  if (!draft.forms.every((form) => isForm(form, product))) return problem("unit-does-not-fit-product");
  if (draft.unit === "cap") return problem("ambiguous");
  if (draft.from !== null && joined !== "and" && !beginsAt(draft.from, steps))
    return problem("step-incomplete");
  const before = steps.at(-1) ?? null;
  const dosed = withDoseOf(before, draft, joined);
  const timed = withTimingOf(before, dosed, joined);
  if (timed.untimed) return problem(timed.asDirected ? "as-directed-alone" : "no-timing");
  const step = finished(timed, joined, before, product);
  if (isProblem(step)) return step;
  if (timed.changes && !isChanged(step.unit?.name ?? "")) return problem("dose-changes");
  const checked = strengthChecked(step, timed.noteIsTotal, product);
  if (typeof checked === "string") return problem(checked);
  if (change !== null && before !== null && !changesSo(before, checked.step, change))
    return problem("dose-changes");
  if (timed !== dosed) remarks.push({ code: "timing-carried", step: steps.length });
  if (checked.unchecked) remarks.push({ code: "strength-unchecked", step: steps.length });
  steps.push(checked.step);
  asWritten.push(step);
  return null;
};

/** How much comes in a day, as far as the step says; null where it does not. */
const inADay = ({ amount, timing, asNeeded, dailyTotal }: Step): number | null => {
  const { times, slots, clockTimes } = timing;
  if (asNeeded !== null || amount === null || !("exact" in amount)) return null;
  if (dailyTotal) return Number(amount.exact);
  const moments = slots.length + clockTimes.length;
  const often = moments > 0 ? moments : (times?.low ?? null);
  if (often === null || (times !== null && (times.per.unit !== "day" || times.per.count !== 1))) return null;
  return Number(amount.exact) * often;
};

/** Two steps that come alike often, such as once a week: then the amounts tell. */
const changesAlike = (before: Step, step: Step): number =>
  before.amount !== null &&
  step.amount !== null &&
  before.asNeeded === null &&
  step.asNeeded === null &&
  isDeepEqual(before.timing, step.timing)
    ? compareDecimals(lowOf(step.amount), lowOf(before.amount))
    : 0;

/** "then increase to 2": more than before, and not only if needed; a change that cannot be shown is refused. */
const changesSo = (before: Step, step: Step, change: "up" | "down"): boolean => {
  const [first, next] = [inADay(before), inADay(step)];
  const difference = first === null || next === null ? changesAlike(before, step) : next - first;
  return change === "up" ? difference > 0 : difference < 0;
};

/** What a "cap" that is swallowed can be; mixed or applied it may be a capful. */
const takesCapsule: ReadonlySet<Step["action"] | null> = new Set([
  "take",
  "swallow",
  "give",
  "inhale",
  null,
] as const);

const withCapsule = (draft: Draft): Draft =>
  draft.unit === "cap" &&
  takesCapsule.has(draft.action) &&
  draft.step.instructions.every((words) => !/\bin\b|mixed|dissolved/i.test(words))
    ? { ...draft, unit: "capsule" }
    : draft;

const daysIn = { day: 1, week: 7 } as const;

/** The day of the course after these steps; null when they are not counted in days and weeks. */
const nextDay = (steps: readonly Step[]): number | null =>
  steps.reduce<number | null>((day, { duration }) => {
    if (day === null || duration === null || duration.low !== duration.high) return null;
    const { unit } = duration;
    return unit === "day" || unit === "week" ? day + Number(duration.low) * daysIn[unit] : null;
  }, 1);

/** "day 6", "week 3": where the steps before it end, and no gap between. */
const beginsAt = ({ at, unit }: NonNullable<Draft["from"]>, steps: readonly Step[]): boolean => {
  if (unit !== "month") return nextDay(steps) === (at - 1) * daysIn[unit] + 1;
  const months = steps.every(({ duration }) => duration?.unit === "month" && duration.low === duration.high);
  return months && steps.reduce((sum, { duration }) => sum + Number(duration?.low), 1) === at;
};

const openEnded = (steps: readonly Step[]): boolean => {
  const last = steps.at(-1);
  return last !== undefined && last.ending === null && last.duration !== null;
};

/** "... then one daily for 5 days. Take with food.": every step with food, unless one says otherwise. */
const withFoodOfLast = (steps: readonly Step[]): readonly Step[] => {
  const food = steps.at(-1)?.food ?? null;
  return steps.map((step) => ({ ...step, food: step.food ?? food }));
};

const firstOf = <T>(steps: readonly Step[], fault: (step: Step) => T | null): T | null => {
  for (const step of steps) {
    const found = fault(step);
    if (found !== null) return found;
  }
  return null;
};

const namesTime = ({ timing }: Step): boolean => timing.slots.length + timing.clockTimes.length > 0;

const namesNothing = ({ timing }: Step): boolean => isDeepEqual(timing, noTiming);

/** Every step but the last says how long, or is one dose; nothing follows a stop. */
const courseFault = (steps: readonly Step[]): RefusalCode | null => {
  const said = steps.length > 1 ? steps.map(({ joined, ...step }) => step) : [];
  if (said.some((step, at) => said.slice(at + 1).some((other) => isDeepEqual(step, other))))
    return "said-twice";
  /* "... then 7 days off then repeat": of the last step, or of the whole round? */
  if (steps.some(({ joined, timing }) => joined === "then" && timing.cycle !== null)) return "ambiguous";
  /* "at night for 1 week, then two if needed": at night still, or whenever it is needed? */
  if (
    steps.some(
      (step, at) =>
        step.joined === "then" &&
        step.asNeeded !== null &&
        namesNothing(step) &&
        namesTime(steps[at - 1] ?? step),
    )
  )
    return "ambiguous";
  const before = steps.filter((_, at) => steps[at + 1]?.joined === "then");
  return before.some((step) => (step.duration === null && !step.timing.once) || step.ending !== null)
    ? "step-incomplete"
    : null;
};

/** The unit of a step: its own, or that of the step before where both are counted. A bare count never takes over a measure. */
const unitOf = (draft: Draft, before: Step | null, product: ProductFacts): Step["unit"] | Problem => {
  if (draft.step.amount === null && !hasOwnAmounts(draft)) return null;
  if (draft.unit !== null) return { name: draft.unit, suppliedBy: "directions" };
  const earlier = before?.unit ?? null;
  if (earlier === null) return nounOf(product);
  return isCounted(earlier.name) ? earlier : problem("count-after-measure");
};

/** A draft with its action and unit: from its words, from the step before, from the unit or the form. */
const finished = (
  draft: Draft,
  joined: Step["joined"],
  before: Step | null,
  product: ProductFacts,
): Step | Problem => {
  const unit = unitOf(draft, before, product);
  if (unit !== null && isProblem(unit)) return unit;
  const route = draft.step.route ?? before?.route ?? null;
  const site = draft.step.site ?? before?.site ?? null;
  const action = draft.action ?? before?.action ?? null;
  const given = draft.step.amount !== null || hasOwnAmounts(draft);
  const wasGiven = before !== null && countsDose(before);
  const spread = action === null && familyOf(product) === "topical" && saysHowMuch(draft.step.instructions);
  if (!given && !spread && (wasGiven || action === null || !needsNoAmount.has(action)))
    return problem("no-dose");
  if (given && unit === null && countsNothing(draft, product)) return problem("unit-missing");
  return {
    joined,
    action: action ?? verbOf(unit, route, site, product),
    actionSuppliedBy: draft.action !== null ? "directions" : (before?.actionSuppliedBy ?? "reader"),
    ...draft.step,
    furtherActions:
      draft.action === null && before !== null ? before.furtherActions : draft.step.furtherActions,
    unit,
    route,
    site,
  };
};

/** What is spread or washed with: a bare number beside it counts nothing. */
const spreadOn: ReadonlySet<string> = new Set(["apply", "rub", "wash", "gargle", "rinse"]);

/** "Take 5 twice a day" of a liquid: 5 mL, drops or spoons? */
const countsNothing = (draft: Draft, product: ProductFacts): boolean =>
  (draft.action !== null && spreadOn.has(draft.action)) || isMeasured(product);

const countsDose = ({ amount, timing }: Step): boolean =>
  amount !== null || [...timing.slots, ...timing.clockTimes].some((moment) => moment.amount !== null);
