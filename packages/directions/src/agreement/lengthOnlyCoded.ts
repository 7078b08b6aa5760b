// directions/agreement: a length that only the coded dose gives, beside words that are silent about how long.
import { accepted, type Finding, type Outcome } from "../refusal.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";

/** Words for "without an end": they contradict any length. */
const endless = /\b(?:indefinitely|long[ -]term|lifelong|for life|ongoing|continuously)\b/i;

export const isEndless = (words: string): boolean => endless.test(words);

/** The words of this step say nothing of how long. */
export const isSilent = ({ duration, ending, instructions, timing }: Step): boolean =>
  duration === null && ending === null && !timing.once && !instructions.some(isEndless);

/** "2 weeks (14 days)": how many days it is, where that is no question. */
const spanWords = ({ low, high, unit }: NonNullable<Step["duration"]>): string => {
  const said = (from: string, to: string, name: string): string =>
    `${from === to ? from : `${from} to ${to}`} ${name}${from === "1" && to === "1" ? "" : "s"}`;
  const inDays = (weeks: string): string => String(Number(weeks) * 7);
  return unit === "week"
    ? `${said(low, high, unit)} (${said(inDays(low), inDays(high), "day")})`
    : said(low, high, unit);
};

/** The structure without lengths that its words do not speak of, and a finding for each. */
export interface WithoutLengths {
  readonly structure: Regimen;
  readonly findings: readonly Finding[];
}

/**
 * The words are what the prescriber wrote, and a coded length may be the supply
 * as well as the course. Where the words say nothing of how long, they hold as
 * they are: the label says no length, and a finding tells the coded one.
 */
export const withoutLengthsOnlyCoded = (text: Regimen, structure: Regimen, path: string): WithoutLengths => {
  const only = structure.steps.map(({ duration }, at) => {
    const words = text.steps[at];
    return text.steps.length === structure.steps.length && words !== undefined && isSilent(words)
      ? duration
      : null;
  });
  return {
    structure: regimenOf(
      structure.steps.map((step, at) => (only[at] === null ? step : { ...step, duration: null })),
    ),
    findings: only.flatMap((duration) =>
      duration === null
        ? []
        : [
            {
              code: "length-only-coded",
              path,
              detail: `Only the coded dose gives a length, ${spanWords(duration)}; the words do not, and the label follows the words.`,
              help: "If it is the length of the course, ask for it to be written in the words.",
            },
          ],
    ),
  };
};

/**
 * The words of a dosage that another follows, with the lengths that only its code
 * gives: there a length can be nothing but the time until the next dosage, and
 * without it both would be taken. A finding tells what came from the code.
 */
export const withLengthUntilNext = (
  words: Outcome<Regimen>,
  coded: Outcome<Regimen>,
  path: string,
): Outcome<Regimen> => {
  if (!words.ok || !coded.ok || words.value.steps.length !== coded.value.steps.length) return words;
  const lengths = words.value.steps.map((step, at) =>
    isSilent(step) ? coded.value.steps[at]!.duration : null,
  );
  const findings = lengths.flatMap((length): readonly Finding[] =>
    length === null
      ? []
      : [
          {
            code: "text-and-structure-differ",
            path,
            detail: `Only the coded dose says how long this lasts before the next dosage, ${spanWords(length)}; the label says it too.`,
            help: "Check that it is the length of this step.",
          },
        ],
  );
  if (findings.length === 0) return words;
  const steps = words.value.steps.map((step, at) => ({ ...step, duration: lengths[at] ?? step.duration }));
  return accepted(regimenOf(steps), [...words.findings, ...findings]);
};
