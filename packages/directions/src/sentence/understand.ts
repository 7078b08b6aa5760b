// directions/sentence: one reading to one regimen, or the reason why it is none.
import type { Placed } from "../clauses/Clause.ts";
import type { ProductFacts } from "../Interpretation.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { compareDecimals, isWhole } from "../regimen/decimals.ts";
import { withEachOfBoth } from "../regimen/eachOfBoth.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { firstFault } from "./bounds.ts";
import { withDoseOf, withFoodCarried, withTimingOf } from "./carried.ts";
import { firstIsAboveCeiling, leavesNoRoom, withOwnCeiling } from "./ceilings.ts";
import { changesSo } from "./changesSo.ts";
import { aDay, steppedOut } from "./comesAgain.ts";
import { beginsAt, courseFault, foodInFront, openEnded, withFoodOf } from "./course.ts";
import type { Draft } from "./Draft.ts";
import { withDatedDoses } from "./datedDoses.ts";
import { withDoseCount } from "./doseCount.ts";
import { finished } from "./finished.ts";
import { misfit } from "./fit.ts";
import { withInsteadOn } from "./insteadOn.ts";
import { waitBefore } from "./later.ts";
import { merged } from "./merged.ts";
import { withOneTimeOfCourse } from "./oneTimeOfCourse.ts";
import { isEachSide, withPlaceOfForm } from "./placeOfForm.ts";
import { familyOf, isChanged, isForm, isReleased } from "./product.ts";
import { rewritten } from "./rewritten.ts";
import { withSharedPlace, withSharedTimes } from "./sharedTimes.ts";
import { sideBySide } from "./sideBySide.ts";
import { stagesOf } from "./stages.ts";
import { stepOf, type Told } from "./stepOf.ts";
import { stepsFault } from "./stepsFault.ts";
import {
  isProvedBy,
  mayBeWeightOf,
  numberOfStrength,
  strengthChecked,
  strengthsDisagree,
} from "./strengths.ts";
import { all, has, isProblem, type Part, type Problem, problem } from "./Taking.ts";
import { withUseOfCaution } from "./useOfCaution.ts";
import { withUseOfTube } from "./useOfTube.ts";
import { withinOneDay } from "./withinOneDay.ts";
import { outOfPlace } from "./wording.ts";

/** What a pharmacist should see of directions that were understood. */
export type Remark =
  /** The time of day of another step was carried over. */
  | { readonly code: "timing-carried"; readonly step: number }
  /** The amount of the step before was carried over. */
  | { readonly code: "amount-carried"; readonly step: number }
  /** The food of an earlier step was carried over. */
  | { readonly code: "food-carried"; readonly step: number }
  /** Food or a manner behind the last of several doses is read as said of all of them. */
  | { readonly code: "said-of-all-doses"; readonly step: number }
  /** The last numbered stretch ends, and nothing says what follows. */
  | { readonly code: "end-not-told"; readonly step: number }
  /** Numbered days of one week are read as days of one course. */
  | { readonly code: "days-read-once"; readonly step: number }
  /** A dose of some days of the week, behind a daily one, is read as in its place. */
  | { readonly code: "days-instead"; readonly step: number }
  /** A strength in brackets that could not be checked against the product's. */
  | { readonly code: "strength-unchecked"; readonly step: number }
  /** A strength in brackets that is the product's: that of one, where brackets mostly tell the whole dose. */
  | { readonly code: "strength-taken-for-one"; readonly step: number }
  /** Words for the record, which no label prints; "dose-changed": the dose is not what it was. */
  | { readonly code: "note-not-printed" | "dose-changed"; readonly words: string }
  /** "Repeat after 2 hours if migraine recurs": the label says the gap and the most. */
  | { readonly code: "repeat-on-condition"; readonly words: string };

export interface Understood {
  readonly regimen: Regimen;
  readonly remarks: readonly Remark[];
}

/** Broken numbers that are mostly tablets; "0.25" and "1.25" are likelier mg. */
const halves: ReadonlySet<string> = new Set(["0.5", "1.5"]);

/**
 * "5 od", "5-10 od" or "2.5 od" of 5 mg tablets: so many of them, or so many mg? Of 1 mg tablets both are the same;
 * 1 and 2 are mostly tablets, and so is a number in words. Of an unknown strength "2.5" is likelier mg.
 */
