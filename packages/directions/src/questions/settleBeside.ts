// directions/questions: the words beside a schedule, judged, or treated as a professional says.

import { stoppedItem } from "../agreement/stoppedItem.ts";
import { newLog } from "../fhir/Log.ts";
import { refuseUnproved, settleWords } from "../fhir/settleWords.ts";
import type { WordsBeside } from "../fhir/wordsBeside.ts";
import { accepted, type Finding, type Outcome, type Refusal, refused } from "../refusal.ts";
import { quotedLast } from "../refusing/quotedLast.ts";
import { type Regimen, regimenOf } from "../regimen/Regimen.ts";
import type { Joining } from "./whichSchedule.ts";

const inQuestion = (said: readonly WordsBeside[], refusals: readonly Refusal[]): readonly WordsBeside[] =>
  said.filter((one) =>
    refusals.some(({ code, path }) => code === "instruction-says-schedule" && path === one.path),
  );

const notRead = (said: readonly WordsBeside[], findings: readonly Finding[]): readonly WordsBeside[] =>
  said.filter((one) =>
    findings.some(({ code, path }) => code === "instruction-not-read" && path === one.path),
  );

/** A note stands on no label. */
const asUnread = ({ words, path }: WordsBeside): Joining["unread"][number] => ({
  words,
  path,
  printed: !path.startsWith("/notes"),
});

const withoutWords = (read: Outcome<Regimen>, aside: readonly WordsBeside[]): Outcome<Regimen> =>
  read.ok && aside.length > 0
    ? accepted(
        regimenOf(
          read.value.steps.map((step) => ({
            ...step,
            instructions: step.instructions.filter((kept) => !aside.some(({ words }) => words === kept)),
          })),
        ),
        read.findings,
      )
    : read;

const stoppedByAnswer = ({ words, path }: WordsBeside): Refusal => ({
  ...stoppedItem(words, path),
  detail: `These words change or stop the dose, as a professional has answered: ${quotedLast(words)}`,
});

/** A reading whose words beside the schedule are proved to say no other one, or are settled by an answer. */
export const settleBeside = (
  unsettled: Outcome<Regimen>,
  words: readonly WordsBeside[],
  joining: Joining,
  together = false,
): Outcome<Regimen> => {
  const log = newLog();
  /* Words that an answer has set aside: the coded dose holds, and they do not stand beside it. */
  const chosen = (choice: string) => words.filter(({ path }) => joining.chosen.get(path) === choice);
  const leftOff = chosen("leave-off");
  const stopping = chosen("no-label");
  const aside = chosen("structure");
  const said = words.filter((one) => ![...aside, ...leftOff, ...stopping].includes(one));
  const read = withoutWords(unsettled, [...aside, ...leftOff]);
  joining.beside.push(...aside.map((one) => ({ ...one, whole: true })));
  joining.unread.push(...[...leftOff, ...stopping].map(asUnread));
  if (stopping.length > 0) return refused(...stopping.map(stoppedByAnswer));
  if (!read.ok) {
    refuseUnproved(said, log);
    joining.beside.push(...inQuestion(said, log.refusals).map((one) => ({ ...one, whole: false })));
    return refused(...read.refusals, ...log.refusals);
  }
  const steps = settleWords(read.value.steps, said, log, together);
  joining.beside.push(...inQuestion(said, log.refusals).map((one) => ({ ...one, whole: true })));
  joining.unread.push(...notRead(said, log.findings).map(asUnread));
  return steps === null
    ? refused(...log.refusals)
    : accepted(regimenOf(steps), [...read.findings, ...log.findings]);
};
