// directions/questions: an amount for the day, divided as a professional says: the parts add up to it exactly.

import { partsOf } from "../lexicon/dividedDoses.ts";
import { isCounted } from "../lexicon/units.ts";
import { accepted, type Outcome, type Refusal, refused } from "../refusal.ts";
import {
  compareDecimals,
  type Decimal,
  isMultipleOf,
  sumOf,
  withoutTrailingZeros,
} from "../regimen/decimals.ts";
import { describeRegimen } from "../regimen/describeRegimen.ts";
import { dayOrder } from "../regimen/normalForm.ts";
import { type Amount, regimenOf, type SlotName, type Step, slotNames, slotOf } from "../regimen/Regimen.ts";
import { answerRefusal } from "./matchAnswers.ts";
import type { Answer } from "./Question.ts";

/** Most times of day that one amount is divided over. */
const mostMoments = 12;

/** The exact amount for the day, where the directions give one that may be divided. */
export const totalOf = ({ amount }: Step): Decimal | null =>
  amount !== null && "exact" in amount ? amount.exact : null;

/** What one dose must be a multiple of: nobody measures a third of a tablet or half a puff. null: it is measured. */
const leastPart = (unit: string | null): Decimal | null => {
  if (!isCounted(unit)) return null;
  return unit === null || unit === "tablet" || unit === "caplet" || unit.endsWith("spoonful") ? "0.25" : "1";
};

const isDecimal = (text: string): boolean => /^(0|[1-9]\d*)(\.\d+)?$/.test(text);

const isClock = (at: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(at);

const isSlot = (at: string): at is SlotName => (slotNames as readonly string[]).includes(at);

type Moments = NonNullable<Answer["moments"]>;

const amountFault = (amount: string, unit: string | null): string | null => {
  if (!isDecimal(amount) || compareDecimals(amount, "0") === 0)
    return "The amount is no plain number above 0.";
  const part = leastPart(unit);
  return part === null || isMultipleOf(amount, part)
    ? null
    : `Nobody can take ${amount} of something that is counted.`;
};

const momentFaults = (moments: Moments, unit: string | null, at: number): readonly Refusal[] =>
  moments.flatMap((moment, place): readonly Refusal[] => {
    const path = `/${at}/moments/${place}`;
    const help = `Send a 24-hour time such as "08:00", or one of ${slotNames.join(", ")}.`;
    const fault = amountFault(moment.amount, unit);
    return [
      ...(isClock(moment.at) || isSlot(moment.at)
        ? []
        : [answerRefusal("answer-unknown", `${path}/at`, "There is no such time of day.", help)]),
      ...(moments.findIndex((other) => other.at === moment.at) === place
        ? []
        : [
            answerRefusal(
              "answer-does-not-add-up",
              `${path}/at`,
              "This time of day stands twice.",
              "Send each time of day once, with the whole amount then.",
            ),
          ]),
      ...(fault === null
        ? []
        : [
            answerRefusal(
              "answer-does-not-add-up",
              `${path}/amount`,
              fault,
              'Send digits as text, such as "1" or "0.5".',
            ),
          ]),
    ];
  });

const wholeFaults = (moments: Moments, total: Decimal, at: number): readonly Refusal[] => {
  const path = `/${at}/moments`;
  const sum = sumOf(moments.map(({ amount }) => amount));
  const clocks = moments.filter((moment) => isClock(moment.at)).length;
  return [
    ...(compareDecimals(sum, total) === 0
      ? []
      : [
          answerRefusal(
            "answer-does-not-add-up",
            path,
            `The amounts come to ${sum}, and the directions give ${total} for the day.`,
            "Send amounts that add up to the prescribed amount exactly.",
          ),
        ]),
    ...(clocks === 0 || clocks === moments.length
      ? []
      : [
          answerRefusal(
            "answer-does-not-add-up",
            path,
            "Times by the clock and named times of day stand together, so their order is not certain.",
            "Name all of them by the clock, or none.",
          ),
        ]),
    ...(moments.length <= mostMoments
      ? []
      : [
          answerRefusal(
            "answer-does-not-add-up",
            path,
            `There are more than ${mostMoments} times of day.`,
            "Send fewer times of day.",
          ),
        ]),
  ];
};

/** One amount for all of them, or each its own. */
const asTiming = (step: Step, moments: Moments): Step => {
  const amounts = moments.map(({ amount }): Amount => ({ exact: withoutTrailingZeros(amount) }));
  const [first] = amounts;
  const same = amounts.every((one) => "exact" in one && "exact" in first! && one.exact === first.exact);
  const own = (place: number): Amount | null => (same ? null : amounts[place]!);
  const slots = moments
    .flatMap(({ at }, place) => (isSlot(at) ? [slotOf(at, own(place))] : []))
    .toSorted((one, other) => dayOrder.indexOf(one.name) - dayOrder.indexOf(other.name));
  const clockTimes = moments
    .flatMap(({ at }, place) => (isClock(at) ? [{ time: at, amount: own(place) }] : []))
    .toSorted((one, other) => (one.time < other.time ? -1 : 1));
  const amount = same ? first! : null;
  return { ...step, amount, dailyTotal: false, timing: { ...step.timing, slots, clockTimes } };
};

/** Whether so many doses are as many as the words say; "in divided doses" are two at least. */
const partsFault = ({ instructions }: Step, doses: number, at: number): Refusal | null => {
  const parts = instructions.map(partsOf).find((found) => found !== null);
  if (parts === undefined || (doses >= parts.low && doses <= parts.high)) return null;
  return answerRefusal(
    "answer-does-not-add-up",
    `/${at}`,
    "The directions divide the amount into another number of doses.",
    "Send as many times of day as the directions say.",
  );
};

/** Once its times of day are named, the words that it is to be divided say nothing more. */
const withoutParts = (step: Step): Step => ({
  ...step,
  instructions: step.instructions.filter((words) => partsOf(words) === null),
});

/** The step as divided, or why the parts are not the whole. Nothing but the dose's times and shares changes. */
export const divided = (step: Step, answer: Answer, at: number): Outcome<readonly Step[]> => {
  const unlike = partsFault(step, answer.answer === "all-at-once" ? 1 : (answer.moments ?? []).length, at);
  if (unlike !== null) return refused(unlike);
  if (answer.answer === "all-at-once") {
    const times = { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" as const } };
    return accepted([{ ...step, dailyTotal: false, timing: { ...step.timing, times } }]);
  }
  const moments = answer.moments ?? [];
  const total = totalOf(step);
  const faults = momentFaults(moments, step.unit?.name ?? null, at);
  if (faults.length > 0 || total === null) return refused(...faults);
  const uneven = wholeFaults(moments, total, at);
  return uneven.length > 0 ? refused(...uneven) : accepted([asTiming(withoutParts(step), moments)]);
};

/** A step in plain words, for a question about one of several. */
export const wordsOfStep = (step: Step): string => describeRegimen(regimenOf([step]));
