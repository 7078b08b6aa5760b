// verify: the directions as they are read from the finished label mean the calendar that was prescribed.
import { calendarDifferences } from "../interpret/sentencesKeepTheCalendar.ts";
import type { Claim, Judged } from "./Claim.ts";
import { fault } from "./Claim.ts";
import type { ExpectedSentence } from "./expectedSentences.ts";

/** The sentences of the directions as they are heard, one after the other. */
const heardDirections = ({ reading }: Judged): readonly string[] => {
  const heard: { readonly of: ExpectedSentence; words: string[] }[] = [];
  for (const { word, sentence } of reading.words) {
    if (sentence === null || sentence.role !== "directions" || sentence.sentence.source !== "/directions")
      continue;
    const last = heard.at(-1);
    if (last !== undefined && last.of === sentence && last.words.length < sentence.words.length)
      last.words.push(word.text);
    else heard.push({ of: sentence, words: [word.text] });
  }
  return heard.map(({ words }) => words.join(" "));
};

/**
 * For directions that were understood. Cautions and the prescriber's own words
 * are set aside; everything else is read by the reader of
 * packages/language/src/english/readCalendar and compared day by day.
 */
export const sentencesKeepTheCalendar: Claim = (judged) => {
  const { prescribed } = judged;
  if (prescribed === null) return [];
  const sentences = heardDirections(judged).filter((words) => !prescribed.setAside.includes(words));
  const differences = calendarDifferences(prescribed.regimen, sentences);
  if (differences === null)
    return [fault("calendar-unread", "The directions on the label cannot be read back.", "/directions")];
  if (differences.length === 0) return [];
  const kinds = [...new Set(differences.map(({ kind }) => kind))].join(", ");
  return [
    fault(
      "calendar-changed",
      `The directions on the label do not mean what was prescribed: ${kinds}.`,
      "/directions",
    ),
  ];
};
