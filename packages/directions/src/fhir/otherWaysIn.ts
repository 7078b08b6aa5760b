// directions/fhir: routes that a regimen has no name for, as what says them: the words of a tube, or a place.
import type { Step } from "../regimen/Regimen.ts";
import { routeCodes } from "./codeTables.ts";
import { meaningsOf, wordingsOf } from "./readConcept.ts";
import type { FhirConcept } from "./shapes.ts";

export interface WayIn {
  /** Words kept beside the dose: "via PEG tube". */
  readonly words: string | null;
  readonly site: Step["site"];
}

const tube = (name: string): WayIn => ({ words: `via ${name} tube`, site: null });

const ways: ReadonlyMap<string, WayIn> = new Map([
  ["gastrostomy", tube("gastrostomy")],
  ["percutaneous endoscopic gastrostomy", tube("PEG")],
  ["jejunostomy", tube("jejunostomy")],
  ["nasogastric", tube("NG")],
  ["nasojejunal", tube("NJ")],
  ["gastroenteral", tube("feeding")],
  ["oromucosal", { words: null, site: { name: "mouth", side: null } }],
]);

/** Null for every other route, and where a code that we know says another. */
export const otherWayIn = (route: FhirConcept): WayIn | null => {
  if (meaningsOf(route, routeCodes).length > 0) return null;
  const named = new Set(
    wordingsOf(route).map((words) => ways.get(words.toLowerCase().replace(/ (?:tube )?(?:route|use)$/, ""))),
  );
  const [only, ...others] = named;
  return others.length === 0 ? (only ?? null) : null;
};
