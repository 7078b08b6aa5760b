// pictures: which picture stands with which sentence of the directions, in every language.
import type { Amount, Regimen, Step } from "@plainlabel/directions";
import type { Meaning, PicturedDose, SentenceMeaning } from "@plainlabel/pictograms";
import {
  pictureOfFood,
  pictureOfGap,
  pictureOfLength,
  pictureOfMostDoses,
  pictureOfMostUnits,
} from "./besideDose.ts";
import { type Drawn, drawn, ifTruly, words } from "./Drawn.ts";
import { feelsUnwell } from "./feelsUnwell.ts";
import { courseRow, mainPicture } from "./mainPicture.ts";
import type { NotDrawn } from "./notDrawn.ts";
import { pictureOfDose } from "./pictureOfDose.ts";
import type { Told } from "./Told.ts";

/** The picture beside one sentence of the directions. */
export type SentencePicture =
  | { readonly drawn: Meaning }
  /** It stands in the picture of an earlier sentence of its step, and so belongs on that one's label. */
  | { readonly drawnBefore: true }
  | { readonly why: NotDrawn }
  /** It tells nothing that a picture of the directions could say. */
  | null;

export interface ToldSentence {
  readonly tells: readonly Told[];
  /** Index of the step. */
  readonly step: number;
}

const before = { drawnBefore: true } as const;

/** Whether a step is one of several that go on at the same time. */
const isSideBySide = ({ steps }: Regimen, index: number): boolean =>
  steps[index]!.joined === "and" || steps[index + 1]?.joined === "and";

const isCourse = ({ steps }: Regimen): boolean => steps.some(({ joined }) => joined === "then");

/** The rows of a course: every step has one, or none has. */
const rowsOf = (regimen: Regimen, form: string): readonly Drawn<SentenceMeaning>[] => {
  const rows = regimen.steps.map((step, index) =>
    isSideBySide(regimen, index) ? null : courseRow(step, form),
  );
  return regimen.steps.map((step, index): Drawn<SentenceMeaning> => {
    const row = rows[index]!;
    if (rows.includes(null) || row === undefined || row === null) return words("course");
    const ends = index === regimen.steps.length - 1 && step.ending !== "continue";
    return ifTruly({ id: "course-row", place: index === 0 ? "first" : "then", ...row, ends }, "course");
  });
};

const onlyTrue = (main: Drawn<SentenceMeaning>): Drawn<SentenceMeaning> =>
  "drawn" in main ? ifTruly(main.drawn, "dose") : main;

const mainsOf = (regimen: Regimen, form: string): readonly Drawn<SentenceMeaning>[] =>
  isCourse(regimen)
    ? rowsOf(regimen, form)
    : regimen.steps.map((step, index) =>
        isSideBySide(regimen, index) ? words("side-by-side") : onlyTrue(mainPicture(step, form)),
      );

/** The one dose of a step, where it has one; null where times of day differ or it has no drawing. */
const doseOf = (
  step: Step,
  form: string,
): { readonly dose: PicturedDose; readonly of: string | null } | null => {
  const amounts = [...step.timing.slots, ...step.timing.clockTimes].map(
    ({ amount }) => amount ?? step.amount,
  );
  const all: readonly (Amount | null)[] = amounts.length > 0 ? amounts : [step.amount];
  const [amount] = all;
  if (all.some((other) => JSON.stringify(other) !== JSON.stringify(amount))) return null;
  const dose = pictureOfDose(step, amount!, form);
  if ("why" in dose || step.unit?.name === "patch") return null;
  return { dose: dose.drawn, of: amount !== null && "exact" in amount! ? amount.exact : null };
};

const saysNeed = (main: Drawn<SentenceMeaning>): boolean =>
  "drawn" in main && (main.drawn.id === "one-dose" || main.drawn.id === "wait-bar") && main.drawn.needed;

const saysLength = (main: Drawn<SentenceMeaning>): boolean =>
  "drawn" in main && main.drawn.id === "course-row";

/** The bar of the dose ends where this gap does: its black part is the time to wait. */
const saysGap = (main: Drawn<SentenceMeaning>, { limits: { leastGap } }: Step): boolean =>
  "drawn" in main &&
  main.drawn.id === "wait-bar" &&
  leastGap !== null &&
  main.drawn.low === leastGap.value &&
  main.drawn.unit === leastGap.unit;

const pictureOfNeed = (step: Step): Drawn =>
  feelsUnwell(step) ? drawn({ id: "when-you-need-it" }) : words("need");

interface OfStep {
  readonly step: Step;
  readonly main: Drawn<SentenceMeaning>;
  /** Its one dose, where the picture of something beside it may show that. */
  readonly single: ReturnType<typeof doseOf>;
  /** It goes on by itself, before and after no other step. */
  readonly isAlone: boolean;
}

/** What a sentence besides the first dose sentence has for a picture. */
const besideTheDose = (
  told: Exclude<Told, "dose">,
  { step, main, single, isAlone }: OfStep,
): SentencePicture => {
  const dose = single?.dose ?? null;
  switch (told) {
    case "need":
      return saysNeed(main) ? before : pictureOfNeed(step);
    case "food":
      return step.food === null ? words("food") : pictureOfFood(step.food, dose);
    case "length":
      if (saysLength(main)) return before;
      return isAlone ? pictureOfLength(step) : words("length");
    case "gap":
      if (saysGap(main, step)) return before;
      return isAlone ? pictureOfGap(step, dose) : words("spacing");
    case "most-doses":
      return pictureOfMostDoses(step, dose);
    case "most-units":
      return pictureOfMostUnits(step, dose, single?.of ?? null);
    case "most-times":
    case "at-once":
      return words("ceiling");
  }
};

/**
 * What is drawn beside each sentence of a regimen in the form in which it is
 * said. The first sentence that tells a step's dose has the picture of it; what
 * that picture says too is not drawn twice.
 */
export const pictureSentences = (
  regimen: Regimen,
  sentences: readonly ToldSentence[],
  form = "",
): readonly SentencePicture[] => {
  /* "Take it while you have your period" says of a dose as needed when that is: a face that needs it would say more. */
  const tellsNeed = (index: number): boolean =>
    sentences.some(({ step, tells }) => step === index && tells.includes("need"));
  const mains = mainsOf(regimen, form).map((main, index) =>
    saysNeed(main) && !tellsNeed(index) ? words("days") : main,
  );
  const steps = regimen.steps.map((step, index): OfStep => {
    const isBeside = isSideBySide(regimen, index);
    return {
      step,
      main: mains[index]!,
      single: isBeside ? null : doseOf(step, form),
      isAlone: !isBeside && !isCourse(regimen),
    };
  });
  const firstDose = steps.map((_, index) =>
    sentences.findIndex(({ step, tells }) => step === index && tells.includes("dose")),
  );
  return sentences.map(({ tells: [told, ...others], step: index }, at): SentencePicture => {
    const ofStep = steps[index]!;
    if (told === undefined) return null;
    if (told !== "dose") return besideTheDose(told, ofStep);
    if ("drawn" in ofStep.main) return firstDose[index] === at ? ofStep.main : before;
    return others.includes("need") ? pictureOfNeed(ofStep.step) : ofStep.main;
  });
};
