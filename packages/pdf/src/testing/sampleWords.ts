// testing: one label's words in the languages that the text layer is proved with. Not for patients.
import type { Meaning } from "@plainlabel/pictograms";
import type { SampleWords } from "./sampleSets.ts";

const two: Meaning = { id: "tablets", count: "2" };
const bedtime: Meaning = { id: "bedtime" };
const food: Meaning = { id: "with-food" };
const url = "HTTPS://PLAIN.EXAMPLE/L/7K2M9QX4TD";

export const english: SampleWords = {
  lang: "en-GB",
  person: "Siân Ŵyn-O’Brien",
  medicine: "Amoxicillin 500\u00a0mg capsules",
  directions: [
    { text: "Take 1 capsule 3 times a day.", meaning: two, alt: "Pictogram: take 2 tablets" },
    { text: "Take at bedtime with a glass of water.", meaning: bedtime, alt: "Pictogram: bedtime" },
    { text: "Take with food.", meaning: food, alt: "Pictogram: with food" },
  ],
  warnings: [
    "Space the doses evenly. Keep taking until the course is finished, unless you are told to stop.",
  ],
  invitation: "Scan to watch a film.",
  particulars: [
    "22 Nov 2026  Green Cross Pharmacy, 1 High Street, Leeds LS1 1AA",
    "Keep out of the sight and reach of children.",
  ],
  url,
};

const inLanguage = (
  lang: string,
  person: string,
  medicine: string,
  [one, second]: readonly [string, string],
  warning: string,
  invitation: string,
): SampleWords => ({
  lang,
  person,
  medicine,
  directions: [
    { text: one, meaning: two, alt: `${one} (pictogram)` },
    { text: second, meaning: bedtime, alt: `${second} (pictogram)` },
  ],
  warnings: [warning],
  invitation,
  particulars: ["22.11.2026 Green Cross Pharmacy, Leeds LS1 1AA"],
  url,
});

