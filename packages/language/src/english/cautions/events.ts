// language/english/cautions: in easy words: what must happen for a dose to be needed, and when it is left out or ended.
import type { EventsCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { period, weeksOf } from "./wordings.ts";

/** A sentence for every row of `events`. */
export const easyEvents: EasyCautions<EventsCaution> = {
  "start-before-period": ({ shelfLife }) => [
    say(`Start it ${weeksOf(shelfLife)} before you expect your period.`),
  ],
  "start-on-first-day-of-period": [say("Start it on the first day of your period.")],
  "start-on-day-of-cycle": ({ cycleDay }) => [say(`Start it on day ${cycleDay} of your cycle.`)],
  "start-on-first-day-of-cycle": [say("Start it on the first day of your cycle.")],
  "start-on-day": ({ firstDay }) => [say(`Start it ${firstDay}.`)],
  "next-dose-on-day": ({ firstDay }) => [say(`{Take} the next dose ${firstDay}.`)],
  "start-soon-after-symptoms": ({ hours }) => [
    say(`Start it no more than ${period(hours, "hour")} after your symptoms start.`),
  ],
  "day-one-of-cycle": [say("Day 1 is the first day of your cycle.")],
  "day-one-of-period": [say("Day 1 is the first day of your period.")],
  "around-travel": ({ shelfLife, shelfLifeAfter }) => [
    say(`Start it ${weeksOf(shelfLife)} before you travel.`),
    say(`Keep {taking} it until ${weeksOf(shelfLifeAfter)} after you come back.`),
  ],
  "around-malaria-area": ({ shelfLife, shelfLifeAfter }) => [
    say(`Start it ${weeksOf(shelfLife)} before you reach the area with malaria.`),
    say(`Keep {taking} it until ${weeksOf(shelfLifeAfter)} after you leave that area.`),
  ],
  "around-travel-until": ({ shelfLife, shelfLifeAfter }) => [
    say(`Start it ${weeksOf(shelfLife)} before you travel.`),
    say(`Keep {taking} it until ${weeksOf(shelfLifeAfter)} after you leave that place.`),
  ],
  "in-daytime": [say("{Take} it in the daytime.")],
  "after-bowels-open": [say("{Take} it after you poo.")],
  "during-period": [say("{Take} it while you have your period.")],
  "during-heavy-bleeding": [say("{Take} it while your bleeding is heavy.")],
  "at-nappy-change": [say("{Take} it each time you change the nappy.")],
  "at-dressing-change": [say("{Take} it each time the dressing is changed.")],
  "at-pad-change": [say("{Take} it each time the pad is changed.")],
  "if-fit-lasts-longer": ({ minutes }) => [
    say(`{Take} it if a fit lasts longer than ${period(minutes, "minute")}.`),
  ],
  "if-phlegm-changes-colour": [say("Start it if your phlegm changes colour.")],
  "if-chest-gets-worse": [say("Start it if your breathing gets worse.")],
  "after-operation": [say("{Take} it after your operation.")],
  "after-each-loose-stool": [say("{Take} it each time after you have a loose stool.")],
  "after-first-loose-stool": [say("{Take} it after the first loose stool.")],
  "stop-if": ({ sign }) => [say(`Stop {taking} it if ${sign}.`)],
  "stop-if-unwell-with": ({ illness }) => [say(`Stop {taking} it if you are unwell, such as ${illness}.`)],
  "not-while-unwell-with": ({ illness }) => [
    say(`Do not {take} it while you are unwell, such as ${illness}.`),
  ],
  "not-while-unwell": [say("Do not {take} it while you are unwell.")],
  "not-while-dehydrated": [say("Do not {take} it while you are unwell or dehydrated.")],
  "not-while-sick": [say("Do not {take} it while you are being sick or have diarrhoea.")],
  "not-while-diarrhoea": [say("Do not {take} it while you have diarrhoea.")],
  "use-until-weeks-pregnant": ({ pregnantWeeks }) => [
    say(`Keep {taking} it until you are ${pregnantWeeks} weeks pregnant.`),
  ],
  "use-between-weeks-pregnant": ({ pregnantFrom, pregnantWeeks }) => [
    say(`Start it when you are ${pregnantFrom} weeks pregnant.`),
    say(`Keep {taking} it until you are ${pregnantWeeks} weeks pregnant.`),
  ],
  "after-birth": [say("{Take} it after your baby is born.")],
  "start-before-climb": [say("Start it the day before you go up high.")],
  "if-bowels-not-open": [say("{Take} it if you have not had a poo.")],
  "if-bowels-not-open-for": ({ shelfLife }) => [
    say(`{Take} it if you have not had a poo for ${weeksOf(shelfLife)}.`),
  ],
  "if-travel-diarrhoea": [say("{Take} it if you get diarrhoea when you travel.")],
  "if-bad-travel-diarrhoea": [say("{Take} it if you get bad diarrhoea when you travel.")],
  "not-while-pulse-slow": ({ pulse }) => [say(`Do not {take} it if your pulse is under ${pulse}.`)],
  "other-day-than-methotrexate": [say("{Take} it on a different day from your methotrexate.")],
  "days-after-methotrexate": ({ shelfLife }) => [
    say(`{Take} it ${weeksOf(shelfLife)} after your methotrexate.`),
  ],
  "day-after-methotrexate": [say("{Take} it on the day after your methotrexate.")],
};
