// What is tied to an event, days told by their number, places in a row, and cautions that tell a length: written out
// before the code said them.
import { calendarOf, compareCalendars } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { phrasesOf, type TranslatedTag, translatedTags } from "../languages.ts";
import { readTranslated, translateLabel } from "../translate.ts";
import { wordsOfTranslated } from "./Translation.ts";

const sex = "Take one tablet an hour before sex";
const exercise = "Inhale 2 puffs 15 minutes before exercise";
const sports = "Inhale 2 puffs before exercise";
const migraine = "Take 1 tablet at onset of migraine";
const morningAfter = "Take one tablet as soon as possible within 72 hours of unprotected sex";
const flight = "Take 2 tablets 1 hour before a flight when required";
const surgery = "Take 2 tablets the night before surgery";
const cycle = "Take 1 tablet on days 15 to 26 of each cycle";
const oneAndEight = "Take 1 tablet on days 1 and 8 of each cycle";
const first = "Take one capsule on the 1st of each month";
const turns = "Take 4mg one day and 3mg the next day";
const elbows = "Apply to the elbows and knees twice a day";
const three = "Apply to face, neck and arms twice daily";
const pen = "Inject one pen once a week";
const plaster = "Apply one plaster to painful area for 12 hours on and 12 hours off";
const apart = "Take one tablet twice a day, 12 hours apart";
const sixteen = "Apply one patch in the morning. Remove after 16 hours";
const food = "Take one capsule four times a day one hour before or two hours after food";
const water = "Dissolve ONE sachet in 125ml water and drink once daily";
const most = "Apply twice a day for a maximum of 7 days";
const teatime = "Take one tablet at teatime";

