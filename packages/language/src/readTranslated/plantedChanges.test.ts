// Any one change in what another language says is caught by reading it back; and no two meanings share a phrase.
import { calendarOf, compareCalendars, type Regimen, type Step } from "@plainlabel/directions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDeep } from "../../../directions/testing/depth.ts";
import { arbitrarySaid } from "../../testing/arbitrarySaid.ts";
import { phrasesOf, type TranslatedTag, translatedTags } from "../languages.ts";
import type { Phrases } from "../translate/Phrases.ts";
import { wordsOfTranslated } from "../translate/Translation.ts";
import { readTranslated, translateLabel } from "../translate.ts";

const firstDay = "2026-01-05";

const said = (tag: TranslatedTag, regimen: Regimen): readonly string[] | null => {
  const { directions } = translateLabel(tag, { regimen, warnings: [], furniture: [] });
  return directions.said
    ? directions.sentences.filter(({ aside }) => aside !== true).map(wordsOfTranslated)
    : null;
};

/** Whether these sentences are refused, or mean something else than the regimen. */
const isCaught = (tag: TranslatedTag, regimen: Regimen, sentences: readonly string[]): boolean => {
  const read = readTranslated(tag, sentences, firstDay);
  return !read.ok || compareCalendars(calendarOf(regimen, firstDay), read.calendar, "sentences").length > 0;
};

// ---- changes of the words

/** Every sentence list that differs from this in one place. */
const changedWords = (
  sentences: readonly string[],
  change: (sentence: string) => readonly string[],
): readonly (readonly string[])[] =>
  sentences.flatMap((sentence, at) => change(sentence).map((other) => sentences.with(at, other)));

const eachNumber = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/(?<![\d.:])\d+(?![\d:]|\.\d)/g)].map(
    ({ 0: digits, index }) =>
      sentence.slice(0, index) + String(Number(digits) + 1) + sentence.slice(index + digits.length),
  );

const swapped = (cells: readonly unknown[]) => {
  const phrases = cells.filter((cell) => typeof cell === "string");
  return (sentence: string): readonly string[] =>
    phrases.flatMap((from) => {
      const at = sentence.indexOf(from);
      if (at < 0) return [];
      return phrases
        .filter((to) => to !== from)
        .slice(0, 3)
        .map((to) => sentence.slice(0, at) + to + sentence.slice(at + from.length));
    });
};

const negation = ({ later }: Phrases) => {
  const verbs = Object.values(later);
  return (sentence: string): readonly string[] =>
    verbs.flatMap(({ do: positive, not }) => {
      if (typeof positive !== "string" || typeof not !== "string") return [];
      return sentence.toLowerCase().includes(not) ? [sentence.toLowerCase().replace(not, positive)] : [];
    });
};

// ---- changes of the meaning

/** The first step in which this can be changed, changed. */
const inStep =
  (change: (step: Step) => Step | null) =>
  (regimen: Regimen): Regimen | null => {
    const at = regimen.steps.findIndex((step) => change(step) !== null);
    return at < 0 ? null : { ...regimen, steps: regimen.steps.with(at, change(regimen.steps[at]!)!) };
  };

const oneMore = (digits: string): string => String(Number(digits) + 1);

const meanings: Readonly<Record<string, (regimen: Regimen) => Regimen | null>> = {
  unit: inStep((step) =>
    step.unit?.name === "tablet"
      ? { ...step, unit: { ...step.unit, name: "capsule" }, strengthOfOne: null }
      : null,
  ),
  amount: inStep((step) =>
    step.amount !== null && "exact" in step.amount && /^\d+$/.test(step.amount.exact)
      ? { ...step, amount: { exact: oneMore(step.amount.exact) } }
      : null,
  ),
  length: inStep((step) =>
    step.duration === null
      ? null
      : { ...step, duration: { ...step.duration, unit: step.duration.unit === "day" ? "week" : "day" } },
  ),
  ceiling: inStep((step) =>
    step.limits.units === null
      ? null
      : {
          ...step,
          limits: {
            ...step.limits,
            units: { ...step.limits.units, amount: oneMore(step.limits.units.amount) },
          },
        },
  ),
  "ceiling lost": inStep((step) =>
    step.limits.units === null ? null : { ...step, limits: { ...step.limits, units: null } },
  ),
  gap: inStep((step) =>
    step.limits.leastGap === null ? null : { ...step, limits: { ...step.limits, leastGap: null } },
  ),
  "as needed": inStep((step) => (step.asNeeded === null ? null : { ...step, asNeeded: null })),
  food: inStep((step) => (step.food === null ? null : { ...step, food: null })),
  "how often": inStep((step) =>
    /* Once a day on Fridays is once a week on Fridays. */
    step.timing.times === null ||
    step.timing.times.upTo ||
    step.timing.times.high !== step.timing.times.low ||
    (step.timing.weekdays.length === 1 && step.timing.times.high === 1)
      ? null
      : {
          ...step,
          timing: {
            ...step.timing,
            times: {
              ...step.timing.times,
              per: { count: 1, unit: step.timing.times.per.unit === "week" ? "day" : "week" },
            },
          },
        },
  ),
  day: inStep((step) => {
    const [first, ...others] = step.timing.weekdays;
    if (first === undefined || first === "sunday" || others.includes("sunday") || step.timing.times !== null)
      return null;
    return { ...step, timing: { ...step.timing, weekdays: [...others, "sunday"] } };
  }),
};

/** On every run the languages of three kinds: cases, right to left with the verb last, Indic. All of them in the deep run. */
const judged = isDeep ? translatedTags : (["pl", "ur", "hi"] as const);

describe.each(judged)("in %s", (tag) => {
  const phrases: Phrases = phrasesOf(tag);
  const sayings = fc.sample(arbitrarySaid, { seed: 7, numRuns: isDeep ? 200 : 110 }).flatMap((regimen) => {
    const sentences = said(tag, regimen);
    return sentences === null ? [] : [{ regimen, sentences }];
  });

  const words: Readonly<Record<string, (sentence: string) => readonly string[]>> = {
    number: eachNumber,
    slot: swapped(Object.values(phrases.slots)),
    weekday: swapped(Object.values(phrases.weekdays).map(({ each }) => each)),
    negation: negation(phrases),
  };

  it.each(Object.keys(words))("a changed %s is caught wherever it stands", (kind) => {
    const planted = sayings.flatMap(({ regimen, sentences }) =>
      changedWords(sentences, words[kind]!).map((changed) => ({ regimen, changed })),
    );
    expect(planted.length).toBeGreaterThan(5);
    const missed = planted.filter(({ regimen, changed }) => !isCaught(tag, regimen, changed));
    expect(missed.slice(0, 3).map(({ changed }) => changed.join(" "))).toEqual([]);
  });

  it.each(Object.keys(meanings))("a changed %s is said otherwise and read as what it is", (kind) => {
    const planted = sayings.flatMap(({ regimen }) => {
      const changed = meanings[kind]!(regimen);
      const sentences = changed === null ? null : said(tag, changed);
      return sentences === null ? [] : [{ regimen, sentences }];
    });
    expect(planted.length).toBeGreaterThan(0);
    const missed = planted.filter(({ regimen, sentences }) => !isCaught(tag, regimen, sentences));
    expect(missed.slice(0, 3).map(({ sentences }) => sentences.join(" "))).toEqual([]);
  });
});
