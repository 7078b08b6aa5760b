// Packs of the sample held against items, trap by trap.

import { rmSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  brandRules,
  checkMedicine,
  comparePack,
  memoryLookup,
  nameOf,
  packNotes,
  sayPackComparison,
} from "../src/index.ts";
import { read, sampleCopy, sampleLookup } from "./sample.ts";

let lookup: Awaited<ReturnType<typeof sampleLookup>>;
beforeAll(async () => {
  lookup = await sampleLookup();
});

const today = "2026-03-23";
const compare = async (code: string, gtin: string, day = today) => {
  const item = (await checkMedicine(lookup, { code }))?.product ?? null;
  return comparePack(lookup, { item, gtin, day });
};
/** The barcode of a pack of this AMP. */
const gtinOf = (ampId: string): string => {
  const packs = new Set(
    lookup
      .all("ampp")
      .filter((pack) => pack.ampId === ampId)
      .map(({ id }) => id),
  );
  return lookup.all("gtin").find(({ amppId, to }) => packs.has(amppId) && to === null)!.gtin;
};

const amlodipine5 = "39732011000001102";
const methotrexate = {
  vmp: "41792011000001100",
  teva: "22222311000001101",
  maxtrex: "644711000001108",
  ten: "928011000001103",
};

describe("a pack", () => {
  it("of any maker is the same where no maker was prescribed", async () => {
    for (const amp of [methotrexate.teva, methotrexate.maxtrex])
      expect(await compare(methotrexate.vmp, gtinOf(amp))).toMatchObject({ outcome: "same", notes: [] });
  });

  it("of the prescribed maker is the same; of another it is told, and refused where a brand was prescribed", async () => {
    expect(await compare(methotrexate.maxtrex, gtinOf(methotrexate.maxtrex))).toMatchObject({
      outcome: "same",
    });
    expect(await compare(methotrexate.maxtrex, gtinOf(methotrexate.teva))).toMatchObject({
      outcome: "same-vmp",
      decision: "refuse",
      because: "another-brand",
    });
    expect(await compare(methotrexate.teva, gtinOf(methotrexate.maxtrex))).toMatchObject({
      outcome: "same-vmp",
      decision: "tell",
      because: "another-maker",
    });
  });

  it("of another strength is another, and said to be the same substance", async () => {
    expect(await compare(methotrexate.vmp, gtinOf(methotrexate.ten))).toMatchObject({
      outcome: "another",
      sameSubstance: true,
      strength: "different",
      sameForm: true,
    });
  });

  it("of another medicine is another", async () => {
    expect(await compare(amlodipine5, gtinOf(methotrexate.ten))).toMatchObject({
      outcome: "another",
      sameSubstance: false,
    });
  });

  it("of a real number is found: Ventolin for salbutamol, whose maker may matter", async () => {
    expect(await compare("39113611000001102", "5000124439750")).toMatchObject({
      outcome: "same-vmp",
      because: "maker-not-said",
      decision: "tell",
      pack: { ampp: { id: "1479411000001101" } },
    });
  });

  it("with two barcodes is found by both; the one that ended is told", async () => {
    const [ended, open] = lookup.all("gtin").filter(({ amppId }) => amppId === "50889999999107");
    expect(await compare(amlodipine5, open!.gtin)).toMatchObject({ outcome: "same", notes: [] });
    expect(await compare(amlodipine5, ended!.gtin)).toMatchObject({
      outcome: "same",
      notes: ["older-barcode"],
    });
    expect(await compare(amlodipine5, ended!.gtin, "2020-12-31")).toMatchObject({
      outcome: "same",
      notes: [],
    });
  });

  it("whose barcode is used again is the newer one now, and told to have been another", async () => {
    const [first, second] = await lookup.gtinRows("09520000000882");
    const before = [first!, second!].find(({ to }) => to !== null)!;
    const now = [first!, second!].find(({ to }) => to === null)!;
    const vmpOf = async (id: string) => (await lookup.ampp(id))!.vmpId;
    expect(await compare(await vmpOf(now.amppId), "9520000000882")).toMatchObject({
      outcome: "same",
      notes: ["barcode-used-before"],
    });
    expect(await compare(await vmpOf(before.amppId), "9520000000882")).toMatchObject({ outcome: "another" });
    expect(await compare(await vmpOf(before.amppId), "9520000000882", before.to!)).toMatchObject({
      outcome: "same",
    });
  });

  it("is found by 13 digits and by 14", async () => {
    for (const gtin of ["9520000000899", "09520000000899"])
      expect(await compare("322236009", gtin)).toMatchObject({
        outcome: "same",
        pack: { ampp: { id: "50919999999107" } },
      });
  });

  it("that is a case of packs is told, or cannot be told where the release does not list it", async () => {
    const listed = lookup.all("gtin").find(({ amppId }) => amppId === "50929999999100")!;
    expect(listed.gtin.startsWith("1")).toBe(true);
    expect(await compare("322236009", listed.gtin)).toMatchObject({ outcome: "same", notes: ["outer-case"] });
    expect(await compare("322236009", "15000124439757")).toEqual({
      outcome: "cannot-tell",
      why: "outer-case",
    });
  });

  it("whose barcode is open on different medicines cannot be told, whichever was prescribed", async () => {
    for (const pack of ["50939999999103", "50949999999108"])
      expect(await compare((await lookup.ampp(pack))!.vmpId, "9520000000912")).toEqual({
        outcome: "cannot-tell",
        why: "several-medicines",
      });
  });

  it("of several products cannot be told", async () => {
    const pack = (await lookup.ampp("50879999999105"))!;
    const gtin = lookup.all("gtin").find(({ amppId }) => amppId === pack.id)!.gtin;
    expect(await compare(amlodipine5, gtin)).toEqual({ outcome: "cannot-tell", why: "combination-pack" });
    expect(await compare(pack.vmpId, gtin)).toMatchObject({ outcome: "cannot-tell" });
  });

  it("that is discontinued is not wrong", async () => {
    const pack = (await lookup.ampp("50899999999109"))!;
    expect(pack.discontinued).toBe(true);
    const [row] = lookup.all("gtin").filter(({ amppId }) => amppId === pack.id);
    expect(await compare(pack.ampId, row!.gtin, row!.to!)).toMatchObject({
      outcome: "same",
      notes: ["pack-discontinued"],
    });
  });

  it.each([
    ["9520000000012", "barcode-unreadable"],
    ["", "barcode-unreadable"],
    ["9".repeat(1_000_000), "barcode-unreadable"],
    ["9529999999993", "barcode-unknown"],
  ])("%.14s cannot be told: %s", async (gtin, why) => {
    expect(await compare(amlodipine5, gtin)).toEqual({ outcome: "cannot-tell", why });
  });

  it("cannot be told without an item that is a product", async () => {
    const gtin = gtinOf(methotrexate.ten);
    expect(await compare("374297004", gtin)).toEqual({ outcome: "cannot-tell", why: "item-unknown" });
    expect(await compare("68887009", gtin)).toEqual({ outcome: "cannot-tell", why: "item-is-a-substance" });
  });

  it("cannot be told without a release, or without its barcodes", async () => {
    const empty = memoryLookup();
    expect(await comparePack(empty, { item: null, gtin: "5000124439750", day: today })).toEqual({
      outcome: "cannot-tell",
      why: "no-release",
    });
    const copy = sampleCopy();
    try {
      rmSync(copy.path("f_gtin2_0230326.xml"));
      const { lookup: without } = await read(copy.folder);
      const item = (await checkMedicine(without, { code: amlodipine5 }))!.product;
      expect(await comparePack(without, { item, gtin: "5000124439750", day: today })).toEqual({
        outcome: "cannot-tell",
        why: "no-barcodes",
      });
    } finally {
      copy.remove();
    }
  });
});

