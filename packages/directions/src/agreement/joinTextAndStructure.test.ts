import { describe, expect, it } from "vitest";
import { exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { accepted, type Finding, type Outcome, refused } from "../refusal.ts";
import { type Regimen, regimenOf, type Step, slotOf } from "../regimen/Regimen.ts";
import { joinTextAndStructure } from "./joinTextAndStructure.ts";

type Given = Parameters<typeof stepOf>[0];

const base = { amount: exactly("1"), unit: "tablet", timing: { times: timesA(2) } } as const;
const one = (given: Given = {}): Outcome<Regimen> => accepted(regimenOf([stepOf({ ...base, ...given })]));
const join = (text: Given, structure: Given): Outcome<Regimen> =>
  joinTextAndStructure(one(text), one(structure), "/dosage/0");
const stepFrom = (outcome: Outcome<Regimen>): Step => {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ detail }) => detail).join());
  return outcome.value.steps[0]!;
};
const refusalsOf = (outcome: Outcome<Regimen>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code, path, detail }) => `${code} ${path} ${detail}`);

const finding = (code: string): Finding => ({ code, path: "", detail: "", help: "" });

describe("words and structure that agree", () => {
  it("are the words' regimen, with the findings of both", () => {
    const text = accepted(regimenOf([stepOf(base)]), [finding("a")]);
    const structure = accepted(regimenOf([stepOf(base)]), [finding("b")]);
    const joined = joinTextAndStructure(text, structure, "/dosage/0");
    expect(joined.ok && joined.value).toEqual(regimenOf([stepOf(base)]));
    expect(joined.ok && joined.findings.map(({ code }) => code)).toEqual(["a", "b"]);
  });

  it("take over what the structure adds beside the schedule, and tell it", () => {
    const added = {
      strengthNote: "5 mg",
      route: "oral",
      site: { name: "mouth", side: null },
      food: { relation: "with", meal: "food", offset: null },
      instructions: ["swallow whole"],
    } as const;
    const joined = join({ instructions: ["avoid alcohol"] }, added);
    expect(stepFrom(joined)).toEqual(
      stepOf({ ...base, ...added, instructions: ["avoid alcohol", "swallow whole"] }),
    );
    expect(joined.ok && joined.findings.map(({ code, path, detail }) => [code, path, detail])).toEqual([
      [
        "text-and-structure-differ",
        "/dosage/0",
        "The words and the coded dose agree, but one of them says more about: food, the place on or in the body, the strength of the dose, cautions and instructions.",
      ],
    ]);
  });

  it.each([
    ["by mouth, where the words say take", {}, { route: "oral" }, []],
    ["another way", {}, { route: "rectal" }, ["text-and-structure-differ"]],
    [
      "by mouth, where the words say use",
      { action: "use" },
      { action: "use", route: "oral" },
      ["text-and-structure-differ"],
    ],
    ["nothing of the dose and its times", {}, { amount: null, unit: null, timing: {} }, []],
    ["the dose and no times", {}, { timing: {} }, ["text-and-structure-differ"]],
    [
      "an instruction, and nothing of the dose",
      { asNeeded: { reasons: ["pain"] } },
      { amount: null, unit: null, timing: {}, instructions: ["swallow whole"] },
      [],
    ],
    [
      "a place, and nothing of the dose",
      {},
      { amount: null, unit: null, timing: {}, site: { name: "mouth", side: null } },
      ["text-and-structure-differ"],
    ],
    [
      "an instruction beside the same dose",
      {},
      { instructions: ["swallow whole"] },
      ["text-and-structure-differ"],
    ],
  ] as const)("are told apart where the structure says %s", (_name, text, structure, codes) => {
    const joined = join(text, structure);
    expect(joined.ok && joined.findings.map(({ code }) => code)).toEqual(codes);
  });

  it("keep the words' own where both speak", () => {
    const given = {
      strengthNote: "5 mg",
      route: "oral",
      site: { name: "eyes", side: "each" },
      food: { relation: "with", meal: "food", offset: null },
    } as const;
    const step = stepFrom(
      join(given, {
        ...given,
        site: { name: "eye", side: "both" },
        food: { relation: "with", meal: "meals", offset: null },
      }),
    );
    expect(step).toEqual(stepOf({ ...base, ...given }));
  });

  it("take the noun of the structure where the words give a number", () => {
    expect(stepFrom(join({ unit: null }, {})).unit?.name).toBe("tablet");
    const named = { amount: null, timing: { slots: [slotOf("night", exactly("1"))] } } as const;
    expect(stepFrom(join({ ...named, unit: null }, named)).unit?.name).toBe("tablet");
  });

  it("take no noun without a number", () => {
    const none = { amount: null, timing: { times: timesA(2) } } as const;
    expect(stepFrom(join({ ...none, unit: null }, { ...none, unit: "tablet" })).unit).toBeNull();
  });

  it("take the verb of the structure where the words have none of their own", () => {
    const ours = { action: "use", actionSuppliedBy: "reader" } as const;
    expect(stepFrom(join(ours, { action: "take" }))).toMatchObject({
      action: "take",
      actionSuppliedBy: "directions",
    });
    expect(stepFrom(join(ours, ours))).toMatchObject(ours);
    expect(stepFrom(join(ours, { ...ours, action: "apply" }))).toMatchObject(ours);
    expect(stepFrom(join({ action: "swallow" }, { action: "take" }))).toMatchObject({
      action: "swallow",
      actionSuppliedBy: "directions",
    });
    expect(stepFrom(join({ action: "take" }, ours))).toMatchObject({
      action: "take",
      actionSuppliedBy: "directions",
    });
  });

  it("take the reason of the structure where the words only say when required", () => {
    const needed = (...reasons: readonly string[]) => ({ asNeeded: { reasons } });
    expect(stepFrom(join(needed(), needed("pain"))).asNeeded).toEqual({ reasons: ["pain"] });
    expect(stepFrom(join(needed("pain"), needed())).asNeeded).toEqual({ reasons: ["pain"] });
    expect(stepFrom(join({}, {})).asNeeded).toBeNull();
  });

  it("may say days on and off as a dose and a pause, where the words say that they start again", () => {
    const daily = { ...base, timing: { times: timesA(1) } } as const;
    const paused = accepted(
      regimenOf([
        stepOf({ ...daily, duration: lasting("3", "week") }),
        stepOf({ joined: "then", amount: exactly("0"), unit: "tablet", duration: lasting("7", "day") }),
      ]),
    );
    const cycle = { on: 21, off: 7, unit: "day" } as const;
    const text = one({ timing: { times: timesA(1), cycle } });
    expect(stepFrom(joinTextAndStructure(text, paused, ""))).toEqual(
      stepOf({ ...base, timing: { times: timesA(1), cycle } }),
    );
    expect(joinTextAndStructure(one(daily), paused, "").ok).toBe(false);
    expect(joinTextAndStructure(text, text, "").ok).toBe(true);
  });

  it("are the words' where the words say more of the schedule", () => {
    const joined = join({ duration: lasting("7", "day"), asNeeded: { reasons: [] } }, {});
    expect(stepFrom(joined)).toEqual(
      stepOf({ ...base, duration: lasting("7", "day"), asNeeded: { reasons: [] } }),
    );
  });
});

