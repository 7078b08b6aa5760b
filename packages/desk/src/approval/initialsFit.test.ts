import { expect, test } from "vitest";
import { initialsFit } from "./initialsFit.ts";

test.each([
  ["PS", "Pat Smith"],
  ["ps", "Pat Smith"],
  ["PS", "Pat Maria Smith"],
  ["PMS", "Pat Maria Smith"],
  ["AMJ", "Anne-Marie Jones"],
  ["AJ", "Anne-Marie Jones"],
  ["PSJ", "Pat Smith-Jones"],
  ["SON", "Siobhán O’Neill"],
  ["EB", "Élodie Blanc"],
  ["IM", "Iain McDonald"],
  ["IMD", "Iain McDonald"],
])("%s fit %s", (initials, name) => {
  expect(initialsFit(initials, name)).toBe(true);
});

test.each([
  ["XX", "Pat Smith"],
  ["SP", "Pat Smith"],
  ["PP", "Pat Smith"],
  ["PSX", "Pat Smith"],
  ["PA", "Pat Smith"],
])("%s do not fit %s", (initials, name) => {
  expect(initialsFit(initials, name)).toBe(false);
});