const mayBeStrength = ({ clause, begins }: Placed, product: ProductFacts): boolean =>
  clause.kind === "dose" &&
  clause.dose.unit === null &&
  begins === "digits" &&
  [lowOf(clause.dose.amount), highOf(clause.dose.amount)].some((value) => {
    const isBroken = !isWhole(value);
    if (numberOfStrength(product) === null) return isBroken && !halves.has(value);
    /* "10 nocte" of 25 mg and of 50 mg tablets: ten of them nobody writes without the unit. */
    if (compareDecimals(value, "10") >= 0) return numberOfStrength(product) !== "1";
    return (isBroken || compareDecimals(value, "3") >= 0) && mayBeWeightOf(value, product);
  });

/** The regimen of one reading, or why it is none. */
export const understand = (spoken: Part, product: ProductFacts): Understood | Problem => {
  const { reading: together, instead } = withInsteadOn(spoken);
  const injects =
    familyOf(product) === "injection" ||
    spoken.some(({ clause }) => clause.kind === "action" && clause.action === "inject");
  const { reading: cut, waits } = withDatedDoses(together, injects);
  const reading = rewritten(cut, product);
  if (isProblem(reading)) return reading;
  const misplaced = outOfPlace(reading);
  if (misplaced !== null) return problem(misplaced);
  const weights = reading.filter((placed) => mayBeStrength(placed, product));
  if (weights.length > 0) return problem("unit-missing", weights);
  const parts = withSharedPlace(withSharedTimes(stagesOf(withinOneDay(reading))));
  const stages = withOneTimeOfCourse(parts);
  const course: Course = {
    steps: [],
    asWritten: [],
    closer: [],
    from: [],
    waits: new Map(waits),
    remarks: [...ofNotes(reading), ...ofRepeats(reading)],
  };
  if (instead) course.remarks.push({ code: "days-instead", step: 1 });
  if (stages !== parts) course.remarks.push({ code: "timing-carried", step: 0 });
  const apartOf: Draft["apart"][] = [];
  let lastDraft: Draft | null = null;
  /*
   * "for 3 days, then twice a day for a total of 7 days": of the step, or of the course? "2 bd 7 day course, then
   * 1 od" goes on behind the course, so that it is the first step's.
   */
  if (stages.slice(1).some((stage) => all(stage, "duration").some(({ total }) => total)))
    return problem("ambiguous");
  if (lengthMayBeOfAll(stages)) return problem("ambiguous");
  for (const [at, stage] of stages.entries()) {
    const found = draftsOf(
      stage,
      { injects, opens: at === 0 && stages.length > 1, ofCourse: stages.length > 1 },
      product,
    );
    if (isProblem(found))
      return stages.length > 1 && incomplete.has(found.code)
        ? problem("step-incomplete", found.about.length === 0 ? stage : found.about)
        : found;
    const { drafts } = found;
    if (found.saidOfAll) course.remarks.push({ code: "said-of-all-doses", step: course.steps.length });
    lastDraft = drafts.at(-1) ?? null;
    apartOf.push(lastDraft?.apart ?? []);
    if (drafts.length > 1 && stages.length > 1) return problem("step-incomplete", stage);
    /* "repeat after 7 days" of several doses, or of one step of a course: of which? */
    if (drafts.length * stages.length > 1 && drafts.some(({ comesAgain }) => comesAgain.length > 0))
      return problem("step-incomplete", stage);
    for (const [index, draft] of drafts.entries()) {
      const joined = index > 0 ? "and" : at > 0 ? "then" : "first";
      const change = index === 0 ? (stage[0]?.change ?? null) : null;
      const found = addStep(course, withCapsule(draft, product), joined, change, product);
      if (found !== null) {
        const about = stages.length > 1 && found.about.length === 0 ? stage : found.about;
        return problem(
          stages.length > 1 && incomplete.has(found.code) ? "step-incomplete" : found.code,
          about,
        );
      }
      course.from.push(stage);
      if (draft.later !== null) {
        const before = course.steps.at(-2);
        if (before?.timing.once !== true || joined !== "then" || at < stages.length - 1)
          return problem("step-incomplete", stage);
        course.waits.set(course.steps.length - 1, draft.later);
      }
    }
  }
  const { steps } = course;
  if (lastDraft?.readOnce === true) course.remarks.push({ code: "days-read-once", step: steps.length - 1 });
  const apart = apartOf.at(-1) ?? [];
  const isOfLast = (kind: Draft["apart"][number]): boolean =>
    kind === "food" || isOfEach(kind, apartOf) || (kind === "most" && isAfterOneDose(steps));
  if (stages.length > 1 && !apart.every(isOfLast)) return problem("ambiguous");
  if (lastDraft !== null && stages.length > 1 && lastDraft.numberedFirst && openEnded(steps))
    course.remarks.push({ code: "end-not-told", step: steps.length - 1 });
  const fedBy =
    stages.length < 2 ? -1 : apart.includes("food") ? steps.length - 1 : foodInFront(reading) ? 0 : -1;
  const meant = withFoodOf(steps[fedBy]?.food ?? null, course.closer[fedBy]?.food ?? [], steps);
  /* The whole of a text is no help: of several stages, the one that is at fault. */
  const faulty = (code: ReasonCode, at: number): Problem =>
    problem(code, stages.length > 1 ? course.from[at] : []);
  const wrong = courseFault(meant, course.waits);
  if (wrong !== null) return faulty(wrong.code, wrong.at);
  if (strengthsDisagree(course.asWritten)) return problem("strength-does-not-fit");
  const beside = stepsFault(meant);
  if (beside !== null) return problem(beside);
  if (leavesNoRoom(meant) || firstIsAboveCeiling(meant)) return problem("maximum-below-dose");
  for (const [at, step] of meant.entries()) {
    const own = withOwnCeiling(step, meant);
    const isProved = isProvedBy(step, product);
    const fault = firstFault(step, isProved);
    const code =
      (own !== step && fault === "likely-slip" ? firstFault(own, isProved) : fault) ?? misfit(own, product);
    if (code !== null) return faulty(code, at);
  }
  const placed = withUseOfTube(meant).map((step) =>
    withEachOfBoth(withUseOfCaution(withPlaceOfForm(step, product))),
  );
  if (placed.some(isEachSide)) return problem("not-understood");
  const gaps = lastDraft?.comesAgain ?? [];
  return {
    regimen: regimenOf(
      placed.flatMap((step, at) => {
        const wait = course.waits.get(at);
        const own = waits.has(at + 1) && step.timing.once ? { ...step, duration: aDay } : step;
        return [...(wait === undefined ? [] : [waitBefore(step, wait)]), ...steppedOut(own, gaps)];
      }),
    ),
    remarks: course.remarks,
  };
};

