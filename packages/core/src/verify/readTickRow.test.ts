// Heads of rows, each expected reading written by hand; and every head that we write means a moment of its calendar.
import { calendarOf, noTiming, type Regimen, regimenOf } from "@plainlabel/directions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRegimen } from "../../../directions/testing/arbitraryRegimen.ts";
import { runsOf } from "../../../directions/testing/depth.ts";
import { weekRowsOf } from "../sheets/weekRows.ts";
import { readTickRow } from "./readTickRow.ts";

const slot = (name: string, beside: object | null = null) => ({ kind: "slot", name, beside });

describe("the head of a row", () => {
  it.each([
    ["Morning: 2 tablets", { at: slot("morning"), amount: { exact: "2" }, only: [] }],
    ["8 am: half a tablet", { at: { kind: "clock", time: "08:00" }, amount: { exact: "0.5" }, only: [] }],
    [
      "Once a day: 1 or 2 tablets",
      { at: { kind: "unnamed", nth: 1 }, amount: { low: "1", high: "2" }, only: [] },
    ],
    ["2nd time", { at: { kind: "unnamed", nth: 2 }, amount: null, only: [] }],
    [
      "Only on Monday: 6 tablets",
      { at: { kind: "unnamed", nth: 1 }, amount: { exact: "6" }, only: ["monday"] },
    ],
    [
      "Only on Monday, Wednesday and Friday, 3rd time: 1 tablet",
      { at: { kind: "unnamed", nth: 3 }, amount: { exact: "1" }, only: ["monday", "wednesday", "friday"] },
    ],
    [
      "Night, only on Tuesday and Sunday: 1 capsule",
      { at: slot("night"), amount: { exact: "1" }, only: ["tuesday", "sunday"] },
    ],
    [
      "With breakfast: 1 tablet",
      { at: slot("breakfast", { relation: "with", offset: null }), amount: { exact: "1" }, only: [] },
    ],
  ])("%s", (words, expected) => {
    expect(readTickRow(words, null)).toEqual(expected);
  });

  it.each([
    "",
    "Elevenses: 1 tablet",
    "Only on Mondag: 1 tablet",
    "Morning: some",
    "Morning: 1 tablet 2 tablets",
  ])("is none of ours: %s", (words) => {
    expect(readTickRow(words, null)).toBeNull();
  });

  it("is read in another language by its tables, and no English one is", () => {
    expect(readTickRow("Rano: 2 tabletki", "pl")).toEqual({
      at: slot("morning"),
      amount: { exact: "2" },
      only: [],
    });
    expect(readTickRow("W poniedziałki: 6 tabletek", "pl")).toEqual({
      at: { kind: "unnamed", nth: 1 },
      amount: { exact: "6" },
      only: ["monday"],
    });
    expect(readTickRow("Rano, we wtorki i w niedziele: 1 kapsułkę", "pl")).toEqual({
      at: slot("morning"),
      amount: { exact: "1" },
      only: ["tuesday", "sunday"],
    });
    expect(readTickRow("Le matin\u202F: 2 comprimés", "fr")).toMatchObject({ amount: { exact: "2" } });
    expect(readTickRow("Rano, only on Monday: 2 tabletki", "pl")).toBeNull();
    expect(readTickRow("Morning: 2 tablets", "pl")).toBeNull();
    expect(readTickRow("Once a day: 1 tablet", "pl")).toBeNull();
  });
});

/** The first step alone, of its times and days what rows can hold. */
const simple = ({ steps: [step] }: Regimen): Regimen => {
  const { slots, clockTimes, weekdays, times } = step!.timing;
  const timing = {
    ...noTiming,
    slots: slots.length > 0 ? slots : [],
    clockTimes: slots.length > 0 ? [] : clockTimes,
  };
  const daily = timing.slots.length + timing.clockTimes.length > 0 ? null : times;
  return regimenOf([
    {
      ...step!,
      joined: "first",
      ...{ asNeeded: null, duration: null, leaveOff: null, ending: null, dailyTotal: false },
      timing: { ...timing, weekdays, times: daily },
    },
  ]);
};

it("of any regimen that has rows tells moments of its calendar, and only them", () => {
  const key = ({ at, amount }: { at: { kind: string; nth?: number }; amount: unknown }): string =>
    JSON.stringify([at.kind === "nth" ? { kind: "unnamed", nth: at.nth } : at, amount]);
  let read = 0;
  fc.assert(
    fc.property(arbitraryRegimen, (any) => {
      const regimen = simple(any);
      const rows = weekRowsOf(regimen, "2026-11-30", "digits");
      if (rows === null) return;
      const [stretch] = calendarOf(regimen, "2026-11-30").stretches;
      for (const day of [0, 1, 2, 3, 4, 5, 6]) {
        const said = rows
          .filter(({ days }) => days[day])
          .map(({ time, amount }) => readTickRow(amount === null ? time : `${time}: ${amount}`, null));
        read += said.length;
        expect(said.map((row) => (row === null ? null : key(row))).toSorted()).toEqual(
          (stretch!.days[day] ?? []).map(key).toSorted(),
        );
      }
    }),
    runsOf(20_000),
  );
  expect(read).toBeGreaterThan(100);
});
