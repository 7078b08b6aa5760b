import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../../directions/src/refusal.ts";
import { deepest } from "./parseJson.ts";
import { largestRequest, readJson } from "./readJson.ts";

const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`);

const parsed = (text: string): unknown => {
  const outcome = readJson(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

test.each([
  ["1", 1],
  ["0.1", 0.1],
  ["-12.5", -12.5],
  ["1.0", "1.0"],
  ["0.50", "0.50"],
  ["1e2", "1e2"],
  ["1E400", "1E400"],
  ["-0", "-0"],
  ["9007199254740991", 9007199254740991],
  ["957331000000109000", "957331000000109000"],
  ["0.1234567890123456789", "0.1234567890123456789"],
])("the number %s keeps its digits", (source, kept) => {
  expect(parsed(`{"dose": [${source}]}`)).toEqual({ dose: [kept] });
});

test.each([
  ["a duplicate field", '{"a":{"b":1,"b":2}}', ["json-duplicate-field /a/b"]],
  [
    "two duplicates at once",
    '{"a":1,"a":2,"c":1,"c":1}',
    ["json-duplicate-field /a", "json-duplicate-field /c"],
  ],
  ["a duplicate spelt with an escape", '{"a":1,"\\u0061":2}', ["json-duplicate-field /a"]],
  ["__proto__", '{"person":{"__proto__":{"x":1}}}', ["json-forbidden-field /person/__proto__"]],
  ["a fault in a list", '{"a":[1,{"b":tru}]}', ["json-syntax /a/1/b"]],
  ["a field with slash and tilde", '{"a/~":{"x":1,"x":1}}', ["json-duplicate-field /a~1~0/x"]],
  ["a trailing comma", '{"a":1,}', ["json-syntax "]],
  ["a second document", "{} {}", ["json-syntax "]],
  ["nothing", "", ["json-syntax "]],
  ["a leading zero", "[01]", ["json-syntax "]],
  ["a bare point", "[.5]", ["json-syntax /0"]],
  ["NaN", "[NaN]", ["json-syntax /0"]],
  ["a raw line break in text", '["a\nb"]', ["json-syntax /0"]],
  ["an unknown escape", '["\\x41"]', ["json-syntax /0"]],
  ["text without an end", '["abc', ["json-syntax /0"]],
])("%s is refused", (_, text, expected) => {
  expect(codes(readJson(text))).toEqual(expected);
});

test("nesting up to the limit is read, and one more is refused at its place", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  expect(readJson(nested(deepest)).ok).toBe(true);
  expect(codes(readJson(nested(deepest + 1)))).toEqual([`json-too-deep ${"/0".repeat(deepest)}`]);
  expect(codes(readJson("[".repeat(100_000)))).toEqual([`json-too-deep ${"/0".repeat(deepest)}`]);
});

test("size is counted in bytes of UTF-8, and a caller may allow more", () => {
  const text = JSON.stringify("é".repeat(largestRequest / 2));
  expect(codes(readJson(text))).toEqual(["json-too-large "]);
  expect(readJson(text, { largest: largestRequest + 2 }).ok).toBe(true);
  expect(codes(readJson(new TextEncoder().encode(text)))).toEqual(["json-too-large "]);
});

test("bytes that are not UTF-8 are refused, and a byte order mark is not text", () => {
  expect(codes(readJson(new Uint8Array([0x22, 0xc3, 0x22])))).toEqual(["json-not-utf8 "]);
  for (const bytes of [Buffer.from("[]", "utf16le"), Buffer.from("[]", "utf16le").swap16()])
    expect(readJson(new Uint8Array(bytes))).toMatchObject({
      refusals: [{ code: "json-not-utf8", detail: "The document is UTF-16 or UTF-32 text." }],
    });
  expect(readJson(new TextEncoder().encode("\ufeff[]"))).toEqual({ ok: true, value: [], findings: [] });
});

/** The same value, where a number may have stayed the text of that very number. */
const same = (read: unknown, meant: unknown): boolean => {
  if (typeof meant === "number") return typeof read === "string" ? Number(read) === meant : read === meant;
  if (typeof meant !== "object" || meant === null) return read === meant;
  const [one, other] = [Object.entries(read as object), Object.entries(meant)];
  return (
    one.length === other.length &&
    one.every(([name, part], n) => name === other[n]?.[0] && same(part, other[n][1]))
  );
};

test("whatever JSON.stringify writes is read back as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!text.includes('"__proto__"'));
      expect(same(parsed(text), JSON.parse(text))).toBe(true);
    }),
    { seed: 11, numRuns: 300 },
  );
});

test("it accepts what JSON.parse accepts and no other text", () => {
  const scrap = fc.constantFrom(...'{}[]:,"\\ue1.-+0 tfn\n', "true", "null", '"a"', '{"a":', "1.5", "\\n");
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const parses = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const refusals = codes(readJson(text));
      const syntax = refusals.filter((code) => !code.startsWith("json-duplicate-field"));
      expect(syntax.length === 0).toBe(parses);
    }),
    { seed: 12, numRuns: 3000 },
  );
});
