// Every page table: in its own letters, with every blank, without English, no two meanings with one phrase, and
// true to its labels.
import { describe, expect, it } from "vitest";
import { phrasesOf } from "../languages.ts";
import { englishPage, hasPage, isSigned, pagePhrasesOf, pageTags } from "../pages.ts";
import { fillPage } from "./fillPage.ts";

/** Every phrase by where it stands in the table. */
const cellsIn = (value: unknown, id: string): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[id, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => cellsIn(each, id === "" ? key : `${id}.${key}`));
};

const notPhrases = /^(?:tag|name|ownName|dir|version|reviewed)$|^drawn\.(?:direction|firstWeekday|clock)$/;
const cellsOf = (page: object): readonly (readonly [string, string])[] =>
  cellsIn(page, "").filter(([id]) => !notPhrases.test(id));

const englishCells = new Map(cellsOf(englishPage));
/** A plural that English has not is held against its own. */
const english = {
  get: (id: string): string | undefined =>
    englishCells.get(id) ?? englishCells.get(id.replace(/\.few$/, ".other")),
};
const blanksIn = (text: string): readonly string[] => (text.match(/\{[a-z]+\}/g) ?? []).toSorted();

/** Meanings that must not be mistaken for one another. */
const groups: Readonly<Record<string, RegExp>> = {
  "times of day": /^slots\./,
  "times of day in pictures": /^drawn\.dayTimes\.(?!teatime|dinner|supper)/,
  days: /^weekdays\./,
  "days in pictures": /^drawn\.dayNames\./,
  "short days in pictures": /^drawn\.days\./,
  "parts of a tablet": /^drawn\.(?:half|quarter|threeQuarters|andHalf|andQuarter|andThreeQuarters)$/,
  "spans in pictures": /^drawn\.(?:hour|minute|day|week|unit)\.other$/,
  "steps and rests": /^drawn\.(?:firstStep|nextStep|onlyIfNeeded|to|or)$/,
  sides: /^drawn\.(?:left|right)$/,
  "events of a calendar": /^calendar\.[a-z]+\.1$/,
  "how much to hear": /^words\.listen(?:Dose|All)$|^doing\.[a-z]+\.listen$/,
  "controls of listening": /^words\.(?:stop|listenClose|listenPause|listenGoOn|listenAgain|listenSlower)$/,
  "when to get help":
    /^words\.(?:helpFrom999|helpFrom111|helpSugar|helpAandE|helpMind|helpDoctorToday|helpDoctorSoon|helpAskPharmacist|helpFromPharmacist)$/,
  faces: /^words\.(?:yes|partly|no)$/,
  "what was hard": /^words\.part(?!ly)|^doing\.take\.howTo$/,
  "what nearly went wrong": /^words\.near(?!Which|Thanks)/,
  "parts of information":
    /^words\.(?:mustNot|avoid|askFirst|sideEffects|whatFor|howItHelps|takeWell|storing)$/,
  "sizes and colours": /^words\.(?:text[1-4]|white|cream|blue|dark|phone)$/,
  "is it in English": /^words\.(?:inEnglish|askEnglish|partEnglish|unsigned|draft|unchecked)$/,
};

/** Words that stay in Latin letters in every language: names, what a phone's own screen says, and units. */
const latinNames =
  /(?:iPhone|iPhonie|Android(?:em|a)?|Makaton|Add All|Add|Done|Save|Import|Downloads|mL|A&E|BSL)/g;
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  es: ["words.no"],
  fr: ["words.listenPause"],
  tr: ["words.film"],
  pl: ["words.film", "slots.lunch", "drawn.dayTimes.lunch", "drawn.minute.one", "drawn.hours"],
};

