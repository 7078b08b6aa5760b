import { describe, expect, it } from "vitest";
import { exactly, stepOf, timesA } from "../../testing/blankStep.ts";
import type { Step } from "../regimen/Regimen.ts";
import { newLog } from "./Log.ts";
import { refuseUnproved, settleWords } from "./settleWords.ts";

const twiceADay = stepOf({
  amount: exactly("1"),
  unit: "tablet",
  timing: { times: timesA(2) },
  instructions: ["with food", "Swallow whole", "Mind the wobbly cap"],
});
const said = (words: string, again = false) => ({ words, path: `/${words}`, again });

const told = (steps: readonly Step[], words: readonly ReturnType<typeof said>[], together = false) => {
  const log = newLog();
  const settled = settleWords(steps, words, log, together);
  return {
    settled,
    refusals: log.refusals.map(({ code, path }) => `${code} ${path}`),
    findings: log.findings.map(({ code, path }) => `${code} ${path}`),
  };
};

describe("words beside one step", () => {
  it("add what they say, and are then not printed too", () => {
    const { settled } = told([twiceADay], [said("with food"), said("at the same time each day")]);
    expect(settled).toEqual([
      {
        ...twiceADay,
        food: { relation: "with", meal: "food", offset: null },
        timing: { ...twiceADay.timing, sameTime: "day" },
        instructions: ["Swallow whole", "Mind the wobbly cap"],
      },
    ]);
  });

  it("may add a place", () => {
    const cream = stepOf({
      action: "apply",
      timing: { times: timesA(2) },
      instructions: ["to the affected area"],
    });
    expect(told([cream], [said("to the affected area")]).settled).toEqual([
      { ...cream, site: { name: "area", side: "affected" }, instructions: [] },
    ]);
  });

  it("that are a way of use, or not understood, stay; the latter with a note", () => {
    const { settled, findings } = told([twiceADay], [said("Swallow whole"), said("Mind the wobbly cap")]);
    expect(settled).toEqual([twiceADay]);
    expect(findings).toEqual(["instruction-not-read /Mind the wobbly cap"]);
  });

  it("that belong to another way into the body refuse it, though they say no other schedule", () => {
    const injection = stepOf({
      action: "inject",
      amount: exactly("10"),
      timing: { times: timesA(1) },
      instructions: ["Swallow"],
    });
    const eyes = stepOf({
      action: "use",
      site: { name: "eye", side: "both" },
      timing: { times: timesA(1) },
      instructions: ["Swallow whole. Do not chew"],
    });
    expect(told([injection], [said("Swallow")]).refusals).toEqual(["instruction-says-schedule /Swallow"]);
    expect(told([eyes], [said("Swallow whole. Do not chew")]).settled).toBeNull();
    expect(told([twiceADay], [said("Swallow whole. Do not chew")]).refusals).toEqual([]);
  });

  it("that may say another schedule refuse it", () => {
    expect(told([twiceADay], [said("three times a day"), said("Swallow whole")])).toEqual({
      settled: null,
      refusals: ["instruction-says-schedule /three times a day"],
      findings: [],
    });
  });

  it("said again are judged and never printed: they may add nothing", () => {
    const again = (words: string) => told([twiceADay], [said(words, true)]);
    expect(again("twice a day")).toEqual({ settled: [twiceADay], refusals: [], findings: [] });
    expect(again("Mind the wobbly cap")).toEqual({ settled: [twiceADay], refusals: [], findings: [] });
    for (const words of ["three times a day", "after food", "at the same time each day"])
      expect(again(words)).toMatchObject({
        settled: null,
        refusals: [`instruction-says-schedule /${words}`],
      });
  });
});

describe("words beside the steps of several dosages", () => {
  const atNight = stepOf({
    joined: "and",
    amount: exactly("2"),
    unit: "tablet",
    timing: { times: timesA(1) },
  });

  it("must fit each of them, and are kept as they are", () => {
    const steps = [twiceADay, { ...atNight, timing: { ...twiceADay.timing } }];
    expect(told(steps, [said("twice a day")], true).settled).toEqual(steps);
    expect(told(steps, [said("with food")], true).settled).toEqual(steps);
    expect(told([twiceADay, atNight], [said("twice a day")], true).refusals).toEqual([
      "instruction-says-schedule /twice a day",
    ]);
    expect(told([twiceADay, atNight], [said("twice a day")]).settled).not.toBeNull();
  });

  it("that are not understood are noted once", () => {
    expect(told([twiceADay, atNight], [said("Mind the wobbly cap")], true).findings).toEqual([
      "instruction-not-read /Mind the wobbly cap",
    ]);
  });
});

it("beside words that are printed alone, what may be a schedule is refused, and what only limits is not", () => {
  const refused = (...words: readonly string[]): readonly string[] => {
    const log = newLog();
    refuseUnproved(
      words.map((one) => said(one)),
      log,
    );
    return log.refusals.map(({ path }) => path);
  };
  expect(
    refused(
      "Take 2 at night",
      "Maximum 8 tablets in 24 hours",
      "Swallow whole",
      "Wobbly",
      "three times a day",
    ),
  ).toEqual(["/Take 2 at night", "/three times a day"]);
});
