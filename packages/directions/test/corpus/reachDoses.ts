// directions/test/corpus: what England writes of doses, lengths, meals, places and ways of use, each kind with
// its near misses.
import type { Row } from "./Row.ts";

export const reachDoses: readonly Row[] = [
  // Behind the need, "up to" and a bare number is the most in that time; elsewhere it may be the dose.
  ["Take one when required up to 3 a day for anxiety", "take 1 (tablet) prn(anxiety) max:3/day", "tablet"],
  ["1-2 prn, up to 8 daily", "(take) 1~2 (tablet) prn() max:8/day", "tablet"],
  ["Take one when required for pain up to 4 a day", "take 1 (tablet) prn(pain) max:4/day", "tablet"],
  ["Take one, up to 3 a day", "!two-doses", "tablet"],
  ["Take when required up to 3 a day", "!no-dose", "tablet"],
  ["Take one prn up to 4 at a time", "!not-understood", "tablet"],
  ["Take one when required for pain then take up to 4 a day", "!total-without-division", "tablet"],
  ["Take one when required for pain 4 times a day up to 8 a day", "!two-doses", "tablet"],
  ["Take one when required up to 3 or 4 a day", "!not-understood", "tablet"],
  // "om" and "on" with whole words beside them: a pair, or a sentence cut short.
  ["10 units om and 8 units on", "(use) unit @morning=10 @night=8", "injection"],
  ["inject 12 units om, 10 units on", "inject unit @morning=12 @night=10", "injection"],
  ["Take 1 tablet on", "!unsafe-latin", "tablet"],
  ["Take 1 tablet om on Monday", "!unsafe-latin", "tablet"],
  ["10 units om and 8 units on alternate days", "!two-doses", "injection"],
  // A length in brackets; a month in brackets is often how much was given out.
  ["1 tds (7 days)", "(take) 1 (capsule) 3/day for:7day", "capsule"],
  ["20mg BD (oral) 14 days", "(take) 20 mg 2/day for:14day route:oral", "capsule"],
  ["1 od (28 days)", "!numbers-side-by-side", "tablet"],
  ["1 od (7)", "!number-in-brackets", "tablet"],
  ["1 od 28 tablets", "!two-doses", "tablet"],
  // A weight, and behind it in brackets what makes it up.
  ["15mg once weekly (6 x 2.5mg tablets)", "(take) 6 tablet [15 mg] of[2.5mg] 1/week", "tablet"],
  [
    "30mg once daily (6 x 5mg tablets) for 5 days",
    "(take) 6 tablet [30 mg] of[5mg] 1/day for:5day",
    "tablet",
  ],
  ["15mg once weekly (5 x 2.5mg tablets)", "!not-understood", "tablet"],
  ["Take three tablets at night (75mg)", "!not-understood", "tablet"],
  ["15mg once weekly (24 tablets)", "!not-understood", "tablet"],
  ["One tablet once weekly (6 tablets)", "!not-understood", "tablet"],
  ["Take 600mg (3 x 200mg) three times a day", "take 3 (tablet) [600mg] of[200mg] 3/day", "tablet"],
  ["Take 600mg (2 x 200mg) three times a day", "!not-understood", "tablet"],
  ["Take 600mg (3 x 200ml) three times a day", "!not-understood", "tablet"],
  // "4x day" as a ceiling, and a stop behind a length.
  ["Apply to affected joints up to 4x day", "apply <=4/day site:affected-joint", "gel"],
  ["Apply up to 3-4x day", "!times-sign", "gel"],
  ["1 od for 3 days, stop", "(take) 1 (tablet) 1/day for:3day then-stop", "tablet"],
  ["1 od, stop", "!not-understood", "tablet"],
  ["1 od for 3 days, stop if rash", '(take) 1 (tablet) 1/day for:3day "stop if rash"', "tablet"],
  // The same dose often, and again when needed: a ceiling counts both.
  [
    "1 puff bd and prn, max 8 puffs a day",
    "(inhale) 1 puff 2/day max:8puff/day / and (inhale) 1 puff prn() max:8puff/day",
    "inhaler",
  ],
  [
    "One puff twice a day and one puff when needed, up to 8 puffs in 24 hours",
    "(inhale) 1 puff 2/day max:8puff/24hour / and (inhale) 1 puff prn() max:8puff/24hour",
    "inhaler",
  ],
  ["1 puff bd and prn", "!ambiguous", "inhaler"],
  [
    "1 puff bd and 2 puffs prn, max 8 puffs a day",
    "(inhale) 1 puff 2/day max:8puff/day / and (inhale) 2 puff prn() max:8puff/day",
    "inhaler",
  ],
  ["1 puff bd and 2 puffs prn, max 8 a day", "!two-doses", "inhaler"],
  ["2 puffs bd and prn, max 3 puffs a day", "!maximum-below-dose", "inhaler"],
  ["2 tablets in the morning and 1 at night, max 4 a day", "!two-doses", "tablet"],
  ["1 puff in the morning and prn, max 8 puffs a day", "!ambiguous", "inhaler"],
  // "x3 a day" behind a word; behind a digit, or before "daily", it may multiply the dose.
  ["Take one x3 a day", "take 1 (tablet) 3/day", "tablet"],
  ["Take one x3 daily", "!not-understood", "tablet"],
  ["1 tab x2/day", "(take) 1 tablet 2/day", "tablet"],
  ["1 x3 daily", "!times-sign", "tablet"],
  ["Take one x 3 daily", "!not-understood", "tablet"],
  ["Take one x3 weekly", "!not-understood", "tablet"],
  ["one x5 days", "!no-timing", "tablet"],
  // Meals of babies, the first bite, half an hour, meals side by side.
  ["1ml qds after feeds", '(take) 1 mL 4/day food:after-meals "after feeds"', "oral suspension"],
  ["Give 5ml with each feed", 'give 5 mL food:with-meals "with each feed"', "oral suspension"],
  ["Give 5ml twice a day with each feed", "!frequency-disagrees", "oral suspension"],
  [
    "Take one with the first mouthful of each main meal",
    'take 1 (tablet) food:with-meals "with the first mouthful of each main meal"',
    "tablet",
  ],
  ["1 od half hr before breakfast", "(take) 1 (capsule) 1/day food:0.5hour-before-breakfast", "capsule"],
  [
    "18 units with breakfast 12 units with evening meal",
    "(use) unit @breakfast=18 @evening-meal=12 food:with",
    "solution for injection",
  ],
  ["18 units with food 12 units with evening meal", "!two-doses", "solution for injection"],
  ["1 with breakfast 1 with lunch", "!two-doses", "tablet"],
  ["1 tab noon and midnight", "(take) 1 tablet @12:00 @00:00", "tablet"],
  ["1 tab midnight", "!not-understood", "tablet"],
  // For no longer than so many hours of each day.
  [
    "One plaster for up to 12 hours in 24 hours",
    '(use) 1 plaster use:12hour off:12hour "for up to 12 hours in 24 hours"',
    "medicated plaster",
  ],
  ["One plaster for up to 12 hours", "!not-understood", "medicated plaster"],
  // Nobody uses or applies a tablet, and how many is not said; a place told last is that of the whole course.
  ["Use twice a day", "!no-dose", "tablet"],
  ["Apply twice a day", "!action-does-not-fit-product", "capsule"],
  ["Test blood sugar daily", "!no-dose", "tablet"],
  [
    "apply bd for 1 week then od for 1 week to face",
    "apply 2/day for:1week site:face / then apply 1/day for:1week site:face",
    "cream",
  ],
  [
    "One drop qds for 1 week then bd for 1 week. Left eye",
    "(use) 1 drop 4/day for:1week site:left-eye / then (use) 1 drop 2/day for:1week site:left-eye",
    "eye drops",
  ],
  // Of what it is anyway, with what it is rinsed, and sprays that are counted.
  ["One sachet of gel daily", "(use) 1 sachet 1/day", "gel"],
  ["10ml mouthwash twice daily", "(use) 10 mL 2/day", "mouthwash"],
  ["10ml of water twice daily", "!not-understood", "oral solution"],
  ["rinse mouth for 1 minute with 10ml twice a day", "rinse 10 mL 2/day use:1minute site:mouth", "mouthwash"],
  ["Rinse the mouth twice a day with 10ml", "rinse 10 mL 2/day site:mouth", "oral solution"],
  [
    "10ml twice a day. Rinse mouth for 1 minute then spit out",
    'rinse 10 mL 2/day use:1minute site:mouth "then spit out"',
    "mouthwash",
  ],
  ["10ml twice a day. Rinse mouth", '(take) 10 mL 2/day "Rinse mouth"', "oral solution"],
  ["2 puffs twice a day, rinse mouth", '(inhale) 2 puff 2/day "rinse mouth"', "inhaler"],
  ["Take one with 10ml", "!two-doses", "tablet"],
  ["Spray once into each nostril twice a day", "spray 1 spray 2/day site:each-nostril", "nasal spray"],
  ["Spray twice a day", "spray 2/day", "nasal spray"],
  // A sentence before the dose.
  ["Take with food. One three times a day", "take 1 (tablet) 3/day food:with-food", "tablet"],
  ["Take with food. 1", "!stray-number", "tablet"],
  ["1 stat dose", "(take) 1 (tablet) once now", "tablet"],
  // Ways of use and places.
  ["1 tablet in the buccal cavity bd", "(use) 1 tablet 2/day route:buccal", "buccal tablet"],
  ["5ml tds via NG tube", '(use) 5 mL 3/day "via NG tube"', "oral solution"],
  ["5 ng tube daily", "!unsafe-abbreviation", "tablet"],
  ["1cm ribbon to lower eyelid tds", "(use) 1 cm 3/day site:lower eyelid", "eye ointment"],
  ["2 drops each nostril bd head down", '(use) 2 drop 2/day site:each-nostril "head down"', "nasal drops"],
  [
    "Apply all over body from the neck down once weekly",
    'apply 1/week "all over body from the neck down"',
    "cream",
  ],
  ["Shampoo twice a week for 4 weeks", "wash 2/week for:4week", "shampoo"],
  ["Brush teeth twice a day", 'use 2/day "Brush teeth"', "dental paste"],
  ["Test blood glucose up to 4 times a day", 'use <=4/day "Test blood glucose"', "test strip"],
  ["Take one if blood glucose is low", "!by-test-result", "tablet"],
  ["2 tabs qds when req", "(take) 2 tablet 4/day prn()", "tablet"],
  ["50ml od supervised", '(take) 50 mL 1/day "supervised"', "oral solution"],
  [
    "One drop every 2 hours for first 2 days then four times a day for 5 days, left eye",
    "(use) 1 drop every:2hour for:2day site:left-eye / then (use) 1 drop 4/day for:5day site:left-eye",
    "eye drops",
  ],
  [
    "One drop in the left eye every 2 hours for first 2 days then four times a day for 5 days",
    "(use) 1 drop every:2hour for:2day site:left-eye / then (use) 1 drop 4/day for:5day site:left-eye",
    "eye drops",
  ],
  [
    "Take one at the onset of migraine, may be repeated after 2 hours if migraine recurs, max 2 in 24 hours",
    "take 1 (tablet) event:start-migraine prn(migraine) max:2/24hour gap:2hour",
    "tablet",
  ],
  [
    "Take one at the onset of migraine, may be repeated after 2 hours if migraine persists, max 2 in 24 hours",
    "!depends-on-event",
    "tablet",
  ],
  // "it" is what was just dissolved; a part of it, or an amount of its own, is another dose.
  [
    "Dissolve one sachet in half a glass of water and take it twice a day",
    'dissolve 1 sachet 2/day "in half a glass of water and take it"',
    "sachet",
  ],
  [
    "Mix one sachet with water and drink it three times a day",
    'mix 1 sachet 3/day "with water and drink it"',
    "sachet",
  ],
  [
    "Dissolve two tablets in water and take them twice a day",
    'dissolve 2 tablet 2/day "in water and take them"',
    "soluble tablet",
  ],
  [
    "Dissolve one sachet in water and drink it straight away at night",
    'dissolve 1 sachet @night "in water and drink it straight away"',
    "sachet",
  ],
  ["Dissolve one tablet in water and take half of it twice a day", "!not-understood", "soluble tablet"],
  ["Dissolve one sachet in water and take it and one tablet twice a day", "!two-doses", "sachet"],
  ["Dissolve one sachet in water and take it 5 mL twice a day", "!two-doses", "sachet"],
];
