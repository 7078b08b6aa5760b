// Every caution of every language is found again in its sentence as that caution alone; one in the place of another,
// one without its "not", and one that tells another number are caught.
import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { eitherWay, eitherWayIn, negationIn } from "../../testing/negations.ts";
import { phrasesOf, translatedTags } from "../languages.ts";
import { readAside } from "../readTranslated/asides.ts";
import { readByTable } from "../readTranslated/readByTable.ts";
import { translateLabel } from "../translate.ts";
import { english } from "./english.ts";
import { finish } from "./fill.ts";
import { instructionIn } from "./instructionIn.ts";
import type { ToldInCaution } from "./instructions.ts";
import { keepingTheCalendar } from "./keepsTheCalendar.ts";
import { sayInstructions } from "./keepsTheCautions.ts";
import { type CautionKey, cautionKeys, reasonKeys, warningKeys } from "./keys.ts";
import type { Phrases } from "./Phrases.ts";
import type { Said } from "./Translation.ts";

const take = regimenOfWords("Take one tablet daily").steps[0]!;
const steps = [
  take,
  regimenOfWords("Use one suppository daily").steps[0]!,
  regimenOfWords("Give one tablet daily").steps[0]!,
];

const span = (count: number, unit: "minute" | "hour" | "day" | "week") => ({
  low: String(count),
  high: String(count),
  unit,
});

/** What a caution may tell: one and two, which have words of their own in some languages, and more. */
const tellings: readonly Required<ToldInCaution>[] = [
  { gap: span(1, "hour"), length: span(1, "day"), ml: "50\u00A0mL", device: "HandiHaler" },
  { gap: span(2, "week"), length: span(2, "hour"), ml: "125\u00A0mL", device: "AeroChamber" },
  { gap: span(5, "minute"), length: span(16, "hour"), ml: "200\u00A0mL", device: "HandiHaler" },
  { gap: span(12, "day"), length: span(24, "hour"), ml: "150\u00A0mL", device: "AeroChamber" },
];

const toldBy = (key: CautionKey, all: Required<ToldInCaution>): ToldInCaution =>
  Object.fromEntries(
    Object.entries(all).filter(([name]) => english.cautions[key].includes(`{${name}}`)),
  ) as ToldInCaution;

const phraseOf = (caution: CautionKey, told: ToldInCaution) => ({ caution, told, meaning: null });

const sentenceOf = (phrase: Parameters<typeof instructionIn>[0], phrases: Phrases, step = take): string =>
  finish(instructionIn(phrase, step, phrases), phrases)
    .map(({ text }) => text)
    .join("");

/** The cautions of a language that have a phrase, each with what it tells, and its sentence for each verb, once. */
const sayings = (phrases: Phrases) => {
  const all = cautionKeys
    .filter((key) => typeof phrases.cautions[key] === "string")
    .flatMap((key) =>
      tellings.flatMap((told) => {
        const phrase = phraseOf(key, toldBy(key, told));
        return steps.map((step) => ({ key, phrase, sentence: sentenceOf(phrase, phrases, step) }));
      }),
    );
  return [...new Map(all.map((one) => [`${one.key} ${one.sentence}`, one])).values()];
};

/** A command not to do something; and a sentence that holds no "not" of any kind. */
const forbids = (text: string): boolean => /\bdo not\b|\{not\}/.test(text);
const holdsNoNot = (text: string): boolean =>
  !/\bnot?\b|\bnothing\b|\bcannot\b|\bunless\b|\bwithout\b|\{not\}/.test(text);

/**
 * Cautions whose words may stand within those of another, which says the same and more, or names other drops, or other
 * medicines that have the same in them. Beside the pairs of which English is built so too.
 */
