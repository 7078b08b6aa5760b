// directions/fhir: a CodeableConcept as words. A bare code never becomes words.
import { type Log, refuse } from "./Log.ts";
import type { FhirConcept } from "./shapes.ts";
import { snomedSystem } from "./snomed.ts";

/** A display without the tags that SNOMED CT puts behind a name: "Pain (finding)", "Apply - dosing instruction ...". */
export const withoutTags = (display: string): string =>
  display
    .trim()
    .replace(/ \([a-z /]+\)$/, "")
    .replace(/ - dosing instruction imperative$/, "")
    .trim();

/** True for words that are no words: "", digits only. */
const isBareCode = (words: string): boolean => !/\p{L}{2}/u.test(words);

/** The local table's words for the first SNOMED coding, or undefined. */
export const wordsOfCode = (
  concept: FhirConcept,
  table: Readonly<Record<string, string>>,
): string | undefined => {
  for (const coding of concept.coding ?? [])
    if (coding.system === snomedSystem && coding.code !== undefined && Object.hasOwn(table, coding.code))
      return table[coding.code];
  return undefined;
};

/**
 * Every wording a concept carries, the sender's own text first. The caller
 * decides which it understands; none at all is a refusal by `code`.
 */
export const readWords = (
  concept: FhirConcept,
  path: string,
  code: string,
  table: Readonly<Record<string, string>>,
  log: Log,
): readonly string[] | null => {
  const words = [
    ...(concept.text === undefined ? [] : [concept.text.trim()]),
    ...(concept.coding ?? []).flatMap((coding) =>
      coding.display === undefined ? [] : [withoutTags(coding.display)],
    ),
  ].filter((candidate) => !isBareCode(candidate));
  if (words.length > 0) return words;
  const known = wordsOfCode(concept, table);
  if (known !== undefined) return [known];
  return refuse(
    log,
    code,
    path,
    "This is a code without words, and we have no words for it.",
    "Send the display or the text of the code.",
  );
};
