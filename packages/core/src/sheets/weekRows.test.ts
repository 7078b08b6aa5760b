// Which boxes stand on which day. 2026-11-30 is a Monday.
import { calendarOf, type Regimen } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpret/interpretDirections.ts";
import { weekRowsOf } from "./weekRows.ts";

const regimenOf = (text: string, form: string): Regimen => {
  const read = interpretDirections({ text }, { name: "Exampleine", form }, { policy: "as-written" });
  if (!read.understood) throw new Error(JSON.stringify(read.refusals));
  return read.regimen;
};

const rowsOf = (text: string, form = "tablets", firstDay = "2026-11-30") =>
  weekRowsOf(regimenOf(text, form), firstDay, "digits")?.map(
    ({ time, amount, days }) =>
      `${time}: ${amount ?? "-"} ${days.map((taken) => (taken ? "x" : ".")).join("")}`,
  ) ?? null;

describe("the boxes of a week", () => {
  it.each([
    ["Take one tablet in the morning", "tablets", ["Morning: 1 tablet xxxxxxx"]],
    ["Take one tablet once a day", "tablets", ["Once a day: 1 tablet xxxxxxx"]],
    [
      "Take one capsule three times a day",
      "capsules",
      ["1st time: 1 capsule xxxxxxx", "2nd time: 1 capsule xxxxxxx", "3rd time: 1 capsule xxxxxxx"],
    ],
    ["Take two tablets at 8am and 8pm", "tablets", ["8 am: 2 tablets xxxxxxx", "8 pm: 2 tablets xxxxxxx"]],
    ["Apply thinly twice a day", "cream", ["1st time: - xxxxxxx", "2nd time: - xxxxxxx"]],
  ])("%s", (text, form, expected) => {
    expect(rowsOf(text, form)).toEqual(expected);
  });

  it("has one box for a weekly medicine, and never reads as daily", () => {
    expect(rowsOf("Take six tablets once a week on Monday")).toEqual(["Only on Monday: 6 tablets x......"]);
    expect(rowsOf("Take six tablets once a week on Monday", "tablets", "2026-12-02")).toEqual([
      "Only on Monday: 6 tablets .....x.",
    ]);
  });

  it.each([
    ["Take one tablet every other day", "which day is first is not known"],
    ["Take eight tablets in the morning for 5 days", "seven boxes would be two too many"],
    ["Take one or two tablets every 4 to 6 hours when required", "as needed"],
    ["Take one tablet once a week", "no day is named"],
    ["Take one tablet 1 hour before bedtime", "no row says how long before"],
  ])("has none where a tick would say more than the directions: %s", (text) => {
    expect(rowsOf(text)).toBeNull();
  });

  it.each([
    "Take one tablet in the morning, one tablet at midday and two tablets at night",
    "Take one tablet on Monday, Wednesday and Friday",
    "Take two tablets at bedtime",
    "Take one tablet four times a day",
  ])("is the calendar, day by day: %s", (text) => {
    const regimen = regimenOf(text, "tablets");
    for (const firstDay of ["2026-11-30", "2026-12-03", "2027-02-27"]) {
      const rows = weekRowsOf(regimen, firstDay, "digits")!;
      const [stretch] = calendarOf(regimen, firstDay).stretches;
      const counted = [0, 1, 2, 3, 4, 5, 6].map((day) => rows.filter(({ days }) => days[day]).length);
      expect(counted).toEqual(stretch!.days.slice(0, 7).map((moments) => moments.length));
    }
  });
});

describe("where a dose goes", () => {
  const placesOf = (text: string, form: string) =>
    weekRowsOf(regimenOf(text, form), "2026-11-30", "digits")?.map(
      ({ time, amount, where }) => `${time}: ${amount} ${where}`,
    ) ?? null;

  it("stands with how much", () => {
    expect(placesOf("Put one drop in each eye at night", "eye drops")).toEqual(["Night: 1 drop in each eye"]);
    expect(placesOf("Put two drops in the left eye twice a day", "eye drops")).toEqual([
      "1st time: 2 drops in the left eye",
      "2nd time: 2 drops in the left eye",
    ]);
    expect(placesOf("Take one tablet at night", "tablets")).toEqual(["Night: 1 tablet null"]);
  });
});

describe("rows of several medicines in the order of the day", () => {
  const ordered = (...texts: string[]) =>
    texts
      .flatMap((text) => weekRowsOf(regimenOf(text, "tablets"), "2026-11-30", "digits") ?? [])
      .toSorted((a, b) => a.order - b.order)
      .map(({ time }) => time);

  it("puts the clock among the named times, and midnight last", () => {
    expect(
      ordered(
        "Take one tablet with breakfast and two tablets with the evening meal",
        "Take 1 tablet at 7:30 am and half a tablet at midnight",
        "Take one tablet at 2pm",
        "Take one tablet at night",
      ),
    ).toEqual(["With breakfast", "7:30 am", "2 pm", "With the evening meal", "Night", "12 midnight"]);
  });
});
