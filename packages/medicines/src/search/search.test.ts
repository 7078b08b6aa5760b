import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, foldWords } from "./foldWords.ts";
import { indexedWords } from "./indexWords.ts";
import { likenessOf, lookAlikes } from "./lookAlikes.ts";
import { matchesName } from "./matchesName.ts";
import { mostWords, readQuery } from "./readQuery.ts";
import { beginningsOf, compareHits, namesOfAmp, namesOfVmp, type SearchName } from "./SearchName.ts";

const queryOf = (text: string) => {
  const query = readQuery(text);
  if (!query.ok) throw new Error(query.refusals[0]?.code);
  return query.value;
};

const finds = (typed: string, name: string): boolean => matchesName(foldName(name), queryOf(typed));

const texts = (text: string): string =>
  foldWords(text)
    .map((word) => word.text)
    .join(" ");

describe("what was typed finds a name", () => {
  test.each([
    ["met 2.5", "Methotrexate 2.5mg tablets"],
    ["2.5 METHO tab", "Methotrexate 2.5mg tablets"],
    ["metho 2.5 mg", "Methotrexate 2.5mg tablets"],
    ["metho 2.50mg", "Methotrexate 2.5mg tablets"],
    ["levo 25mcg", "Levothyroxine sodium 25microgram tablets"],
    ["levo 25 µg", "Levothyroxine sodium 25microgram tablets"],
    ["levo 25 μg", "Levothyroxine sodium 25microgram tablets"],
    ["levo 25micrograms", "Levothyroxine sodium 25microgram tablets"],
    ["levo 25 microg", "Levothyroxine sodium 25microgram tablets"],
    ["salbutamol 100microgram inh", "Salbutamol 100micrograms/dose inhaler CFC free"],
    ["coleca 20000", "Colecalciferol 20,000unit capsules"],
    ["coleca 20,000 units", "Colecalciferol 20,000unit capsules"],
    ["coleca 20000iu", "Colecalciferol 20,000unit capsules"],
    ["co-amox", "Co-amoxiclav 250mg/125mg tablets"],
    ["coamox 250", "Co-amoxiclav 250mg/125mg tablets"],
    ["co amox 250/125", "Co-amoxiclav 250mg/125mg tablets"],
    ["co-codamol 30 c", "Co-codamol 30mg/500mg capsules"],
    ["hydrocortisone 1%", "Hydrocortisone 1% cream"],
    ["tramadol 100 mr", "Tramadol 100mg modified-release tablets"],
    ["omeprazole ec", "Omeprazole 20mg gastro-resistant tablets"],
    ["para 500 tabs", "Paracetamol 500mg tablets"],
    ["ibuprofen 2 gram", "Ibuprofen 2g sachets"],
    ["st john's", "St. John's wort 300mg tablets"],
    ["Ｍｅｔ ２．５", "Methotrexate 2.5mg tablets"],
    ["vitamin b12", "Vitamin B12 50microgram tablets"],
  ])("%s: %s", (typed, name) => expect(finds(typed, name)).toBe(true));
});

describe("what was typed does not find another medicine", () => {
  test.each([
    ["amlodipine 5", "Amlodipine 50mg tablets"],
    ["amlodipine 5", "Amlodipine 2.5mg tablets"],
    ["amlodipine 5mg", "Amlodipine 50mg/5ml oral suspension"],
    ["methotrexate 10", "Methotrexate 2.5mg tablets"],
    ["levo 25", "Levothyroxine sodium 125microgram tablets"],
    ["coleca 20", "Colecalciferol 20,000unit capsules"],
    ["coleca 000", "Colecalciferol 20,000unit capsules"],
    ["thotrexate", "Methotrexate 2.5mg tablets"],
    ["azathioprine", "Azithromycin 250mg tablets"],
    ["met 2.5 capsules", "Methotrexate 2.5mg tablets"],
    ["5m", "Paracetamol 500mg tablets"],
    ["500g", "Paracetamol 500mg tablets"],
    ["метформин", "Metformin 500mg tablets"],
  ])("%s: %s", (typed, name) => expect(finds(typed, name)).toBe(false));
});

test("numbers and spellings are folded to one", () => {
  expect(texts("20,000unit 0.50 .5 007 100,200")).toBe("20000 unit 0.5 0.5 7 100200");
  expect(texts("10 mcg/dose, 5 MLS, 1 %")).toBe("10 microgram dose 5 ml 1 percent");
  expect(texts("2,5 mg")).toBe("2 5 mg");
  expect(texts("Gram")).toBe("gram");
});