/** "every 2 hours for 2 days, then every 4 hours while awake, for 5 days": of the second step, or of both? */
const lengthMayBeOfAll = (stages: readonly Part[]): boolean => {
  const last = stages.at(-1) ?? [];
  const at = last.findIndex(({ clause }) => clause.kind === "duration");
  const before = last[at - 1]?.clause.kind;
  return (
    last[at]?.joint === "comma" &&
    before === "instruction" &&
    stages.slice(0, -1).some((stage) => has(stage, "duration"))
  );
};

/**
 * "Take it for 3 days. Then take 1 a day. Take it for 3 days.": what every step has in a sentence of its own is
 * each step's.
 */
const isOfEach = (kind: Draft["apart"][number], told: readonly Draft["apart"][]): boolean =>
  told.every((apart) => apart.includes(kind));

/**
 * "2 now, then 1 after each loose stool. Maximum 8 in 24 hours": one dose went before, so the ceiling is of what
 * comes again.
 */
const isAfterOneDose = (steps: readonly Step[]): boolean =>
  steps.length === 2 && steps[0]?.timing.once === true;

/** What the professional is told of notes for the record: nothing is left off in silence. */
const ofNotes = (reading: Part): readonly Remark[] =>
  all(reading, "record").flatMap(({ typed, about }): readonly Remark[] =>
    about === "heading"
      ? []
      : [{ code: about === "change" ? "dose-changed" : "note-not-printed", words: typed }],
  );

/** What a repeat depends on. */
const ofRepeats = (reading: Part): readonly Remark[] =>
  all(reading, "leastGap").flatMap(({ onlyIf }) =>
    onlyIf === undefined ? [] : [{ code: "repeat-on-condition", words: onlyIf }],
  );

/** The steps so far, and what is to be told of them. */
interface Course {
  readonly steps: Step[];
  /** The same before their strengths were put in place. */
  readonly asWritten: Step[];
  /** The words of each step that say its times or its food more closely. */
  readonly closer: Draft["closer"][];
  /** The words that each step was read from. */
  readonly from: Part[];
  /** How long before a step none is taken, by its place. */
  readonly waits: Map<number, NonNullable<Step["duration"]>>;
  readonly remarks: Remark[];
}

