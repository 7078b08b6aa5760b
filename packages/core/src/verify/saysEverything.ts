// verify: every sentence of the document is read aloud once, in order, and nothing else is.
import type { HeardWord } from "./alignReading.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";
import type { ExpectedSentence } from "./expectedSentences.ts";

/** Help, link and particulars stand at the foot of whichever label has room. */
const isFoot = ({ role }: Pick<ExpectedSentence, "role">): boolean =>
  role === "help" || role === "link" || role === "particulars";

/** Labels on which words of the body are read after words of the foot. */
const wordsAfterFoot = (words: readonly HeardWord[]): ReadonlySet<number> => {
  const footOn = new Set<number>();
  const wrong = new Set<number>();
  for (const { page, sentence } of words) {
    if (sentence === null) continue;
    if (isFoot(sentence)) footOn.add(page);
    else if (footOn.has(page)) wrong.add(page);
  }
  return wrong;
};

/**
 * Compares words, so that "day.Finish" is not "day. Finish". The only extras
 * allowed are those that each page of a set repeats.
 */
export const saysEverything: Claim = ({ reading }) => {
  const { expected, starts, doubled, words, missingRepeats } = reading;
  const missing = expected.filter((_, index) => starts[index] === -1);
  const found = starts.filter((start) => start >= 0);
  const outOfOrder = expected.filter((sentence, index) => {
    const start = starts[index]!;
    return (
      start >= 0 &&
      starts
        .slice(0, index)
        .some((earlier, at) => earlier > start && isFoot(expected[at]!) === isFoot(sentence))
    );
  });
  const footAbove = wordsAfterFoot(words);
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
    ...[...footAbove].map((page) =>
      fault("sentence-out-of-order", `The foot of the label is read before other words ${onPage(page)}.`),
    ),
    ...[...unexpected].map((page) =>
      fault("words-unexpected", `There are words ${onPage(page)} that nobody asked for.`),
    ),
    ...missingRepeats.map(({ page, role }) =>
      fault("running-head-missing", `The label's ${role} words are missing ${onPage(page)}.`),
    ),
  ];
};
