// dose: which of the label's directions stand first on the page, with what picture, and what follows below.
import { type Regimen, type Saying, type Sentence, sayWhen, type WhenRow } from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import type { PageContent } from "../PageContent.ts";
import { ownLang } from "../words.ts";
import { formOf, saidAnew, withPictures } from "./saidAnew.ts";

/** One card: the picture of a dose, where it can be drawn, and the label's sentences that it says. */
export interface DoseCard {
  readonly picture: Meaning | null;
  readonly sentences: readonly Sentence[];
}

/** What the first screen says of the directions, and what it leaves for below. Every sentence is in one place. */
export interface First {
  readonly cards: readonly DoseCard[];
  /** The prescriber's own words, which have no picture. */
  readonly asWritten: boolean;
  readonly when: readonly WhenRow[];
  /**
   * How it is done: what a dose is taken with, or made ready with before. Under the cards, since who reads no
   * further does it now.
   */
  readonly ways: readonly Sentence[];
  /** How much at most, and that it is not daily: to stand with `when`. */
  readonly most: readonly Sentence[];
  /** How long, and what is told of in no other place. */
  readonly below: readonly Sentence[];
  /** All of `below` tells how long. */
  readonly belowIsLength: boolean;
}

/**
 * A sentence with a picture of its own opens a card, and so does the next step of a course; the others join the
 * one before.
 */
const cardsBy = (sentences: readonly Sentence[], isCourse = false): readonly DoseCard[] => {
  const cards: [Sentence, ...Sentence[]][] = [];
  for (const sentence of sentences) {
    const last = cards.at(-1);
    const opens = sentence.pictogram !== null || (isCourse && sentence.part !== last?.[0].part);
    if (last === undefined || opens) cards.push([sentence]);
    else last.push(sentence);
  }
  return cards.map((each) => ({ picture: each[0].pictogram, sentences: each }));
};

const nothing: Omit<First, "cards" | "asWritten"> = {
  ...{ ways: [], when: [], most: [], below: [] },
  belowIsLength: false,
};

/**
 * What the cards leave to be told of when: no picture twice, no time that has a sentence of its own above, and no
 * list of days.
 */
const untold = (
  rows: readonly WhenRow[],
  cards: readonly DoseCard[],
  dosesSaid: number,
): readonly WhenRow[] => {
  const drawn = cards.map(({ picture }) => JSON.stringify(picture));
  const isRest = ({ sign }: WhenRow): boolean => sign === "no-time" || sign === "no-day";
  /* Five days with the same dose are one sentence and one strip, and would be five rows. */
  const isLong = rows.filter((row) => !isRest(row)).length > 2;
  return rows
    .filter((row) => (dosesSaid < 2 && !isLong) || isRest(row))
    .map((row) => (drawn.includes(JSON.stringify(row.sign)) ? { ...row, sign: null } : row));
};

type Place = "first" | "ways" | "most" | "below";

interface Kept {
  readonly sentences: readonly Sentence[];
  readonly form: string | undefined;
  readonly testedOnly: boolean;
}

/** In another language, or in the words of an earlier version: which sentence tells what is not known, but cautions are. */
const inOtherWords = (sentences: readonly Sentence[]): Omit<First, "asWritten"> => {
  const cautions = sentences.some(({ lang }) => lang !== ownLang)
    ? sentences.filter(({ aside }) => aside === true)
    : [];
  const first = sentences.filter((sentence) => !cautions.includes(sentence));
  return { ...nothing, cards: cardsBy(first), ways: cautions };
};

const firstFrom = (regimen: Regimen, { sentences: kept, form, testedOnly }: Kept): First => {
  const said = saidAnew(regimen, kept, form);
  if (said === null) return { ...inOtherWords(kept), asWritten: false };
  const sentences = testedOnly ? kept : withPictures(kept, said);
  const isCourse = regimen.steps.some(({ joined }) => joined === "then");
  const concernOf = (at: number): Saying["concerns"] | undefined => said.sayings[at]?.concerns;
  const place = (sentence: Sentence, at: number): Place => {
    const concern = concernOf(at);
    /* A course is its steps with their lengths; what stands in a picture stays beside it. */
    if (sentence.drawnBefore === true || (isCourse && concern !== undefined)) return "first";
    if (concern === "limit") return "most";
    if (concern === "instruction") return "ways";
    return concern === undefined || concern === "duration" ? "below" : "first";
  };
  const placed = sentences.map((sentence, at) => ({ sentence, in: place(sentence, at) }));
  const all = (where: Place): readonly Sentence[] =>
    placed.filter((each) => each.in === where).map(({ sentence }) => sentence);
  /* Their signs are not tested with readers yet. */
  const when = testedOnly ? [] : sayWhen(regimen, { numbers: said.numbers, form });
  const cards = cardsBy(all("first"), isCourse);
  const dosesSaid = said.sayings.filter(({ concerns }) => concerns === "dose").length;
  const belowIsLength = sentences.every(
    (_, at) => placed[at]!.in !== "below" || concernOf(at) === "duration",
  );
  return {
    cards,
    asWritten: false,
    ways: all("ways"),
    when: untold(when, cards, dosesSaid),
    most: all("most"),
    below: all("below"),
    belowIsLength,
  };
};

/**
 * What stands first. The words are the label's, all of them, each once. `form`
 * is the product's, where the label does not name it apart.
 */
export const firstOf = (content: PageContent, form: string | undefined): First => {
  const blocks = content.blocks.filter((block) => block.kind === "directions");
  const sentences = blocks.flatMap((block) => block.sentences);
  const asWritten = blocks.some((block) => block.asWritten);
  if (asWritten) return { cards: [{ picture: null, sentences }], asWritten, ...nothing };
  return content.regimen === null
    ? { cards: cardsBy(sentences), asWritten, ...nothing }
    : firstFrom(content.regimen, {
        sentences,
        form: formOf(content) ?? form,
        testedOnly: content.testedPicturesOnly === true,
      });
};
