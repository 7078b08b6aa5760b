import { describe, expect, it } from "vitest";
import { container } from "./container.ts";
import { packs } from "./packs.ts";
import { readShape } from "./readShape.ts";

const read = (field: "container" | "packs", value: unknown): unknown => {
  const answer = readShape(field === "container" ? container : packs, value);
  return answer.ok ? answer.value : answer.refusals.map(({ code, path }) => `${code} ${path}`);
};

describe("the container of a request", () => {
  it.each([
    ["bottle 60 mm", { kind: "bottle", diameter: 60 }],
    ["Tube, 30", { kind: "tube", diameter: 30 }],
    ["box", { kind: "box" }],
    [
      { kind: "bottle", diameter: 60 },
      { kind: "bottle", diameter: 60 },
    ],
    ["a bottle", ["not-a-container "]],
    ["bottle", ["not-a-container "]],
    ["tube", ["not-a-container "]],
    ["box 60 mm", ["not-a-container "]],
    ["bottle 6 cm", ["not-a-container "]],
    [{ kind: "bottle" }, ["missing-field /diameter"]],
    [60, ["wrong-type "]],
  ])("is read from %j", (sent, expected) => {
    expect(read("container", sent)).toEqual(expected);
  });
});

describe("the packs of a request", () => {
  it.each([
    ["1 of 3", { number: 1, of: 3 }],
    [
      { number: 1, of: 3 },
      { number: 1, of: 3 },
    ],
    ["4 of 3", ["pack-beyond-last /number"]],
    ["first", ["not-packs "]],
  ])("are read from %j", (sent, expected) => {
    expect(read("packs", sent)).toEqual(expected);
  });
});
