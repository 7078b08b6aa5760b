// directions/questions: a dose in mg of tablets, as how many of which strength. Adds up exactly, or is refused.

import type { ProductFacts } from "../Interpretation.ts";
import { measuringOf } from "../lexicon/measuring.ts";
import { accepted, type Outcome, type Refusal, refused } from "../refusal.ts";
import {
  compareDecimals,
  type Decimal,
  isMultipleOf,
  productOf,
  sumOf,
  withoutTrailingZeros,
} from "../regimen/decimals.ts";
import type { Amount, Step } from "../regimen/Regimen.ts";
import { nounOf } from "../sentence/product.ts";
import { answerRefusal } from "./matchAnswers.ts";
import type { Answer } from "./Question.ts";

/** Most strengths that make up one dose. */
const mostStrengths = 4;

/** In micrograms, so that 500 micrograms and 0.5 mg are one strength. */
const inMicrograms: Readonly<Record<string, string>> = {
  g: "1000000",
  gram: "1000000",
  mg: "1000",
  milligram: "1000",
  microgram: "1",
};

/** "2.5 mg", "1,000 mg": a comma parts thousands. */
const weight = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s*(mg|milligram|microgram|gram|g)s?";

/** Without needless zeros: strengths are compared as they are written. */
const microgramsOf = (number: string, unit: string): Decimal =>
  withoutTrailingZeros(productOf(number.replaceAll(",", ""), inMicrograms[unit.toLowerCase()]!));

const weightIn = (text: string): Decimal | null => {
  const [, number, unit] = new RegExp(`^${weight}$`, "i").exec(text.trim()) ?? [];
  return number === undefined || unit === undefined ? null : microgramsOf(number, unit);
};

/** What the product tells of the strength of one: none or several leave the question open. null: two substances in one. */
export const strengthsOf = ({ strength, name }: ProductFacts): readonly Decimal[] | null => {
  const words = strength ?? name ?? "";
  if (/\d\s*(?:\p{L}+\s*)?[/+]\s*\d/u.test(words)) return null;
  const found = [...words.matchAll(new RegExp(`(?<![\\d.,])${weight}(?!\\p{L})`, "giu"))];
  const strengths = found.map(([, number = "", unit = ""]) => microgramsOf(number, unit));
  return [...new Set(strengths.filter((one) => compareDecimals(one, "0") > 0))];
};

/** "tablet" or "capsule" where one of them is what is taken; null for anything else. */
export const countedForm = ({ form, name }: ProductFacts): NonNullable<Step["unit"]> | null => {
  const noun = nounOf({ form: form ?? name });
  return noun !== null && ["tablet", "capsule", "caplet"].includes(noun.name) ? noun : null;
};

/** How finely one is parted by hand. */
const isParted = (count: Decimal, noun: string): boolean =>
  isMultipleOf(productOf(count, `${measuringOf(noun).parts}`), "1");

const isExact = (amount: Amount | null): amount is { exact: string } => amount !== null && "exact" in amount;

/** The one amount of every dose of the step; null where there are several, a range, or none. */
export const oneAmountOf = ({ amount, timing }: Step): Decimal | null => {
  const named = [...timing.slots, ...timing.clockTimes].map((moment) => moment.amount ?? amount);
  const all = named.length === 0 ? [amount] : named;
  if (!all.every(isExact)) return null;
  const [first] = all;
  return first !== undefined && all.every(({ exact }) => compareDecimals(exact, first.exact) === 0)
    ? first.exact
    : null;
};

const isWeight = (unit: string | undefined): unit is string => unit !== undefined && unit in inMicrograms;

/** Whether the strength is written in this unit: who reads "125 micrograms" on the pack need not know 0.125 mg for it. */
const isStrengthIn = (unit: string, { strength, name }: ProductFacts): boolean =>
  [...(strength ?? name ?? "").matchAll(new RegExp(weight, "giu"))].some(
    ([, , written = ""]) => inMicrograms[written.toLowerCase()] === inMicrograms[unit],
  );

/**
 * Whether the step's dose is a weight of something counted, and nothing tells how
 * many of them it is. Only the strength itself is one of them, as the pack says,
 * in the pack's own unit: no person is left to reckon how many make 20 mg.
 */
