import { expect, test } from "vitest";
import { nothingScanned, readScanState } from "./ScanState.ts";

const today = "2026-11-22";
const line = "]d201050123456789001727013110LOTX";
const state = (fields: Record<string, string>) => readScanState(new URLSearchParams(fields), today);

test("a scanned line is read, and carried on by the form", () => {
  const scanned = state({ scan: line });
  expect(scanned).toMatchObject({ line, expired: false, pack: { gtin: "05012345678900", batch: "LOTX" } });
  expect(state({ scan: "", pack: scanned.line })).toEqual(scanned);
});

test("the next pack takes the place of the one before, also when it is refused", () => {
  expect(state({ scan: "5012345678900", pack: line }).pack).toMatchObject({ batch: null });
  expect(state({ scan: "5012345678901", pack: line })).toMatchObject({
    line: "",
    pack: null,
    refusals: [{ code: "scan-check-digit" }],
  });
});

test("a pack whose last day is over is expired", () => {
  expect(state({ scan: "010501234567890017261121" }).expired).toBe(true);
  expect(state({ scan: "010501234567890017261122" }).expired).toBe(false);
});

test("no line is no pack", () => {
  expect(state({})).toEqual(nothingScanned);
  expect(state({ scan: "  " })).toEqual(nothingScanned);
});
