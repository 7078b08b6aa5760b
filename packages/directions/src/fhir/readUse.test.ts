import { describe, expect, it } from "vitest";
import { every, exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { slotOf } from "../regimen/Regimen.ts";
import { newLog } from "./Log.ts";
import { readUse, useFault } from "./readUse.ts";
import type { FhirRepeat } from "./shapes.ts";

const told = (repeat: FhirRepeat): unknown => {
  const log = newLog();
  const answer = readUse(repeat, "/r", log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};

describe("how long one use lasts", () => {
  it.each<readonly [string, FhirRepeat, unknown]>([
    ["nothing said", {}, null],
    ["12 hours", { duration: 12, durationUnit: "h" }, { useFor: lasting("12", "hour"), instructions: [] }],
    [
      "1 to 2 minutes",
      { duration: 1, durationMax: 2, durationUnit: "min" },
      { useFor: lasting("1", "minute", "2"), instructions: [] },
    ],
    ["3 days", { duration: 3, durationUnit: "d" }, { useFor: lasting("3", "day"), instructions: [] }],
    ["30 seconds", { duration: 30, durationUnit: "s" }, { useFor: null, instructions: ["for 30 seconds"] }],
    [
      "30 to 60 seconds",
      { duration: 30, durationMax: 60, durationUnit: "s" },
      { useFor: null, instructions: ["for 30 to 60 seconds"] },
    ],
    [
      "one length twice",
      { duration: 30, durationMax: 30, durationUnit: "s" },
      { useFor: null, instructions: ["for 30 seconds"] },
    ],
    ["no unit", { duration: 12 }, "period-missing /r/duration"],
    ["no number", { durationUnit: "h" }, "period-missing /r/duration"],
    ["only the longest", { durationMax: 12, durationUnit: "h" }, "period-missing /r/duration"],
    ["nothing but the longest number", { durationMax: 12 }, "period-missing /r/duration"],
    ["none", { duration: 0, durationUnit: "h" }, "number-zero /r/duration"],
    ["none at the longest", { duration: 1, durationMax: 0, durationUnit: "h" }, "number-zero /r/durationMax"],
    [
      "the wrong way round",
      { duration: 10, durationMax: 9, durationUnit: "h" },
      "range-reversed /r/durationMax",
    ],
    ["months", { duration: 1, durationUnit: "mo" }, "time-unit /r/durationUnit"],
    ["years", { duration: 1, durationUnit: "a" }, "time-unit /r/durationUnit"],
    ["an unknown unit", { duration: 1, durationUnit: "moon" }, "time-unit /r/durationUnit"],
  ])("%s", (_, repeat, answer) => {
    expect(told(repeat)).toEqual(answer);
  });
});

describe("a use", () => {
  type Given = Parameters<typeof stepOf>[0];
  const fault = (given: Given): string | null =>
    useFault(stepOf({ amount: exactly("1"), ...given }))?.code ?? null;
  const hours12 = { useFor: lasting("12", "hour") } as const;

  it.each<readonly [string, Given]>([
    ["of a patch that is applied", { action: "apply", unit: "patch", ...hours12 }],
    ["of a plaster that is put on", { action: "put", unit: "plaster", ...hours12 }],
    ["of a dressing that is used", { action: "use", unit: "dressing", ...hours12 }],
    ["of a patch that is stuck on", { action: "stick", unit: "patch", ...hours12 }],
    ["of what is rinsed", { action: "rinse", useFor: lasting("1", "minute") }],
    ["of what is gargled, for seconds", { action: "gargle", instructions: ["for 30 seconds"] }],
    ["of cream", { action: "apply", ...hours12 }],
    ["of nothing said", { action: "take" }],
    ["other words of seconds", { action: "take", instructions: ["wait for 30 seconds"] }],
    ["as long as the gap", { action: "apply", unit: "patch", ...hours12, timing: { times: timesA(2) } }],
    [
      "as long as the interval",
      { action: "apply", unit: "patch", useFor: lasting("3", "day"), timing: { every: every("3", "day") } },
    ],
    [
      "as long as a week",
      { action: "apply", unit: "patch", useFor: lasting("1", "week"), timing: { times: timesA(1, "week") } },
    ],
    [
      "as long as a month",
      {
        action: "apply",
        unit: "patch",
        useFor: lasting("1", "month"),
        timing: { times: timesA(1, "month") },
      },
    ],
    [
      "shorter than a year",
      { action: "apply", unit: "patch", useFor: lasting("1", "month"), timing: { times: timesA(1, "year") } },
    ],
    [
      "as long as half a day",
      { action: "apply", unit: "patch", ...hours12, timing: { slots: [slotOf("morning"), slotOf("night")] } },
    ],
  ])("is fine: %s", (_, given) => {
    expect(fault(given)).toBeNull();
  });

  it.each<readonly [string, Given]>([
    ["of a tablet", { action: "take", unit: "tablet", ...hours12 }],
    ["of a tablet that is put somewhere", { action: "put", unit: "tablet", ...hours12 }],
    ["of a patch that is taken", { action: "take", unit: "patch", ...hours12 }],
    ["of nothing that is used", { action: "use", ...hours12 }],
    ["of a tablet, for seconds", { action: "take", instructions: ["for 30 seconds"] }],
    [
      "of a tablet, for 1 to 2.5 seconds",
      { action: "take", instructions: ["with food", "for 1 to 2.5 seconds"] },
    ],
  ])("is not understood: %s", (_, given) => {
    expect(fault(given)).toBe("field-not-supported");
  });

  it.each<readonly [string, Given]>([
    ["3 times a day", { timing: { times: timesA(3) } }],
    ["every 8 hours", { timing: { every: every("8", "hour", "24") } }],
    ["every 90 minutes", { timing: { every: every("90", "minute") } }],
    ["at three times of day", { timing: { slots: [slotOf("morning"), slotOf("lunch"), slotOf("night")] } }],
    [
      "at one time of day and two by the clock",
      {
        timing: {
          slots: [slotOf("night")],
          clockTimes: [
            { time: "08:00", amount: null },
            { time: "12:00", amount: null },
          ],
        },
      },
    ],
    ["3 times in 24 hours", { timing: { times: timesA(3, "hour", 24) } }],
  ])("outlasts the gap: 12 hours, %s", (_, given) => {
    expect(fault({ action: "apply", unit: "patch", ...hours12, ...given })).toBe("use-longer-than-gap");
  });

  it("is judged by its longest", () => {
    const patch = { action: "apply", unit: "patch", timing: { times: timesA(2) } } as const;
    expect(fault({ ...patch, useFor: lasting("10", "hour", "14") })).toBe("use-longer-than-gap");
    expect(fault({ ...patch, useFor: lasting("10", "hour", "12") })).toBeNull();
    expect(fault({ ...patch, timing: { times: timesA(1, "month") }, useFor: lasting("1", "year") })).toBe(
      "use-longer-than-gap",
    );
  });
});