/** The drafts of one stage: one, or one for each group of days, meals or places. */
const draftsOf = (
  stage: Part,
  told: Pick<Told, "injects" | "opens" | "ofCourse">,
  product: ProductFacts,
): { readonly drafts: readonly Draft[]; readonly saidOfAll: boolean } | Problem => {
  const beside = sideBySide(withDoseCount(stage));
  if (isProblem(beside)) return beside;
  const several = beside.doses.length > 1;
  const drafts: Draft[] = [];
  for (const part of beside.doses) {
    const draft = stepOf(part, { ...told, several, product });
    if (isProblem(draft)) return draft;
    // Each for itself: several may become one step, which has one kind of tablet.
    const other = several ? otherProduct(draft, product) : null;
    if (other !== null) return problem(other.code, part);
    drafts.push(draft);
  }
  const made = merged(drafts, beside);
  if (isProblem(made)) return made;
  /* A manner goes with the last step, and so with all of the doses only where they are one step. */
  const saidOfAll = beside.trailing.some(({ clause }) => clause.kind === "food" || made.length === 1);
  return { drafts: made, saidOfAll };
};

/** The words name another form or another release than the product has. */
const otherProduct = ({ forms, release }: Draft, product: ProductFacts): Problem | null => {
  if (!forms.every((form) => isForm(form, product))) return problem("unit-does-not-fit-product");
  return release !== null && !isReleased(release, product) ? problem("release-does-not-fit-product") : null;
};

const incomplete: ReadonlySet<string> = new Set(["no-timing", "no-dose"]);

const addStep = (
  { steps, asWritten, closer, remarks }: Course,
  draft: Draft,
  joined: Step["joined"],
  change: "up" | "down" | null,
  product: ProductFacts,
): Problem | null => {
  const other = otherProduct(draft, product);
  if (other !== null) return other;
  if (draft.unit === "cap") return problem("ambiguous");
  if (draft.from !== null && joined !== "and" && !beginsAt(draft.from, steps))
    return problem("step-incomplete");
  const before = steps.at(-1) ?? null;
  const dosed = withDoseOf(before, draft, joined);
  const timed = withTimingOf(before, dosed, joined);
  const fed =
    before === null || timed === draft
      ? timed
      : withFoodCarried(before, closer.at(-1) ?? draft.closer, timed);
  if (timed.untimed) return problem(timed.asDirected ? "as-directed-alone" : "no-timing");
  const step = finished(fed, joined, before, product);
  if (isProblem(step)) return step;
  if (timed.changes && !isChanged(step.unit?.name ?? "")) return problem("dose-changes");
  const checked = strengthChecked(step, timed.noteIsTotal, product);
  if (typeof checked === "string") return problem(checked);
  if (change !== null && before !== null && !changesSo(before, checked.step, change, product))
    return problem("dose-changes");
  if (timed !== dosed || !isDeepEqual(dosed.step.timing, draft.step.timing))
    remarks.push({ code: "timing-carried", step: steps.length });
  if (dosed !== draft) remarks.push({ code: "amount-carried", step: steps.length });
  if (fed.step.food !== timed.step.food) remarks.push({ code: "food-carried", step: steps.length });
  if (checked.unchecked) remarks.push({ code: "strength-unchecked", step: steps.length });
  if (checked.ofOne) remarks.push({ code: "strength-taken-for-one", step: steps.length });
  steps.push(checked.step);
  asWritten.push(step);
  closer.push(fed.closer);
  return null;
};

/** What a "cap" that is swallowed can be; mixed or applied it may be a capful. */
const takesCapsule: ReadonlySet<Step["action"] | null> = new Set([
  "take",
  "swallow",
  "give",
  "inhale",
  null,
] as const);

const withCapsule = (draft: Draft, product: ProductFacts): Draft =>
  draft.unit === "cap" &&
  takesCapsule.has(draft.action) &&
  draft.step.instructions.every((words) => !/\bin\b|mixed|dissolved/i.test(words))
    ? { ...draft, unit: "capsule", step: withCapsulesAtMost(draft.step) }
    : draft.unit === "capsule" || (draft.unit === null && familyOf(product) === "capsule")
      ? { ...draft, step: withCapsulesAtMost(draft.step) }
      : draft;

/** "max 4 caps a day" beside capsules. */
const withCapsulesAtMost = (step: Draft["step"]): Draft["step"] => {
  const { units } = step.limits;
  return units?.unit === "cap"
    ? { ...step, limits: { ...step.limits, units: { ...units, unit: "capsule" } } }
    : step;
};
