// directions/test/corpus: what England writes of events, other medicines, reviews and healing, each kind with its
// near misses.
import type { Row } from "./Row.ts";

export const reachEvents: readonly Row[] = [
  // Before something that happens: the dose belongs to that, and is as needed only where the words say so.
  ["Take one tablet 1 hour before flight", "take 1 tablet event:1hour-before-flight", "tablet"],
  [
    "Take one when required, one hour before sexual activity. Max one dose in 24 hours",
    "take 1 (tablet) event:1hour-before-sex prn() max:1doses!/24hour",
    "tablet",
  ],
  ["2 puffs 15 minutes before exercise", "(inhale) 2 puff event:15minute-before-exercise", "inhaler"],
  ["2 puffs before exercise prn", "(inhale) 2 puff event:before-exercise prn()", "inhaler"],
  ["2 puffs twice a day before exercise", "!depends-on-event", "inhaler"],
  ["Take one at night before a flight", "!depends-on-event", "tablet"],
  ["Take one before your wedding", "!not-understood", "tablet"],
  ["Take one after a flight", "!depends-on-event", "tablet"],
  // On the days of a period: as often as they say, and only then.
  ["1 tds during period", '(take) 1 (tablet) 3/day prn() "during period"', "tablet"],
  [
    "Two three times a day during heavy bleeding for up to 4 days",
    '(take) 2 (tablet) 3/day prn() "during heavy bleeding" "for up to 4 days"',
    "tablet",
  ],
  ["1 tds when bleeding heavy", '(take) 1 (tablet) 3/day prn() "when bleeding heavy"', "tablet"],
  ["1 tds when bleeding stops", "!not-understood", "tablet"],
  ["1 tds before period", "!not-understood", "tablet"],
  // After each loose stool, where a ceiling ends it.
  [
    "Take two capsules initially then one after each loose stool, max 8 in 24 hours",
    'take 2 capsule once / then take 1 capsule prn() max:8/24hour "after each loose stool"',
    "capsule",
  ],
  [
    "2 stat then 1 after each loose motion max 8 capsules a day",
    '(take) 2 (capsule) once now / then (take) 1 (capsule) prn() max:8capsule/day "after each loose motion"',
    "capsule",
  ],
  ["Take one after each loose stool", "!depends-on-event", "capsule"],
  ["Take one after each meal and loose stool, max 8 a day", "!depends-on-event", "capsule"],
  // "Initially" leads to what comes then, and says nothing alone.
  ["Two at once then one daily", "(take) 2 (tablet) once now / then (take) 1 (tablet) 1/day", "tablet"],
  ["Take two initially", "!not-understood", "tablet"],
  ["Take two at once", "!not-understood", "tablet"],
  ["1 bd initially then 1 od", "!two-frequencies", "tablet"],
  // Another day than methotrexate: only for what does not come every day.
  [
    "One tablet once a week, not on the same day as methotrexate",
    '(take) 1 tablet 1/week "not on the same day as methotrexate"',
    "tablet",
  ],
  ["1 weekly the day after methotrexate", '(take) 1 (tablet) 1/week "the day after methotrexate"', "tablet"],
  [
    "Take ONE tablet ONCE a WEEK (not on methotrexate day) - Fridays",
    'take 1 tablet 1/week on:friday "not on methotrexate day"',
    "tablet",
  ],
  [
    "5mg once weekly on a Thursday (not methotrexate day)",
    '(take) 5 mg 1/week on:thursday "not methotrexate day"',
    "tablet",
  ],
  ["1 od not on methotrexate day", '(take) 1 (tablet) 1/day days:6/week "not on methotrexate day"', "tablet"],
  ["Take one daily the day after methotrexate", "!exception", "tablet"],
  [
    "Take one daily except methotrexate day",
    'take 1 (tablet) 1/day days:6/week "except methotrexate day"',
    "tablet",
  ],
  ["Take one weekly not on dialysis day", "!exception", "tablet"],
  // When to stop or leave it out, and until when after healing.
  ["1 bd - stop if diarrhoea", '(take) 1 (tablet) 2/day "stop if diarrhoea"', "tablet"],
  ["Take one daily (STOP IF MUSCLE PAIN)", 'take 1 (tablet) 1/day "STOP IF MUSCLE PAIN"', "tablet"],
  ["1 om. Omit if vomiting/diarrhoea", '(take) 1 (tablet) @morning "Omit if vomiting/diarrhoea"', "tablet"],
  ["1 bd until diarrhoea", "!until-event", "tablet"],
  ["1 om. Omit if BP low", "!exception", "tablet"],
  ["Apply bd until healed", 'apply 2/day "until healed"', "cream"],
  [
    "Apply bd to groin until 2 weeks after rash has cleared",
    'apply 2/day site:groin "until 2 weeks after rash has cleared"',
    "cream",
  ],
  [
    "1 drop qds to left eye, continue for 48 hours after healing",
    '(use) 1 drop 4/day site:left-eye "continue for 48 hours after healing"',
    "eye drops",
  ],
  ["Apply bd until review", 'apply 2/day "until review"', "cream"],
  ["Apply bd until 2 weeks before surgery", "!until-event", "cream"],
  ["1 puff od in hayfever season", '(inhale) 1 puff 1/day "in hayfever season"', "inhaler"],
  // What is only for the record, and what sort of medicine it is.
  ["take one daily - new dose", "take 1 (tablet) 1/day", "tablet"],
  ["New dose: 2 bd", "(take) 2 (tablet) 2/day", "tablet"],
  ["One daily (dose increased)", "(take) 1 (tablet) 1/day", "tablet"],
  ["Take one bd 28 day supply", 'take 1 (tablet) 2/day "28 day supply"', "tablet"],
  ["One daily dose increased to two daily", "!dose-changes", "tablet"],
  ["One daily increase dose", "!dose-changes", "tablet"],
  ["1 daily new dose 2 daily", "!two-doses", "tablet"],
  ["Take one daily. Review in 3 months", 'take 1 (tablet) 1/day "Review in 3 months"', "tablet"],
  ["Take one daily (water tablet)", 'take 1 (tablet) 1/day "water tablet"', "tablet"],
  ["1 bd - diabetes", '(take) 1 (tablet) 2/day "diabetes"', "tablet"],
  ["1 tds prn - pain", "(take) 1 (tablet) 3/day prn(pain)", "tablet"],
  ["1 bd - grandmother", "!not-understood", "tablet"],
  ["1 bd - pain twice a day", "!not-understood", "tablet"],
  // How somebody feels is the reason of a need.
  ["2 puffs when wheezy", "(inhale) 2 puff prn(wheezing)", "inhaler"],
  ["Take one if you feel dizzy", "take 1 (tablet) prn(dizziness)", "tablet"],
  ["Take one when happy", "!not-understood", "tablet"],
  ["Take one when BP high", "!not-understood", "tablet"],
  // Each nappy change, and after an operation; a start with no end is none.
  ["Apply at each nappy change", 'apply prn() "at each nappy change"', "cream"],
  ["Apply twice a day and at each nappy change", "!ambiguous", "cream"],
  [
    "1 drop tds left eye for 2 weeks post op",
    '(use) 1 drop 3/day for:2week site:left-eye "post op"',
    "eye drops",
  ],
  ["Take one daily post scan", "!not-understood", "tablet"],
  [
    "1 tds starting 3 days before period is due",
    '(take) 1 (tablet) 3/day "starting 3 days before period is due"',
    "tablet",
  ],
  ["1 tds stopping 3 days before period", "!not-understood", "tablet"],
  [
    "1 spray each nostril up to 3 times a day. Do not use for more than 7 days",
    '(use) 1 spray <=3/day site:each-nostril "Do not use for more than 7 days"',
    "nasal spray",
  ],
  // A course kept at home, for when it is needed.
  [
    "1 tds for 5 days if sputum changes colour",
    '(take) 1 (capsule) 3/day prn() for:5day "if sputum changes colour"',
    "capsule",
  ],
  [
    "Rescue pack: take 6 tablets once daily for 5 days if chest symptoms worsen",
    'take 6 tablet 1/day prn() for:5day "if chest symptoms worsen"',
    "tablet",
  ],
  [
    "1 tds for 5 days for exacerbation of COPD",
    '(take) 1 (capsule) 3/day for:5day "for exacerbation of COPD"',
    "capsule",
  ],
  ["1 tds for 5 days if BP worsens", "!not-understood", "capsule"],
  // Instead of soap is whenever one washes; nobody takes it so.
  ["Use as a soap substitute", 'use "as a soap substitute"', "cream"],
  ["Use as a soap substitute", "!no-dose", "tablet"],
  ["Take one as a soap substitute", "!no-timing", "tablet"],
  ["Use as a moisturiser", "!no-timing", "cream"],
  // Calling for help, by when.
  [
    "1-2 sprays under the tongue prn for chest pain. Call 999 if no relief after 5 minutes",
    '(use) 1~2 spray prn(chest pain) route:sublingual "Call 999 if no relief after 5 minutes"',
    "sublingual spray",
  ],
  [
    "1 spray under the tongue prn, repeat if no relief after 5 minutes",
    "!depends-on-event",
    "sublingual spray",
  ],
];
