// directions/test/corpus: micrograms by their letters, divided doses, dates of reviews and sentences as labels
// say them, with their near misses.
import type { Row } from "./Row.ts";

export const reachEverybody: readonly Row[] = [
  // Micrograms by their letters: read, and said in full. The other short forms stay refused.
  ["25 mcg od", "(take) 25 microgram 1/day", "tablet"],
  ["125 MCG OD", "(take) 125 microgram 1/day", "tablet"],
  ["125mcgs od", "(take) 125 microgram 1/day", "tablet"],
  ["Take one 100mcg tablet daily", "take 1 tablet of[100 micrograms] 1/day", "tablet"],
  ["Take ONE tablet (1mcg) daily", "take 1 tablet [1 microgram] 1/day", "tablet"],
  ["200mcg (2 puffs) bd", "(inhale) 2 puff [200 micrograms] 2/day", "inhaler"],
  ["Apply one 25mcg/hr patch every 3 days", "apply 1 patch of[25 micrograms/hour] every:3day", "patch"],
  [
    "50-100mcg when required, max 400mcg in 24 hours",
    "(take) 50~100 microgram prn() max:400microgram/24hour",
    "tablet",
  ],
  ["Take 50 ug daily", "!unsafe-abbreviation", "tablet"],
  ["Take 50 µg daily", "!unsafe-abbreviation", "tablet"],
  ["Take 50 ng daily", "!unsafe-abbreviation", "tablet"],
  ["Take 50mcgm daily", "!number-glued-to-word", "tablet"],
  ["Take one 100mcg tablet and one 25mcg tablet daily", "!two-doses", "tablet"],
  // An amount for the day that is to be divided: how, is asked.
  ["600mg daily in 3 divided doses", '(take) 600 mg total/day "in 3 divided doses"', "tablet"],
  [
    "Take 2 to 3 sachets daily in two or three divided doses",
    'take 2~3 sachet total/day "in two or three divided doses"',
    "sachet",
  ],
  ["One four times a day in divided doses", "!ambiguous", "tablet"],
  ["1 daily in divided doses", "!ambiguous", "tablet"],
  ["600mg in divided doses", "!ambiguous", "tablet"],
  // So often a week, and the days between.
  ["Apply one patch twice weekly, every 3 to 4 days", "apply 1 patch every:3~4day", "patch"],
  ["Apply one patch once a week (every 7 days)", "apply 1 patch every:7day", "patch"],
  ["Apply one patch three times a week (every 3-4 days)", "!two-frequencies", "patch"],
  ["Apply one patch twice a week (every 3 days)", "!two-frequencies", "patch"],
  ["Apply one patch twice a day (every 3-4 days)", "!two-frequencies", "patch"],
  // Dates of reviews are told to the professional and not printed.
  ["Take ONE daily. Review due 01/03/2026", "take 1 (tablet) 1/day", "tablet"],
  ["Take ONE daily (review 03/2026)", "take 1 (tablet) 1/day", "tablet"],
  ["One at night. Med review due 01-Mar-26", "(take) 1 (tablet) @night", "tablet"],
  ["Review due 1st June 2026. One at night", "(take) 1 (tablet) @night", "tablet"],
  ["One at night. Review 1/2", "!slash-number", "tablet"],
  ["Take one daily until review 01/03/2026", "!until-event", "tablet"],
  ["Take one daily. Stop 01/03/2026", "!calendar-date", "tablet"],
  // Ceilings by their letters, and after each loose stool.
  ["One prn max tds", "(take) 1 (tablet) prn() max:3doses!/day", "tablet"],
  [
    "One dose when required, up to max 8 doses a day",
    "(use) 1 dose prn() max:8doses!/day",
    "inhalation powder",
  ],
  ["One after each loose stool", '(take) 1 (sachet) prn() "after each loose stool"', "oral powder sachet"],
  ["Take one capsule after each loose stool", "!depends-on-event", "capsule"],
  // A spell of doses minutes apart, where the pain goes on.
  [
    "One spray under the tongue when required for chest pain. Repeat after 5 minutes if pain persists. Max 3 doses",
    '(use) 1 spray prn(chest pain) gap:5minute route:sublingual "Max 3 doses"',
    "sublingual spray",
  ],
  [
    "One spray under the tongue when required. Repeat after 5 minutes if pain persists",
    "!depends-on-event",
    "sublingual spray",
  ],
  // Steps by the same amount that go on at the last.
  [
    "30mg od for 7 days then reduce by 10mg every 7 days until 10mg then continue",
    "(take) 30 mg 1/day for:7day / then (take) 20 mg 1/day for:7day / then (take) 10 mg 1/day then-continue",
    "tablet",
  ],
  ["30mg od for 7 days then reduce by 10mg every 7 days until 10mg then stop", "!dose-changes", "tablet"],
  // The strength or the size of each.
  ["Take 2 tablets of 5mg each twice a day", "take 2 tablet of[5mg] 2/day", "tablet"],
  ["Take 2 tablets of 5mg twice a day", "!not-understood", "tablet"],
  ["Take 1 spoonful of 5 mL, 4 times a day", "take 1 5 mL spoonful 4/day", "oral solution"],
  ["Take 2 spoonfuls of 5 mL each, 2 times a day", "take 2 5 mL spoonful 2/day", "oral solution"],
  ["Take 2 spoonfuls of 5 mL, 2 times a day", "!not-understood", "oral solution"],
  // As labels say a course, a further dose and what it is for.
  [
    "First, take 2 tablets straight away, once only. Then take 1 tablet, 3 times a day.",
    "take 2 tablet once now / then take 1 tablet 3/day",
    "tablet",
  ],
  ["First, take 1 tablet, once a day.", "!step-incomplete", "tablet"],
  [
    "First, take 3 tablets in the morning. Take it for 3 days. Then take 2 tablets in the morning. Take it for 4 days.",
    "take 3 tablet @morning for:3day / then take 2 tablet @morning for:4day",
    "tablet",
  ],
  [
    "Take 3 tablets in the morning for 3 days. Then take 2 tablets in the morning. Take it for 6 days.",
    "!ambiguous",
    "tablet",
  ],
  [
    "Take 1 tablet, once a day. Take it for 21 days, then stop for 7 days. After that, start again.",
    "take 1 tablet 1/day cycle:21on7offday",
    "tablet",
  ],
  [
    "Take 10 mL after meals. Also take 10 mL at bedtime.",
    "take 10 mL food:after-meals / and take 10 mL @bedtime",
    "oral suspension",
  ],
  ["Take one daily. Also one at night", "!two-doses", "tablet"],
  ["Take 1 tablet once a day for 5 days. Also take 2 tablets at night", "!two-doses", "tablet"],
  [
    "Take 1 tablet, once a day. This medicine is for blood pressure.",
    'take 1 tablet 1/day "for blood pressure"',
    "tablet",
  ],
  [
    "Put in 1 pessary at night. Put it high into the vagina.",
    'insert 1 pessary @night "Put it high into the vagina"',
    "pessary",
  ],
  // Once a day, and the one time of day behind a comma or a dash.
  ["1 capsule, oral, once a day, morning", "(take) 1 capsule 1/day @morning route:oral", "capsule"],
  ["1 capsule - once daily - night", "(take) 1 capsule 1/day @night", "capsule"],
  ["1 capsule, morning", "!not-understood", "capsule"],
  ["1 capsule twice a day, morning", "!not-understood", "capsule"],
  ["1 capsule once a day, pm", "!not-understood", "capsule"],
  ["Take 1 once a week, morning", "!not-understood", "tablet"],
];
