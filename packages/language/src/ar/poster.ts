// language/ar: what posters say, in Arabic. A draft: no pharmacist who speaks Arabic has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const arPoster: PosterPhrases = {
  tag: "ar",
  dir: "rtl",
  reviewed: null,
  read: {
    headline: "يمكنكم طلب ملصق أكبر",
    opening: "هل يصعب عليكم قراءة ملصق دوائكم؟",
    offers: [
      "يمكننا تكبير الحروف.",
      "يمكننا إضافة صور.",
      "يمكن لهاتفكم أن يقرأه لكم.",
      "يمكننا التحدث معكم عنه.",
    ],
    closing: "هذا مجاني. اسألونا.",
  },
  help: {
    headline: "هل يصعب عليكم استعمال دوائكم؟",
    opening: "اسألونا. يمكننا المساعدة.",
    offers: [
      "تصعب القراءة؟ يمكننا تكبير الحروف.",
      "يصعب الفتح؟ اطلبوا منا غطاءً آخر.",
      "يصعب التذكر؟ اطلبوا منا ورقة أو تذكيرًا.",
      "يصعب الفهم؟ يمكننا التحدث عنه.",
    ],
    closing: "السؤال مجاني.",
  },
  ask: {
    headline: "يمكنكم أن تسألونا عن دوائكم",
    opening: "يمكنكم أن تسألوا:",
    offers: [
      "لماذا أحتاج إليه؟",
      "متى آخذه؟",
      "يبدو مختلفًا. هل هو الصحيح؟",
      "هل يمكنني الحصول على ملصق أكبر؟",
    ],
    closing: "اسألونا أو اتصلوا بنا.",
  },
  yourPharmacy: "صيدليتكم",
  scan: "امسحوا الرمز لمعرفة المزيد",
  phone: "هاتف: {phone}",
};
