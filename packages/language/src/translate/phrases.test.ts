// Every table: in its own letters, with every blank, without English, and no two meanings with one phrase.
import { describe, expect, it } from "vitest";
import { phrasesOf, translatedTags } from "../languages.ts";
import { translateLabel } from "../translate.ts";
import { english } from "./english.ts";
import { furnitureKeys, sentencesOfLabel } from "./keys.ts";
import { blanksIn, cellsOf, lexiconRows } from "./lexicon.ts";
import type { Phrases } from "./Phrases.ts";

const texts = (phrases: Phrases): readonly (readonly [id: string, text: string])[] =>
  [...cellsOf(phrases)].flatMap(([id, cell]) => (typeof cell === "string" ? [[id, cell] as const] : []));

/** Without blanks and the Latin letters of units. */
const words = (text: string): string =>
  text.replaceAll(/\{[a-zA-Z0-9]+\}/g, "").replaceAll(/\b(?:mL|mg|g|mmol|cm)\b/g, "");

const englishCells = cellsOf(english);

/** Meanings that must not be mistaken for one another: of each pattern, all phrases differ. */
const groups: Readonly<Record<string, RegExp>> = {
  "one of each unit": /^counted\.[a-z -]+\.object\.one$/,
  "parts of a tablet": /^counted\.tablet\.object\.(?:one|halves\..*)$/,
  "measured units": /^measured\.[a-zA-Z]+\.other$/,
  "times of day": /^(?:slots\..*|narrow\..*|fromTime\..*)$/,
  meals: /^meals\.[a-z-]+\.(?:before|after|with|withOrAfter)$/,
  food: /^(?:foods\..*|emptyStomach|eachMainMeal\..*)$/,
  clock: /^clock\./,
  events: /^events\./,
  "a day told by its number": /^numberedDays\.(?:[a-z]+\.one|turns)$/,
  "days told by their number": /^numberedDays\.(?:[a-z]+\.many|turns)$/,
  days: /^weekdays\..*\.each$/,
  "days after how often": /^weekdays\..*\.on$/,
  "how often": /^per\./,
  "one of each period, every": /^(?:periods\.[a-z]+\.every\.one|halfHour\.every)$/,
  "one of each period, so long": /^(?:periods\.[a-z]+\.(?:length|within)\.one|halfHour\.(?:length|within))$/,
  places: /^(?:sites|routes)\./,
  reasons: /^(?:reasons\..*|need)$/,
  "how it is said again": /^later\./,
  leads: /^leads\./,
  "sentences without blanks": /^sentences\.(?:startAgain|stop|carryOn|firstDose|oneDayOnly)$/,
  "not daily": /^sentences\.notDaily\./,
  cautions: /^cautions\./,
  warnings: /^warnings\./,
  "the label's own lines": /^furniture\./,
};

/** Actions for which a language has one everyday verb, by its tag; all others differ. */
const sameVerbs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ckb: [["apply", "put"]],
  vi: [["take", "drink"]],
};

/** Where "not" stands apart from its verb, it is written in the phrase: the word that has to be there then. */
const ownNot: Readonly<Record<string, string>> = { "zh-Hans": "不要" };

/** Their phrase means "for the night", before anybody sleeps, and not a part of the night. */
const forTheNight = ["fr", "lt", "pl", "ru", "uk"];

/** Their word for the night is of the hours of sleep: "before midnight" stands beside it, in the clock's own word. */
const beforeMidnight: Readonly<Record<string, string>> = {
  ar: "قبل منتصف الليل",
  cy: "cyn hanner nos",
  ti: "ቅድሚ ፍርቂ ለይቲ",
  "zh-Hans": "午夜以前",
};

/** What CLDR calls this hour of the day in a language. */
const periodAt = (tag: string, hour: number): string =>
  new Intl.DateTimeFormat(tag, { hour: "numeric", hourCycle: "h12", dayPeriod: "long", timeZone: "UTC" })
    .formatToParts(Date.UTC(2026, 0, 1, hour))
    .find(({ type }) => type === "dayPeriod")!.value;

/** Words that a language has in common with English, with their meaning. */
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  cy: ["1 sachet", "1 enema", "{n} microgram"],
  es: ["1 vial", "1 enema", "{n} enemas"],
  fr: [
    "1 patch",
    "1 dose",
    "{n} doses",
    "1 sachet",
    "{n} sachets",
    "1 application",
    "{n} applications",
    "1 ampoule",
    "{n} ampoules",
    "1 minute",
    "{n} minutes",
  ],
  "pt-PT": ["1 dose", "{n} doses"],
  ro: ["{n} microgram"],
  tr: ["1 tablet"],
};