const written: readonly (readonly [TranslatedTag, string, string])[] = [
  ["es", sex, "Tome 1 comprimido 1 hora antes de tener relaciones sexuales."],
  ["es", exercise, "Inhale 2 inhalaciones 15 minutos antes de hacer ejercicio."],
  ["es", sports, "Inhale 2 inhalaciones antes de hacer ejercicio."],
  ["es", migraine, "Tome 1 comprimido en cuanto empiece la migraña."],
  ["es", flight, "Tome 2 comprimidos cuando lo necesite. Tome el medicamento 1 hora antes de un vuelo."],
  ["es", cycle, "Los días 15 a 26 de cada ciclo, tome 1 comprimido. No tome el medicamento todos los días."],
  [
    "es",
    oneAndEight,
    "Los días 1 y 8 de cada ciclo, tome 1 comprimido. No tome el medicamento todos los días.",
  ],
  ["es", first, "El día 1 de cada mes, tome 1 cápsula. No tome el medicamento todos los días."],
  [
    "es",
    turns,
    "Los días 1, 3, 5, 7 y así sucesivamente, tome 4 mg. Los días 2, 4, 6, 8 y así sucesivamente, tome 3 mg.",
  ],
  ["es", elbows, "Aplique el medicamento sobre los codos y sobre las rodillas 2 veces al día."],
  ["es", three, "Aplique el medicamento sobre la cara, sobre el cuello y sobre los brazos 2 veces al día."],
  ["es", apart, "Tome 1 comprimido 2 veces al día. Deje 12 horas entre una dosis y otra."],
  [
    "es",
    food,
    "Tome 1 cápsula 4 veces al día. Tome el medicamento 1 hora antes de comer o 2 horas después de comer.",
  ],
  ["fr", sex, "Prenez 1 comprimé 1 heure avant un rapport sexuel."],
  ["fr", surgery, "Prenez 2 comprimés la veille au soir de l’opération."],
  [
    "fr",
    cycle,
    "Les jours 15 à 26 de chaque cycle, prenez 1 comprimé. Ne prenez pas ce médicament tous les jours.",
  ],
  ["fr", sixteen, "Collez 1 patch le matin. Gardez-le sur la peau pendant 16 heures, puis enlevez-le."],
  ["fr", water, "Prenez 1 sachet 1 fois par jour. Faites-le d’abord dissoudre dans 125 mL d’eau."],
  ["pl", sex, "Przyjmować 1 tabletkę 1 godzinę przed stosunkiem płciowym."],
  ["pl", migraine, "Przyjmować 1 tabletkę gdy tylko zacznie się migrena."],
  ["pl", surgery, "Przyjmować 2 tabletki wieczorem w przeddzień operacji."],
  ["pl", oneAndEight, "W dniach 1 i 8 każdego cyklu przyjmować 1 tabletkę. Nie przyjmować leku codziennie."],
  ["pl", sixteen, "Przyklejać 1 plaster rano. Nosić przez 16 godzin, potem zdjąć."],
  ["pl", elbows, "Nakładać lek na łokcie i na kolana 2 razy dziennie."],
  ["ru", sex, "Принимайте 1 таблетку за 1 час до полового акта."],
  ["ru", first, "1-го числа каждого месяца принимайте 1 капсулу. Не принимайте лекарство ежедневно."],
  ["ru", cycle, "В дни 15–26 каждого цикла принимайте 1 таблетку. Не принимайте лекарство ежедневно."],
  ["uk", sex, "Приймайте 1 таблетку за 1 годину до статевого акту."],
  ["uk", oneAndEight, "У дні 1 і 8 кожного циклу приймайте 1 таблетку. Не приймайте ліки щодня."],
  ["lt", cycle, "Kiekvieno ciklo 15–26 dienomis vartokite 1 tabletę. Nevartokite vaisto kasdien."],
  ["tr", sex, "Cinsel ilişkiden 1 saat önce 1 tablet alın."],
  ["tr", teatime, "İkindi çayında 1 tablet alın."],
  ["tr", cycle, "Her döngünün 15 ila 26. günleri 1 tablet alın. İlacı her gün almayın."],
  ["hi", sex, "यौन संबंध से 1 घंटा पहले 1 गोली लें।"],
  ["hi", migraine, "माइग्रेन शुरू होते ही 1 गोली लें।"],
  ["hi", elbows, "दिन में 2 बार कोहनियों पर और घुटनों पर दवा लगाएँ।"],
  ["hi", teatime, "शाम की चाय के समय 1 गोली लें।"],
  ["ur", sports, "ورزش سے پہلے 2 پف سانس سے اندر لیں۔"],
  ["ur", first, "ہر مہینے کی 1 تاریخ کو 1 کیپسول لیں۔ دوا روزانہ نہ لیں۔"],
  ["bn", sex, "যৌন মিলনের 1 ঘণ্টা আগে 1টি ট্যাবলেট নিন।"],
  ["ar", oneAndEight, "في الأيام 1 و8 من كل دورة تناولوا قرصًا واحدًا. لا تتناولوا الدواء كل يوم."],
  ["ar", sex, "تناولوا قرصًا واحدًا قبل الجماع بـ ساعة واحدة."],
  ["fa", sports, "قبل از ورزش 2 پاف استنشاق کنید."],
  ["vi", cycle, "Vào các ngày 15 đến 26 của mỗi chu kỳ uống 1 viên nén. Không uống thuốc hằng ngày."],
  ["zh-Hans", sex, "性生活前1小时，服用1片。"],
  ["zh-Hans", first, "每月1日服用1粒胶囊。不要每天服用此药。"],
  [
    "cy",
    pen,
    "Rhowch bigiad o 1 ysgrifbin chwistrellu 1 waith yr wythnos. Peidiwch â defnyddio hwn bob dydd.",
  ],
  ["ro", sex, "Luați 1 comprimat cu 1 oră înainte de contactul sexual."],
  ["pt-PT", most, "Aplique o medicamento 2 vezes por dia. Não utilize o medicamento durante mais de 7 dias."],
];

const firstDay = "2026-01-05";

const plain = (text: string): string =>
  text.replaceAll(/[\u00A0\u202F]/g, " ").replaceAll(/[\u2060\u2066-\u2069]/g, "");

