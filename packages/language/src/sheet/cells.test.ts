// Cells of a table as they were written by hand in each language: times in their row, amounts in their case.
import type { SlotName } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import {
  medicinesIn,
  readSheetCells,
  type SheetTag,
  sheetAmountIn,
  sheetPhrasesOf,
  sheetTimeIn,
} from "../sheets.ts";

type Moment = { readonly name: SlotName } | { readonly time: string };

/** What each cell is in English, and what it is made of. */
const cells: readonly (readonly [
  time: string,
  amount: string,
  moment: Moment,
  count: string,
  unit: string,
])[] = [
  ["Morning", "1 tablet", { name: "morning" }, "1", "tablet"],
  ["Morning", "5 tablets", { name: "morning" }, "5", "tablet"],
  ["Midday", "half a tablet", { name: "midday" }, "0.5", "tablet"],
  ["Night", "1 and a half tablets", { name: "night" }, "1.5", "tablet"],
  ["Bedtime", "22 units", { name: "bedtime" }, "22", "unit"],
  ["Evening", "1 capsule", { name: "evening" }, "1", "capsule"],
  ["Morning", "15 mL", { name: "morning" }, "15", "mL"],
  ["8 am", "2 tablets", { time: "08:00" }, "2", "tablet"],
  ["Evening", "2 sachets", { name: "evening" }, "2", "sachet"],
  ["8 pm", "3 tablets", { time: "20:00" }, "3", "tablet"],
];

