import { needsCodes, snomedFaults } from "@plainlabel/core";
import { expect, test } from "vitest";
import { needsChoices, needsCodeInWords, readNeedsCodes } from "./readNeedsCodes.ts";

test("every code of the standard has its words, and a right check digit", () => {
  expect(needsChoices).toHaveLength(Object.keys(needsCodes).length);
  for (const { code, does } of needsChoices) {
    expect(snomedFaults(code)).toEqual([]);
    expect(does).toMatch(/\.$/);
  }
});

test.each([
  ["957351000000102", "The label is set in 24 point print.", true],
  ["796161000000101", "The label is easy read: pictures beside short sentences.", true],
  [
    "936661000000109",
    "A printed label cannot give that. Have the label embossed from its braille (format brf), ask the manufacturer for the leaflet, and talk the label through.",
    false,
  ],
])("%s: %s", (code, does, met) => {
  expect(needsCodeInWords(code)).toMatchObject({ does, met });
});

test("a code that is not in the table has no words", () => {
  expect(needsCodeInWords("73211009")).toBeNull();
});

test("codes are read from any list, each once", () => {
  const codes = readNeedsCodes(" 957351000000102, 796161000000101\n957351000000102;");
  expect(codes).toMatchObject({ ok: true, value: ["957351000000102", "796161000000101"] });
  expect(readNeedsCodes("")).toMatchObject({ ok: true, value: [] });
});

test("a mistyped code is refused at its place", () => {
  const codes = readNeedsCodes("957351000000102 957351000000120 braille");
  expect(codes.ok ? [] : codes.refusals.map(({ code, path }) => [code, path])).toEqual([
    ["snomed-check-digit", "/person/needs/codes/1"],
    ["not-a-snomed-code", "/person/needs/codes/2"],
  ]);
  expect(readNeedsCodes(Array.from({ length: 21 }, (_, at) => String(at)).join(" "))).toMatchObject({
    ok: false,
    refusals: [{ code: "too-many" }],
  });
});
