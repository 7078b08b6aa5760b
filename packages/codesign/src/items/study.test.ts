// A study from answers to status: what is counted, what is refused, and whether a known effect comes out again.
import { describe, expect, it } from "vitest";
import { simulate } from "../trial/simulate.ts";
import { readAnswerSheet, writeAnswerSheet } from "./answerSheet.ts";
import { type AnswerRow, readAnswers } from "./answers.ts";
import { reportOn } from "./reportOn.ts";
import { planStudy, studyPlan } from "./studyPlan.ts";

const plan = planStudy({ mark: 67, people: 50, arms: ["usual", "ours"], items: ["dose", "when"], seed: 9 });

const row = (change: Partial<AnswerRow> = {}): AnswerRow => ({
  ...{ person: "p1", who: "person", arm: "ours", item: "dose", verbatim: "two", prompted: false },
  ...{ judge1: "right", judge2: "right", agreed: null },
  ...change,
});

describe("reading answers", () => {
  it("takes rows as they are", () => {
    expect(readAnswers([row(), row({ item: "when" }), row({ who: "supporter" })]).ok).toBe(true);
  });

  it.each<[what: string, rows: readonly unknown[], fault: RegExp]>([
    ["judges who differ", [row({ judge2: "wrong" })], /settled/],
    ["another word than both judges'", [row({ agreed: "wrong" })], /another was settled/],
    ["an answer twice", [row(), row()], /twice/],
    ["a person in two arms", [row(), row({ item: "when", arm: "usual" })], /two arms/],
    ["a name instead of a code", [row({ person: "Ada Jones" })], /letters/],
    ["a field that is none", [{ ...row(), born: "1960" }], /born/],
    ["no row at all", [null], /the row/],
    ["a category that is none", [{ ...row(), judge1: "partly" }], /judge1/],
  ])("refuses %s, with its row", (_, rows, fault) => {
    const read = readAnswers([row({ person: "other" }), ...rows]);
    if (read.ok) throw new Error("it was taken");
    expect(read.faults[0]!.row).toBeGreaterThan(1);
    expect(read.faults.map(({ what }) => what).join()).toMatch(fault);
  });
});

describe("a sheet of answers", () => {
  it("comes back as it was written, with commas, quotation marks, lines and what looks like a formula", () => {
    const rows = [
      row({ verbatim: 'she said "two, or 3"\nand laughed', prompted: true }),
      row({ item: "when", judge2: "wrong", agreed: "wrong", verbatim: "at night; I think" }),
    ];
    expect(readAnswerSheet(writeAnswerSheet(rows))).toEqual({ ok: true, rows });
    expect(writeAnswerSheet([row({ verbatim: "=1+1" })])).toContain(",'=1+1,");
  });

  it("takes semicolons, another order of columns and a byte order mark", () => {
    const sheet =
      "\ufeffitem;person;who;arm;verbatim;prompted;judge1;judge2;agreed\ndose;p1;person;ours;two;no;right;right;\n";
    expect(readAnswerSheet(sheet)).toEqual({ ok: true, rows: [row()] });
  });

  it.each([
    ["a row of other length", `${writeAnswerSheet([row()])}p2,person\n`, 1],
    ["a word for a category", writeAnswerSheet([row()]).replace(",right,right,", ",good,right,"), 2],
    ["prompted neither yes nor no", writeAnswerSheet([row()]).replace(",false,", ",perhaps,"), 2],
  ])("refuses %s", (_, sheet, at) => {
    const read = readAnswerSheet(sheet);
    expect(read.ok ? null : read.faults[0]!.row).toBe(at);
  });
});

