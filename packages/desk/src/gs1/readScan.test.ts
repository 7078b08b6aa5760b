import { hasGs1CheckDigit } from "@plainlabel/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicationIdentifiers, endsByItself } from "./applicationIdentifiers.ts";
import { isExpired, readScan } from "./readScan.ts";
import { longestScan } from "./scanText.ts";
import { separator } from "./separators.ts";

const today = "2026-11-22";
const gtin = "05012345678900";

const codesOf = (typed: string): readonly string[] => {
  const scan = readScan(typed, today);
  return (scan.ok ? scan.findings : scan.refusals).map(({ code }) => code);
};

const packOf = (typed: string) => {
  const scan = readScan(typed, today);
  if (!scan.ok) throw new Error(scan.refusals.map(({ detail }) => detail).join(" "));
  return scan.value;
};

const withCheckDigit = (digits: string): string =>
  [..."0123456789"].map((last) => `${digits}${last}`).find(hasGs1CheckDigit) ?? "";

describe("a pack's DataMatrix", () => {
  const read = { gtin, expires: "2027-01-31", batch: "ABC21XYZ", serial: "10017" };

  it.each([
    ["the separator itself", `01${gtin}1727013110ABC21XYZ\u001d2110017`],
    ["the symbology before it", `]d201${gtin}1727013110ABC21XYZ\u001d2110017\r\n`],
    ["GS1-128", `]C101${gtin}1727013110ABC21XYZ\u001d2110017`],
    ["GS1 QR", `]Q301${gtin}1727013110ABC21XYZ\u001d2110017`],
    ["the mark at its start typed too", `\u001d01${gtin}1727013110ABC21XYZ\u001d2110017`],
    ["{GS}", `01${gtin}1727013110ABC21XYZ{GS}2110017`],
    ["<GS>", `01${gtin}1727013110ABC21XYZ<gs>2110017`],
    ["^]", `01${gtin}1727013110ABC21XYZ^]2110017`],
    ["\\x1d", `01${gtin}1727013110ABC21XYZ\\x1D2110017`],
    ["\\F", `01${gtin}1727013110ABC21XYZ\\F2110017`],
    ["\\029", `01${gtin}1727013110ABC21XYZ\\0292110017`],
    ["its number in XML", `01${gtin}1727013110ABC21XYZ&#29;2110017`],
    ["<0x1D>", `01${gtin}1727013110ABC21XYZ<0x1D>2110017`],
    ["Alt and 29", `01${gtin}1727013110ABC21XYZ\u21942110017`],
    ["Ctrl and ] that lost its Ctrl", `]d201${gtin}1727013110ABC21XYZ]2110017`],
    ["a bar", `01${gtin}1727013110ABC21XYZ|2110017`],
    ["a tilde, as a British keyboard has for the American bar", `01${gtin}1727013110ABC21XYZ~2110017`],
    ["a caret", `01${gtin}1727013110ABC21XYZ^2110017`],
    ["a hash", `01${gtin}1727013110ABC21XYZ#2110017`],
    ["a space", `01${gtin}1727013110ABC21XYZ 2110017`],
    ["a space everywhere", `01${gtin} 17270131 10ABC21XYZ 2110017 `],
    ["a separator behind every field", `]d201${gtin}\u001d17270131\u001d10ABC21XYZ\u001d2110017\u001d`],
    ["DataBar", `]e001${gtin}1727013110ABC21XYZ\u001d2110017`],
    ["DotCode", `]J101${gtin}1727013110ABC21XYZ\u001d2110017`],
    ["serial, product, batch, expiry", `]d22110017\u001d01${gtin}10ABC21XYZ\u001d17270131`],
    ["batch first", `]d210ABC21XYZ\u001d2110017\u001d1727013101${gtin}`],
    ["expiry first", `1727013110ABC21XYZ\u001d2110017\u001d01${gtin}`],
    ["its picture", `01${gtin}1727013110ABC21XYZ\u241d2110017`],
    ["another order", `01${gtin}2110017\u001d10ABC21XYZ\u001d17270131`],
    ["brackets, as printed beside it", `(01)${gtin}(17)270131(10)ABC21XYZ(21)10017`],
    ["brackets and spaces", ` (01) ${gtin} (17) 270131 (10) ABC21XYZ (21) 10017 `],
  ])("is read with %s", (_how, typed) => {
    expect(packOf(typed)).toMatchObject(read);
    expect(codesOf(typed)).toEqual([]);
  });

  it("keeps national numbers as fields", () => {
    const { fields } = packOf(`01${gtin}71012345678\u001d17270131`);
    expect(fields.map(({ ai, value }) => [ai, value])).toEqual([
      ["01", gtin],
      ["710", "12345678"],
      ["17", "270131"],
    ]);
  });
});