describe("a medicine whose maker matters", () => {
  const glargine = "400877001";
  it("is refused from any maker until the maker is said", async () => {
    const brand = lookup.all("amp").find(({ vmpId }) => vmpId === glargine)!;
    expect(await compare(glargine, gtinOf(brand.id))).toMatchObject({
      outcome: "same-vmp",
      because: "maker-not-said",
      decision: "refuse",
      rule: { exchange: "keep" },
    });
    expect(await compare(brand.id, gtinOf(brand.id))).toMatchObject({ outcome: "same" });
  });

  it("has a rule that names its source and is a draft until somebody signs it", () => {
    for (const rule of brandRules) {
      expect(rule.source.title.length).toBeGreaterThan(20);
      expect(rule.status).toBe("draft");
    }
  });
});

describe("what is said of a pack", () => {
  it("names both medicines and says what to do", async () => {
    const item = (await checkMedicine(lookup, { code: methotrexate.vmp }))!.product!;
    const comparison = await compare(methotrexate.vmp, gtinOf(methotrexate.ten));
    expect(sayPackComparison(comparison, nameOf(item))).toEqual({
      detail:
        "The pack is the same substance in another strength or form: Methotrexate 10mg tablets (A A H Pharmaceuticals Ltd) 100 tablet; prescribed is Methotrexate 2.5mg tablets.",
      help: "Put it back and take the pack of what was prescribed.",
    });
  });

  it("has words for every note", () => {
    for (const words of Object.values(packNotes)) expect(words).toMatch(/^The .+\.$/);
  });
});
