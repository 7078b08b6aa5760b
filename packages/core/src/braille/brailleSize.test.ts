import { expect, test } from "vitest";
import { labelRequestSchema } from "../request/LabelRequest.ts";
import { readRequest } from "../request/readRequest.ts";
import { brailleSize } from "./brailleSize.ts";

const plain = {
  person: { name: "Ada" },
  medicine: { name: "Amoxicillin" },
  directions: { text: "take one" },
  pharmacy: { name: "a", address: "b", phone: "01632 960123" },
  dispensedOn: "2026-11-22",
};

const sizeOf = (more: object) => {
  const { grade, cells, lines, flag } = brailleSize(labelRequestSchema.parse({ ...plain, ...more }));
  return [grade, cells, lines, flag?.name ?? null];
};

test("what nobody said is uncontracted on a page of 32 cells and 25 lines", () => {
  expect(sizeOf({})).toEqual([1, 32, 25, null]);
  expect(sizeOf({ braille: { cells: 40 } })).toEqual([1, 40, 25, null]);
});

test("the person's record says the grade, and the request says it against the record", () => {
  const needs = { codes: ["936661000000109"] };
  expect(sizeOf({ person: { name: "Ada", needs } })[0]).toBe(2);
  expect(sizeOf({ person: { name: "Ada", needs }, braille: { grade: 1 } })[0]).toBe(1);
});

test("a flag has the room of its stock, and is refused with a size beside it", () => {
  expect(sizeOf({ braille: { on: "flag" }, stock: "102x76" })).toEqual([1, 13, 7, "102x76"]);
  for (const size of [{ cells: 32 }, { lines: 25 }]) {
    const read = readRequest({ ...plain, braille: { on: "flag", ...size } });
    expect(read.ok ? [] : read.refusals.map(({ code, path }) => [code, path])).toEqual([
      ["braille-size-said-twice", "/braille/on"],
    ]);
  }
});

test.each([
  { grade: 3 },
  { grade: "2" },
  { cells: 15 },
  { cells: 61 },
  { cells: 32.5 },
  { lines: 3 },
  { on: "wall" },
  { colour: 1 },
])("%j is refused", (braille) => {
  expect(readRequest({ ...plain, braille }).ok).toBe(false);
});
