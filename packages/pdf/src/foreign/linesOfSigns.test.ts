import { expect, it } from "vitest";
import { linesOfSigns, type Sign } from "./linesOfSigns.ts";

/** A line of signs of 20 dots, each 10 wide; gaps before them in dots, where there are any. */
const line = (words: string, gaps: Readonly<Record<number, number>> = {}, base = 40): readonly Sign[] => {
  let left = 0;
  return [...words].map((text, at) => {
    left += gaps[at] ?? 0;
    const sign = { text, left, right: left + 10, base, size: 20, parted: false };
    left += 10;
    return sign;
  });
};
const said = (signs: readonly Sign[]) => linesOfSigns(signs)?.map(({ text }) => text) ?? null;

it("parts words by spaces and by gaps, and columns by wide ones", () => {
  expect(said(line("10 mg"))).toEqual(["10 mg"]);
  expect(said(line("10mg", { 2: 6 }))).toEqual(["10 mg"]);
  expect(said(line("10mg", { 2: 60 }))).toEqual(["10", "mg"]);
});

it("guesses nothing where a gap is neither", () => {
  expect(said(line("10", { 1: 3 }))).toBeNull();
  const [one, nought] = line("10", { 1: 3 });
  expect(said([one!, { ...nought!, parted: true }])).toEqual(["1 0"]);
  // The engine takes for a space what is none on paper.
  expect(said([one!, { ...nought!, left: 10, right: 20, parted: true }])).toBeNull();
});

it("reads a line that was painted twice once, and none that is painted over another", () => {
  const once = line("BOLD");
  expect(
    said(once.flatMap((sign) => [sign, { ...sign, left: sign.left + 1, right: sign.right! + 1 }])),
  ).toEqual(["BOLD"]);
  expect(said([...line("ONE"), ...line("TWO").map((sign) => ({ ...sign, left: sign.left + 1 }))])).toBeNull();
});

it("goes down the page and along each line, in whatever order they were painted", () => {
  const lines = [...line("three", {}, 90), ...line("two", { 0: 200 }, 41), ...line("one", {}, 40)];
  expect(said(lines)).toEqual(["one", "two", "three"]);
});