const partsOf: Readonly<Partial<Record<CautionKey, readonly CautionKey[]>>> = {
  "do-not-crush": ["do-not-chew-or-crush"],
  "wash-hands-before-use": ["wash-hands-before-and-after-use"],
  "wash-hands-after-use": ["wash-hands-before-and-after-use"],
  "rinse-mouth-after-use": ["rinse-mouth-with-water-after-use"],
  "shake-first": ["shake-well-first"],
  "use-as-told": ["use-as-told-by-physician", "use-as-told-by-hospital", "use-as-told-by-specialist"],
  "use-as-told-by-physician": ["use-as-told-by-specialist"],
  "keep-on-using": ["without-a-break"],
  "do-not-drink-grapefruit-juice": ["do-not-have-grapefruit"],
  "use-with-water": ["use-with-plenty-water", "use-with-full-glass-of-water", "use-with-glass-of-water"],
  "use-with-glass-of-water": ["use-with-full-glass-of-water"],
  "dissolve-in-water": ["dissolve-in-ml-of-water"],
  "mix-with-water": ["mix-with-ml-of-water"],
  "wait-between-drops": ["gap-to-other-drops"],
  "has-paracetamol": ["no-other-paracetamol"],
};

describe.each(translatedTags)("in %s", (tag) => {
  const phrases: Phrases = phrasesOf(tag);
  const said = sayings(phrases);

  it("each caution is read as that caution, with what it tells, and as nothing else", () => {
    const wrong = said.filter(({ phrase, sentence }) => !sayInstructions([sentence], [[phrase]], phrases));
    expect(wrong.map(({ key, sentence }) => [key, sentence, readAside(sentence, phrases)])).toEqual([]);
  });

  it("each caution in the place of another is caught", () => {
    const each = [...new Map(said.map((one) => [one.key, one])).values()];
    expect(each.length).toBeGreaterThan(60);
    const missed = each.flatMap(({ key, sentence }) =>
      each
        .filter((other) => other.key !== key && sayInstructions([sentence], [[other.phrase]], phrases))
        .map((other) => [key, other.key]),
    );
    expect(missed).toEqual([]);
  });

  it("none stands within another, but as a part of what that says", () => {
    const cut = (text: string): string => text.replaceAll(/\{(?:do|not)\}/g, "").trim();
    const texts = cautionKeys.flatMap((key) => {
      const text = phrases.cautions[key];
      return typeof text === "string" ? [[key, text] as const] : [];
    });
    const within = texts.flatMap(([inner, text]) =>
      texts
        .filter(([outer, whole]) => outer !== inner && whole.includes(cut(text)))
        .filter(([outer]) => !english.cautions[outer].includes(cut(english.cautions[inner])))
        .filter(([outer]) => partsOf[inner]?.includes(outer) !== true)
        .map(([outer]) => [inner, outer]),
    );
    expect(within).toEqual([]);
  });

  it("one that is left out, or said twice, is caught", () => {
    const [first, second] = [
      said.find(({ key }) => key === "swallow-whole")!,
      said.find(({ key }) => key === "do-not-drink-alcohol")!,
    ];
    const meant = [[first.phrase, second.phrase]];
    expect(sayInstructions([first.sentence, second.sentence], meant, phrases)).toBe(true);
    expect(sayInstructions([first.sentence], meant, phrases)).toBe(false);
    expect(sayInstructions([first.sentence, first.sentence], meant, phrases)).toBe(false);
    expect(sayInstructions([second.sentence, first.sentence], meant, phrases)).toBe(false);
    expect(sayInstructions([first.sentence, second.sentence, second.sentence], meant, phrases)).toBe(false);
  });

  it("a changed number is caught wherever a caution tells one", () => {
    const numbered = said.filter(({ sentence }) => /\d/.test(sentence));
    expect(numbered.length).toBeGreaterThan(20);
    const missed = numbered.flatMap(({ phrase, sentence }) =>
      [...sentence.matchAll(/\d+/g)]
        .map(
          ({ 0: digits, index }) =>
            sentence.slice(0, index) + String(Number(digits) + 1) + sentence.slice(index + digits.length),
        )
        .filter((changed) => sayInstructions([changed], [[phrase]], phrases)),
    );
    expect(missed).toEqual([]);
  });

  it("what is not to be done has the “not” of the language, and nothing else has it", () => {
    const rows = [
      ...cautionKeys.map((key) => [key, english.cautions[key], phrases.cautions[key]] as const),
      ...warningKeys.map((key) => [key, english.warnings[key], phrases.warnings[key]] as const),
    ].flatMap(([key, meant, text]) => (typeof text === "string" ? [[key, meant, text] as const] : []));
    const odd = rows
      .filter(([key, meant, text]) => {
        const negative = text.includes("{not}") || negationIn[tag].test(text);
        return negative
          ? holdsNoNot(meant) && ![...eitherWay, ...(eitherWayIn[tag] ?? [])].includes(key)
          : forbids(meant);
      })
      .map(([key, , text]) => [key, text]);
    expect(odd).toEqual([]);
  });

  it("a “not” that is lost, or put where none was, is caught", () => {
    const { take: verb } = phrases.later;
    const turned = said.flatMap(({ phrase, sentence }) => {
      const small = sentence.toLocaleLowerCase(tag);
      const forms = [
        small.replace(negationIn[tag], "").trim(),
        typeof verb.do === "string" && typeof verb.not === "string"
          ? small.includes(verb.not)
            ? small.replace(verb.not, verb.do)
            : small.replace(verb.do, verb.not)
          : small,
      ];
      return forms.filter((changed) => changed !== small).map((changed) => ({ phrase, changed }));
    });
    expect(turned.length).toBeGreaterThan(20);
    const missed = turned.filter(({ phrase, changed }) => sayInstructions([changed], [[phrase]], phrases));
    expect(missed.map(({ changed }) => changed)).toEqual([]);
  });

  it("what a medicine is for is read as that, alone and two together", () => {
    const reasons = reasonKeys.filter((key) => typeof phrases.reasons[key] === "string");
    const pairs = [
      ...reasons.map((one) => ({ reasons: [one], last: "or" as const, meaning: null })),
      ...reasons.slice(1).flatMap((one, at) =>
        (["and", "or"] as const).map((last) => ({
          reasons: [reasons[at]!, one],
          last,
          meaning: null,
        })),
      ),
    ];
    if (typeof phrases.sentences.purpose !== "string") return;
    const wrong = pairs.filter(
      (phrase) => !sayInstructions([sentenceOf(phrase, phrases)], [[phrase]], phrases),
    );
    expect(wrong.map((phrase) => sentenceOf(phrase, phrases))).toEqual([]);
  });

  it("no caution is read as a dose, a length or a ceiling", () => {
    const first = daily(phrases);
    const read = said.filter(
      ({ key, sentence }) =>
        !sameInCalendar.includes(key) && readByTable(phrases, [first, sentence], "2026-01-05").ok,
    );
    expect(read.map(({ key, sentence }) => [key, sentence])).toEqual([]);
  });

  it("directions whose caution is exchanged are not said", () => {
    const regimen = regimenOfWords("Take one tablet once a day. Swallow whole. Do not drink alcohol");
    const { directions } = translateLabel(tag, { regimen, warnings: [], furniture: [] });
    expect(directions.said).toBe(true);
    const sentences = (directions as Said).sentences;
    const asides = sentences.flatMap(({ aside }, at) => (aside === true ? [at] : []));
    expect(asides).toHaveLength(2);
    const [whole, alcohol] = asides as [number, number];
    const changed = [
      sentences.with(whole, sentences[alcohol]!).with(alcohol, sentences[whole]!),
      sentences.toSpliced(whole, 1),
      sentences.with(alcohol, {
        ...sentences[alcohol]!,
        runs: finish(instructionIn(phraseOf("do-not-drive", {}), take, phrases), phrases),
      }),
    ];
    expect(keepingTheCalendar(directions as Said, regimen, phrases).said).toBe(true);
    for (const planted of changed)
      expect(keepingTheCalendar({ said: true, sentences: planted }, regimen, phrases).said).toBe(false);
  });
});

/** Cautions that a calendar has too, in a sentence of its own, with the same meaning. */
const sameInCalendar: readonly CautionKey[] = [
  "when-stomach-is-empty",
  "gap-between-doses",
  "take-off-after",
];

/** "Take 1 tablet once a day." */
const daily = (phrases: Phrases): string => {
  const { directions } = translateLabel(phrases.tag as (typeof translatedTags)[number], {
    regimen: regimenOfWords("Take one tablet once a day"),
    warnings: [],
    furniture: [],
  });
  return (directions as Said).sentences[0]!.runs.map(({ text }) => text).join("");
};