describe.each(pageTags)("the page in %s", (tag) => {
  const page = pagePhrasesOf(tag);
  /** Where a language has no words for drawings they are in English, as on paper. */
  const drawsInEnglish = page.drawn === englishPage.drawn;
  const cells = cellsOf(page).filter(([id]) => !drawsInEnglish || !id.startsWith("drawn."));
  const label = phrasesOf(tag);

  it.each(Object.keys(groups))("has a phrase of its own for each meaning: %s", (name) => {
    const found = cellsOf(page).filter(([id]) => groups[name]!.test(id));
    expect(found.length).toBeGreaterThan(1);
    const byText = Map.groupBy(found, ([, text]) => text.toLocaleLowerCase(tag));
    expect([...byText.values()].filter((rows) => rows.length > 1)).toEqual([]);
  });

  it("tells taking, using and giving apart in all that is said of them", () => {
    const { take, use, give } = page.doing;
    for (const key of Object.keys(take) as (keyof typeof take)[])
      expect(new Set([take[key], use[key], give[key]]).size).toBe(3);
  });

  it("holds the blanks of the English phrase", () =>
    expect(cells.filter(([id, text]) => blanksIn(text).join() !== blanksIn(english.get(id)!).join())).toEqual(
      [],
    ));

  it("is in its own letters, composed, with digits 0 to 9", () => {
    const letters = new Set(label.writing.letters.normalize("NFC"));
    const odd = cells.filter(([id, text]) => {
      if (/^drawn\.(?:dayTimes\.(?:teatime|dinner|supper)|aspirin|paracetamol|hours)$/.test(id)) return false;
      const plain = text.replaceAll(/\{[a-z]+\}|[\u2066\u2069]/g, "").replaceAll(latinNames, "");
      const strange = [...plain.toLocaleLowerCase(tag)].filter(
        (sign) =>
          /[\p{L}\p{M}]/u.test(sign) &&
          !(label.writing.letters === "Han" ? /\p{Script=Han}/u.test(sign) : letters.has(sign)),
      );
      return (
        strange.length > 0 ||
        text.normalize("NFC") !== text ||
        / {2}|^ | $/.test(text) ||
        /(?![0-9])\p{Nd}/u.test(text)
      );
    });
    expect(odd).toEqual([]);
  });

  it("has no English left in it", () =>
    expect(
      cells.filter(
        ([id, text]) =>
          text === english.get(id) &&
          /\p{L}{2}/u.test(text.replaceAll(latinNames, "")) &&
          !/^drawn\.dayTimes\.(?:teatime|dinner|supper)$/.test(id) &&
          sharedWords[tag]?.includes(id) !== true,
      ),
    ).toEqual([]));

  it("keeps the numbers of the English phrase: a telephone number and a day of the month are never others", () => {
    const numbers = (text: string): string => (text.match(/\d+/g) ?? []).toSorted().join();
    expect(cells.filter(([id, text]) => numbers(text) !== numbers(english.get(id)!))).toEqual([]);
  });

  it("has every number of right-to-left text in an isolate, and none elsewhere", () => {
    const rest = cells
      .filter(([id]) => !id.startsWith("drawn."))
      .map(([, text]) => text.replaceAll(/\{[a-z]+\}/g, ""))
      .map((text) => (page.dir === "rtl" ? text.replaceAll(/\u2066[^\u2069]*\u2069/g, "") : text));
    expect(rest.filter((text) => (page.dir === "rtl" ? /[0-9a-z]/i : /[\u2066-\u2069]/).test(text))).toEqual(
      [],
    );
    expect(page.words.helpAandE).toContain(page.dir === "rtl" ? "\u2066A&E\u2069" : "A&E");
    const filled = fillPage(page.faults.timeOfDay[1], { from: "18:00", until: "23:59" }, page);
    for (const time of ["18:00", "23:59"])
      expect(filled).toContain(page.dir === "rtl" ? `\u2066${time}\u2069` : time);
  });

  it("names no time of day that its labels have no sure word for", () => {
    const sure = Object.entries(label.slots).map(([name, cell]) => [name, typeof cell === "string"]);
    const named = Object.entries(page.slots).map(([name, word]) => [name, word !== null]);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(sure));
  });

  it("is a draft until somebody who speaks it has signed it, and so is what it says of a label", () => {
    expect(page.reviewed).toBeNull();
    expect(isSigned(tag)).toBe(false);
  });
});

describe("a language without words for a page", () => {
  it("has none: English is spoken", () => {
    expect(hasPage("xh")).toBe(false);
    expect(pagePhrasesOf("xh")).toBe(englishPage);
    expect(pagePhrasesOf(null)).toBe(englishPage);
  });
});

describe("a phrase with blanks", () => {
  it("is not said with one of them open, or with something lost", () => {
    expect(() => fillPage("{gap}", {}, englishPage)).toThrow();
    expect(() => fillPage("now", { gap: "1 hour" }, englishPage)).toThrow();
    expect(fillPage("{gap} from now", { gap: "1 hour" }, englishPage)).toBe("1 hour from now");
  });
});
