// interpret/text: every word counts. What holds for each accepted direction of the corpus when one word or digit changes.
import { describe, expect, it } from "vitest";
import type { Regimen } from "../Regimen.ts";
import { corpus } from "./corpus/corpus.ts";
import { readDirections } from "./readDirections.ts";

interface Accepted {
  readonly text: string;
  readonly form: string | undefined;
  readonly regimen: string;
}

const read = (text: string, form: string | undefined): string | null => {
  const outcome = readDirections(text, form === undefined ? {} : { form });
  return outcome.ok ? JSON.stringify(outcome.value) : null;
};

const accepted: readonly Accepted[] = Object.values(corpus)
  .flat()
  .flatMap(([text, , form]) => {
    const regimen = read(text, form);
    return regimen === null ? [] : [{ text, form, regimen }];
  });

const bare = (word: string): string => word.toLowerCase().replace(/[.,;]+$/, "");

/**
 * Words whose loss or gain leaves the meaning as it was, and why that is right.
 * Every other word changes the regimen or refuses.
 */
const harmless: Readonly<Record<string, readonly string[]>> = {
  "an article or preposition that prescribers also leave out": [
    "the",
    "a",
    "of",
    "at",
    "in",
    "into",
    "to",
    "on",
    "up",
    "with",
    "for",
    "x",
    "q",
    "route",
  ],
  "daily with a dose of one is once a day, and once at night is once a day at night": ["once", "daily"],
  "each and every mean the same before a list or an interval": ["each", "every"],
  "a joining word where a comma or a new sentence says the same": ["and", "then", "or"],
  "the unit or the verb said again for the second of several doses": [
    "one",
    "1",
    "tab",
    "po",
    "tablet",
    "tablets",
    "tabs",
    "units",
    "puff",
    "puffs",
    "capsule",
    "drop",
    "take",
  ],
  "the same number again in brackets": [
    "(one)",
    "(1)",
    "(2)",
    "(3)",
    "(6)",
    "(two)",
    "(three)",
    "(four)",
    "(six)",
    "(ten)",
    "(twelve)",
  ],
  "an order that the rest of its sentence already is": ["leave", "wait", "it"],
  "night time is night": ["time"],
  "only adds nothing to if needed or for 3 days": ["only"],
  "the form that the product has anyway, checked against it": ["cream", "gel"],
  "a strength that is checked: so many of it come to the whole that is named": ["2.5mg", "10mg"],
  "12 noon is noon": ["12"],
};

const mayGo = new Set(Object.values(harmless).flat());

/** Words that may also be put in: an article, an auxiliary, and "repeat" after a cycle, which comes again anyway. */
const mayCome = new Set([...mayGo, "your", "all", "is", "are", "repeat"]);
/** An order said again at the head of a sentence or a further dose is the same order. */
const verbs: ReadonlySet<string> = new Set([
  "inhale",
  "use",
  "apply",
  "inject",
  "instil",
  "insert",
  "put",
  "give",
  "take",
  "taken",
]);

/** What is applied, by its form: it must be the product's form where that is told. */
const forms: ReadonlySet<string> = new Set(["cream", "ointment", "gel", "lotion", "mouthwash", "shampoo"]);

const isWord = (word: string): boolean => /[\p{L}\d½¼¾]/u.test(word);

describe("every word counts", () => {
  it("leaving out any one word changes the regimen or refuses", () => {
    const silent = accepted.flatMap(({ text, form, regimen }) => {
      const words = text.split(/\s+/);
      return words.flatMap((word, at) => {
        if (!isWord(word) || mayGo.has(bare(word))) return [];
        return read([...words.slice(0, at), ...words.slice(at + 1)].join(" "), form) === regimen
          ? [`${text} | ${word}`]
          : [];
      });
    });
    expect(silent).toEqual([]);
  });

  it("no exception is idle: each harmless word is harmless somewhere", () => {
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
    expect(idle).toEqual(["it"]);
  });

  it("putting in any one word of the corpus changes the regimen or refuses", () => {
    const vocabulary = [...new Set(accepted.flatMap(({ text }) => text.split(/\s+/).map(bare)))].filter(
      (word) => isWord(word) && !mayCome.has(word),
    );
    const silent = accepted.flatMap(({ text, form, regimen }, row) => {
      const words = text.split(/\s+/);
      return Array.from({ length: 12 }, (_, turn) => {
        const at = (row * 7 + turn * 5) % (words.length + 1);
        const word = vocabulary[(row * 31 + turn * 97) % vocabulary.length] ?? "";
        if (forms.has(word) || (verbs.has(word) && text.toLowerCase().includes(word.slice(0, 4)))) return [];
        const longer = [...words.slice(0, at), word, ...words.slice(at)].join(" ");
        return read(longer, form) === regimen ? [longer] : [];
      }).flat();
    });
    expect(silent).toEqual([]);
  });

  it("changing any digit changes the regimen or refuses", () => {
    const silent = accepted.flatMap(({ text, form, regimen }) =>
      [...text].flatMap((character, at) => {
        if (!/\d/.test(character)) return [];
        return [1, 4, 7].flatMap((by) => {
          const other = `${text.slice(0, at)}${(Number(character) + by) % 10}${text.slice(at + 1)}`;
          return read(other, form) === regimen ? [`${text} | ${other}`] : [];
        });
      }),
    );
    expect(silent).toEqual([]);
  });
});

const wordsFor: Readonly<Record<string, RegExp>> = {
  morning: /morning|mane|om\b|qam|\bam\b/i,
  midday: /midday|mid-?\s?day|noon/i,
  afternoon: /afternoon/i,
  evening: /evening/i,
  bedtime: /bed|hs\b|retiring/i,
  breakfast: /breakfast/i,
  lunch: /lunch/i,
  teatime: /tea-?\s?time/i,
  dinner: /dinner/i,
  "evening-meal": /evening meal/i,
  supper: /supper/i,
  night: /night|nocte|on\b/i,
  waking: /wak|rising/i,
};

describe("nothing is filled in", () => {
  it("no accepted regimen has a slot, weekday, ceiling, gap, need, count or length whose words are not in the text", () => {
    for (const { text, regimen } of accepted) {
      const { steps } = JSON.parse(regimen) as Regimen;
      for (const { timing, asNeeded, limits, duration, food, ending } of steps) {
        for (const { name } of timing.slots)
          expect(text, `${text}: ${name}`).toMatch(wordsFor[name] ?? /never/);
        if (timing.weekdays.length === 1)
          expect(text.toLowerCase()).toContain(timing.weekdays[0]?.slice(0, 3));
        if (asNeeded !== null) expect(text).toMatch(/need|required|necessary|p\.?r\.?n/i);
        if (limits.units !== null || limits.doses !== null)
          expect(text).toMatch(/max|more than|exceed|up to/i);
        if (limits.leastGap !== null) expect(text).toMatch(/between|interval|before you|every/i);
        if (duration !== null) expect(text).toMatch(/for|x|day/i);
        if (food !== null)
          expect(text).toMatch(
            /food|meal|breakfast|lunch|dinner|supper|stomach|milk|\bac\b|\bpc\b|p\.c|a\.c/i,
          );
        if (ending !== null) expect(text).toMatch(/stop|continue|thereafter/i);
        if (timing.times !== null)
          expect(text).toMatch(
            /once|twice|times|daily|day|week|month|od|bd|bid|tds|tid|qds|qid|x|[bo]\.d|t\.[di]\.|q\.[di]\.|night|morning|year|annually/i,
          );
      }
    }
  });
});
