import { describe, expect, it } from "vitest";
import { clausesOf } from "./clausesOfWords.ts";
import { isCaution, isListedCaution, isWayOfUse, sentencesOf } from "./knownWords.ts";

describe("sentences", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Swallow whole. Avoid alcohol!  Keep cool", ["Swallow whole.", "Avoid alcohol!", "Keep cool"]],
    ["Swallow whole; avoid alcohol;", ["Swallow whole", "avoid alcohol"]],
    ["one\n\n two \n", ["one", "two"]],
    ["Take 2.5 mL", ["Take 2.5 mL"]],
    ["a;b", ["a;b"]],
    ["  ", []],
  ])("%j", (words, sentences) => {
    expect(sentencesOf(words)).toEqual(sentences);
  });
});

it("a listed caution is known in whatever letters, spaces and marks, and only as a whole", () => {
  expect(isListedCaution("  Contains   Paracetamol!!  ")).toBe(true);
  expect(isListedCaution("Do not smoke.")).toBe(true);
  expect(isListedCaution("Do not smoke. Take two")).toBe(false);
  expect(isListedCaution("Contains. paracetamol")).toBe(false);
  expect(isListedCaution("Swallow whole")).toBe(false);
});

it("a caution is one of the list, or one that the reader of free text knows", () => {
  expect(isCaution("Do not use sunbeds")).toBe(true);
  expect(isCaution("Swallow whole")).toBe(true);
  expect(isCaution("Take two tablets")).toBe(false);
  expect(isCaution("Swallow two tablets whole")).toBe(false);
  expect(isCaution("Wobbly")).toBe(false);
});

it("a way of use says how, never when or how much", () => {
  expect(isWayOfUse("SPARINGLY")).toBe(true);
  expect(isWayOfUse("sparingly at night")).toBe(false);
  expect(isWayOfUse("at night")).toBe(false);
  expect(isWayOfUse("wobbly")).toBe(false);
});

describe("clauses of words", () => {
  it("are none where there are no words, or more than a label holds", () => {
    expect(clausesOf("")).toEqual([]);
    expect(clausesOf("  ")).toEqual([]);
    expect(clausesOf("wobbly cap")).toEqual([]);
    expect(clausesOf(`swallow whole${" ".repeat(990)}`)).toEqual([]);
    expect(clausesOf("swallow whole. ".repeat(60))).toEqual([]);
  });

  it("are every way to cut them", () => {
    expect(clausesOf("at night").map((clauses) => clauses.map(({ kind }) => kind))).toEqual([["slots"]]);
    expect(clausesOf(`swallow whole${" ".repeat(980)}`).length).toBeGreaterThan(0);
  });
});
