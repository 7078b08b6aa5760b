// directions/test/corpus: steps that go up or down, in every measure and however often, and those whose words and
// numbers disagree.
import type { Row } from "./Row.ts";

export const changes: readonly Row[] = [
  // More at a time, or more often.
  [
    "1 bd for 1 week then increase to 1 tds",
    "(take) 1 (tablet) 2/day for:1week / then (take) 1 (tablet) 3/day",
    "tablet",
  ],
  ["1 bd for 1 week then reduce to 1 tds", "!dose-changes", "tablet"],
  [
    "Take 1 tablet once a week for 2 weeks then increase to 1 tablet daily",
    "take 1 tablet 1/week for:2week / then take 1 tablet 1/day",
  ],
  ["Take 1 tablet once a week for 2 weeks then reduce to 1 tablet daily", "!dose-changes"],
  [
    "1 drop to both eyes every 2 hours for 2 days then reduce to every 4 hours",
    "(use) 1 drop every:2hour for:2day site:each-eye / then (use) 1 drop every:4hour site:each-eye",
    "eye drops",
  ],
  ["1 drop to both eyes every 4 hours for 2 days then reduce to every 2 hours", "!dose-changes", "eye drops"],
  [
    "1 tablet each day for 7 days then reduce to alternate days",
    "(take) 1 tablet 1/day for:7day / then (take) 1 tablet every:2day",
  ],
  ["1 tablet each day for 7 days then increase to alternate days", "!dose-changes"],
  [
    "Take 1 tablet on Monday for 2 weeks then increase to 1 tablet on Monday and Thursday",
    "take 1 tablet on:monday for:2week / then take 1 tablet on:monday on:thursday",
  ],
  // Different amounts at different times of day.
  [
    "Take 1 at night for 1 week then increase to 1 in the morning and 2 at night",
    "take 1 (tablet) @night for:1week / then take (tablet) @morning=1 @night=2",
    "tablet",
  ],
  [
    "Take 1 in the morning and 2 at night for 1 week then reduce to 1 in the morning and 1 at night",
    "take (tablet) @morning=1 @night=2 for:1week / then take 1 (tablet) @morning @night",
    "tablet",
  ],
  ["Take 1 in the morning and 2 at night for 1 week then increase to 1 at night", "!dose-changes", "tablet"],
  // Spread with no count: how often is what changes.
  [
    "Apply once daily for 1 week then increase to twice daily",
    "apply 1/day for:1week / then apply 2/day",
    "cream",
  ],
  ["Apply twice daily for 1 week then increase to once daily", "!dose-changes", "cream"],
  ["Apply twice daily for 1 week then reduce to 2 pumps daily", "!dose-changes", "cream"],
  // In another measure.
  [
    "Take 500 micrograms once a day for 1 week then increase to 1mg once a day",
    "take 500 microgram 1/day for:1week / then take 1 mg 1/day",
  ],
  ["Take 1mg once a day for 1 week then increase to 500 micrograms once a day", "!dose-changes"],
  ["Take 500 micrograms once a day for 1 week then reduce to 1mg once a day", "!dose-changes"],
  ["Take one 10mg tablet daily for 1 week then increase to two 2.5mg tablets daily", "!dose-changes"],
  ["Take two 5mg tablets daily for 1 week then reduce to one 20mg tablet daily", "!dose-changes"],
  ["Take 1 tablet twice a day for 1 week then increase to 5ml twice a day", "!dose-changes"],
  // So seldom that more at a time is less.
  ["Take 2 at night every other day for 1 week then reduce to 1 every night", "!dose-changes", "tablet"],
  ["Take 2 tablets at night on Mondays for 2 weeks then reduce to 1 tablet at night", "!dose-changes"],
  ["Take 0.1ml three times a day for 1 week then reduce to 0.3ml once a day", "!dose-changes"],
  // Ranges go up or down by both ends.
  [
    "Take 1 to 2 tablets twice a day for 1 week then increase to 2 tablets twice a day",
    "take 1~2 tablet 2/day for:1week / then take 2 tablet 2/day",
  ],
  ["Take 2 to 3 tablets once a day for 1 week then reduce to 1 to 4 tablets once a day", "!dose-changes"],
  ["Take 1 to 3 tablets once a day for 1 week then increase to 2 tablets once a day", "!dose-changes"],
  ["Take 1 tablet twice a day for 1 week then reduce to 1 tablet 1 to 3 times a day", "!dose-changes"],
  // What is as needed, or up to so often, tells no amount.
  ["Take 1 tablet daily for 1 week then increase to 2 tablets when required", "!dose-changes"],
  [
    "Take 1 tablet four times a day for 1 week then reduce to 1 tablet up to three times a day",
    "!dose-changes",
  ],
  // Up and down again, and the same again.
  [
    "Take 1 once a day for 5 days then 2 once a day for 5 days then 1 once a day for 5 days",
    "take 1 (tablet) 1/day for:5day / then take 2 (tablet) 1/day for:5day / then take 1 (tablet) 1/day for:5day",
    "tablet",
  ],
  [
    "1 once a day for 5 days, 2 once a day for 5 days. 1 once a day for 5 days, 2 once a day for 5 days",
    "!said-twice",
    "tablet",
  ],
  ["Take 1 once a day for 5 days then 1 once a day for 5 days", "!said-twice", "tablet"],
  // Numbered stretches begin where the one before ends.
  [
    "2 tablets daily in week 1, 1 tablet daily in week 2",
    "(take) 2 tablet total/day for:1week / then (take) 1 tablet 1/day for:1week",
  ],
  ["Take 2 tablets once a day on days 1 to 5, then 1 tablet once a day from day 7", "!step-incomplete"],
  [
    "Take 2 tablets once a day on days 1 to 5, then 1 tablet once a day from day 6 onwards",
    "take 2 tablet 1/day for:5day / then take 1 tablet 1/day then-continue",
  ],
];
