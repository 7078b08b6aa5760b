// Units, places and verbs that fewer directions have, written out before the code said them.
import { calendarOf, compareCalendars } from "@plainlabel/directions";
import { expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { phrasesOf, type TranslatedTag } from "../languages.ts";
import { readTranslated, translateLabel } from "../translate.ts";
import { wordsOfTranslated } from "./Translation.ts";

const capsule = "Inhale the contents of one capsule once a day";
const capsules = "Inhale the contents of two capsules once a day";
const gargled = "Gargle with 10ml four times a day";
const rinsed = "Rinse with 15ml twice a day";
const rectal = "Insert one suppository rectally at bedtime";
const pessary = "Insert two pessaries at bedtime";
const halfToOne = "Take half to one tablet at bedtime";
const hayFever = "Take one tablet when required for hay fever";
const mainMeals = "Take two tablets before each main meal";
const between = "Take one sachet twice a day between meals";
const sachets = "Take one and a half sachets in the morning";

const written: readonly (readonly [TranslatedTag, string, string])[] = [
  ["ar", capsules, "استنشقوا ما بداخل كبسولتين، مرة واحدة في اليوم."],
  ["ar", gargled, "استعملوا للغرغرة 10 mL، 4 مرات في اليوم."],
  ["ar", rinsed, "استعملوا للمضمضة 15 mL، مرتين في اليوم."],
  ["ar", halfToOne, "تناولوا نصف قرص إلى قرص واحد قبل النوم."],
  ["bn", capsule, "দিনে 1 বার 1টি ক্যাপসুল থেকে ওষুধ শ্বাসের সাথে টেনে নিন।"],
  ["bn", pessary, "ঘুমানোর আগে 2টি যোনিপথের সাপোজিটরি ভেতরে ঢুকিয়ে দিন।"],
  ["bn", hayFever, "ফুলের রেণুর অ্যালার্জির জন্য প্রয়োজন হলে 1টি ট্যাবলেট নিন।"],
  ["bn", mainMeals, "প্রতিটি মূল খাবারের আগে 2টি ট্যাবলেট নিন।"],
  ["bn", between, "দিনে 2 বার 1টি স্যাশে নিন। ওষুধ দুই বেলার খাবারের মাঝে নিন।"],
  ["bn", sachets, "সকালে দেড়টি স্যাশে নিন।"],
  ["cy", rectal, "Rhowch i mewn 1 tawddgyffur i’r pen-ôl amser gwely."],
  ["cy", halfToOne, "Cymerwch hanner i 1 dabled amser gwely."],
  ["es", capsule, "Inhale el contenido de 1 cápsula 1 vez al día."],
  ["fa", capsule, "1 بار در روز 1 کپسول (داروی داخل آن را) استنشاق کنید."],
  ["fa", gargled, "4 بار در روز 10 mL غرغره کنید."],
  ["fa", rinsed, "2 بار در روز 15 mL برای شستشوی دهان به کار ببرید."],
  ["fr", capsules, "Inhalez le contenu de 2 gélules 1 fois par jour."],
  ["fr", "Take two tablets at night", "Prenez 2 comprimés pour la nuit."],
  ["hi", capsules, "दिन में 1 बार 2 कैप्सूल के अंदर की दवा साँस से अंदर लें।"],
  ["hi", rectal, "सोने से पहले गुदा में 1 सपोज़िटरी अंदर डालें।"],
  ["hi", pessary, "सोने से पहले 2 योनि में रखने वाली सपोज़िटरियाँ अंदर डालें।"],
  ["hi", hayFever, "फूलों के पराग की एलर्जी के लिए ज़रूरत पड़ने पर 1 गोली लें।"],
  ["hi", mainMeals, "हर मुख्य खाने से पहले 2 गोलियाँ लें।"],
  ["hi", between, "दिन में 2 बार 1 सैशे लें। दो वक़्त के खाने के बीच दवा लें।"],
  ["lt", capsule, "Įkvėpkite kapsulės turinį: 1 kapsulę 1 kartą per dieną."],
  [
    "lt",
    "Inhale one nebule four times a day",
    "Įkvėpkite vaisto: 1 inhaliacinio tirpalo ampulę 4 kartus per dieną.",
  ],
];

const firstDay = "2026-01-05";

it.each(written)("%s: %s", (tag, text, words) => {
  const regimen = regimenOfWords(text);
  const { directions } = translateLabel(tag, { regimen, warnings: [], furniture: [] });
  const sentences = directions.said ? directions.sentences.map(wordsOfTranslated) : [];
  const plain = sentences
    .join(phrasesOf(tag).writing.between)
    .replaceAll(/[\u00A0\u202F]/g, " ")
    .replaceAll(/[\u2060\u2066-\u2069]/g, "");
  expect(plain).toBe(words);
  const read = readTranslated(tag, sentences, firstDay);
  expect(read.ok && compareCalendars(calendarOf(regimen, firstDay), read.calendar, "sentences")).toEqual([]);
});

it("leaves a sachet's inside in English: its verb does not say it", () => {
  const regimen = regimenOfWords("Take the contents of one sachet daily");
  expect(translateLabel("fr", { regimen, warnings: [], furniture: [] }).directions.said).toBe(false);
});
