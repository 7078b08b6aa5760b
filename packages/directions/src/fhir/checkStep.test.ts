import { describe, expect, it } from "vitest";
import { between, every, exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { slotOf } from "../regimen/Regimen.ts";
import { checkStep } from "./checkStep.ts";
import { newLog } from "./Log.ts";

type Given = Parameters<typeof stepOf>[0];

const told = (given: Given, product: ProductFacts = {}): string => {
  const log = newLog();
  checkStep(stepOf({ timing: { times: timesA(1) }, ...given }), product, "/d", log, null);
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};

const drops = (amount: string, rest: Given = {}): Given => ({
  action: "take",
  amount: exactly(amount),
  unit: "drop",
  ...rest,
});

describe("what comes every hour", () => {
  const hourly = (unit: string | null, interval = every("1", "hour")): string =>
    told({ action: "use", amount: exactly("1"), unit, timing: { every: interval } });

  it("may be a drop, a spray or a lozenge, and nothing swallowed", () => {
    expect(["drop", "spray", "lozenge", "pastille"].map((unit) => hourly(unit))).toEqual(["", "", "", ""]);
    expect(hourly("tablet")).toBe("too-often /d/timing/repeat");
    expect(hourly(null)).toBe("too-often /d/timing/repeat");
  });

  it("may not come more often", () => {
    expect(hourly("drop", every("30", "minute"))).toBe("too-often /d/timing/repeat");
    expect(hourly("drop", every("0.5", "hour"))).toBe("too-often /d/timing/repeat");
  });
});

describe("many drops", () => {
  it("are swallowed, up to sixty", () => {
    expect(told(drops("40"))).toBe("");
    expect(told(drops("60", { route: "oral" }), { form: "oral drops" })).toBe("");
    expect(told(drops("40", { amount: between("20", "60") }))).toBe("");
    expect(told(drops("40", { site: { name: "tongue", side: null } }))).not.toContain("dose-too-large");
    expect(told(drops("61"))).toBe("dose-too-large /d/doseAndRate/0");
    expect(told(drops("40", { amount: between("20", "61") }))).toBe("dose-too-large /d/doseAndRate/0");
  });

  it("are a slip for an eye, an ear or a nose", () => {
    const put = (rest: Given, form?: string): string =>
      told({ ...drops("40"), action: "put", ...rest }, { form });
    for (const name of ["eye", "ear", "nose", "nostrils"])
      expect(put({ site: { name, side: null } })).toBe("dose-too-large /d/doseAndRate/0");
    for (const form of ["eye drops", "ear drops", "nasal drops"])
      expect(put({}, form)).toContain("dose-too-large /d/doseAndRate/0");
    expect(put({ route: "ophthalmic" })).toBe("dose-too-large /d/doseAndRate/0");
  });

  it("of anything else are too many", () => {
    expect(told({ amount: exactly("40"), unit: "tablet" })).toBe("dose-too-large /d/doseAndRate/0");
    expect(told({ amount: exactly("40"), unit: null })).not.toBe("");
  });
});

describe("the most of one dose", () => {
  const most = (amount: string, unit: string | null): Given => ({ limits: { atOnce: { amount, unit } } });
  const beyond = "maximum-below-dose /d/maxDosePerAdministration";

  it("holds the dose in its own unit", () => {
    expect(told({ amount: exactly("2"), unit: "tablet", ...most("2", "tablet") })).toBe("");
    expect(told({ amount: between("1", "2"), unit: "tablet", ...most("2", "tablet") })).toBe("");
    expect(told({ amount: null, action: "apply", ...most("2", "g") })).toBe("");
    expect(told({ amount: exactly("2"), unit: null, ...most("2", null) })).toBe("");
  });

  it("is told once where the dose is beyond it, or cannot be shown not to be", () => {
    expect(told({ amount: exactly("3"), unit: "tablet", ...most("2", "tablet") })).toBe(beyond);
    expect(told({ amount: between("1", "3"), unit: "tablet", ...most("2", "tablet") })).toBe(beyond);
    expect(told({ amount: exactly("2"), unit: "tablet", ...most("2", "mg") })).toBe(beyond);
    expect(told({ amount: exactly("2"), unit: "tablet", ...most("2", null) })).toBe(beyond);
    expect(told({ amount: exactly("2"), unit: null, ...most("2", "tablet") })).toBe(beyond);
  });
});

it("a number of a liquid counts nothing, also at a time of day", () => {
  const solution = { form: "oral solution" };
  const missing = "unit-missing /d/doseAndRate/0";
  expect(told({ amount: exactly("5"), unit: null }, solution)).toBe(missing);
  const slots = [slotOf("morning"), slotOf("night", exactly("5"))];
  expect(told({ amount: null, unit: null, timing: { slots } }, solution)).toBe(missing);
  const clockTimes = [{ time: "08:00", amount: exactly("5") }];
  expect(told({ amount: null, unit: null, timing: { clockTimes } }, solution)).toBe(missing);
  expect(told({ amount: exactly("5"), unit: "mL" }, solution)).toBe("");
  expect(told({ amount: null, unit: null, action: "use" }, solution)).not.toContain("unit-missing");
  expect(told({ amount: exactly("1"), unit: null }, { form: "tablets" })).toBe("");
});

it.each<readonly [string, Given, ProductFacts, string]>([
  ["a dose", { amount: exactly("11"), unit: "tablet" }, {}, "dose-too-large /d/doseAndRate/0"],
  [
    "how often",
    { amount: exactly("1"), unit: "tablet", timing: { times: timesA(13) } },
    {},
    "too-often /d/timing/repeat",
  ],
  [
    "how long",
    { amount: exactly("1"), unit: "tablet", duration: lasting("400", "day") },
    {},
    "too-long-course /d/timing/repeat",
  ],
  [
    "a ceiling",
    {
      amount: exactly("2"),
      unit: "tablet",
      timing: { times: timesA(4) },
      limits: { units: { amount: "6", unit: "tablet", per: { count: 24, unit: "hour" } } },
    },
    {},
    "maximum-below-dose /d/maxDosePerPeriod",
  ],
  [
    "a way of use",
    { action: "inject", amount: exactly("1"), unit: "tablet" },
    { form: "tablets" },
    "action-does-not-fit-product /d/method",
  ],
  [
    "a unit",
    { amount: exactly("5"), unit: "mL" },
    { form: "tablets" },
    "unit-does-not-fit-product /d/doseAndRate/0",
  ],
  [
    "a way in",
    { amount: exactly("1"), unit: "tablet", route: "transdermal" },
    { form: "tablets" },
    "place-does-not-fit-product /d/route",
  ],
  [
    "how long one use lasts",
    { amount: exactly("1"), unit: "tablet", useFor: lasting("1", "hour") },
    {},
    "field-not-supported /d/timing/repeat/duration",
  ],
])("a fault is told at its place: %s", (_, given, product, refusal) => {
  expect(told(given, product).split(", ")).toContain(refusal);
});

it("a place that does not fit is told at the place", () => {
  const given = {
    action: "use",
    amount: exactly("1"),
    unit: "tablet",
    site: { name: "knee", side: null },
  } as const;
  expect(told(given, { form: "tablets" }).split(", ")).toContain("place-does-not-fit-product /d/site");
});
