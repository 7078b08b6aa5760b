// The questions of teach-back: each expected list was written from the directions by hand.
import { expect, it } from "vitest";
import { interpretDirections } from "../interpret/interpretDirections.ts";
import { questionsToAsk, teachBackQuestions } from "./prepareTalk.ts";

const asked = (text: string, form: string): readonly string[] => {
  const read = interpretDirections({ text }, { name: "Exampleine", form }, { policy: "as-written" });
  return teachBackQuestions(read.understood ? read.regimen : null);
};

it("asks for the most and the gap only where there are any", () => {
  expect(
    asked(
      "Take one or two tablets every 4 to 6 hours when required for pain. Do not take more than 8 tablets in 24 hours",
      "tablets",
    ),
  ).toEqual([
    "Show me how much you take at one time.",
    "When would you take it?",
    "What is the most you may take in one day?",
    "How long do you wait before the next one?",
    "What will you do if you forget one?",
    "What would make you phone the pharmacy?",
  ]);
  expect(asked("Put one drop in both eyes at night", "eye drops")).toEqual([
    "Show me how much you use at one time.",
    "Think of one whole day. When will you use it?",
    "What will you do if you forget one?",
    "What would make you phone the pharmacy?",
  ]);
});

it("asks whoever gives a medicine for nothing that they take themselves", () => {
  expect(asked("Give 5 mL three times a day for 5 days", "oral suspension")).toEqual([
    "Show me how much you use at one time.",
    "Think of one whole day. When will you use it?",
    "When will you stop?",
    "What will you do if you forget one?",
    "What would make you phone the pharmacy?",
  ]);
});

it("asks for the day of a weekly medicine, and when a course ends", () => {
  expect(asked("Take six tablets once a week on Monday", "tablets")).toContain(
    "On which day of the week will you take it?",
  );
  expect(asked("Take one capsule three times a day for 7 days", "capsules")).toContain("When will you stop?");
});

it("never asks what can be answered with yes, and keeps to 15 words", () => {
  const all = [
    ...questionsToAsk.filter((words) => !words.startsWith("Can ") && !words.startsWith("It looks")),
    ...asked("Take one tablet in the morning with food for 7 days", "tablets"),
    ...asked("Take as directed", "tablets"),
  ];
  for (const words of all) {
    expect(words).toMatch(/^(What|When|How|Why|Show me|Tell me|Think|On which)/);
    expect(words.split(" ").length).toBeLessThanOrEqual(15);
  }
});
