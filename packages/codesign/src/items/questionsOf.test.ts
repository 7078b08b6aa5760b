// Keys written by hand from the directions, and keys of any regimen held against its calendar.
import { calendarOf, interpretDirections, type Moment, type Regimen } from "@plainlabel/directions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRegimen } from "../../../directions/testing/arbitraryRegimen.ts";
import { runsOf } from "../../../directions/testing/depth.ts";
import { questionsOf } from "./questionsOf.ts";

const regimenOf = (text: string, form = "tablets"): Regimen => {
  const read = interpretDirections({ text }, { form });
  if (!read.understood) throw new Error(`not understood: ${text}`);
  return read.regimen;
};

// A Monday.
const firstDay = "2026-11-30";
const answersTo = (text: string, form?: string): Readonly<Record<string, string>> =>
  Object.fromEntries(questionsOf(regimenOf(text, form), firstDay).map(({ id, answer }) => [id, answer]));

describe("the key", () => {
  it("of a course", () => {
    expect(answersTo("Take 2 tablets in the morning and 1 at bedtime for 7 days")).toMatchObject({
      "1.how-much": "in the morning: 2 tablets; at bedtime: 1 tablet",
      "1.when": "in the morning; at bedtime",
      "1.which-days": "days 1 to 7 of the first 56",
      "1.how-long": "for 7 days",
      "1.most": "no most is told beyond the dose",
      "act.1.in-the-morning": "2 tablets",
      "act.1.at-bedtime": "1 tablet",
      "act.1.in-the-afternoon": "nothing",
      "act.8.in-the-morning": "nothing",
    });
  });

  it("of a weekly medicine asks for a day without it", () => {
    expect(answersTo("Take 4 tablets once a week on Wednesday in the morning")).toMatchObject({
      "1.which-days": "Wednesday",
      "act.1.in-the-morning": "nothing",
      "act.3.in-the-morning": "4 tablets",
    });
  });

  it("of a day without a named time asks for whole days, and for one on which nothing is due", () => {
    expect(answersTo("Take 6 tablets once a week on Monday")).toMatchObject({
      "act.1.all-day": "6 tablets",
      "act.2.all-day": "nothing",
    });
    expect(answersTo("Take 1 capsule three times a day for 7 days", "capsules")).toMatchObject({
      "act.1.all-day": "1 capsule and 1 capsule and 1 capsule",
      "act.8.all-day": "nothing",
    });
    const needed = Object.keys(answersTo("Take 1 or 2 tablets every 4 to 6 hours when required for pain"));
    expect(needed.filter((id) => id.startsWith("act."))).toEqual([]);
  });

  it("of what is taken as needed", () => {
    expect(
      answersTo("Take 1 or 2 tablets every 4 to 6 hours when required for pain. Max 8 in 24 hours"),
    ).toMatchObject({
      "1.when": expect.stringContaining("every 4 to 6 hours"),
      "1.most": "8 tablets in 24 hours",
      "1.needed": "as needed: pain",
    });
  });

  it("of several steps begins each after the one before", () => {
    const answers = answersTo(
      "Take 4 tablets in the morning for 3 days, then 2 tablets in the morning for 3 days",
    );
    expect(answers["1.how-long"]).toBe("for 3 days");
    expect(answers["2.how-long"]).toBe("begins after 3 days, for 3 days");
    expect(answers["act.4.in-the-morning"]).toBe("2 tablets");
    expect(answers["act.7.in-the-morning"]).toBe("nothing");
  });

  it("asks how many of what is counted, how much of what is measured, and of which part", () => {
    const asks = (text: string, form?: string): readonly string[] =>
      questionsOf(regimenOf(text, form), firstDay).map(({ ask }) => ask);
    expect(asks("Take 2 tablets at night")[0]).toBe("How many tablets do you take each time?");
    expect(asks("Take 5 mL at night", "oral solution")[0]).toBe("How much do you take each time?");
    const parts = asks("Take 4 tablets in the morning for 3 days, then 2 tablets in the morning for 3 days");
    expect(parts).toContain("Part 2 of 2. For how long do you take it?");
  });

  it("asks each question in words that need no yes and no list", () => {
    for (const { ask } of questionsOf(regimenOf("Take 1 tablet three times a day with food"), firstDay)) {
      expect(ask).not.toMatch(/^(?:do|does|is|are|can|should|will)\b|understand/i);
      expect(ask).not.toContain(" or not");
    }
  });
});

/** A walk of its own over the calendar: what is due on a day at a time of day, by amount and unit. */
const dueAt = (regimen: Regimen, day: number, slot: string): readonly Moment[] =>
  calendarOf(regimen, firstDay).stretches.flatMap(({ days }) =>
    (days[day] ?? []).filter(({ at }) => at.kind === "slot" && at.beside === null && at.name === slot),
  );

const runs = runsOf(20_000);

describe("for any regimen", () => {
  it("what a person is asked to show is what its calendar has there", () => {
    let asked = 0;
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        for (const { id, about, answer } of questionsOf(regimen, firstDay)) {
          const whole = /^act\.(\d+)\.all-day$/.exec(id);
          if (whole !== null) {
            const { stretches } = calendarOf(regimen, firstDay);
            const due = stretches.flatMap(({ days }) => days[Number(whole[1]) - 1] ?? []);
            const times = due.filter(({ at }) => at.kind !== "none").length;
            expect(answer === "nothing" ? 0 : answer.split(" and ").length).toBeGreaterThanOrEqual(times);
            expect(answer === "nothing").toBe(times === 0);
          }
          const found = /^act\.(\d+)\.(?:in-the-(morning|evening)|at-(midday|bedtime))$/.exec(id);
          if (about !== "act" || found === null) continue;
          asked += 1;
          const due = dueAt(regimen, Number(found[1]) - 1, (found[2] ?? found[3])!);
          expect(answer === "nothing").toBe(due.length === 0);
          if (due.length > 0) expect(answer.split(" and ").length).toBeGreaterThanOrEqual(due.length);
          for (const { amount } of due)
            if (amount !== null && "exact" in amount && Number.isInteger(Number(amount.exact)))
              expect(answer).toMatch(new RegExp(`\\b${amount.exact}\\b`));
        }
      }),
      runs,
    );
    expect(asked).toBeGreaterThan(runs.numRuns / 20);
  });

  it("another key means another calendar, and an equal calendar an equal key", () => {
    const keyOf = (regimen: Regimen): string =>
      JSON.stringify(questionsOf(regimen, firstDay).map(({ id, answer }) => [id, answer]));
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        expect(keyOf(structuredClone(regimen))).toBe(keyOf(regimen));
        const [step] = regimen.steps;
        if (step?.amount === null || step === undefined || "low" in step.amount) return;
        // One more of it each time: where that changes a moment, it changes the key.
        const more = { exact: String(Number(step.amount.exact) + 1) };
        const changed = { ...regimen, steps: [{ ...step, amount: more }, ...regimen.steps.slice(1)] };
        const days = (of: Regimen): string => JSON.stringify(calendarOf(of, firstDay).stretches);
        if (
          days(changed) !== days(regimen) &&
          calendarOf(regimen, firstDay).stretches[0]?.oneDay.some(
            ({ amount }) =>
              amount !== null &&
              "exact" in amount &&
              amount.exact === (step.amount as { exact: string }).exact,
          )
        )
          expect(keyOf(changed)).not.toBe(keyOf(regimen));
      }),
      runs,
    );
  });
});
