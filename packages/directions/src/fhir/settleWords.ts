// directions/fhir: the words beside a schedule, each proved to say nothing else; else nothing is printed until
// somebody answers.

import { judgeWords, nothing, onlyLimits, type Verdict } from "../agreement/judgeWords.ts";
import { sentencesOf } from "../agreement/knownWords.ts";
import { quotedLast } from "../refusing/quotedLast.ts";
import { blankStep, type Step, slotOf } from "../regimen/Regimen.ts";
import { claimsDisagree } from "../sentence/claimsDisagree.ts";
import { type Log, refuse } from "./Log.ts";
import type { WordsBeside } from "./wordsBeside.ts";

const help = "Ask the prescriber which schedule holds, and send it once.";

const refuseWords = ({ words, path }: WordsBeside, log: Log): null =>
  refuse(
    log,
    "instruction-says-schedule",
    path,
    `These words may say another dose, time or limit than the schedule: ${quotedLast(words)}`,
    help,
  );

/** Words of one of several dosages, where it is no longer known which steps are its own. */
const judgeForEach = (words: string, steps: readonly Step[]): Verdict => {
  const verdicts = steps.map((step) => judgeWords(words, [step]));
  const worst =
    verdicts.find(({ kind }) => kind === "in question") ?? verdicts.find(({ kind }) => kind === "not read");
  return worst ?? { ...verdicts[0]!, said: false, ...nothing };
};

/** Times and endings come from the dosage's own words: a note that no label prints adds none. */
const addsSchedule = ({ slot, event, ending }: Verdict): boolean =>
  slot !== null || event !== null || ending !== null;

/** "Swallow" beside an injection, "chew well" beside an eye drop: no other schedule, and still not of this dose. */
const contradicts = (words: string, steps: readonly Step[]): boolean =>
  steps.some((step) => {
    const others = step.instructions.filter((one) => one !== words);
    const withThem = { ...step, instructions: [...others, ...sentencesOf(words)] };
    return claimsDisagree(withThem) && !claimsDisagree({ ...step, instructions: others });
  });

const addsOf = (verdict: Verdict): boolean =>
  verdict.food !== null || verdict.site !== null || verdict.sameTime !== null || addsSchedule(verdict);

/**
 * The steps with what their words add ("with food", "at the same time each day"),
 * and without what they only repeat. Null where words are in question. `together`:
 * the steps are several dosages', and the words must fit each of them.
 */
export const settleWords = (
  steps: readonly Step[],
  said: readonly WordsBeside[],
  log: Log,
  together = false,
): readonly Step[] | null => {
  const before = log.refusals.length;
  const settled = said.reduce<readonly Step[]>((known, one) => {
    const verdict = together ? judgeForEach(one.words, known) : judgeWords(one.words, known);
    if (one.again) {
      /* A display that says more than the text before it, or something else, is a second instruction. */
      if (verdict.kind === "in question" || addsOf(verdict)) refuseWords(one, log);
      return known;
    }
    if (verdict.kind === "in question" || contradicts(one.words, known)) refuseWords(one, log);
    if (addsSchedule(verdict) && one.path.startsWith("/notes")) refuseWords(one, log);
    if (verdict.kind === "not read")
      log.findings.push({
        code: "instruction-not-read",
        path: one.path,
        detail: `These words are not understood and are kept as they are: ${quotedLast(one.words)}`,
        help: "Check that they fit the schedule.",
      });
    return known.map((step) => ({
      ...step,
      food: step.food ?? verdict.food,
      site: step.site ?? verdict.site,
      timing: {
        ...step.timing,
        sameTime: step.timing.sameTime ?? verdict.sameTime,
        event: step.timing.event ?? verdict.event,
        slots: verdict.slot === null ? step.timing.slots : [slotOf(verdict.slot)],
      },
      ending: step.ending ?? verdict.ending,
      instructions: verdict.said
        ? step.instructions.filter((words) => words !== one.words)
        : step.instructions,
    }));
  }, steps);
  return log.refusals.length > before ? null : settled;
};

const silent: Step = { joined: "first", action: "use", actionSuppliedBy: "reader", ...blankStep };

/**
 * Words that may say another schedule where none was understood: they cannot be
 * shown to agree with the words printed. A ceiling or a gap limits whatever is
 * printed, and stands beside it.
 */
export const refuseUnproved = (said: readonly WordsBeside[], log: Log): void => {
  for (const one of said)
    if (judgeWords(one.words, [silent]).kind === "in question" && !onlyLimits(one.words))
      refuseWords(one, log);
};
