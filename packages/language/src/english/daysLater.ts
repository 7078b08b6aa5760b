// language/english: one dose and the same again days later, said as it is done: "Then take 1 tablet 3 days later."
import { isDeepEqual, noTiming, type Regimen, type Step } from "@plainlabel/directions";
import type { NumberStyle } from "./numbers.ts";
import { readSpan } from "./readLength.ts";
import { countWords, mostWords, plain, type Sentence, strong } from "./Sentence.ts";
import { saySpan } from "./schedule.ts";

type Span = NonNullable<Step["duration"]>;

const moved = ({ low, high, unit }: Span, days: 1 | -1): Span => ({
  low: `${Number(low) + days}`,
  high: `${Number(high) + days}`,
  unit,
});

const wordsOf = ({ runs }: Sentence): string => runs.map(({ text }) => text).join("");

const onOneDay = /^(?:Take|Use|Give) it on \S+(?: \(\S+\))? day only\.$/;

/** The dose sentence with other words in place of ", once only."; null where it does not end so. */
const insteadOfOnce = (said: Sentence, runs: Sentence["runs"]): Sentence | null => {
  const [comma, once, stop] = said.runs.slice(-3);
  return comma?.text === ", " && once?.text === "once only" && stop?.text === "."
    ? { ...said, runs: [...said.runs.slice(0, -3), ...runs, stop] }
    : null;
};

/** One dose on a day of its own, days without, and one dose: the places of the three. */
const threeFrom = ({ steps }: Regimen, at: number): Span | null => {
  const [first, pause, last] = steps.slice(at, at + 3);
  const isThree =
    first?.timing.once === true &&
    pause?.joined === "then" &&
    pause.amount !== null &&
    "exact" in pause.amount &&
    /^0(?:\.0+)?$/.test(pause.amount.exact) &&
    pause.duration?.unit === "day" &&
    last?.joined === "then" &&
    last.timing.once;
  return isThree ? moved(pause.duration!, 1) : null;
};

/** One dose, of which no day and no time of day is told: another day of it needs no "once only". */
const saysNoMore = ({ timing }: Step): boolean =>
  isDeepEqual(timing, { ...noTiming, once: true, straightAway: timing.straightAway });

/**
 * The sentences of each step, where "Take it on 1 day only. Then stop for 2
 * days. Then take 1 tablet, once only." becomes "Then take 1 tablet 3 days
 * later.": nobody has to count the days between.
 */
export const withDaysLater = (
  regimen: Regimen,
  said: readonly (readonly Sentence[])[],
  style: NumberStyle,
): readonly (readonly Sentence[])[] => {
  const sentences = said.map((one) => [...one]);
  for (const at of regimen.steps.keys()) {
    const wait = threeFrom(regimen, at);
    if (wait === null) continue;
    const [before, , after] = sentences.slice(at, at + 3);
    /* "3 days later" twice might be one thing said twice. */
    const told = sentences[at - 1]?.length === 0 ? "after that" : "later";
    const dose = before!.findLastIndex(({ concerns }) => concerns === "dose");
    const later = insteadOfOnce(after![0]!, [plain(" "), strong(`${saySpan(wait, style)} ${told}`)]);
    const length = before!.findIndex((one) => onOneDay.test(wordsOf(one)));
    if (later === null || dose !== 0 || length < 0) continue;
    /* A word more stands before it: "Then". */
    if (after!.some(({ concerns }, place) => place > 0 && concerns === "dose")) continue;
    /* "Take 1 14 days later": two numbers, of which one could be lost. */
    const again = regimen.steps[at + 2]!;
    if (/\d$|\)$/.test(after![0]!.runs.at(-4)?.text ?? "") || (again.amount !== null && again.unit === null))
      continue;
    if (countWords(later.runs) > mostWords - 1) continue;
    const now = at === 0 && saysNoMore(regimen.steps[at]!) ? insteadOfOnce(before![0]!, []) : null;
    sentences[at] = [now ?? before![0]!, ...before!.slice(1).filter((_, place) => place + 1 !== length)];
    sentences[at + 1] = [];
    sentences[at + 2] = [later, ...after!.slice(1)];
  }
  return sentences;
};

/** "Then take 1 tablet 3 days later." as its dose and the days from the one before. */
const readLater = (sentence: string): { readonly dose: string; readonly wait: Span } | null => {
  const said = /^(Then .+) (?:later|after that)\.$/.exec(sentence)?.[1];
  if (said === undefined) return null;
  const words = said.split(" ");
  for (let at = 2; at < words.length; at += 1) {
    const wait = readSpan(words.slice(at).join(" "));
    if (wait !== null) return wait.unit === "day" ? { dose: words.slice(0, at).join(" "), wait } : null;
  }
  return null;
};

/** `withDaysLater` undone: the sentences of the three steps, each by itself. */
export const withoutDaysLater = (said: readonly string[]): readonly string[] => {
  const all: string[] = [];
  for (const sentence of said) {
    const later = readLater(sentence);
    if (later === null || Number(later.wait.low) < 2) {
      all.push(sentence);
      continue;
    }
    const opens = all.findLastIndex((one) => /^(?:First, |Then )/.test(one));
    if (opens >= 0) all[opens] = all[opens]!.replace(/(?<!, once only)\.$/, ", once only.");
    all.push(
      "Take it on 1 day only.",
      `Then stop for ${saySpan(moved(later.wait, -1), "digits")}.`,
      `${later.dose}, once only.`,
    );
  }
  return all;
};
