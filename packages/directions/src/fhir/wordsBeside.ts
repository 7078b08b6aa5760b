// directions/fhir: the words of one Dosage that a label would print beside its schedule, each with its place.
import { instructionCodes } from "./codeTables.ts";
import { type Log, newLog } from "./Log.ts";
import { meaningsOf, readWords, wordingsOf } from "./readConcept.ts";
import type { FhirConcept, FhirDosage } from "./shapes.ts";

export interface WordsBeside {
  readonly words: string;
  readonly path: string;
  /** A second wording of words sent already, or what their code means: judged, and never printed. */
  readonly again: boolean;
}

const refusalOfBareCode = "instruction-unknown-code";

/** "TID" as the display of TID, and "BED" with its own name. */
const namesItsCode = (words: string, { coding }: FhirConcept): boolean =>
  (coding ?? []).some(({ code }) => code !== undefined && words.toLowerCase() === code.toLowerCase());

/** HL7's own names of the abbreviations leave the hour to an institution. */
const ofInstitution = / (?:at )?\(?institution[- ]specified times?\)?$/i;

/** The text of a timing beside its code or repeat, and every display that is more than the code. */
const timingWords = (concept: FhirConcept | undefined, path: string): readonly WordsBeside[] => {
  if (concept === undefined) return [];
  const text = concept.text?.trim() ?? "";
  return [
    ...(text === "" ? [] : [{ words: text, path: `${path}/text`, again: false }]),
    ...wordingsOf({ coding: concept.coding ?? [] }).map((display) => ({
      words: display.replace(ofInstitution, ""),
      path: `${path}/coding`,
      again: true,
    })),
  ].filter(({ words }) => !namesItsCode(words, concept));
};

/**
 * `additionalInstruction`, `patientInstruction` and the words of `timing.code`.
 * A code without words that we know refuses.
 */
export const wordsBeside = (
  dosage: FhirDosage,
  path: string,
  log: Log = newLog(),
): readonly WordsBeside[] => {
  const additional = (dosage.additionalInstruction ?? []).flatMap((concept, at) => {
    const here = `${path}/additionalInstruction/${at}`;
    const [words, ...others] = readWords(concept, here, refusalOfBareCode, instructionCodes, log) ?? [];
    if (words === undefined) return [];
    const again = [...others, ...meaningsOf(concept, instructionCodes)].filter((other) => other !== words);
    return [
      { words, path: here, again: false },
      ...again.map((other) => ({ words: other, path: here, again: true })),
    ];
  });
  const own = dosage.patientInstruction?.trim();
  return [
    ...additional,
    ...(own ? [{ words: own, path: `${path}/patientInstruction`, again: false }] : []),
    ...timingWords(dosage.timing?.code, `${path}/timing/code`),
  ];
};
