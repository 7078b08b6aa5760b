import { expect, test } from "vitest";
import type { Drawing } from "../Drawing.ts";
import { draw } from "../draw.ts";
import type { Meaning } from "../Meaning.ts";
import { rasterise } from "../raster.ts";
import { piecesOf, quartersOf } from "./pills.ts";

/** Separate black islands in the drawing, with what they enclose filled in: one tablet, one island. */
const islands = (drawing: Drawing): readonly number[] => {
  const size = 256;
  const { dots } = rasterise(drawing, undefined, size);
  const seen = new Uint8Array(size * size);
  const flood = (start: number, wanted: number): number => {
    const queue = [start];
    seen[start] = 1;
    let area = 0;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      area += 1;
      const x = at % size;
      for (const next of [
        at - size,
        at + size,
        ...(x > 0 ? [at - 1] : []),
        ...(x < size - 1 ? [at + 1] : []),
      ]) {
        if (next < 0 || next >= size * size || seen[next] || dots[next] !== wanted) continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
    return area;
  };
  flood(0, 0);
  // The paper around is seen; every black dot that touches it begins an island.
  const outside = Uint8Array.from(seen);
  const areas: number[] = [];
  for (let at = size; at < size * size; at += 1)
    if (dots[at] === 1 && !seen[at] && (outside[at - 1] || outside[at - size])) areas.push(flood(at, 1));
  return areas;
};

test.each(["1", "2", "3", "4", "5", "6"])("%s tablets are drawn as that many tablets", (count) => {
  expect(islands(draw({ id: "tablets", count }))).toHaveLength(Number(count));
  expect(draw({ id: "tablets", count }).lettering).toEqual([]);
});

test.each(["1", "2", "3", "4", "5", "6", "7", "8"])(
  "%s capsules are drawn as that many capsules",
  (count) => {
    expect(islands(draw({ id: "capsules", count }))).toHaveLength(Number(count));
  },
);

test.each([
  ["1.5", 2],
  ["2.25", 3],
  ["0.5", 1],
  ["0.75", 1],
])("%s tablets are %i pieces; the rest is only dots", (count, pieces) => {
  const areas = islands(draw({ id: "tablets", count }));
  const dot = 4 * 4 * 4 * 4;
  expect(areas.filter((area) => area > dot)).toHaveLength(pieces);
});

const inWords: readonly Meaning[] = [
  { id: "tablets", count: "7" },
  { id: "tablets", count: "9" },
  { id: "tablets", count: "8.5" },
  { id: "tablets", count: "0.3" },
  { id: "tablets", count: "1.125" },
  { id: "capsules", count: "0.5" },
  { id: "capsules", count: "12" },
  { id: "sachets", count: "4" },
  { id: "puffs", count: "10" },
  { id: "patch", count: "0.5" },
];
test.each(inWords)(
  "$id $count cannot be drawn piece by piece, so the number itself stands there",
  (meaning) => {
    const told = "count" in meaning ? meaning.count : null;
    expect(draw(meaning).lettering.map(({ text }) => text)).toEqual([told]);
  },
);

test("amounts are read as text, to the quarter", () => {
  expect(quartersOf("2")).toEqual({ whole: 2, quarters: 0 });
  expect(quartersOf("0.25")).toEqual({ whole: 0, quarters: 1 });
  expect(quartersOf("1.50")).toEqual({ whole: 1, quarters: 2 });
  expect(quartersOf("3.75")).toEqual({ whole: 3, quarters: 3 });
  for (const text of ["", "-1", "1,5", "1.3", ".5", "1e1", "half", "0x2"])
    expect(quartersOf(text)).toBeNull();
  expect(piecesOf("0", 4)).toBeNull();
  expect(piecesOf("4", 4)).toBe(4);
  expect(piecesOf("5", 4)).toBeNull();
});
