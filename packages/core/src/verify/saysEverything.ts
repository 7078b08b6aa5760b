// verify: every sentence of the document is read aloud once, in order, and nothing else is.
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/**
 * Compares words, so that "day.Finish" is not "day. Finish". The only extras
 * allowed are those that each page of a set repeats.
 */
export const saysEverything: Claim = ({ reading }) => {
  const { expected, starts, doubled, words, missingRepeats } = reading;
  const missing = expected.filter((_, index) => starts[index] === -1);
  const found = starts.filter((start) => start >= 0);
  const outOfOrder = expected.filter((_, index) => {
    const start = starts[index]!;
    return start >= 0 && starts.slice(0, index).some((earlier) => earlier > start);
  });
  const unexpected = new Set(words.filter(({ role }) => role === null).map(({ page }) => page));
  return [
    ...missing.map(({ sentence, role }) =>
      fault("sentence-missing", `A sentence (${role}) is not on the label.`, sentence.source),
    ),
    ...doubled.map(({ sentence, role }) =>
      fault("sentence-doubled", `A sentence (${role}) is on the label more than once.`, sentence.source),
    ),
    ...(found.length > 1 ? outOfOrder : []).map(({ sentence, role }) =>
      fault("sentence-out-of-order", `A sentence (${role}) is read at the wrong place.`, sentence.source),
    ),
    ...[...unexpected].map((page) =>
      fault("words-unexpected", `There are words ${onPage(page)} that nobody asked for.`),
    ),
    ...missingRepeats.map(({ page, role }) =>
      fault("running-head-missing", `The label's ${role} words are missing ${onPage(page)}.`),
    ),
  ];
};
