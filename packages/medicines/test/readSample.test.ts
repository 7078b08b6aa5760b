// The sample release as rows: what each class says, and what its traps look like once read.
import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { followId, type MemoryLookup, readRelease, rowClasses } from "../src/index.ts";
import { edit, read, sampleCopy, sampleFolder, sampleLookup, scratchFolder } from "./sample.ts";

let sample: MemoryLookup;
beforeAll(async () => {
  sample = await sampleLookup();
});

describe("the sample", () => {
  it("has the rows that its README counts", async () => {
    const facts = await sample.release();
    expect(facts).toMatchObject({
      date: "2026-03-23",
      counts: { vtm: 49, vmp: 73, amp: 83, vmpp: 84, ampp: 97, gtin: 95 },
    });
    for (const of of rowClasses) expect(sample.all(of)).toHaveLength(facts!.counts[of]);
    expect(new Set(sample.all("gtin").map(({ amppId }) => amppId)).size).toBe(94);
  });

  it("is told with its files, their hashes, and what was passed over", async () => {
    const { outcome } = await read(sampleFolder);
    const report = outcome.ok ? outcome.value : undefined;
    expect(report?.files.map(({ name }) => name)).toEqual(
      ["lookup2_3", "ingredient2_3", "vtm2_3", "vmp2_3", "amp2_3", "vmpp2_3", "ampp2_3", "gtin2_0"].map(
        (part) => `f_${part}230326.xml`,
      ),
    );
    expect(report?.files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    expect(report).toMatchObject({ dropped: [], unknownElements: [], passedOver: ["f_bnf1_0230326.xml"] });
    expect(report?.vmpsWithoutVtm).toBe(sample.all("vmp").filter(({ vtmId }) => vtmId === null).length);
  });

  it("hands rows on in the order in which they hang on each other", async () => {
    const order: string[] = [];
    await readRelease(
      sampleFolder,
      {
        take: ({ of }) => {
          if (order.at(-1) !== of) order.push(of);
        },
      },
      { inUse: null },
    );
    expect(order).toEqual([
      ...["lookup", "ingredient", "vtm", "vmp", "amp"],
      ...["vmpp", "content", "ampp", "content", "gtin", "replaced"],
    ]);
  });

  it("passes on what the sink throws", async () => {
    const full = new Error("the disk is full");
    const sink = { take: () => Promise.reject(full) };
    await expect(readRelease(sampleFolder, sink, { inUse: null })).rejects.toBe(full);
  });
});

describe("a row", () => {
  it("of a VMP has all that six sections say of it", async () => {
    expect(await sample.vmp("41792011000001100")).toEqual({
      id: "41792011000001100",
      vtmId: "68887009",
      name: "Methotrexate 2.5mg tablets",
      shortName: null,
      previousName: null,
      invalid: false,
      previousId: "326874007",
      idSince: "2021-10-20",
      combination: null,
      prescribing: "0001",
      unavailable: false,
      sugarFree: false,
      unitDose: { form: "discrete", size: { value: "1", unit: "428673006" }, unit: "428673006" },
      strengths: [
        {
          ingredientId: "387381009",
          basis: "0001",
          basisSubstanceId: null,
          amount: { value: "2.5", unit: "258684004" },
          per: null,
        },
      ],
      form: "385055001",
      routes: ["26643006"],
      formRoutes: ["0001"],
      control: { category: "0000", since: null, previousCategory: null },
    });
  });

  it("of a liquid has its strength as a ratio, and a spoonful as its unit", async () => {
    const vmp = await sample.vmp("322284000");
    expect(vmp?.strengths[0]).toMatchObject({
      amount: { value: "50", unit: "258684004" },
      per: { value: "1", unit: "258773002" },
    });
    expect(vmp).toMatchObject({
      sugarFree: true,
      unitDose: { form: "discrete", size: { value: "5", unit: "258773002" }, unit: "733015007" },
    });
  });

  it("of a cream has no unit dose", async () => {
    expect((await sample.vmp("346992009"))?.unitDose).toEqual({ form: "continuous", size: null, unit: null });
  });

  it("that is invalid is kept, and says so", async () => {
    expect(await sample.vmp("1029999999104")).toMatchObject({ invalid: true, vtmId: "1019999999106" });
    expect(await sample.vtm("1019999999106")).toMatchObject({ invalid: true });
    expect(await sample.amp("9269999999100")).toMatchObject({ invalid: true, vmpId: "1029999999104" });
  });

  it("without a substance, without makers, without a form", async () => {
    expect(await sample.vmp("1039999999102")).toMatchObject({ vtmId: null, unavailable: true });
    expect((await sample.vmp("1039999999102"))?.shortName).not.toBeNull();
    expect(await sample.vmp("1049999999107")).toMatchObject({
      form: null,
      routes: [],
      control: null,
      prescribing: "0004",
    });
  });

  it("of a combination pack names its parts", async () => {
    expect(await sample.ampp("50879999999105")).toMatchObject({ combination: "combination" });
    const parts = sample.all("content").filter(({ parentId }) => parentId === "50879999999105");
    expect(parts.map(({ of }) => of)).toEqual(["ampp", "ampp"]);
    for (const { childId } of parts)
      expect(await sample.ampp(childId)).toMatchObject({ combination: "component" });
  });

  it("of a controlled drug has its category, and the one before", async () => {
    expect((await sample.vmp("323014008"))?.control).toEqual({
      category: "0005",
      since: "2019-04-01",
      previousCategory: "0000",
    });
  });

  it("of a maker's product has its supplier, whatever brackets the name has", async () => {
    const amp = await sample.amp("9379999999102");
    expect(amp).toMatchObject({ name: "Metformin 500mg tablets", supplier: "819999999101" });
    expect(await sample.textOf("SUPPLIER", amp!.supplier!)).toBe("Testhouse (UK) Ltd");
    expect(await sample.amp("9359999999107")).toMatchObject({ previousName: expect.any(String) });
  });

  it("of a barcode has 14 digits and its days, one row for each", async () => {
    const rows = sample.all("gtin").filter(({ amppId }) => amppId === "50889999999107");
    expect(rows).toHaveLength(2);
    expect(rows.every(({ gtin }) => /^\d{14}$/.test(gtin))).toBe(true);
    expect(rows.map(({ to }) => to)).toEqual(["2020-12-31", null]);
    expect(await sample.gtinRows("09520000000882")).toHaveLength(2);
  });

  it("of a barcode may lie beside another in one element", async () => {
    const copy = sampleCopy();
    try {
      edit(
        copy.path("f_gtin2_0230326.xml"),
        "</GTINDATA>",
        "</GTINDATA><GTINDATA><GTIN>5000124439750</GTIN><STARTDT>2020-02-29</STARTDT></GTINDATA>",
      );
      const { outcome, lookup } = await read(copy.folder);
      expect(outcome).toMatchObject({ ok: true, value: { counts: { gtin: 96 }, dropped: [] } });
      expect(
        lookup
          .all("gtin")
          .slice(0, 2)
          .map(({ amppId }) => amppId),
      ).toEqual(["50019999999108", "50019999999108"]);
    } finally {
      copy.remove();
    }
  });

  it("may have its elements, and the file its sections, in any order", async () => {
    const copy = sampleCopy();
    try {
      const file = copy.path("f_vmp2_3230326.xml");
      edit(file, "<VMPS>\n", "<LATER>\n");
      edit(file, "<VIRTUAL_PRODUCT_INGREDIENT>", "</LATER_END><VIRTUAL_PRODUCT_INGREDIENT>");
      const text = readFileSync(file, "utf8");
      const products = /<LATER>([\s\S]*?)<\/VMPS>/.exec(text)![1]!;
      const turned = text
        .replace(/<LATER>[\s\S]*?<\/VMPS>\s*<\/LATER_END>/, "")
        .replace("</VIRTUAL_MED_PRODUCTS>", () => `<VMPS>${products}</VMPS></VIRTUAL_MED_PRODUCTS>`)
        .replace(/(<NM>Methotrexate 2\.5mg tablets<\/NM>)([\s\S]*?)(<\/VMP>)/, "$2$1$3");
      writeFileSync(file, turned);
      const { outcome, lookup } = await read(copy.folder);
      expect(outcome.ok ? [] : outcome.refusals).toEqual([]);
      expect(lookup.all("vmp")).toEqual(sample.all("vmp"));
    } finally {
      copy.remove();
    }
  });
});

describe("old identifiers", () => {
  it("lead to new ones", async () => {
    expect(await sample.successorOf("326874007")).toBe("41792011000001100");
    expect(await sample.successorOf("91143003")).toBe("777483005");
    expect(await sample.successorOf("41792011000001100")).toBeUndefined();
  });

  const before = "<VPIDPREV>326874007</VPIDPREV>";
  it.each([
    ["of two products", "<VPIDPREV>326875008</VPIDPREV>", "previous-id-of-two", 2],
    ["that another product bears", "<VPIDPREV>374294006</VPIDPREV>", "previous-id-in-use", 1],
    ["that is its own", "<VPIDPREV>41792011000001100</VPIDPREV>", "previous-id-in-a-ring", 1],
    ["with a wrong digit", "<VPIDPREV>326874008</VPIDPREV>", "previous-id-unreadable", 1],
  ])("%s lead nowhere, and are told", async (_, after, reason, count) => {
    const copy = sampleCopy();
    try {
      edit(copy.path("f_vmp2_3230326.xml"), before, after);
      const { outcome, lookup } = await read(copy.folder);
      expect(outcome).toMatchObject({ ok: true, value: { dropped: [{ reason, count }] } });
      const old = /\d+/.exec(after)![0];
      expect(await lookup.successorOf(old)).toBeUndefined();
    } finally {
      copy.remove();
    }
  });
});

describe("the file of all old identifiers", () => {
  const methotrexate = "41792011000001100";
  const salbutamol = "777483005";
  /** Invented, with a right check digit, and no identifier of the sample. */
  const [oldest, older, unit, stranger] = [
    "8019999999102",
    "8029999999109",
    "8039999999106",
    "8049999999101",
  ];
  const pair = (previous: string, current: string): string =>
    `<R><IDCURRENT>${current}</IDCURRENT><IDPREVIOUS>${previous}</IDPREVIOUS><STARTDT>2004-01-01</STARTDT><ENDDT>2011-05-01</ENDDT></R>`;
  const history = (...pairs: readonly string[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?><H><A>${pairs.join("")}</A></H>`;
  const readWith = async (text: string) => {
    const copy = sampleCopy();
    const supplement = scratchFolder();
    try {
      writeFileSync(supplement.path("f_history1_0020226.xml"), text);
      return await read(copy.folder, { inUse: null, supplement: supplement.folder });
    } finally {
      copy.remove();
      supplement.remove();
    }
  };

  it("leads from the first one to the product, whatever the order of the steps and the day of the file", async () => {
    const { outcome, lookup } = await readWith(
      history(
        pair(oldest, older),
        pair(older, methotrexate),
        pair("91143003", salbutamol),
        pair(unit, "428673006"),
      ),
    );
    expect(outcome).toMatchObject({ ok: true, value: { date: "2026-03-23", dropped: [] } });
    expect(await followId(lookup, oldest)).toMatchObject({ ids: [oldest, older, methotrexate] });
    const rows = lookup.all("replaced").filter(({ previousId }) => [oldest, unit].includes(previousId));
    expect(rows).toEqual([
      { of: "vmp", previousId: oldest, currentId: older, on: "2011-05-01" },
      { of: "code", previousId: unit, currentId: "428673006", on: "2011-05-01" },
    ]);
  });

  it("may tell two steps as one beside them", async () => {
    const { outcome, lookup } = await readWith(
      history(pair(oldest, methotrexate), pair(oldest, older), pair(older, methotrexate)),
    );
    expect(outcome).toMatchObject({ ok: true, value: { dropped: [] } });
    expect(await followId(lookup, oldest)).toMatchObject({ found: { vmp: { id: methotrexate } } });
  });

  it.each([
    ["of two products", [pair(oldest, methotrexate), pair(oldest, "317291008")], "previous-id-of-two", 2],
    ["of nothing in the release", [pair(oldest, stranger)], "previous-id-of-unknown", 1],
    ["that a product bears", [pair(methotrexate, salbutamol)], "previous-id-in-use", 1],
    ["with a wrong digit", [pair("8019999999103", methotrexate)], "previous-id-unreadable", 1],
    ["without the other", ["<R><IDCURRENT>41792011000001100</IDCURRENT></R>"], "previous-id-unreadable", 1],
  ])("leads nowhere by an identifier %s, and tells it", async (_, pairs, reason, count) => {
    const { outcome } = await readWith(history(...pairs));
    expect(outcome).toMatchObject({ ok: true, value: { dropped: [{ reason, count }] } });
  });

  it("says nothing of an identifier that only holds since a day", async () => {
    const { outcome, lookup } = await readWith(history(pair(methotrexate, methotrexate)));
    expect(outcome).toMatchObject({ ok: true, value: { dropped: [] } });
    expect(await lookup.successorOf(methotrexate)).toBeUndefined();
  });

  it("refuses the whole where it is broken, or not in what was named for it", async () => {
    const broken = await readWith("<H><A><R></A></H>");
    expect(broken.outcome).toMatchObject({ ok: false, refusals: [{ code: "release-not-well-formed" }] });
    const { outcome } = await read(sampleFolder, { inUse: null, supplement: sampleFolder });
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toContain("release-file-twice");
    const empty = scratchFolder();
    const without = await read(sampleFolder, { inUse: null, supplement: empty.folder });
    empty.remove();
    expect(without.outcome).toMatchObject({ ok: false, refusals: [{ code: "release-file-missing" }] });
  });
});
