import { expect, test } from "vitest";
import type { AmpRow, VmpRow } from "../release/rows.ts";
import { ampNotOffered, vmpNotOffered } from "./offered.ts";

const vmp = (change: Partial<VmpRow>): VmpRow =>
  ({ invalid: false, combination: null, prescribing: "0001", unavailable: false, ...change }) as VmpRow;
const amp = (change: Partial<AmpRow>): AmpRow =>
  ({
    invalid: false,
    combination: null,
    parallelImport: false,
    availability: "0001",
    ...change,
  }) as AmpRow;

test.each([
  [{}, null],
  [{ prescribing: "1" }, null],
  [{ prescribing: "0009" }, null],
  [{ combination: "combination" }, null],
  [{ invalid: true }, "invalid"],
  [{ combination: "component" }, "component"],
  [{ prescribing: "0002" }, "not-by-this-name"],
  [{ prescribing: "0005" }, "not-by-this-name"],
  [{ prescribing: null }, "not-by-this-name"],
  [{ unavailable: true }, "no-product"],
] as const)("a VMP with %o: %s", (change, why) => expect(vmpNotOffered(vmp(change))).toBe(why));

test.each([
  [{}, { all: 2, made: 1 }, null],
  [{}, { all: 0, made: 0 }, null],
  [{ availability: null }, { all: 1, made: 1 }, null],
  [{ availability: "0006" }, { all: 0, made: 0 }, null],
  [{ invalid: true }, { all: 1, made: 1 }, "invalid"],
  [{ combination: "component" }, { all: 1, made: 1 }, "component"],
  [{ parallelImport: true }, { all: 1, made: 1 }, "parallel-import"],
  [{ availability: "0009" }, { all: 1, made: 1 }, "unavailable"],
  [{ availability: "9" }, { all: 1, made: 1 }, "unavailable"],
  [{}, { all: 2, made: 0 }, "discontinued"],
] as const)("an AMP with %o and packs %o: %s", (change, packs, why) =>
  expect(ampNotOffered(amp(change), packs)).toBe(why),
);