/** null: no sure word for the time. */
const written: Readonly<Partial<Record<SheetTag, readonly (string | null)[]>>> = {
  ar: [
    "صباحًا: قرصًا واحدًا",
    "صباحًا: 5 أقراص",
    "ظهرًا: نصف قرص",
    null,
    "قبل النوم: 22 وحدة",
    "مساءً: كبسولة واحدة",
    "صباحًا: 15 mL",
    "الساعة 08:00 صباحًا: قرصين",
    "مساءً: كيسين",
    "الساعة 20:00 مساءً: 3 أقراص",
  ],
  bn: [
    "সকাল: 1টি ট্যাবলেট",
    "সকাল: 5টি ট্যাবলেট",
    "দুপুর: অর্ধেক ট্যাবলেট",
    "রাত: দেড়টি ট্যাবলেট",
    "ঘুমানোর আগে: 22 ইউনিট",
    "সন্ধ্যা: 1টি ক্যাপসুল",
    "সকাল: 15 mL",
    "সকাল 08:00টায়: 2টি ট্যাবলেট",
    "সন্ধ্যা: 2টি স্যাশে",
    "সন্ধ্যার পর 20:00টায়: 3টি ট্যাবলেট",
  ],
  cy: [
    "Bore: 1 dabled",
    "Bore: 5 tabled",
    "Canol dydd: hanner tabled",
    null,
    "Amser gwely: 22 uned",
    "Gyda’r hwyr: 1 capsiwl",
    "Bore: 15 mL",
    "Am 08:00 y bore: 2 dabled",
    "Gyda’r hwyr: 2 sachet",
    "Am 20:00 yr hwyr: 3 tabled",
  ],
  es: [
    "Por la mañana: 1 comprimido",
    "Por la mañana: 5 comprimidos",
    "Al mediodía: medio comprimido",
    "Por la noche: 1 comprimido y medio",
    "Al acostarse: 22 unidades",
    "Por la tarde-noche: 1 cápsula",
    "Por la mañana: 15 mL",
    "A las 08:00 de la mañana: 2 comprimidos",
    "Por la tarde-noche: 2 sobres",
    "A las 20:00 (tarde-noche): 3 comprimidos",
  ],
  fa: [
    "صبح: 1 قرص",
    "صبح: 5 قرص",
    "ظهر: نصف قرص",
    "شب: یک و نیم قرص",
    "قبل از خواب: 22 واحد",
    "اول شب: 1 کپسول",
    "صبح: 15 mL",
    "ساعت 08:00 (صبح): 2 قرص",
    "اول شب: 2 ساشه",
    "ساعت 20:00 (اول شب): 3 قرص",
  ],
  fr: [
    "Le matin: 1 comprimé",
    "Le matin: 5 comprimés",
    "À midi: un demi-comprimé",
    "Pour la nuit: 1 comprimé et demi",
    "Au coucher: 22 unités",
    "Le soir: 1 gélule",
    "Le matin: 15 mL",
    "À 08:00 (matin): 2 comprimés",
    "Le soir: 2 sachets",
    "À 20:00 (soir): 3 comprimés",
  ],
  hi: [
    "सुबह: 1 गोली",
    "सुबह: 5 गोलियाँ",
    "दोपहर: आधी गोली",
    "रात: डेढ़ गोली",
    "सोने से पहले: 22 यूनिट",
    "शाम: 1 कैप्सूल",
    "सुबह: 15 mL",
    "सुबह 08:00 बजे: 2 गोलियाँ",
    "शाम: 2 सैशे",
    "शाम 20:00 बजे: 3 गोलियाँ",
  ],
  lt: [
    "Ryte: 1 tabletę",
    "Ryte: 5 tabletes",
    "Vidurdienį: pusę tabletės",
    "Nakčiai: pusantros tabletės",
    "Prieš miegą: 22 vienetus",
    "Vakare: 1 kapsulę",
    "Ryte: 15 mL",
    "Ryte (08:00): 2 tabletes",
    "Vakare: 2 paketėlius",
    "Vakare (20:00): 3 tabletes",
  ],
  "pa-Guru": [
    "ਸਵੇਰੇ: 1 ਗੋਲੀ",
    "ਸਵੇਰੇ: 5 ਗੋਲੀਆਂ",
    "ਦੁਪਹਿਰ ਵੇਲੇ: ਅੱਧੀ ਗੋਲੀ",
    "ਰਾਤ ਨੂੰ: ਡੇਢ ਗੋਲੀ",
    "ਸੌਣ ਤੋਂ ਪਹਿਲਾਂ: 22 ਯੂਨਿਟ",
    "ਸ਼ਾਮ ਨੂੰ: 1 ਕੈਪਸੂਲ",
    "ਸਵੇਰੇ: 15 mL",
    "ਸਵੇਰੇ 08:00 ਵਜੇ: 2 ਗੋਲੀਆਂ",
    "ਸ਼ਾਮ ਨੂੰ: 2 ਸੈਸ਼ੇ",
    "ਸ਼ਾਮ 20:00 ਵਜੇ: 3 ਗੋਲੀਆਂ",
  ],
  "pt-PT": [
    "De manhã: 1 comprimido",
    "De manhã: 5 comprimidos",
    "Ao meio-dia: meio comprimido",
    "À noite: 1 comprimido e meio",
    "Ao deitar: 22 unidades",
    "Ao fim do dia: 1 cápsula",
    "De manhã: 15 mL",
    "Às 08:00 (manhã): 2 comprimidos",
    "Ao fim do dia: 2 saquetas",
    "Às 20:00 (fim do dia): 3 comprimidos",
  ],
  ro: [
    "Dimineața: 1 comprimat",
    "Dimineața: 5 comprimate",
    "La amiază: jumătate de comprimat",
    "Noaptea: 1 comprimat și jumătate",
    "La culcare: 22 de unități",
    "Seara: 1 capsulă",
    "Dimineața: 15 mL",
    "La ora 08:00 dimineața: 2 comprimate",
    "Seara: 2 plicuri",
    "La ora 20:00 seara: 3 comprimate",
  ],
  ru: [
    "Утром: 1 таблетку",
    "Утром: 5 таблеток",
    "В полдень: половину таблетки",
    "На ночь: полторы таблетки",
    "Перед сном: 22 единицы",
    "Вечером: 1 капсулу",
    "Утром: 15 mL",
    "В 08:00 утра: 2 таблетки",
    "Вечером: 2 пакетика",
    "В 20:00 вечера: 3 таблетки",
  ],
  tr: [
    "Sabah: 1 tablet",
    "Sabah: 5 tablet",
    "Öğle vakti: yarım tablet",
    "Gece: bir buçuk tablet",
    "Yatmadan önce: 22 ünite",
    "Akşam: 1 kapsül",
    "Sabah: 15 mL",
    "Sabah (saat 08:00): 2 tablet",
    "Akşam: 2 saşe",
    "Akşam (saat 20:00): 3 tablet",
  ],
  uk: [
    "Вранці: 1 таблетку",
    "Вранці: 5 таблеток",
    "Опівдні: половину таблетки",
    "На ніч: півтори таблетки",
    "Перед сном: 22 одиниці",
    "Увечері: 1 капсулу",
    "Вранці: 15 mL",
    "О 08:00 ранку: 2 таблетки",
    "Увечері: 2 пакетики",
    "О 20:00 вечора: 3 таблетки",
  ],
  vi: [
    "Buổi sáng: 1 viên nén",
    "Buổi sáng: 5 viên nén",
    "Buổi trưa: nửa viên nén",
    "Ban đêm: 1 viên nén rưỡi",
    "Trước khi đi ngủ: 22 đơn vị",
    "Buổi tối: 1 viên nang",
    "Buổi sáng: 15 mL",
    "Lúc 08:00 sáng: 2 viên nén",
    "Buổi tối: 2 gói",
    "Lúc 20:00 tối: 3 viên nén",
  ],
  "zh-Hans": [
    "早上: 1片",
    "早上: 5片",
    "中午: 半片",
    null,
    "睡前: 22单位",
    "晚上: 1粒胶囊",
    "早上: 15 mL",
    "早上08:00: 2片",
    "晚上: 2袋",
    "晚上20:00: 3片",
  ],
};

