import { expect, test } from "vitest";
import { instantIn } from "./instantIn.ts";

test.each([
  ["2026-11-25", "08:00", "2026-11-25T08:00:00Z"],
  ["2026-07-01", "08:00", "2026-07-01T07:00:00Z"],
  // Clocks go forward at 01:00 on 29 March 2026: half past one does not exist.
  ["2026-03-29", "00:30", "2026-03-29T00:30:00Z"],
  ["2026-03-29", "01:30", "2026-03-29T01:30:00Z"],
  ["2026-03-29", "08:00", "2026-03-29T07:00:00Z"],
  // And back at 02:00 on 25 October 2026: half past one is there twice.
  ["2026-10-25", "00:30", "2026-10-24T23:30:00Z"],
  ["2026-10-25", "01:30", "2026-10-25T00:30:00Z"],
  ["2026-10-25", "08:00", "2026-10-25T08:00:00Z"],
])("%s %s in London is %s", (day, time, instant) => {
  expect(new Date(instantIn("Europe/London", { day, time })).toISOString()).toBe(
    instant.replace("Z", ".000Z"),
  );
});
