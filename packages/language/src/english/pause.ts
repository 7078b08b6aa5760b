// language/english: a step in which none is taken: "Then stop for 7 days."

import { blankStep, isDeepEqual, type Step } from "@plainlabel/directions";
import type { NumberStyle } from "./numbers.ts";
import { readSpan } from "./readLength.ts";
import { type Sentence, sentence, strong, Unsayable } from "./Sentence.ts";
import { saySpan } from "./schedule.ts";

const zero = /^0(?:\.0+)?$/;

/** True for a step whose dose is none. */
export const isPause = ({ amount }: Step): boolean =>
  amount !== null && "exact" in amount && zero.test(amount.exact);

const pauseFor = (duration: Step["duration"]): Step => ({
  ...blankStep,
  joined: "then",
  action: "take",
  actionSuppliedBy: "directions",
  amount: { exact: "0" },
  duration,
});

/** A pause as it is said: of what none is taken, how and where makes no difference. Everything else stays. */
export const spokenPause = (step: Step): Step => ({
  ...step,
  action: "take",
  actionSuppliedBy: "directions",
  amount: { exact: "0" },
  unit: null,
  route: null,
  site: null,
});

/** Hours between two doses are waited, days are a stop. */
const pauseWord = ({ unit }: NonNullable<Step["duration"]>): "Stop for" | "Wait" =>
  unit === "hour" || unit === "minute" ? "Wait" : "Stop for";

/** Its one sentence; a pause that says more than its length, or comes first, cannot be said. */
export const sayPause = (step: Step, style: NumberStyle): readonly Sentence[] => {
  if (step.joined !== "then") throw new Unsayable("A pause that follows nothing.");
  if (step.duration === null) throw new Unsayable("A pause that has no end.");
  if (!isDeepEqual(spokenPause(step), pauseFor(step.duration)))
    throw new Unsayable("A pause that says more than its length.");
  return [sentence("duration", [strong(`${pauseWord(step.duration)} ${saySpan(step.duration, style)}`)])];
};

/** "Stop for 7 days", "Wait 6 hours", after its lead and without its full stop. */
export const readPause = (said: string): Step | null => {
  const [, word, words] = /^(Stop for|Wait) (.+)$/.exec(said) ?? [];
  const length = words === undefined ? null : readSpan(words);
  return length === null || pauseWord(length) !== word ? null : pauseFor(length);
};
