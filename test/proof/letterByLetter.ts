// What was read of a file, without what its runs tell of their pens at once: every letter is looked at by itself.
import type { ReadBack, SeenElement, SeenText } from "@plainlabel/core";

export const letterByLetter = (seen: ReadBack): ReadBack => {
  const known = new Map<SeenText, SeenText>();
  const textOf = (text: SeenText): SeenText => {
    let own = known.get(text);
    if (own === undefined) {
      own = { ...text, glyphs: text.glyphs, pens: null };
      known.set(text, own);
    }
    return own;
  };
  const elementOf = (element: SeenElement): SeenElement => {
    const sequence = element.sequence.map((part) => ("type" in part ? elementOf(part) : textOf(part)));
    return { ...element, sequence, children: sequence.filter((part) => "type" in part) };
  };
  return {
    ...seen,
    pages: seen.pages.map((page) => ({ ...page, texts: page.texts.map(textOf) })),
    structure: seen.structure.map(elementOf),
  };
};
