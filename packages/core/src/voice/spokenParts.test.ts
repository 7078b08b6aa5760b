import { describe, expect, it, test } from "vitest";
import { heard, spokenParts } from "./spokenParts.ts";

const said = (text: string, source = "/directions", drafts = false): string =>
  heard(spokenParts({ text, source }, drafts));

describe("a number", () => {
  it.each([
    ["Give 5 mL.", "Give 5 millilitres."],
    ["1 mg or 2.5 mg", "1 milligram or 2 point 5 milligrams"],
    ["0.05 mg, 500micrograms", "0 point 0 5 milligrams, 500micrograms"],
    ["120 mg/5 mL", "120 milligrams per 5 millilitres"],
    ["100 units/mL", "100 units per millilitre"],
    ["100 micrograms/dose", "100 micrograms per dose"],
    ["2\u20133 mg/kg", "2 to 3 milligrams per kilogram"],
    ["0.1%\u20130.5% cream", "0 point 1 to 0 point 5 percent cream"],
    ["Take 1\u20132 tablets, or 1 to 2.", "Take 1 to 2 tablets, or 1 to 2."],
    ["5-10 mL", "5 to 10 millilitres"],
    ["3-4-5 and 2026-11-22", "3-4-5 and 2026-11-22"],
    ["Take \u00bd tablet.", "Take half a tablet."],
    ["Take 1\u00bd tablets.", "Take 1 and a half tablets."],
    ["Take 1/2 a tablet", "Take half a tablet"],
    ["Take 1/2 tablet", "Take half a tablet"],
    ["1 1/2 tablets", "1 and a half tablets"],
    ["\u00be tablet", "three quarters of a tablet"],
    ["at 8 am, 8:30 pm and 20:00", "at 8 A M, 8 30 P M and 8 P M"],
    ["at 12:00 and 00:00", "at 12 noon and 12 midnight"],
    ["22 November 2026, 1 May 2027", "22nd November 2026, 1st May 2027"],
    ["30/500 and 1,000 mg", "30 slash 500 and 1000 milligrams"],
    ["5 x 3 mL", "5 times 3 millilitres"],
    ["2 x 28 sachets", "2 times 28 sachets"],
    ["2x14 tablets", "2 times 14 tablets"],
    ["2x100 mL", "2 times 100 millilitres"],
    ["1/2 mg", "half a milligram"],
    ["1\u00bd mL", "1 and a half millilitres"],
    ["420mg / Sodium", "420 milligrams and Sodium"],
    ["Take 2 5 mL spoonfuls", "Take 2, 5 millilitre spoonfuls"],
  ])("is spoken right: %s", (text, spoken) => expect(said(text)).toBe(spoken));

  test("a stroke that may mean 1 or 2 is never a half", () => {
    expect(said("Take 1/2 tablets")).toBe("Take 1 slash 2 tablets");
    expect(said("Take 1/2")).toBe("Take 1 slash 2");
    expect(said("4/6 weeks")).toBe("4 slash 6 weeks");
  });

  test("letters are no units, and names no numbers", () => {
    for (const text of ["vitamin B12 and H2O", "a mg of it", "1lb", "50mgs", "2x"])
      expect(said(text)).toBe(text);
  });
});

test.each([
  ["Help: 0113 496 0142", "Help: 0 1 1 3, 4 9 6, 0 1 4 2"],
  ["Help: 01632 960123 ext 204", "Help: 0 1 6 3 2, 9 6 0 1 2 3, extension 2 0 4"],
  ["+44 20 7946 0018", "plus 4 4, 2 0, 7 9 4 6, 0 0 1 8"],
  ["(0113) 496 0142", "0 1 1 3, 4 9 6, 0 1 4 2"],
])("a telephone number is spoken by its digits: %s", (text, spoken) => {
  expect(said(text, "/pharmacy/phone")).toBe(spoken);
});

test("postcodes and addresses of the web are spelled, and only where they are some", () => {
  expect(said("1 High Street, Ely CB7 4AA", "/pharmacy/address")).toBe("1 High Street, Ely C B 7, 4 A A");
  expect(said("CB7 4AA")).toBe("CB7 4AA");
  expect(said("EXAMPLE.ORG/L/7KQ", "/link/url")).toBe("example dot org slash L slash 7 K Q");
});

test("put together as shown, the parts are the sentence to the letter", () => {
  for (const text of [
    "",
    " ",
    "Take \u00bd tablet & 2.5 mL/5 mL <b>",
    "\u{1f48a} 5 mL \u202e1/2",
    "1/2/3/4 1.2.3",
    "++((",
  ])
    expect(
      spokenParts({ text, source: "/directions" }, true)
        .map(({ shown }) => shown)
        .join(""),
    ).toBe(text);
});

test("what is long is read in a moment", () => {
  const began = performance.now();
  for (const piece of ["1 ", "1/", "0 0", "a/", "1-", "9:"]) said(piece.repeat(1000));
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("names have their hint while they are drafts, whole words alone, and on no approved label", () => {
  const parts = spokenParts({ text: "Amoxicillin 500 mg capsules", source: "/medicine" }, true);
  expect(parts[0]).toMatchObject({ shown: "Amoxicillin", said: null, ipa: expect.stringContaining("sɪlɪn") });
  for (const [text, drafts] of [
    ["Amoxicillin 500 mg", false],
    ["Co-amoxicillins 500 mg", true],
    ["amoxicillin-x", true],
  ] as const)
    expect(spokenParts({ text, source: "/medicine" }, drafts).some(({ ipa }) => ipa !== undefined)).toBe(
      false,
    );
});
