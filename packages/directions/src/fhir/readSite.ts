// directions/fhir: a site as the place of a step: by its words, as the reader of free text reads them, or by its code.
import { clausesOf } from "../agreement/clausesOfWords.ts";
import { mayBeSchedule } from "../agreement/scheduleSigns.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Step } from "../regimen/Regimen.ts";
import { siteCodes } from "./codeTables.ts";
import { type Log, refuse } from "./Log.ts";
import { codeWithoutWords, meaningsOf, wordingsOf } from "./readConcept.ts";
import type { FhirConcept } from "./shapes.ts";

type Site = NonNullable<Step["site"]>;

/** "Structure of left eye", "Both eyes, entire", "to the affected area(s)": the name alone. */
const plainSite = (words: string): string =>
  words
    .toLowerCase()
    .replace(/(?:,? entire|^entire | structure$|^structure of )/g, "")
    .replace(/^(.+?) structure of (.+)$/, "$1 of $2")
    .replace(/^(?:to|into|in|on|onto|for) /, "")
    .replace(/^(?:the|your) /, "")
    .replace(/\((?:e?s)\)$/, "")
    .trim();

const oneWord: Readonly<Record<string, string>> = {
  nasal: "nose",
  nares: "nostrils",
  "oral cavity": "mouth",
};

const readName = (words: string): Site => {
  const plain = plainSite(words);
  const named = Object.hasOwn(oneWord, plain) ? oneWord[plain]! : plain;
  const [only, ...others] = [`to the ${named}`, named].flatMap((text) =>
    clausesOf(text).flatMap((clauses) => {
      const [clause] = clauses;
      return clauses.length === 1 && clause?.kind === "site" ? [clause.site] : [];
    }),
  );
  if (only !== undefined && others.every((other) => isDeepEqual(other, only))) return only;
  const sided = /^(left|right|both|each|affected|operated) (.+)$/.exec(named);
  if (sided === null) return { name: named, side: null };
  const side = sided[1] as NonNullable<Site["side"]>;
  return { name: side === "both" ? sided[2]!.replace(/s$/, "") : sided[2]!, side };
};

const fits = (one: Site, other: Site): boolean =>
  one.name.replace(/s$/, "") === other.name.replace(/s$/, "") &&
  (one.side === "each" ? "both" : one.side) === (other.side === "each" ? "both" : other.side);

/** `site`; a bare code that we do not know, words with a schedule in them, and a code of another place refuse. */
export const readSite = (site: FhirConcept, path: string, log: Log): Site | null => {
  const words = wordingsOf(site);
  const [coded, ...further] = meaningsOf(site, siteCodes).map(readName);
  const [first] = words;
  if (first === undefined) return coded ?? codeWithoutWords("site-unknown-code", path, log);
  if (words.some((one) => /\p{N}/u.test(one) || mayBeSchedule(plainSite(one))))
    return refuse(
      log,
      "instruction-says-schedule",
      path,
      `The words of the place may say more than a place: “${words.join("”, “")}”.`,
    );
  const read = readName(first);
  if (coded !== undefined && ![coded, ...further].every((one) => fits(one, read))) {
    /* A place named in another language is read by its code. */
    if (read.side === null && clausesOf(`to the ${read.name}`).length === 0 && further.length === 0)
      return coded;
    return refuse(log, "site-conflict", path, "The words of the place and its code disagree.");
  }
  return coded !== undefined && clausesOf(`to the ${plainSite(first)}`).length === 0 ? coded : read;
};
