// Evidence pages: a status never stands without the test that it is from.
import { describe, expect, it } from "vitest";
import type { AnswerRow } from "../items/answers.ts";
import { reportOn } from "../items/reportOn.ts";
import { type EvidenceItem, evidencePages } from "./evidencePages.ts";

const items: readonly EvidenceItem[] = [
  { kind: "picture", name: "tablets", about: ["Version 2."], usedBy: ["a", "b"] },
  { kind: "phrase", name: "take-n-tablets", about: ["Take n tablets."], usedBy: [] },
];

const answers = (right: number, of: number, agreed = true): readonly AnswerRow[] =>
  Array.from({ length: of }, (_, at) => ({
    person: `p${at}`,
    who: "person",
    arm: "ours",
    item: "picture.tablets",
    verbatim: "two",
    prompted: false,
    judge1: at < right ? "right" : "wrong",
    judge2: at < right === agreed ? "right" : "wrong",
  }));

const studyOf = (rows: readonly AnswerRow[]) => ({
  report: reportOn({ mark: 67, people: 40, arms: ["ours"], items: ["picture.tablets"] }, rows),
  digest: "sha256 0123",
});

const pageAt = (path: string, ...studies: Parameters<typeof evidencePages>[1]) =>
  evidencePages(items, studies).find((page) => page.path === path)!.text;

describe("a page", () => {
  it("of what nobody was asked about says so", () => {
    const page = pageAt("phrases/take-n-tablets.md");
    expect(page).toContain("Status: **untested**");
    expect(page).toContain("Nobody was asked.");
    expect(page).toContain("None of the requests");
    expect(pageAt("index.md")).toContain("about 2 of them nobody was asked");
  });

  it("of what was tested has people, interval and the plan's digest", () => {
    const page = pageAt("pictures/tablets.md", studyOf(answers(38, 40)));
    expect(page).toContain("Status: **sure of 67 (40)**");
    expect(page).toMatch(/\| sha256 0123 \| 67 \| ours \| 40 \| 95 % \(83 % to 99 %\) \| 0 % /);
    expect(page).toContain("- a\n- b");
    expect(pageAt("index.md", studyOf(answers(38, 40)))).toContain("about 1 of them nobody was asked");
  });

  it("says nothing of a test whose judges did not agree", () => {
    expect(pageAt("pictures/tablets.md", studyOf(answers(20, 40, false)))).toContain("Status: **untested**");
  });
});