/** Every sample, English first. */
export const sampleWords: readonly SampleWords[] = [
  english,
  inLanguage(
    "cy",
    "Llŷr ap Gŵyn",
    "Amoxicillin 500\u00a0mg",
    ["Cymerwch 1 capsiwl 3 gwaith y dydd.", "Cymerwch gyda dŵr cyn mynd i’r gwely."],
    "Cadwch allan o olwg a chyrraedd plant.",
    "Sganiwch i wylio ffilm.",
  ),
  inLanguage(
    "pl",
    "Łukasz Źdźbło",
    "Amoksycylina 500\u00a0mg",
    ["Przyjmować 1 kapsułkę 3 razy na dobę.", "Popić szklanką wody przed snem."],
    "Przechowywać w miejscu niewidocznym i niedostępnym dla dzieci.",
    "Zeskanuj, aby obejrzeć film.",
  ),
  inLanguage(
    "ro",
    "Ștefan Țurcanu",
    "Amoxicilină 500\u00a0mg",
    ["Luați 1 capsulă de 3 ori pe zi.", "Luați seara, la culcare, cu apă."],
    "A nu se lăsa la vederea și îndemâna copiilor.",
    "Scanați pentru a vedea un film.",
  ),
  inLanguage(
    "uk",
    "Ґанна Їжакевич",
    "Амоксицилін 500\u00a0мг",
    ["Приймайте по 1 капсулі 3 рази на день.", "Запивайте склянкою води перед сном."],
    "Зберігайте в недоступному для дітей місці.",
    "Скануйте, щоб переглянути відео.",
  ),
  inLanguage(
    "ur",
    "محمد خان",
    "Amoxicillin 500\u00a0mg کیپسول",
    ["دن میں 3 بار 1 کیپسول لیں۔", "رات کو سونے سے پہلے Amoxicillin 500\u00a0mg پانی کے ساتھ لیں۔"],
    "بچوں کی نظر اور پہنچ سے دور رکھیں (۵۰۰ نہیں)۔",
    "فلم دیکھنے کے لیے اسکین کریں۔",
  ),
  inLanguage(
    "bn",
    "রহিমা খাতুন",
    "Amoxicillin 500\u00a0mg ক্যাপসুল",
    ["দিনে ৩ বার ১টি ক্যাপসুল খান।", "রাতে ঘুমানোর আগে পানি দিয়ে Amoxicillin 500\u00a0mg খান।"],
    "শিশুদের দৃষ্টি ও নাগালের বাইরে রাখুন। রক্ত, স্কুল।",
    "ভিডিও দেখতে স্ক্যান করুন।",
  ),
  inLanguage(
    "ar",
    "محمد خان",
    "Amoxicillin 500\u00a0mg",
    ["خذ \u20661\u2069\u00a0كبسولة \u20663\u2069\u00a0مرات في اليوم.", "خذها قبل النوم مع الماء."],
    "احفظ الدواء بعيداً عن متناول الأطفال.",
    "امسح الرمز لمشاهدة فيلم.",
  ),
  inLanguage(
    "ckb",
    "ئەژین ڕەسووڵ",
    "Amoxicillin 500\u00a0mg",
    [
      "\u20663\u2069\u00a0جار لە ڕۆژێکدا، هەر جارەی \u20661\u2069\u00a0کەپسوول وەربگرن.",
      "پێش خەوتن لەگەڵ ئاودا وەری بگرن.",
    ],
    "لە بەرچاو و دەستی منداڵان دوور بخەنەوە.",
    "سکانی بکەن بۆ بینینی فیلم.",
  ),
  inLanguage(
    "ps",
    "ځلاند څېړونکی",
    "Amoxicillin 500\u00a0mg",
    [
      "په ورځ کې \u20663\u2069\u00a0ځله، هر ځل \u20661\u2069\u00a0ګولۍ واخلئ.",
      "له خوبه مخکې یې ښه له اوبو سره واخلئ.",
    ],
    "د ماشومانو له لاسرسي لرې یې وساتئ، ګړندي مه اوسئ.",
    "د فلم د لیدلو لپاره یې سکن کړئ.",
  ),
  inLanguage(
    "hi",
    "रहीमा ख़ातून",
    "Amoxicillin 500\u00a0mg",
    ["दिन में 3\u00a0बार 1\u00a0कैप्सूल लें।", "रात को सोने से पहले पानी के साथ लें।"],
    "बच्चों की पहुँच से दूर रखें।",
    "फ़िल्म देखने के लिए स्कैन करें।",
  ),
  inLanguage(
    "pa",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Amoxicillin 500\u00a0mg",
    ["ਦਿਨ ਵਿੱਚ 3\u00a0ਵਾਰ 1\u00a0ਕੈਪਸੂਲ ਲਓ।", "ਸੌਣ ਤੋਂ ਪਹਿਲਾਂ ਪਾਣੀ ਨਾਲ ਲਓ।"],
    "ਬੱਚਿਆਂ ਦੀ ਪਹੁੰਚ ਤੋਂ ਦੂਰ ਰੱਖੋ।",
    "ਫ਼ਿਲਮ ਦੇਖਣ ਲਈ ਸਕੈਨ ਕਰੋ।",
  ),
  inLanguage(
    "gu",
    "રમેશ પટેલ",
    "Amoxicillin 500\u00a0mg",
    ["દિવસમાં 3\u00a0વાર 1\u00a0કૅપ્સ્યૂલ લો.", "સૂતાં પહેલાં પાણી સાથે લો."],
    "બાળકોની પહોંચથી દૂર રાખો.",
    "ફિલ્મ જોવા માટે સ્કૅન કરો.",
  ),
  inLanguage(
    "ta",
    "மீனா குமார்",
    "Amoxicillin 500\u00a0mg",
    ["ஒரு நாளைக்கு 3\u00a0முறை 1\u00a0கேப்ஸ்யூல் விழுங்கவும்.", "தூங்கும் முன் தண்ணீருடன் விழுங்கவும்."],
    "குழந்தைகளுக்கு எட்டாமல் வைக்கவும்.",
    "படம் பார்க்க ஸ்கேன் செய்யவும்.",
  ),
  inLanguage(
    "zh-Hans",
    "王小明",
    "Amoxicillin 500\u00a0mg",
    ["每天服用3\u2060次，每次1\u2060粒。", "睡前用水服用。"],
    "请放在儿童拿不到的地方。",
    "扫码观看影片。",
  ),
  inLanguage(
    "ti",
    "ሰናይት ገብረ",
    "Amoxicillin 500\u00a0mg",
    ["ኣብ መዓልቲ 3\u00a0ግዜ 1\u00a0ካፕሱል ውሰዱ።", "ቅድሚ ድቃስ ምስ ማይ ውሰዱ።"],
    "ካብ ቆልዑ ርሒቕኩም ኣቐምጡ።",
    "ፊልም ንምርኣይ ስካን ግበሩ።",
  ),
  inLanguage(
    "vi",
    "Nguyễn Thị Ổn",
    "Amoxicillin 500\u00a0mg",
    ["Uống 1\u00a0viên, 3\u00a0lần mỗi ngày.", "Uống trước khi đi ngủ với nước."],
    "Để xa tầm tay trẻ em.",
    "Quét mã để xem phim.",
  ),
];
