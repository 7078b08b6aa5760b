import { expect, test } from "vitest";
import { refusalTable } from "./refusalTable.ts";

const unknownField = {
  code: "unknown-field",
  path: "/person/nmae",
  detail: "There is no such field here.",
  help: "Remove it, or write it as documented.",
};

test("each refusal is a row with its code, path, detail and help", () => {
  expect(refusalTable([unknownField, { ...unknownField, path: "" }], 110)).toBe(
    [
      "code           path          detail                                   help",
      "unknown-field  /person/nmae  There is no such field here.             Remove it, or write it as documented.",
      "unknown-field  (all)         There is no such field here.             Remove it, or write it as documented.",
      "",
    ].join("\n"),
  );
});

test("long cells wrap at words, and nothing of them is lost", () => {
  const detail =
    "The words one two three four five six seven eight nine ten do not fit in one line of the table.";
  const path = `/${"long-name".repeat(6)}`;
  const table = refusalTable([{ ...unknownField, path, detail }], 80);
  const lines = table.split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
  for (const word of detail.split(" ")) expect(table).toContain(word);
  const pathColumn = lines.map((line) => line.slice(15, 43).trim()).join("");
  expect(pathColumn).toBe(`path${path}`);
});

test("control characters are shown, so that a request cannot write on the terminal", () => {
  const table = refusalTable([{ ...unknownField, path: "", detail: "/a\u001b[2Jb\u202e\ud800" }], 110);
  expect(table).toContain("/a<U+001B>[2Jb<U+202E><U+D800>");
});
