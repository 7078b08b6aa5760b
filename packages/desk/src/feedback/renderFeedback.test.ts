import { expect, test } from "vitest";
import type { DeskWeek } from "./judgeWeeks.ts";
import { renderFeedback } from "./renderFeedback.ts";

const mondays = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.parse("2026-09-07") + at * 7 * 86_400_000).toISOString().slice(0, 10),
);
const week = (at: number, more: Partial<DeskWeek> = {}): DeskWeek => ({
  ...{ week: mondays[at] ?? "", size: 20, notEasy: 2, proportion: 0.1, lower: 0, upper: 0.301 },
  signal: null,
  ...more,
});
const view = {
  ...{
    since: "2025-11-24",
    centre: 0.1,
    hard: [["times", 3]] as const,
    near: [["How much", 2]] as const,
    versions: ["0.1.0"],
    variants: ["large-16"],
  },
  ...{ version: "", variant: "" },
};

test("limits, and weeks outside them, are told once there is enough", () => {
  const weeks = [...mondays.keys()].map((at) =>
    at === 5 ? week(at, { notEasy: 9, proportion: 0.45, signal: "above" }) : week(at),
  );
  const page = renderFeedback({ ...view, weeks });
  expect(page).toContain(
    "240 answers in 12 weeks. Usually 10 % say that it was not easy. 1 week worse than chance explains, 0 weeks better.",
  );
  expect(page.match(/class="outside"/g)).toHaveLength(1);
  expect(page).toContain("<td>45 %</td><td>0 % to 30.1 %</td><td>Worse than chance explains</td>");
  expect(page).toContain("<li>times: 3</li>");
});

test("with too few weeks there are points, and neither limits nor a verdict", () => {
  const page = renderFeedback({ ...view, weeks: [week(0, { signal: "above" }), week(1)] });
  expect(page).toContain(
    "40 answers in 2 weeks. That is too little to tell limits: they need 12 weeks and 100 answers.",
  );
  for (const absent of ['class="limit"', 'class="centre"', 'class="outside"', "chance explains"])
    expect(page).not.toContain(absent);
});

test("near misses are told by part, also where nobody answered, and none where there are none", () => {
  const told = renderFeedback({
    ...view,
    centre: null,
    weeks: [],
    near: [
      ["Which medicine", 1],
      ["When", 2],
    ],
  });
  expect(told).toContain("3 readers said so.");
  expect(told).toContain(
    '<tr><th scope="row">Which medicine</th><td>1</td></tr><tr><th scope="row">When</th><td>2</td></tr>',
  );
  const none = renderFeedback({ ...view, weeks: [week(0)], near: [] });
  expect(none).toContain("Nobody has said so yet.");
});

test("nobody's answer is said, and what an address asks for is text", () => {
  const page = renderFeedback({ ...view, centre: null, weeks: [], hard: [], version: "<b>" });
  expect(page).toContain("Nobody has answered yet.");
  expect(page).toContain('<option value="&lt;b&gt;" selected>&lt;b&gt;</option>');
  expect(page).not.toContain("<svg");
});
