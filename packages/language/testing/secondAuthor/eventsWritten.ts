// testing: the six of `events.ts` in every language, and how what is said was judged. `written` is from the English, before
// the code said any of them; but most of the new phrases had been seen by then. A draft: no professional, and no review.
import type { WrittenEvents } from "./events.ts";

export const eventsWritten = {
  ar: {
    "after unprotected sex": {
      written:
        "تناولوا قرصًا واحدًا فورًا، مرة واحدة فقط. تناولوه خلال 72 ساعة على الأكثر بعد الجماع غير المحمي.",
      judged: "words differ",
      said: "تناولوا قرصًا واحدًا فورًا، مرة واحدة فقط. تناولوا الدواء خلال 72 ساعة على الأكثر بعد الجماع بدون وسيلة حماية.",
    },
    "two days of the month": {
      written: "في اليومين 1 و15 من كل شهر تناولوا كبسولة واحدة. لا تتناولوها كل يوم.",
      judged: "words differ",
      said: "في الأيام 1 و15 من كل شهر تناولوا كبسولة واحدة. لا تتناولوا الدواء كل يوم.",
    },
    "elbows and knees, 7 days at most": {
      written: "ضعوا الدواء على المرفقين والركبتين مرتين في اليوم. لا تستعملوه أكثر من 7 أيام.",
      judged: "words differ",
      said: "ادهنوا الدواء على المرفقين وعلى الركبتين مرتين في اليوم. لا تستعملوا الدواء أكثر من 7 أيام.",
    },
    "chest pain, and then 999": {
      written:
        "أذيبوا قرصًا واحدًا تحت اللسان عند الحاجة، لألم الصدر. إذا لم يزل الألم بعد 5 دقائق فاتصلوا بالرقم 999.",
      judged: "mended",
      said: "أذيبوا قرصًا واحدًا تحت اللسان عند الحاجة، لألم الصدر. إذا لم يذهب الألم بعد مرور 5 دقائق، فاتصلوا بالرقم 999.",
      was: "أذيبوا قرصًا واحدًا تحت اللسان عند الحاجة، لألم الصدر. إذا لم يذهب الألم بعد 5 دقائق، فاتصلوا بالرقم 999.",
      why: "“لم يذهب الألم بعد” is “has not gone yet”: the time is told by itself.",
    },
    "in 125 mL of water": {
      written: "تناولوا كيسًا واحدًا مرة واحدة في اليوم. أذيبوه أولًا في 125 mL من الماء.",
      judged: "words differ",
      said: "تناولوا كيسًا واحدًا، مرة واحدة في اليوم. أذيبوه أولًا في الماء، بمقدار 125 mL.",
    },
    "before and after travel": {
      written:
        "تناولوا قرصًا واحدًا مرة واحدة في اليوم. ابدؤوا قبل السفر بـ 5 أيام. استمروا 4 أسابيع أخرى بعد العودة.",
      judged: "words differ",
      said: "تناولوا قرصًا واحدًا، مرة واحدة في اليوم. ابدؤوا قبل السفر بـ 5 أيام. بعد العودة من السفر استمروا 4 أسابيع.",
    },
  },
  bn: {
    "after unprotected sex": {
      written: "এখনই 1টি ট্যাবলেট নিন, শুধু 1 বার। অরক্ষিত যৌন মিলনের পর 72 ঘণ্টার মধ্যে নিন।",
      judged: "words differ",
      said: "এখনই, শুধু 1 বার 1টি ট্যাবলেট নিন। ওষুধ অরক্ষিত যৌন মিলনের পরে 72 ঘণ্টা পার হওয়ার আগেই নিন।",
    },
    "two days of the month": {
      written: "প্রতি মাসের 1 ও 15 তারিখে 1টি ক্যাপসুল নিন। প্রতিদিন নেবেন না।",
      judged: "words differ",
      said: "প্রতি মাসের 1 এবং 15 তারিখে 1টি ক্যাপসুল নিন। ওষুধ প্রতিদিন নেবেন না।",
    },
    "elbows and knees, 7 days at most": {
      written: "দিনে 2 বার দুই কনুই ও দুই হাঁটুতে লাগান। 7 দিনের বেশি ব্যবহার করবেন না।",
      judged: "words differ",
      said: "দিনে 2 বার দুই কনুইতে এবং দুই হাঁটুতে ওষুধ লাগান। ওষুধ সর্বোচ্চ 7 দিন, এর বেশি ব্যবহার করবেন না।",
      doubt: "“এর বেশি ব্যবহার করবেন না”: may “more” be heard of the amount?",
    },
    "chest pain, and then 999": {
      written:
        "প্রয়োজন হলে, বুকে ব্যথার জন্য, 1টি ট্যাবলেট জিভের নিচে গলতে দিন। 5 মিনিট পরেও ব্যথা না গেলে 999 নম্বরে ফোন করুন।",
      judged: "words differ",
      said: "বুকের ব্যথার জন্য প্রয়োজন হলে জিভের নিচে 1টি ট্যাবলেট গুলে নিন। 5 মিনিট পরেও ব্যথা না গেলে 999 নম্বরে ফোন করুন।",
    },
    "in 125 mL of water": {
      written: "দিনে 1 বার 1টি স্যাশে নিন। আগে 125 mL পানিতে গুলে নিন।",
      judged: "same",
      said: "দিনে 1 বার 1টি স্যাশে নিন। আগে 125 mL পানিতে গুলে নিন।",
    },
    "before and after travel": {
      written: "দিনে 1 বার 1টি ট্যাবলেট নিন। ভ্রমণের 5 দিন আগে শুরু করুন। ফেরার পরে আরও 4 সপ্তাহ চালিয়ে যান।",
      judged: "words differ",
      said: "দিনে 1 বার 1টি ট্যাবলেট নিন। ভ্রমণের 5 দিন আগে শুরু করুন। ভ্রমণ থেকে ফেরার পরে আরও 4 সপ্তাহ চালিয়ে যান।",
    },
  },
  ckb: {
    "after unprotected sex": {
      written:
        "دەستبەجێ 1 حەب بخۆن، تەنها 1 جار. لە پەیوەندی سێکسی بێ پاراستنەوە 72 کاتژمێر زیاتر دوای مەخەن.",
      judged: "refused",
      said: null,
      why: "No sure phrase for “no more than so long after”.",
    },
    "two days of the month": {
      written: "لە ڕۆژی 1 و 15ی هەموو مانگێک 1 کەپسوول بخۆن. هەموو ڕۆژێک مەیخۆن.",
      judged: "words differ",
      said: "لە ڕۆژەکانی 1 و 15ی هەموو مانگێک 1 کەپسوول وەربگرن. دەرمانەکە هەموو ڕۆژێک وەرمەگرن.",
    },
    "elbows and knees, 7 days at most": {
      written: "ڕۆژی 2 جار لە ئانیشکەکان و ئەژنۆکان بدەن. زیاتر لە 7 ڕۆژ بەکاری مەهێنن.",
      judged: "words differ",
      said: "2 جار لە ڕۆژێکدا لەسەر ئانیشکەکان و لەسەر ئەژنۆکان دەرمانەکە دابنێن. دەرمانەکە زیاتر لە 7 ڕۆژ بەکارمەهێنن.",
      doubt: "“دابنێن” (set down) of a cream; the other author wrote “بدەن لە”.",
    },
    "chest pain, and then 999": {
      written:
        "کاتێک پێویست بوو، بۆ ئازاری سنگ، 1 حەب لەژێر زمان بتوێننەوە. ئەگەر دوای 5 خولەک ئازارەکە نەما، پەیوەندی بە 999 بکەن.",
      judged: "words differ",
      said: "لە کاتی پێویستدا، بۆ ئازاری سنگ لەژێر زماندا 1 حەب بتوێننەوە. ئەگەر دوای 5 خولەک ئازارەکە نەما، پەیوەندی بە 999 بکەن.",
    },
    "in 125 mL of water": {
      written: "ڕۆژی 1 جار 1 پاکەت بخۆن. سەرەتا لە 125 mL ئاودا بیتوێننەوە.",
      judged: "words differ",
      said: "1 جار لە ڕۆژێکدا، هەر جارەی 1 کیسەی بچووک وەربگرن. سەرەتا لە 125 mL ئاودا بیتوێننەوە.",
    },
    "before and after travel": {
      written: "ڕۆژی 1 جار 1 حەب بخۆن. 5 ڕۆژ پێش سەفەر دەست پێ بکەن. دوای گەڕانەوە 4 هەفتەی تر بەردەوام بن.",
      judged: "refused",
      said: null,
      why: "No sure phrase for “go on for so long after you come back”.",
    },
  },
  cy: {
    "after unprotected sex": {
      written:
        "Cymerwch 1 dabled ar unwaith, 1 waith yn unig. Peidiwch â’i chymryd fwy na 72 awr ar ôl cael rhyw heb ddiogelwch.",
      judged: "words differ",
      said: "Cymerwch 1 dabled yn syth, 1 waith yn unig. Cymerwch hwn heb fod yn hwyrach na hyn ar ôl cael rhyw heb ddiogelwch: 72 awr.",
      doubt: "“Heb fod yn hwyrach na hyn … : 72 awr” is stiff.",
    },
    "two days of the month": {
      written: "Ar y 1af a’r 15fed o bob mis, cymerwch 1 capsiwl. Peidiwch â’i gymryd bob dydd.",
      judged: "words differ",
      said: "Ar ddiwrnodau 1 a hefyd 15 o bob mis, cymerwch 1 capsiwl. Peidiwch â chymryd hwn bob dydd.",
    },
    "elbows and knees, 7 days at most": {
      written:
        "Rhowch hwn ar y penelinoedd a’r pengliniau 2 waith y dydd. Peidiwch â’i ddefnyddio am fwy na 7 diwrnod.",
      judged: "words differ",
      said: "Taenwch hwn ar y penelinoedd a hefyd ar y pengliniau 2 waith y dydd. Peidiwch â defnyddio hwn am fwy o amser na hyn: 7 diwrnod.",
    },
    "chest pain, and then 999": {
      written:
        "Gadewch i 1 dabled doddi o dan y tafod pan fydd ei hangen, ar gyfer poen yn y frest. Ffoniwch 999 os nad yw’r boen wedi mynd ar ôl 5 munud.",
      judged: "words differ",
      said: "Toddwch 1 dabled o dan y tafod pan fo angen, ar gyfer poen yn y frest. Os nad yw’r boen wedi mynd ar ôl 5 munud, ffoniwch 999.",
    },
    "in 125 mL of water": {
      written: "Cymerwch 1 sachet 1 waith y dydd. Toddwch ef mewn 125 mL o ddŵr yn gyntaf.",
      judged: "words differ",
      said: "Cymerwch 1 sachet 1 waith y dydd. Toddwch hwn yn gyntaf mewn dŵr, y maint hwn: 125 mL.",
    },
    "before and after travel": {
      written:
        "Cymerwch 1 dabled 1 waith y dydd. Dechreuwch 5 diwrnod cyn teithio. Daliwch ati i’w chymryd am 4 wythnos arall ar ôl dod yn ôl.",
      judged: "words differ",
      said: "Cymerwch 1 dabled 1 waith y dydd. Dechreuwch 5 diwrnod cyn teithio. Daliwch ati am 4 wythnos arall ar ôl dod yn ôl.",
    },
  },
  es: {
    "after unprotected sex": {
      written:
        "Tome 1 comprimido de inmediato, una sola vez. Tómelo como máximo 72 horas después de una relación sexual sin protección.",
      judged: "words differ",
      said: "Tome 1 comprimido de inmediato, 1 sola vez. Tome el medicamento como máximo 72 horas después de una relación sexual sin protección.",
    },
    "two days of the month": {
      written: "Los días 1 y 15 de cada mes, tome 1 cápsula. No la tome todos los días.",
      judged: "words differ",
      said: "Los días 1 y 15 de cada mes, tome 1 cápsula. No tome el medicamento todos los días.",
    },
    "elbows and knees, 7 days at most": {
      written: "Aplíquelo 2 veces al día en los codos y las rodillas. No lo use durante más de 7 días.",
      judged: "words differ",
      said: "Aplique el medicamento sobre los codos y sobre las rodillas 2 veces al día. No utilice el medicamento durante más de 7 días.",
    },
    "chest pain, and then 999": {
      written:
        "Disuelva 1 comprimido debajo de la lengua cuando lo necesite, para el dolor de pecho. Si el dolor no ha desaparecido al cabo de 5 minutos, llame al 999.",
      judged: "words differ",
      said: "Disuelva 1 comprimido debajo de la lengua cuando lo necesite, para el dolor en el pecho. Si después de 5 minutos no se ha ido el dolor, llame al 999.",
    },
    "in 125 mL of water": {
      written: "Tome 1 sobre 1 vez al día. Disuélvalo antes en 125 mL de agua.",
      judged: "words differ",
      said: "Tome 1 sobre 1 vez al día. Disuélvalo primero en 125 mL de agua.",
    },
    "before and after travel": {
      written:
        "Tome 1 comprimido 1 vez al día. Empiece 5 días antes de viajar. Siga tomándolo hasta 4 semanas después de volver.",
      judged: "words differ",
      said: "Tome 1 comprimido 1 vez al día. Empiece 5 días antes de viajar. Siga 4 semanas más después de volver del viaje.",
    },
  },
  fa: {
    "after unprotected sex": {
      written: "1 قرص فوراً مصرف کنید، فقط 1 بار. حداکثر تا 72 ساعت پس از رابطهٔ جنسی محافظت‌نشده مصرف کنید.",
      judged: "words differ",
      said: "فوراً، فقط 1 بار 1 قرص مصرف کنید. دارو را حداکثر 72 ساعت پس از رابطهٔ جنسی محافظت‌نشده مصرف کنید.",
    },
    "two days of the month": {
      written: "در روزهای 1 و 15 هر ماه 1 کپسول مصرف کنید. هر روز مصرف نکنید.",
      judged: "words differ",
      said: "در روزهای 1 و 15 هر ماه 1 کپسول مصرف کنید. دارو را هر روز مصرف نکنید.",
    },
    "elbows and knees, 7 days at most": {
      written: "روزی 2 بار روی آرنج‌ها و زانوها بمالید. بیش از 7 روز استفاده نکنید.",
      judged: "words differ",
      said: "2 بار در روز روی آرنج‌ها و روی زانوها دارو را بمالید. دارو را بیش از 7 روز به کار نبرید.",
    },
    "chest pain, and then 999": {
      written:
        "در صورت نیاز، برای درد قفسهٔ سینه، 1 قرص زیر زبان حل کنید. اگر درد پس از 5 دقیقه از بین نرفت، با 999 تماس بگیرید.",
      judged: "words differ",
      said: "در صورت نیاز، برای درد قفسهٔ سینه زیر زبان 1 قرص حل کنید. اگر پس از 5 دقیقه درد از بین نرفت، با 999 تماس بگیرید.",
    },
    "in 125 mL of water": {
      written: "روزی 1 بار 1 ساشه مصرف کنید. اول آن را در 125 mL آب حل کنید.",
      judged: "words differ",
      said: "1 بار در روز 1 ساشه مصرف کنید. اول در 125 mL آب حل کنید.",
    },
    "before and after travel": {
      written: "روزی 1 بار 1 قرص مصرف کنید. 5 روز قبل از سفر شروع کنید. پس از بازگشت 4 هفتهٔ دیگر ادامه دهید.",
      judged: "mended",
      said: "1 بار در روز 1 قرص مصرف کنید. از 5 روز قبل از سفر شروع کنید. پس از بازگشت از سفر به مدت 4 هفته دیگر ادامه دهید.",
      was: "1 بار در روز 1 قرص مصرف کنید. از 5 روز قبل از سفر شروع کنید. پس از بازگشت از سفر 4 هفته دیگر ادامه دهید.",
      why: "“4 هفته دیگر” is “in 4 weeks' time” too: somebody might begin again then.",
    },
  },
  fr: {
    "after unprotected sex": {
      written:
        "Prenez 1 comprimé tout de suite, une seule fois. Prenez-le au plus tard 72 heures après un rapport sexuel non protégé.",
      judged: "words differ",
      said: "Prenez 1 comprimé tout de suite, 1 seule fois. Prenez ce médicament au plus tard 72 heures après un rapport sexuel non protégé.",
    },
    "two days of the month": {
      written: "Le 1 et le 15 de chaque mois, prenez 1 gélule. N’en prenez pas tous les jours.",
      judged: "words differ",
      said: "Les jours 1 et 15 de chaque mois, prenez 1 gélule. Ne prenez pas ce médicament tous les jours.",
    },
    "elbows and knees, 7 days at most": {
      written:
        "Appliquez ce médicament 2 fois par jour sur les coudes et les genoux. Ne l’utilisez pas plus de 7 jours.",
      judged: "words differ",
      said: "Appliquez ce médicament sur les coudes et sur les genoux 2 fois par jour. N’utilisez pas ce médicament plus de 7 jours.",
    },
    "chest pain, and then 999": {
      written:
        "Faites fondre 1 comprimé sous la langue si besoin, pour la douleur dans la poitrine. Si la douleur n’est pas partie au bout de 5 minutes, appelez le 999.",
      judged: "words differ",
      said: "Faites dissoudre 1 comprimé sous la langue si besoin, contre la douleur dans la poitrine. Si la douleur n’est pas partie après 5 minutes, appelez le 999.",
    },
    "in 125 mL of water": {
      written: "Prenez 1 sachet 1 fois par jour. Faites-le d’abord dissoudre dans 125 mL d’eau.",
      judged: "same",
      said: "Prenez 1 sachet 1 fois par jour. Faites-le d’abord dissoudre dans 125 mL d’eau.",
    },
    "before and after travel": {
      written:
        "Prenez 1 comprimé 1 fois par jour. Commencez 5 jours avant de partir en voyage. Continuez pendant encore 4 semaines après votre retour.",
      judged: "words differ",
      said: "Prenez 1 comprimé 1 fois par jour. Commencez 5 jours avant le voyage. Continuez encore 4 semaines après votre retour.",
    },
  },
  gu: {
    "after unprotected sex": {
      written: "તરત જ 1 ગોળી લો, ફક્ત 1 વાર. અસુરક્ષિત જાતીય સંબંધ પછી 72 કલાકની અંદર લો.",
      judged: "words differ",
      said: "તરત જ, ફક્ત 1 વખત 1 ગોળી લો. દવા અસુરક્ષિત જાતીય સંબંધ પછી 72 કલાક પૂરા થાય તે પહેલાં લો.",
    },
    "two days of the month": {
      written: "દર મહિનાની 1 અને 15 તારીખે 1 કૅપ્સ્યુલ લો. દરરોજ ન લો.",
      judged: "words differ",
      said: "દર મહિનાની 1 અને 15 તારીખે 1 કેપ્સ્યુલ લો. દવા રોજ ન લો.",
    },
    "elbows and knees, 7 days at most": {
      written: "દિવસમાં 2 વાર કોણીઓ અને ઘૂંટણ પર લગાવો. 7 દિવસથી વધુ ન વાપરો.",
      judged: "refused",
      said: null,
      why: "The knees are no other word than the knee.",
    },
    "chest pain, and then 999": {
      written:
        "જરૂર પડે ત્યારે, છાતીના દુખાવા માટે, 1 ગોળી જીભ નીચે ઓગળવા દો. જો 5 મિનિટ પછી દુખાવો ન જાય તો 999 પર ફોન કરો.",
      judged: "words differ",
      said: "છાતીના દુખાવા માટે જરૂર પડે ત્યારે જીભની નીચે 1 ગોળી ઓગાળો. જો 5 મિનિટ પછી દુખાવો ન જાય તો 999 પર ફોન કરો.",
    },
    "in 125 mL of water": {
      written: "દિવસમાં 1 વાર 1 સૅશે લો. પહેલાં 125 mL પાણીમાં ઓગાળો.",
      judged: "words differ",
      said: "દિવસમાં 1 વખત 1 સૅશે લો. પહેલાં 125 mL પાણીમાં ઓગાળો.",
    },
    "before and after travel": {
      written: "દિવસમાં 1 વાર 1 ગોળી લો. મુસાફરીના 5 દિવસ પહેલાં શરૂ કરો. પાછા આવ્યા પછી બીજાં 4 અઠવાડિયાં ચાલુ રાખો.",
      judged: "words differ",
      said: "દિવસમાં 1 વખત 1 ગોળી લો. મુસાફરી કરતાં 5 દિવસ પહેલાં શરૂ કરો. મુસાફરીથી પાછા આવ્યા પછી હજી 4 અઠવાડિયાં ચાલુ રાખો.",
    },
  },
  hi: {
    "after unprotected sex": {
      written: "तुरंत 1 गोली लें, सिर्फ़ 1 बार। असुरक्षित यौन संबंध के बाद 72 घंटे के अंदर लें।",
      judged: "words differ",
      said: "तुरंत, केवल 1 बार 1 गोली लें। दवा असुरक्षित यौन संबंध के बाद ज़्यादा से ज़्यादा 72 घंटे के अंदर लें।",
    },
    "two days of the month": {
      written: "हर महीने की 1 और 15 तारीख़ को 1 कैप्सूल लें। रोज़ न लें।",
      judged: "words differ",
      said: "हर महीने की 1 और 15 तारीख़ को 1 कैप्सूल लें। दवा रोज़ न लें।",
    },
    "elbows and knees, 7 days at most": {
      written: "दिन में 2 बार कोहनियों और घुटनों पर लगाएँ। 7 दिन से ज़्यादा इस्तेमाल न करें।",
      judged: "words differ",
      said: "दिन में 2 बार कोहनियों पर और घुटनों पर दवा लगाएँ। दवा ज़्यादा से ज़्यादा 7 दिन, उससे ज़्यादा इस्तेमाल न करें।",
      doubt: "“दवा ज़्यादा से ज़्यादा 7 दिन, उससे ज़्यादा इस्तेमाल न करें”: may “more” be heard of the amount?",
    },
    "chest pain, and then 999": {
      written:
        "ज़रूरत पड़ने पर, सीने के दर्द के लिए, 1 गोली जीभ के नीचे घुलने दें। अगर 5 मिनट बाद दर्द न जाए तो 999 पर फ़ोन करें।",
      judged: "words differ",
      said: "सीने के दर्द के लिए ज़रूरत पड़ने पर जीभ के नीचे 1 गोली घोलें। अगर 5 मिनट बाद दर्द न जाए तो 999 पर फ़ोन करें।",
    },
    "in 125 mL of water": {
      written: "दिन में 1 बार 1 पाउच लें। पहले उसे 125 mL पानी में घोलें।",
      judged: "words differ",
      said: "दिन में 1 बार 1 सैशे लें। पहले 125 mL पानी में घोलें।",
    },
    "before and after travel": {
      written: "दिन में 1 बार 1 गोली लें। यात्रा से 5 दिन पहले शुरू करें। लौटने के बाद 4 हफ़्ते और लेते रहें।",
      judged: "words differ",
      said: "दिन में 1 बार 1 गोली लें। यात्रा से 5 दिन पहले शुरू करें। यात्रा से लौटने के बाद 4 हफ़्ते और जारी रखें।",
    },
  },
  lt: {
    "after unprotected sex": {
      written:
        "Išgerkite 1 tabletę iš karto, tik 1 kartą. Išgerkite ne vėliau kaip per 72 valandas po lytinių santykių be apsaugos.",
      judged: "words differ",
      said: "Vartokite 1 tabletę iš karto, tik 1 kartą. Vartokite vaistą ne vėliau kaip per 72 valandas po lytinių santykių be apsaugos.",
    },
    "two days of the month": {
      written: "Kiekvieno mėnesio 1 ir 15 dienomis gerkite 1 kapsulę. Negerkite kasdien.",
      judged: "words differ",
      said: "Kiekvieno mėnesio 1 ir 15 dienomis vartokite 1 kapsulę. Nevartokite vaisto kasdien.",
    },
    "elbows and knees, 7 days at most": {
      written: "Tepkite ant alkūnių ir kelių 2 kartus per dieną. Nenaudokite ilgiau kaip 7 dienas.",
      judged: "words differ",
      said: "Tepkite vaistą ant alkūnių ir ant kelių 2 kartus per dieną. Nenaudokite vaisto ilgiau kaip 7 dienas.",
    },
    "chest pain, and then 999": {
      written:
        "Prireikus, esant krūtinės skausmui, tirpinkite 1 tabletę po liežuviu. Jei po 5 minučių skausmas nepraėjo, skambinkite 999.",
      judged: "words differ",
      said: "Ištirpinkite 1 tabletę po liežuviu kai reikia, nuo krūtinės skausmo. Palaukite 5 minutes, o jei skausmas nepraėjo, skambinkite numeriu 999.",
    },
    "in 125 mL of water": {
      written: "Gerkite 1 paketėlį 1 kartą per dieną. Pirmiausia ištirpinkite jį 125 mL vandens.",
      judged: "words differ",
      said: "Vartokite 1 paketėlį 1 kartą per dieną. Pirmiausia ištirpinkite vandenyje (125 mL).",
    },
    "before and after travel": {
      written:
        "Gerkite 1 tabletę 1 kartą per dieną. Pradėkite likus 5 dienoms iki kelionės. Grįžę gerkite dar 4 savaites.",
      judged: "words differ",
      said: "Vartokite 1 tabletę 1 kartą per dieną. Pradėkite 5 dienas prieš kelionę. Grįžę iš kelionės tęskite dar 4 savaites.",
      doubt:
        "“Pradėkite 5 dienas prieš kelionę” or “likus 5 dienoms iki kelionės”, as the other author wrote.",
    },
  },
  "pa-Guru": {
    "after unprotected sex": {
      written: "ਤੁਰੰਤ 1 ਗੋਲੀ ਲਓ, ਸਿਰਫ਼ 1 ਵਾਰ। ਅਸੁਰੱਖਿਅਤ ਜਿਨਸੀ ਸੰਬੰਧ ਤੋਂ ਬਾਅਦ 72 ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ ਲਓ।",
      judged: "words differ",
      said: "ਤੁਰੰਤ, ਸਿਰਫ਼ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਦਵਾਈ ਅਸੁਰੱਖਿਅਤ ਜਿਨਸੀ ਸੰਬੰਧ ਤੋਂ ਬਾਅਦ ਵੱਧ ਤੋਂ ਵੱਧ 72 ਘੰਟੇ ਦੇ ਅੰਦਰ ਲਓ।",
    },
    "two days of the month": {
      written: "ਹਰ ਮਹੀਨੇ ਦੀ 1 ਅਤੇ 15 ਤਾਰੀਖ਼ ਨੂੰ 1 ਕੈਪਸੂਲ ਲਓ। ਰੋਜ਼ ਨਾ ਲਓ।",
      judged: "words differ",
      said: "ਹਰ ਮਹੀਨੇ ਦੀ 1 ਅਤੇ 15 ਤਾਰੀਖ਼ ਨੂੰ 1 ਕੈਪਸੂਲ ਲਓ। ਦਵਾਈ ਰੋਜ਼ ਨਾ ਲਓ।",
    },
    "elbows and knees, 7 days at most": {
      written: "ਦਿਨ ਵਿੱਚ 2 ਵਾਰ ਕੂਹਣੀਆਂ ਅਤੇ ਗੋਡਿਆਂ ਉੱਤੇ ਲਗਾਓ। 7 ਦਿਨਾਂ ਤੋਂ ਵੱਧ ਨਾ ਵਰਤੋ।",
      judged: "words differ",
      said: "ਦਿਨ ਵਿੱਚ 2 ਵਾਰ ਕੂਹਣੀਆਂ ਉੱਤੇ ਅਤੇ ਗੋਡਿਆਂ ਉੱਤੇ ਦਵਾਈ ਲਗਾਓ। ਦਵਾਈ ਵੱਧ ਤੋਂ ਵੱਧ 7 ਦਿਨ, ਉਸ ਤੋਂ ਵੱਧ ਨਾ ਵਰਤੋ।",
      doubt: "“ਉਸ ਤੋਂ ਵੱਧ ਨਾ ਵਰਤੋ”: may “more” be heard of the amount?",
    },
    "chest pain, and then 999": {
      written: "ਲੋੜ ਪੈਣ ਉੱਤੇ, ਛਾਤੀ ਦੇ ਦਰਦ ਲਈ, 1 ਗੋਲੀ ਜੀਭ ਦੇ ਹੇਠਾਂ ਘੁਲਣ ਦਿਓ। ਜੇ 5 ਮਿੰਟਾਂ ਬਾਅਦ ਦਰਦ ਨਾ ਜਾਵੇ ਤਾਂ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।",
      judged: "words differ",
      said: "ਛਾਤੀ ਦੇ ਦਰਦ ਲਈ ਲੋੜ ਪੈਣ ’ਤੇ ਜੀਭ ਦੇ ਹੇਠਾਂ 1 ਗੋਲੀ ਘੋਲੋ। ਜੇ 5 ਮਿੰਟ ਬਾਅਦ ਦਰਦ ਨਾ ਜਾਵੇ ਤਾਂ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।",
    },
    "in 125 mL of water": {
      written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਸੈਸ਼ੇ ਲਓ। ਪਹਿਲਾਂ 125 mL ਪਾਣੀ ਵਿੱਚ ਘੋਲੋ।",
      judged: "same",
      said: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਸੈਸ਼ੇ ਲਓ। ਪਹਿਲਾਂ 125 mL ਪਾਣੀ ਵਿੱਚ ਘੋਲੋ।",
    },
    "before and after travel": {
      written: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਸਫ਼ਰ ਤੋਂ 5 ਦਿਨ ਪਹਿਲਾਂ ਸ਼ੁਰੂ ਕਰੋ। ਵਾਪਸ ਆਉਣ ਤੋਂ ਬਾਅਦ 4 ਹਫ਼ਤੇ ਹੋਰ ਜਾਰੀ ਰੱਖੋ।",
      judged: "words differ",
      said: "ਦਿਨ ਵਿੱਚ 1 ਵਾਰ 1 ਗੋਲੀ ਲਓ। ਸਫ਼ਰ ਤੋਂ 5 ਦਿਨ ਪਹਿਲਾਂ ਸ਼ੁਰੂ ਕਰੋ। ਸਫ਼ਰ ਤੋਂ ਵਾਪਸ ਆਉਣ ਤੋਂ ਬਾਅਦ 4 ਹਫ਼ਤੇ ਹੋਰ ਜਾਰੀ ਰੱਖੋ।",
    },
  },
  pl: {
    "after unprotected sex": {
      written:
        "Przyjąć 1 tabletkę natychmiast, tylko 1 raz. Przyjąć najpóźniej 72 godziny po stosunku płciowym bez zabezpieczenia.",
      judged: "words differ",
      said: "Przyjmować 1 tabletkę od razu, tylko 1 raz. Przyjmować lek nie później niż 72 godziny po stosunku płciowym bez zabezpieczenia.",
    },
    "two days of the month": {
      written: "1. i 15. dnia każdego miesiąca przyjmować 1 kapsułkę. Nie przyjmować codziennie.",
      judged: "words differ",
      said: "W dniach 1 i 15 każdego miesiąca przyjmować 1 kapsułkę. Nie przyjmować leku codziennie.",
    },
    "elbows and knees, 7 days at most": {
      written: "Nakładać na łokcie i kolana 2 razy dziennie. Nie stosować dłużej niż 7 dni.",
      judged: "words differ",
      said: "Nakładać lek na łokcie i na kolana 2 razy dziennie. Nie stosować leku dłużej niż 7 dni.",
    },
    "chest pain, and then 999": {
      written:
        "W razie potrzeby, przy bólu w klatce piersiowej, rozpuścić 1 tabletkę pod językiem. Jeśli ból nie minie po 5 minutach, zadzwonić pod numer 999.",
      judged: "mended",
      said: "Rozpuszczać 1 tabletkę pod językiem w razie potrzeby, przy bólu w klatce piersiowej. Odczekać 5 minut, a jeśli ból nie minie, zadzwonić pod 999.",
      was: "Rozpuszczać 1 tabletkę pod język w razie potrzeby, przy bólu w klatce piersiowej. Odczekać 5 minut, a jeśli ból nie minie, zadzwonić pod 999.",
      why: "“Pod język” is where something is put: it lies and dissolves “pod językiem”.",
    },
    "in 125 mL of water": {
      written: "Przyjmować 1 saszetkę 1 raz dziennie. Najpierw rozpuścić w 125 mL wody.",
      judged: "words differ",
      said: "Przyjmować 1 saszetkę 1 raz dziennie. Najpierw rozpuścić w wodzie, w ilości 125 mL.",
    },
    "before and after travel": {
      written:
        "Przyjmować 1 tabletkę 1 raz dziennie. Zacząć 5 dni przed podróżą. Przyjmować jeszcze przez 4 tygodnie po powrocie.",
      judged: "words differ",
      said: "Przyjmować 1 tabletkę 1 raz dziennie. Zacząć 5 dni przed podróżą. Po powrocie z podróży kontynuować jeszcze 4 tygodnie.",
    },
  },
  ps: {
    "after unprotected sex": {
      written:
        "همدا اوس 1 ټابلېټ وخورئ، یوازې 1 ځل. له ناخوندي جنسي اړیکو وروسته تر 72 ساعتونو ډېر مه ځنډوئ.",
      judged: "refused",
      said: null,
      why: "No sure phrase for “no more than so long after”.",
    },
    "two days of the month": {
      written: "د هرې میاشتې په 1 او 15 نېټه 1 کپسول وخورئ. هره ورځ یې مه خورئ.",
      judged: "words differ",
      said: "د هرې میاشتې په 1 او 15 نېټه 1 کپسول واخلئ. درمل هره ورځ مه اخلئ.",
    },
    "elbows and knees, 7 days at most": {
      written: "په ورځ کې 2 ځله یې پر څنګلو او زنګنونو ووهئ. تر 7 ورځو ډېر یې مه کاروئ.",
      judged: "refused",
      said: null,
      why: "No sure phrase for “not for more than so long”.",
    },
    "chest pain, and then 999": {
      written:
        "د اړتیا پر مهال، د سینې د درد لپاره، 1 ټابلېټ د ژبې لاندې حل کړئ. که 5 دقیقې وروسته درد لاړ نه شي، 999 ته زنګ ووهئ.",
      judged: "words differ",
      said: "د اړتیا پر مهال، د سینې د درد لپاره تر ژبې لاندې 1 ګولۍ حل کړئ. که 5 دقیقې وروسته درد لاړ نه شي، 999 ته زنګ ووهئ.",
    },
    "in 125 mL of water": {
      written: "په ورځ کې 1 ځل 1 کڅوړه وخورئ. لومړی یې په 125 mL اوبو کې حل کړئ.",
      judged: "words differ",
      said: "په ورځ کې 1 ځل، هر ځل 1 کوچنۍ کڅوړه واخلئ. لومړی یې په 125 mL اوبو کې حل کړئ.",
    },
    "before and after travel": {
      written:
        "په ورځ کې 1 ځل 1 ټابلېټ وخورئ. له سفره 5 ورځې مخکې یې پیل کړئ. له راستنېدو وروسته یې نورې 4 اوونۍ وخورئ.",
      judged: "refused",
      said: null,
      why: "No sure phrase for “start it so long before”.",
    },
  },
  "pt-PT": {
    "after unprotected sex": {
      written:
        "Tome 1 comprimido imediatamente, uma só vez. Tome-o no máximo 72 horas depois de uma relação sexual sem proteção.",
      judged: "words differ",
      said: "Tome 1 comprimido de imediato, 1 única vez. Tome o medicamento no máximo 72 horas depois de uma relação sexual sem proteção.",
    },
    "two days of the month": {
      written: "Nos dias 1 e 15 de cada mês, tome 1 cápsula. Não a tome todos os dias.",
      judged: "words differ",
      said: "Nos dias 1 e 15 de cada mês, tome 1 cápsula. Não tome o medicamento todos os dias.",
    },
    "elbows and knees, 7 days at most": {
      written: "Aplique 2 vezes por dia nos cotovelos e nos joelhos. Não utilize durante mais de 7 dias.",
      judged: "words differ",
      said: "Aplique o medicamento nos cotovelos e nos joelhos 2 vezes por dia. Não utilize o medicamento durante mais de 7 dias.",
    },
    "chest pain, and then 999": {
      written:
        "Dissolva 1 comprimido debaixo da língua quando precisar, para a dor no peito. Se a dor não tiver passado ao fim de 5 minutos, ligue para o 999.",
      judged: "words differ",
      said: "Dissolva 1 comprimido debaixo da língua se necessário, para a dor no peito. Se a dor não passar depois de 5 minutos, ligue para o 999.",
    },
    "in 125 mL of water": {
      written: "Tome 1 saqueta 1 vez por dia. Dissolva-a primeiro em 125 mL de água.",
      judged: "words differ",
      said: "Tome 1 saqueta 1 vez por dia. Dissolva primeiro em 125 mL de água.",
    },
    "before and after travel": {
      written:
        "Tome 1 comprimido 1 vez por dia. Comece 5 dias antes de viajar. Continue a tomar durante mais 4 semanas depois de regressar.",
      judged: "words differ",
      said: "Tome 1 comprimido 1 vez por dia. Comece 5 dias antes de viajar. Continue mais 4 semanas depois de voltar da viagem.",
    },
  },
  ro: {
    "after unprotected sex": {
      written:
        "Luați 1 comprimat imediat, o singură dată. Luați-l la cel mult 72 de ore după un contact sexual neprotejat.",
      judged: "words differ",
      said: "Luați 1 comprimat imediat, o singură dată. Luați medicamentul la cel mult 72 de ore după un contact sexual neprotejat.",
    },
    "two days of the month": {
      written: "În zilele de 1 și 15 ale fiecărei luni, luați 1 capsulă. Nu o luați în fiecare zi.",
      judged: "words differ",
      said: "În zilele 1 și 15 ale fiecărei luni luați 1 capsulă. Nu luați medicamentul în fiecare zi.",
    },
    "elbows and knees, 7 days at most": {
      written: "Aplicați de 2 ori pe zi pe coate și genunchi. Nu folosiți mai mult de 7 zile.",
      judged: "refused",
      said: null,
      why: "The word for knees is missing.",
    },
    "chest pain, and then 999": {
      written:
        "Dizolvați 1 comprimat sub limbă când aveți nevoie, pentru durere în piept. Dacă durerea nu a trecut după 5 minute, sunați la 999.",
      judged: "words differ",
      said: "Dizolvați 1 comprimat sub limbă la nevoie, pentru durere în piept. Dacă după 5 minute durerea nu a trecut, sunați la 999.",
    },
    "in 125 mL of water": {
      written: "Luați 1 plic 1 dată pe zi. Dizolvați-l mai întâi în 125 mL de apă.",
      judged: "words differ",
      said: "Luați 1 plic 1 dată pe zi. Dizolvați mai întâi în 125 mL de apă.",
    },
    "before and after travel": {
      written:
        "Luați 1 comprimat 1 dată pe zi. Începeți cu 5 zile înainte de călătorie. Continuați încă 4 săptămâni după ce vă întoarceți.",
      judged: "words differ",
      said: "Luați 1 comprimat 1 dată pe zi. Începeți cu 5 zile înainte de călătorie. Continuați încă 4 săptămâni după întoarcere.",
    },
  },
  ru: {
    "after unprotected sex": {
      written:
        "Примите 1 таблетку сразу, только 1 раз. Примите её не позднее чем через 72 часа после незащищённого полового акта.",
      judged: "words differ",
      said: "Принимайте 1 таблетку немедленно, только 1 раз. Принимайте лекарство не позднее чем через 72 часа после незащищённого полового акта.",
    },
    "two days of the month": {
      written: "1-го и 15-го числа каждого месяца принимайте 1 капсулу. Не принимайте её каждый день.",
      judged: "words differ",
      said: "1 и 15 числа каждого месяца принимайте 1 капсулу. Не принимайте лекарство ежедневно.",
    },
    "elbows and knees, 7 days at most": {
      written: "Наносите на локти и колени 2 раза в день. Не применяйте дольше 7 дней.",
      judged: "words differ",
      said: "Наносите лекарство на локти и на колени 2 раза в день. Не применяйте лекарство дольше чем 7 дней.",
    },
    "chest pain, and then 999": {
      written:
        "При боли в груди рассасывайте 1 таблетку под языком. Если через 5 минут боль не прошла, позвоните по номеру 999.",
      judged: "words differ",
      said: "Растворяйте 1 таблетку под язык при необходимости, при боли в груди. Если через 5 минут боль не пройдёт, позвоните по номеру 999.",
      doubt:
        "“Растворяйте … под язык”: it dissolves “под языком”, and is put “под язык”; and is “растворяйте” heard as in water? The other author wrote “рассасывайте”.",
    },
    "in 125 mL of water": {
      written: "Принимайте 1 пакетик 1 раз в день. Сначала растворите его в 125 mL воды.",
      judged: "words differ",
      said: "Принимайте 1 пакетик 1 раз в день. Сначала растворите в воде (125 mL).",
    },
    "before and after travel": {
      written:
        "Принимайте 1 таблетку 1 раз в день. Начните за 5 дней до поездки. После возвращения принимайте ещё 4 недели.",
      judged: "words differ",
      said: "Принимайте 1 таблетку 1 раз в день. Начните за 5 дней до поездки. После возвращения из поездки продолжайте ещё 4 недели.",
    },
  },
  so: {
    "after unprotected sex": {
      written:
        "Isla markiiba qaado 1 kiniin, 1 mar oo keliya. Qaado 72 saacadood gudahood ka dib galmo aan la ilaalin.",
      judged: "refused",
      said: null,
      why: "No sure phrase for “no more than so long after”.",
    },
    "two days of the month": {
      written: "Bil kasta maalmaha 1 iyo 15 qaado 1 kaabsol. Ha qaadan maalin kasta.",
      judged: "words differ",
      said: "Maalmaha 1 iyo 15 ee bil kasta, qaado 1 kaabsal. Daawada ha qaadan si maalinle ah.",
    },
    "elbows and knees, 7 days at most": {
      written: "Mari xusullada iyo jilbaha maalintii 2 jeer. Ha isticmaalin in ka badan 7 maalmood.",
      judged: "words differ",
      said: "Mari daawada xusullada iyo jilbaha maalintii 2 jeer. Daawada ha isticmaalin wax ka badan 7 maalmood.",
    },
    "chest pain, and then 999": {
      written:
        "Markaad u baahato, xanuunka laabta awgiis, 1 kiniin carrabka hoostiisa ku mili. Haddii xanuunku uusan tagin 5 daqiiqo ka dib, wac 999.",
      judged: "refused",
      said: null,
      why: "No sure word for “dissolve”, without saying in what.",
    },
    "in 125 mL of water": {
      written: "Qaado 1 bac yar, maalintii 1 mar. Marka hore ku mil 125 mL oo biyo ah.",
      judged: "refused",
      said: null,
      why: "No sure word for a sachet that is not the whole packet.",
    },
    "before and after travel": {
      written:
        "Qaado 1 kiniin, maalintii 1 mar. Bilow 5 maalmood ka hor safarka. Sii wad 4 toddobaad oo kale ka dib markaad soo noqoto.",
      judged: "mended",
      said: "Qaado 1 kiniin, maalintii 1 mar. Bilow 5 maalmood ka hor safarka. Markaad soo noqoto ka dib sii wad muddo 4 toddobaad ah.",
      was: "Qaado 1 kiniin, maalintii 1 mar. Bilow 5 maalmood ka hor safarka. Sii wad 4 toddobaad ka dib markaad soo noqoto.",
      why: "May be heard as “go on when 4 weeks are over”: it is told how long it lasts.",
    },
  },
  ta: {
    "after unprotected sex": {
      written:
        "உடனே 1 மாத்திரை எடுத்துக்கொள்ளவும், 1 முறை மட்டும். பாதுகாப்பற்ற உடலுறவுக்குப் பின் 72 மணிநேரத்துக்குள் எடுத்துக்கொள்ளவும்.",
      judged: "words differ",
      said: "உடனே, 1 முறை மட்டும் 1 மாத்திரை சாப்பிடவும். பாதுகாப்பற்ற உடலுறவுக்குப் பின் 72 மணிநேரம் முடிவதற்குள் மருந்து சாப்பிடவும்.",
    },
    "two days of the month": {
      written: "ஒவ்வொரு மாதமும் 1 மற்றும் 15 ஆம் தேதிகளில் 1 கேப்சூல் எடுத்துக்கொள்ளவும். தினமும் எடுத்துக்கொள்ளக் கூடாது.",
      judged: "words differ",
      said: "ஒவ்வொரு மாதமும் 1 மற்றும் 15 ஆம் தேதிகளில் 1 கேப்ஸ்யூல் சாப்பிடவும். தினமும் மருந்து சாப்பிடக் கூடாது.",
    },
    "elbows and knees, 7 days at most": {
      written: "ஒரு நாளில் 2 முறை முழங்கைகளிலும் முழங்கால்களிலும் தடவவும். 7 நாட்களுக்கு மேல் பயன்படுத்தக் கூடாது.",
      judged: "words differ",
      said: "ஒரு நாளில் 2 முறை முழங்கைகளில் மற்றும் முழங்கால்களில் மருந்தைத் தடவவும். அதிகபட்சம் 7 நாட்கள், அதற்கு மேல் மருந்து பயன்படுத்தக் கூடாது.",
      doubt: "“அதற்கு மேல் மருந்து பயன்படுத்தக் கூடாது”: may “more” be heard of the amount?",
    },
    "chest pain, and then 999": {
      written:
        "தேவைப்படும்போது, நெஞ்சு வலிக்கு, 1 மாத்திரையை நாக்கின் அடியில் கரைய விடவும். 5 நிமிடங்கள் கழித்தும் வலி போகவில்லை என்றால் 999 எண்ணை அழைக்கவும்.",
      judged: "words differ",
      said: "நெஞ்சு வலிக்கு, தேவைப்படும்போது நாக்கின் அடியில் 1 மாத்திரை கரைக்கவும். 5 நிமிடங்கள் கழித்தும் வலி போகவில்லை என்றால் 999 எண்ணை அழைக்கவும்.",
    },
    "in 125 mL of water": {
      written: "ஒரு நாளில் 1 முறை 1 பொட்டலம் எடுத்துக்கொள்ளவும். முதலில் 125 mL தண்ணீரில் கரைக்கவும்.",
      judged: "words differ",
      said: "ஒரு நாளில் 1 முறை, ஒவ்வொரு முறையும் 1 சிறு பொட்டலம் சாப்பிடவும். முதலில் 125 mL தண்ணீரில் கரைக்கவும்.",
    },
    "before and after travel": {
      written:
        "ஒரு நாளில் 1 முறை 1 மாத்திரை எடுத்துக்கொள்ளவும். பயணத்துக்கு 5 நாட்கள் முன் தொடங்கவும். திரும்பிய பின் மேலும் 4 வாரங்கள் தொடரவும்.",
      judged: "words differ",
      said: "ஒரு நாளில் 1 முறை, ஒவ்வொரு முறையும் 1 மாத்திரை சாப்பிடவும். பயணத்துக்கு 5 நாட்கள் முன் தொடங்கவும். பயணத்தில் இருந்து திரும்பிய பின் மேலும் 4 வாரங்கள் தொடரவும்.",
    },
  },
  ti: {
    "after unprotected sex": {
      written: "ብቕጽበት 1 ከኒና ውሰዱ፣ ሓንሳብ ጥራይ። ድሕሪ ዘይተሓለወ ጾታዊ ርክብ ኣብ ውሽጢ 72 ሰዓታት ውሰዱ።",
      judged: "refused",
      said: null,
      why: "No sure phrase for “no more than so long after”.",
    },
    "two days of the month": {
      written: "ኣብ ዕለት 1ን 15ን ናይ ነፍሲ ወከፍ ወርሒ 1 ካፕሱል ውሰዱ። መዓልታዊ ኣይትውሰዱ።",
      judged: "words differ",
      said: "ኣብ ዕለት 1ን 15 ናይ ነፍሲ ወከፍ ወርሒ 1 ካፕሱል ውሰዱ። መድሃኒት መዓልታዊ ኣይትውሰዱ።",
      doubt: "The “ን” that joins two numbers stands behind the first alone.",
    },
    "elbows and knees, 7 days at most": {
      written: "ኣብ መዓልቲ 2 ግዜ ኣብ ኩርናዕ ኢድን ኣብራኽን ልኸዩ። ካብ 7 መዓልታት ንላዕሊ ኣይትጠቐሙ።",
      judged: "refused",
      said: null,
      why: "No sure word for the elbows.",
    },
    "chest pain, and then 999": {
      written: "ኣድላዪ ኣብ ዝኾነሉ እዋን፣ ንቃንዛ ኣፍልቢ፣ 1 ከኒና ትሕቲ መልሓስ ኣሕቕቑ። ድሕሪ 5 ደቓይቕ ቃንዛ እንተዘይጠፊኡ ናብ 999 ደውሉ።",
      judged: "words differ",
      said: "ንቓንዛ ኣፍልቢ ኣብ ዘድሊ እዋን ኣብ ትሕቲ መልሓስ 1 ከኒና ክሓቅቕ ግበሩ። ድሕሪ 5 ደቓይቕ ቃንዛ እንተዘይጠፊኡ ናብ 999 ደውሉ።",
    },
    "in 125 mL of water": {
      written: "ኣብ መዓልቲ 1 ግዜ 1 ሳሸ ውሰዱ። መጀመርታ ኣብ 125 mL ማይ ኣሕቕቑ።",
      judged: "refused",
      said: null,
      why: "No sure word for a sachet that is not the whole packet.",
    },
    "before and after travel": {
      written: "ኣብ መዓልቲ 1 ግዜ 1 ከኒና ውሰዱ። ቅድሚ ጉዕዞ 5 መዓልታት ኣቐዲምኩም ጀምሩ። ድሕሪ ምምላስኩም ንተወሳኺ 4 ሰሙናት ቀጽሉ።",
      judged: "refused",
      said: null,
      why: "No sure phrase for “go on for so long after you come back”.",
    },
  },
  tr: {
    "after unprotected sex": {
      written:
        "Hemen 1 tablet alın, yalnızca 1 kez. Korunmasız cinsel ilişkiden sonra en geç 72 saat içinde alın.",
      judged: "words differ",
      said: "Hemen, yalnızca 1 defa 1 tablet alın. İlacı korunmasız cinsel ilişkiden sonra en geç 72 saat içinde alın.",
    },
    "two days of the month": {
      written: "Her ayın 1. ve 15. günü 1 kapsül alın. Her gün almayın.",
      judged: "words differ",
      said: "Her ayın 1 ve 15. günleri 1 kapsül alın. İlacı her gün almayın.",
    },
    "elbows and knees, 7 days at most": {
      written: "Dirseklere ve dizlere günde 2 kez sürün. 7 günden uzun kullanmayın.",
      judged: "words differ",
      said: "Günde 2 defa dirseklere ve dizlere ilacı sürün. İlacı 7 gün süresinden fazla kullanmayın.",
    },
    "chest pain, and then 999": {
      written:
        "Göğüs ağrısı için gerektiğinde dil altında 1 tablet eritin. Ağrı 5 dakika sonra geçmemişse 999’u arayın.",
      judged: "words differ",
      said: "Göğüs ağrısı için gerektiğinde dil altına 1 tablet eritin. 5 dakika sonra ağrı geçmediyse 999’u arayın.",
      doubt: "“Dil altına … eritin”: it dissolves “dil altında”, and is put “dil altına”.",
    },
    "in 125 mL of water": {
      written: "Günde 1 kez 1 poşet alın. Önce 125 mL suda eritin.",
      judged: "words differ",
      said: "Günde 1 defa 1 saşe alın. Önce 125 mL suda eritin.",
    },
    "before and after travel": {
      written:
        "Günde 1 kez 1 tablet alın. Yolculuktan 5 gün önce başlayın. Döndükten sonra 4 hafta daha almaya devam edin.",
      judged: "words differ",
      said: "Günde 1 defa 1 tablet alın. Yolculuktan 5 gün önce başlayın. Yolculuktan döndükten sonra 4 hafta daha devam edin.",
    },
  },
  uk: {
    "after unprotected sex": {
      written:
        "Прийміть 1 таблетку одразу, лише 1 раз. Прийміть її не пізніше ніж через 72 години після незахищеного статевого акту.",
      judged: "words differ",
      said: "Приймайте 1 таблетку негайно, лише 1 раз. Приймайте ліки не пізніше ніж через 72 години після незахищеного статевого акту.",
    },
    "two days of the month": {
      written: "1-го і 15-го числа кожного місяця приймайте 1 капсулу. Не приймайте її щодня.",
      judged: "words differ",
      said: "1 і 15 числа кожного місяця приймайте 1 капсулу. Не приймайте ліки щодня.",
    },
    "elbows and knees, 7 days at most": {
      written: "Наносьте на лікті й коліна 2 рази на день. Не застосовуйте довше ніж 7 днів.",
      judged: "words differ",
      said: "Наносьте ліки на лікті і на коліна 2 рази на день. Не застосовуйте ліки довше ніж 7 днів.",
    },
    "chest pain, and then 999": {
      written:
        "За потреби, при болю в грудях, розсмоктуйте 1 таблетку під язиком. Якщо через 5 хвилин біль не минув, зателефонуйте за номером 999.",
      judged: "words differ",
      said: "Розчиняйте 1 таблетку під язик за потреби, при болю в грудях. Якщо через 5 хвилин біль не мине, зателефонуйте за номером 999.",
      doubt:
        "“Розчиняйте … під язик”: it dissolves “під язиком”, and is put “під язик”. The other author wrote “розсмоктуйте”.",
    },
    "in 125 mL of water": {
      written: "Приймайте 1 пакетик 1 раз на день. Спочатку розчиніть його в 125 mL води.",
      judged: "words differ",
      said: "Приймайте 1 пакетик 1 раз на день. Спочатку розчиніть у воді (125 mL).",
    },
    "before and after travel": {
      written:
        "Приймайте 1 таблетку 1 раз на день. Почніть за 5 днів до поїздки. Після повернення приймайте ще 4 тижні.",
      judged: "words differ",
      said: "Приймайте 1 таблетку 1 раз на день. Почніть за 5 днів до поїздки. Після повернення з поїздки продовжуйте ще 4 тижні.",
    },
  },
  ur: {
    "after unprotected sex": {
      written: "فوراً 1 گولی لیں، صرف 1 بار۔ غیر محفوظ جنسی تعلق کے بعد 72 گھنٹوں کے اندر لیں۔",
      judged: "words differ",
      said: "فوراً، صرف 1 بار 1 گولی لیں۔ دوا غیر محفوظ جنسی تعلق کے بعد زیادہ سے زیادہ 72 گھنٹے کے اندر لیں۔",
    },
    "two days of the month": {
      written: "ہر مہینے کی 1 اور 15 تاریخ کو 1 کیپسول لیں۔ روزانہ نہ لیں۔",
      judged: "words differ",
      said: "ہر مہینے کی 1 اور 15 تاریخ کو 1 کیپسول لیں۔ دوا روزانہ نہ لیں۔",
    },
    "elbows and knees, 7 days at most": {
      written: "دن میں 2 بار کہنیوں اور گھٹنوں پر لگائیں۔ 7 دن سے زیادہ استعمال نہ کریں۔",
      judged: "words differ",
      said: "دن میں 2 بار کہنیوں پر اور گھٹنوں پر دوا لگائیں۔ دوا زیادہ سے زیادہ 7 دن، اس سے زیادہ استعمال نہ کریں۔",
      doubt: "“اس سے زیادہ استعمال نہ کریں”: may “more” be heard of the amount?",
    },
    "chest pain, and then 999": {
      written:
        "ضرورت پڑنے پر، سینے کے درد کے لیے، 1 گولی زبان کے نیچے گھلائیں۔ اگر 5 منٹ بعد درد نہ جائے تو 999 پر کال کریں۔",
      judged: "words differ",
      said: "سینے کے درد کے لیے ضرورت پڑنے پر زبان کے نیچے 1 گولی گھولیں۔ اگر 5 منٹ بعد درد نہ جائے تو 999 پر کال کریں۔",
    },
    "in 125 mL of water": {
      written: "دن میں 1 بار 1 ساشے لیں۔ پہلے 125 mL پانی میں گھولیں۔",
      judged: "same",
      said: "دن میں 1 بار 1 ساشے لیں۔ پہلے 125 mL پانی میں گھولیں۔",
    },
    "before and after travel": {
      written: "دن میں 1 بار 1 گولی لیں۔ سفر سے 5 دن پہلے شروع کریں۔ واپسی کے بعد مزید 4 ہفتے جاری رکھیں۔",
      judged: "words differ",
      said: "دن میں 1 بار 1 گولی لیں۔ سفر سے 5 دن پہلے شروع کریں۔ سفر سے واپسی کے بعد مزید 4 ہفتے جاری رکھیں۔",
    },
  },
  vi: {
    "after unprotected sex": {
      written:
        "Uống 1 viên nén ngay lập tức, chỉ 1 lần. Uống trong vòng 72 giờ sau khi quan hệ tình dục không dùng biện pháp bảo vệ.",
      judged: "words differ",
      said: "Uống 1 viên nén ngay bây giờ, chỉ 1 lần. Uống thuốc chậm nhất 72 giờ sau khi quan hệ tình dục không có biện pháp bảo vệ.",
    },
    "two days of the month": {
      written: "Vào các ngày 1 và 15 mỗi tháng uống 1 viên nang. Không uống hằng ngày.",
      judged: "words differ",
      said: "Vào các ngày 1 và 15 mỗi tháng uống 1 viên nang. Không uống thuốc hằng ngày.",
    },
    "elbows and knees, 7 days at most": {
      written: "Bôi lên hai khuỷu tay và hai đầu gối ngày 2 lần. Không dùng quá 7 ngày.",
      judged: "words differ",
      said: "Bôi thuốc lên hai khuỷu tay và lên hai đầu gối 2 lần mỗi ngày. Không dùng thuốc quá 7 ngày.",
    },
    "chest pain, and then 999": {
      written:
        "Ngậm tan 1 viên dưới lưỡi khi cần, trị đau ngực. Nếu sau 5 phút vẫn chưa hết đau, hãy gọi 999.",
      judged: "words differ",
      said: "Hòa tan 1 viên nén dưới lưỡi khi cần, khi bị đau ngực. Nếu sau 5 phút chưa hết đau, hãy gọi 999.",
    },
    "in 125 mL of water": {
      written: "Uống 1 gói, ngày 1 lần. Hòa tan trong 125 mL nước trước.",
      judged: "words differ",
      said: "Mỗi lần uống 1 gói, 1 lần mỗi ngày. Hòa tan trong 125 mL nước trước.",
    },
    "before and after travel": {
      written:
        "Uống 1 viên nén, ngày 1 lần. Bắt đầu trước chuyến đi 5 ngày. Tiếp tục uống thêm 4 tuần sau khi về.",
      judged: "words differ",
      said: "Mỗi lần uống 1 viên nén, 1 lần mỗi ngày. Bắt đầu trước chuyến đi 5 ngày. Tiếp tục thêm 4 tuần sau khi trở về.",
    },
  },
  "zh-Hans": {
    "after unprotected sex": {
      written: "立即服用1片，仅1次。最迟在无保护性行为后72小时内服用。",
      judged: "words differ",
      said: "立即，仅1次，服用1片。在无保护的性行为后最迟72小时内服用此药。",
    },
    "two days of the month": {
      written: "每月1日和15日服用1粒胶囊。不要每天服用。",
      judged: "words differ",
      said: "每月1和15日服用1粒胶囊。不要每天服用此药。",
    },
    "elbows and knees, 7 days at most": {
      written: "涂在双肘和双膝，每天2次。使用不要超过7天。",
      judged: "words differ",
      said: "每天2次，在双肘和在双膝涂抹此药。不要使用此药超过7天。",
      doubt: "“在双肘和在双膝” says “在” twice.",
    },
    "chest pain, and then 999": {
      written: "需要时在舌下含化1片，用于胸痛。如果5分钟后疼痛没有消失，拨打999。",
      judged: "words differ",
      said: "需要时，为缓解胸痛，在舌下溶解1片。如果5分钟后疼痛没有消失，拨打999。",
    },
    "in 125 mL of water": {
      written: "每天1次，服用1袋。先溶解在125 mL水中。",
      judged: "words differ",
      said: "每天1次，每次服用1袋。先溶解在125 mL水里。",
    },
    "before and after travel": {
      written: "每天1次，服用1片。出行前5天开始。回来后再继续服用4周。",
      judged: "words differ",
      said: "每天1次，每次服用1片。出行前5天开始。回来后再继续4周。",
    },
  },
} as const satisfies Readonly<Record<string, WrittenEvents>>;
