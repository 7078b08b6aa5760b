// testing: the thirty in Arabic, written from the English by an author who had not seen the language's table, and
// what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "تناول نصف قرص في الصباح.",
    judged: "words differ",
    said: "تناولوا نصف قرص صباحًا.",
  },
  "one at night": {
    written: "تناول قرصًا واحدًا في الليل.",
    judged: "mended",
    said: "تناولوا قرصًا واحدًا ليلًا قبل منتصف الليل.",
    was: null,
    why: "“في الليل” alone holds the hours of sleep: “before midnight” keeps ten in the evening in it, and them out.",
  },
  "one and a half in the evening": {
    written: "تناول قرصًا ونصف قرص في المساء.",
    judged: "words differ",
    said: "تناولوا قرصًا ونصف قرص مساءً.",
  },
  "two with food": {
    written: "تناول قرصين مرتين في اليوم. تناوله مع الطعام.",
    judged: "mended",
    said: "تناولوا قرصين، مرتين في اليوم. تناولوا الدواء مع الطعام.",
    was: "تناولوا قرصين مرتين في اليوم. تناولوا الدواء مع الطعام.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "two and a half": {
    written: "تناول قرصين ونصف قرص مرة واحدة في اليوم.",
    judged: "mended",
    said: "تناولوا قرصين ونصف قرص، مرة واحدة في اليوم.",
    was: "تناولوا قرصين ونصف قرص مرة واحدة في اليوم.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "five, finish the course": {
    written: "تناول 5 أقراص مرة واحدة في اليوم. تناوله لمدة 7 أيام. استمر في تناوله حتى ينتهي الدواء كله.",
    judged: "mended",
    said: "تناولوا 5 أقراص، مرة واحدة في اليوم. تناولوا الدواء لمدة 7 أيام. تناولوا الدواء حتى ينتهي.",
    was: "تناولوا 5 أقراص مرة واحدة في اليوم. تناولوا الدواء لمدة 7 أيام. تناولوا الدواء حتى ينتهي.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "تناول من 5 إلى 10 mL كل 4 إلى 6 ساعات. تناوله عند الحاجة، للألم. لا تتناول أكثر من 40 mL في 24 ساعة.",
    judged: "mended",
    said: "تناولوا 5 إلى 10 mL، كل 4 إلى 6 ساعات. تناولوا الدواء عند الحاجة، للألم. لا تتناولوا أكثر من 40 mL خلال 24 ساعة.",
    was: "تناولوا 5 إلى 10 mL كل 4 إلى 6 ساعات. تناولوا الدواء عند الحاجة، للألم. لا تتناولوا أكثر من 40 mL خلال 24 ساعة.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "10 mL after food": {
    written: "تناول 10 mL، 3 مرات في اليوم. تناوله بعد الطعام.",
    judged: "mended",
    said: "تناولوا 10 mL، 3 مرات في اليوم. تناولوا الدواء بعد الطعام.",
    was: "تناولوا 10 mL 3 مرات في اليوم. تناولوا الدواء بعد الطعام.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "puffs morning and evening": {
    written: "استنشق بختين في الصباح. استنشق بختين في المساء.",
    judged: "words differ",
    said: "استنشقوا بختين صباحًا. استنشقوا بختين مساءً.",
  },
  "puffs when needed": {
    written: "استنشق بخة واحدة أو بختين، حتى 4 مرات في اليوم. استعمله عند الحاجة، للصفير في الصدر.",
    judged: "mended",
    said: "استنشقوا بخة واحدة أو بختين، بحد أقصى 4 مرات في اليوم. استعملوا الدواء عند الحاجة، لصفير الصدر.",
    was: "استنشقوا بخة واحدة أو بختين بحد أقصى 4 مرات في اليوم. استعملوا الدواء عند الحاجة، لصفير الصدر.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "left eye at bedtime": {
    written: "ضع قطرة واحدة في العين اليسرى عند النوم.",
    judged: "words differ",
    said: "قطّروا قطرة واحدة في العين اليسرى قبل النوم.",
  },
  "right ear": {
    written: "ضع قطرتين في الأذن اليمنى 3 مرات في اليوم. استعمله لمدة 5 أيام.",
    judged: "mended",
    said: "قطّروا قطرتين، في الأذن اليمنى، 3 مرات في اليوم. استعملوا الدواء لمدة 5 أيام.",
    was: "قطّروا قطرتين في الأذن اليمنى 3 مرات في اليوم. استعملوا الدواء لمدة 5 أيام.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "patch every 7 days": {
    written: "ضع لصقة واحدة كل 7 أيام. لا تضع لصقة جديدة كل يوم.",
    judged: "mended",
    said: "ألصقوا لصقة واحدة، مرة كل 7 أيام. لا تضعوا لصقة جديدة كل يوم.",
    was: "ألصقوا لصقة واحدة مرة كل 7 أيام. لا تضعوا لصقة جديدة كل يوم.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "30 minutes before food": {
    written: "تناول كبسولة واحدة مرتين في اليوم. تناوله قبل الطعام بـ 30 دقيقة.",
    judged: "mended",
    said: "تناولوا كبسولة واحدة، مرتين في اليوم. تناولوا الدواء قبل الطعام بـ 30 دقيقة.",
    was: "تناولوا كبسولة واحدة مرتين في اليوم. تناولوا الدواء قبل الطعام بـ 30 دقيقة.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "empty stomach": {
    written: "تناول قرصًا واحدًا مرة واحدة في اليوم. تناوله على معدة فارغة.",
    judged: "mended",
    said: "تناولوا قرصًا واحدًا، مرة واحدة في اليوم. تناولوا الدواء على معدة فارغة.",
    was: "تناولوا قرصًا واحدًا مرة واحدة في اليوم. تناولوا الدواء على معدة فارغة.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "تناول قرصًا واحدًا أو قرصين كل 4 إلى 6 ساعات. تناوله عند الحاجة، للألم. لا تتناول أكثر من 8 أقراص في 24 ساعة.",
    judged: "mended",
    said: "تناولوا قرصًا واحدًا أو قرصين، كل 4 إلى 6 ساعات. تناولوا الدواء عند الحاجة، للألم. لا تتناولوا أكثر من 8 أقراص خلال 24 ساعة.",
    was: "تناولوا قرصًا واحدًا أو قرصين كل 4 إلى 6 ساعات. تناولوا الدواء عند الحاجة، للألم. لا تتناولوا أكثر من 8 أقراص خلال 24 ساعة.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "alternate days": {
    written: "تناول قرصًا واحدًا يومًا بعد يوم. لا تتناوله كل يوم.",
    judged: "mended",
    said: "تناولوا قرصًا واحدًا، مرة كل يومين. لا تتناولوا الدواء كل يوم.",
    was: "تناولوا قرصًا واحدًا مرة كل يومين. لا تتناولوا الدواء كل يوم.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "six on Monday": {
    written: "تناول 6 أقراص مرة واحدة في الأسبوع، يوم الاثنين. لا تتناوله كل يوم.",
    judged: "mended",
    said: "تناولوا 6 أقراص، مرة واحدة في الأسبوع، يوم الاثنين. لا تتناولوا الدواء كل يوم.",
    was: "تناولوا 6 أقراص مرة واحدة في الأسبوع، يوم الاثنين. لا تتناولوا الدواء كل يوم.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "first and then": {
    written:
      "أولًا، تناول 4 أقراص مرة واحدة في اليوم. تناوله لمدة 5 أيام. ثم تناول قرصين مرة واحدة في اليوم. تناوله لمدة 5 أيام. بعد ذلك، توقف.",
    judged: "mended",
    said: "أولًا: تناولوا 4 أقراص، مرة واحدة في اليوم. تناولوا الدواء لمدة 5 أيام. بعد ذلك: تناولوا قرصين، مرة واحدة في اليوم. تناولوا الدواء لمدة 5 أيام. بعد ذلك أوقفوا الدواء.",
    was: "أولًا: تناولوا 4 أقراص مرة واحدة في اليوم. تناولوا الدواء لمدة 5 أيام. بعد ذلك: تناولوا قرصين مرة واحدة في اليوم. تناولوا الدواء لمدة 5 أيام. بعد ذلك أوقفوا الدواء.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "not suddenly": {
    written: "تناول قرصًا واحدًا مرتين في اليوم. لا تتوقف عن تناوله فجأة.",
    judged: "mended",
    said: "تناولوا قرصًا واحدًا، مرتين في اليوم. لا توقفوا الدواء فجأة.",
    was: "تناولوا قرصًا واحدًا مرتين في اليوم. لا توقفوا الدواء فجأة.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "as the doctor said": {
    written: "تناول قرصًا واحدًا مرة واحدة في اليوم. تناوله كما قال لك الطبيب.",
    judged: "mended",
    said: "تناولوا قرصًا واحدًا، مرة واحدة في اليوم. تناولوا الدواء كما قال لكم الطبيب.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "تناول كبسولة واحدة كل 12 ساعة. ابلعها كاملة.",
    judged: "mended",
    said: "تناولوا كبسولة واحدة، كل 12 ساعة. ابلعوه كاملًا.",
    was: "تناولوا كبسولة واحدة كل 12 ساعة. ابلعوه كاملًا.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
    doubt: "“ـه” is the medicine; a capsule is feminine.",
  },
  "morning and bedtime": {
    written: "تناول قرصًا واحدًا في الصباح. تناول قرصين عند النوم.",
    judged: "words differ",
    said: "تناولوا قرصًا واحدًا صباحًا. تناولوا قرصين قبل النوم.",
  },
  "at least 4 hours between": {
    written:
      "تناول قرصًا واحدًا عند الحاجة، للألم. انتظر 4 ساعات على الأقل قبل الجرعة التالية. لا تتناوله أكثر من 4 مرات في 24 ساعة.",
    judged: "words differ",
    said: "تناولوا قرصًا واحدًا عند الحاجة، للألم. انتظروا 4 ساعات على الأقل قبل الجرعة التالية. لا تتناولوا الدواء أكثر من 4 مرات خلال 24 ساعة.",
  },
  "22 units, in the fridge": {
    written: "احقن 22 وحدة عند النوم. احفظه في الثلاجة.",
    judged: "words differ",
    said: "احقنوا 22 وحدة قبل النوم. احفظوه في الثلاجة.",
  },
  "21 days on, 7 off": {
    written:
      "تناول قرصًا واحدًا مرة واحدة في اليوم. تناوله لمدة 21 يومًا، ثم توقف لمدة 7 أيام. بعد ذلك، ابدأ من جديد.",
    judged: "mended",
    said: "تناولوا قرصًا واحدًا، مرة واحدة في اليوم. تناولوا الدواء لمدة 21 يومًا، ثم لا تتناولوا الدواء لمدة 7 أيام. بعد ذلك ابدؤوا من جديد.",
    was: "تناولوا قرصًا واحدًا مرة واحدة في اليوم. تناولوا الدواء لمدة 21 يومًا، ثم لا تتناولوا الدواء لمدة 7 أيام. بعد ذلك ابدؤوا من جديد.",
    why: "The comma: read from the right, the 3 of “3 مرات” stands before the 10 of “10 mL”, as 310 mL. It stands wherever how often follows an amount.",
  },
  "sleepy, no alcohol": {
    written:
      "قد يسبب لك هذا الدواء النعاس. إذا شعرت بالنعاس فلا تقد السيارة ولا تستعمل أدوات أو آلات. لا تشرب الكحول.",
    judged: "words differ",
    said: "قد يسبب هذا الدواء النعاس. إذا شعرتم بالنعاس فلا تقودوا السيارة. إذا شعرتم بالنعاس فلا تستعملوا الأدوات أو الآلات. لا تشربوا الكحول.",
  },
  "no sunlight": {
    written: "احمِ جلدك من ضوء الشمس، حتى في الأيام المضيئة الغائمة. لا تستعمل أجهزة تسمير البشرة.",
    judged: "words differ",
    said: "احموا الجلد من ضوء الشمس. افعلوا ذلك أيضًا في الأيام المضيئة الغائمة. لا تستعملوا أجهزة التسمير.",
  },
  "no milk near it": {
    written:
      "اترك ساعتين بين هذا الدواء وبين الحليب. اترك ساعتين بينه وبين أدوية عسر الهضم، والأدوية التي فيها حديد أو زنك. أي ساعتين قبله وساعتين بعده.",
    judged: "words differ",
    said: "اتركوا ساعتين بين هذا الدواء والحليب. اتركوا ساعتين بين هذا الدواء وأدوية عسر الهضم. اتركوا ساعتين بين هذا الدواء والأدوية التي فيها حديد أو زنك. أي قبله بساعتين وبعده بساعتين.",
  },
  "dissolve in water": {
    written: "دع هذا الدواء يذوب أو يمتزج في الماء قبل أن تتناوله.",
    judged: "words differ",
    said: "أذيبوا هذا الدواء أو اخلطوه في الماء قبل تناوله.",
  },
};
