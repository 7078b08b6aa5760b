// The number in a barcode: as scanners send it, and as a release writes it.
import { describe, expect, it } from "vitest";
import { readGtin } from "./gtin.ts";

describe("a GTIN", () => {
  it.each([
    ["5000124439750", "05000124439750", false],
    ["05000124439750", "05000124439750", false],
    ["9520000000899", "09520000000899", false],
    ["96385074", "00000096385074", false],
    // The pack's number with 1 in front and its own check digit: a case of such packs.
    ["15000124439757", "15000124439757", true],
  ])("%s is %s, a case of packs: %s", (text, gtin, outerCase) => {
    expect(readGtin(text)).toEqual({ ok: true, gtin, outerCase });
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["5000124439751", "check-digit"],
    ["5000124439570", "check-digit"],
    ["50001244397", "not-digits"],
    ["0000000000000", "not-digits"],
    ["5000124439750 ", "not-digits"],
    ["]d2015000124439750", "not-digits"],
    ["٥٠٠٠١٢٤٤٣٩٧٥٠", "not-digits"],
  ])("%j is none: %s", (text, why) => {
    expect(readGtin(text)).toEqual({ ok: false, why });
  });
});
