// directions/fhir: a timing code as the `repeat` it stands for: HL7's abbreviations, SNOMED CT, or the words beside any code.
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { snomedSystem } from "./codeTables.ts";
import { type Log, refuse } from "./Log.ts";
import { wordingsOf } from "./readConcept.ts";
import type { FhirConcept, FhirRepeat } from "./shapes.ts";
import { repeatOfWords } from "./wordedTiming.ts";

const gtsSystem = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";

const aDay = (frequency: number): FhirRepeat => ({ frequency, period: 1, periodUnit: "d" });
const everyHours = (period: number): FhirRepeat => ({ frequency: 1, period, periodUnit: "h" });

/*
 * HL7: http://hl7.org/fhir/R4/valueset-timing-abbreviation.html, by the definitions
 * there. QD is safe here, where it is a code of a named system; in text it is
 * refused. SNOMED CT: the timing concepts of HL7's own R4 examples.
 */
const codes: ReadonlyMap<string, ReadonlyMap<string, FhirRepeat>> = new Map([
  [
    gtsSystem,
    new Map<string, FhirRepeat>([
      ["QD", aDay(1)],
      ["BID", aDay(2)],
      ["TID", aDay(3)],
      ["QID", aDay(4)],
      ["QOD", { frequency: 1, period: 2, periodUnit: "d" }],
      ["AM", { ...aDay(1), when: ["MORN"] }],
      ["PM", { ...aDay(1), when: ["AFT"] }],
      ["BED", { ...aDay(1), when: ["HS"] }],
      ["WK", { frequency: 1, period: 1, periodUnit: "wk" }],
      ["MO", { frequency: 1, period: 1, periodUnit: "mo" }],
      ["Q1H", everyHours(1)],
      ["Q2H", everyHours(2)],
      ["Q3H", everyHours(3)],
      ["Q4H", everyHours(4)],
      ["Q6H", everyHours(6)],
      ["Q8H", everyHours(8)],
    ]),
  ],
  [
    snomedSystem,
    new Map<string, FhirRepeat>([
      ["229797004", aDay(1)],
      ["229799001", aDay(2)],
      ["229798009", aDay(3)],
      ["307439001", aDay(4)],
    ]),
  ],
]);

/** SNOMED CT codes of the table, for the test of their check digits. */
export const timingCodesOfSnomed: readonly string[] = [...codes.get(snomedSystem)!.keys()];

const help =
  "Send the timing as frequency, period and periodUnit in timing.repeat, or the code with its display.";

type Coding = NonNullable<FhirConcept["coding"]>[number];

const readCoding = (coding: Coding, path: string, log: Log): FhirRepeat | null => {
  const { system = "", code = "", display } = coding;
  const known = codes.get(system)?.get(code);
  if (known !== undefined) return known;
  const [words] = wordingsOf({ coding: [coding] });
  if (words === undefined)
    return display === undefined && code === ""
      ? refuse(log, "timing-code-unknown", path, "This timing has neither a code nor a display.", help)
      : refuse(
          log,
          "timing-code-unknown",
          `${path}/code`,
          `We do not know the timing code “${code}”, and no display says what it means.`,
          help,
        );
  return (
    repeatOfWords(words) ??
    refuse(
      log,
      "timing-code-unknown",
      `${path}/display`,
      `We cannot read “${words}” as how often or at which times of day.`,
      help,
    )
  );
};

/**
 * The `repeat` a timing code stands for. Each coding is known, or read by its
 * display; without any, the text is read. Two that differ refuse, and so does
 * one that is not understood.
 */
export const readTimingCode = (concept: FhirConcept, path: string, log: Log): FhirRepeat | null => {
  const codings = concept.coding ?? [];
  if (codings.length === 0) {
    const text = concept.text?.trim() ?? "";
    return (
      repeatOfWords(text) ??
      refuse(
        log,
        "timing-code-unknown",
        concept.text === undefined ? path : `${path}/text`,
        text === ""
          ? "The timing code holds neither a coding nor a text."
          : `We cannot read “${text}” as how often or at which times of day.`,
        help,
      )
    );
  }
  const read = codings.map((coding, at) => readCoding(coding, `${path}/coding/${at}`, log));
  const [first, ...others] = read;
  if (first === undefined || read.includes(null)) return null;
  const other = others.findIndex((one) => !isDeepEqual(one, first));
  return other < 0
    ? first
    : refuse(
        log,
        "timing-code-conflict",
        `${path}/coding/${other + 1}`,
        "This coding says another timing than the coding before it.",
        "Send one timing.",
      );
};
