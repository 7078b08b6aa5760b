// words: what the service tells its callers, in the words of the pharmacy: paper by its measures, and no code.
import { stockNames } from "@plainlabel/core";
import { stockInWords } from "../shell/labelsInPrinter.ts";

const quoted = /("[^"]*"|“[^”]*”)/u;

const paper = new RegExp(
  `(?<![\\w.])(?:${stockNames.map((name) => name.replace(".", "\\.")).join("|")})(?![\\w]|\\.\\d)`,
  "gu",
);

const paperIn = (text: string): string =>
  text.replace(paper, (found) => {
    const name = stockNames.find((each) => each === found);
    return name === undefined || name === "a4" || name === "a5" ? found.toUpperCase() : stockInWords(name);
  });

/** What was prescribed stands between quotation marks and stays to the letter. */
export const deskWords = (text: string): string =>
  text
    .split(quoted)
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      const named = piece.replace(/ \([a-z]+(?:-[a-z]+)+\)\./u, ".");
      return /\bstock\b/u.test(text) ? paperIn(named) : named;
    })
    .join("");