describe.each(translatedTags)("the table of %s", (tag) => {
  const phrases: Phrases = phrasesOf(tag);

  it.each(Object.keys(groups))("has a phrase of its own for each meaning: %s", (name) => {
    const found = texts(phrases).filter(([id]) => groups[name]!.test(id));
    const byText = Map.groupBy(found, ([, text]) => text);
    expect([...byText.values()].filter((rows) => rows.length > 1)).toEqual([]);
  });

  it("has a verb of its own for each thing that is done", () => {
    const verbs = texts(phrases).filter(([id]) => /^verbs\..*\.dose$/.test(id));
    const same = [...Map.groupBy(verbs, ([, text]) => text).values()]
      .filter((rows) => rows.length > 1)
      .map((rows) => rows.map(([id]) => id.split(".")[1]!));
    expect(same).toEqual(sameVerbs[tag] ?? []);
  });

  it("says “at night” only where its word holds 10 in the evening, not the middle of the night alone", () => {
    const { night } = phrases.slots;
    if (typeof night !== "string" || forTheNight.includes(tag)) return;
    if (beforeMidnight[tag] !== undefined) {
      expect(night).toContain(beforeMidnight[tag]);
      return;
    }
    /* Of some languages CLDR knows no more than "am" and "pm". */
    if (periodAt(tag, 22) === periodAt(tag, 13)) return;
    const stem = (text: string): string => text.replaceAll(/[^\p{L}\p{M}]+/gu, " ").trim();
    const word = stem(periodAt(tag, 22))
      .split(" ")
      .reduce((longest, each) => (each.length > longest.length ? each : longest), "");
    expect(stem(night)).toContain(word.slice(0, 3));
  });

  it("is in its own letters, composed, and with no space too many", () => {
    const letters = new Set(phrases.writing.letters.normalize("NFC"));
    const odd = texts(phrases).flatMap(([id, text]) => {
      const small = words(text).toLocaleLowerCase(tag);
      const strange = [...small].filter(
        (sign) =>
          /[\p{L}\p{M}]/u.test(sign) &&
          !(phrases.writing.letters === "Han" ? /\p{Script=Han}/u.test(sign) : letters.has(sign)),
      );
      const spaced = !id.startsWith("writing.") && (/ {2}|^ | $/.test(text) || text === "");
      return strange.length > 0 || spaced || text.normalize("NFC") !== text || /(?![0-9])\p{Nd}/u.test(text)
        ? [[id, text, strange.join("")]]
        : [];
    });
    expect(odd).toEqual([]);
  });

  it("has “that is” before days that are “every” again, so that they are no second dose", () => {
    const { hoursInDays, daysAreEvery } = phrases;
    const between = /^\{hours\} ?[(（](.*)\{days\}[)）]$/u.exec(hoursInDays as string)?.[1];
    expect(/\p{L}/u.test(between!)).toBe(daysAreEvery === true);
  });

  it("holds the blanks that the English phrase holds", () => {
    const wrong = lexiconRows(phrases).filter(({ id, english: beside, text }) => {
      if (text === "" || id.startsWith("writing.")) return false;
      /* A form of one number may leave the number out; a verb need not be said again. */
      const kept = (given: string): string =>
        blanksIn(given)
          .replaceAll(/\{(?:n|do|not)\} ?/g, "")
          .trim();
      return (
        kept(text) !== kept(beside) ||
        (/^sentences\.(?:most|atOnce|cycle|pause|notDaily)/.test(id) &&
          !text.includes("{not}") &&
          !(ownNot[tag] !== undefined && text.includes(ownNot[tag])) &&
          id !== "sentences.notDaily.new patch")
      );
    });
    expect(wrong).toEqual([]);
  });

  it("has no English left in it", () => {
    const same = texts(phrases).filter(
      ([id, text]) =>
        !id.startsWith("writing.") &&
        /\p{L}/u.test(words(text)) &&
        text === englishCells.get(id) &&
        !sharedWords[tag]?.includes(text),
    );
    expect(same).toEqual([]);
  });

  it("says every label's own line and every warning, or tells why not", () => {
    const { warnings, furniture } = translateLabel(tag, {
      regimen: null,
      warnings: Object.keys(sentencesOfLabel).map((number) => ({ number: Number(number), ownText: false })),
      furniture: furnitureKeys.map((id) => ({
        id,
        ...(id === "phone"
          ? { blanks: { phone: "020 7946 0000" } }
          : id === "part"
            ? { blanks: { n: "1", of: "2" } }
            : {}),
      })),
    });
    expect(warnings.filter((one) => !one.said && one.why === "")).toEqual([]);
    expect([...furniture.keys()]).toEqual([...furnitureKeys]);
  });

  it("is a draft until somebody who speaks it has signed it", () => expect(phrases.reviewed).toBeNull());
});