describe("Caps Lock", () => {
  it.each([
    ["]D2", "]d2"],
    ["]c1", "]C1"],
    ["]q3", "]Q3"],
    ["]E0", "]e0"],
    ["]j1", "]J1"],
  ])("is seen by %s for %s, and undone", (typed) => {
    const code = `${typed}01${gtin}1727013110ab21Xy{gs}2110017`;
    expect(packOf(code)).toMatchObject({ gtin, expires: "2027-01-31", batch: "AB21xY", serial: "10017" });
    expect(codesOf(code)).toEqual(["scan-caps-lock"]);
  });

  it("changes no product number", () => {
    for (const code of ["]e05012345678900", "]e45012345678900"]) expect(codesOf(code)).toEqual([]);
    expect(packOf("]e05012345678900").gtin).toBe(gtin);
    expect(codesOf(`]D201${gtin}17270131`)).toEqual([]);
  });

  it("is not undone where all letters were made capitals: which they were cannot be told", () => {
    const code = `]D201${gtin}10AB12`;
    expect(packOf(code).batch).toBe("AB12");
    expect(codesOf(code)).toEqual(["scan-caps-lock"]);
  });

  it("is suspected of small letters alone where no symbology tells", () => {
    expect(packOf(`01${gtin}10ab12`).batch).toBe("ab12");
    expect(codesOf(`01${gtin}10ab12`)).toEqual(["scan-caps-lock"]);
    expect(codesOf(`01${gtin}10Ab12`)).toEqual([]);
  });
});

describe("keys of another country", () => {
  it.each([
    ["German or Italian", `+d201${gtin}10ABC`, '"+d2"'],
    ["French", `$d201${gtin}10ABC`, '"$d2"'],
    ["German, with Caps Lock", `+D201${gtin}10ABC`, '"+D2"'],
    [
      "French, its row of digits",
      "\u00e0\u00e0(\u00e0&\u00e9\"'(-\u00e8_\u00e7\u00e0\u00e0",
      'Character 1 is "\u00e0"',
    ],
    ["Greek", `01${gtin}10\u0391\u0392`, 'Character 19 is "\u0391"'],
    ["Russian", `\u044a\u04322${gtin}`, 'Character 1 is "\u044a"'],
    [
      "Arabic digits",
      "\u0665\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0660",
      "Character 1",
    ],
    [
      "digits of full width",
      "\uff15\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff10\uff10",
      "Character 1",
    ],
    ["German, a dead key", `]d201${gtin}10A\u00b4B`, 'Character 23 is "\u00b4"'],
  ])("%s: refused, and what was seen is told", (_country, typed, seen) => {
    const scan = readScan(typed, today);
    expect(scan.ok ? [] : scan.refusals.map(({ code }) => code)).toEqual(["scan-other-keyboard"]);
    expect(scan.ok ? "" : scan.refusals[0]?.detail).toContain(seen);
  });
});

