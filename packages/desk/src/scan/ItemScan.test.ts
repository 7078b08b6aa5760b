import { expect, test } from "vitest";
import { readItemScan } from "./ItemScan.ts";

const today = "2026-11-22";
const one = "]d201050123456789001727013110LOTX";
const sameProduct = "]d201050123456789001727013110LOTY";
const other = "4006381333931";

test("a pack is the item's own, and the next of the same product takes its place", () => {
  const first = readItemScan([""], 0, one, today);
  expect(first).toMatchObject({ own: { line: one, pack: { batch: "LOTX" } }, other: null, sharedWith: [] });
  expect(readItemScan([one], 0, sameProduct, today)).toMatchObject({
    own: { line: sameProduct },
    other: null,
  });
  expect(readItemScan([one], 0, "", today).own.line).toBe(one);
});

test("another product is told and leaves the item's own as it was", () => {
  const scan = readItemScan([one], 0, other, today);
  expect(scan.own.line).toBe(one);
  expect(scan.other?.pack?.gtin).toBe("04006381333931");
});

test("a line that is refused leaves the item's own as it was, and says why", () => {
  const { own, other: none } = readItemScan([one], 0, "4006381333932", today);
  expect(own.line).toBe(one);
  expect(own.refusals.map(({ code }) => code)).toEqual(["scan-check-digit"]);
  expect(none).toBeNull();
});

test("a product that was scanned for another item too is told with its place", () => {
  expect(readItemScan([one, "", other], 1, sameProduct, today).sharedWith).toEqual([0]);
  expect(readItemScan([one, other], 1, one, today)).toMatchObject({ sharedWith: [0], own: { line: other } });
});
