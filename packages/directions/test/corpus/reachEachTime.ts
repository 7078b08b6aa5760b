// directions/test/corpus: each time of an event, a length beside a need, and what everybody writes, with their near misses.
import type { Row } from "./Row.ts";

export const reachEachTime: readonly Row[] = [
  // A length behind a regular dose and one that is as needed may be of either.
  ["Inhale 2 puffs twice a day and 1 puff when required for 14 days", "!ambiguous", "inhaler"],
  ["Take one tablet twice a day and one tablet when required for 14 days", "!ambiguous", "tablet"],
  ["Take one tablet at night and one tablet when required for 14 days", "!ambiguous", "tablet"],
  [
    "Inhale 2 puffs twice a day and 1 puff when required",
    "inhale 2 puff 2/day / and inhale 1 puff prn()",
    "inhaler",
  ],
  // Each of them, said so: and one of them, which "a" says.
  [
    "Take four capsules 30 to 60 minutes before dental visits",
    "take 4 capsule event:30~60minute-before-each-dental-treatment",
    "capsule",
  ],
  [
    "Take one tablet before any dental treatment",
    "take 1 tablet event:before-each-dental-treatment",
    "tablet",
  ],
  ["Take one tablet before a dental appointment", "take 1 tablet event:before-dental-treatment", "tablet"],
  ["Take one tablet before every dialysis session", "take 1 tablet event:before-each-dialysis", "tablet"],
  ["Take one tablet before dialysis", "take 1 tablet event:before-dialysis", "tablet"],
  ["Apply after each dressing change", "apply event:after-each-dressing-change", "cream"],
  ["Take one tablet before each chemotherapy", "take 1 tablet event:before-each-chemotherapy", "tablet"],
  [
    "Take one tablet the night before each chemotherapy session",
    "take 1 tablet event:night-before-each-chemotherapy",
    "tablet",
  ],
  ["Take one tablet before each journey", "take 1 tablet event:before-each-travel", "tablet"],
  ["Take one tablet before each operation", "take 1 tablet event:before-each-operation", "tablet"],
  ["Take one tablet before blood tests", "take 1 tablet event:before-each-blood-test", "tablet"],
  ["Take one tablet at the start of each migraine", "take 1 tablet event:start-each-migraine", "tablet"],
  ["Take one tablet at the onset of every headache", "take 1 tablet event:start-each-headache", "tablet"],
  ["Take one tablet every dental visit", "!not-understood", "tablet"],
  // What everybody writes of stopping, indigestion remedies and the mouth.
  [
    "Take one tablet daily. Do not stop unless your doctor tells you to",
    'take 1 tablet 1/day "Do not stop unless your doctor tells you to"',
    "tablet",
  ],
  [
    "Take one tablet daily. Do not stop taking unless told by your doctor",
    'take 1 tablet 1/day "Do not stop taking unless told by your doctor"',
    "tablet",
  ],
  [
    "Take one tablet daily. Do not stop unless told to",
    'take 1 tablet 1/day "Do not stop unless told to"',
    "tablet",
  ],
  ["Take one tablet daily. Do not stop unless you feel better", "!exception", "tablet"],
  ["Take one tablet daily. Stop unless told by your doctor", "!exception", "tablet"],
  [
    "Take one tablet daily. Do not take indigestion remedies",
    'take 1 tablet 1/day "Do not take indigestion remedies"',
    "tablet",
  ],
  [
    "Take one tablet daily. Do not take indigestion remedies 2 hours before or after",
    'take 1 tablet 1/day "Do not take indigestion remedies 2 hours before or after"',
    "tablet",
  ],
  ["Take one tablet daily. Do not take indigestion remedies 2 hours before", "!exception", "tablet"],
  ["5 ml four times a day, hold in the mouth", '(take) 5 mL 4/day "hold in the mouth"', "oral suspension"],
  // Nights of the week, and no other time of day; "up to" stays a ceiling.
  ["Take one tablet three nights a week", "take 1 tablet @night days:3/week", "tablet"],
  ["Insert one pessary at night 3 nights a week", "insert 1 pessary @night days:3/week", "pessary"],
  ["Take one tablet in the morning 3 nights a week", "!frequency-disagrees", "tablet"],
  ["Take one tablet twice a day 3 nights a week", "!frequency-disagrees", "tablet"],
  ["Take one tablet each night 3 nights a week", "!two-frequencies", "tablet"],
  ["Take one tablet 1 to 3 nights a week", "!not-understood", "tablet"],
  // A day of the month for so many months; a length in days is another telling of the days.
  ["Take one tablet on the 1st of each month for 6 months", "take 1 tablet on:1/month for:6month", "tablet"],
  ["Take one tablet on the 1st of each month for 7 days", "!two-frequencies", "tablet"],
  ["Take one tablet on the 1st of each month for 6 weeks", "!two-frequencies", "tablet"],
  // No later than so long after an event: "within".
  [
    "Take one tablet no more than 72 hours after unprotected sex",
    "take 1 tablet event:72hour-within-unprotected-sex",
    "tablet",
  ],
  [
    "Take one tablet no later than 72 hours after unprotected sex",
    "take 1 tablet event:72hour-within-unprotected-sex",
    "tablet",
  ],
  ["Take one tablet no less than 72 hours after unprotected sex", "!not-understood", "tablet"],
  ["Take one tablet no more than 72 hours before unprotected sex", "!not-understood", "tablet"],
  // Days of a cycle by their ends.
  [
    "Take one tablet daily from day 16 to day 25 of cycle",
    "take 1 tablet 1/day on:16,17,18,19,20,21,22,23,24,25/?-day-cycle",
    "tablet",
  ],
  [
    "Take one tablet daily from day 16 to day 25 of your cycle (first day of cycle = day 1)",
    'take 1 tablet 1/day on:16,17,18,19,20,21,22,23,24,25/?-day-cycle "first day of cycle = day 1"',
    "tablet",
  ],
  [
    "One daily from day 16 to day 25 of cycle",
    "(take) 1 (tablet) 1/day on:16,17,18,19,20,21,22,23,24,25/?-day-cycle",
    "tablet",
  ],
  ["Take one tablet daily from day 16 to day 25", "!not-understood", "tablet"],
  ["Take one tablet daily from day 25 to day 16 of cycle", "!not-understood", "tablet"],
  ["Take one tablet daily from day 16 of cycle", "!not-understood", "tablet"],
  [
    "Take one tablet twice a day for 5 days, starting within 48 hours of symptoms",
    'take 1 tablet 2/day for:5day "starting within 48 hours of symptoms"',
    "tablet",
  ],
  // As our own sentences say it: "each time" behind a count, "it" that points back, what is put on.
  ["Take 2 each time, 4 times a day", "take 2 (tablet) 4/day", "tablet"],
  ["Take 2 each time", "!no-timing", "tablet"],
  ["Put it on twice a day", "apply 2/day", "cream"],
  ["Put it on the affected area twice a day", "put 2/day site:affected-area", "cream"],
  ["Put it in the left eye twice a day", "!no-dose", "eye drops"],
  [
    "Inject 10 units twice a day. Use it with meals",
    "inject 10 unit 2/day food:with-meals",
    "solution for injection",
  ],
  ["Suck 1 lozenge every 2 hours. Take it when you need it", "suck 1 lozenge every:2hour prn()", "lozenge"],
  ["Inhale 2 puffs twice a day. Take it when you need it", "!two-actions", "inhaler"],
  ["Take 1 tablet twice a day. Use it when you need it", "!two-actions", "tablet"],
  ["Take 1 tablet once a week. Do not use it every day", "take 1 tablet 1/week", "tablet"],
  ["Take 1 tablet once a day. Do not use it every day", "!weekly-and-daily", "tablet"],
  ["Use 1 patch once a week. Do not use a new patch every day", "use 1 patch 1/week", "transdermal patch"],
  [
    "Take 1 tablet when required. Do not take it more than 4 times a day",
    "take 1 tablet prn() max:4doses!/day",
    "tablet",
  ],
];