export const asksStrengths = (step: Step, product: ProductFacts): boolean => {
  const noun = countedForm(product);
  const unit = step.unit?.name;
  if (noun === null || !isWeight(unit) || step.strengthNote !== null || step.strengthOfOne !== null)
    return false;
  const amounts = [step.amount, ...[...step.timing.slots, ...step.timing.clockTimes].map((at) => at.amount)];
  if (amounts.every((amount) => amount === null)) return false;
  const strengths = strengthsOf(product);
  const [only] = strengths ?? [];
  if (strengths === null || strengths.length !== 1 || only === undefined) return true;
  if (!isStrengthIn(unit, product)) return true;
  return amounts.some((amount) => {
    if (amount === null) return false;
    const ends = "exact" in amount ? [amount.exact] : [amount.low, amount.high];
    return ends.some((end) => compareDecimals(microgramsOf(end, unit), only) !== 0);
  });
};

/** Whether counts can settle it: one dose throughout. What a single strength cannot make up is refused before. */
export const countsFit = (step: Step): boolean => oneAmountOf(step) !== null;

type Counts = NonNullable<Answer["counts"]>;

const doesNot = (path: string, detail: string, help: string): Refusal =>
  answerRefusal("answer-does-not-add-up", path, detail, help);

const countFaults = (counts: Counts, noun: string, product: ProductFacts, at: number): readonly Refusal[] => {
  const supplied = strengthsOf(product) ?? [];
  return counts.flatMap(({ strength, count }, place): readonly Refusal[] => {
    const path = `/${at}/counts/${place}`;
    const micrograms = weightIn(strength);
    const plain = /^(0|[1-9]\d*)(\.\d+)?$/.test(count) && compareDecimals(count, "0") > 0;
    const twice = counts.findIndex((other) => weightIn(other.strength) === micrograms) !== place;
    return [
      ...(micrograms === null
        ? [doesNot(`${path}/strength`, "This is no strength.", 'Send a strength such as "1 mg".')]
        : supplied.length > 0 && !supplied.includes(micrograms)
          ? [
              doesNot(
                `${path}/strength`,
                "The product is named with other strengths than this one.",
                "Send a strength that it is named with, or correct the product.",
              ),
            ]
          : []),
      ...(twice
        ? [doesNot(`${path}/strength`, "This strength stands twice.", "Send each strength once.")]
        : []),
      ...(plain && isParted(count, noun)
        ? []
        : [
            doesNot(
              `${path}/count`,
              `Nobody can take ${count} of a ${noun}.`,
              'Send how many as text, such as "1" or, for tablets, "0.5".',
            ),
          ]),
    ];
  });
};

/** The step in tablets or capsules of each strength, or why they do not make up the dose. */
export const counted = (
  step: Step,
  answer: Answer,
  product: ProductFacts,
  at: number,
): Outcome<readonly Step[]> => {
  const counts = answer.counts ?? [];
  const noun = countedForm(product);
  const dose = oneAmountOf(step);
  const unit = step.unit?.name;
  if (noun === null || dose === null || !isWeight(unit)) return accepted([step]);
  const faults = countFaults(counts, noun.name, product, at);
  if (faults.length > 0) return refused(...faults);
  const sum = sumOf(counts.map(({ strength, count }) => productOf(weightIn(strength)!, count)));
  if (compareDecimals(sum, microgramsOf(dose, unit)) !== 0 || counts.length > mostStrengths)
    return refused(
      doesNot(
        `/${at}/counts`,
        `These come to ${sum} micrograms, and the dose is ${dose} ${unit}.`,
        `Send at most ${mostStrengths} strengths that add up to the prescribed dose exactly.`,
      ),
    );
  const last = counts.length - 1;
  return accepted(
    counts.map(({ strength, count }, place) => ({
      ...step,
      joined: place === 0 ? step.joined : "and",
      amount: { exact: count },
      unit: noun,
      strengthOfOne: strength.trim(),
      timing: {
        ...step.timing,
        slots: step.timing.slots.map((slot) => ({ ...slot, amount: null })),
        clockTimes: step.timing.clockTimes.map((clock) => ({ ...clock, amount: null })),
      },
      // Said once: before the last strength nothing ends, and no caution stands twice.
      ending: place === last ? step.ending : null,
      instructions: place === 0 ? step.instructions : [],
    })),
  );
};