test("any word of a name, cut anywhere, in any order finds it", () => {
  const name = "Levothyroxine sodium 25microgram tablets";
  const words = ["levothyroxine", "sodium", "25microgram", "tablets"];
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 1 }), fc.nat(), (some, cut) => {
      const typed = some.map((word) => (/\d/.test(word) ? word : word.slice(0, 1 + (cut % word.length))));
      expect(finds(typed.join(" "), name)).toBe(true);
    }),
  );
});

describe("a search is refused", () => {
  test.each([
    ["", "no-words"],
    [" ()-/*\"'", "no-words"],
    ["🙂", "no-words"],
    ["a".repeat(201), "query-too-long"],
    [Array.from({ length: mostWords + 1 }, () => "a").join(" "), "query-too-long"],
  ])("%s", (typed, code) => {
    expect(readQuery(typed)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

test("an index holds nothing but letters, digits, dots and underscores, and beginnings stay beginnings", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
      const indexed = indexedWords(foldName(name), beginningsOf(name));
      for (const word of indexed) expect(word).toMatch(/^[a-z0-9._]+$/);
    }),
  );
  const [whole] = indexedWords(foldWords("øre"), []);
  const [begun] = indexedWords(foldWords("ør"), []);
  expect(whole?.startsWith(begun!)).toBe(true);
});

const vmp = (id: string, name: string, previousName: string | null = null) =>
  namesOfVmp({ id, name, previousName, shortName: null } as never);
const amp = (id: string, name: string, supplier: string, vmpName: string, shortName: string | null = null) =>
  namesOfAmp(
    { id, name, description: `${name} (${supplier})`, previousName: null, shortName } as never,
    vmpName,
  );

const hits = (typed: string, names: readonly SearchName[]): readonly string[] => {
  const query = queryOf(typed);
  return names
    .filter(({ words }) => matchesName(words, query))
    .sort(compareHits(query))
    .map(({ productId }) => productId);
};

describe("hits come in this order", () => {
  const names = [
    ...amp("brand", "Amlodine 5mg tablets", "Small Company Ltd", "Amlodipine 5mg tablets"),
    ...amp("maker", "Amlodipine 5mg tablets", "A A H (North) Ltd", "Amlodipine 5mg tablets", "Amlod tab"),
    ...vmp("long", "Amlodipine 5mg / Valsartan 80mg tablets"),
    ...vmp("within", "Olmesartan 20mg / Amlodipine 5mg tablets"),
    ...vmp("short", "Amlodipine 5mg tablets"),
    ...vmp("renamed", "Furosemide 40mg tablets", "Frusemide 40mg tablets"),
  ];

  test("no maker's, what begins so, the shorter; then brands; then the makers of one and the same", () => {
    expect(hits("amlo 5", names)).toEqual(["short", "long", "within", "brand", "maker"]);
  });

  test("a name it had finds it", () => {
    expect(hits("frus", names)).toEqual(["renamed"]);
    expect(hits("furo", names)).toEqual(["renamed"]);
  });

  test("a maker's name finds its product, and so does the whole description", () => {
    expect(hits("amlodipine a a h", names)).toEqual(["maker"]);
    expect(hits("north", names)).toEqual(["maker"]);
    expect(hits("Amlodipine 5mg tablets (A A H (North) Ltd)", names)).toEqual(["maker"]);
    expect(hits("ltd", names)).toEqual(["brand", "maker"]);
  });

  test("an abbreviated name finds what it abbreviates", () => {
    expect(hits("amlod tab north", names)).toEqual(["maker"]);
  });
});

describe("words that look alike", () => {
  const known = ["metformin", "methotrexate", "azathioprine", "azithromycin", "warfarin"];

  test.each([
    ["metphormin", "metformin"],
    ["methatrexate", "methotrexate"],
    ["azathiaprine", "azathioprine"],
    ["warferin", "warfarin"],
  ])("%s: %s first", (typed, word) => expect(lookAlikes(typed, known, 3)[0]).toBe(word));

  test("the word itself is none, nor what is unlike", () => {
    expect(lookAlikes("metformin", known, 9)).not.toContain("metformin");
    expect(lookAlikes("qqqq", known, 9)).toEqual([]);
  });

  test("are alike in part of the word, while it is being typed", () => {
    expect(likenessOf("methat", "methotrexate")).toBeGreaterThan(0.3);
  });
});
