import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";
import { saysStopped } from "./stoppedItem.ts";

describe("an item that its words stop", () => {
  it.each([
    "CANCELLED",
    "Take one daily - CANCELLED",
    "STOPPED take one daily",
    "Take one daily (discontinued)",
    "Take one daily - on hold",
    "Take one daily: entered in error",
    "Take one daily. Do not dispense.",
    "Void",
    "Patient deceased",
    "D/C",
    "Stop this medicine",
    "Duplicate item",
  ])("is not printed: %s", (text) => {
    expect(saysStopped(text)).toBe(true);
    expect(interpretDirections({ text }, { form: "tablet" })).toMatchObject({
      understood: false,
      asWritten: null,
      refusals: [{ code: "item-stopped" }],
    });
  });

  it.each([
    "Take one daily for 7 days, then stop",
    "Take one daily for 7 days. Stop.",
    "If you get a rash, stop this medicine",
    "Take one daily until bleeding has stopped",
    "Take one when required, stop if sick",
    "Use one spray, hold for 10 seconds",
    "Take one daily. Do not stop suddenly.",
    "Take two at once, then one daily",
  ])("is none: %s", (text) => {
    expect(saysStopped(text)).toBe(false);
  });
});

describe("an amount that looks like a slip", () => {
  it.each([
    ["Take 100mg daily", "50 micrograms"],
    ["Take 0.3 tablet twice a day", undefined],
    ["Take 1O tablets daily", undefined],
  ])("goes back to the prescriber and is not printed as written: %s", (text, strength) => {
    expect(interpretDirections({ text }, { form: "tablet", strength })).toMatchObject({
      understood: false,
      asWritten: null,
    });
  });

  it("is not the thousands of a strength", () => {
    expect(
      interpretDirections({ text: "Take 1,000 mg twice a day" }, { form: "tablet", strength: "1,000 mg" }),
    ).toMatchObject({ understood: true });
  });
});
