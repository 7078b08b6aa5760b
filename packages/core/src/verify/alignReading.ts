// verify: what is heard beside what should be said: which word belongs to which sentence.
import { goesOn } from "../document/goesOn.ts";
import { type LabelDocument, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import type { Group, LabelSet, TextRole } from "../layout/LabelSet.ts";
import type { ReadBack } from "../Painter.ts";
import { type ExpectedSentence, expectedSentences } from "./expectedSentences.ts";
import { plainWords, spacedPlainly } from "./plainWords.ts";
import { type SpokenFigure, type SpokenUnit, type SpokenWord, spokenUnits } from "./spokenUnits.ts";

/** A word in its place: the sentence it is part of, or null when no sentence holds it. */
export interface HeardWord {
  readonly word: SpokenWord;
  readonly page: number;
  readonly sentence: ExpectedSentence | null;
  /** The role that decides the smallest size; null when unknown. */
  readonly role: TextRole | null;
}

/** Words that a page repeats so that one label found alone is still safe. */
export interface Repeated {
  readonly page: number;
  readonly role: TextRole;
  readonly words: readonly string[];
}

export interface Reading {
  readonly units: readonly SpokenUnit[];
  readonly figures: readonly SpokenFigure[];
  readonly expected: readonly ExpectedSentence[];
  /** Every word heard, in order, repeated ones included. */
  readonly words: readonly HeardWord[];
  /** For each expected sentence, where it begins among the words; -1 when it is not heard. */
  readonly starts: readonly number[];
  /** How often sentences are heard beyond what is expected: one entry per extra time. */
  readonly doubled: readonly ExpectedSentence[];
  /** Repeated words that a page should carry and does not. */
  readonly missingRepeats: readonly Repeated[];
}

/**
 * Which of its names a later label gives the medicine, with its strength or without; the whole one where the
 * layout has neither.
 */
const runningMedicine = (
  { running: { medicine, medicineName }, blocks }: LabelDocument,
  groups: readonly Group[],
): Sentence => {
  const names = blocks.flatMap((block) =>
    block.kind === "medicine" && block.nameAndForm !== undefined ? [block.nameAndForm[0]] : [],
  );
  if (medicineName !== undefined) names.push(medicineName);
  return (
    names.find((name) => {
      const words = spacedPlainly(wordsOf(name));
      return groups.some((group) => wordsOfGroup(group) === words);
    }) ?? medicine
  );
};

const wordsOfGroup = ({ items }: Group): string => {
  let text = "";
  for (const item of items) if (item.kind === "text") text += item.text;
  return spacedPlainly(text);
};

const isLineOn = ({ items }: Group): boolean =>
  items.some((item) => item.kind === "text" && item.role === "continued");

/**
 * What each page repeats: which pack it is for; the draft mark, and from the second page on name and medicine, by
 * the document; the line that sends on to the next label, in our words; and the label's number in the set, by the
 * layout.
 */
const repeatedOn = (document: LabelDocument, set: LabelSet, page: number): readonly Repeated[] => {
  const { who, pack } = document.running;
  const groups = set.pages[page]?.groups ?? [];
  const drafts = document.blocks.flatMap((block) => (block.kind === "draft" ? [block.sentence] : []));
  const onLater =
    page === 0
      ? []
      : [
          ...drafts.map((each) => ["draft", each] as const),
          ...[who, runningMedicine(document, groups)].map((each) => ["running", each] as const),
        ];
  const texts = [...onLater, ...(pack === undefined ? [] : [["running", pack] as const])];
  const repeated: Repeated[] = texts.map(([role, sentence]) => ({
    page,
    role,
    words: plainWords(wordsOf(sentence)),
  }));
  const isLast = page === set.pages.length - 1;
  if (!isLast && groups.some(isLineOn))
    for (const line of goesOn(document, page + 2))
      repeated.push({ page, role: "continued", words: plainWords(wordsOf(line)) });
  const known = new Set(repeated.map(({ words }) => words.join(" ")));
  for (const group of groups) {
    if (!group.items.every((item) => item.kind === "text" && item.role === "running")) continue;
    const words = wordsOfGroup(group);
    if (words !== "" && !known.has(words)) repeated.push({ page, role: "running", words: words.split(" ") });
  }
  return repeated;
};

const sameWords = (words: readonly string[], heard: readonly SpokenWord[]): boolean =>
  words.length === heard.length && words.every((word, index) => word === heard[index]!.text);

interface Mutable {
  word: SpokenWord;
  page: number;
  sentence: ExpectedSentence | null;
  role: TextRole | null;
}

/** Sets aside the repeated words of every page; each counts once. */
const setAside = (
  units: readonly SpokenUnit[],
  document: LabelDocument,
  set: LabelSet,
): { readonly heard: readonly Mutable[]; readonly missing: readonly Repeated[] } => {
  const waiting = set.pages.map((_, page) => [...repeatedOn(document, set, page)]);
  const heard: Mutable[] = [];
  for (const { words: spoken, page } of units) {
    const onThisPage = waiting[page] ?? [];
    const at = onThisPage.findIndex(({ words }) => sameWords(words, spoken));
    const role = at >= 0 ? onThisPage.splice(at, 1)[0]!.role : null;
    for (const word of spoken) heard.push({ word, page, sentence: null, role });
  }
  return { heard, missing: waiting.flat() };
};

/** Whether the sentence's words stand at `start`, none of them taken yet. */
const standsAt = (list: readonly Mutable[], start: number, words: readonly string[]): boolean => {
  if (start + words.length > list.length) return false;
  for (let offset = 0; offset < words.length; offset += 1) {
    const heard = list[start + offset]!;
    if (heard.sentence !== null || heard.word.text !== words[offset]) return false;
  }
  return true;
};

/** Sets what is heard beside what should be said. */
export const alignReading = (document: LabelDocument, set: LabelSet, seen: ReadBack): Reading => {
  const { units, figures } = spokenUnits(seen);
  const expected = expectedSentences(document);
  const { heard, missing } = setAside(units, document, set);
  const list = heard.filter(({ role }) => role === null);
  const starts = expected.map(() => -1);
  const take = (start: number, sentence: ExpectedSentence): void => {
    for (let offset = 0; offset < sentence.words.length; offset += 1) {
      const word = list[start + offset]!;
      word.sentence = sentence;
      word.role = sentence.role;
    }
  };
  // First in order, as it should be.
  let next = 0;
  for (const [index, sentence] of expected.entries()) {
    if (!standsAt(list, next, sentence.words)) continue;
    take(next, sentence);
    starts[index] = next;
    next += sentence.words.length;
  }
  // Then what is left over, the longest sentence first, wherever it stands.
  const doubled: ExpectedSentence[] = [];
  const order = [...expected.keys()].sort((a, b) => expected[b]!.words.length - expected[a]!.words.length);
  for (const index of order) {
    const sentence = expected[index]!;
    for (let start = 0; starts[index] === -1 && start < list.length; start += 1) {
      if (!standsAt(list, start, sentence.words)) continue;
      take(start, sentence);
      starts[index] = start;
    }
  }
  for (const index of order) {
    const sentence = expected[index]!;
    for (let start = 0; start < list.length; start += 1) {
      if (!standsAt(list, start, sentence.words)) continue;
      take(start, sentence);
      doubled.push(sentence);
    }
  }
  return { units, figures, expected, words: heard, starts, doubled, missingRepeats: missing };
};
