import { expect, it } from "vitest";
import { merged, placesOfSurvivors, scoresOf, withLater } from "./scores.ts";

/** One mutant a line, from its third character to its eighth. */
const of = (...statuses: readonly string[]) => ({
  source: "the file",
  mutants: statuses.map((status, at) => ({
    status,
    mutatorName: "BooleanLiteral",
    replacement: "true",
    location: { start: { line: at + 1, column: 3 }, end: { line: at + 1, column: 9 } },
  })),
});
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

it("what lived is named by its place, columns from 0, and a file that has changed as a whole", () => {
  const report = { files: { "a.ts": of("Killed", "Survived", "NoCoverage", "Timeout") } };
  expect(placesOfSurvivors(report, () => "the file")).toEqual(["a.ts:2:2-2:8", "a.ts:3:2-3:8"]);
  expect(placesOfSurvivors(report, () => "another file")).toEqual(["a.ts"]);
});

it("a later run says what became of the mutants it tried, and of no others", () => {
  const before = { files: { "a.ts": of("Killed", "Survived", "NoCoverage"), "b.ts": of("Survived") } };
  const later = { files: { "a.ts": of("Ignored", "Killed", "Survived") } };
  const { files } = withLater(before, later);
  expect(Object.values(files).map(({ mutants }) => mutants.map(({ status }) => status))).toEqual([
    ["Killed", "Killed", "Survived"],
    ["Survived"],
  ]);
});

it("of a file that has changed nothing earlier is kept", () => {
  const now = { ...of("Killed"), source: "another file" };
  expect(withLater({ files: { "a.ts": of("Survived") } }, { files: { "a.ts": now } }).files).toEqual({
    "a.ts": now,
  });
});
