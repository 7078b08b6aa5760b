// braille: why a label is not in braille, and what of it is told.
import type { Finding, Refusal } from "@plainlabel/directions";
import { asFlag, inWords, stocks } from "../layout/stocks.ts";
import { type BrailleRoom, brailleFlag } from "./brailleFlag.ts";
import type { BrailleParagraph } from "./brailleParagraphs.ts";
import { linesOf } from "./setLines.ts";
import type { WrittenParagraph } from "./writeParagraphs.ts";

export const lineTooShort = ({ source }: BrailleParagraph, { cells }: BrailleRoom): Refusal => ({
  code: "braille-line-too-short",
  path: source,
  detail: `A word, or a number with what it counts, is longer than a line of ${cells} cells, and is never divided.`,
  help: "Ask for longer lines, or for larger stock where it is a flag.",
});

export const pageTooSmall = ({ lines }: BrailleRoom): Refusal => ({
  code: "braille-page-too-small",
  path: "/braille/lines",
  detail: `The label needs several pages, and ${lines} lines have no room for what stands on each of them.`,
  help: "Ask for more lines on a page.",
});

/** Trade stock, smallest first, on whose flag these sentences stand. */
const flagsThatDo = (written: readonly WrittenParagraph[]): readonly string[] =>
  Object.values(stocks)
    .filter((stock) => {
      const room = brailleFlag(stock);
      const lines = written.map((paragraph) => linesOf(paragraph, room));
      return (
        lines.every((each) => each !== null) &&
        lines.reduce((sum, each) => sum + (each?.length ?? 0), 0) <= room.lines
      );
    })
    .map((stock) => inWords(asFlag(stock)));

export const notOnFlag = (written: readonly WrittenParagraph[], { cells, lines }: BrailleRoom): Refusal => {
  const [smallest] = flagsThatDo(written);
  return {
    code: "braille-dose-not-on-flag",
    path: "/stock",
    detail: `The medicine and its directions do not stand on a flag of ${cells} cells and ${lines} lines of braille.`,
    help:
      smallest === undefined
        ? "No trade stock has room for them: ask for braille on pages."
        : `They stand on ${smallest}; or ask for braille on pages.`,
  };
};

export const notAsked: Finding = {
  code: "braille-not-asked",
  path: "/braille",
  detail:
    "The request says how its braille is set, and braille is not among the formats that were asked for.",
  help: "Ask for the format brf, or leave braille out.",
};

export const inPart: Finding = {
  code: "braille-flag-in-part",
  path: "/braille/on",
  detail:
    "The flag says the medicine and its directions; the person, warnings and particulars stand on the label alone.",
  help: "Read the label to the person, or give them all of it in braille on pages.",
};

export const doseOnTwoPages: Finding = {
  code: "braille-dose-on-two-pages",
  path: "/directions",
  detail: "The directions go on on the second page of braille.",
  help: "Ask for more lines on a page, and hand the pages over together.",
};

export const englishAlone = (lang: string): Finding => ({
  code: "braille-english-alone",
  path: "/person/needs/languages",
  detail: `Braille of ${lang} cannot be proved here, and the label in braille is in English alone.`,
  help: "Read the words in the person's language to them.",
});

export const withoutAddress: Finding = {
  code: "braille-without-address",
  path: "/link",
  detail: "The address behind the label's code is too long to be typed, and is not in braille.",
  help: "Send a short address (link.shortUrl), or leave it.",
};
