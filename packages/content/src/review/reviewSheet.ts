// review: one entry as a reviewer reads it: each sentence beside what it rests on, and what names exactly that.
import { digest } from "@plainlabel/core";
import type { ContentSentence } from "../ContentSentence.ts";
import { signsOf } from "../entryFor.ts";
import { type EntryPart, entryParts, type MedicineEntry, type UrgentHelp } from "../MedicineEntry.ts";
import { saySign } from "../urgency/saySign.ts";
import { type Evidence, evidenceOf, rowOn, type SignId } from "../urgency/signs.ts";
import { wordsDigest } from "../wordsDigest.ts";
import { factsOf, factWords, isUnseen, keyedFacts, type MedicineFacts } from "./factsOf.ts";

/** A fact that a sentence rests on. */
export interface ReviewFact {
  readonly key: string;
  readonly text: string;
  /** null: it was not recorded which of the entry's pages says it. */
  readonly seen: boolean | null;
  readonly source: { readonly title: string; readonly address: string } | null;
}

/** What the table says of a sign, beside its sentences. */
export interface ReviewSign {
  readonly id: SignId;
  readonly evidence: Evidence;
  readonly source: string | null;
  readonly why: string | null;
  /** What the page says, where that is not exactly the rule. */
  readonly pageSays: string | null;
}

/** One thing to judge, with a box of its own. */
export interface ReviewItem {
  /** "whatFor/0", "sign/chest-pain": names its box. */
  readonly id: string;
  readonly part: EntryPart | UrgentHelp | "sign";
  /** What the person who takes it is told. */
  readonly told: readonly string[];
  /** What somebody who gives it is told; null: the same. Empty: nothing. */
  readonly toGiver: readonly string[] | null;
  /** For these forms only; null: for all. */
  readonly forms: readonly string[] | null;
  /** Id of its picture. */
  readonly picture: string | null;
  readonly facts: readonly ReviewFact[];
  readonly sign: ReviewSign | null;
}

export interface ReviewSheet {
  readonly substance: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly status: MedicineEntry["status"];
  readonly version: number;
  /** What must be looked at first, each with a box of its own. */
  readonly toCheck: readonly { readonly id: string; readonly text: string }[];
  readonly items: readonly ReviewItem[];
  readonly sources: MedicineEntry["sources"];
  readonly unused: readonly { readonly fact: ReviewFact; readonly reason: string }[];
  /** SHA-256 of what any reader is told (`wordsDigest`). */
  readonly words: string;
  /** SHA-256 of all of this sheet: words, facts, sources and doubts. */
  readonly sheet: string;
}

type FactFor = (key: string) => ReviewFact;

const factFor = (entry: MedicineEntry, facts: MedicineFacts | undefined): FactFor => {
  const keyed = facts === undefined ? new Map<string, string>() : keyedFacts(facts);
  const pages = [...entry.sources, ...(facts?.sources ?? [])];
  return (key) => {
    const text = keyed.get(key);
    if (facts === undefined || text === undefined)
      return { key, text: "This fact is in no file of facts.", seen: false, source: null };
    const evidence = facts.evidence?.[key];
    const address = evidence?.source ?? null;
    const page = pages.find((each) => each.address === address);
    return {
      key,
      text: factWords(text),
      seen: isUnseen(facts, key, text) ? false : (evidence?.seen ?? null),
      source: address === null ? null : (page ?? { title: address, address }),
    };
  };
};

const sentenceItem =
  (part: ReviewItem["part"], fact: FactFor) =>
  ({ text, toGiver, forms, pictogram, facts }: ContentSentence, at: number): ReviewItem => ({
    id: `${part}/${at}`,
    part,
    told: [text],
    toGiver: toGiver === undefined ? null : toGiver === null ? [] : [toGiver],
    forms: forms ?? null,
    picture: pictogram?.id ?? null,
    facts: facts.map(fact),
    sign: null,
  });

const signItem = (id: SignId, entry: MedicineEntry, fact: FactFor): ReviewItem => {
  const row = rowOn(id, entry.substance);
  const named = entry.signs.filter(({ sign }) => sign === id);
  const everywhere = named.length === 0 || named.some(({ forms }) => forms === undefined);
  return {
    id: `sign/${id}`,
    part: "sign",
    told: saySign(row, "taker"),
    toGiver: saySign(row, "giver"),
    forms: everywhere ? null : named.flatMap(({ forms }) => forms ?? []),
    picture: null,
    facts: named.flatMap(({ facts }) => facts.map(fact)),
    sign: {
      id,
      evidence: evidenceOf(row),
      source: row.source ?? null,
      why: row.why ?? null,
      pageSays: row.pageSays ?? null,
    },
  };
};

/** The sheet of one entry, with every sentence and sign that any reader of it is told. */
export const reviewSheetOf = async (
  entry: MedicineEntry,
  all: readonly MedicineFacts[],
): Promise<ReviewSheet> => {
  const fact = factFor(entry, factsOf(entry, all));
  const items = [
    ...entryParts.flatMap((part) => entry[part].map(sentenceItem(part, fact))),
    ...entry.earlierHelp.flatMap(({ who, sentences }) => sentences.map(sentenceItem(who, fact))),
    ...signsOf(entry, undefined).map((id) => signItem(id, entry, fact)),
  ];
  const { substance, name, forms, status, version, sources } = entry;
  const toCheck = entry.toCheck.map((text, at) => ({ id: `toCheck/${at}`, text }));
  const unused = entry.unused.map((each) => ({ fact: fact(each.fact), reason: each.reason }));
  const words = await wordsDigest(entry);
  const sheet = await digest(JSON.stringify([words, items, toCheck, sources, unused]));
  return { substance, name, forms, status, version, toCheck, items, sources, unused, words, sheet };
};

/** Every box of a sheet; an entry is signed when all of them are ticked. */
export const boxesOf = ({ toCheck, items }: ReviewSheet): readonly string[] =>
  [...toCheck, ...items].map(({ id }) => id);
