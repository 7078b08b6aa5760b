// testing: the thirty in Somali, written from the English by an author who had not seen the language's table, and
// what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Qaado kiniin badhkiis subaxdii.",
    judged: "words differ",
    said: "Qaado nus kiniin subaxdii.",
    doubt: "nus or badh: both are half; which do people say where the readers come from?",
  },
  "one at night": {
    written: "Qaado 1 kiniin habeenkii.",
    judged: "same",
    said: "Qaado 1 kiniin habeenkii.",
  },
  "one and a half in the evening": {
    written: "Qaado 1 kiniin iyo badh fiidkii.",
    judged: "words differ",
    said: "Qaado hal kiniin iyo nus fiidkii.",
  },
  "two with food": {
    written: "Qaado 2 kiniin, 2 jeer maalintii. Cunto la qaado.",
    judged: "words differ",
    said: "Qaado 2 kiniin, maalintii 2 jeer. Daawada qaado marka cuntada la cunayo.",
    doubt:
      "2 kiniin, maalintii 2 jeer: is it 2 tablets each time, or 2 for the day? Neither author wrote “each time”.",
  },
  "two and a half": {
    written: "Qaado 2 kiniin iyo badh, 1 jeer maalintii.",
    judged: "words differ",
    said: "Qaado laba kiniin iyo nus, maalintii 1 mar.",
    doubt: "“Once” is 1 mar here, and 1 jeer with the other author.",
  },
  "five, finish the course": {
    written:
      "Qaado 5 kiniin, 1 jeer maalintii. Qaado muddo 7 maalmood ah. Sii wad qaadashada ilaa ay dhammaan dhammaato.",
    judged: "words differ",
    said: "Qaado 5 kiniin, maalintii 1 mar. Daawada qaado muddo 7 maalmood ah. Daawada qaado ilaa ay ka dhammaato.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Qaado 5 ilaa 10 mL 4 ilaa 6 saacadoodba mar. Qaado markaad u baahato, xanuunka awgii. Ha qaadan wax ka badan 40 mL 24 saacadood gudahood.",
    judged: "words differ",
    said: "Qaado 5 ilaa 10 mL, 4 ilaa 6 saacadood kasta 1 mar. Daawada qaado marka loo baahdo, xanuun awgiis. 24 saacadood gudahood, ha qaadan wax ka badan 40 mL.",
    doubt: "“4 ilaa 6 saacadood kasta 1 mar” or “4 ilaa 6 saacadoodba mar”, as the other author wrote.",
  },
  "10 mL after food": {
    written: "Qaado 10 mL, 3 jeer maalintii. Qaado cuntada ka dib.",
    judged: "words differ",
    said: "Qaado 10 mL, maalintii 3 jeer. Daawada qaado ka dib cuntada.",
    doubt: "“ka dib cuntada” or “cuntada ka dib”, as the other author wrote: which is plainer?",
  },
  "puffs morning and evening": {
    written: "Neefso oo gudaha u jiid 2 buufin subaxdii. Neefso oo gudaha u jiid 2 buufin fiidkii.",
    judged: "refused",
    said: null,
    why: "No noun is surely a puff. The other author wrote buufin, which is spraying too.",
    doubt: "Is buufin the word of people with an inhaler?",
  },
  "puffs when needed": {
    written:
      "Neefso oo gudaha u jiid 1 ama 2 buufin, ilaa 4 jeer maalintii. Isticmaal markaad u baahato, hiiqda awgeed.",
    judged: "refused",
    said: null,
    why: "No noun is surely a puff. The other author wrote buufin, which is spraying too.",
  },
  "left eye at bedtime": {
    written: "Ku shub 1 dhibic isha bidix wakhtiga hurdada.",
    judged: "words differ",
    said: "Ku dhibci 1 dhibic isha bidix ka hor hurdada.",
  },
  "right ear": {
    written: "Ku shub 2 dhibcood dhegta midig, 3 jeer maalintii. Isticmaal muddo 5 maalmood ah.",
    judged: "words differ",
    said: "Ku dhibci 2 dhibcood, dhegta midig, maalintii 3 jeer. Daawada isticmaal muddo 5 maalmood ah.",
  },
  "patch every 7 days": {
    written: "Ku dheji 1 balaastar 7 maalmoodba mar. Ha isticmaalin balaastar cusub maalin kasta.",
    judged: "words differ",
    said: "Dheji 1 balaastar oo maqaarka lagu dhejiyo, 7 maalmood kasta 1 mar. Si maalinle ah ha u dhejin balaastar cusub.",
  },
  "30 minutes before food": {
    written: "Qaado 1 kaabsal, 2 jeer maalintii. Qaado 30 daqiiqo cuntada ka hor.",
    judged: "words differ",
    said: "Qaado 1 kaabsal, maalintii 2 jeer. Daawada qaado 30 daqiiqadood ka hor cuntada.",
  },
  "empty stomach": {
    written: "Qaado 1 kiniin, 1 jeer maalintii. Qaado adigoo calooshaadu madhan tahay.",
    judged: "words differ",
    said: "Qaado 1 kiniin, maalintii 1 mar. Daawada qaado iyadoo calooshu maran tahay.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Qaado 1 ama 2 kiniin 4 ilaa 6 saacadoodba mar. Qaado markaad u baahato, xanuunka awgii. Ha qaadan wax ka badan 8 kiniin 24 saacadood gudahood.",
    judged: "words differ",
    said: "Qaado 1 ama 2 kiniin, 4 ilaa 6 saacadood kasta 1 mar. Daawada qaado marka loo baahdo, xanuun awgiis. 24 saacadood gudahood, ha qaadan wax ka badan 8 kiniin.",
  },
  "alternate days": {
    written: "Qaado 1 kiniin 2 maalmoodba mar. Ha qaadan maalin kasta.",
    judged: "words differ",
    said: "Qaado 1 kiniin, 2 maalmood kasta 1 mar. Daawada ha qaadan si maalinle ah.",
    doubt:
      "“si maalinle ah” (daily) was chosen since “maalin kasta” with “not” may be heard as on no day; the other author wrote “maalin kasta”.",
  },
  "six on Monday": {
    written: "Qaado 6 kiniin, 1 jeer toddobaadkii, Isniinta. Ha qaadan maalin kasta.",
    judged: "words differ",
    said: "Qaado 6 kiniin, toddobaadkii 1 mar, isniinta. Daawada ha qaadan si maalinle ah.",
  },
  "first and then": {
    written:
      "Marka hore, qaado 4 kiniin, 1 jeer maalintii. Qaado muddo 5 maalmood ah. Kadibna qaado 2 kiniin, 1 jeer maalintii. Qaado muddo 5 maalmood ah. Intaa ka dib, jooji.",
    judged: "words differ",
    said: "Marka hore: qaado 4 kiniin, maalintii 1 mar. Daawada qaado muddo 5 maalmood ah. Dabadeed: qaado 2 kiniin, maalintii 1 mar. Daawada qaado muddo 5 maalmood ah. Dabadeed jooji daawada.",
  },
  "not suddenly": {
    written: "Qaado 1 kiniin, 2 jeer maalintii. Si lama filaan ah ha u joojin qaadashada.",
    judged: "words differ",
    said: "Qaado 1 kiniin, maalintii 2 jeer. Ha u joojin daawada si lama filaan ah.",
  },
  "as the doctor said": {
    written: "Qaado 1 kiniin, 1 jeer maalintii. U qaado sida dhakhtarkaagu kuu sheegay.",
    judged: "words differ",
    said: "Qaado 1 kiniin, maalintii 1 mar. Daawada qaado sida dhakhtarku kuu sheegay.",
  },
  "every 12 hours, swallow whole": {
    written: "Qaado 1 kaabsal 12 saacadoodba mar. Liq isagoo dhan.",
    judged: "words differ",
    said: "Qaado 1 kaabsal, 12 saacadood kasta 1 mar. Daawada liq iyadoo dhan.",
  },
  "morning and bedtime": {
    written: "Qaado 1 kiniin subaxdii. Qaado 2 kiniin wakhtiga hurdada.",
    judged: "words differ",
    said: "Qaado 1 kiniin subaxdii. Qaado 2 kiniin ka hor hurdada.",
  },
  "at least 4 hours between": {
    written:
      "Qaado 1 kiniin markaad u baahato, xanuunka awgii. Sug ugu yaraan 4 saacadood ka hor intaadan mar kale qaadan. Ha qaadan wax ka badan 4 jeer 24 saacadood gudahood.",
    judged: "words differ",
    said: "Qaado 1 kiniin marka loo baahdo, xanuun awgiis. Sug ugu yaraan 4 saacadood ka hor marka xigta. 24 saacadood gudahood, daawada ha qaadan wax ka badan 4 jeer.",
  },
  "22 units, in the fridge": {
    written: "Isku mud 22 yuunit wakhtiga hurdada. Ku hay talaagadda.",
    judged: "words differ",
    said: "Isku dur 22 yuunit ka hor hurdada. Ku hay tallaajadda.",
    doubt: "isku dur or isku mud: which is heard as to inject oneself?",
  },
  "21 days on, 7 off": {
    written:
      "Qaado 1 kiniin, 1 jeer maalintii. Qaado muddo 21 maalmood ah, kadibna jooji muddo 7 maalmood ah. Intaa ka dib, mar kale bilow.",
    judged: "words differ",
    said: "Qaado 1 kiniin, maalintii 1 mar. Daawada qaado muddo 21 maalmood ah, dabadeed ha qaadan muddo 7 maalmood ah. Dabadeed mar kale bilow.",
  },
  "sleepy, no alcohol": {
    written:
      "Daawadani waxay kaa dhigi kartaa qof lulmoonaya. Haddii aad lulmooto, ha wadin baabuur. Haddii aad lulmooto, ha isticmaalin qalab ama mishiinno. Ha cabbin khamri.",
    judged: "words differ",
    said: "Daawadani waxay kuu keeni kartaa lulmo. Haddii aad lulmoonayso, ha wadin gaari. Haddii aad lulmoonayso, ha isticmaalin qalab ama mashiin. Ha cabbin khamri.",
  },
  "no sunlight": {
    written:
      "Maqaarkaaga ka ilaali qorraxda. Tan samee xitaa maalmaha iftiinka leh ee daruuruhu jiraan. Ha isticmaalin sariiraha maqaarka lagu madoobeeyo.",
    judged: "words differ",
    said: "Maqaarkaaga ka ilaali qorraxda. Sidaas samee maalmaha iftiinka leh ee daruuraha leh xitaa. Ha isticmaalin sariiraha nalka leh ee maqaarka madoobeeya.",
  },
  "no milk near it": {
    written:
      "2 saacadood u dhexaysii daawadan iyo caanaha. 2 saacadood u dhexaysii daawadan iyo daawooyinka calool-xumida. 2 saacadood u dhexaysii daawadan iyo daawooyinka ay ku jiraan birta ama sinkigu. Taas macnaheedu waa 2 saacadood ka hor iyo 2 saacadood ka dib.",
    judged: "mended",
    said: "Daawadan iyo caanaha u dhexaysii 2 saacadood. Daawadan iyo daawooyinka dheefshiid xumada u dhexaysii 2 saacadood. Daawadan iyo daawooyinka ay ku jiraan bir (iron) ama zinc u dhexaysii 2 saacadood. Taas macnaheedu waa 2 saacadood ka hor iyo 2 saacadood ka dib.",
    was: "Daawadan iyo caanaha u dhexaysii 2 saacadood. Daawadan iyo daawooyinka dheefshiid xumada u dhexaysii 2 saacadood. Daawadan iyo daawooyinka iron ama zinc ku jiro u dhexaysii 2 saacadood. Taas macnaheedu waa 2 saacadood ka hor iyo 2 saacadood ka dib.",
    why: "“Iron” stood in English. The Somali word stands first now, and what is on the box in brackets.",
    doubt: "dheefshiid xumo or calool-xumo for indigestion.",
  },
  "dissolve in water": {
    written: "Daawadan biyo ku mil ama ku qas ka hor intaadan qaadan.",
    judged: "mended",
    said: "Daawadan biyo ku mil ama ku qas ka hor intaadan qaadan.",
    was: "Daawadan ku mil ama ku qas biyo ka hor intaadan qaadan.",
    why: "“ku” may go with either noun: it could be heard as putting water into the medicine. The water stands beside its verb now.",
  },
};