describe("words and structure that do not agree", () => {
  it("are refused, with the fields in which they differ, each once", () => {
    expect(refusalsOf(join({}, { amount: exactly("2"), timing: { times: timesA(3) } }))).toEqual([
      "text-structure-conflict /dosage/0 The words and the coded dose do not say the same (how much, how often).",
    ]);
    const two = (amount: string): Outcome<Regimen> =>
      accepted(
        regimenOf([
          stepOf({ ...base, amount: exactly(amount), duration: lasting("3", "day") }),
          stepOf({ ...base, amount: exactly(amount), joined: "then" }),
        ]),
      );
    expect(refusalsOf(joinTextAndStructure(two("1"), two("2"), ""))).toEqual([
      "text-structure-conflict  The words and the coded dose do not say the same (how much).",
    ]);
  });

  it("are refused where the structure says more of the schedule", () => {
    expect(refusalsOf(join({}, { ending: "stop" }))).toEqual([
      "structure-has-more /dosage/0 The coded dose says more than the words (when to stop or carry on).",
    ]);
  });
});

it("nothing proves that they agree where one cannot be read: the refusals of both are told", () => {
  const unread = (code: string): Outcome<Regimen> => refused({ code, path: "", detail: "", help: "" });
  const codes = (text: Outcome<Regimen>, structure: Outcome<Regimen>): readonly string[] => {
    const joined = joinTextAndStructure(text, structure, "");
    return joined.ok ? [] : joined.refusals.map(({ code }) => code);
  };
  expect(codes(unread("a"), one())).toEqual(["a"]);
  expect(codes(one(), unread("b"))).toEqual(["b"]);
  expect(codes(unread("a"), unread("b"))).toEqual(["a", "b"]);
});
