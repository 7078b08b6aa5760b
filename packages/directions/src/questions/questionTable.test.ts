import { expect, it } from "vitest";
import type { QuestionCode } from "./Question.ts";
import { numbered, questionOf } from "./questionTable.ts";

const asked = (code: QuestionCode, path: string) => questionOf({ code, path, words: "", offers: ["left"] });

it("questions are numbered where code and path are the same, and only there", () => {
  const questions = numbered([
    asked("which-side", "/text"),
    asked("which-side", "/dosage/0"),
    asked("what-follows", "/text"),
    asked("which-side", "/text"),
    asked("which-side", "/text"),
  ]);
  expect(questions.map(({ nth }) => nth)).toEqual([1, undefined, undefined, 2, 3]);
});

it("a question offers what can be carried out, and to leave it as prescribed", () => {
  expect(asked("which-side", "/text").answers.map(({ id }) => id)).toEqual(["left", "as-prescribed"]);
  const week = questionOf({
    code: "fraction-of-week",
    path: "/text",
    words: "5/7",
    number: "5",
    offers: ["for-{n}-days", "{n}-days-a-week"],
  });
  expect(week.answers.map(({ id, label }) => [id, label])).toEqual([
    ["for-5-days", "For 5 days"],
    ["5-days-a-week", "On 5 days of each week"],
    ["as-prescribed", "Leave as prescribed"],
  ]);
});
