// directions/fhir: a site as the place of a step: by its words, as the reader of free text reads them, or by its code.

import { clausesOf } from "../agreement/clausesOfWords.ts";
import { mayBeSchedule } from "../agreement/scheduleSigns.ts";
import { quotedLast } from "../refusing/quotedLast.ts";
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
    .replace(/(?:,? entire\b|^entire | structure$|^structure of )/g, "")
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

/** The place that the reader of free text finds in the whole of the words, or null. */
const knownSite = (words: string): Site | null => {
  const plain = plainSite(words);
  const named = Object.hasOwn(oneWord, plain) ? oneWord[plain]! : plain;
  const [only, ...others] = [`to the ${named}`, `to ${named}`, named].flatMap((text) =>
    clausesOf(text).flatMap((clauses) => {
      const [clause] = clauses;
      return clauses.length === 1 && clause?.kind === "site" ? [clause.site] : [];
    }),
  );
  return only !== undefined && others.every((other) => isDeepEqual(other, only)) ? only : null;
};

/** Words that are no place we know, kept as the name of one, with the side told apart. */
const namedSite = (words: string): Site => {
  const plain = plainSite(words);
  const sided = /^(left|right|both|each|affected|operated) (.+)$/.exec(plain);
  if (sided === null) return { name: plain, side: null };
  const side = sided[1] as NonNullable<Site["side"]>;
  return { name: side === "both" ? sided[2]!.replace(/s$/, "") : sided[2]!, side };
};

const isSame = (one: Site, other: Site): boolean =>
  one.name.replace(/s$/, "") === other.name.replace(/s$/, "") &&
  (one.side === "each" ? "both" : one.side) === (other.side === "each" ? "both" : other.side);

/**
 * `site`. A bare code that we do not know, words that may hold a schedule, and
 * words and codes of different places refuse; words in another language are read
 * by the code.
 */
export const readSite = (site: FhirConcept, path: string, log: Log): Site | null => {
  const words = wordingsOf(site);
  const strange = words.filter((one) => knownSite(one) === null);
  if (strange.some((one) => mayBeSchedule(plainSite(one).replace(/^(?:both|each) /, ""))))
    return refuse(
      log,
      "instruction-says-schedule",
      path,
      `The words of the place may say more than a place: ${quotedLast(...words)}`,
    );
  const coded = meaningsOf(site, siteCodes).map(namedSite);
  const [first, ...others] = [...words.map(knownSite), ...coded].filter((one) => one !== null);
  if (others.some((other) => !isSame(first!, other)))
    return refuse(log, "site-conflict", path, "Two parts of the place name different places.");
  if (first !== undefined) return first;
  return strange.length > 0 ? namedSite(strange[0]!) : codeWithoutWords("site-unknown-code", path, log);
};
