// law: languages: whether the label says its directions in English, and in what the person reads.
import { isEnglish, nameOfLanguage, wordsFor } from "../../compose/languageTags.ts";
import { directionsInEnglish, type FinishedLabel, linesOf, partsOf } from "../FinishedLabel.ts";
import { type Judge, judgeBy, met, notJudged, notMet, partly, when } from "./Judge.ts";

export const inEnglish: Judge = judgeBy((label) => {
  const english = directionsInEnglish(label);
  return when(
    english !== "",
    english === "" ? "The directions do not stand in English." : "The directions stand in English.",
  );
});

const askedFor = (label: FinishedLabel): readonly string[] =>
  (label.request.person.needs?.languages ?? []).filter((tag) => !isEnglish(tag));

/** Tags of languages other than English that directions stand in. */
const othersOn = (label: FinishedLabel): readonly string[] => [
  ...new Set(
    partsOf(label)
      .filter(({ part, group }) => part === "directions" && !group.lang.startsWith("en"))
      .map(({ group }) => group.lang),
  ),
];

const standsIn = (label: FinishedLabel, tag: string): boolean => wordsFor(tag, othersOn(label)) !== null;

const names = (tags: readonly string[]): string => tags.map(nameOfLanguage).join(", ");

const whyNot = (label: FinishedLabel, tags: readonly string[]): string =>
  label.languages
    .filter(({ tag }) => tags.includes(tag))
    .flatMap(({ why }) => (why === null ? [] : [why]))
    .join(" ");

const nobodyAsked = notJudged("No language but English is recorded for the person.");

/** One of the languages asked for, in the order asked, stands on the label with English. */
const inAsked = (label: FinishedLabel, asked: readonly string[]) => {
  const printed = asked.filter((tag) => standsIn(label, tag));
  return printed.length > 0
    ? when(
        directionsInEnglish(label) !== "",
        `The directions stand in ${names(printed)}, and English ${directionsInEnglish(label) === "" ? "is missing" : "too"}.`,
      )
    : notMet(`The directions do not stand in ${names(asked)}. ${whyNot(label, asked)}`.trim());
};

/** What was asked for stands on the label, English beside it. */
export const inAskedLanguage: Judge = judgeBy((label) => {
  const asked = askedFor(label);
  return asked.length === 0 ? nobodyAsked : inAsked(label, asked);
});

/** The same for languages that a list names; another one is nothing the rule asks for. */
export const inListedLanguage = (listed: readonly string[]): Judge =>
  judgeBy((label) => {
    const asked = askedFor(label).filter((tag) => wordsFor(tag, listed) !== null);
    if (askedFor(label).length === 0) return nobodyAsked;
    return asked.length === 0
      ? notJudged(`Not in the list: ${names(askedFor(label))}.`)
      : inAsked(label, asked);
  });

/** Where another language stands on the label, English does too. */
export const englishBeside: Judge = judgeBy((label) => {
  const others = othersOn(label);
  if (others.length === 0) return notJudged("The directions stand in no other language.");
  return when(
    directionsInEnglish(label) !== "",
    `The directions stand in ${names(others)}, and English ${directionsInEnglish(label) === "" ? "is missing" : "too"}.`,
  );
});

/** English stands there, and where another language does, nothing is in English alone; the proof compares what both mean. */
export const alikeInEach: Judge = judgeBy((label) => {
  if (directionsInEnglish(label) === "") return notMet("The directions do not stand in English.");
  const others = othersOn(label);
  if (others.length === 0) return met("English alone.");
  const lacking = label.languages.filter(({ printed }) => printed).flatMap(({ why }) => why ?? []);
  return lacking.length === 0
    ? met(`All of it stands in ${names(others)} and English.`)
    : notMet(lacking.join(" "));
});

/** Words of another language on the label were signed by somebody who is named. */
export const translationSigned: Judge = judgeBy((label) => {
  const printed = label.languages.filter(({ printed }) => printed);
  if (printed.length === 0 || linesOf(label.set).every(({ style }) => style.lang.startsWith("en")))
    return notJudged("No other language stands on the label.");
  const unsigned = printed.filter(({ reviewed }) => reviewed === null);
  return unsigned.length === 0
    ? met(`Signed: ${printed.map(({ name, reviewed }) => `${name} by ${reviewed?.by}`).join(", ")}.`)
    : notMet(
        `Nobody has signed the words in ${unsigned.map(({ name }) => name).join(", ")}; they stand on drafts alone.`,
      );
});

/** Both a language and large print are recorded, and the label gives both. */
export const bothMethods = (largeFrom: number, smallest: (label: FinishedLabel) => number | null): Judge =>
  judgeBy((label) => {
    const asked = askedFor(label);
    const size = smallest(label);
    const profile = label.request.person.needs?.profile ?? "";
    if (asked.length === 0 || !profile.startsWith("large"))
      return notJudged("No language and large print are recorded together.");
    const language = inAsked(label, asked);
    return size !== null && size >= largeFrom && language.result === "met"
      ? partly(
          `${language.why} Print is ${size} point or more. Whether both suit the person is for a person to judge.`,
        )
      : notMet(`${language.why} Smallest print: ${size ?? "none"} point.`);
  });
