// A length after a step of one day, and the days behind hours that nobody counts in, in every language.
import { calendarOf, compareCalendars } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { type TranslatedTag, translatedTags } from "../languages.ts";
import { readTranslated, translateLabel } from "../translate.ts";
import { wordsOfTranslated } from "./Translation.ts";

const afterOneDay = "Take half a tablet once a day for 1 day then 1 tablet once a day for 6 days";
const patch = "Apply one patch every 72 hours";

/** The last sentence of the first, and the first of the second. */
const written: Readonly<Record<TranslatedTag, readonly [string, string]>> = {
  ar: ["تناولوا الدواء لمدة 6 أيام بعد ذلك اليوم.", "ألصقوا لصقة واحدة، كل 72 ساعة (3 أيام)."],
  bn: ["ওষুধ আরও 6 দিন ধরে নিন।", "প্রতি 72 ঘণ্টা পরপর (অর্থাৎ প্রতি 3 দিনে 1 বার) 1টি প্যাচ সেঁটে দিন।"],
  ckb: [
    "دەرمانەکە بۆ ماوەی 6 ڕۆژی تر وەربگرن.",
    "هەر 72 کاتژمێر جارێک (واتە هەر 3 ڕۆژ جارێک)، هەر جارەی 1 لەزگە بلکێنن.",
  ],
  cy: ["Cymerwch hwn am 6 diwrnod arall.", "Gludwch 1 patsh bob 72 awr (3 diwrnod)."],
  es: ["Tome el medicamento durante 6 días más.", "Pegue 1 parche cada 72 horas (3 días)."],
  fa: ["دارو را به مدت 6 روز دیگر مصرف کنید.", "هر 72 ساعت (3 روز) 1 چسب پوستی بچسبانید."],
  fr: ["Prenez ce médicament pendant 6 jours de plus.", "Collez 1 patch toutes les 72 heures (3 jours)."],
  gu: ["દવા હજી 6 દિવસ સુધી લો.", "દર 72 કલાકે (એટલે કે દર 3 દિવસમાં 1 વખત) 1 પૅચ ચોંટાડો."],
  hi: ["दवा 6 दिन और लें।", "हर 72 घंटे बाद (यानी हर 3 दिन में 1 बार) 1 पैच चिपकाएँ।"],
  lt: ["Vartokite vaistą dar 6 dienas.", "Klijuokite 1 pleistrą kas 72 valandas (3 dienas)."],
  "pa-Guru": ["ਦਵਾਈ 6 ਦਿਨ ਹੋਰ ਲਓ।", "ਹਰ 72 ਘੰਟੇ ਬਾਅਦ (ਯਾਨੀ ਹਰ 3 ਦਿਨਾਂ ਵਿੱਚ 1 ਵਾਰ) 1 ਪੈਚ ਚਿਪਕਾਓ।"],
  pl: ["Przyjmować lek jeszcze przez 6 dni.", "Przyklejać 1 plaster co 72 godziny (3 dni)."],
  /* Nobody is sure of "6 more days" in Pashto. */
  ps: [
    "درمل د 6 ورځو لپاره واخلئ.",
    "په هرو 72 ساعتونو کې 1 ځل (یعنې په هرو 3 ورځو کې 1 ځل)، هر ځل 1 پلستر ونښلوئ.",
  ],
  "pt-PT": ["Tome o medicamento durante mais 6 dias.", "Cole 1 adesivo a cada 72 horas (3 dias)."],
  ro: ["Luați medicamentul încă 6 zile.", "Lipiți 1 plasture la fiecare 72 de ore (3 zile)."],
  ru: ["Принимайте лекарство ещё в течение 6 дней.", "Приклеивайте 1 пластырь каждые 72 часа (3 дня)."],
  so: [
    "Daawada qaado muddo kale oo 6 maalmood ah.",
    "Dheji 1 balaastar oo maqaarka lagu dhejiyo, 72 saacadood kasta 1 mar (taasi waa 3 maalmood kasta 1 mar).",
  ],
  ta: [
    "மேலும் 6 நாட்கள் மருந்து சாப்பிடவும்.",
    "72 மணிநேரத்துக்கு 1 முறை (அதாவது 3 நாட்களுக்கு 1 முறை), ஒவ்வொரு முறையும் 1 பேட்ச் ஒட்டவும்.",
  ],
  ti: [
    "መድሃኒት ንተወሳኺ 6 መዓልታት ውሰዱ።",
    "ኣብ ነፍሲ ወከፍ 72 ሰዓታት 1 ግዜ (ማለት ኣብ ነፍሲ ወከፍ 3 መዓልታት 1 ግዜ)፣ 1 ኣብ ቆርበት ዝልጠፍ ፕላስተር ለጥፉ።",
  ],
  tr: ["İlacı 6 gün daha alın.", "72 saatte bir (yani 3 günde bir) 1 bant yapıştırın."],
  uk: ["Приймайте ліки ще протягом 6 днів.", "Приклеюйте 1 пластир кожні 72 години (3 дні)."],
  ur: ["دوا مزید 6 دن تک لیں۔", "ہر 72 گھنٹے بعد (یعنی ہر 3 دن میں 1 بار) 1 پیچ چپکائیں۔"],
  vi: ["Uống thuốc thêm 6 ngày nữa.", "Mỗi lần dán 1 miếng dán, cứ 72 giờ 1 lần (tức là cứ 3 ngày 1 lần)."],
  "zh-Hans": ["再连续6天服用此药。", "每72小时1次（即每3天1次），每次贴1张贴片。"],
};

const firstDay = "2026-01-05";

const saidIn = (tag: TranslatedTag, text: string): readonly string[] => {
  const { directions } = translateLabel(tag, {
    regimen: regimenOfWords(text),
    warnings: [],
    furniture: [],
  });
  return directions.said ? directions.sentences.map(wordsOfTranslated) : [];
};

const plain = (text: string | undefined): string | undefined =>
  text?.replaceAll(/[\u00A0\u202F]/g, " ").replaceAll(/[\u2060\u2066-\u2069]/g, "");

const isMeant = (tag: TranslatedTag, said: readonly string[], text: string): boolean => {
  const read = readTranslated(tag, said, firstDay);
  const meant = calendarOf(regimenOfWords(text), firstDay);
  return read.ok && compareCalendars(meant, read.calendar, "sentences").length === 0;
};

describe.each(translatedTags)("in %s", (tag) => {
  it("a length after a step of one day is so long from then on", () =>
    expect(plain(saidIn(tag, afterOneDay).at(-1))).toBe(written[tag][0]));

  it("hours of whole days are told in days behind them", () =>
    expect(plain(saidIn(tag, patch)[0])).toBe(written[tag][1]));

  it.each([afterOneDay, patch, "Take one tablet every 48 hours for 3 weeks"])("is read back: %s", (text) => {
    expect(isMeant(tag, saidIn(tag, text), text)).toBe(true);
  });

  it("a bracket of other days than the hours are is not read", () => {
    const wrong = saidIn(tag, patch).map((one) => one.replace(/([(（][^)）]*)3/, "$14"));
    expect(wrong).not.toEqual(saidIn(tag, patch));
    expect(isMeant(tag, wrong, patch)).toBe(false);
  });

  it("says neither where it is not meant", () => {
    const plainly = saidIn(tag, "Take one tablet every 36 hours");
    const twoDays = saidIn(tag, afterOneDay.replace("for 1 day", "for 2 days")).at(-1);
    expect(plainly.join(" ")).not.toMatch(/[(（]/);
    if (tag !== "ps") expect(twoDays).not.toBe(saidIn(tag, afterOneDay).at(-1));
  });
});
