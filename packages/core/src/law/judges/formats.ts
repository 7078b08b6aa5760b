// law: accessible formats: large print, a code that leads to the same words, and needs that were recorded and not met.

import { settleNeeds } from "../../compose/readingNeeds.ts";
import { profiles } from "../../layout/profiles.ts";
import { type FinishedLabel, saidIn } from "../FinishedLabel.ts";
import { type Judge, judgeBy, met, notJudged, notMet, partly, when } from "./Judge.ts";
import { patientRoles, smallestOf, told } from "./print.ts";

/** Large print of the Access Board's practices, which several states point to (US-AB-18). */
const largePrint = 18;

/** Whether somebody recorded that this person needs more than ordinary print. */
const needRecorded = ({ request }: FinishedLabel): boolean => {
  const needs = request.person.needs;
  const { profile, easyRead } = settleNeeds(needs).needs;
  return profile.startsWith("large") || easyRead || (needs?.codes ?? []).length > 0;
};

const noNeed = notJudged("No need for another format is recorded.");

const hasCode = ({ set }: FinishedLabel): boolean =>
  set.pages.some(({ groups }) => groups.some(({ items }) => items.some(({ kind }) => kind === "qr")));

/** A rule for people who need large print: judged where large print is asked for, and only told as met otherwise. */
export const forLargePrint = ({ judge }: Judge): Judge =>
  judgeBy((label, rule) => {
    const verdict = judge(label, rule);
    const isAsked = settleNeeds(label.request.person.needs).needs.profile.startsWith("large");
    return verdict.result === "met" || isAsked
      ? verdict
      : notJudged(`Asked for people who need large print, and none is asked for here. ${verdict.why}`);
  });

/**
 * Nothing that the person acts on is smaller than the print that was asked for, and every recorded need can be
 * met on paper.
 */
export const formatForNeed: Judge = judgeBy((label) => {
  if (!needRecorded(label)) return noNeed;
  const { profile } = settleNeeds(label.request.person.needs).needs;
  const unmet = label.findings.filter(
    ({ code }) => code === "needs-code-not-met" || code === "needs-code-unknown",
  );
  if (unmet.length > 0) return notMet(unmet.map(({ detail }) => detail).join(" "));
  const smallest = smallestOf(label, ["directions", "timetable", "warning"]) ?? 0;
  return when(
    smallest >= profiles[profile].body,
    `Directions and cautions: ${told(smallest)} point. Recorded: ${profile}, ${profiles[profile].body} point.`,
  );
});

/** Whether what was recorded has to do with seeing: large print, or a code of the record. Easy read has not. */
const seesBadly = ({ request }: FinishedLabel): boolean =>
  settleNeeds(request.person.needs).needs.profile.startsWith("large") ||
  (request.person.needs?.codes ?? []).length > 0;

/**
 * Large print, or a code to scan, for a person who needs it. Print between 16 and 18 point a person judges:
 * sources differ.
 */
export const oneFormat: Judge = judgeBy((label) => {
  if (!seesBadly(label)) return noNeed;
  const smallest = smallestOf(label, patientRoles) ?? 0;
  const print = `print of ${told(smallest)} point`;
  const code = hasCode(label) ? "a code to scan" : "no code to scan";
  if (smallest >= largePrint) return met(`The label has ${print}, and ${code}.`);
  if (hasCode(label))
    return partly(
      `The label has ${code}, and ${print}. What stands behind the code is for a person to look at.`,
    );
  return smallest >= profiles["large-16"].body
    ? partly(`No code to scan, and ${print}; large print is said to begin at 16 or at ${largePrint}.`)
    : notMet(`No code to scan, and ${print}.`);
});

/** A code that leads to the words. What stands behind somebody else's address is not read. */
export const electronicText: Judge = judgeBy((label) =>
  hasCode(label)
    ? partly(
        "The label has a code, which the proof read. Whether the same words stand behind it is for a person to look at.",
      )
    : notJudged("The label has no code; the rule asks for it on request."),
);

/** What did not fit went on to more labels, and nothing shrank. */
export const overflowKeepsSize: Judge = judgeBy((label) => {
  if (!needRecorded(label)) return noNeed;
  const { profile } = settleNeeds(label.request.person.needs).needs;
  const smallest = smallestOf(label, ["directions", "timetable", "warning"]) ?? 0;
  return when(
    smallest >= profiles[profile].body,
    `${label.set.pages.length} in the set; directions and cautions: ${told(smallest)} point.`,
  );
});

/** Every picture has its meaning in words for who cannot see it. */
export const picturesSaid: Judge = judgeBy(({ set }) => {
  const pictures = set.pages
    .flatMap(({ groups }) => groups)
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === "pictogram" ? [item] : []));
  const mute = pictures.filter(({ alt }) => alt.trim() === "");
  return when(mute.length === 0, `${pictures.length} pictures, ${mute.length} without words of their own.`);
});

/** A companion says that a full label is there; any other label is that label. */
export const besideFullLabel = ({ judge }: Judge): Judge =>
  judgeBy((label, rule) =>
    label.request.purpose === "companion"
      ? when(
          /Goes with the label on the /.test(saidIn(label.set)),
          `A companion; ${label.request.fullLabel?.by ?? "nobody"} attests that the full label is there.`,
        )
      : judge(label, rule),
  );

/** Who accepted the label words, beside the prescribed ones that the report holds. */
export const acceptedBy: Judge = judgeBy((label) =>
  label.request.approval === undefined
    ? notJudged("Nobody has approved the label: it is a draft.")
    : partly(
        `Prescribed and printed words stand in this report; accepted by ${label.request.approval.by}. Whether a change was right is for a person to judge.`,
      ),
);

/** A code that the proof decoded, on a label that a named person approved. */
export const codeChecked: Judge = judgeBy((label) => {
  if (!hasCode(label)) return notJudged("The label has no code.");
  const { approval } = label.request;
  return approval === undefined
    ? notMet("The label has a code, and nobody has approved it.")
    : partly(
        `The proof read the code; approved by ${approval.by}. Whether the audio is right is for a person to hear.`,
      );
});
