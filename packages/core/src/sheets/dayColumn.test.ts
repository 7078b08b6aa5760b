// How much at which time of day: each expected column was written from the directions by hand.
import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpret/interpretDirections.ts";
import { dayColumnOf } from "./dayColumn.ts";

const columnOf = (text: string, form: string) => {
  const read = interpretDirections({ text }, { name: "Exampleine", form }, { policy: "as-written" });
  if (!read.understood) throw new Error(JSON.stringify(read.refusals));
  const column = dayColumnOf(read.regimen, "digits", form);
  return column === null ? null : column.cells.map(({ row, amount }) => `${row.time}: ${amount}`);
};

describe("what a table shows", () => {
  it.each([
    ["Take one tablet in the morning", "tablets", ["Morning: 1 tablet"]],
    [
      "Take one tablet in the morning, one tablet at midday and two tablets at night",
      "tablets",
      ["Morning: 1 tablet", "Midday: 1 tablet", "Night: 2 tablets"],
    ],
    ["Take half a tablet at bedtime", "tablets", ["Bedtime: half a tablet"]],
    ["Take 15ml at night", "oral solution", ["Night: 15 mL"]],
    ["Take two tablets at 8am and 8pm", "tablets", ["8 am: 2 tablets", "8 pm: 2 tablets"]],
    [
      "Take one tablet with breakfast and two tablets with the evening meal",
      "tablets",
      ["With breakfast: 1 tablet", "With the evening meal: 2 tablets"],
    ],
    ["Take one tablet every morning before breakfast", "tablets", ["Morning: 1 tablet"]],
    ["Take one capsule in the morning for 7 days", "capsules", ["Morning: 1 capsule"]],
  ])("%s", (text, form, expected) => {
    expect(columnOf(text, form)).toEqual(expected);
  });
});

describe("where a dose goes", () => {
  it.each([
    ["Put one drop in each eye at night", "eye drops", ["in each eye"]],
    ["Spray two puffs in each nostril in the morning", "nasal spray", ["in each nostril"]],
    [
      "Put one drop in the left ear in the morning and at night",
      "ear drops",
      ["in the left ear", "in the left ear"],
    ],
    ["Take one tablet at night", "tablets", [null]],
  ])("%s", (text, form, expected) => {
    const read = interpretDirections({ text }, { name: "Exampleine", form }, { policy: "as-written" });
    if (!read.understood) throw new Error(JSON.stringify(read.refusals));
    expect(dayColumnOf(read.regimen, "digits", form)?.cells.map(({ where }) => where)).toEqual(expected);
  });
});

describe("what no table shows truly", () => {
  it.each([
    ["Take six tablets once a week on Monday", "tablets", "another day is none"],
    ["Take one tablet once a day", "tablets", "no time is named"],
    ["Take one tablet with breakfast", "tablets", "a meal alone is no time of every day"],
    ["Take one tablet every other morning", "tablets", "not each day"],
    ["Take one or two tablets every 4 to 6 hours when required", "tablets", "only as needed"],
    ["Take one tablet at night when required", "tablets", "only as needed"],
    ["Take one tablet 30 minutes before breakfast", "tablets", "no row says how long before"],
    ["Apply thinly in the morning", "cream", "no amount is told"],
    [
      "Take two tablets in the morning for 5 days then one tablet in the morning for 5 days",
      "tablets",
      "steps",
    ],
  ])("%s", (text, form) => {
    expect(columnOf(text, form)).toBeNull();
  });
});