const saidIn = (tag: TranslatedTag, text: string) =>
  translateLabel(tag, { regimen: regimenOfWords(text), warnings: [], furniture: [] }).directions;

describe("written by hand", () => {
  it.each(written)("%s: %s", (tag, text, words) => {
    const directions = saidIn(tag, text);
    const sentences = directions.said ? directions.sentences.map(wordsOfTranslated) : [];
    expect(plain(sentences.join(phrasesOf(tag).writing.between))).toBe(words);
  });
});

describe.each(translatedTags)("in %s", (tag) => {
  const dated = [
    ...[sex, exercise, sports, migraine, morningAfter, flight, surgery],
    ...[cycle, oneAndEight, first, turns, elbows, three, pen, plaster, teatime],
  ];

  it.each(dated)("what is said is read back, or none of it is said: %s", (text) => {
    const directions = saidIn(tag, text);
    if (!directions.said) return;
    const told = directions.sentences.filter(({ aside }) => aside !== true).map(wordsOfTranslated);
    const read = readTranslated(tag, told, firstDay);
    const meant = calendarOf(regimenOfWords(text), firstDay);
    expect(read.ok && compareCalendars(meant, read.calendar, "sentences")).toEqual([]);
  });

  it.each([
    ["another event", "Take 2 tablets 1 hour before travel", "Take 2 tablets 1 hour before sex"],
    ["another length", "Take 2 tablets 2 hours before travel", "Take 2 tablets 1 hour before travel"],
    ["no length", "Take 2 tablets before travel", "Take 2 tablets 1 hour before travel"],
    [
      "another day of the month",
      "Take 2 tablets on the 2nd of each month",
      "Take 2 tablets on the 1st of each month",
    ],
    [
      "the month for a cycle",
      "Take 2 tablets on day 1 of each cycle",
      "Take 2 tablets on the 1st of each month",
    ],
    [
      "a day more",
      "Take 2 tablets on days 1 to 6 of each cycle",
      "Take 2 tablets on days 1 to 5 of each cycle",
    ],
    ["two days, and not all between", "Take 2 tablets on days 1 and 5 of each cycle", cycle],
    ["a plaster for a patch", "Apply 2 plasters once a day", "Apply 2 patches once a day"],
    ["a pen for a syringe", "Inject 1 syringe once a week", "Inject 1 pen once a week"],
  ])("a label that says %s is not taken for it", (_what, planted, prescribed) => {
    const directions = saidIn(tag, planted);
    if (!directions.said) return;
    const read = readTranslated(tag, directions.sentences.map(wordsOfTranslated), firstDay);
    const meant = calendarOf(regimenOfWords(prescribed), firstDay);
    expect(read.ok && compareCalendars(meant, read.calendar, "sentences")).not.toEqual([]);
  });

  /* That a caution tells its numbers is held without the reader too. In Arabic 2 and 1 are words. */
  it.each([
    ["Take one tablet twice a day, 12 hours apart", ["12"]],
    ["Apply one patch in the morning. Remove after 16 hours", ["16"]],
    ["Apply twice a day for a maximum of 7 days", ["7"]],
    ["Dissolve ONE sachet in 125ml water and drink once daily", ["125"]],
    ["Mix 2 scoops with 200ml milk twice a day", ["200"]],
    ["Apply to affected area twice daily, continue for 7 days after healed", ["7"]],
    ["Take one daily, start 5 days before travel and continue for 4 weeks after return", ["5", "4"]],
    [
      "Dissolve one tablet under your tongue as needed for chest pain. If pain persists after 5 minutes call 999.",
      ["5", "999"],
    ],
    ["1 drop BD both eyes, wait 5 minutes between drops", ["5"]],
  ] as const)("tells its numbers: %s", (text, numbers) => {
    const directions = saidIn(tag, text);
    if (!directions.said) return;
    const asides = directions.sentences.filter(({ aside }) => aside === true).map(wordsOfTranslated);
    const told = plain(asides.join(" ")).match(/\d+/g) ?? [];
    for (const number of numbers) expect(told).toContain(number);
  });
});
