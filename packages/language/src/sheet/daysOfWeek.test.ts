// Days beside a time, as the head of a row of a week: said, and read back as those days and no others.
import { weekdays } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { placesSaid } from "../english/places.ts";
import {
  readSheetDays,
  readSheetPlace,
  sheetPlaceIn,
  sheetTags,
  sheetTimeIn,
  sheetTimeOnDaysIn,
} from "../sheets.ts";

const bare = (words: string): string =>
  words.replaceAll(/[\u2060\u2066-\u2069]/g, "").replaceAll(/[\u00A0\u202F]/g, " ");

const sets = [
  ...weekdays.map((day) => [day]),
  ["monday", "wednesday", "friday"],
  ["tuesday", "sunday"],
  ["saturday", "sunday"],
  weekdays.slice(0, 6),
] as const satisfies readonly (readonly (typeof weekdays)[number][])[];

describe.each(sheetTags)("%s", (tag) => {
  it.each(sets.map((only) => [only.join(" "), only] as const))("%s", (_, only) => {
    for (const moment of [{ name: "morning" } as const, { name: "bedtime" } as const, { time: "08:00" }]) {
      const said = sheetTimeOnDaysIn(tag, moment, only)!;
      expect(readSheetDays(tag, said)).toEqual({ time: bare(sheetTimeIn(tag, moment)!), only });
      expect(readSheetDays(tag, sheetTimeOnDaysIn(tag, null, only)!)).toEqual({ time: "", only });
      expect(readSheetDays(tag, sheetTimeIn(tag, moment)!)!.only).toEqual([]);
    }
  });

  it("reads each place that it says as that place alone", () => {
    const said = placesSaid.flatMap(({ site }) => {
      const words = sheetPlaceIn(tag, site);
      return words === null ? [] : [{ site, words }];
    });
    expect(said.length).toBeGreaterThan(15);
    for (const { site, words } of said) expect(readSheetPlace(tag, words), words).toEqual([site]);
  });
});
