import { expect, test } from "vitest";
import { isOfSupply } from "./supplyNotes.ts";

const sent = (words: string | null) => ({ words, left: words === null });

test.each([
  ["20 tablets owed", "28 tablets"],
  ["Owed: 14 capsules, to follow", "14 capsules"],
  ["20 tablets owed, in tomorrow's order", null],
  ["Balance of 8 tablets to follow.", "20 tablets"],
  ["40 owing", "60 tablets"],
  ["Owing: 40", "60 tablets"],
  ["8 to follow", null],
  ["56 tablets", "56 tablets"],
  ["Quantity: 100 ml", "100 ml"],
  ["20 tablets", null],
  ["Dispense two days on Saturday", "560 ml"],
  ["Please supply 7 days in weekly instalments", "28 tablets"],
  ["Supervised consumption. Collect on Monday, Wednesday and Friday", "560 ml"],
  ["If a collection day is missed, please still dispense the remaining days of that instalment.", "560 ml"],
  ["Consult the prescriber if 3 or more consecutive days have been missed", "560 ml"],
])("%j beside %j is of the supply alone", (note, words) => {
  expect(isOfSupply(note, sent(words))).toBe(true);
});

test.each([
  // A dose that somebody corrects.
  ["2 tablets", "2 tablets"],
  ["2 tablets", null],
  ["28 tablets", "56 tablets"],
  ["8 in total", "56 tablets"],
  ["40 owing, take two at night", "60 tablets"],
  ["Take 20 tablets owed", null],
  ["20 tablets owed, take two at night", null],
  ["20 tablets in total, then stop", null],
  ["2 tablets every day", "28 tablets"],
  ["100 ml in the morning", "100 ml"],
  ["Dispense two days on Saturday, then stop", "560 ml"],
  ["Supply 40 ml on Saturday", "560 ml"],
  ["Dispense daily. Take two doses on Saturday", "560 ml"],
  ["Reduce each week, collect on Mondays", "560 ml"],
  ["Do not dispense on Sundays", "560 ml"],
  ["Two doses on Saturday", "560 ml"],
  ["", "560 ml"],
])("%j beside %j may say a dose", (note, words) => {
  expect(isOfSupply(note, sent(words))).toBe(false);
});
