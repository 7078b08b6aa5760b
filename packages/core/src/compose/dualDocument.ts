// compose: the English document with the person's language before it, block by block; the same particulars, the
// same pictures.

import {
  type FurnitureId,
  hasPage,
  isSigned,
  type NotSaid,
  type Said,
  type TranslatedSentence,
  type Translation,
} from "@plainlabel/language";
import { type Block, type LabelDocument, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import { isOwnWording, type Warning, warningsOf } from "./warningBlocks.ts";
import { bnfWarnings } from "./warnings/bnfWarnings.ts";

/** A part of the label that stands in English alone. */
export interface EnglishAlone {
  readonly path: string;
  readonly detail: string;
}

export interface Dual {
  readonly document: LabelDocument;
  readonly inEnglishAlone: readonly EnglishAlone[];
}

/**
 * Says each block first in the translation, where that has words for it. What
 * was not understood, and the pharmacy's own words, stay in English, with a
 * line that asks the person to ask. Throws where words are missing that were
 * asked for before (`inOwnLanguage`).
 */
export const dualDocument = (
  english: LabelDocument,
  translation: Translation,
  /** What the label's code opens. */
  opens: "film" | "page" | "information" | undefined,
): Dual => {
  const { lang } = translation;
  /* Words of pictures come from the table of the page: behind a signed label, where that is signed too. */
  const drawnIn = hasPage(lang) && (translation.reviewed === null || isSigned(lang)) ? { drawnIn: lang } : {};
  const sentencesFrom = (said: Said | NotSaid | undefined, source: string): readonly Sentence[] => {
    if (said?.said !== true) throw new Error(`no words in ${lang} that were found before`);
    return said.sentences.map((one) => sentenceOf(one, lang, source));
  };
  const words = (id: FurnitureId, source = ""): readonly Sentence[] =>
    sentencesFrom(translation.furniture.get(id), source);
  const isSaid = (id: FurnitureId): boolean => translation.furniture.get(id)?.said === true;
  const inEnglishAlone: EnglishAlone[] = [];
  const warnings = warningsOf(english);
  let asked = false;
  /** Asks once: a line under each would hide what it stands beside. */
  const ask = (path: string, detail: string): readonly Sentence[] => {
    inEnglishAlone.push({ path, detail });
    const first = !asked;
    asked = true;
    return first ? words("ask") : [];
  };
  const own = (block: Block): readonly Sentence[] => {
    switch (block.kind) {
      case "draft":
      case "who":
      case "medicine":
      case "timetable":
      /* No label has the parts of a sheet, which is in English alone. */
      case "heading":
      case "passage":
      case "grid":
        return [];
      case "indication":
        inEnglishAlone.push({ path: "/indication", detail: "What it is for is in English alone." });
        return [];
      case "directions":
        return block.asWritten
          ? ask("/directions", "The directions are in the prescriber's own words, in English alone.")
          : sentencesFrom(translation.directions, "/directions");
      case "warning": {
        const at = warnings.indexOf(block);
        const [first] = block.sentences;
        if (at < 0) return isSaid("keep-away") ? withPictureOf(first!, words("keep-away")) : [];
        return isOwnWording(block)
          ? ask(
              first!.source.replace(/number$/, "text"),
              "A warning in the pharmacy's own words is in English alone.",
            )
          : warningSaid(block, sentencesFrom(translation.warnings[at], first!.source));
      }
      case "help":
        return withPictureOf(block.sentence, words("phone", block.sentence.source));
      case "link": {
        const { source } = block.invitation;
        return opens !== undefined && isSaid(opens) ? words(opens, source) : [];
      }
      case "particulars":
        return block.sentences.some(({ source }) => source === "") && isSaid("keep-out-of-reach")
          ? words("keep-out-of-reach")
          : [];
    }
  };
  const blocks = english.blocks
    /* The table says in English words what the sentences say in both languages, and they need its room. */
    .filter(({ kind }) => kind !== "timetable")
    .map((block): Block => {
      const translated = own(block).map((one) => (one.pictogram === null ? one : { ...one, ...drawnIn }));
      return translated.length === 0 ? block : ({ ...withoutPictures(block), translated } as Block);
    });
  const [goesOn] = words("continues");
  return {
    document: { ...english, translation: { lang, goesOn: goesOn! }, blocks },
    inEnglishAlone,
  };
};

/** The first sentence beside the picture that the English one has. */
const withPictureOf = ({ pictogram }: Sentence, sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map((one, at) => (at === 0 ? { ...one, pictogram } : one));

/**
 * The sentences of a label number that its English block still says, each with
 * that one's picture: what the directions say already is left out of both.
 */
export const warningSaid = (
  { number, sentences }: Warning,
  translated: readonly Sentence[],
): readonly Sentence[] => {
  const whole = bnfWarnings.find((warning) => warning.number === number)?.sentences ?? [];
  if (whole.length !== translated.length) throw new Error(`warning ${number} has other sentences in English`);
  return translated.flatMap((sentence, at) => {
    const english = sentences.find((one) => wordsOf(one) === whole[at]!.text);
    return english === undefined ? [] : [{ ...sentence, pictogram: english.pictogram }];
  });
};

export const sentenceOf = (one: TranslatedSentence, lang: string, source: string): Sentence => {
  const { runs, pictogram, part, drawnBefore, whole, aside } = one;
  return {
    runs,
    lang,
    pictogram,
    source,
    ...(part === undefined ? {} : { part }),
    ...(drawnBefore === undefined ? {} : { drawnBefore }),
    ...(whole === undefined ? {} : { whole }),
    ...(aside === undefined ? {} : { aside }),
  };
};

/** A picture stands once, beside the words that the person reads. */
const withoutPictures = (block: Block): Block => {
  const plain = ({ drawnBefore: _, ...sentence }: Sentence): Sentence => ({ ...sentence, pictogram: null });
  switch (block.kind) {
    case "directions":
      return {
        ...block,
        sentences: block.sentences.map(plain),
        ...(block.shorter === undefined ? {} : { shorter: block.shorter.map(plain) }),
        ...(block.inCommon === undefined ? {} : { inCommon: block.inCommon.map(plain) }),
        ...(block.fewest === undefined ? {} : { fewest: block.fewest.map(plain) }),
      };
    case "warning":
    case "particulars":
      return { ...block, sentences: block.sentences.map(plain) };
    case "help":
      return { ...block, sentence: plain(block.sentence) };
    case "draft":
    case "who":
    case "medicine":
    case "indication":
    case "timetable":
    case "link":
    case "heading":
    case "passage":
    case "grid":
      return block;
  }
};
