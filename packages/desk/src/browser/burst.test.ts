import fc from "fast-check";
import { expect, test } from "vitest";
import { type Burst, grown, isScan, mostBetween, noBurst } from "./burst.ts";

const typed = (text: string, between: number): Burst =>
  [...text].reduce<Burst>((burst, key) => grown(burst, key, burst.last + between), {
    ...noBurst,
    last: 1000,
  });

test.each([
  "5012345678900",
  "96385074",
  "036000291452",
  "]d201050123456789001727013110LOT",
  "01050123456789001727013110LOT{GS}21ABC",
  "(01)05012345678900(17)270131",
  "]D201050123456789001727013110lot",
  "+d201050123456789001727013110LOT",
  "172701310105012345678900",
  "2110017{GS}010501234567890010LOT",
])("%s at a scanner's speed is a scan", (code) => {
  const burst = typed(code, 8);
  expect(isScan(burst, burst.last + 8)).toBe(true);
});

test("the same typed by hand is none, nor is one whose Enter comes by hand", () => {
  const byHand = typed("5012345678900", 120);
  expect(isScan(byHand, byHand.last + 120)).toBe(false);
  const fast = typed("5012345678900", 8);
  expect(isScan(fast, fast.last + 500)).toBe(false);
});

test("fast words are no scan, whatever they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcdefghij klmnop,."), maxLength: 40 }), (words) => {
      const burst = typed(words, 5);
      expect(isScan(burst, burst.last + 5)).toBe(false);
    }),
  );
});

test("what was typed by hand before a scan is not part of it", () => {
  const before = typed("Take ONE", 150);
  const burst = [..."5012345678900"].reduce<Burst>(
    (so, key, at) => grown(so, key, at === 0 ? so.last + mostBetween + 1 : so.last + 8),
    before,
  );
  expect(burst.text).toBe("5012345678900");
});