describe("the plan", () => {
  it("deals as many people to each arm, and is what its schema reads", () => {
    expect(plan.order).toHaveLength(100);
    expect(plan.order.filter((arm) => arm === "ours")).toHaveLength(50);
    expect(studyPlan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it.each([{ mark: 70 }, { people: 0 }, { arms: ["a", "a"] }, { items: [] }, { items: ["a b"] }])(
    "is none with %j",
    (change) => {
      expect(studyPlan.safeParse({ ...plan, ...change }).success).toBe(false);
    },
  );
});

describe("the report", () => {
  it("counts everyone who was there: silence is not right, and a supporter is nobody", () => {
    const rows = [
      row({ person: "p1" }),
      row({ person: "p2", judge1: "dont-know", judge2: "dont-know" }),
      row({ person: "p3", item: "when" }),
      row({ person: "p2", who: "supporter" }),
    ];
    const report = reportOn(plan, rows);
    const dose = report.items.find(({ item, arm }) => item === "dose" && arm === "ours")!;
    expect(dose.of).toBe(3);
    expect(dose.counts).toEqual({ right: 1, wrong: 0, opposite: 0, "dont-know": 1, silent: 1 });
    expect(dose.status).toBe("looked at (3)");
    expect(report.supporters).toBe(1);
    expect(report.people).toEqual({ usual: 0, ours: 3 });
    expect(report.items.find(({ arm }) => arm === "usual")?.status).toBe("untested");
  });

  it("uses what was settled on", () => {
    const rows = [row({ judge1: "right", judge2: "opposite", agreed: "opposite" })];
    expect(
      reportOn(plan, rows).items.find(({ arm, item }) => arm === "ours" && item === "dose")?.counts.opposite,
    ).toBe(1);
  });

  it("asks more agreement where an answer could harm", () => {
    const many = (count: number, change: Partial<AnswerRow>): readonly AnswerRow[] =>
      Array.from({ length: count }, (_, at) =>
        row({ person: `p${JSON.stringify(change).length}-${at}`, ...change }),
      );
    const mixed = [
      ...many(40, {}),
      ...many(30, { judge1: "wrong", judge2: "wrong" }),
      ...many(10, { judge1: "wrong", judge2: "right", agreed: "wrong" }),
    ];
    // po 70/80, pe 0.5*0.625 + 0.5*0.375 = 0.5: kappa 0.75.
    expect(reportOn(plan, mixed).agreement.kappa).toBeCloseTo(0.75, 10);
    expect(reportOn(plan, mixed).agreement.enough).toBe(true);
    const harmful = [...mixed, row({ person: "z", judge1: "opposite", judge2: "opposite" })];
    expect(reportOn(plan, harmful).agreement.enough).toBe(false);
  });

  it.each([row({ arm: "third" }), row({ item: "shape" })])(
    "throws for what the plan does not have",
    (one) => {
      expect(() => reportOn(plan, [one])).toThrow(RangeError);
    },
  );
});

describe("a study with a known effect", () => {
  const effect = { right: { usual: 45, ours: 90 }, opposite: 0, disagreement: 4 };

  it("comes out of its answers, nineteen times in twenty", () => {
    let inside = 0;
    let found = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const read = readAnswers(simulate(plan, effect, seed));
      if (!read.ok) throw new Error(JSON.stringify(read.faults));
      const { differences } = reportOn(plan, read.rows);
      for (const { difference } of differences) {
        if (difference.low <= 0.45 && 0.45 <= difference.high) inside += 1;
        if (difference.low > 0) found += 1;
      }
    }
    // 80 intervals: of a true 95 %, 70 or fewer would come once in 500 tries; the seeds are fixed.
    expect(inside).toBeGreaterThan(70);
    expect(found).toBeGreaterThan(75);
  });

  it("finds none where there is none", () => {
    let found = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const rows = simulate(plan, { ...effect, right: { usual: 70, ours: 70 } }, seed);
      for (const { difference } of reportOn(plan, rows).differences)
        if (difference.low > 0 || difference.high < 0) found += 1;
    }
    expect(found).toBeLessThan(10);
  });

  it("says that a picture which is read as its opposite confuses, however many know it", () => {
    const rows = simulate(plan, { ...effect, opposite: 80 }, 3);
    expect(reportOn(plan, rows).items.find(({ arm }) => arm === "usual")?.status).toBe("confused (50)");
  });
});
