// directions/test: every word counts. What holds for each accepted direction of the corpus when one word or digit changes.
import { describe, expect, it } from "vitest";
import type { Regimen } from "../src/regimen/Regimen.ts";
import { readDirections } from "../src/sentence/readDirections.ts";
import { isDeep, rowsOf } from "../testing/depth.ts";
import { corpus } from "./corpus/corpus.ts";
import { unsaid } from "./corpus/unsaid.ts";
import {
  forms,
  harmless,
  harmlessToAdd,
  idleBeside,
  isBehindLowEnd,
  routeWords,
  verbs,
} from "./corpus/wordsWithoutWeight.ts";

interface Accepted {
  readonly text: string;
  readonly form: string | undefined;
  readonly regimen: string;
}

/** What is told of one step that takes over what another says. */
const carried: ReadonlySet<string> = new Set(["timing-carried", "amount-carried", "food-carried"]);

const read = (text: string, form: string | undefined): string | null => {
  const outcome = readDirections(text, form === undefined ? {} : { form });
  if (!outcome.ok) return null;
  // A time of day, an amount or food that was carried over is told, so words that were left out are seen; a note that is not printed is quoted.
  const told = outcome.findings.flatMap(({ code, detail }) => {
    if (code === "note-not-printed" || code === "repeat-on-condition") return [detail];
    return carried.has(code) ? [code] : [];
  });
  return JSON.stringify({ ...outcome.value, told });
};

const accepted: readonly Accepted[] = rowsOf(Object.values(corpus).flat(), 5).flatMap(([text, , form]) => {
  const regimen = read(text, form);
  return regimen === null ? [] : [{ text, form, regimen }];
});

const bare = (word: string): string => word.toLowerCase().replace(/[.,;]+$/, "");

const mayGo = new Set(Object.values(harmless).flat());

const mayCome = new Set([...mayGo, ...Object.values(harmlessToAdd).flat()]);

/** "qid, after meals and at bedtime", "bd, with breakfast and at bedtime": what the times of day come to anyway. */
const countsMealAndBed = (text: string, word: string): boolean =>
  ["qid", "qds", "bd", "bid"].includes(word) &&
  /\b(?:meals?|breakfast|supper),? and at (?:bedtime|night)\b/i.test(text);

/** "one each morning with breakfast": the time of day that a meal beside it is at adds nothing. */
const isTimeOfMeal = (text: string, word: string): boolean =>
  (/^(?:morning|mornings|mane|om|am|breakfast)$/.test(word) && /breakfast/i.test(text)) ||
  (/^(?:midday|noon|lunchtime|lunch)$/.test(word) && /lunch/i.test(text)) ||
  (/^(?:evening|evenings|night|nightly|nocte|pm|teatime|dinner|supper)$/.test(word) &&
    /dinner|supper|evening meal/i.test(text));

/** "1400 hours" is the time that "1400" is. */
const isHoursOfClock = (before: string | undefined, word: string): boolean =>
  /^(?:hours?|hrs?)$/.test(word) && /^(?:[01]\d|2[0-3])[0-5]\d[,;]?$/.test(before ?? "");

/** The names of what is measured. */
const unitNames: ReadonlySet<string> = new Set([
  "mg",
  "milligram",
  "milligrams",
  "g",
  "gram",
  "grams",
  "ml",
  "mls",
  "microgram",
  "micrograms",
  "units",
]);

const isIdle = (words: readonly string[], at: number): boolean =>
  idleBeside.some(
    ([before, word, after]) =>
      bare(words[at] ?? "") === word &&
      (before === null || bare(words[at - 1] ?? "") === before) &&
      (after === null || bare(words[at + 1] ?? "").startsWith(after)),
  );

/** "2 tablets bedtime" in a list of doses is "2 tablets before bedtime", and so is "bed"; no other "before" is idle. */
const isBeforeBed = (words: readonly string[], at: number): boolean =>
  words[at] === "before" && ["bed", "bedtime"].includes(words[at + 1] ?? "");

/**
 * "two tablets in the morning and two at night": a later dose with the amount and the unit of the one before says
 * neither again. Another amount is never one of these: it differs from every word before it.
 */
const isSaidAgain = (words: readonly string[], at: number): boolean => {
  // A dose and its time: a number of times or of days never stands there.
  if (!words.slice(at + 1, at + 3).some((next) => /^(?:in|at)$/i.test(next))) return false;
  const word = bare(words[at] ?? "");
  const before = words.slice(0, at).map(bare);
  const stem = word.replace(/s$/, "");
  const amounts = before.filter((each) => /^(?:\d+|one|two|three|four)$/.test(each));
  if (/^(?:\d+|one|two|three|four)$/.test(word))
    return amounts.length > 0 && amounts.every((each) => each === word);
  return (
    /^(?:tablet|capsule|puff|drop)$/.test(stem) && before.some((each) => each.replace(/s$/, "") === stem)
  );
};

const isWord = (word: string): boolean => /[\p{L}\d½¼¾]/u.test(word);

