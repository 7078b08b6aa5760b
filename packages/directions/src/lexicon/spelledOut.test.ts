import { expect, it } from "vitest";
import { isShortened, spelledOut } from "./spelledOut.ts";

it.each([
  ["100mcg", "100 micrograms"],
  ["100 MCG", "100 micrograms"],
  ["1mcg", "1 microgram"],
  ["0.1mcg", "0.1 micrograms"],
  ["21mcgs", "21 micrograms"],
  ["50-100mcg total", "50-100 micrograms total"],
  ["25mcg/hour", "25 micrograms/hour"],
  ["500mg", "500mg"],
  ["5mcgx", "5mcgx"],
  ["mcg", "mcg"],
  ["40MG", "40mg"],
  ["1 G", "1 g"],
  ["20,000 UNITS", "20,000 units"],
  ["50MG/5ML", "50mg/5ml"],
  ["10 mg/5 mL", "10 mg/5 mL"],
  ["100MICROGRAMS", "100micrograms"],
  ["10 MGX", "10 MGX"],
  ["G", "G"],
])("%s is said as %s", (typed, said) => {
  expect(spelledOut(typed)).toBe(said);
  expect(isShortened(said)).toBe(false);
});

it("finds the short form in words that are kept", () => {
  expect(isShortened("max 500 mcg")).toBe(true);
  expect(isShortened("max 500mcgs a day")).toBe(true);
  expect(isShortened("max 500 micrograms")).toBe(false);
});
