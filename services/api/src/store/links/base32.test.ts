import fc from "fast-check";
import { expect, test } from "vitest";
import { asWritten, base32 } from "./base32.ts";

test("bits become characters five at a time, first bit first", () => {
  // 00000 00001 11111 01010 and four bits that are not asked for: Crockford's values 0, 1, 31, 10.
  expect(base32(Uint8Array.from([0b00000000, 0b01111110, 0b10101111]), 4)).toBe("01ZA");
  expect(base32(new Uint8Array(17).fill(255), 26)).toBe("Z".repeat(26));
});

test("every bit that is asked for counts", () => {
  const zero = new Uint8Array(17);
  const texts = Array.from({ length: 130 }, (_, bit) => {
    const bytes = zero.slice();
    bytes[bit >> 3] = 128 >> (bit & 7);
    return base32(bytes, 26);
  });
  expect(new Set([...texts, base32(zero, 26)]).size).toBe(131);
});

test("too few bits are a bug, not a shorter secret", () => {
  expect(() => base32(new Uint8Array(16), 26)).toThrow(RangeError);
});

test("what we write is read as itself, however it is typed", () => {
  const typing = fc.tuple(
    fc.uint8Array({ minLength: 17, maxLength: 17 }),
    fc.array(fc.constantFrom("", " ", "-"), { minLength: 26, maxLength: 26 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(typing, ([bytes, gaps, small]) => {
      const token = base32(bytes, 26);
      const typed = [...token].map((character, at) => gaps[at] + character).join("");
      expect(asWritten(small ? typed.toLowerCase() : typed)).toBe(token);
      expect(asWritten(token.replaceAll("0", "O").replaceAll("1", "i"))).toBe(token);
    }),
    { seed: 1 },
  );
});

test("whatever is typed can stand in an address, even cut through a character of two halves", () => {
  for (const before of ["", "A"])
    expect(() => encodeURIComponent(asWritten(before + "𝓣".repeat(40)))).not.toThrow();
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 60, maxLength: 70 }), (typed) => {
      encodeURIComponent(asWritten(typed));
    }),
    { seed: 1 },
  );
});