/** FNV-1a, with its bits mixed once more: the last letters alone would hardly change it. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** The word drawn for a text by both alone: a row added to the corpus draws for itself, and moves no other's. */
const drawnFor = (text: string, vocabulary: readonly string[]): string => {
  const seed = hashOf(text);
  const ranked = vocabulary.map((word) => [hashOf(`${word} ${seed}`), word] as const);
  return ranked.reduce((best, each) => (each[0] < best[0] ? each : best))[1];
};

describe("every word counts", () => {
  it("leaving out any one word changes the regimen or refuses", () => {
    const silent = rowsOf(accepted, 2).flatMap(({ text, form, regimen }) => {
      const words = text.split(/\s+/);
      return words.flatMap((word, at) => {
        if (!isWord(word) || mayGo.has(bare(word)) || isBeforeBed(words, at) || isIdle(words, at)) return [];
        if (isSaidAgain(words, at)) return [];
        return read([...words.slice(0, at), ...words.slice(at + 1)].join(" "), form) === regimen
          ? [`${text} | ${word}`]
          : [];
      });
    });
    expect(silent).toEqual([]);
  });

  it("no exception is idle: each harmless word stands in the corpus, and is harmless somewhere in the deep suite", () => {
    const inCorpus = new Set(
      Object.values(corpus)
        .flat()
        .flatMap(([text]) => text.split(/\s+/).map(bare)),
    );
    expect([...mayGo].filter((word) => !inCorpus.has(word))).toEqual([]);
    if (!isDeep) return;
    const used = new Set<string>();
    for (const { text, form, regimen } of accepted) {
      const words = text.split(/\s+/);
      for (const [at, word] of words.entries()) {
        if (!mayGo.has(bare(word)) || used.has(bare(word))) continue;
        if (read([...words.slice(0, at), ...words.slice(at + 1)].join(" "), form) === regimen)
          used.add(bare(word));
      }
    }
    const idle = [...mayGo].filter((word) => !used.has(word));
    expect(idle).toEqual([]);
  });

  it("putting in any one word of the corpus changes the regimen or refuses", () => {
    const vocabulary = [...new Set(accepted.flatMap(({ text }) => text.split(/\s+/).map(bare)))].filter(
      (word) => isWord(word) && !mayCome.has(word),
    );
    const silent = rowsOf(accepted, 10).flatMap(({ text, form, regimen }) => {
      const words = text.split(/\s+/);
      const place = hashOf(text) % (words.length + 1);
      const word = drawnFor(text, vocabulary);
      if (forms.has(word) || (routeWords.has(word) && regimen.includes('"route":"'))) return [];
      if (verbs.has(word) && text.toLowerCase().includes(word.slice(0, 4))) return [];
      if (countsMealAndBed(text, word) || isTimeOfMeal(text, word)) return [];
      if (isHoursOfClock(words[place - 1], word)) return [];
      if (isBehindLowEnd(words, place) && unitNames.has(word)) return [];
      /* "4-6 hourly intervals" is "4-6 hourly". */
      if (word === "intervals" && /hourly$/i.test(words[place - 1] ?? "")) return [];
      /* "Prn if pain" is "prn pain". */
      if (word === "if" && /prn/i.test(words[place - 1] ?? "")) return [];
      /* "For the first 24 hours" is "for 24 hours" where it begins. */
      if (word === "first" && words[place - 1] === "for" && /^\d/.test(words[place] ?? "")) return [];
      /* "Monthly" beside "each month" is the same month. */
      if (word === "monthly" && /\bmonth\b/i.test(text)) return [];
      /* "One whole tablet" is one, and so of anything that is counted. */
      if (word === "whole" && /^(?:tab|cap|sachet|patch|plaster|vial|drop)/i.test(words[place] ?? ""))
        return [];
      const longer = words.toSpliced(place, 0, word).join(" ");
      return read(longer, form) === regimen ? [`${longer} | ${word}`] : [];
    });
    expect(silent).toEqual([]);
  });

  it("changing any digit changes the regimen or refuses", () => {
    const silent = rowsOf(accepted, 4).flatMap(({ text, form, regimen }) =>
      [...text].flatMap((character, at) => {
        if (!/\d/.test(character)) return [];
        return [1, 3, 4, 5, 7, 9].flatMap((by) => {
          const other = `${text.slice(0, at)}${(Number(character) + by) % 10}${text.slice(at + 1)}`;
          return read(other, form) === regimen ? [`${text} | ${other}`] : [];
        });
      }),
    );
    expect(silent).toEqual([]);
  });
});

describe("nothing is filled in", () => {
  it("no accepted regimen has a time, weekday, ceiling, gap, need, count or length whose words are not in the text", () => {
    const found = accepted.flatMap(({ text, regimen }) => {
      const missing = unsaid(JSON.parse(regimen) as Regimen, text);
      return missing.length === 0 ? [] : [`${text} | ${missing.join(", ")}`];
    });
    expect(found).toEqual([]);
  });
});
