// Only what was met, by enough people and agreed on, is written into a status.
import { describe, expect, it } from "vitest";
import type { AnswerRow, Category } from "../items/answers.ts";
import { reportOn } from "../items/reportOn.ts";
import { statusRows } from "./statusRows.ts";

const plan = { mark: 67, people: 50, arms: ["usual", "ours"], items: ["picture.night", "1.when"] } as const;

/** So many people of an arm, the first of them right, then so many dangerously wrong, the others wrong. */
const answers = (people: number, right: number, opposite = 0, judge2?: Category): readonly AnswerRow[] =>
  Array.from({ length: people }, (_, at): AnswerRow => {
    const judge1 = at < right ? "right" : at < right + opposite ? "opposite" : "wrong";
    const other = judge2 !== undefined && judge2 !== judge1;
    return {
      ...{
        person: `p${at}`,
        who: "person",
        arm: "ours",
        item: "picture.night",
        verbatim: "",
        prompted: false,
      },
      ...{ judge1, judge2: judge2 ?? judge1, agreed: other ? judge1 : null },
    };
  });

const rowsOf = (rows: readonly AnswerRow[]) =>
  statusRows(reportOn({ ...plan, arms: [...plan.arms], items: [...plan.items] }, rows), "ours", "2026-12-01");

describe("a status", () => {
  it("has mark, sample and date where the mark was met, and its words never say passed", () => {
    expect(rowsOf(answers(50, 34))).toEqual([
      {
        ...{ kind: "picture", name: "night", why: null, words: "met 67 (50)" },
        status: { passed: 67, sample: 50, date: "2026-12-01" },
      },
    ]);
    expect(rowsOf(answers(50, 41))[0]).toMatchObject({ words: "sure of 67 (50)", why: null });
  });

  it.each<[string, readonly AnswerRow[], RegExp]>([
    ["one answer under the mark", answers(50, 33), /under 67/],
    ["three dangerous answers of 50", answers(50, 45, 3), /confused/],
    ["fewer people than planned", answers(49, 49), /49 of 50/],
    ["judges who differ", answers(50, 25, 0, "right"), /agree/],
  ])("is none for %s", (_, rows, why) => {
    const [row] = rowsOf(rows);
    expect(row!.status).toBe("untested");
    expect(row!.why).toMatch(why);
  });

  it("is of an arm that there is", () => {
    const report = reportOn({ ...plan, arms: [...plan.arms], items: [...plan.items] }, answers(50, 40));
    expect(() => statusRows(report, "theirs", "2026-12-01")).toThrow(RangeError);
    expect(statusRows(report, "usual", "2026-12-01")[0]!.status).toBe("untested");
  });
});
