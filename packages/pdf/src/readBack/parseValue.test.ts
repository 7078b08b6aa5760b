import fc from "fast-check";
import { expect, it } from "vitest";
import { packedWord, readShortWord, readToken, readValue } from "./parseValue.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const valueIn = (text: string) => readValue({ text, at: 0 }, false);

it("reads every number as a computer does", () => {
  const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{0,${most}}$`));
  fc.assert(
    fc.property(fc.constantFrom("", "-", "+"), digits(20), fc.boolean(), digits(20), (sign, a, point, b) => {
      const text = `${sign}${a}${point ? `.${b}` : ""}`;
      if (a === "" && (!point || b === "")) return;
      expect(valueIn(`${text} `)).toBe(Number(text));
      expect(valueIn(text)).toBe(Number(text));
    }),
    { numRuns: 2000 },
  );
});

it("refuses what only looks like a number", () => {
  for (const text of ["1.2.3", "--1", "+-1", ".", "-", "1a", "1-", "5e3", "0x10"])
    expect(() => valueIn(text), text).toThrow(UnreadableFile);
});

it("reads hexadecimal strings with spaces, in either case, and half a byte at the end", () => {
  expect(valueIn("<4 1 6A\n7f>")).toEqual({ kind: "string", bytes: "Aj\x7f" });
  expect(valueIn("<417>")).toEqual({ kind: "string", bytes: "Ap" });
  expect(valueIn("<>")).toEqual({ kind: "string", bytes: "" });
  expect(valueIn(`<${"41".repeat(10_000)}>`)).toEqual({ kind: "string", bytes: "A".repeat(10_000) });
  for (const text of ["<41", "<4g>", "<41)>"]) expect(() => valueIn(text), text).toThrow(UnreadableFile);
});

it("reads strings as they stand, with brackets in pairs and what is escaped", () => {
  expect(valueIn("(a b)")).toEqual({ kind: "string", bytes: "a b" });
  expect(valueIn("(a (b) c)")).toEqual({ kind: "string", bytes: "a (b) c" });
  expect(valueIn("(a\\)\\101\\n)")).toEqual({ kind: "string", bytes: "a)A\n" });
  for (const text of ["(a", "(a (b)", "(a\\)"]) expect(() => valueIn(text), text).toThrow(UnreadableFile);
});

it("takes two whole numbers and an R for a reference, and nothing else", () => {
  const readAt = (text: string) => {
    const cursor = { text, at: 0 };
    return [readToken(cursor, true), text.slice(cursor.at)];
  };
  const reference = { kind: "reference", number: 12 };
  expect(readAt("12 0 R")).toEqual([reference, ""]);
  expect(readAt("12\n 65535\tR]")).toEqual([reference, "]"]);
  for (const rest of [" 0 RG", " 0 ", " R", " 0R", "", " 0.0 R", " 12345678901 R", " -1 R"])
    expect(readAt(`12${rest}`), rest).toEqual([12, rest]);
});

it("knows words of up to three characters by one number, and leaves all else where it is", () => {
  const readAt = (text: string) => {
    const cursor = { text, at: 0 };
    return [readShortWord(cursor), cursor.at];
  };
  for (const word of ["q", "f*", "'", '"', "T*", "BDC", "scn"]) {
    expect(readAt(`${word} 1`)).toEqual([packedWord(word), word.length]);
    expect(readAt(word)).toEqual([packedWord(word), word.length]);
    expect(readAt(`${word}(a)`)).toEqual([packedWord(word), word.length]);
  }
  for (const other of ["true", "null", "endbfchar", "/F1", "(a)", "<41>", "[1]", "1", "-1", ".5"])
    expect(readAt(other), other).toEqual([0, 0]);
  expect(new Set(["q", "Q", "qQ", "Qq", "qqq"].map(packedWord)).size).toBe(5);
});
