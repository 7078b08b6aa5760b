// testing: single phrases that came after the thirty and stand in none of the six directions: what a second author
// found when each was held against what they had written from the English alone.
import type { TranslatedTag } from "../../src/languages.ts";

export interface PhraseMended {
  readonly tag: TranslatedTag;
  /** The phrase in English. */
  readonly english: string;
  readonly was: string;
  /** What the table says now, or a part of it. */
  readonly now: string;
  readonly why: string;
}

const breakless = (tag: TranslatedTag, was: string, now: string): PhraseMended => ({
  tag,
  english: "keep using it without a break",
  was,
  now,
  why: "“Take it without a break” may be heard as one dose upon the other: it is the use that goes on.",
});

const whenHigh = (english: string, was: string, now: string): PhraseMended => ({
  tag: "vi",
  english,
  was,
  now,
  why: "“Khi bị” is “when you have it”: a tablet of every day is not taken on bad days alone.",
});

export const phrasesMended: readonly PhraseMended[] = [
  breakless("lt", "{do} vaistą be pertraukos", "tęskite vaisto vartojimą be pertraukų"),
  breakless("ps", "درمل پرته له وقفې {do}", "درملو ته پرته له وقفې دوام ورکړئ"),
  breakless("ru", "{do} лекарство без перерыва", "продолжайте применять лекарство без перерывов"),
  breakless("ta", "இடைவெளி இல்லாமல் மருந்து {do}", "மருந்தை இடையில் நிறுத்தாமல் தொடரவும்"),
  breakless("ti", "መድሃኒት ብዘይ ምቁራጽ {do}", "መድሃኒት ብዘይ ምቁራጽ ምውሳድ ቀጽሉ"),
  breakless("uk", "{do} ліки без перерви", "продовжуйте застосовувати ліки без перерв"),
  {
    tag: "pt-PT",
    english: "use a new patch each time",
    was: "ponha um adesivo novo de cada vez",
    now: "ponha sempre um adesivo novo",
    why: "“Um de cada vez” is one at a time.",
  },
  {
    tag: "pt-PT",
    english: "take the old one off each time",
    was: "retire de cada vez o anterior",
    now: "retire sempre o anterior",
    why: "“De cada vez” is at a time.",
  },
  {
    tag: "ar",
    english: "take the old one off each time",
    was: "انزعوا القديم كل مرة",
    now: "انزعوا اللصقة القديمة كل مرة",
    why: "A patch is feminine: “القديم” is no patch.",
  },
  {
    tag: "ar",
    english: "take it off at bedtime",
    was: "انزعوه قبل النوم",
    now: "انزعوا اللصقة قبل النوم",
    why: "A patch is feminine: “ـه” is not the patch.",
  },
  whenHigh("for diabetes", "khi bị tiểu đường", "để trị tiểu đường"),
  whenHigh("for depression", "khi bị trầm cảm", "để trị trầm cảm"),
  {
    tag: "vi",
    english: "a scoop",
    was: "{n} muỗng múc",
    now: "{n} muỗng múc bột",
    why: "“Muỗng múc” alone is a ladle: “of powder” stands beside it.",
  },
  {
    tag: "fa",
    english: "in the daytime",
    was: "دارو را در طول روز {do}",
    now: "دارو را در ساعات روز {do}",
    why: "“در طول روز” is all through the day, and stands so in “share it out over the day”.",
  },
  {
    tag: "gu",
    english: "in the daytime",
    was: "દવા દિવસ દરમિયાન {do}",
    now: "દવા દિવસના સમયે {do}",
    why: "“દિવસ દરમિયાન” is all through the day as well.",
  },
  {
    tag: "es",
    english: "on a different day from your methotrexate",
    was: "{do} el medicamento en un día distinto del de metotrexato",
    now: "{do} el medicamento en un día distinto al del metotrexato",
    why: "“Del de metotrexato” lacks its article.",
  },
  {
    tag: "pl",
    english: "share it out over the day",
    was: "podzielić na cały dzień",
    now: "rozłożyć na cały dzień",
    why: "“Podzielić” is what is done to a tablet: it is broken.",
  },
];

export interface PhraseDoubt {
  readonly tag: TranslatedTag;
  readonly english: string;
  readonly doubt: string;
}

/** Phrases that were left as they are, and that somebody who speaks the language should look at first. */
export const phraseDoubts: readonly PhraseDoubt[] = [
  {
    tag: "ar",
    english: "a vial",
    doubt: "“قارورة” is a large bottle in some countries; the other author has فيال too.",
  },
  {
    tag: "bn",
    english: "for muscle spasm",
    doubt: "“খিঁচুনি” by itself is a fit; beside “পেশির” it is a muscle's.",
  },
  {
    tag: "ckb",
    english: "to thin the blood",
    doubt: "“ڕوون دەکاتەوە” is “makes clear” too; the other author has شلکردنەوە.",
  },
  { tag: "fa", english: "an enema", doubt: "“تنقیه” is the act; the other author has انما for the thing." },
  { tag: "hi", english: "a vial", doubt: "“शीशी” is any small bottle of medicine, a syrup's too." },
  { tag: "ur", english: "a vial", doubt: "“شیشی” is any small bottle of medicine, a syrup's too." },
  { tag: "pt-PT", english: "a vial", doubt: "“Frasco” is the bottle of a syrup too." },
  {
    tag: "pa-Guru",
    english: "for muscle spasm",
    doubt: "“ਅਕੜਨ” is stiffness; the other author has ਖਿੱਚ.",
  },
  { tag: "ru", english: "a scoop", doubt: "Tins say “мерная ложка”, which here is a spoon of so many mL." },
  { tag: "uk", english: "a scoop", doubt: "Tins say “мірна ложка”, which here is a spoon of so many mL." },
  { tag: "zh-Hans", english: "a scoop", doubt: "“勺” is any spoon; “量勺” would be too near to 量匙." },
  {
    tag: "fr",
    english: "wash it off in the morning",
    doubt: "Is “rincez-le” heard as off the skin, or as rinsing the thing?",
  },
];
