// The picture of a change of patch, read against the calendar it stands beside.
import { calendarOf } from "@plainlabel/directions";
import { expect, it } from "vitest";
import { regimenOfWords } from "../../../testing/byHand.ts";
import { pictureDiffers } from "./readPicture.ts";

const differs = (words: string, count: string, unit: "hour" | "day" | "week") =>
  pictureDiffers(
    { id: "change-patch", every: { count, unit } },
    calendarOf(regimenOfWords(words), "2026-01-05"),
  );

it.each([
  ["Apply one patch every 72 hours", "3", "day"],
  ["Apply one patch every 72 hours", "72", "hour"],
  ["Apply one patch every 3 days", "3", "day"],
  ["Apply one patch every 7 days", "1", "week"],
] as const)("%s is drawn as %s %s", (words, count, unit) => {
  expect(differs(words, count, unit)).toBeNull();
});

it.each([
  ["Apply one patch every 72 hours", "2", "day"],
  ["Apply one patch every 72 hours", "3", "hour"],
  ["Apply one patch every 72 hours", "1", "week"],
  ["Apply one patch every 3 days", "4", "day"],
  ["Apply one patch every 36 hours", "2", "day"],
] as const)("%s is not drawn as %s %s", (words, count, unit) => {
  expect(differs(words, count, unit)).toBe("spacing");
});
