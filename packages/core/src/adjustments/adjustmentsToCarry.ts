// adjustments: a person's record to carry: as text to show at a counter, and as FHIR Flags for another provider's software.
import { accepted, dateInWords, type Outcome, refused } from "@plainlabel/directions";
import type { AdjustmentRecord } from "./AdjustmentRecord.ts";

type Need = AdjustmentRecord["needs"][number];

/** Whether a need has not ended by this day (ISO). */
export const isOpen = ({ endedOn }: Need, day: string): boolean => endedOn === undefined || endedOn > day;

/** Plain text, a need a line. It names nobody: the person shows it. */
export const adjustmentsInWords = ({ needs }: AdjustmentRecord, day: string): string => {
  const open = needs.filter((need) => isOpen(need, day));
  return [
    "What I need",
    ...open.flatMap(({ words, code, askedOn, reviewDue }) => [
      "",
      words,
      ...(code === undefined ? [] : [`SNOMED CT ${code}`]),
      `Asked on ${dateInWords(askedOn)}. Ask me again by ${dateInWords(reviewDue)}.`,
    ]),
    ...(open.length === 0 ? ["", "Nothing at the moment."] : []),
    "",
  ].join("\n");
};

/**
 * A FHIR R4 Bundle of the Patient and a Flag for each need, ended ones inactive;
 * `period` runs from the day of asking to the review, or to the end. Without
 * profile and category: the published ones are drafts whose codes changed. What
 * we write we read again as needs (`needsOfFlags`). Refused without consent.
 */
export const adjustmentFlags = (
  { person, consentToShare, needs }: AdjustmentRecord,
  day: string,
): Outcome<Readonly<Record<string, unknown>>> => {
  if (!consentToShare)
    return refused({
      code: "adjustment-not-shared",
      path: "/consentToShare",
      detail: "The person did not agree that others are told.",
      help: "Ask the person, and write down the answer.",
    });
  const flags = needs.map((need, at) => ({
    resourceType: "Flag",
    id: `${person.slice(0, 60)}-${at + 1}`,
    status: isOpen(need, day) ? "active" : "inactive",
    code: {
      ...(need.code === undefined ? {} : { coding: [{ system: "http://snomed.info/sct", code: need.code }] }),
      text: need.words,
    },
    subject: { reference: `Patient/${person}` },
    period: { start: need.askedOn, end: need.endedOn ?? need.reviewDue },
  }));
  return accepted({
    resourceType: "Bundle",
    type: "collection",
    entry: [{ resourceType: "Patient", id: person }, ...flags].map((resource) => ({ resource })),
  });
};
