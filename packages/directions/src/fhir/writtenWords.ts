// directions/fhir: the words of directions exactly as sent, for the label that is printed as written.
import { holdsWords } from "../agreement/holdsWords.ts";
import type { Directions } from "../Interpretation.ts";
import { withoutTags } from "./displays.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wordsIn = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

const wordsOfConcept = (concept: unknown): string | null => {
  if (!isObject(concept)) return null;
  const own = wordsIn(concept.text);
  if (own !== null) return own;
  const codings: readonly unknown[] = Array.isArray(concept.coding) ? concept.coding : [];
  for (const coding of codings) {
    const display = isObject(coding) ? wordsIn(coding.display) : null;
    if (display !== null) return withoutTags(display);
  }
  return null;
};

/** Instructions may limit the dose, so they are always printed with the words they belong to. */
const instructionsOf = (dosage: Readonly<Record<string, unknown>>): readonly string[] => {
  const additional: readonly unknown[] = Array.isArray(dosage.additionalInstruction)
    ? dosage.additionalInstruction
    : [];
  return [...additional.map(wordsOfConcept), wordsIn(dosage.patientInstruction)].filter(
    (words) => words !== null,
  );
};

const sequenceOf = (dosage: unknown): number =>
  isObject(dosage) && typeof dosage.sequence === "number" ? dosage.sequence : Number.POSITIVE_INFINITY;

export interface WrittenWords {
  readonly lines: readonly string[];
  /** Every dosage has its words, or words for all of them came. */
  readonly whole: boolean;
  /** A dosage has words of its own that the words for all of them do not hold. */
  readonly twofold: boolean;
}

/**
 * The words as sent, in the order of the sequence. An instruction that the text
 * holds already is not repeated.
 */
export const writtenWords = ({ text, dosage }: Directions): WrittenWords => {
  const outer = wordsIn(text);
  const dosages = [...(dosage ?? [])].toSorted((left, right) => sequenceOf(left) - sequenceOf(right) || 0);
  const lines = outer === null ? [] : [outer];
  let twofold = false;
  let whole = outer !== null || dosages.length > 0;
  for (const one of dosages) {
    const own = isObject(one) ? wordsIn(one.text) : null;
    if (own === null && outer === null) whole = false;
    if (own !== null && outer !== null && !holdsWords(outer, own)) twofold = true;
    for (const line of [...(own === null ? [] : [own]), ...(isObject(one) ? instructionsOf(one) : [])])
      if (!lines.some((known) => holdsWords(known, line))) lines.push(line);
  }
  return { lines, whole, twofold };
};
