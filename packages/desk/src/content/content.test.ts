// Parts of the pages of entries and films: what differs, what was done, and text that stays text.
import { expect, test } from "vitest";
import { emptyEntryForm, movedUp, readEntryForm, readLineStep } from "../information/EntryForm.ts";
import { renderInformation } from "../information/renderInformation.ts";
import type { HistoryLine } from "./contentTypes.ts";
import { changeInWords } from "./historyTable.ts";
import { differences } from "./meanwhileNote.ts";
import { saidForForms } from "./saidForForms.ts";

const line = (version: number, status: "draft" | "reviewed" | null): HistoryLine => ({
  version,
  body: status === null ? null : { status, reviewedBy: null },
  by: { name: "Tom Lee", registration: "2054321" },
  at: "22 November 2026",
});

test("a history says what was done with each version", () => {
  const lines = [line(1, "draft"), line(2, "reviewed"), line(3, "draft"), line(4, null), line(5, "draft")];
  expect(lines.map((each, place) => changeInWords(each, lines[place - 1]))).toEqual([
    "Written, a draft",
    "Signed as reviewed",
    "Changed, a draft",
    "Withdrawn",
    "Written again, a draft",
  ]);
});

test("what differs is told by field; where only the order does, all of it", () => {
  expect(
    differences(
      [
        ["Forms", ["tablet", "capsule"]],
        ["Avoid", ["a", "b"]],
        ["Name", ["Senna"]],
      ],
      [
        ["Forms", ["tablet", "syrup"]],
        ["Avoid", ["b", "a"]],
        ["Name", ["Senna"]],
      ],
    ),
  ).toEqual([
    { field: "Forms", theirs: ["capsule"], mine: ["syrup"] },
    { field: "Avoid", theirs: ["a", "b"], mine: ["b", "a"] },
  ]);
});

test("a button of a list counts sentences with words", () => {
  const fields = new URLSearchParams({
    "beCareful.0.text": " ",
    "beCareful.1.text": "One.",
    "beCareful.2.text": "Two.",
    do: "up.beCareful.2",
  });
  expect(readLineStep(fields)).toEqual({ step: "up", list: "beCareful", at: 1 });
  const moved = movedUp(readEntryForm(fields, "senna"), "beCareful", 1);
  expect(moved.sentences.beCareful.map(({ text }) => text)).toEqual(["Two.", "One."]);
  for (const step of ["up.beCareful.x", "up.nothing.1", "down.beCareful.1", ""])
    expect(readLineStep(new URLSearchParams({ do: step }))).toBeNull();
  expect(movedUp(moved, "beCareful", 0)).toBe(moved);
});

test("a version that is no number is never the one that holds", () => {
  for (const after of ["", "x", "-1", "1e3", "99999999"])
    expect(readEntryForm(new URLSearchParams({ after }), "senna").after).toBe(-1);
  expect(emptyEntryForm("senna", 3).after).toBe(3);
});

test("refusals speak of a form, and what is typed stays text", () => {
  const refusal = {
    code: "wrong-format",
    path: "/by",
    detail: "The text has not the form that is wanted here.",
    help: "Correct it.",
  };
  expect(saidForForms([refusal], "Write your number.")[0]).toMatchObject({ help: "Write your number." });
  const page = renderInformation({
    entries: [],
    rights: { change: true, sign: true },
    search: '"><script>',
    begun: { name: '"><script>', refusals: [refusal] },
  });
  expect(page).not.toContain('"><script>');
  expect(page).toContain("0 entries for");
});