describe("a separator that the keyboard lost", () => {
  it("leaves out what could be two fields, and keeps what comes before", () => {
    const typed = `01${gtin}1727013110ABC21XYZ`;
    expect(packOf(typed)).toMatchObject({ gtin, expires: "2027-01-31", batch: null, serial: null });
    expect(codesOf(typed)).toEqual(["scan-separator-lost"]);
  });

  it("never takes an expiry date out of a serial number", () => {
    const typed = `01${gtin}21ABCDEF1727013110XY`;
    expect(packOf(typed)).toMatchObject({ expires: null, serial: null });
    expect(codesOf(typed)).toEqual(["scan-separator-lost"]);
  });

  it("leaves out a field that is longer than it can be", () => {
    expect(codesOf(`01${gtin}10ABCDEFGHIJKLMNOPQRSTUVWXYZ`)).toEqual(["scan-separator-lost"]);
  });

  it("does no harm where only one reading is possible", () => {
    const typed = `01${gtin}1727013110ABCXYZ`;
    expect(packOf(typed).batch).toBe("ABCXYZ");
    expect(codesOf(typed)).toEqual([]);
  });

  it("is not suspected where a separator was typed", () => {
    expect(packOf(`01${gtin}10ABC21XYZ\u001d17270131`).batch).toBe("ABC21XYZ");
  });
});

describe("a striped code", () => {
  it.each([
    ["EAN-13", "5012345678900", gtin],
    ["EAN-13 that says so", "]E05012345678900", gtin],
    ["UPC-A", "036000291452", "00036000291452"],
    ["EAN-8", "96385074", "00000096385074"],
    ["EAN-8 that says so", "]E496385074", "00000096385074"],
    ["GTIN-14", "15012345678907", "15012345678907"],
    ["ITF-14 that says so", "]I115012345678907", "15012345678907"],
    ["as it is printed below the stripes", "5 012345 678900", gtin],
  ])("%s is a product number", (_kind, typed, expected) => {
    expect(packOf(typed)).toEqual({ gtin: expected, expires: null, batch: null, serial: null, fields: [] });
  });
});

describe("refused, with the place", () => {
  it.each([
    ["", "scan-empty", "Nothing was scanned."],
    ["5012345678901", "scan-check-digit", "The check digit of this product number is wrong"],
    ["501234567891", "scan-check-digit", "The check digit"],
    ["50123", "scan-wrong-length", "this has 5"],
    ["]E050123X5678900", "scan-wrong-length", "At character 6 of the code"],
    [`0105012345678901`, "scan-check-digit", "At character 3 of the code"],
    [`01${gtin}17271331`, "scan-impossible-date", "At character 19 of the code: Expiry date (17)"],
    [`01${gtin}17270230`, "scan-impossible-date", "is no day of the calendar"],
    [`01${gtin}1727`, "scan-wrong-length", "has 2 characters; 6 are wanted"],
    [`01${gtin}10A@B`, "scan-wrong-character", 'At character 20 of the code: Batch (10) has "@"'],
    [`01${gtin}10A\u0001B`, "scan-wrong-character", "shows nothing (number 1)"],
    [
      `01${gtin}88XX`,
      "scan-unknown-field",
      'At character 17 of the code: no field that is known here begins with "88XX"',
    ],
    [`(01)${gtin}(88)1`, "scan-unknown-field", "no field 88"],
    [`(first)(01)${gtin}`, "scan-unknown-field", "no field begins here"],
    ["\u001d\u001d", "scan-wrong-length", "this has 0"],
    [`(88)1`, "scan-unknown-field", "no field 88"],
    [`10ABC\u001d17270131`, "scan-no-product", "no field 01"],
    [`01${gtin}10A\u001d10B\u001d`, "scan-says-two-things", "Batch (10) stands twice"],
    ["17260909", "scan-two-readings", "product number or a date"],
    ["2012345678903", "scan-shops-own", "a shop's own"],
    ["https://id.example.org/01/05012345678900", "scan-other-code", "no product code"],
    ["]d1HELLO", "scan-other-code", "the scanner says ]d1, a Data Matrix code that is none of GS1's"],
    ["]Q1HELLO", "scan-other-code", "the scanner says ]Q1, a QR code"],
    ["]x9HELLO", "scan-other-code", "the scanner says ]x9."],
    ["Amoxicillin 500 mg", "scan-unknown-field", "At character 1 of the code"],
    ["1".repeat(longestScan + 1), "scan-too-long", "501 characters"],
  ])("%j: %s", (typed, code, words) => {
    const scan = readScan(typed, today);
    expect(scan.ok).toBe(false);
    if (scan.ok) return;
    expect(scan.refusals.map((each) => each.code)).toEqual([code]);
    expect(scan.refusals[0]?.detail).toContain(words);
    expect(scan.refusals.every(({ path, help }) => path === "/scan" && help !== "")).toBe(true);
  });
});

