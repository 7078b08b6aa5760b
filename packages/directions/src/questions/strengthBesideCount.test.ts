import { expect, it } from "vitest";
import { between, exactly, stepOf } from "../../testing/blankStep.ts";
import { accepted, type Outcome, refused } from "../refusal.ts";
import { type Regimen, regimenOf } from "../regimen/Regimen.ts";
import type { Answer } from "./Question.ts";
import { settleStrengthBesideCount } from "./strengthBesideCount.ts";

type Given = Parameters<typeof stepOf>[0];

const refusal = (path: string, code = "strength-beside-count") => ({
  code,
  path,
  detail: "7.5 mg and 3",
  help: "",
});
const unproved = refused(refusal("/dosage/0"));
const counts = (...given: readonly (readonly [strength: string, count: string])[]): Answer => ({
  question: "which-strengths",
  answer: "counts",
  counts: given.map(([strength, count]) => ({ strength, count })),
});

/** Reads three tablets with 2.5 mg, and a further step where one is given; with any other strength nothing. */
const reader =
  (...further: readonly Given[]) =>
  (strength: string): Outcome<Regimen> =>
    strength === "2.5 mg"
      ? accepted(regimenOf([...further, { amount: exactly("3") }].map((one) => stepOf(one))))
      : unproved;
const settle = (answers: readonly Answer[], outcome: Outcome<Regimen> = unproved, read = reader()) =>
  settleStrengthBesideCount(outcome, answers, read);

it("asks about each measure beside a count that nothing proves to be one dose, and about nothing else", () => {
  const several = refused(refusal("/dosage/0"), refusal("/dosage/1", "dose-count"), refusal("/dosage/2"));
  expect(settle([], several).open.map(({ code, path, words }) => `${code} ${path} ${words}`)).toEqual([
    "which-strengths /dosage/0 7.5 mg and 3",
    "which-strengths /dosage/2 7.5 mg and 3",
  ]);
  const read = accepted(regimenOf([stepOf({})]));
  expect(settle([counts(["2.5 mg", "3"])], read)).toEqual({
    outcome: read,
    open: [],
    answered: [],
    refusals: [],
    used: [],
  });
});

it("one open beside one that is answered stays open", () => {
  const several = refused(refusal("/dosage/0"), refusal("/dosage/1"));
  const done = settle([{ ...counts(["2.5 mg", "3"]), path: "/dosage/1" }], several);
  expect(done.open.map(({ path }) => path)).toEqual(["/dosage/0"]);
});

it("reads again with the strength that the answer names", () => {
  const answer = counts(["2.5 mg", "3.0"]);
  const done = settle([answer]);
  expect(done.outcome.ok && done.outcome.value.steps[0]?.amount).toEqual(exactly("3"));
  expect([done.open, done.refusals, done.used]).toEqual([[], [], [answer]]);
  expect(done.answered.map(({ question, answer: told }) => [question.path, told])).toEqual([
    ["/dosage/0", answer],
  ]);
});

it("left as prescribed it is settled and unread", () => {
  const done = settle([{ question: "which-strengths", answer: "as-prescribed" }]);
  expect(done).toMatchObject({ outcome: unproved, open: [], refusals: [] });
  expect(done.answered).toHaveLength(1);
});

it.each<readonly [string, Answer]>([
  ["another count", counts(["2.5 mg", "2"])],
  ["another strength", counts(["5 mg", "3"])],
  ["two strengths", counts(["2.5 mg", "2"], ["5 mg", "1"])],
])("%s does not add up", (_, answer) => {
  const done = settle([answer]);
  expect(done.outcome).toBe(unproved);
  expect(done.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "answer-does-not-add-up /answers/0/counts",
  ]);
});

it("one of several steps may have the count; a range and none have not", () => {
  const further = reader({ amount: between("3", "4") }, {}, { amount: exactly("2") });
  expect(settle([counts(["2.5 mg", "3"])], unproved, further).outcome.ok).toBe(true);
  expect(settle([counts(["2.5 mg", "4"])], unproved, further).outcome.ok).toBe(false);
});
