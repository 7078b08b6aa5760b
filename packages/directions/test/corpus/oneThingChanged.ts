// directions/test/corpus: rows in which one thing was changed, lost or added, and which were read as if it were not;
// with the neighbours that are still read.
import type { Row } from "./Row.ts";

const rapid = "NovoRapid FlexPen 100units/ml";
const humira = "Humira 40mg/0.4ml solution for injection";
const ramipril = "Ramipril 5mg tablets";
const gtn = "Glyceryl trinitrate 500microgram sublingual tablets";

export const oneThingChanged: readonly Row[] = [
  /* A further point behind the minutes: the hour is another number. */
  ["1 at 08.00.5", "!stray-number", "tablet"],
  ["1 at 08.00.5 and 20.00", "!stray-number", "tablet"],
  ["1 at 08.00 and 20.30", "(take) 1 (tablet) @08:00 @20:30", "tablet"],
  /* "Never daily" and what is left out: on those days alone, or on all the others? */
  ["Take 1 never daily except Sundays", "!exception", "tablet"],
  ["1 not daily, none on Sunday", "!exception", "tablet"],
  ["1 not daily excluding Saturday and Sunday", "!exception", "tablet"],
  ["Take 1 on Mondays and Fridays, not daily", "take 1 (tablet) on:monday on:friday", "tablet"],
  /* Other than the days left out, or than those of the first dose? */
  ["1 not on Mondays and Thursdays, 2 on all other days", "!ambiguous", "tablet"],
  ["10mg except Mon Wed Fri, 5mg other days", "!ambiguous", "tablet"],
  ["1 daily but 2 not on Mondays", "!ambiguous", "tablet"],
  ["3 daily except 4 except on Wednesdays", "!ambiguous", "tablet"],
  /* A choice of days is no stretch of them. */
  ["2 on day 1, 1 on days 2 or 3", "!stray-number", "tablet"],
  ["2 on day 1, then 1 daily on days 2 or 3", "!stray-number", "tablet"],
  [
    "2 on day 1, 1 on days 2 to 3",
    "(take) 2 (tablet) total/day for:1day / then (take) 1 (tablet) 1/day for:2day",
    "tablet",
  ],
  /* Days that look like hours. */
  ["1 every 4 days max 4 a day", "!likely-slip", "tablet"],
  ["1 or 2 every 4 days max 4 a day", "!likely-slip", "tablet"],
  ["1 once a week max 2 a day", "!likely-slip", "tablet"],
  ["1 every 3 days, max 2 doses a day", "!likely-slip", "tablet"],
  ["1 or 2 every 4 hours max 4 a day", "(take) 1~2 (tablet) every:4hour max:4/day", "tablet"],
  /* Minutes that look like hours. */
  ["1 prn leave 4 minutes between doses", "!likely-slip", "tablet", ramipril],
  ["10ml prn min 4 minutes between doses", "!likely-slip", "oral solution", "Codeine linctus"],
  ["1 prn leave 4 hours between doses", "(take) 1 (tablet) prn() gap:4hour", "tablet", ramipril],
  [
    "1 under the tongue when required, leave 5 minutes between doses",
    "(use) 1 (tablet) prn() gap:5minute route:sublingual",
    "tablet",
    gtn,
  ],
  /* The time of the first dose is lost. */
  ["1 then nocte", "!step-incomplete", "tablet"],
  ["1 then mane and nocte", "!step-incomplete", "tablet"],
  ["20 units then at night", "!step-incomplete", "injection", rapid],
  ["1 mane then 2 nocte", "(take) (tablet) @morning=1 @night=2", "tablet"],
  /* For two weeks, or from two weeks after it? */
  ["1 bd 2 weeks post op", "!ambiguous", "tablet"],
  ["1 od 4 weeks post-op", "!ambiguous", "tablet"],
  ["1 bd for 2 weeks post op", '(take) 1 (tablet) 2/day for:2week "post op"', "tablet"],
  /* Three weeks after what is taken every week. */
  ["Take 1 weekly, 3 weeks after methotrexate", "!contradiction", "tablet", "Folic acid"],
  ["Take 1 weekly, 8 days after methotrexate", "!contradiction", "tablet", "Folic acid"],
  [
    "Take 1 weekly, 3 days after methotrexate",
    'take 1 (tablet) 1/week "3 days after methotrexate"',
    "tablet",
  ],
  /* A choice on every second day, or two doses in turns? */
  ["Take 3mg or 4mg alternate days", "!ambiguous", "tablet", "Warfarin 1mg tablets"],
  ["1 or 2 alternate nights", "(take) 1~2 (tablet) every:2day @night", "tablet"],
  /* Whole pens of an insulin, and ways it does not go. */
  ["Inject 1 pen daily", "!unit-does-not-fit-product", "injection", rapid],
  ["Inject one pen with each meal", "!unit-does-not-fit-product", "injection", rapid],
  ["inject 1 cartridge bd", "!unit-does-not-fit-product", "injection", rapid],
  ["inject 1 dose bd", "!unit-does-not-fit-product", "injection", rapid],
  ["10 units orally bd", "!place-does-not-fit-product", "injection", rapid],
  ["10 units im bd", "!place-does-not-fit-product", "injection", rapid],
  ["10 units IV bd", "!place-does-not-fit-product", "injection", rapid],
  ["10 units sc bd", "(use) 10 unit 2/day route:subcutaneous", "injection", rapid],
  ["Inject 1 pen fortnightly", "inject 1 pen every:2week", "injection", humira],
  /* A further word of how often beside two that go together. */
  ["Take 1 tablet weekly every 6 hours up to tds", "!weekly-and-daily", "tablet"],
  ["Take 1 tablet every 6 hours up to 3 times a day", "take 1 tablet <=3/day every:6hour", "tablet"],
  /* No second dose of the day to wait for, or to count to. */
  ["1 nocte, leave 4 hours between doses", "!contradiction", "tablet"],
  ["1 before breakfast, 4 hours apart", "!contradiction", "tablet"],
  ["1 stat, leave 4 hours between doses", "!contradiction", "tablet"],
  ["1 on Mondays, leave 4 hours between doses", "!contradiction", "tablet"],
  ["1 nocte prn, leave 4 hours between doses", "(take) 1 (tablet) @night prn() gap:4hour", "tablet"],
  ["1 every 6 hours, 4 hours apart", "!contradiction", "tablet"],
  ["1 every 4 hours, 4 hours apart", '(take) 1 (tablet) every:4hour "4 hours apart"', "tablet"],
  ["1 stat max 4 a day", "!likely-slip", "tablet"],
  ["1 as a single dose max 4 a day", "!likely-slip", "tablet"],
  ["1 before breakfast max 4 a day", "!likely-slip", "tablet"],
  ["1 on 5 days a week, max 4 a day", "!likely-slip", "tablet"],
  /* The length ends before the days on do. */
  ["1 daily 1 week on 1 week off for 3 days", "!likely-slip", "tablet"],
  [
    "1 daily 1 week on 1 week off for 6 weeks",
    "(take) 1 (tablet) 1/day cycle:1on1offweek for:6week",
    "tablet",
  ],
  ["1 daily on days 1 to 21 of cycle for 7 days", "!likely-slip", "tablet"],
  /* Now, or when it is needed; used up for the sake of it. */
  ["1 stat prn", "!ambiguous", "tablet"],
  ["1 straight away if needed for sleep", "!ambiguous", "tablet"],
  ["1 as a single dose if needed", "(take) 1 (tablet) once prn()", "tablet"],
  ["1 tds prn until finished", "!contradiction", "tablet"],
  ["1 stat until finished", "!contradiction", "tablet"],
  ["1 tds until finished", '(take) 1 (tablet) 3/day "until finished"', "tablet"],
];
