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
];
