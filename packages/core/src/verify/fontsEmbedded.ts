// verify: every letter is drawn by a face inside the file, and is really there to be seen.
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** A box in place of a letter, or a letter in white, is a word the reader does not get. */
export const fontsEmbedded: Claim = ({ seen }) => [
  ...(seen.unembedded.length > 0
    ? [fault("font-not-embedded", `Not embedded: ${seen.unembedded.join(", ")}.`)]
    : []),
  ...seen.pages.flatMap((page, index) => [
    ...(page.texts.some(({ missing }) => missing > 0)
      ? [
          fault(
            "glyph-missing",
            `A character is painted as an empty box or reads as nothing ${onPage(index)}.`,
          ),
        ]
      : []),
    ...(page.texts.some(({ foreign }) => foreign > 0)
      ? [fault("glyph-wrong", `A character is not drawn as its face draws it ${onPage(index)}.`)]
      : []),
    ...(page.texts.some(({ visible, text }) => !visible && text.trim() !== "")
      ? [fault("words-hidden", `Words are covered, clipped or have no ink ${onPage(index)}.`)]
      : []),
  ]),
];
