import { describe, expect, it } from "vitest";
import { every, exactly, lasting, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { applyUms } from "./applyUms.ts";
import { regimenOf, type Step, slotOf } from "./Regimen.ts";

const mapped = (step: Step): { readonly names: readonly string[]; readonly findings: number } => {
  const outcome = applyUms(regimenOf([step]));
  if (!outcome.ok) throw new Error("applyUms refuses nothing");
  return {
    names: outcome.value.steps[0]!.timing.slots.map((slot) => slot.name),
    findings: outcome.findings.length,
  };
};

const tablet = (given: Parameters<typeof stepOf>[0]): Step =>
  stepOf({ amount: exactly("1"), unit: "tablet", ...given });

describe("applyUms", () => {
  it.each([
    [2, ["morning", "evening"]],
    [3, ["morning", "midday", "evening"]],
    [4, ["morning", "midday", "evening", "bedtime"]],
  ] as const)("%i times a day", (count, names) => {
    expect(mapped(tablet({ timing: { times: timesA(count) } }))).toEqual({ names, findings: 1 });
  });

  it.each<readonly [string, Step]>([
    ["once a day", tablet({ timing: { times: timesA(1) } })],
    ["5 times a day", tablet({ timing: { times: timesA(5) } })],
    ["up to 3 times a day", tablet({ timing: { times: upTo(3) } })],
    ["2 to 3 times a day", tablet({ timing: { times: { ...timesA(3), low: 2 } } })],
    ["3 times a week", tablet({ timing: { times: timesA(3, "week") } })],
    ["as needed", tablet({ timing: { times: timesA(3) }, asNeeded: { reasons: [] } })],
    [
      "with a least gap",
      tablet({ timing: { times: timesA(3) }, limits: { leastGap: { value: "4", unit: "hour" } } }),
    ],
    [
      "with meals",
      tablet({ timing: { times: timesA(3) }, food: { relation: "with", meal: "meals", offset: null } }),
    ],
    ["on one weekday", tablet({ timing: { times: timesA(3), weekdays: ["monday"] } })],
    [
      "drops in one eye",
      tablet({
        action: "put",
        unit: "drop",
        site: { name: "eye", side: "left" },
        timing: { times: timesA(3) },
      }),
    ],
    ["an inhaler", tablet({ action: "inhale", unit: "puff", timing: { times: timesA(2) } })],
    ["a daily total", tablet({ timing: { times: timesA(3) }, dailyTotal: true })],
    ["no amount", stepOf({ timing: { times: timesA(3) } })],
    ["a place", tablet({ timing: { times: timesA(3) }, site: { name: "tongue", side: null } })],
    ["an interval beside the count", tablet({ timing: { times: timesA(3), every: every("6", "hour") } })],
    ["an interval alone", tablet({ timing: { every: every("6", "hour") } })],
    ["a time of day", tablet({ timing: { times: timesA(2), slots: [slotOf("night")] } })],
    [
      "a time by the clock",
      tablet({ timing: { times: timesA(2), clockTimes: [{ time: "08:00", amount: null }] } }),
    ],
    [
      "days on and days off",
      tablet({ timing: { times: timesA(2), cycle: { on: 21, off: 7, unit: "day" } } }),
    ],
    ["the same time each day", tablet({ timing: { times: timesA(2), sameTime: "day" } })],
    ["twice in 3 days", tablet({ timing: { times: timesA(2, "day", 3) } })],
    [
      "a ceiling of units",
      tablet({
        timing: { times: timesA(3) },
        limits: { units: { amount: "8", unit: null, per: { count: 24, unit: "hour" } } },
      }),
    ],
    [
      "a ceiling of doses",
      tablet({
        timing: { times: timesA(3) },
        limits: { doses: { count: 4, per: { count: 1, unit: "day" } } },
      }),
    ],
  ])("leaves its own words to: %s", (_, step) => {
    const outcome = applyUms(regimenOf([step]));
    expect(outcome).toEqual({ ok: true, value: regimenOf([step]), findings: [] });
  });

  it("says which times it chose, of which count", () => {
    const outcome = applyUms(regimenOf([tablet({ timing: { times: timesA(2) } })]));
    expect(outcome).toMatchObject({
      findings: [
        {
          code: "times-of-day-chosen",
          path: "/policy",
          detail: "“2 times a day” was set on morning, evening: the directions do not name these times.",
        },
      ],
    });
  });

  it("leaves a dose alone beside one at a named time, which may be the same time", () => {
    const steps = [
      tablet({ timing: { times: timesA(2) } }),
      tablet({ joined: "and", amount: { exact: "2" }, timing: { slots: [slotOf("night")] } }),
    ];
    expect(applyUms(regimenOf(steps))).toEqual({ ok: true, value: regimenOf(steps), findings: [] });
  });

  it("leaves a taper alone", () => {
    const steps = [
      tablet({ timing: { times: timesA(3) }, duration: lasting("3", "day") }),
      tablet({ joined: "then", timing: { times: timesA(2) } }),
    ];
    expect(applyUms(regimenOf(steps))).toEqual({ ok: true, value: regimenOf(steps), findings: [] });
  });
});
