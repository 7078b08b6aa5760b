import { expect, it } from "vitest";
import { merged, scoresOf } from "./scores.ts";

const of = (...statuses: readonly string[]) => ({ mutants: statuses.map((status) => ({ status })) });
const when = { commit: "abc1234", day: "2026-11-29" };

it("what ran out of time counts as found, what no test reaches as not found, and what was never tried not at all", () => {
  const report = {
    files: {
      "packages/directions/src/fhir/readWhen.ts": of(
        "Killed",
        "Timeout",
        "Survived",
        "NoCoverage",
        "Ignored",
      ),
      "packages/directions/src/fhir/shapes.ts": of("Ignored", "CompileError"),
    },
  };
  expect(scoresOf(report, when)).toEqual({ "fhir/readWhen.ts": { mutants: 4, killed: 2, ...when } });
});

it("a file measured again has its new score, and the others keep theirs", () => {
  const old = { mutants: 10, killed: 5, ...when };
  const now = { mutants: 10, killed: 9, ...when };
  expect(Object.entries(merged({ "b.ts": old, "c.ts": old }, { "b.ts": now, "a.ts": now }))).toEqual([
    ["a.ts", now],
    ["b.ts", now],
    ["c.ts", old],
  ]);
});
