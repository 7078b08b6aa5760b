// testing: the thirty in Romanian, written from the English by an author who had not seen the language's table,
// and what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Luați jumătate de comprimat dimineața.",
    judged: "same",
    said: "Luați jumătate de comprimat dimineața.",
  },
  "one at night": {
    written: "Luați 1 comprimat noaptea.",
    judged: "same",
    said: "Luați 1 comprimat noaptea.",
  },
  "one and a half in the evening": {
    written: "Luați 1 comprimat și jumătate seara.",
    judged: "same",
    said: "Luați 1 comprimat și jumătate seara.",
  },
  "two with food": {
    written: "Luați 2 comprimate de 2 ori pe zi. Luați-l cu mâncare.",
    judged: "words differ",
    said: "Luați 2 comprimate de 2 ori pe zi. Luați medicamentul cu mâncare.",
  },
  "two and a half": {
    written: "Luați 2 comprimate și jumătate o dată pe zi.",
    judged: "words differ",
    said: "Luați 2 comprimate și jumătate 1 dată pe zi.",
  },
  "five, finish the course": {
    written:
      "Luați 5 comprimate o dată pe zi. Luați-l timp de 7 zile. Continuați să îl luați până se termină tot.",
    judged: "words differ",
    said: "Luați 5 comprimate 1 dată pe zi. Luați medicamentul timp de 7 zile. Luați medicamentul până se termină.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Luați 5 până la 10 mL la fiecare 4 până la 6 ore. Luați-l când aveți nevoie, pentru durere. Nu luați mai mult de 40 mL în 24 de ore.",
    judged: "words differ",
    said: "Luați 5 până la 10 mL la fiecare 4 până la 6 ore. Luați medicamentul la nevoie, pentru durere. Nu luați mai mult de 40 mL în 24 de ore.",
  },
  "10 mL after food": {
    written: "Luați 10 mL de 3 ori pe zi. Luați-l după masă.",
    judged: "words differ",
    said: "Luați 10 mL de 3 ori pe zi. Luați medicamentul după mâncare.",
  },
  "puffs morning and evening": {
    written: "Inhalați 2 pufuri dimineața. Inhalați 2 pufuri seara.",
    judged: "same",
    said: "Inhalați 2 pufuri dimineața. Inhalați 2 pufuri seara.",
  },
  "puffs when needed": {
    written:
      "Inhalați 1 sau 2 pufuri, de cel mult 4 ori pe zi. Folosiți-l când aveți nevoie, pentru respirație șuierătoare.",
    judged: "words differ",
    said: "Inhalați 1 sau 2 pufuri cel mult de 4 ori pe zi. Folosiți medicamentul la nevoie, pentru respirație șuierătoare.",
  },
  "left eye at bedtime": {
    written: "Puneți 1 picătură în ochiul stâng la culcare.",
    judged: "words differ",
    said: "Picurați 1 picătură în ochiul stâng la culcare.",
  },
  "right ear": {
    written: "Puneți 2 picături în urechea dreaptă de 3 ori pe zi. Folosiți-l timp de 5 zile.",
    judged: "words differ",
    said: "Picurați 2 picături în urechea dreaptă de 3 ori pe zi. Folosiți medicamentul timp de 5 zile.",
  },
  "patch every 7 days": {
    written: "Lipiți 1 plasture la fiecare 7 zile. Nu lipiți un plasture nou în fiecare zi.",
    judged: "words differ",
    said: "Lipiți 1 plasture la fiecare 7 zile. Nu puneți un plasture nou în fiecare zi.",
  },
  "30 minutes before food": {
    written: "Luați 1 capsulă de 2 ori pe zi. Luați-o cu 30 de minute înainte de masă.",
    judged: "words differ",
    said: "Luați 1 capsulă de 2 ori pe zi. Luați medicamentul cu 30 de minute înainte de mâncare.",
  },
  "empty stomach": {
    written: "Luați 1 comprimat o dată pe zi. Luați-l pe stomacul gol.",
    judged: "words differ",
    said: "Luați 1 comprimat 1 dată pe zi. Luați medicamentul pe stomacul gol.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Luați 1 sau 2 comprimate la fiecare 4 până la 6 ore. Luați-l când aveți nevoie, pentru durere. Nu luați mai mult de 8 comprimate în 24 de ore.",
    judged: "words differ",
    said: "Luați 1 sau 2 comprimate la fiecare 4 până la 6 ore. Luați medicamentul la nevoie, pentru durere. Nu luați mai mult de 8 comprimate în 24 de ore.",
  },
  "alternate days": {
    written: "Luați 1 comprimat o dată la 2 zile. Nu îl luați în fiecare zi.",
    judged: "words differ",
    said: "Luați 1 comprimat la fiecare 2 zile. Nu luați medicamentul în fiecare zi.",
  },
  "six on Monday": {
    written: "Luați 6 comprimate o dată pe săptămână, lunea. Nu îl luați în fiecare zi.",
    judged: "words differ",
    said: "Luați 6 comprimate 1 dată pe săptămână, în ziua de luni. Nu luați medicamentul în fiecare zi.",
  },
  "first and then": {
    written:
      "Mai întâi, luați 4 comprimate o dată pe zi. Luați-l timp de 5 zile. Apoi luați 2 comprimate o dată pe zi. Luați-l timp de 5 zile. După aceea, opriți-vă.",
    judged: "words differ",
    said: "Mai întâi: luați 4 comprimate 1 dată pe zi. Luați medicamentul timp de 5 zile. Apoi: luați 2 comprimate 1 dată pe zi. Luați medicamentul timp de 5 zile. Apoi opriți medicamentul.",
  },
  "not suddenly": {
    written: "Luați 1 comprimat de 2 ori pe zi. Nu vă opriți brusc din a-l lua.",
    judged: "words differ",
    said: "Luați 1 comprimat de 2 ori pe zi. Nu opriți medicamentul brusc.",
  },
  "as the doctor said": {
    written: "Luați 1 comprimat o dată pe zi. Luați-l așa cum v-a spus medicul.",
    judged: "mended",
    said: "Luați 1 comprimat 1 dată pe zi. Luați medicamentul așa cum v-a spus medicul.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "Luați 1 capsulă la fiecare 12 ore. Înghițiți-o întreagă.",
    judged: "words differ",
    said: "Luați 1 capsulă la fiecare 12 ore. Înghițiți-l întreg.",
    doubt: "“L” is the medicine; a capsule is “o”.",
  },
  "morning and bedtime": {
    written: "Luați 1 comprimat dimineața. Luați 2 comprimate la culcare.",
    judged: "same",
    said: "Luați 1 comprimat dimineața. Luați 2 comprimate la culcare.",
  },
  "at least 4 hours between": {
    written:
      "Luați 1 comprimat când aveți nevoie, pentru durere. Așteptați cel puțin 4 ore înainte să mai luați. Nu îl luați de mai mult de 4 ori în 24 de ore.",
    judged: "words differ",
    said: "Luați 1 comprimat la nevoie, pentru durere. Așteptați cel puțin 4 ore înainte de doza următoare. Nu luați medicamentul mai mult decât de 4 ori în 24 de ore.",
    doubt: "“De mai mult de 4 ori” is what is said; “mai mult decât de 4 ori” is understood.",
  },
  "22 units, in the fridge": {
    written: "Injectați 22 de unități la culcare. Țineți-l la frigider.",
    judged: "words differ",
    said: "Injectați 22 de unități la culcare. Păstrați la frigider.",
  },
  "21 days on, 7 off": {
    written:
      "Luați 1 comprimat o dată pe zi. Luați-l timp de 21 de zile, apoi nu îl luați timp de 7 zile. După aceea, începeți din nou.",
    judged: "words differ",
    said: "Luați 1 comprimat 1 dată pe zi. Luați medicamentul timp de 21 de zile, apoi nu luați medicamentul timp de 7 zile. Apoi începeți din nou.",
  },
  "sleepy, no alcohol": {
    written:
      "Acest medicament vă poate face somnolent. Dacă vă este somn, nu conduceți. Dacă vă este somn, nu folosiți unelte sau mașini. Nu beți alcool.",
    judged: "words differ",
    said: "Acest medicament vă poate da somnolență. Dacă vă este somn, nu conduceți. Dacă vă este somn, nu folosiți unelte sau mașini. Nu beți alcool.",
  },
  "no sunlight": {
    written:
      "Feriți pielea de soare. Faceți acest lucru și în zilele luminoase cu nori. Nu mergeți la solar.",
    judged: "words differ",
    said: "Feriți pielea de soare. Faceți asta și în zilele luminoase cu nori. Nu folosiți solarul.",
  },
  "no milk near it": {
    written:
      "Lăsați 2 ore între acest medicament și lapte. Lăsați 2 ore între acest medicament și medicamentele pentru indigestie. Lăsați 2 ore între acest medicament și medicamentele cu fier sau zinc. Adică 2 ore înainte și 2 ore după.",
    judged: "same",
    said: "Lăsați 2 ore între acest medicament și lapte. Lăsați 2 ore între acest medicament și medicamentele pentru indigestie. Lăsați 2 ore între acest medicament și medicamentele cu fier sau zinc. Adică 2 ore înainte și 2 ore după.",
  },
  "dissolve in water": {
    written: "Lăsați acest medicament să se dizolve sau să se amestece în apă înainte de a-l lua.",
    judged: "words differ",
    said: "Dizolvați sau amestecați acest medicament în apă înainte de a-l lua.",
  },
};
