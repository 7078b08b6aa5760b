import { describe, expect, it } from "vitest";
import { describeCalendar } from "./describeCalendar.ts";
import { factOf, kinds, outputs, saysOf } from "./outputs.ts";

describe("what each output can say", () => {
  it("is docs/calendar.md", async () => {
    await expect(describeCalendar()).toMatchFileSnapshot("../../../../docs/calendar.md");
  });

  it("is told for every output and every kind", () => {
    for (const output of outputs) expect(Object.keys(saysOf[output])).toEqual(Object.keys(kinds));
  });

  it("leaves no kind that is not compared", () => {
    const byDay = ["steps", "number", "unit", "time", "day", "left-out", "wish", "pause", "total"];
    expect([...byDay, ...Object.keys(factOf)].toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  it("keeps dose and ceiling out of a reminder, and reasons out of pictures", () => {
    expect(saysOf.reminders.number).toBe(false);
    expect(saysOf.reminders.ceiling).toBe(false);
    expect(saysOf.pictures.reason).toBe(false);
    expect(saysOf.structure.wish).toBe(false);
  });
});
