// review: the facts of a medicine, as files hold them: short notes in our own words, each with its page where one was seen.
import { factLists } from "../ContentSentence.ts";
import type { MedicineEntry } from "../MedicineEntry.ts";

type FactList = (typeof factLists)[number];

/** Where a fact was found. */
export interface FactEvidence {
  /** false: no page that says it was seen. */
  readonly seen: boolean;
  /** Address of the page; null where none was recorded. */
  readonly source: string | null;
}

/** What a file of facts says of one medicine. */
export interface MedicineFacts extends Readonly<Record<FactList, string | readonly string[]>> {
  readonly substance: string;
  readonly sources: readonly { readonly title: string; readonly address: string }[];
  /** By key ("takeWell/3"). Left out where it was not recorded which page says what. */
  readonly evidence?: Readonly<Record<string, FactEvidence>>;
}

/** An entry is for one medicine of the facts; a form of it that needs its own says which in "toCheck". */
const factsName = ({ substance, toCheck }: Pick<MedicineEntry, "substance" | "toCheck">): string =>
  toCheck
    .map((each) => /^Facts of: (.+)$/.exec(each)?.[1])
    .find((each) => each !== undefined)
    ?.toLowerCase() ?? substance;

/** Undefined for a medicine that a pharmacy wrote about by itself. */
export const factsOf = (
  entry: Pick<MedicineEntry, "substance" | "toCheck">,
  all: readonly MedicineFacts[],
): MedicineFacts | undefined => {
  const name = factsName(entry);
  return all.find(({ substance }) => substance.toLowerCase() === name);
};

/** Each fact by its key: list and place, counted from 0. */
export const keyedFacts = (facts: MedicineFacts): ReadonlyMap<string, string> =>
  new Map(
    factLists.flatMap((list) => [facts[list]].flat().map((fact, at) => [`${list}/${at}`, fact] as const)),
  );

const notYetSeen = "(seen: false)";

/** Whether it is known that no page says it. */
export const isUnseen = (facts: MedicineFacts, key: string, fact: string): boolean =>
  fact.includes(notYetSeen) || facts.evidence?.[key]?.seen === false;

/** The fact without the note that its page is missing, which is told beside it. */
export const factWords = (fact: string): string => fact.replace(` ${notYetSeen}`, "");
