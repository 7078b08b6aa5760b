// directions/fhir: the words of one Dosage that a label would print beside its schedule, each with its place.
import { instructionCodes } from "./codeTables.ts";
import { type Log, newLog } from "./Log.ts";
import { readWords } from "./readConcept.ts";
import type { FhirDosage } from "./shapes.ts";

export interface WordsBeside {
  readonly words: string;
  readonly path: string;
}

const refusalOfBareCode = "instruction-unknown-code";

/**
 * `additionalInstruction`, `patientInstruction` and the words of `timing.code`
 * where a repeat stands beside them. A code without words that we know refuses.
 */
export const wordsBeside = (
  dosage: FhirDosage,
  path: string,
  log: Log = newLog(),
): readonly WordsBeside[] => {
  const additional = (dosage.additionalInstruction ?? []).flatMap((concept, at) => {
    const here = `${path}/additionalInstruction/${at}`;
    const words = readWords(concept, here, refusalOfBareCode, instructionCodes, log)?.[0];
    return words === undefined ? [] : [{ words, path: here }];
  });
  const own = dosage.patientInstruction?.trim();
  const timing = dosage.timing?.repeat === undefined ? undefined : dosage.timing.code;
  const coded = (timing?.coding ?? []).length === 0 ? timing?.text?.trim() : undefined;
  return [
    ...additional,
    ...(own ? [{ words: own, path: `${path}/patientInstruction` }] : []),
    ...(coded ? [{ words: coded, path: `${path}/timing/code/text` }] : []),
  ];
};
