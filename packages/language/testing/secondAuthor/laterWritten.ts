// testing: the six that came later, in every language, and how what is said was judged. `written` is from the English
// alone: its phrases were written out before the tables were opened. A draft: no professional, and no review.
import type { WrittenLater } from "./later.ts";

export const laterWritten = {
  ar: {
    "whole dose at one time": {
      written: "تناولوا قرصين، مرة واحدة في اليوم. خذوه كله مرة واحدة. خذوه مع كوب ماء ممتلئ.",
      judged: "mended",
      said: "تناولوا قرصين، مرة واحدة في اليوم. تناولوا الجرعة كلها دفعة واحدة. تناولوا الدواء مع كوب كامل من الماء.",
      was: "تناولوا قرصين، مرة واحدة في اليوم. تناولوا الكمية كلها معًا. تناولوا الدواء مع كوب كامل من الماء.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "تناولوا قرصًا واحدًا، مرة واحدة في الأسبوع. خذوه في اليوم التالي للميثوتريكسات. لا تتناولوه كل يوم.",
      judged: "words differ",
      said: "تناولوا قرصًا واحدًا، مرة واحدة في الأسبوع. تناولوا الدواء في اليوم التالي للميثوتريكسات. لا تتناولوا الدواء كل يوم.",
    },
    "patch off at night": {
      written: "ضعوا لصقة واحدة، مرة واحدة في اليوم. انزعوها ليلا.",
      judged: "mended",
      said: "ألصقوا لصقة واحدة، مرة واحدة في اليوم. انزعوا اللصقة ليلًا قبل منتصف الليل.",
      was: "ألصقوا لصقة واحدة، مرة واحدة في اليوم. انزعوه ليلًا قبل منتصف الليل.",
      why: "A patch is feminine: “ـه” is not the patch.",
    },
    "for high blood pressure": {
      written: "تناولوا قرصًا واحدًا، مرة واحدة في اليوم. هذا الدواء لارتفاع ضغط الدم.",
      judged: "same",
      said: "تناولوا قرصًا واحدًا، مرة واحدة في اليوم. هذا الدواء لارتفاع ضغط الدم.",
    },
    "little, and no sun": {
      written: "ضعوا الدواء مرة واحدة في اليوم. استخدموا كمية صغيرة فقط. احموا جلدكم من الشمس.",
      judged: "words differ",
      said: "ادهنوا الدواء مرة واحدة في اليوم. استعملوا كمية صغيرة فقط. لا تعرضوا الجلد للشمس.",
    },
    "on and on": {
      written: "تناولوا قرصًا واحدًا، مرة واحدة في اليوم. استمروا في استخدامه. تحتاجون إلى استخدامه مدة طويلة.",
      judged: "words differ",
      said: "تناولوا قرصًا واحدًا، مرة واحدة في اليوم. استمروا على الدواء. ستحتاجون إلى الدواء لمدة طويلة.",
    },
  },
  bn: {
    "whole dose at one time": {
      written: "দিনে 1 বার 2টি ট্যাবলেট খান। সবটা একবারে খান। পুরো এক গ্লাস পানি দিয়ে খান।",
      judged: "mended",
      said: "দিনে 1 বার 2টি ট্যাবলেট নিন। পুরো ডোজ একবারে নিন। ওষুধ পুরো এক গ্লাস পানির সাথে নিন।",
      was: "দিনে 1 বার 2টি ট্যাবলেট নিন। সবটুকু একবারে নিন। ওষুধ পুরো এক গ্লাস পানির সাথে নিন।",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "সপ্তাহে 1 বার 1টি ট্যাবলেট খান। মেথোট্রেক্সেটের পরের দিন খান। প্রতিদিন খাবেন না।",
      judged: "words differ",
      said: "সপ্তাহে 1 বার 1টি ট্যাবলেট নিন। ওষুধ মেথোট্রেক্সেটের পরের দিন নিন। ওষুধ প্রতিদিন নেবেন না।",
    },
    "patch off at night": {
      written: "দিনে 1 বার 1টি প্যাচ লাগান। রাতে খুলে ফেলুন।",
      judged: "words differ",
      said: "দিনে 1 বার 1টি প্যাচ সেঁটে দিন। রাতে খুলে ফেলুন।",
    },
    "for high blood pressure": {
      written: "দিনে 1 বার 1টি ট্যাবলেট খান। এই ওষুধ উচ্চ রক্তচাপের জন্য।",
      judged: "words differ",
      said: "দিনে 1 বার 1টি ট্যাবলেট নিন। এই ওষুধ উচ্চ রক্তচাপের জন্য।",
    },
    "little, and no sun": {
      written: "ওষুধ দিনে 1 বার লাগান। শুধু অল্প পরিমাণ লাগান। ত্বক রোদ থেকে দূরে রাখুন।",
      judged: "mended",
      said: "দিনে 1 বার ওষুধ লাগান। শুধু অল্প পরিমাণে ব্যবহার করুন। আপনার ত্বকে রোদ লাগতে দেবেন না।",
      was: "দিনে 1 বার ওষুধ লাগান। শুধু অল্প পরিমাণে ব্যবহার করুন। আপনার ত্বক রোদে রাখবেন না।",
      why: "“Do not keep your skin in the sun” is said of a thing that is put away there.",
    },
    "on and on": {
      written: "দিনে 1 বার 1টি ট্যাবলেট খান। ব্যবহার করতে থাকুন। অনেক দিন ব্যবহার করতে হবে।",
      judged: "words differ",
      said: "দিনে 1 বার 1টি ট্যাবলেট নিন। ওষুধ চালিয়ে যান। এই ওষুধ অনেক দিন লাগবে।",
    },
  },
  ckb: {
    "whole dose at one time": {
      written: "ڕۆژانە 1 جار 2 حەب وەربگرن. هەمووی بەیەکجار وەربگرن. لەگەڵ پەرداخێکی پڕ ئاو وەریبگرن.",
      judged: "mended",
      said: "1 جار لە ڕۆژێکدا، هەر جارەی 2 حەب وەربگرن. هەموو دۆزەکە بە یەک جار وەربگرن. دەرمانەکە لەگەڵ پەرداخێکی پڕ ئاودا وەربگرن.",
      was: "1 جار لە ڕۆژێکدا، هەر جارەی 2 حەب وەربگرن. هەمووی بە یەک جار وەربگرن. دەرمانەکە لەگەڵ پەرداخێکی پڕ ئاودا وەربگرن.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "هەفتانە 1 جار 1 حەب وەربگرن. ڕۆژی دوای میتۆترێکسات وەریبگرن. هەموو ڕۆژێک وەریمەگرن.",
      judged: "words differ",
      said: "1 جار لە هەفتەیەکدا، هەر جارەی 1 حەب وەربگرن. دەرمانەکە ڕۆژی دوای میتۆترێکسات وەربگرن. دەرمانەکە هەموو ڕۆژێک وەرمەگرن.",
    },
    "patch off at night": {
      written: "ڕۆژانە 1 جار 1 لەزگە دابنێن. شەو لایببەن.",
      judged: "words differ",
      said: "1 جار لە ڕۆژێکدا، هەر جارەی 1 لەزگە بلکێنن. شەوان لێی بکەنەوە.",
    },
    "for high blood pressure": {
      written: "ڕۆژانە 1 جار 1 حەب وەربگرن. ئەم دەرمانە بۆ بەرزی پەستانی خوێنە.",
      judged: "words differ",
      said: "1 جار لە ڕۆژێکدا، هەر جارەی 1 حەب وەربگرن. ئەم دەرمانە بۆ پەستانی بەرزی خوێن بەکاردێت.",
      doubt: "“بەرزی پەستانی خوێن”, as the other author has it, may be heard more often.",
    },
    "little, and no sun": {
      written: "ڕۆژانە 1 جار دەرمانەکە بەکاربهێنن. تەنها بڕێکی کەم بەکاربهێنن. پێستتان لە خۆر بپارێزن.",
      judged: "words differ",
      said: "1 جار لە ڕۆژێکدا دەرمانەکە دابنێن. تەنها بڕێکی کەم بەکاربهێنن. پێستتان مەخەنە بەر خۆر.",
    },
    "on and on": {
      written: "ڕۆژانە 1 جار 1 حەب وەربگرن. بەردەوام بن لە بەکارهێنانی. پێویستە ماوەیەکی درێژ بەکاری بهێنن.",
      judged: "words differ",
      said: "1 جار لە ڕۆژێکدا، هەر جارەی 1 حەب وەربگرن. بەردەوام بن لەسەر دەرمانەکە. بۆ ماوەیەکی درێژ پێویستتان بە دەرمانەکە دەبێت.",
    },
  },
  cy: {
    "whole dose at one time": {
      written:
        "Cymerwch 2 dabled, unwaith y dydd. Cymerwch y cyfan ar un tro. Cymerwch gyda gwydraid llawn o ddŵr.",
      judged: "mended",
      said: "Cymerwch 2 dabled 1 waith y dydd. Cymerwch y dos i gyd ar yr un pryd. Cymerwch hwn gyda gwydraid llawn o ddŵr.",
      was: "Cymerwch 2 dabled 1 waith y dydd. Cymerwch hwn i gyd ar yr un pryd. Cymerwch hwn gyda llond gwydraid o ddŵr.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”. “Llond gwydraid” is full twice.",
    },
    "the day after methotrexate": {
      written:
        "Cymerwch 1 dabled, unwaith yr wythnos. Cymerwch y diwrnod ar ôl eich methotrexate. Peidiwch â'i gymryd bob dydd.",
      judged: "words differ",
      said: "Cymerwch 1 dabled 1 waith yr wythnos. Cymerwch hwn y diwrnod ar ôl eich methotrecsad. Peidiwch â chymryd hwn bob dydd.",
      doubt: "The box says Methotrexate: is “methotrecsad” known as the same?",
    },
    "patch off at night": {
      written: "Rhowch 1 patsh ar y croen, unwaith y dydd. Tynnwch i ffwrdd yn y nos.",
      judged: "words differ",
      said: "Gludwch 1 patsh 1 waith y dydd. Tynnwch hwn yn y nos cyn hanner nos.",
    },
    "for high blood pressure": {
      written: "Cymerwch 1 dabled, unwaith y dydd. Mae'r feddyginiaeth hon ar gyfer pwysedd gwaed uchel.",
      judged: "words differ",
      said: "Cymerwch 1 dabled 1 waith y dydd. Mae’r feddyginiaeth hon ar gyfer pwysedd gwaed uchel.",
    },
    "little, and no sun": {
      written:
        "Rhowch ef ar y croen unwaith y dydd. Defnyddiwch ychydig bach yn unig. Cadwch eich croen allan o'r haul.",
      judged: "words differ",
      said: "Taenwch hwn 1 waith y dydd. Defnyddiwch ychydig bach yn unig. Cadwch eich croen allan o’r haul.",
    },
    "on and on": {
      written:
        "Cymerwch 1 dabled, unwaith y dydd. Daliwch ati i'w ddefnyddio. Mae angen i chi ei ddefnyddio am amser hir.",
      judged: "words differ",
      said: "Cymerwch 1 dabled 1 waith y dydd. Daliwch ati gyda hwn. Bydd angen hwn arnoch am amser hir.",
    },
  },
  es: {
    "whole dose at one time": {
      written: "Tome 2 comprimidos, 1 vez al día. Tómelo todo de una vez. Tómelo con un vaso lleno de agua.",
      judged: "mended",
      said: "Tome 2 comprimidos 1 vez al día. Tome toda la dosis de una vez. Tome el medicamento con un vaso lleno de agua.",
      was: "Tome 2 comprimidos 1 vez al día. Tome todo de una vez. Tome el medicamento con un vaso lleno de agua.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "Tome 1 comprimido, 1 vez a la semana. Tómelo al día siguiente de su metotrexato. No lo tome todos los días.",
      judged: "words differ",
      said: "Tome 1 comprimido 1 vez a la semana. Tome el medicamento al día siguiente del metotrexato. No tome el medicamento todos los días.",
    },
    "patch off at night": {
      written: "Póngase 1 parche, 1 vez al día. Quíteselo por la noche.",
      judged: "words differ",
      said: "Pegue 1 parche 1 vez al día. Quíteselo por la noche.",
    },
    "for high blood pressure": {
      written: "Tome 1 comprimido, 1 vez al día. Este medicamento es para la tensión alta.",
      judged: "same",
      said: "Tome 1 comprimido 1 vez al día. Este medicamento es para la tensión alta.",
    },
    "little, and no sun": {
      written: "Aplíquelo 1 vez al día. Use solo una pequeña cantidad. Proteja la piel del sol.",
      judged: "words differ",
      said: "Aplique el medicamento 1 vez al día. Utilice solo una pequeña cantidad. No exponga la piel al sol.",
    },
    "on and on": {
      written: "Tome 1 comprimido, 1 vez al día. Siga usándolo. Tiene que usarlo durante mucho tiempo.",
      judged: "words differ",
      said: "Tome 1 comprimido 1 vez al día. Siga con el medicamento. Necesitará el medicamento durante mucho tiempo.",
    },
  },
  fa: {
    "whole dose at one time": {
      written: "روزی 1 بار 2 قرص مصرف کنید. همه را یک‌باره مصرف کنید. آن را با یک لیوان پر آب مصرف کنید.",
      judged: "mended",
      said: "1 بار در روز 2 قرص مصرف کنید. کل دوز را یک‌جا مصرف کنید. دارو را با یک لیوان پر آب مصرف کنید.",
      was: "1 بار در روز 2 قرص مصرف کنید. همه را یک‌جا مصرف کنید. دارو را با یک لیوان پر آب مصرف کنید.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "هفته‌ای 1 بار 1 قرص مصرف کنید. روز بعد از متوترکسات مصرف کنید. هر روز مصرف نکنید.",
      judged: "words differ",
      said: "1 بار در هفته 1 قرص مصرف کنید. دارو را روز بعد از متوترکسات مصرف کنید. دارو را هر روز مصرف نکنید.",
    },
    "patch off at night": {
      written: "روزی 1 بار 1 چسب بچسبانید. شب آن را بردارید.",
      judged: "words differ",
      said: "1 بار در روز 1 چسب پوستی بچسبانید. شب آن را بردارید.",
    },
    "for high blood pressure": {
      written: "روزی 1 بار 1 قرص مصرف کنید. این دارو برای فشار خون بالا است.",
      judged: "words differ",
      said: "1 بار در روز 1 قرص مصرف کنید. این دارو برای فشار خون بالا است.",
    },
    "little, and no sun": {
      written: "روزی 1 بار آن را بمالید. فقط مقدار کمی استفاده کنید. پوست خود را از آفتاب دور نگه دارید.",
      judged: "words differ",
      said: "1 بار در روز دارو را بمالید. فقط مقدار کمی به کار ببرید. پوست را در آفتاب قرار ندهید.",
      doubt: "“در آفتاب قرار ندهید” is of a thing as well: would “جلوی آفتاب نباشد” be plainer?",
    },
    "on and on": {
      written: "روزی 1 بار 1 قرص مصرف کنید. به مصرف آن ادامه دهید. باید مدت طولانی آن را مصرف کنید.",
      judged: "words differ",
      said: "1 بار در روز 1 قرص مصرف کنید. دارو را ادامه دهید. لازم است دارو را مدت طولانی مصرف کنید.",
    },
  },
  fr: {
    "whole dose at one time": {
      written:
        "Prenez 2 comprimés, 1 fois par jour. Prenez tout en une seule fois. Prenez-le avec un grand verre d'eau (verre plein).",
      judged: "mended",
      said: "Prenez 2 comprimés 1 fois par jour. Prenez toute la dose en une seule fois. Prenez ce médicament avec un grand verre d’eau plein.",
      was: "Prenez 2 comprimés 1 fois par jour. Prenez tout en une seule fois. Prenez ce médicament avec un grand verre d’eau plein.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "Prenez 1 comprimé, 1 fois par semaine. Prenez-le le lendemain de votre méthotrexate. Ne le prenez pas tous les jours.",
      judged: "words differ",
      said: "Prenez 1 comprimé 1 fois par semaine. Prenez ce médicament le lendemain du méthotrexate. Ne prenez pas ce médicament tous les jours.",
    },
    "patch off at night": {
      written: "Collez 1 patch, 1 fois par jour. Enlevez-le la nuit.",
      judged: "words differ",
      said: "Collez 1 patch 1 fois par jour. Enlevez-le pour la nuit.",
    },
    "for high blood pressure": {
      written:
        "Prenez 1 comprimé, 1 fois par jour. Ce médicament est contre l'hypertension (tension trop élevée).",
      judged: "words differ",
      said: "Prenez 1 comprimé 1 fois par jour. Ce médicament est contre l’hypertension.",
    },
    "little, and no sun": {
      written:
        "Appliquez-le 1 fois par jour. N'utilisez qu'une petite quantité. Gardez votre peau à l'abri du soleil.",
      judged: "words differ",
      said: "Appliquez ce médicament 1 fois par jour. N’utilisez qu’une petite quantité. N’exposez pas votre peau au soleil.",
    },
    "on and on": {
      written: "Prenez 1 comprimé, 1 fois par jour. Continuez à l'utiliser. Vous devez l'utiliser longtemps.",
      judged: "words differ",
      said: "Prenez 1 comprimé 1 fois par jour. Continuez ce médicament. Vous aurez besoin de ce médicament pendant longtemps.",
    },
  },
  gu: {
    "whole dose at one time": {
      written: "દિવસમાં 1 વાર 2 ગોળી લો. બધું એકસાથે લો. પૂરા ગ્લાસ પાણી સાથે લો.",
      judged: "mended",
      said: "દિવસમાં 1 વખત 2 ગોળી લો. પૂરો ડોઝ એક જ વખતે લો. દવા પાણીના આખા ગ્લાસ સાથે લો.",
      was: "દિવસમાં 1 વખત 2 ગોળી લો. પૂરી માત્રા એક જ વખતે લો. દવા પાણીના આખા ગ્લાસ સાથે લો.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "અઠવાડિયામાં 1 વાર 1 ગોળી લો. મેથોટ્રેક્સેટ પછીના દિવસે લો. દરરોજ ન લો.",
      judged: "words differ",
      said: "અઠવાડિયામાં 1 વખત 1 ગોળી લો. દવા મેથોટ્રેક્સેટ પછીના દિવસે લો. દવા રોજ ન લો.",
    },
    "patch off at night": {
      written: "દિવસમાં 1 વાર 1 પેચ લગાવો. રાત્રે કાઢી નાખો.",
      judged: "words differ",
      said: "દિવસમાં 1 વખત 1 પૅચ ચોંટાડો. રાત્રે કાઢી નાખો.",
    },
    "for high blood pressure": {
      written: "દિવસમાં 1 વાર 1 ગોળી લો. આ દવા હાઈ બ્લડ પ્રેશર માટે છે.",
      judged: "words differ",
      said: "દિવસમાં 1 વખત 1 ગોળી લો. આ દવા ઊંચા બ્લડ પ્રેશર માટે છે.",
    },
    "little, and no sun": {
      written: "દિવસમાં 1 વાર દવા લગાવો. માત્ર થોડી માત્રા વાપરો. ચામડીને તડકાથી દૂર રાખો.",
      judged: "mended",
      said: "દિવસમાં 1 વખત દવા લગાવો. ફક્ત થોડી માત્રા વાપરો. તમારી ચામડી પર તડકો ન પડવા દો.",
      was: "દિવસમાં 1 વખત દવા લગાવો. ફક્ત થોડી માત્રા વાપરો. તમારી ચામડીને તડકામાં ન રાખો.",
      why: "“Do not keep your skin in the sun” is said of a thing that is put away there.",
    },
    "on and on": {
      written: "દિવસમાં 1 વાર 1 ગોળી લો. વાપરતા રહો. તમારે તે લાંબા સમય સુધી વાપરવી પડશે.",
      judged: "words differ",
      said: "દિવસમાં 1 વખત 1 ગોળી લો. દવા ચાલુ રાખો. આ દવા લાંબા સમય સુધી જોઈશે.",
    },
  },
  hi: {
    "whole dose at one time": {
      written: "दिन में 1 बार 2 गोलियाँ लें। सारी एक ही बार में लें। पूरे गिलास पानी के साथ लें।",
      judged: "mended",
      said: "दिन में 1 बार 2 गोलियाँ लें। पूरी खुराक एक ही बार में लें। दवा पानी के पूरे गिलास के साथ लें।",
      was: "दिन में 1 बार 2 गोलियाँ लें। पूरी मात्रा एक ही बार में लें। दवा पानी के पूरे गिलास के साथ लें।",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "हफ़्ते में 1 बार 1 गोली लें। मेथोट्रेक्सेट के अगले दिन लें। इसे रोज़ न लें।",
      judged: "words differ",
      said: "हफ़्ते में 1 बार 1 गोली लें। दवा मेथोट्रेक्सेट के अगले दिन लें। दवा रोज़ न लें।",
    },
    "patch off at night": {
      written: "दिन में 1 बार 1 पैच लगाएँ। रात में उतार दें।",
      judged: "words differ",
      said: "दिन में 1 बार 1 पैच चिपकाएँ। रात को उतार दें।",
    },
    "for high blood pressure": {
      written: "दिन में 1 बार 1 गोली लें। यह दवा हाई ब्लड प्रेशर के लिए है।",
      judged: "same",
      said: "दिन में 1 बार 1 गोली लें। यह दवा हाई ब्लड प्रेशर के लिए है।",
    },
    "little, and no sun": {
      written: "दिन में 1 बार दवा लगाएँ। केवल थोड़ी मात्रा लगाएँ। त्वचा को धूप से बचाएँ।",
      judged: "mended",
      said: "दिन में 1 बार दवा लगाएँ। बस थोड़ी-सी मात्रा इस्तेमाल करें। अपनी त्वचा पर धूप न पड़ने दें।",
      was: "दिन में 1 बार दवा लगाएँ। बस थोड़ी-सी मात्रा इस्तेमाल करें। अपनी त्वचा को धूप में न रखें।",
      why: "“Do not keep your skin in the sun” is said of a thing that is put away there.",
    },
    "on and on": {
      written: "दिन में 1 बार 1 गोली लें। इस्तेमाल करते रहें। आपको इसे लंबे समय तक लेना होगा।",
      judged: "words differ",
      said: "दिन में 1 बार 1 गोली लें। दवा जारी रखें। यह दवा लंबे समय तक चाहिए होगी।",
    },
  },
  lt: {
    "whole dose at one time": {
      written:
        "Gerkite 2 tabletes 1 kartą per dieną. Suvartokite viską iš karto. Gerkite užsigerdami pilna stikline vandens.",
      judged: "mended",
      said: "Vartokite 2 tabletes 1 kartą per dieną. Vartokite visą dozę vienu kartu. Vartokite vaistą su pilna stikline vandens.",
      was: "Vartokite 2 tabletes 1 kartą per dieną. Vartokite viską vienu kartu. Vartokite vaistą su pilna stikline vandens.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "Gerkite 1 tabletę 1 kartą per savaitę. Vartokite dieną po metotreksato. Negerkite kasdien.",
      judged: "words differ",
      said: "Vartokite 1 tabletę 1 kartą per savaitę. Vartokite vaistą kitą dieną po metotreksato. Nevartokite vaisto kasdien.",
      doubt: "“Kitą dieną” is “another day” too; “po” makes it the next one.",
    },
    "patch off at night": {
      written: "Klijuokite 1 pleistrą 1 kartą per dieną. Nakčiai nuimkite.",
      judged: "words differ",
      said: "Klijuokite 1 pleistrą 1 kartą per dieną. Nuimkite nakčiai.",
    },
    "for high blood pressure": {
      written: "Gerkite 1 tabletę 1 kartą per dieną. Šis vaistas yra nuo aukšto kraujospūdžio.",
      judged: "words differ",
      said: "Vartokite 1 tabletę 1 kartą per dieną. Šis vaistas yra nuo aukšto kraujospūdžio.",
    },
    "little, and no sun": {
      written: "Tepkite 1 kartą per dieną. Naudokite tik nedidelį kiekį. Saugokite odą nuo saulės.",
      judged: "words differ",
      said: "Tepkite vaistą 1 kartą per dieną. Naudokite tik nedidelį kiekį. Nelaikykite odos saulėje.",
    },
    "on and on": {
      written: "Gerkite 1 tabletę 1 kartą per dieną. Vartokite toliau. Jums reikės ilgai vartoti.",
      judged: "words differ",
      said: "Vartokite 1 tabletę 1 kartą per dieną. Tęskite vaisto vartojimą. Vaisto reikės ilgą laiką.",
    },
  },
  "pa-Guru": {
    "whole dose at one time": {
      written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 2 ਗੋਲੀਆਂ ਲਓ। ਸਾਰੀ ਇੱਕੋ ਵਾਰ ਲਓ। ਪੂਰੇ ਗਲਾਸ ਪਾਣੀ ਨਾਲ ਲਓ।",
      judged: "mended",
      said: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 2 ਗੋਲੀਆਂ ਲਓ। ਪੂਰੀ ਖੁਰਾਕ ਇੱਕੋ ਵਾਰ ਲਓ। ਦਵਾਈ ਪਾਣੀ ਦੇ ਪੂਰੇ ਗਲਾਸ ਨਾਲ ਲਓ।",
      was: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 2 ਗੋਲੀਆਂ ਲਓ। ਪੂਰੀ ਮਾਤਰਾ ਇੱਕੋ ਵਾਰ ਲਓ। ਦਵਾਈ ਪਾਣੀ ਦੇ ਪੂਰੇ ਗਲਾਸ ਨਾਲ ਲਓ।",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "ਹਫ਼ਤੇ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਮੈਥੋਟਰੈਕਸੇਟ ਤੋਂ ਅਗਲੇ ਦਿਨ ਲਓ। ਹਰ ਰੋਜ਼ ਨਾ ਲਓ।",
      judged: "words differ",
      said: "ਹਫ਼ਤੇ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਦਵਾਈ ਮੈਥੋਟਰੈਕਸੇਟ ਤੋਂ ਅਗਲੇ ਦਿਨ ਲਓ। ਦਵਾਈ ਰੋਜ਼ ਨਾ ਲਓ।",
    },
    "patch off at night": {
      written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਪੈਚ ਲਗਾਓ। ਰਾਤ ਨੂੰ ਲਾਹ ਦਿਓ।",
      judged: "words differ",
      said: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਪੈਚ ਚਿਪਕਾਓ। ਰਾਤ ਨੂੰ ਉਤਾਰ ਦਿਓ।",
    },
    "for high blood pressure": {
      written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਇਹ ਦਵਾਈ ਹਾਈ ਬਲੱਡ ਪ੍ਰੈਸ਼ਰ ਲਈ ਹੈ।",
      judged: "same",
      said: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਇਹ ਦਵਾਈ ਹਾਈ ਬਲੱਡ ਪ੍ਰੈਸ਼ਰ ਲਈ ਹੈ।",
    },
    "little, and no sun": {
      written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ ਦਵਾਈ ਲਗਾਓ। ਸਿਰਫ਼ ਥੋੜ੍ਹੀ ਮਾਤਰਾ ਵਰਤੋ। ਚਮੜੀ ਨੂੰ ਧੁੱਪ ਤੋਂ ਬਚਾਓ।",
      judged: "mended",
      said: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ ਦਵਾਈ ਲਗਾਓ। ਸਿਰਫ਼ ਥੋੜ੍ਹੀ ਮਾਤਰਾ ਵਰਤੋ। ਆਪਣੀ ਚਮੜੀ ਉੱਤੇ ਧੁੱਪ ਨਾ ਪੈਣ ਦਿਓ।",
      was: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ ਦਵਾਈ ਲਗਾਓ। ਸਿਰਫ਼ ਥੋੜ੍ਹੀ ਮਾਤਰਾ ਵਰਤੋ। ਆਪਣੀ ਚਮੜੀ ਨੂੰ ਧੁੱਪ ਵਿੱਚ ਨਾ ਰੱਖੋ।",
      why: "“Do not keep your skin in the sun” is said of a thing that is put away there.",
    },
    "on and on": {
      written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਵਰਤਦੇ ਰਹੋ। ਤੁਹਾਨੂੰ ਇਹ ਲੰਮੇ ਸਮੇਂ ਤੱਕ ਵਰਤਣੀ ਪਵੇਗੀ।",
      judged: "words differ",
      said: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਦਵਾਈ ਜਾਰੀ ਰੱਖੋ। ਇਹ ਦਵਾਈ ਲੰਮੇ ਸਮੇਂ ਤੱਕ ਚਾਹੀਦੀ ਹੋਵੇਗੀ।",
    },
  },
  pl: {
    "whole dose at one time": {
      written:
        "Przyjmować 2 tabletki, 1 raz dziennie. Przyjąć wszystko naraz. Przyjmować popijając pełną szklanką wody.",
      judged: "mended",
      said: "Przyjmować 2 tabletki 1 raz dziennie. Przyjmować całą dawkę naraz. Przyjmować lek z pełną szklanką wody.",
      was: "Przyjmować 2 tabletki 1 raz dziennie. Przyjmować całość naraz. Przyjmować lek z pełną szklanką wody.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "Przyjmować 1 tabletkę, 1 raz w tygodniu. Przyjmować dzień po metotreksacie. Nie przyjmować codziennie.",
      judged: "words differ",
      said: "Przyjmować 1 tabletkę 1 raz w tygodniu. Przyjmować lek następnego dnia po metotreksacie. Nie przyjmować leku codziennie.",
      doubt:
        "The box of a British pharmacy says Methotrexate. The names in other languages' spelling (metotreksat, metotrexato, méthotrexate) are near it.",
    },
    "patch off at night": {
      written: "Przyklejać 1 plaster, 1 raz dziennie. Zdejmować na noc.",
      judged: "same",
      said: "Przyklejać 1 plaster 1 raz dziennie. Zdejmować na noc.",
    },
    "for high blood pressure": {
      written: "Przyjmować 1 tabletkę, 1 raz dziennie. Ten lek jest na wysokie ciśnienie.",
      judged: "words differ",
      said: "Przyjmować 1 tabletkę 1 raz dziennie. Ten lek stosuje się na wysokie ciśnienie.",
    },
    "little, and no sun": {
      written: "Nakładać lek 1 raz dziennie. Użyć tylko małej ilości. Chronić skórę przed słońcem.",
      judged: "words differ",
      said: "Nakładać lek 1 raz dziennie. Używać tylko niewielkiej ilości. Nie wystawiać skóry na słońce.",
    },
    "on and on": {
      written: "Przyjmować 1 tabletkę, 1 raz dziennie. Stosować nadal. Trzeba to stosować przez długi czas.",
      judged: "mended",
      said: "Przyjmować 1 tabletkę 1 raz dziennie. Kontynuować stosowanie leku. Lek będzie potrzebny przez długi czas.",
      was: "Przyjmować 1 tabletkę 1 raz dziennie. Kontynuować lek. Lek będzie potrzebny przez długi czas.",
      why: "“Kontynuować lek” is said among doctors: it is “the use of the medicine” that goes on.",
    },
  },
  ps: {
    "whole dose at one time": {
      written: "په ورځ کې 1 ځل 2 ګولۍ وخورئ. ټول په یو ځل وخورئ. د اوبو له ډک ګیلاس سره یې وخورئ.",
      judged: "mended",
      said: "په ورځ کې 1 ځل، هر ځل 2 ګولۍ واخلئ. ټول دوز په یو ځل واخلئ. درمل له یوه ډک ګیلاس اوبو سره واخلئ.",
      was: "په ورځ کې 1 ځل، هر ځل 2 ګولۍ واخلئ. ټول په یو ځل واخلئ. درمل له یوه ډک ګیلاس اوبو سره واخلئ.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "په اونۍ کې 1 ځل 1 ګولۍ وخورئ. د میتوتریکسات په سبا ورځ یې وخورئ. هره ورځ یې مه خورئ.",
      judged: "refused",
      said: null,
      why: "The table has no sure words for the day after. The other author wrote “په سبا ورځ”, on the morrow.",
    },
    "patch off at night": {
      written: "په ورځ کې 1 ځل 1 پلستر ولګوئ. د شپې یې لرې کړئ.",
      judged: "words differ",
      said: "په ورځ کې 1 ځل، هر ځل 1 پلستر ونښلوئ. د شپې یې لرې کړئ.",
    },
    "for high blood pressure": {
      written: "په ورځ کې 1 ځل 1 ګولۍ وخورئ. دا درمل د وینې د لوړ فشار لپاره دي.",
      judged: "words differ",
      said: "په ورځ کې 1 ځل، هر ځل 1 ګولۍ واخلئ. دا درمل د وینې لوړ فشار لپاره دي.",
    },
    "little, and no sun": {
      written: "په ورځ کې 1 ځل درمل ولګوئ. یوازې لږ مقدار وکاروئ. خپل پوستکی له لمره وساتئ.",
      judged: "words differ",
      said: "په ورځ کې 1 ځل درمل ولګوئ. یوازې لږه اندازه وکاروئ. خپل پوستکی لمر ته مه مخامخ کوئ.",
    },
    "on and on": {
      written: "په ورځ کې 1 ځل 1 ګولۍ وخورئ. کارولو ته دوام ورکړئ. اړینه ده چې د اوږدې مودې لپاره یې وکاروئ.",
      judged: "words differ",
      said: "په ورځ کې 1 ځل، هر ځل 1 ګولۍ واخلئ. درملو ته دوام ورکړئ. درمل به تر اوږدې مودې په کار وي.",
    },
  },
  "pt-PT": {
    "whole dose at one time": {
      written:
        "Tome 2 comprimidos, 1 vez por dia. Tome tudo de uma só vez. Tome-o com um copo cheio de água.",
      judged: "mended",
      said: "Tome 2 comprimidos 1 vez por dia. Tome toda a dose de uma só vez. Tome o medicamento com um copo cheio de água.",
      was: "Tome 2 comprimidos 1 vez por dia. Tome tudo de uma só vez. Tome o medicamento com um copo cheio de água.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "Tome 1 comprimido, 1 vez por semana. Tome-o no dia a seguir ao metotrexato. Não o tome todos os dias.",
      judged: "words differ",
      said: "Tome 1 comprimido 1 vez por semana. Tome o medicamento no dia seguinte ao metotrexato. Não tome o medicamento todos os dias.",
    },
    "patch off at night": {
      written: "Cole 1 adesivo, 1 vez por dia. Retire-o à noite.",
      judged: "words differ",
      said: "Cole 1 adesivo 1 vez por dia. Retire à noite.",
    },
    "for high blood pressure": {
      written: "Tome 1 comprimido, 1 vez por dia. Este medicamento é para a tensão alta.",
      judged: "same",
      said: "Tome 1 comprimido 1 vez por dia. Este medicamento é para a tensão alta.",
    },
    "little, and no sun": {
      written:
        "Aplique-o 1 vez por dia. Use apenas uma pequena quantidade. Mantenha a pele protegida do sol.",
      judged: "words differ",
      said: "Aplique o medicamento 1 vez por dia. Utilize apenas uma pequena quantidade. Não exponha a pele ao sol.",
    },
    "on and on": {
      written: "Tome 1 comprimido, 1 vez por dia. Continue a usá-lo. Precisa de o usar durante muito tempo.",
      judged: "words differ",
      said: "Tome 1 comprimido 1 vez por dia. Continue o medicamento. Vai precisar do medicamento durante muito tempo.",
    },
  },
  ro: {
    "whole dose at one time": {
      written: "Luați 2 comprimate, o dată pe zi. Luați totul dintr-o dată. Luați-l cu un pahar plin cu apă.",
      judged: "mended",
      said: "Luați 2 comprimate 1 dată pe zi. Luați toată doza deodată. Luați medicamentul cu un pahar plin cu apă.",
      was: "Luați 2 comprimate 1 dată pe zi. Luați totul deodată. Luați medicamentul cu un pahar plin cu apă.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "Luați 1 comprimat, o dată pe săptămână. Luați-l în ziua de după metotrexat. Nu îl luați în fiecare zi.",
      judged: "words differ",
      said: "Luați 1 comprimat 1 dată pe săptămână. Luați medicamentul în ziua de după metotrexat. Nu luați medicamentul în fiecare zi.",
    },
    "patch off at night": {
      written: "Lipiți 1 plasture, o dată pe zi. Dezlipiți-l noaptea.",
      judged: "words differ",
      said: "Lipiți 1 plasture 1 dată pe zi. Scoateți-l noaptea.",
      doubt: "“Scoateți-l” is of what is inside as well; “dezlipiți-l” is of what sticks.",
    },
    "for high blood pressure": {
      written: "Luați 1 comprimat, o dată pe zi. Acest medicament este pentru tensiune mare.",
      judged: "words differ",
      said: "Luați 1 comprimat 1 dată pe zi. Acest medicament este pentru tensiune mare.",
    },
    "little, and no sun": {
      written: "Aplicați-l o dată pe zi. Folosiți doar o cantitate mică. Feriți-vă pielea de soare.",
      judged: "words differ",
      said: "Aplicați medicamentul 1 dată pe zi. Folosiți doar o cantitate mică. Nu expuneți pielea la soare.",
    },
    "on and on": {
      written: "Luați 1 comprimat, o dată pe zi. Continuați să-l folosiți. Trebuie să-l folosiți mult timp.",
      judged: "words differ",
      said: "Luați 1 comprimat 1 dată pe zi. Continuați medicamentul. Veți avea nevoie de medicament mult timp.",
    },
  },
  ru: {
    "whole dose at one time": {
      written:
        "Принимайте 2 таблетки 1 раз в день. Примите всё сразу. Принимайте, запивая полным стаканом воды.",
      judged: "mended",
      said: "Принимайте 2 таблетки 1 раз в день. Принимайте всю дозу за один раз. Принимайте лекарство с полным стаканом воды.",
      was: "Принимайте 2 таблетки 1 раз в день. Принимайте всё за один раз. Принимайте лекарство с полным стаканом воды.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "Принимайте 1 таблетку 1 раз в неделю. Принимайте на следующий день после метотрексата. Не принимайте каждый день.",
      judged: "words differ",
      said: "Принимайте 1 таблетку 1 раз в неделю. Принимайте лекарство на следующий день после метотрексата. Не принимайте лекарство ежедневно.",
    },
    "patch off at night": {
      written: "Наклеивайте 1 пластырь 1 раз в день. Снимайте на ночь.",
      judged: "words differ",
      said: "Приклеивайте 1 пластырь 1 раз в день. Снимайте на ночь.",
    },
    "for high blood pressure": {
      written: "Принимайте 1 таблетку 1 раз в день. Это лекарство от высокого давления.",
      judged: "mended",
      said: "Принимайте 1 таблетку 1 раз в день. Это лекарство применяют от высокого давления.",
      was: "Принимайте 1 таблетку 1 раз в день. Это лекарство применяют при высоком давлении.",
      why: "“When the pressure is high” is also how a tablet is taken only on such days.",
    },
    "little, and no sun": {
      written: "Наносите 1 раз в день. Используйте только небольшое количество. Берегите кожу от солнца.",
      judged: "words differ",
      said: "Наносите лекарство 1 раз в день. Используйте только небольшое количество. Не подставляйте кожу солнцу.",
    },
    "on and on": {
      written: "Принимайте 1 таблетку 1 раз в день. Продолжайте применять. Применять нужно долго.",
      judged: "words differ",
      said: "Принимайте 1 таблетку 1 раз в день. Продолжайте применять лекарство. Лекарство понадобится надолго.",
    },
  },
  ta: {
    "whole dose at one time": {
      written:
        "ஒரு நாளைக்கு 1 முறை 2 மாத்திரைகள் எடுத்துக்கொள்ளவும். எல்லாவற்றையும் ஒரே நேரத்தில் எடுக்கவும். ஒரு முழு டம்ளர் தண்ணீருடன் எடுக்கவும்.",
      judged: "mended",
      said: "ஒரு நாளில் 1 முறை, ஒவ்வொரு முறையும் 2 மாத்திரைகள் சாப்பிடவும். முழு அளவையும் ஒரே தடவையில் சாப்பிடவும். ஒரு முழு டம்ளர் தண்ணீருடன் மருந்து சாப்பிடவும்.",
      was: "ஒரு நாளில் 1 முறை, ஒவ்வொரு முறையும் 2 மாத்திரைகள் சாப்பிடவும். எல்லாவற்றையும் ஒரே நேரத்தில் சாப்பிடவும். ஒரு முழு டம்ளர் தண்ணீருடன் மருந்து சாப்பிடவும்.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "வாரத்துக்கு 1 முறை 1 மாத்திரை எடுத்துக்கொள்ளவும். மெத்தோட்ரெக்ஸேட் எடுத்த மறுநாள் எடுக்கவும். தினமும் எடுக்க வேண்டாம்.",
      judged: "words differ",
      said: "ஒரு வாரத்தில் 1 முறை, ஒவ்வொரு முறையும் 1 மாத்திரை சாப்பிடவும். மெத்தோட்ரெக்சேட் எடுத்த மறுநாள் மருந்து சாப்பிடவும். தினமும் மருந்து சாப்பிடக் கூடாது.",
    },
    "patch off at night": {
      written: "ஒரு நாளைக்கு 1 முறை 1 பட்டை ஒட்டவும். இரவில் அகற்றவும்.",
      judged: "words differ",
      said: "ஒரு நாளில் 1 முறை, ஒவ்வொரு முறையும் 1 பேட்ச் ஒட்டவும். இரவில் எடுத்து விடவும்.",
      doubt: "“எடுத்து விடவும்” is “take away”: is “அகற்றவும்” better for a patch?",
    },
    "for high blood pressure": {
      written: "ஒரு நாளைக்கு 1 முறை 1 மாத்திரை எடுத்துக்கொள்ளவும். இந்த மருந்து உயர் இரத்த அழுத்தத்திற்கு.",
      judged: "words differ",
      said: "ஒரு நாளில் 1 முறை, ஒவ்வொரு முறையும் 1 மாத்திரை சாப்பிடவும். இந்த மருந்து உயர் இரத்த அழுத்தத்துக்கு.",
    },
    "little, and no sun": {
      written: "ஒரு நாளைக்கு 1 முறை மருந்தைப் பூசவும். சிறிதளவு மட்டும் பூசவும். தோலில் வெயில் படாமல் பார்த்துக்கொள்ளவும்.",
      judged: "words differ",
      said: "ஒரு நாளில் 1 முறை மருந்தைத் தடவவும். சிறிதளவு மட்டும் பயன்படுத்தவும். தோலில் வெயில் படக் கூடாது.",
    },
    "on and on": {
      written: "ஒரு நாளைக்கு 1 முறை 1 மாத்திரை எடுத்துக்கொள்ளவும். தொடர்ந்து பயன்படுத்தவும். நீண்ட காலம் பயன்படுத்த வேண்டும்.",
      judged: "words differ",
      said: "ஒரு நாளில் 1 முறை, ஒவ்வொரு முறையும் 1 மாத்திரை சாப்பிடவும். மருந்தைத் தொடரவும். இந்த மருந்து நீண்ட காலத்துக்குத் தேவைப்படும்.",
    },
  },
  so: {
    "whole dose at one time": {
      written: "Qaado 2 kiniin, maalintii 1 mar. Hal mar wada qaado. Ku qaado koob biyo ah oo buuxa.",
      judged: "words differ",
      said: "Qaado 2 kiniin, maalintii 1 mar. Hal mar qaado dhammaan. Daawada qaado iyadoo koob buuxa oo biyo ah la cabbayo.",
      doubt: "Is “dhammaan” (all of it) heard as the whole pack?",
    },
    "the day after methotrexate": {
      written:
        "Qaado 1 kiniin, toddobaadkii 1 mar. Qaado maalinta ka dambaysa methotrexate. Ha qaadan maalin kasta.",
      judged: "words differ",
      said: "Qaado 1 kiniin, toddobaadkii 1 mar. Daawada qaado maalinta ku xigta methotrexate. Daawada ha qaadan si maalinle ah.",
    },
    "patch off at night": {
      written: "Dhaji 1 balaastar, maalintii 1 mar. Ka saar habeenkii.",
      judged: "words differ",
      said: "Dheji 1 balaastar oo maqaarka lagu dhejiyo, maalintii 1 mar. Ka saar habeenkii.",
    },
    "for high blood pressure": {
      written: "Qaado 1 kiniin, maalintii 1 mar. Daawadani waxay u tahay dhiig karka.",
      judged: "words differ",
      said: "Qaado 1 kiniin, maalintii 1 mar. Daawadan waxaa loo isticmaalaa dhiig kar awgiis.",
      doubt: "Is “loo isticmaalaa … awgiis” right, or one “for” too many?",
    },
    "little, and no sun": {
      written: "Mari daawada maalintii 1 mar. Isticmaal in yar oo keliya. Maqaarkaaga qorraxda ka ilaali.",
      judged: "words differ",
      said: "Mari daawada maalintii 1 mar. Isticmaal qadar yar oo keliya. Maqaarkaaga qorraxda ha u bandhigin.",
    },
    "on and on": {
      written: "Qaado 1 kiniin, maalintii 1 mar. Sii wad isticmaalka. Waa inaad muddo dheer isticmaashaa.",
      judged: "words differ",
      said: "Qaado 1 kiniin, maalintii 1 mar. Daawada sii wad. Daawadan waxaad u baahan doontaa muddo dheer.",
    },
  },
  ti: {
    "whole dose at one time": {
      written: "2 ከኒና ኣብ መዓልቲ 1 ግዜ ውሰዱ። ኩሉ ብሓንሳብ ውሰዱ። ምስ ምሉእ ብርጭቆ ማይ ውሰዱ።",
      judged: "refused",
      said: null,
      why: "The table has no sure words for a whole dose. The other author wrote “ኩሉ ብሓንሳብ”, which is everything together.",
    },
    "the day after methotrexate": {
      written: "1 ከኒና ኣብ ሰሙን 1 ግዜ ውሰዱ። ድሕሪ ሜቶትረክሰይት ዘሎ መዓልቲ ውሰዱ። መዓልታዊ ኣይትውሰዱ።",
      judged: "refused",
      said: null,
      why: "The table has no sure words for the day after methotrexate.",
    },
    "patch off at night": {
      written: "1 ፕላስተር ኣብ መዓልቲ 1 ግዜ ለጥፉ። ለይቲ ኣልግስዎ።",
      judged: "words differ",
      said: "ኣብ መዓልቲ 1 ግዜ፣ 1 ኣብ ቆርበት ዝልጠፍ ፕላስተር ለጥፉ። ለይቲ ቅድሚ ፍርቂ ለይቲ ኣልግሱ።",
    },
    "for high blood pressure": {
      written: "1 ከኒና ኣብ መዓልቲ 1 ግዜ ውሰዱ። እዚ መድሃኒት ንልዑል ጸቕጢ ደም እዩ።",
      judged: "words differ",
      said: "ኣብ መዓልቲ 1 ግዜ፣ 1 ከኒና ውሰዱ። እዚ መድሃኒት ንልዑል ጸቕጢ ደም እዩ።",
    },
    "little, and no sun": {
      written: "መድሃኒት ኣብ መዓልቲ 1 ግዜ ልከዩ። ንእሽቶ መጠን ጥራይ ተጠቐሙ። ቆርበትኩም ካብ ጸሓይ ሓልዉ።",
      judged: "words differ",
      said: "ኣብ መዓልቲ 1 ግዜ መድሃኒት ልኸዩ። ንእሽቶ መጠን ጥራይ ተጠቐሙ። ቆርበትኩም ናብ ጸሓይ ኣይተቃልዑ።",
    },
    "on and on": {
      written: "1 ከኒና ኣብ መዓልቲ 1 ግዜ ውሰዱ። ምጥቃም ቀጽሉ። ንነዊሕ ግዜ ክትጥቀሙሉ ኣለኩም።",
      judged: "refused",
      said: null,
      why: "The table has no sure words for a long time of use.",
    },
  },
  tr: {
    "whole dose at one time": {
      written: "Günde 1 kez 2 tablet alın. Hepsini bir seferde alın. Dolu bir bardak su ile alın.",
      judged: "mended",
      said: "Günde 1 defa 2 tablet alın. Dozun tamamını bir kerede alın. İlacı dolu bir bardak suyla alın.",
      was: "Günde 1 defa 2 tablet alın. Hepsini bir kerede alın. İlacı dolu bir bardak suyla alın.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "Haftada 1 kez 1 tablet alın. Metotreksattan sonraki gün alın. Her gün almayın.",
      judged: "words differ",
      said: "Haftada 1 defa 1 tablet alın. İlacı metotreksattan sonraki gün alın. İlacı her gün almayın.",
    },
    "patch off at night": {
      written: "Günde 1 kez 1 bant yapıştırın. Gece çıkarın.",
      judged: "words differ",
      said: "Günde 1 defa 1 bant yapıştırın. Gece çıkarın.",
    },
    "for high blood pressure": {
      written: "Günde 1 kez 1 tablet alın. Bu ilaç yüksek tansiyon içindir.",
      judged: "words differ",
      said: "Günde 1 defa 1 tablet alın. Bu ilaç yüksek tansiyon için kullanılır.",
    },
    "little, and no sun": {
      written: "Günde 1 kez sürün. Yalnızca az miktarda kullanın. Cildinizi güneşten koruyun.",
      judged: "words differ",
      said: "Günde 1 defa ilacı sürün. Sadece az miktarda kullanın. Cildinizi güneşte tutmayın.",
      doubt:
        "“Güneşte tutmayın” is “do not hold it in the sun”: would “güneşe maruz bırakmayın” be better known?",
    },
    "on and on": {
      written: "Günde 1 kez 1 tablet alın. Kullanmaya devam edin. Uzun süre kullanmanız gerekir.",
      judged: "words differ",
      said: "Günde 1 defa 1 tablet alın. İlaca devam edin. Bu ilaç uzun süre gerekecek.",
    },
  },
  uk: {
    "whole dose at one time": {
      written:
        "Приймайте 2 таблетки 1 раз на день. Прийміть усе одразу. Приймайте, запиваючи повною склянкою води.",
      judged: "mended",
      said: "Приймайте 2 таблетки 1 раз на день. Приймайте всю дозу за один раз. Приймайте ліки з повною склянкою води.",
      was: "Приймайте 2 таблетки 1 раз на день. Приймайте все за один раз. Приймайте ліки з повною склянкою води.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "Приймайте 1 таблетку 1 раз на тиждень. Приймайте наступного дня після метотрексату. Не приймайте щодня.",
      judged: "words differ",
      said: "Приймайте 1 таблетку 1 раз на тиждень. Приймайте ліки наступного дня після метотрексату. Не приймайте ліки щодня.",
    },
    "patch off at night": {
      written: "Наклеюйте 1 пластир 1 раз на день. Знімайте на ніч.",
      judged: "words differ",
      said: "Приклеюйте 1 пластир 1 раз на день. Знімайте на ніч.",
    },
    "for high blood pressure": {
      written: "Приймайте 1 таблетку 1 раз на день. Ці ліки від високого тиску.",
      judged: "mended",
      said: "Приймайте 1 таблетку 1 раз на день. Ці ліки застосовують від високого тиску.",
      was: "Приймайте 1 таблетку 1 раз на день. Ці ліки застосовують при високому тиску.",
      why: "“When the pressure is high” is also how a tablet is taken only on such days.",
    },
    "little, and no sun": {
      written: "Наносьте 1 раз на день. Використовуйте лише невелику кількість. Бережіть шкіру від сонця.",
      judged: "words differ",
      said: "Наносьте ліки 1 раз на день. Використовуйте лише невелику кількість. Не підставляйте шкіру сонцю.",
    },
    "on and on": {
      written: "Приймайте 1 таблетку 1 раз на день. Продовжуйте застосовувати. Застосовувати треба довго.",
      judged: "words differ",
      said: "Приймайте 1 таблетку 1 раз на день. Продовжуйте застосовувати ліки. Ліки будуть потрібні довгий час.",
    },
  },
  ur: {
    "whole dose at one time": {
      written: "دن میں 1 بار 2 گولیاں لیں۔ سب ایک ہی وقت میں لیں۔ پورے گلاس پانی کے ساتھ لیں۔",
      judged: "mended",
      said: "دن میں 1 بار 2 گولیاں لیں۔ پوری خوراک ایک ہی بار میں لیں۔ دوا پانی کے پورے گلاس کے ساتھ لیں۔",
      was: "دن میں 1 بار 2 گولیاں لیں۔ پوری مقدار ایک ہی بار میں لیں۔ دوا پانی کے پورے گلاس کے ساتھ لیں۔",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "ہفتے میں 1 بار 1 گولی لیں۔ میتھوٹریکسیٹ کے اگلے دن لیں۔ روزانہ نہ لیں۔",
      judged: "words differ",
      said: "ہفتے میں 1 بار 1 گولی لیں۔ دوا میتھوٹریکسیٹ کے اگلے دن لیں۔ دوا روزانہ نہ لیں۔",
    },
    "patch off at night": {
      written: "دن میں 1 بار 1 پیچ لگائیں۔ رات کو اتار دیں۔",
      judged: "words differ",
      said: "دن میں 1 بار 1 پیچ چپکائیں۔ رات کو اتار دیں۔",
    },
    "for high blood pressure": {
      written: "دن میں 1 بار 1 گولی لیں۔ یہ دوا ہائی بلڈ پریشر کے لیے ہے۔",
      judged: "same",
      said: "دن میں 1 بار 1 گولی لیں۔ یہ دوا ہائی بلڈ پریشر کے لیے ہے۔",
    },
    "little, and no sun": {
      written: "دن میں 1 بار دوا لگائیں۔ صرف تھوڑی مقدار استعمال کریں۔ جلد کو دھوپ سے بچائیں۔",
      judged: "mended",
      said: "دن میں 1 بار دوا لگائیں۔ صرف تھوڑی سی مقدار استعمال کریں۔ اپنی جلد پر دھوپ نہ پڑنے دیں۔",
      was: "دن میں 1 بار دوا لگائیں۔ صرف تھوڑی سی مقدار استعمال کریں۔ اپنی جلد کو دھوپ میں نہ رکھیں۔",
      why: "“Do not keep your skin in the sun” is said of a thing that is put away there.",
    },
    "on and on": {
      written: "دن میں 1 بار 1 گولی لیں۔ استعمال کرتے رہیں۔ آپ کو اسے لمبے عرصے تک استعمال کرنا ہے۔",
      judged: "words differ",
      said: "دن میں 1 بار 1 گولی لیں۔ دوا جاری رکھیں۔ یہ دوا لمبے عرصے تک درکار ہو گی۔",
    },
  },
  vi: {
    "whole dose at one time": {
      written: "Mỗi ngày 1 lần, mỗi lần uống 2 viên. Uống hết một lần. Uống với một ly nước đầy.",
      judged: "mended",
      said: "Mỗi lần uống 2 viên nén, 1 lần mỗi ngày. Uống cả liều trong một lần. Uống thuốc với một ly nước đầy.",
      was: "Mỗi lần uống 2 viên nén, 1 lần mỗi ngày. Uống hết trong một lần. Uống thuốc với một ly nước đầy.",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written:
        "Mỗi tuần 1 lần, mỗi lần uống 1 viên. Uống vào ngày sau khi dùng methotrexate. Không uống mỗi ngày.",
      judged: "words differ",
      said: "Mỗi lần uống 1 viên nén, 1 lần mỗi tuần. Uống thuốc vào ngày sau ngày dùng methotrexate. Không uống thuốc hằng ngày.",
    },
    "patch off at night": {
      written: "Mỗi ngày 1 lần, dán 1 miếng. Tháo ra vào ban đêm.",
      judged: "words differ",
      said: "Mỗi lần dán 1 miếng dán, 1 lần mỗi ngày. Gỡ ra vào ban đêm.",
    },
    "for high blood pressure": {
      written: "Mỗi ngày 1 lần, mỗi lần uống 1 viên. Thuốc này trị huyết áp cao.",
      judged: "mended",
      said: "Mỗi lần uống 1 viên nén, 1 lần mỗi ngày. Thuốc này dùng để trị huyết áp cao.",
      was: "Mỗi lần uống 1 viên nén, 1 lần mỗi ngày. Thuốc này dùng khi bị huyết áp cao.",
      why: "“When the pressure is high” is also how a tablet is taken only on such days.",
    },
    "little, and no sun": {
      written: "Bôi mỗi ngày 1 lần. Chỉ dùng một lượng nhỏ. Tránh để da tiếp xúc với nắng.",
      judged: "words differ",
      said: "Bôi thuốc 1 lần mỗi ngày. Chỉ dùng một lượng nhỏ. Không để da phơi nắng.",
    },
    "on and on": {
      written: "Mỗi ngày 1 lần, mỗi lần uống 1 viên. Tiếp tục dùng. Bạn cần dùng trong thời gian dài.",
      judged: "words differ",
      said: "Mỗi lần uống 1 viên nén, 1 lần mỗi ngày. Tiếp tục uống thuốc. Cần uống thuốc trong thời gian dài.",
    },
  },
  "zh-Hans": {
    "whole dose at one time": {
      written: "每天1次，每次服用2片。一次全部服用。用一满杯水送服。",
      judged: "mended",
      said: "每天1次，每次服用2片。一次服用全部剂量。用满满一杯水服用此药。",
      was: "每天1次，每次服用2片。一次全部服用。用满满一杯水服用此药。",
      why: "“All of it at one time” may be heard as the whole pack. It is “the whole dose”.",
    },
    "the day after methotrexate": {
      written: "每周1次，每次服用1片。在服甲氨蝶呤的第二天服用。不要每天服用。",
      judged: "mended",
      said: "每周1次，每次服用1片。在用甲氨蝶呤之后的第二天服用此药。不要每天服用此药。",
      was: "每周1次，每次服用1片。在用甲氨蝶呤的第二天服用此药。不要每天服用此药。",
      why: "“用甲氨蝶呤的第二天” is the second day of taking it too: “after” stands there.",
    },
    "patch off at night": {
      written: "每天1次，每次贴1片贴片。晚上取下。",
      judged: "words differ",
      said: "每天1次，每次贴1张贴片。夜里（午夜以前）取下。",
    },
    "for high blood pressure": {
      written: "每天1次，每次服用1片。此药用于高血压。",
      judged: "words differ",
      said: "每天1次，每次服用1片。此药为控制高血压而用。",
    },
    "little, and no sun": {
      written: "每天涂抹1次。只用少量。避免皮肤晒太阳。",
      judged: "words differ",
      said: "每天1次，涂抹此药。只用少量。不要让皮肤晒太阳。",
    },
    "on and on": {
      written: "每天1次，每次服用1片。继续使用。您需要长期使用。",
      judged: "words differ",
      said: "每天1次，每次服用1片。继续服用此药。需要长期服用此药。",
    },
  },
} as const satisfies Readonly<Record<string, WrittenLater>>;
