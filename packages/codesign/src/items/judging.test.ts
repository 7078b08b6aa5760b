// Two judges who see neither arm nor person, and their words put back beside the answers.
import { describe, expect, it } from "vitest";
import { chanceFrom } from "../trial/blocks.ts";
import { readAskedSheet, writeTable } from "./answerSheet.ts";
import { askingOf } from "./asking.ts";
import { type AskedRow, joinJudges, toJudge } from "./judging.ts";
import { planStudy } from "./studyPlan.ts";

const asked: readonly AskedRow[] = ["p001", "p002", "p003"].flatMap((person, at) =>
  ["1.when", "1.how-much"].map(
    (item): AskedRow => ({
      person,
      who: "person",
      arm: at === 1 ? "usual" : "ours",
      item,
      verbatim: `${person} on ${item}`,
      prompted: false,
    }),
  ),
);

const rows = toJudge(asked, chanceFrom(5));
const all = (category: string) => rows.map(({ row, item }) => ({ row: String(row), item, category }));

describe("the sheet of a judge", () => {
  it("has every answer once, mixed, and tells neither person nor arm", () => {
    expect(rows.map(({ verbatim }) => verbatim).toSorted()).toEqual(
      asked.map(({ verbatim }) => verbatim).toSorted(),
    );
    expect(rows.map(({ verbatim }) => verbatim)).not.toEqual(asked.map(({ verbatim }) => verbatim));
    expect(Object.keys(rows[0]!).toSorted()).toEqual(["item", "row", "verbatim"]);
  });

  it("is the same in whatever order the answers were sent in", () => {
    expect(toJudge(asked.toReversed(), chanceFrom(5))).toEqual(rows);
  });
});

describe("both sheets beside the answers", () => {
  it("give each answer its own judgement, and tell on which the judges differ", () => {
    const judge2 = all("right").map((row) => (row.row === "2" ? { ...row, category: "opposite" } : row));
    const joined = joinJudges(asked, chanceFrom(5), { judge1: all("right"), judge2 });
    if (!joined.ok) throw new Error(JSON.stringify(joined.faults));
    expect(joined.differ).toEqual([2]);
    const second = joined.rows.find(({ verbatim }) => verbatim === rows[1]!.verbatim);
    expect(second).toMatchObject({ judge1: "right", judge2: "opposite", agreed: null });
    const settled = joinJudges(asked, chanceFrom(5), {
      judge1: all("right"),
      judge2,
      settled: [{ row: "2", item: rows[1]!.item, category: "wrong" }],
    });
    expect(settled.ok && settled.differ).toEqual([]);
  });

  it.each<[string, Parameters<typeof joinJudges>[2], RegExp]>([
    ["a row that is missing", { judge1: all("right").slice(1), judge2: all("right") }, /nobody judged/],
    ["a category that is none", { judge1: all("good"), judge2: all("right") }, /category/],
    [
      "sheets of other answers",
      { judge1: all("right").map((row) => ({ ...row, item: "9.when" })), judge2: all("right") },
      /no row of these answers/,
    ],
    ["a row twice", { judge1: [...all("right"), all("right")[0]], judge2: all("right") }, /stands twice/],
    [
      "a settled row on which nobody differed",
      { judge1: all("right"), judge2: all("right"), settled: [all("wrong")[0]] },
      /both judges say one thing/,
    ],
  ])("are refused for %s", (_, sheets, why) => {
    const joined = joinJudges(asked, chanceFrom(5), sheets);
    expect(joined.ok ? "" : joined.faults.map(({ what }) => what).join("; ")).toMatch(why);
  });
});

describe("answers before judging", () => {
  it("are read from a table, with the judges' columns empty, and from JSON", () => {
    const names = [
      "person",
      "who",
      "arm",
      "item",
      "verbatim",
      "prompted",
      "judge1",
      "judge2",
      "agreed",
    ] as const;
    const table = readAskedSheet(writeTable(names, asked));
    expect(table).toEqual({ ok: true, rows: asked });
    expect(readAskedSheet(JSON.stringify(asked))).toEqual({ ok: true, rows: asked });
  });

  it("are refused twice over, and where they are no answers", () => {
    expect(readAskedSheet(JSON.stringify([asked[0], asked[0]])).ok).toBe(false);
    expect(readAskedSheet("[").ok).toBe(false);
    expect(readAskedSheet("person,who\na").ok).toBe(false);
  });
});

describe("who is asked what", () => {
  const plan = planStudy({
    mark: 67,
    people: 40,
    arms: ["usual", "ours"],
    items: ["a", "b", "c", "d"],
    seed: 2611,
  });

  it("has every item once, each at every place about equally often, and the arm of the plan", () => {
    const firsts = new Map<string, number>();
    for (let person = 1; person <= 80; person++) {
      const { arm, items, person: code } = askingOf(plan, person);
      expect(code).toBe(`p${String(person).padStart(3, "0")}`);
      expect(arm).toBe(plan.order[person - 1]);
      expect(items.toSorted()).toEqual(plan.items);
      firsts.set(items[0]!, (firsts.get(items[0]!) ?? 0) + 1);
    }
    for (const item of plan.items) expect(Math.abs((firsts.get(item) ?? 0) - 20)).toBeLessThan(12);
    expect(() => askingOf(plan, 81)).toThrow(RangeError);
  });
});
