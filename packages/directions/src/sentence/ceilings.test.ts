import { describe, expect, it } from "vitest";
import { between, every, exactly, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { slotOf } from "../regimen/Regimen.ts";
import { ceilingFindings, leavesNoRoom, reachOfCeilings } from "./ceilings.ts";
import { misfit } from "./fit.ts";

type Given = Parameters<typeof stepOf>[0];

const day = { count: 24, unit: "hour" } as const;
const most = (
  amount: string,
  unit: string | null = null,
  per: { count: number; unit: "hour" | "week" } = day,
) => ({
  units: { amount, unit, per },
});
const tablets = (given: Given) => stepOf({ action: "take", amount: exactly("1"), unit: "tablet", ...given });

describe("ceilings beside what dose and times come to", () => {
  it.each<readonly [string, Given, "within" | "above" | "far above"]>([
    ["2 of 2", { timing: { times: timesA(2) }, limits: most("2") }, "within"],
    ["3 of 2", { timing: { times: timesA(2) }, limits: most("3") }, "above"],
    ["4 of 2", { timing: { times: timesA(2) }, limits: most("4", "tablet") }, "above"],
    ["5 of 2", { timing: { times: timesA(2) }, limits: most("5", "tablet") }, "far above"],
    ["8 of 4 at most", { timing: { times: upTo(4) }, limits: most("8") }, "above"],
    ["8 of 1 or 2", { amount: between("1", "2"), timing: { times: timesA(4) }, limits: most("8") }, "within"],
    [
      "8 every 4 hours",
      { amount: exactly("2"), timing: { every: every("4", "hour") }, limits: most("8") },
      "within",
    ],
    ["12 every 6 hours", { timing: { every: every("6", "hour") }, limits: most("12") }, "far above"],
    ["another unit", { timing: { times: timesA(1) }, limits: most("900", "mg") }, "within"],
    ["no times", { asNeeded: { reasons: [] }, limits: most("90") }, "within"],
    ["weekly, on one day", { timing: { every: every("1", "week") }, limits: most("1") }, "within"],
    ["on Mondays, 3 on one day", { timing: { weekdays: ["monday"] }, limits: most("3") }, "far above"],
    [
      "a week's worth",
      { timing: { times: timesA(1) }, limits: most("7", null, { count: 1, unit: "week" }) },
      "within",
    ],
    [
      "two weeks' worth and one",
      { timing: { times: timesA(1) }, limits: most("15", null, { count: 1, unit: "week" }) },
      "far above",
    ],
    ["doses", { timing: { times: timesA(2) }, limits: { doses: { count: 5, per: day } } }, "far above"],
    ["as many doses", { timing: { times: timesA(2) }, limits: { doses: { count: 2, per: day } } }, "within"],
    [
      "the larger of two doses",
      {
        amount: null,
        timing: { slots: [slotOf("morning", exactly("1")), slotOf("night", exactly("2"))] },
        limits: most("4"),
      },
      "within",
    ],
  ])("%s", (_, given, reach) => {
    expect(reachOfCeilings(tablets(given))).toBe(reach);
  });
});

describe("ceilings in another unit", () => {
  const codes = (given: Given, strength?: string) =>
    ceilingFindings([tablets(given)], { strength }, "/text").map(({ code, path }) => `${code} ${path}`);

  it("are told, since the person cannot convert them", () => {
    const given = { timing: { times: timesA(4) }, limits: most("4", "g") };
    expect(codes(given)).toEqual(["ceiling-counts-otherwise /text"]);
    expect(codes(given, "1 g")).toEqual(["ceiling-counts-otherwise /text"]);
    expect(codes(given, "500 mg")).toEqual(["ceiling-above-doses /text", "ceiling-counts-otherwise /text"]);
    expect(codes({ timing: { times: timesA(4) }, limits: { atOnce: { amount: "1", unit: "g" } } })).toEqual([
      "ceiling-counts-otherwise /text",
    ]);
    expect(codes({ timing: { times: timesA(4) }, limits: most("4") })).toEqual([]);
    expect(codes({ timing: { times: timesA(4) }, limits: most("5") })).toEqual(["ceiling-above-doses /text"]);
  });

  it("of a liquid are held by what its strength says a volume holds", () => {
    const spoon = (amount: string, unit = "mg") =>
      misfit(
        stepOf({
          action: "take",
          amount: exactly("10"),
          unit: "mL",
          timing: { times: timesA(4) },
          limits: most(amount, unit),
        }),
        { form: "oral solution", strength: "250 mg/5 mL" },
      );
    expect(spoon("1999")).toBe("maximum-below-dose");
    expect(spoon("2000")).toBeNull();
    expect(spoon("2", "g")).toBeNull();
    expect(spoon("4", "g")).toBeNull();
    expect(spoon("4.1", "g")).toBe("likely-slip");
    expect(spoon("40", "mL")).toBeNull();
  });
});

describe("a ceiling of regular doses and of one as needed beside them", () => {
  const asNeeded = { reasons: [] };
  const bd = { times: timesA(2) };
  /** Two tablets twice a day, which are four, and two more as needed. */
  const room = (ceiling: string, regular: Given = {}, needed: Given = {}): boolean =>
    !leavesNoRoom([
      tablets({ amount: exactly("2"), timing: bd, limits: most(ceiling), ...regular }),
      tablets({ joined: "and", amount: exactly("2"), asNeeded, limits: most(ceiling), ...needed }),
    ]);

  it.each<readonly [string, boolean, string, Given, Given]>([
    ["one fits exactly", true, "6", {}, {}],
    ["one does not fit whole", false, "5", {}, {}],
    ["none fits", false, "4", {}, {}],
    ["the least of it fits", true, "5", {}, { amount: between("1", "2") }],
    ["the least of the regular dose leaves room", true, "4", { amount: between("1", "2") }, {}],
    [
      "the least of the times of day leaves room",
      true,
      "6",
      { amount: null, timing: { slots: [slotOf("morning", exactly("2")), slotOf("night", exactly("4"))] } },
      {},
    ],
    ["tenths add up", true, "0.3", { amount: exactly("0.1") }, { amount: exactly("0.1") }],
    ["up to so often may leave room", true, "4", { timing: { times: upTo(4) } }, {}],
    ["not told how often", true, "3", { timing: {} }, {}],
    ["spread without a count", true, "1", { amount: null }, {}],
    ["no dose of what is as needed", true, "4", {}, { amount: null }],
    ["one follows the other", true, "4", {}, { joined: "then" }],
    ["neither is as needed", true, "4", {}, { asNeeded: null }],
    ["both are as needed", true, "4", { asNeeded }, {}],
    ["two units", true, "4", { unit: "capsule" }, {}],
    ["no unit at all", false, "4", { unit: null }, { unit: null }],
    ["the ceiling in another unit", true, "4", {}, { limits: most("4", "mg") }],
    ["no ceiling", true, "4", {}, { limits: undefined }],
    ["more at once than the ceiling, with nothing regular", true, "1", { timing: {} }, {}],
  ])("%s: %s", (_, fits, ceiling, regular, needed) => {
    expect(room(ceiling, regular, needed)).toBe(fits);
  });
});
