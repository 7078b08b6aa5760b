// verify: the structure tree as a screen reader speaks it: one unit per element that holds words.
import type { LanguageTag } from "../document/LabelDocument.ts";
import type { ReadBack, SeenElement, SeenText } from "../Painter.ts";
import { canonical, plainParts } from "./plainWords.ts";

export interface SpokenWord {
  readonly text: string;
  /** The runs it was painted with. */
  readonly texts: readonly SeenText[];
  /** Language in force where it stands: the paragraph's, and that of a span inside it (or the same). */
  readonly lang: LanguageTag;
  readonly spanLang: LanguageTag;
}

/** A paragraph, heading or list item. */
export interface SpokenUnit {
  readonly element: SeenElement;
  readonly page: number;
  readonly words: readonly SpokenWord[];
  /** All runs in reading order. */
  readonly texts: readonly SeenText[];
}

/** A picture as a screen reader meets it. */
export interface SpokenFigure {
  readonly element: SeenElement;
  readonly lang: LanguageTag;
}

export interface Spoken {
  readonly units: readonly SpokenUnit[];
  readonly figures: readonly SpokenFigure[];
}

const isElement = (part: SeenText | SeenElement): part is SeenElement => "sequence" in part;

interface Piece {
  readonly text: SeenText;
  readonly spanLang: LanguageTag;
}

/** Text of an element and of the spans and links within it, in order; pictures are spoken by their own text. */
const piecesOf = (element: SeenElement, lang: LanguageTag): readonly Piece[] =>
  element.type === "Figure"
    ? []
    : element.children.length === 0
      ? element.sequence.map((part) => ({ text: part as SeenText, spanLang: lang }))
      : element.sequence.flatMap((part): readonly Piece[] =>
          isElement(part) ? piecesOf(part, part.lang ?? lang) : [{ text: part, spanLang: lang }],
        );

/** Cuts pieces into words, each knowing the runs and the language it came from. */
const wordsOf = (pieces: readonly Piece[], lang: LanguageTag): readonly SpokenWord[] => {
  const words: SpokenWord[] = [];
  let text = "";
  let texts: SeenText[] = [];
  let spanLang = lang;
  const end = (): void => {
    if (text === "") return;
    words.push({ text: canonical(text), texts, lang, spanLang });
    text = "";
    texts = [];
  };
  for (const piece of pieces)
    for (const [index, part] of plainParts(piece.text.text).entries()) {
      if (index > 0) end();
      if (part === "") continue;
      if (text === "") spanLang = piece.spanLang;
      text += part;
      texts.push(piece.text);
    }
  end();
  return words;
};

/** Inline elements belong to the paragraph that holds them. */
const inline = new Set(["Span", "Link", "Quote", "Em", "Strong"]);

/** Everything that is heard, in order. */
export const spokenUnits = (seen: ReadBack): Spoken => {
  const units: SpokenUnit[] = [];
  const figures: SpokenFigure[] = [];
  const collectFigures = (element: SeenElement, inherited: LanguageTag): void => {
    const lang = element.lang ?? inherited;
    if (element.type === "Figure") figures.push({ element, lang });
    else for (const child of element.children) collectFigures(child, lang);
  };
  const walk = (element: SeenElement, inherited: LanguageTag): void => {
    const lang = element.lang ?? inherited;
    if (element.type === "Figure") return;
    const spoken = element.text.trim() !== "" || element.children.some((child) => inline.has(child.type));
    if (!spoken) {
      for (const child of element.children) walk(child, lang);
      return;
    }
    const pieces = piecesOf(element, lang);
    const words = wordsOf(pieces, lang);
    if (words.length > 0)
      units.push({ element, page: element.page, words, texts: pieces.map((piece) => piece.text) });
  };
  for (const element of seen.structure) {
    collectFigures(element, seen.lang);
    walk(element, seen.lang);
  }
  return { units, figures };
};
