// directions/fhir: HL7's timing abbreviations as the `repeat` they stand for.
import { type Log, refuse } from "./Log.ts";
import type { FhirConcept, FhirRepeat } from "./shapes.ts";

const gtsSystem = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";

const aDay = (frequency: number): FhirRepeat => ({ frequency, period: 1, periodUnit: "d" });
const everyHours = (period: number): FhirRepeat => ({ frequency: 1, period, periodUnit: "h" });

/**
 * http://hl7.org/fhir/R4/valueset-timing-abbreviation.html, by the definitions
 * there. QD is safe here, where it is a code of a named system; in text it is
 * refused.
 */
const codes: Readonly<Record<string, FhirRepeat>> = {
  QD: aDay(1),
  BID: aDay(2),
  TID: aDay(3),
  QID: aDay(4),
  QOD: { frequency: 1, period: 2, periodUnit: "d" },
  AM: { ...aDay(1), when: ["MORN"] },
  PM: { ...aDay(1), when: ["AFT"] },
  BED: { ...aDay(1), when: ["HS"] },
  WK: { frequency: 1, period: 1, periodUnit: "wk" },
  MO: { frequency: 1, period: 1, periodUnit: "mo" },
  Q1H: everyHours(1),
  Q2H: everyHours(2),
  Q3H: everyHours(3),
  Q4H: everyHours(4),
  Q6H: everyHours(6),
  Q8H: everyHours(8),
};

/** The `repeat` a timing code stands for; text without a known code refuses. */
export const readTimingCode = (concept: FhirConcept, path: string, log: Log): FhirRepeat | null => {
  const codings = concept.coding ?? [];
  const known = codings.filter((coding) => coding.system === gtsSystem);
  if (known.length !== 1 || codings.length !== 1)
    return refuse(
      log,
      "timing-code-unknown",
      path,
      "The timing is a code or a text that is not one HL7 timing abbreviation.",
      "Send the timing as frequency and period.",
    );
  const code = known[0]!.code ?? "";
  if (!Object.hasOwn(codes, code))
    return refuse(
      log,
      "timing-code-unknown",
      `${path}/coding/0/code`,
      `We do not know the timing code “${code}”.`,
      "Send the timing as frequency and period.",
    );
  return codes[code] ?? null;
};
