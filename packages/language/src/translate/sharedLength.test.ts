// A length that several doses share is said once, after the last of them, in every language; and read back as that of each.
import { calendarOf, compareCalendars, type Regimen } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { type TranslatedTag, translatedTags } from "../languages.ts";
import { readTranslated, translateLabel } from "../translate.ts";
import { wordsOfTranslated } from "./Translation.ts";

/**
 * Written out before the code said them: "Do all of this for 14 days." and "Stop all of this after 14 days.";
 * null: not said. A language that came later is held to the calendar alone.
 */
const written: Readonly<Partial<Record<TranslatedTag, readonly [all: string, needed: string | null]>>> = {
  ar: ["افعلوا كل هذا لمدة 14 يومًا.", "أوقفوا كل هذا بعد 14 يومًا."],
  bn: ["এই সবকিছু 14 দিন ধরে করুন।", "14 দিন পরে এই সবকিছু বন্ধ করে দিন।"],
  ckb: ["هەموو ئەمانە بۆ ماوەی 14 ڕۆژ بکەن.", "دوای 14 ڕۆژ هەموو ئەمانە بوەستێنن."],
  cy: ["Gwnewch hyn i gyd am 14 diwrnod.", "Stopiwch hyn i gyd ar ôl 14 diwrnod."],
  es: ["Haga todo esto durante 14 días.", "Suspenda todo esto después de 14 días."],
  fa: ["همهٔ این کارها را به مدت 14 روز انجام دهید.", "پس از 14 روز همهٔ این کارها را قطع کنید."],
  fr: ["Faites tout cela pendant 14 jours.", "Arrêtez tout cela après 14 jours."],
  gu: ["આ બધું 14 દિવસ સુધી કરો.", "14 દિવસ પછી આ બધું બંધ કરો."],
  hi: ["यह सब 14 दिन तक करें।", "14 दिन बाद यह सब बंद कर दें।"],
  lt: ["Darykite visa tai 14 dienų.", null],
  "pa-Guru": ["ਇਹ ਸਭ 14 ਦਿਨਾਂ ਤੱਕ ਕਰੋ।", "14 ਦਿਨ ਬਾਅਦ ਇਹ ਸਭ ਬੰਦ ਕਰ ਦਿਓ।"],
  pl: ["Robić to wszystko przez 14 dni.", null],
  ps: ["دا ټول د 14 ورځو لپاره وکړئ.", "14 ورځې وروسته دا ټول بند کړئ."],
  "pt-PT": ["Faça tudo isto durante 14 dias.", "Pare tudo isto depois de 14 dias."],
  ro: ["Faceți toate acestea timp de 14 zile.", "Opriți toate acestea după 14 zile."],
  ru: ["Делайте всё это в течение 14 дней.", "Через 14 дней прекратите всё это."],
  tr: ["Bunların hepsini 14 gün boyunca yapın.", "14 gün sonra bunların hepsini bırakın."],
  uk: ["Робіть усе це протягом 14 днів.", "Через 14 днів припиніть усе це."],
  ur: ["یہ سب 14 دن تک کریں۔", "14 دن بعد یہ سب بند کر دیں۔"],
  vi: ["Làm tất cả những điều này trong 14 ngày.", "Ngừng tất cả những điều này sau 14 ngày."],
  "zh-Hans": ["连续14天按以上全部说明用药。", "14天后以上全部停用。"],
};

const firstDay = "2026-01-05";
const plain = (text: string): string =>
  text.replaceAll("\u00A0", " ").replaceAll(/[\u2060\u2066-\u2069]/g, "");
const said = (tag: TranslatedTag, regimen: Regimen): readonly string[] | null => {
  const { directions } = translateLabel(tag, { regimen, warnings: [], furniture: [] });
  return directions.said ? directions.sentences.map(wordsOfTranslated) : null;
};

const eyes = regimenOfWords(
  "Put one drop into the left eye twice a day and one drop into the right eye four times a day for 14 days",
);
const needed: Regimen = {
  ...eyes,
  steps: eyes.steps.map((step, at) =>
    at === 1 ? { ...step, asNeeded: { reasons: [] }, timing: { ...step.timing, times: null } } : step,
  ),
};

const differences = (tag: TranslatedTag, regimen: Regimen, sentences: readonly string[]) => {
  const read = readTranslated(tag, sentences, firstDay);
  return read.ok ? compareCalendars(calendarOf(regimen, firstDay), read.calendar, "sentences") : "not read";
};

it("stands on two steps that are written with one length", () =>
  expect(eyes.steps.map(({ duration }) => duration?.low)).toEqual(["14", "14"]));

describe.each(translatedTags)("a shared length in %s", (tag) => {
  const own = written[tag];

  it("is said once, after the last dose, and read as that of both", () => {
    const sentences = said(tag, eyes)!;
    expect(sentences.map(plain)).toHaveLength(3);
    if (own !== undefined) expect(plain(sentences.at(-1)!)).toBe(own[0]);
    expect(differences(tag, eyes, sentences)).toEqual([]);
  });

  it("is the time after which all of it stops where a dose is as needed", () => {
    const sentences = said(tag, needed);
    if (own !== undefined) expect(sentences === null ? null : plain(sentences.at(-1)!)).toBe(own[1]);
    if (sentences !== null) expect(differences(tag, needed, sentences)).toEqual([]);
  });

  it("is of nothing else: changed, left out or under one dose it is another calendar or none", () => {
    const [left, right, length] = said(tag, eyes)!;
    const longer = plain(length!).replace("14", "15");
    for (const sentences of [
      [left!, right!, longer],
      [left!, right!],
      [left!, length!, right!],
      [left!, length!],
    ])
      expect(differences(tag, eyes, sentences), sentences.join(" ")).not.toEqual([]);
  });

  it("stands with each dose where the lengths differ", () => {
    const [left, right] = eyes.steps;
    const days = { low: "7", high: "7", unit: "day" } as const;
    const sentences = said(tag, { ...eyes, steps: [left!, { ...right!, duration: days }] })!;
    expect(sentences.map(plain)).toHaveLength(4);
  });
});
