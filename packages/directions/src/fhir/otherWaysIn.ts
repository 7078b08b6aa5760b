// directions/fhir: routes that a regimen has no name for, as what says them: the words of a tube, or a place.
import { tubes } from "../lexicon/cautions/blanks.ts";
import type { Step } from "../regimen/Regimen.ts";
import { routeCodes } from "./codeTables.ts";
import { meaningsOf, wordingsOf } from "./readConcept.ts";
import type { FhirConcept } from "./shapes.ts";

export interface WayIn {
  /** Words kept beside the dose: "via PEG tube". */
  readonly words: string | null;
  readonly site: Step["site"];
}

/** "Via PEG tube" and "PEG route" name what "PEG" does. */
const bareName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:by|via) (?:the )?/, "")
    .replace(/ (?:route|use)$/, "")
    .replace(/ tube$/, "");

const through = (tube: (typeof tubes)[number][0]): WayIn => ({ words: `via ${tube}`, site: null });

const ways: ReadonlyMap<string, WayIn> = new Map([
  ...tubes.flatMap(([tube, ...others]) =>
    [tube, ...others].map((name) => [bareName(name), through(tube)] as const),
  ),
  ["percutaneous endoscopic gastrostomy", through("PEG tube")],
  ["gastroenteral", through("feeding tube")],
  ["oromucosal", { words: null, site: { name: "mouth", side: null } }],
]);

/** Null for every other route, and where a code that we know says another. */
export const otherWayIn = (route: FhirConcept): WayIn | null => {
  if (meaningsOf(route, routeCodes).length > 0) return null;
  const named = new Set(wordingsOf(route).map((words) => ways.get(bareName(words))));
  const [only, ...others] = named;
  return others.length === 0 ? (only ?? null) : null;
};