describe("expiry", () => {
  const expiring = (date: string): string => `01${gtin}17${date}`;

  it.each([
    ["261121", "2026-11-21", true],
    ["261122", "2026-11-22", false],
    ["261100", "2026-11-30", false],
    ["261000", "2026-10-31", true],
    ["280200", "2028-02-29", false],
    ["991231", "1999-12-31", true],
    ["761231", "2076-12-31", false],
    ["771231", "1977-12-31", true],
  ])("%s is the last day %s", (date, day, over) => {
    const pack = packOf(expiring(date));
    expect(pack.expires).toBe(day);
    expect(isExpired(pack, today)).toBe(over);
  });

  it("is not judged where the code does not say", () => {
    expect(isExpired(packOf("5012345678900"), today)).toBe(false);
  });
});

describe("any code", () => {
  const digits = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
  const charset = [..."!\"%&'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"];
  const valueFor = (ai: string): fc.Arbitrary<string> => {
    const { least, most, characters, judge } = applicationIdentifiers[ai]!;
    if (judge === "check-digit") return digits(most - 1).map(withCheckDigit);
    if (judge === "date") {
      return fc
        .tuple(
          fc.integer({ min: 0, max: 99 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 0, max: 28 }),
        )
        .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(""));
    }
    const unit = fc.constantFrom(...(characters === "digits" ? [..."0123456789"] : charset));
    return fc.string({ unit, minLength: least, maxLength: most });
  };
  const others = Object.keys(applicationIdentifiers).filter((ai) => ai !== "01");
  const parts = fc
    .uniqueArray(fc.constantFrom(...others), { maxLength: 5 })
    .chain((ais) => fc.tuple(...ais.map((ai) => valueFor(ai).map((value) => ({ ai, value })))))
    .filter((fields) => fields.reduce((sum, { value }) => sum + value.length, 0) < 400);
  const product = digits(12).map((body) => ({
    ai: "01",
    value: withCheckDigit(`1${body.replace(/^[024]/, "5")}`),
  }));

  it("built from parts reads back", () => {
    fc.assert(
      fc.property(product, parts, (first, rest) => {
        const fields = [first, ...rest];
        const typed = fields
          .map(({ ai, value }) => `${ai}${value}${endsByItself(ai) ? "" : separator}`)
          .join("");
        const scan = readScan(`]d2${typed}`, today);
        expect(scan).toMatchObject({ ok: true, findings: [] });
        if (scan.ok) expect(scan.value.fields.map(({ ai, value }) => ({ ai, value }))).toEqual(fields);
      }),
      { numRuns: 2000 },
    );
  });

  it("without its separators says nothing that the code did not", () => {
    fc.assert(
      fc.property(product, parts, (first, rest) => {
        const fields = [first, ...rest];
        const scan = readScan(fields.map(({ ai, value }) => `${ai}${value}`).join(""), today);
        if (!scan.ok) return;
        for (const { ai, value } of scan.value.fields) expect(fields).toContainEqual({ ai, value });
      }),
      { numRuns: 2000 },
    );
  });

  it("of noise never throws, and is refused or names a product with a right check digit", () => {
    const noise = fc.oneof(
      fc.string({ unit: "binary", maxLength: 600 }),
      fc.string({ unit: fc.constantFrom(..."0123456789()]dC\u001d{GS}ABZ<>^ "), maxLength: 120 }),
    );
    fc.assert(
      fc.property(noise, (typed) => {
        const scan = readScan(typed, today);
        if (scan.ok) expect(hasGs1CheckDigit(scan.value.gtin)).toBe(true);
        else expect(scan.refusals.length).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
  });
});
