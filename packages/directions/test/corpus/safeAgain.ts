// directions/test/corpus: kinds that were read wrongly or in doubt where they stand beside one another, with neighbours
// that are still read.
import type { Row } from "./Row.ts";

const novomix = "Novomix 30 FlexPen";
const m3 = "Humulin M3 KwikPen";
const epilim = "Epilim 500 gastro-resistant tablets";
const humira = "Humira 40mg/0.4ml solution for injection";

export const safeAgain: readonly Row[] = [
  /* Behind the number of a name a dash may be of a range. */
  ["Novomix 30-40 units bd", "!not-understood", "injection", novomix],
  ["Novomix 30 - 40 units bd", "!not-understood", "injection", novomix],
  ["Inject Novomix 30-40 units bd", "!not-understood", "injection", novomix],
  ["Novomix30-40 units bd", "!not-understood", "injection", novomix],
  ["Novomix 30.5 units bd", "!not-understood", "injection", novomix],
  ["Inject Novomix 30.5 units bd", "!not-understood", "injection", novomix],
  ["Novomix 30 40 units bd", "(use) 40 unit 2/day", "injection", novomix],
  ["Novomix 30: 40 units bd", "(use) 40 unit 2/day", "injection", novomix],
  ["Novomix 30 - 12 units bd", "(use) 12 unit 2/day", "injection", novomix],
  ["Novomix 30 FlexPen - 40 units bd", "(use) 40 unit 2/day", "injection", novomix],
  ["Humulin M3-5 units bd", "!number-glued-to-word", "injection", m3],
  ["Humulin M3 - 12 units bd", "(use) 12 unit 2/day", "injection", m3],
  ["Humulin M3 5 units bd", "(use) 5 unit 2/day", "injection", m3],
  ["Humalog Mix25-30 units bd", "!number-glued-to-word", "injection", "Humalog Mix25 KwikPen"],
  ["Epilim 500-1000mg bd", "!not-understood", "tablet", epilim],
  ["Epilim 500 - 2 tablets bd", "(take) 2 tablet 2/day", "tablet", epilim],
  ["Seretide 250-2 puffs bd", "(inhale) 2 puff 2/day", "inhaler", "Seretide 250 Evohaler"],
  /* A first day that may be one more than the days that are named. */
  ["1 weekly on Monday starting today", "!ambiguous", "tablet"],
  ["1 on Mondays start tomorrow", "!ambiguous", "tablet"],
  ["1 on Mon, Wed and Fri start today", "!ambiguous", "tablet"],
  ["Start tomorrow: 1 on the 1st of each month", "!ambiguous", "tablet"],
  ["1 weekly start today", '(take) 1 (tablet) 1/week "start today"', "tablet"],
  [
    "1 daily except Sundays, start tomorrow",
    '(take) 1 (tablet) 1/day on:monday on:tuesday on:wednesday on:thursday on:friday on:saturday "start tomorrow"',
    "tablet",
  ],
  /* A meal that is at another time than the first dose. */
  ["1 with breakfast start tonight", "!ambiguous", "tablet"],
  ["1 od before breakfast, start tonight", "!ambiguous", "tablet"],
  ["1 after lunch, first dose tonight", "!ambiguous", "tablet"],
  ["1 with evening meal start tomorrow morning", "!ambiguous", "tablet"],
  ["1 with evening meal start tonight", '(take) 1 (tablet) food:with-evening meal "start tonight"', "tablet"],
  [
    "1 with breakfast start tomorrow morning",
    '(take) 1 (tablet) food:with-breakfast "start tomorrow morning"',
    "tablet",
  ],
  /* So many doses of several: of each, or of all? */
  ["1 mane and 2 nocte for 3 doses", "!two-doses", "tablet"],
  ["0800: 1 tab, 2000: 2 tabs for 3 doses", "!two-doses", "tablet"],
  ["1 mane and 1 nocte for 3 doses", "!two-doses", "tablet"],
  ["1 bd for 3 doses", "!left-over", "tablet"],
  /* No longer than from one to the next. */
  ["1 patch every 72 hours for 2 days", "!frequency-disagrees", "patch"],
  ["1 tablet every 48 hours for 1 day", "!frequency-disagrees", "tablet"],
  ["1 patch every 72 hours for 3 days", "!ambiguous", "patch"],
  ["1 patch every 3 days for 3 days", "!ambiguous", "patch"],
  ["1 patch weekly, wear for 7 days", "!ambiguous", "patch"],
  ["1 patch every 72 hours for 6 days", "(use) 1 patch every:72hour for:6day", "patch"],
  ["1 patch weekly for 3 weeks", "(use) 1 patch 1/week for:3week", "patch"],
  ["1 patch daily for 1 day", "(use) 1 patch 1/day for:1day", "patch"],
  ["1 tablet every 48 hours for 4 days", "(take) 1 tablet every:48hour for:4day", "tablet"],
  ["1 tablet weekly for 1 week", "(take) 1 tablet 1/week for:1week", "tablet"],
  /* Steps a hundred times apart, or in a weight and in units. */
  ["50mg once a day for 1 week then 50mcg once a day", "!likely-slip", "tablet"],
  ["1g once a day for 1 week then 500mcg once a day", "!likely-slip", "tablet"],
  ["80 units once a day for 1 week then 40mg once a day", "!likely-slip", "injection"],
  ["Inject 80 units on day 1, 40mg on day 8, then 40mg every 2 weeks", "!likely-slip", "injection", humira],
  [
    "1mg once a day for 1 week then 500mcg once a day",
    "(take) 1 mg 1/day for:1week / then (take) 500 microgram 1/day",
    "tablet",
  ],
  [
    "200mcg once a day for 1 day then 4mg once a day",
    "(take) 200 microgram 1/day for:1day / then (take) 4 mg 1/day",
    "tablet",
  ],
  /* A ceiling beside two eyes, ears or nostrils. */
  ["1 drop to both eyes qds max 4", "!stray-number", "eye drops"],
  ["1-2 drops in each ear tds max 6", "!stray-number", "ear drops"],
  ["2 puffs in each nostril bd max 4", "!stray-number", "nasal spray"],
  ["1 drop in both eyes bd max 2 drops in 24 hours", "!maximum-below-dose", "eye drops"],
  [
    "1 drop in both eyes bd max 4 drops in 24 hours",
    "(use) 1 drop 2/day max:4drop/24hour site:each-eye",
    "eye drops",
  ],
  ["1 drop in the left eye qds max 4", "(use) 1 drop 4/day max:4/day site:left-eye", "eye drops"],
  /* "4 weekly" may be every 4 weeks. */
  ["4 weekly on Monday", "!ambiguous", "tablet"],
  ["four weekly on Mondays", "!ambiguous", "tablet"],
  ["3 monthly on the 1st", "!ambiguous", "tablet"],
  ["4 tablets weekly on Monday", "(take) 4 tablet 1/week on:monday", "tablet"],
  ["Take 4 weekly on Monday", "!ambiguous", "tablet"],
  ["4 once weekly on Monday", "(take) 4 (tablet) 1/week on:monday", "tablet"],
  ["1 weekly on Monday", "(take) 1 (tablet) 1/week on:monday", "tablet"],
  /* So many more on one day may be milligrams. */
  ["1 daily, 10 on Sundays", "!two-doses", "tablet"],
  [
    "1 daily, 3 on Sundays",
    "(take) 1 (tablet) 1/day on:monday on:tuesday on:wednesday on:thursday on:friday on:saturday / and (take) 3 (tablet) on:sunday",
    "tablet",
  ],
];
