import { calendarOf, compareCalendars, type Regimen } from "@plainlabel/directions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySaid } from "../../testing/arbitrarySaid.ts";
import { type TranslatedTag, translatedTags } from "../languages.ts";
import { notReadBack } from "../translate/keepsTheCalendar.ts";
import { wordsOfTranslated } from "../translate/Translation.ts";
import { readTranslated, translateLabel } from "../translate.ts";

const firstDay = "2026-01-05";
/** For each language. Some cannot be said; all that can are read back: of 6,000 more than 2,000. */
const sample = { seed: 18, numRuns: Number(process.env.TEST_TRANSLATED_RUNS ?? 60) };

/** The share of them that is said at the least: a third, where no other is named. */
const leastSaid: Readonly<Partial<Record<TranslatedTag, number>>> = {
  /* A puff or a spray, and most of what is put in, have no sure word. */
  ps: 1 / 4,
  so: 1 / 4,
  ti: 1 / 5,
};

/** The sentences that tell the calendar; null where the language does not say this. */
const said = (tag: TranslatedTag, regimen: Regimen): readonly string[] | null => {
  const { directions } = translateLabel(tag, { regimen, warnings: [], furniture: [] });
  return directions.said
    ? directions.sentences.filter(({ aside }) => aside !== true).map(wordsOfTranslated)
    : null;
};

/** Why this is not said; null where it is. */
const whyNot = (tag: TranslatedTag, regimen: Regimen): string | null => {
  const { directions } = translateLabel(tag, { regimen, warnings: [], furniture: [] });
  return directions.said ? null : directions.why;
};

/** What is wrong with the reading of these sentences; null where they mean the regimen. */
const fault = (tag: TranslatedTag, regimen: Regimen, sentences: readonly string[]): string | null => {
  const read = readTranslated(tag, sentences, firstDay);
  if (!read.ok) return `not read: ${sentences[read.sentence]}`;
  const differences = compareCalendars(calendarOf(regimen, firstDay), read.calendar, "sentences");
  return differences.length === 0 ? null : JSON.stringify(differences[0]);
};

describe.each(translatedTags)("directions in %s, said and read back", (tag) => {
  it("mean the calendar that was prescribed", () => {
    const regimens = fc.sample(arbitrarySaid, sample);
    const sayings = regimens.flatMap((regimen) => {
      const sentences = said(tag, regimen);
      return sentences === null ? [] : [{ regimen, sentences }];
    });
    const wrong = sayings
      .map(({ regimen, sentences }) => ({ why: fault(tag, regimen, sentences), sentences, regimen }))
      .filter(({ why }) => why !== null);
    expect(wrong.slice(0, 3).map(({ why, sentences }) => [why, ...sentences])).toEqual([]);
    const notRead = regimens.filter((regimen) => whyNot(tag, regimen) === notReadBack);
    expect(notRead.slice(0, 3)).toEqual([]);
    expect(sayings.length).toBeGreaterThanOrEqual(sample.numRuns * (leastSaid[tag] ?? 1 / 3));
  });
});
