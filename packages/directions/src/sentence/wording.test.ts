// directions/sentence: what may follow what. Each rule of the order of words, where it holds and where it refuses.
import { describe, expect, it } from "vitest";
import { notation } from "../../test/corpus/notation.ts";
import { readDirections } from "./readDirections.ts";

const answer = (text: string): string => {
  const outcome = readDirections(text, {});
  return outcome.ok ? notation(outcome.value) : `!${outcome.refusals.at(-1)?.code}`;
};

const claims: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  "after and comes another dose, an order with its dose, a caution, a ceiling or an end": [
    ["Take one in the morning and take two at night", "take @morning=1 @night=2"],
    ["Take one in the morning and take at night", "!ambiguous"],
    ["Take one in the morning and to be taken two at night", "!ambiguous"],
    ["Take one at night and swallow whole", 'take 1 @night "swallow whole"'],
    ["Take one at night and sparingly", "!ambiguous"],
    ["Take one when required and no more than 8 in 24 hours", "take 1 prn() max:8/24hour"],
    ["Take one when required and no more than 4 doses in 24 hours", "take 1 prn() max:4doses!/24hour"],
    ["Take one when required and at least 4 hours between doses", "take 1 prn() gap:4hour"],
    [
      "Use one spray every 5 minutes when required and maximum 3 doses",
      'use 1 spray every:5minute prn() "maximum 3 doses"',
    ],
    ["Take one twice a day for 5 days and then stop", "take 1 2/day for:5day then-stop"],
    ["Take one twice a day and with food", "!ambiguous"],
    ["Take one twice a day and for 5 days", "!ambiguous"],
    ["Take one after meals and at night", "take 1 food:after-meals / and take 1 @night"],
    ["Take one after food and at night", "!ambiguous"],
    ["Twice a day and one tablet", "!ambiguous"],
  ],
  "an order leads to a dose, and says its object instead of it": [
    ["Take it one tablet daily", "!said-twice"],
    ["Take one tablet daily. Take it with food", "take 1 tablet 1/day food:with-food"],
    ["Take swallow whole one tablet daily", "!said-twice"],
    ["Take whole one tablet daily", 'take 1 tablet 1/day "whole"'],
  ],
  "a second order begins a sentence": [
    ["Take one tablet daily. Take with food", "take 1 tablet 1/day food:with-food"],
    ["Take one tablet daily, take with food", "take 1 tablet 1/day food:with-food"],
    ["Take one tablet daily take with food", "!said-twice"],
    ["Take with food take at night one tablet", "!said-twice"],
    ["At night take one tablet", "take 1 tablet @night"],
    ["Take one tablet daily take", "!said-twice"],
    ["Take one tablet daily. Take", "!cut-short"],
  ],
  "two numbers in a row may be a range, or a digit too many": [
    ["Apply two three times a day", "!numbers-side-by-side"],
    ["Apply two, three times a day", "!unit-missing"],
    ["Apply two grams three times a day", "apply 2 g 3/day"],
    ["Apply two twice a day", "!unit-missing"],
    ["Take two three times a day", "take 2 3/day"],
    ["Take 2 3 times a day", "!numbers-side-by-side"],
    ["Take 2, 3 times a day", "take 2 3/day"],
  ],
  "a further dose follows a time of day, a mark or a joining word": [
    ["2 mane 1 nocte", "(use) @morning=2 @night=1"],
    ["Take 2 tablets at 8am 1 tablet at 8pm", "take tablet @08:00=2 @20:00=1"],
    ["Take two tablets with food one tablet at night", "!two-doses"],
    ["Take two tablets one tablet at night", "!two-doses"],
  ],
  "an end is said after then, in a sentence of its own, or last of a course": [
    ["Take one twice a day for 5 days then stop", "take 1 2/day for:5day then-stop"],
    ["Take one twice a day for 5 days. Stop", "take 1 2/day for:5day then-stop"],
    ["Take one twice a day for 5 days stop", "!not-understood"],
    ["Take one twice a day for 5 days, stop", "take 1 2/day for:5day then-stop"],
    ["Take one twice a day, stop", "!not-understood"],
    [
      "Take one at night for a week then two at night thereafter",
      "take 1 @night for:1week / then take 2 @night then-continue",
    ],
    ["Take one at night for a week then two thereafter at night", "!step-incomplete"],
    ["Take two at night thereafter", "!not-understood"],
    ["Take two then stop at night", "!not-understood"],
    [
      "Take one twice a day for 5 days then stop. Avoid alcohol",
      'take 1 2/day for:5day then-stop "Avoid alcohol"',
    ],
  ],
  "a length without its for follows how often": [
    ["Take one twice a day 7 days", "take 1 2/day for:7day"],
    ["Take one twice a day, 7 days", "take 1 2/day for:7day"],
    ["Take one twice a day. 7 days", "!numbers-side-by-side"],
    ["Take one every 6 hours 7 days", "take 1 every:6hour for:7day"],
    ["Take one daily 7 days", "take 1 1/day for:7day"],
    ["Take one at night 7 days", "take 1 @night for:7day"],
    ["Take one at night. 7 days", "!numbers-side-by-side"],
    ["Take one at 8pm 7 days", "!numbers-side-by-side"],
    ["7 days take one at night", "!numbers-side-by-side"],
  ],
  "the same day is named once": [
    ["Take one weekly on the same day", "take 1 1/week same:week"],
    ["Take one on the same day each week", "take 1 same:week"],
    ["Take one once a week on the same day", "take 1 1/week same:week"],
    ["Take one twice a week on the same day", "!ambiguous"],
    ["Take one on the same day", "!ambiguous"],
  ],
  "a number with no unit stands before what is said of it, or after a verb": [
    ["Apply to the face twice a day for 1 week, 2", "!stray-number"],
    ["Twice a day 2", "!stray-number"],
    ["Twice a day take 2", "take 2 2/day"],
    ["Take twice a day 2 tablets", "take 2 tablet 2/day"],
    ["Take by mouth 2 twice a day", "take 2 2/day route:oral"],
  ],
  "a warning, or a verb alone, is a sentence of its own": [
    ["Half a tablet not to be taken each day", "!ambiguous"],
    ["Use 5 ml daily not to be swallowed", "!ambiguous"],
    ["Use 5 ml once daily. Not to be swallowed", 'use 5 mL 1/day "Not to be swallowed"'],
    ["Use 5 ml once daily shake", "!ambiguous"],
    ["Use 5 ml once daily and shake", 'use 5 mL 1/day "shake"'],
  ],
  "a forbidding caution ends its sentence": [
    ["Take one at night. Avoid alcohol", 'take 1 @night "Avoid alcohol"'],
    ["Take one. Avoid alcohol at night", "!ambiguous"],
    ["Take one. Avoid alcohol. At night", 'take 1 @night "Avoid alcohol"'],
    ["Take one. Swallow whole at night", 'take 1 @night "Swallow whole"'],
  ],
};

describe("the order of words", () => {
  for (const [claim, rows] of Object.entries(claims)) {
    it(claim, () => {
      expect(rows.map(([text]) => [text, answer(text)])).toEqual(rows);
    });
  }
});
