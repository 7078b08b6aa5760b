import { expect, it } from "vitest";
import { partsOf } from "./dividedDoses.ts";

it.each<readonly [string, ReturnType<typeof partsOf>]>([
  ["in divided doses", { low: 2, high: Number.POSITIVE_INFINITY }],
  ["in divided doses throughout the day", { low: 2, high: Number.POSITIVE_INFINITY }],
  ["in 3 divided doses", { low: 3, high: 3 }],
  ["in two equally divided doses", { low: 2, high: 2 }],
  ["In 2 - 3 divided doses", { low: 2, high: 3 }],
  ["in two or three divided doses", { low: 2, high: 3 }],
  ["divided into four doses", { low: 4, high: 4 }],
  ["with water", null],
  ["in doses", null],
])("%s", (words, parts) => {
  expect(partsOf(words)).toEqual(parts);
});
