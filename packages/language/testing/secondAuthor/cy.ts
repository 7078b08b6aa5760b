// testing: the thirty in Welsh, written from the English by an author who had not seen the language's table, and
// what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Cymerwch hanner tabled yn y bore.",
    judged: "same",
    said: "Cymerwch hanner tabled yn y bore.",
  },
  "one at night": {
    written: "Cymerwch 1 dabled yn y nos.",
    judged: "mended",
    said: "Cymerwch 1 dabled yn y nos cyn hanner nos.",
    was: null,
    why: "“Yn y nos” alone is heard as while people sleep: “before midnight” keeps them out.",
  },
  "one and a half in the evening": {
    written: "Cymerwch 1 dabled a hanner gyda'r nos.",
    judged: "words differ",
    said: "Cymerwch 1 dabled a hanner gyda’r hwyr.",
  },
  "two with food": {
    written: "Cymerwch 2 dabled, 2 waith y dydd. Cymerwch ef gyda bwyd.",
    judged: "words differ",
    said: "Cymerwch 2 dabled 2 waith y dydd. Cymerwch hwn gyda bwyd.",
  },
  "two and a half": {
    written: "Cymerwch 2 dabled a hanner, unwaith y dydd.",
    judged: "words differ",
    said: "Cymerwch 2 dabled a hanner 1 waith y dydd.",
  },
  "five, finish the course": {
    written:
      "Cymerwch 5 tabled, unwaith y dydd. Cymerwch ef am 7 diwrnod. Daliwch ati i'w gymryd nes bydd y cyfan wedi'i orffen.",
    judged: "words differ",
    said: "Cymerwch 5 tabled 1 waith y dydd. Cymerwch hwn am 7 diwrnod. Cymerwch hwn nes bod y cyfan wedi gorffen.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Cymerwch 5 i 10 mL bob 4 i 6 awr. Cymerwch ef pan fydd ei angen arnoch, ar gyfer poen. Peidiwch â chymryd mwy na 40 mL mewn 24 awr.",
    judged: "words differ",
    said: "Cymerwch 5 i 10 mL bob 4 i 6 awr. Cymerwch hwn pan fo angen, ar gyfer poen. Peidiwch â chymryd mwy na hyn: 40 mL mewn 24 awr.",
  },
  "10 mL after food": {
    written: "Cymerwch 10 mL, 3 gwaith y dydd. Cymerwch ef ar ôl bwyd.",
    judged: "words differ",
    said: "Cymerwch 10 mL 3 gwaith y dydd. Cymerwch hwn ar ôl bwyd.",
  },
  "puffs morning and evening": {
    written: "Anadlwch 2 bwff i mewn yn y bore. Anadlwch 2 bwff i mewn gyda'r nos.",
    judged: "words differ",
    said: "Anadlwch i mewn 2 bwff yn y bore. Anadlwch i mewn 2 bwff gyda’r hwyr.",
  },
  "puffs when needed": {
    written:
      "Anadlwch 1 neu 2 bwff i mewn, hyd at 4 gwaith y dydd. Defnyddiwch ef pan fydd ei angen arnoch, ar gyfer gwichian ar y frest.",
    judged: "words differ",
    said: "Anadlwch i mewn 1 neu 2 bwff hyd at 4 gwaith y dydd. Defnyddiwch hwn pan fo angen, ar gyfer gwichian wrth anadlu.",
  },
  "left eye at bedtime": {
    written: "Rhowch 1 diferyn yn y llygad chwith amser gwely.",
    judged: "same",
    said: "Rhowch 1 diferyn yn y llygad chwith amser gwely.",
  },
  "right ear": {
    written: "Rhowch 2 ddiferyn yn y glust dde, 3 gwaith y dydd. Defnyddiwch ef am 5 diwrnod.",
    judged: "words differ",
    said: "Rhowch 2 ddiferyn yn y glust dde 3 gwaith y dydd. Defnyddiwch hwn am 5 diwrnod.",
  },
  "patch every 7 days": {
    written: "Rhowch 1 patsh ar y croen bob 7 diwrnod. Peidiwch â defnyddio patsh newydd bob dydd.",
    judged: "words differ",
    said: "Gludwch 1 patsh bob 7 diwrnod. Peidiwch â defnyddio patsh newydd bob dydd.",
    doubt: "“Gludwch” is of glue too; would “rhowch ar y croen” be better?",
  },
  "30 minutes before food": {
    written: "Cymerwch 1 capsiwl, 2 waith y dydd. Cymerwch ef 30 munud cyn bwyd.",
    judged: "words differ",
    said: "Cymerwch 1 capsiwl 2 waith y dydd. Cymerwch hwn 30 munud cyn bwyd.",
  },
  "empty stomach": {
    written: "Cymerwch 1 dabled, unwaith y dydd. Cymerwch ef ar stumog wag.",
    judged: "words differ",
    said: "Cymerwch 1 dabled 1 waith y dydd. Cymerwch hwn ar stumog wag.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Cymerwch 1 neu 2 dabled bob 4 i 6 awr. Cymerwch ef pan fydd ei angen arnoch, ar gyfer poen. Peidiwch â chymryd mwy nag 8 tabled mewn 24 awr.",
    judged: "words differ",
    said: "Cymerwch 1 neu 2 dabled bob 4 i 6 awr. Cymerwch hwn pan fo angen, ar gyfer poen. Peidiwch â chymryd mwy na hyn: 8 tabled mewn 24 awr.",
  },
  "alternate days": {
    written: "Cymerwch 1 dabled bob yn ail ddiwrnod. Peidiwch â'i gymryd bob dydd.",
    judged: "words differ",
    said: "Cymerwch 1 dabled bob 2 ddiwrnod. Peidiwch â chymryd hwn bob dydd.",
  },
  "six on Monday": {
    written: "Cymerwch 6 tabled, unwaith yr wythnos, ar ddydd Llun. Peidiwch â'i gymryd bob dydd.",
    judged: "words differ",
    said: "Cymerwch 6 thabled 1 waith yr wythnos, ddydd Llun. Peidiwch â chymryd hwn bob dydd.",
  },
  "first and then": {
    written:
      "Yn gyntaf, cymerwch 4 tabled, unwaith y dydd. Cymerwch ef am 5 diwrnod. Yna cymerwch 2 dabled, unwaith y dydd. Cymerwch ef am 5 diwrnod. Ar ôl hynny, stopiwch.",
    judged: "words differ",
    said: "Yn gyntaf, cymerwch 4 tabled 1 waith y dydd. Cymerwch hwn am 5 diwrnod. Wedyn, cymerwch 2 dabled 1 waith y dydd. Cymerwch hwn am 5 diwrnod. Wedyn stopiwch.",
  },
  "not suddenly": {
    written: "Cymerwch 1 dabled, 2 waith y dydd. Peidiwch â rhoi'r gorau i'w gymryd yn sydyn.",
    judged: "words differ",
    said: "Cymerwch 1 dabled 2 waith y dydd. Peidiwch â stopio hwn yn sydyn.",
  },
  "as the doctor said": {
    written: "Cymerwch 1 dabled, unwaith y dydd. Cymerwch ef fel y dywedodd eich meddyg wrthych.",
    judged: "mended",
    said: "Cymerwch 1 dabled 1 waith y dydd. Cymerwch hwn fel y dywedodd eich meddyg wrthych.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "Cymerwch 1 capsiwl bob 12 awr. Llyncwch ef yn gyfan.",
    judged: "words differ",
    said: "Cymerwch 1 capsiwl bob 12 awr. Llyncwch hwn yn gyfan.",
  },
  "morning and bedtime": {
    written: "Cymerwch 1 dabled yn y bore. Cymerwch 2 dabled amser gwely.",
    judged: "same",
    said: "Cymerwch 1 dabled yn y bore. Cymerwch 2 dabled amser gwely.",
  },
  "at least 4 hours between": {
    written:
      "Cymerwch 1 dabled pan fydd ei hangen arnoch, ar gyfer poen. Arhoswch o leiaf 4 awr cyn cymryd mwy. Peidiwch â'i gymryd fwy na 4 gwaith mewn 24 awr.",
    judged: "words differ",
    said: "Cymerwch 1 dabled pan fo angen, ar gyfer poen. Arhoswch o leiaf 4 awr cyn y dos nesaf. Peidiwch â chymryd hwn fwy o weithiau na hyn: 4 gwaith mewn 24 awr.",
  },
  "22 units, in the fridge": {
    written: "Chwistrellwch 22 uned amser gwely. Cadwch ef yn yr oergell.",
    judged: "words differ",
    said: "Rhowch bigiad o 22 uned amser gwely. Cadwch hwn yn yr oergell.",
  },
  "21 days on, 7 off": {
    written:
      "Cymerwch 1 dabled, unwaith y dydd. Cymerwch ef am 21 diwrnod, yna stopiwch am 7 diwrnod. Ar ôl hynny, dechreuwch eto.",
    judged: "words differ",
    said: "Cymerwch 1 dabled 1 waith y dydd. Cymerwch hwn am 21 diwrnod, yna peidiwch â chymryd hwn am 7 diwrnod. Wedyn dechreuwch eto.",
  },
  "sleepy, no alcohol": {
    written:
      "Gall y feddyginiaeth hon eich gwneud yn gysglyd. Os ydych chi'n teimlo'n gysglyd, peidiwch â gyrru. Os ydych chi'n teimlo'n gysglyd, peidiwch â defnyddio offer na pheiriannau. Peidiwch ag yfed alcohol.",
    judged: "words differ",
    said: "Gall y feddyginiaeth hon eich gwneud yn gysglyd. Os ydych yn teimlo’n gysglyd, peidiwch â gyrru. Os ydych yn teimlo’n gysglyd, peidiwch â defnyddio offer na pheiriannau. Peidiwch ag yfed alcohol.",
  },
  "no sunlight": {
    written:
      "Cadwch olau'r haul oddi ar eich croen. Gwnewch hyn ar ddyddiau llachar, cymylog hefyd. Peidiwch â defnyddio gwelyau haul.",
    judged: "words differ",
    said: "Cadwch olau’r haul oddi ar eich croen. Gwnewch hyn ar ddiwrnodau golau, cymylog hefyd. Peidiwch â defnyddio gwelyau haul.",
  },
  "no milk near it": {
    written:
      "Gadewch 2 awr rhwng y feddyginiaeth hon a llaeth. Gadewch 2 awr rhwng y feddyginiaeth hon a meddyginiaethau diffyg traul. Gadewch 2 awr rhwng y feddyginiaeth hon a meddyginiaethau sy'n cynnwys haearn neu sinc. Hynny yw, 2 awr cyn a 2 awr ar ôl.",
    judged: "words differ",
    said: "Gadewch 2 awr rhwng y feddyginiaeth hon a llaeth. Gadewch 2 awr rhwng y feddyginiaeth hon a meddyginiaethau diffyg traul. Gadewch 2 awr rhwng y feddyginiaeth hon a meddyginiaethau sydd â haearn neu sinc ynddynt. Mae hyn yn golygu 2 awr cyn a 2 awr ar ôl.",
  },
  "dissolve in water": {
    written: "Gadewch i'r feddyginiaeth hon hydoddi neu gymysgu mewn dŵr cyn ei chymryd.",
    judged: "words differ",
    said: "Gadewch i’r feddyginiaeth hon doddi mewn dŵr neu cymysgwch hi â dŵr cyn ei chymryd.",
  },
};
