// directions/test/corpus: lines of every day that were refused though they are clear, by their kinds, with near misses
// that stay refused.
import type { Row } from "./Row.ts";

const mst = "MST Continus 10mg modified-release tablets";
const morphine = "Morphine 10mg modified-release tablets";
const fentanyl = "Fentanyl 25micrograms/hour transdermal patches";
const paracetamol = "Paracetamol 120mg/5ml oral suspension";

export const reachEveryday: readonly Row[] = [
  // A name of three letters, and how the medicine is released behind its name.
  ["MST 10mg BD", "(take) 10 mg 2/day", "modified-release tablet", mst],
  ["MST 10mg tablets one twice a day", "(take) 1 (tablet) 2/day", "modified-release tablet", mst],
  ["MST 30mg tablets one twice a day", "!not-understood", "modified-release tablet", mst],
  ["MST 10mg BD", "!not-understood", "modified-release tablet", morphine],
  ["Morphine MR 10mg BD", "(take) 10 mg 2/day", "modified-release tablet", morphine],
  ["Morphine m/r 10mg 12 hourly", "(take) 10 mg every:12hour", "modified-release tablet", morphine],
  ["Morphine MR 10mg tablets: 1 bd", "(take) 1 (tablet) 2/day", "modified-release tablet", morphine],
  ["Take one morphine MR 10mg tablet twice a day", "take 1 tablet of[10mg] 2/day", "tablet", morphine],
  ["Morphine MR 10mg BD", "!not-understood", "tablet", "Morphine 10mg tablets"],
  ["Morphine MR 10mg BD", "!not-understood", "tablet"],
  [
    "Naproxen EC 500mg 1 tablet bd",
    "(take) 1 tablet 2/day",
    "gastro-resistant tablet",
    "Naproxen 500mg gastro-resistant tablets",
  ],
  // The strength of a patch or a liquid behind its name, however its units are written.
  ["Fentanyl 25mcg/hr 1 patch every 72 hours", "(use) 1 patch every:72hour", "transdermal patch", fentanyl],
  [
    "Fentanyl 25 mcg/h patch, change every 72 hours",
    '(use) 1 patch of[25 micrograms/hour] every:72hour "change"',
    "transdermal patch",
    fentanyl,
  ],
  [
    "Fentanyl 25 micrograms per hour: apply one patch every 3 days",
    "apply 1 patch every:3day",
    "transdermal patch",
    fentanyl,
  ],
  [
    "Fentanyl 25mcg/hr change patch every 72 hours",
    '(use) 1 patch every:72hour "change patch"',
    "transdermal patch",
    fentanyl,
  ],
  ["Fentanyl 12mcg/hr 1 patch every 72 hours", "!not-understood", "transdermal patch", fentanyl],
  ["Fentanyl 25mg/hr 1 patch every 72 hours", "!not-understood", "transdermal patch", fentanyl],
  [
    "Paracetamol 120mg in 5ml - give 7.5ml four times a day",
    "give 7.5 mL 4/day",
    "oral suspension",
    paracetamol,
  ],
  ["Paracetamol 120mg per 5ml 7.5ml qds", "(take) 7.5 mL 4/day", "oral suspension", paracetamol],
  ["Paracetamol 120mg in 5mls - 7.5mls qds", "(take) 7.5 mL 4/day", "oral suspension", paracetamol],
  ["Paracetamol 250mg in 5ml - give 7.5ml qds", "!not-understood", "oral suspension", paracetamol],
  ["Paracetamol 120mg in 5ml qds", "!not-understood", "oral suspension", paracetamol],
  // So long on, and so long off.
  ["1 patch 12 hours on 12 off", "(use) 1 patch use:12hour off:12hour", "transdermal patch"],
  [
    "Apply 1 patch daily, 12 hrs on/12 hrs off",
    "apply 1 patch 1/day use:12hour off:12hour",
    "transdermal patch",
  ],
  ["1 patch daily 16 hours on 8 off", "(use) 1 patch 1/day use:16hour off:8hour", "transdermal patch"],
  ["1 patch 16 hours on 12 off", "!not-understood", "transdermal patch"],
  ["1 patch 12 on 12 off", "!not-understood", "transdermal patch"],
  ["12 hours on 12 off", "!no-dose", "transdermal patch"],
  // So much on numbered days of a course is that much on each of them.
  [
    "8mg on day 1, 4mg on days 2 and 3",
    "(take) 8 mg total/day for:1day / then (take) 4 mg total/day for:2day",
    "tablet",
  ],
  [
    "4 tablets on days 1-3, 2 on days 4-6",
    "(take) 4 tablet total/day for:3day / then (take) 2 tablet total/day for:3day",
    "tablet",
  ],
  [
    "Days 1-3: 2 tablets, days 4-6: 1 tablet",
    "(take) 2 tablet total/day for:3day / then (take) 1 tablet 1/day for:3day",
    "tablet",
  ],
  [
    "4 on days 1, 2 and 3, then 2 on days 4, 5 and 6",
    "(take) 4 (tablet) total/day for:3day / then (take) 2 (tablet) total/day for:3day",
    "tablet",
  ],
  [
    "2 tablets on days 1 to 3 then 1 daily",
    "(take) 2 tablet total/day for:3day / then (take) 1 tablet 1/day",
    "tablet",
  ],
  ["4 tablets on days 1-3, 2 on days 5-6", "!step-incomplete", "tablet"],
  ["4 tablets in week 1, 2 in week 2", "!step-incomplete", "tablet"],
  ["4 tablets on days 1-3", "!no-timing", "tablet"],
  // The half hour after noon, and noon between other times.
  ["1 tablet at 12.30pm", "(take) 1 tablet @12:30", "tablet"],
  ["Take 1 at 8am and 1 at 12:30pm", "take 1 (tablet) @08:00 @12:30", "tablet"],
  ["1 tablet at 8am, 12.15pm and 6pm", "(take) 1 tablet @08:00 @12:15 @18:00", "tablet"],
  ["1 tablet at 8am, 12.00pm and 6pm", "(take) 1 tablet @08:00 @12:00 @18:00", "tablet"],
  ["1 tablet at 12.30am", "!noon-or-midnight", "tablet"],
  ["1 tablet at 12.00pm", "!noon-or-midnight", "tablet"],
  ["1 tablet at 12.60pm", "!not-understood", "tablet"],
  // A dose so often, and another at night.
  ["1 bd and 2 nocte", "(take) 1 (tablet) 2/day / and (take) 2 (tablet) @night", "tablet"],
  ["300mg bd and 600mg at night", "(take) 300 mg 2/day / and (take) 600 mg @night", "tablet"],
  ["one tds, two at bedtime", "(take) 1 (tablet) 3/day / and (take) 2 (tablet) @bedtime", "tablet"],
  ["1 od and 2 nocte", "(take) 1 (tablet) 1/day / and (take) 2 (tablet) @night", "tablet"],
  ["1 bd and 1 nocte", "!two-doses", "tablet"],
  ["1 bd and 2 mane", "!two-doses", "tablet"],
  ["1 up to bd and 2 nocte", "!two-doses", "tablet"],
  ["1 bd and 2 nocte prn", "!two-doses", "tablet"],
  // A dose with each snack.
  [
    "2 with meals and 1 with snacks",
    '(take) 2 (capsule) food:with-meals / and (take) 1 (capsule) prn() "with snacks"',
    "capsule",
  ],
  [
    "Take 3 with each meal and 1 with each snack",
    'take 3 (capsule) food:with-meals / and take 1 (capsule) prn() "with each snack"',
    "capsule",
  ],
  ["One capsule with any snack", '(take) 1 capsule prn() "with any snack"', "capsule"],
  ["1 twice a day with snacks", "!ambiguous", "capsule"],
  ["2 with meals and snacks", "!not-understood", "capsule"],
  // What is taken in a day, on some days of the week.
  [
    "2 daily Mon to Fri and 1 daily Sat and Sun",
    "(take) 2 (tablet) total/day on:monday on:tuesday on:wednesday on:thursday on:friday / and (take) 1 (tablet) 1/day on:saturday on:sunday",
    "tablet",
  ],
  // Once a day, said with one step of a course.
  [
    "2.5mg for 1 week then 5mg daily",
    "(take) 2.5 mg total/day for:1week / then (take) 5 mg total/day",
    "tablet",
  ],
  [
    "Half a tablet for 2 weeks then one tablet once a day",
    "(take) 0.5 tablet 1/day for:2week / then (take) 1 tablet 1/day",
    "tablet",
  ],
  [
    "10mg for 1 week, 20mg for 1 week then 30mg at night",
    "(take) 10 mg @night for:1week / then (take) 20 mg @night for:1week / then (take) 30 mg @night",
    "tablet",
  ],
  [
    "25mg od for 2 weeks then 50mg thereafter",
    "(take) 25 mg 1/day for:2week / then (take) 50 mg 1/day then-continue",
    "tablet",
  ],
  ["25mg od for 2 weeks then 50mg", "!step-incomplete", "tablet"],
  [
    "Week 1: 25mg od, week 2: 50mg, week 3: 75mg",
    "(take) 25 mg 1/day for:1week / then (take) 50 mg 1/day for:1week / then (take) 75 mg 1/day for:1week",
    "tablet",
  ],
  ["25mg for 2 weeks then 50mg bd", "!step-incomplete", "tablet"],
  ["0.25mg for 4 weeks then 0.5mg weekly", "!step-incomplete", "solution for injection"],
  ["2.5mg for 1 week then 5mg", "!step-incomplete", "tablet"],
  ["2 tablets for 1 day then 1 daily", "!step-incomplete", "tablet"],
  ["1 for 1 week then 2 daily when required", "!step-incomplete", "tablet"],
  ["1 od for 1 week, 2 for 1 week then 3 at night", "!step-incomplete", "tablet"],
  // Up to four times a day, of which it is told which those are.
  [
    "5-10ml up to 4 times a day after meals and at bedtime",
    '(take) 5~10 mL <=4/day "after meals and at bedtime"',
    "oral suspension",
  ],
  [
    "10ml up to qds, after food and at night",
    '(take) 10 mL <=4/day "after food and at night"',
    "oral suspension",
  ],
  ["10ml up to 3 times a day after meals and at bedtime", "!ambiguous", "oral suspension"],
  // A preventer that is the reliever too: a ceiling that names what it counts is of both doses.
  [
    "TWO PUFFS TWICE A DAY AND ONE PUFF WHEN REQUIRED (MAX 8 PUFFS IN 24 HOURS)",
    "(inhale) 2 puff 2/day max:8puff/24hour / and (inhale) 1 puff prn() max:8puff/24hour",
    "inhaler",
  ],
  [
    "1 puff bd + 1 puff prn up to 8 puffs/day (MART)",
    "(inhale) 1 puff 2/day max:8puff/day / and (inhale) 1 puff prn() max:8puff/day",
    "inhaler",
  ],
  ["2 puffs bd and 1 puff prn, max 4 puffs a day", "!maximum-below-dose", "inhaler"],
  ["2 puffs bd and 1 puff prn, max 8 a day", "!two-doses", "inhaler"],
  // Days of a cycle, by the first of them and how many.
  [
    "5mg bd for 10 days from day 16 of each cycle",
    "(take) 5 mg 2/day on:16,17,18,19,20,21,22,23,24,25/?-day-cycle",
    "tablet",
  ],
  [
    "10mg once a day from day 19 of each 28 day cycle for 8 days",
    "(take) 10 mg 1/day on:19,20,21,22,23,24,25,26/28-day-cycle",
    "tablet",
  ],
  ["10mg od for 12 days from day 19 of each 28 day cycle", "!not-understood", "tablet"],
  [
    "10mg od for 10 days from day 16 of cycle",
    '(take) 10 mg 1/day for:10day "from day 16 of cycle"',
    "tablet",
  ],
  // A free week by its days, about the same time, at most so long, with food or without.
  [
    "One daily for 21 days followed by a 7 day pill free week",
    "(take) 1 (tablet) 1/day cycle:21on7offday",
    "tablet",
  ],
  ["1 od at approx same time each day", "(take) 1 (tablet) 1/day same:day", "tablet"],
  [
    "One three times a day before meals for 7 days max",
    '(take) 1 (tablet) 3/day food:before-meals "for 7 days max"',
    "tablet",
  ],
  ["30mg in the morning with or without food", '(take) 30 mg @morning "with or without food"', "capsule"],
  ["30mg in the morning without food", "!exception", "capsule"],
  // A repeat in the passive, and what changes by the product's strength.
  [
    "1 at onset of migraine, repeated after 2 hours if needed, max 2 in 24 hours",
    "(take) 1 (tablet) event:start-migraine prn(migraine) max:2/24hour gap:2hour",
    "tablet",
  ],
  [
    "One nightly for one month then increase to 10mg nightly",
    "(take) 1 (tablet) @night for:1month / then (take) 10 mg @night",
    "tablet",
    "Donepezil 5mg tablets",
  ],
  [
    "One nightly for one month then increase to 10mg nightly",
    "!dose-changes",
    "tablet",
    "Donepezil 10mg tablets",
  ],
  [
    "1 tablet asap within 72 hours of UPSI",
    "(take) 1 tablet event:72hour-within-unprotected-sex once now",
    "tablet",
  ],
  // Several manners in one pair of brackets, and none of them a dose.
  [
    "TWO on first day then ONE daily (take with plenty of water, sit upright)",
    '(take) 2 (capsule) total/day for:1day / then (take) 1 (capsule) 1/day "take with plenty of water" "sit upright"',
    "capsule",
  ],
  ["1 bd (with food, avoid alcohol)", '(take) 1 (tablet) 2/day food:with-food "avoid alcohol"', "tablet"],
  ["1 bd (with food, 2 whole)", "!not-understood", "tablet"],
  ["1 bd (with food, avoid alcohol", "!cut-short", "tablet"],
  // A length behind the food, and days of the week behind once a day.
  ["2 tabs qds on empty stomach 5 days", "(take) 2 tablet 4/day for:5day food:empty-stomach", "tablet"],
  ["1 with food 7 days", "!numbers-side-by-side", "tablet"],
  [
    "1 vaginally at night for 2 weeks then 2 nights a week",
    "(use) 1 (pessary) @night for:2week route:vaginal / then (use) 1 (pessary) @night days:2/week route:vaginal",
    "pessary",
  ],
  ["1 bd for 2 weeks then 3 days a week", "!step-incomplete", "tablet"],
  // When within a meal, what it is for, and how long after.
  [
    "One three times a day at the start of meals for 7 days",
    '(take) 1 (tablet) 3/day for:7day food:with-meals "at the start of meals"',
    "tablet",
  ],
  ["60mg OD PRN for gout flares", "(take) 60 mg 1/day prn(gout flares)", "tablet"],
  [
    "1 prn for migraine, can repeat after 2 hours if returns, max 2 per day",
    "(take) 1 (tablet) prn(migraine) max:2/day gap:2hour",
    "tablet",
  ],
  [
    "One drop in affected eye BD for 7 days, continue for 48 hours after eye returns to normal",
    '(use) 1 drop 2/day for:7day site:affected-eye "continue for 48 hours after eye returns to normal"',
    "eye drops",
  ],
  // A length behind the place, "pre" of a meal, and more.
  ["1 drop QDS R eye 5 days", "(use) 1 drop 4/day for:5day site:right-eye", "eye drops"],
  ["1 drop R eye 5 days", "!numbers-side-by-side", "eye drops"],
  [
    "30 units pre breakfast and 24 units pre evening meal",
    "(use) unit @breakfast=30 @evening-meal=24 food:before",
    "solution for injection",
  ],
  [
    "One capsule every day for blood pressure and heart protection",
    '(take) 1 capsule 1/day "for blood pressure and heart protection"',
    "capsule",
  ],
  [
    "2 tablets up to qds, max 8 per day, do not take with paracetamol",
    '(take) 2 tablet <=4/day max:8/day "do not take with paracetamol"',
    "tablet",
  ],
  ["0.6ml once daily in milk", '(take) 0.6 mL 1/day "in milk"', "oral drops"],
  [
    "1-2 at night when needed, short term use only",
    '(take) 1~2 (tablet) @night prn() "short term use only"',
    "tablet",
  ],
  // Years, a ceiling in all, a length behind the time of day, and both eyes behind "to".
  ["1 daily for 5 years", '(take) 1 (tablet) 1/day "for 5 years"', "tablet"],
  ["1 daily for 50 years", "!too-long-course", "tablet"],
  [
    "1 puff BD and 1 puff PRN for relief, max total 8 puffs daily",
    "(inhale) 1 puff 2/day max:8puff/day / and (inhale) 1 puff prn(relief) max:8puff/day",
    "inhaler",
  ],
  [
    "1 pv nocte 2 weeks then 1 pv twice weekly",
    "(use) 1 (pessary) @night for:2week route:vaginal / then (use) 1 (pessary) 2/week route:vaginal",
    "pessary",
  ],
  ["1 nocte 7 days", "(take) 1 (tablet) @night for:7day", "tablet"],
  ["1 drop BD to BE", "(use) 1 drop 2/day site:each-eye", "eye drops"],
  ["1 DROP BD TO BE", "!not-understood", "eye drops"],
  // The need said beside when it is.
  [
    "2mg prn after each loose stool, max 16mg daily",
    '(take) 2 mg prn() max:16mg/day "after each loose stool"',
    "capsule",
  ],
  [
    "2 stat then 1 prn after each loose stool, max 8 a day",
    '(take) 2 (capsule) once now / then (take) 1 (capsule) prn() max:8/day "after each loose stool"',
    "capsule",
  ],
  ["1 prn after each loose stool", "!depends-on-event", "capsule"],
  // How many times is not told.
  ["apply several times a day", "!no-timing", "cream"],
  ["Take one tablet a few times daily", "!no-timing", "tablet"],
];