const bare = (words: string): string =>
  words.replaceAll(/[\u2060\u2066-\u2069]/g, "").replaceAll(/[\u00A0\u202F]/g, " ");

describe.each(Object.entries(written))("%s", (tag, said) => {
  it.each(cells.map((cell, at) => [...cell, said![at]!] as const))("%s: %s", (...row) => {
    const [time, amount, moment, count, unit, words] = row;
    const own = {
      time: sheetTimeIn(tag as SheetTag, moment),
      amount: sheetAmountIn(tag as SheetTag, { low: count, high: count }, unit),
    };
    if (own.time === null || own.amount === null) return expect(words).toBeNull();
    expect(bare(`${own.time}: ${own.amount}`)).toBe(words);
    expect(readSheetCells(tag as SheetTag, [{ time: own.time, amount: own.amount }])).toEqual([
      { time, amount },
    ]);
  });
});

it.each([
  ["pa-Guru", ["1 ਦਵਾਈ", "2 ਦਵਾਈਆਂ", "5 ਦਵਾਈਆਂ", "12 ਦਵਾਈਆਂ", "22 ਦਵਾਈਆਂ"]],
  ["ro", ["1 medicament", "2 medicamente", "5 medicamente", "12 medicamente", "22 de medicamente"]],
  ["ru", ["1 лекарство", "2 лекарства", "5 лекарств", "12 лекарств", "22 лекарства"]],
  ["tr", ["1 ilaç", "2 ilaç", "5 ilaç", "12 ilaç", "22 ilaç"]],
  ["uk", ["1 препарат", "2 препарати", "5 препаратів", "12 препаратів", "22 препарати"]],
] as const)("counts in %s as people do", (tag, expected) => {
  expect([1, 2, 5, 12, 22].map((count) => medicinesIn(count, sheetPhrasesOf(tag)))).toEqual(expected);
});
