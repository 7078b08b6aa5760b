// GET /v1/medicines from the address to the answer, over the sample release: what is offered, what a code or a
// barcode finds, what looks alike.
import { fileURLToPath } from "node:url";
import { readRelease } from "@plainlabel/medicines";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { startApp } from "../../testing/testApp.ts";
import { type MedicineHits, medicineAnswer, medicineHits, packAnswer } from "./answers.ts";

const sample = fileURLToPath(
  new URL("../../../../../packages/medicines/test/fixtures/dmd-sample", import.meta.url),
);

const noon = Date.parse("2026-11-25T12:00:00Z");

let app: FastifyInstance;
let without: FastifyInstance;
beforeAll(async () => {
  const { store } = temporaryStore(() => noon);
  const taken = await store.medicines.take((sink, inUse) => readRelease(sample, sink, { inUse }));
  expect(taken).toMatchObject({ ok: true });
  ({ app } = await startApp({ store, clock: () => noon }));
  ({ app: without } = await startApp());
});
afterAll(() => Promise.all([app.close(), without.close()]));

const search = async (q: string, more = ""): Promise<MedicineHits> => {
  const answer = await app.inject(`/v1/medicines?q=${encodeURIComponent(q)}${more}`);
  expect([q, answer.statusCode]).toEqual([q, 200]);
  return medicineHits.parse(answer.json());
};

const names = async (q: string): Promise<readonly string[]> =>
  (await search(q)).medicines.map(({ kind, name }) => `${kind} ${name}`);

const one = async (id: string) => {
  const answer = await app.inject(`/v1/medicines/${id}`);
  expect([id, answer.statusCode]).toEqual([id, 200]);
  return medicineAnswer.parse(answer.json());
};

test("a service that is ready says which release it has", async () => {
  expect((await app.inject("/readyz")).json().medicines).toEqual({ state: "in-use", release: "2026-03-23" });
  expect((await without.inject("/readyz")).json().medicines).toEqual({ state: "none", release: null });
});

describe("a search", () => {
  test("names its release, and the credit that its licence asks for", async () => {
    const { release, credit } = await search("met 2.5");
    expect(release).toEqual({ date: "2026-03-23", importedAt: "2026-11-25T12:00:00.000Z" });
    expect(credit).toBe(
      "Contains public sector information licensed under the Open Government Licence v3.0.",
    );
  });

  test("finds by the beginnings of words and by whole numbers, without a maker first", async () => {
    expect(await names("met 2.5")).toEqual([
      "vmp Methotrexate 2.5mg tablets",
      "amp Methotrexate 2.5mg tablets",
    ]);
    expect(await names("metho 5")).toEqual([]);
    expect(await names("LEVO 25mcg")).toEqual(
      expect.arrayContaining(["vmp Levothyroxine sodium 25microgram tablets"]),
    );
    expect(await names("levo 5 mcg")).toEqual([]);
  });

  test("tells form, route and unit, so that near names can be told apart", async () => {
    const { medicines } = await search("metho 2.5", "&limit=1");
    expect(medicines).toEqual([
      {
        ...{
          id: "41792011000001100",
          kind: "vmp",
          name: "Methotrexate 2.5mg tablets",
          supplier: null,
          vmp: null,
        },
        ...{ form: "Tablet", routes: ["Oral"], unit: "tablet", notOffered: null, found: { by: "name" } },
      },
    ]);
  });

  test("says when there are more than it tells", async () => {
    const { medicines, more } = await search("tablets", "&limit=2");
    expect([medicines.length, more]).toEqual([2, true]);
    expect((await search("metho 2.5")).more).toBe(false);
  });

  test("finds by a name that a product had, prints the one it has, and says so", async () => {
    const { medicines } = await search("salb actuation cfc");
    expect(medicines[0]).toMatchObject({
      name: "Salbutamol 100micrograms/dose inhaler CFC free",
      found: { by: "previous-name", name: "Salbutamol 100micrograms/actuation inhaler CFC free" },
    });
  });

  test("offers no invalid product, no parallel import and none that is not to be had", async () => {
    expect(await names("testodrug")).not.toContain("vmp Testodrug 10mg tablets");
    expect((await search("testamol 100")).medicines.map(({ id }) => id)).not.toContain("1039999999102");
    for (const q of ["amlo", "test", "tab", "para", "met"])
      for (const { notOffered } of (await search(q, "&limit=50")).medicines) expect(notOffered).toBeNull();
  });

  test("finds by an exact code what it does not offer, and by one of old what it is now", async () => {
    expect((await search("1029999999104")).medicines).toMatchObject([
      { name: "Testodrug 10mg tablets", notOffered: "invalid", found: { by: "code" } },
    ]);
    expect((await search(" 326874007 ")).medicines).toMatchObject([
      { id: "41792011000001100", found: { by: "previous-code", code: "326874007" } },
    ]);
    expect((await search("41792011000001000")).medicines).toEqual([]);
  });

  test("lists every product that a barcode stands on, with the days on which it holds", async () => {
    const { medicines } = await search("9520000000882");
    expect(medicines.map(({ name, found }) => [name, found.by === "gtin" && found.holds])).toEqual([
      ["Testistin 10mg tablets", true],
      ["Testistin 5mg tablets", false],
    ]);
    expect((await search("5000124439750")).medicines).toMatchObject([
      { name: "Ventolin 100micrograms/dose Evohaler", found: { by: "gtin", holds: true } },
    ]);
    expect((await search("05000124439750")).medicines).toHaveLength(1);
    expect((await search("9520000000912")).medicines).toHaveLength(2);
  });

  test("gives what looks alike apart, and never as a hit", async () => {
    expect(await search("methatrexate 2.5")).toMatchObject({
      medicines: [],
      didYouMean: ["methotrexate 2.5"],
    });
    expect(await search("azathioprine")).toMatchObject({ medicines: [] });
  });

  test.each([
    ["", "missing-query-parameter", "/q"],
    ["?q=", "no-words", "/q"],
    ["?q=%22*%22", "no-words", "/q"],
    [`?q=${"a".repeat(201)}`, "query-too-long", "/q"],
    ["?q=met&q=tab", "repeated-query-parameter", "/q"],
    ["?q=met&limit=51", "wrong-query-parameter", "/limit"],
    ["?q=met&limit=0", "wrong-query-parameter", "/limit"],
    ["?q=met&limit=1e1", "wrong-query-parameter", "/limit"],
    ["?q=met&page=2", "unknown-query-parameter", "/page"],
  ])("with %s is refused: %s", async (query, code, path) => {
    const answer = await app.inject(`/v1/medicines${query}`);
    expect([answer.statusCode, answer.json().refusals]).toEqual([
      400,
      [expect.objectContaining({ code, path })],
    ]);
  });

  test.each([
    'met" OR "tab',
    "met*",
    "NEAR(met tab)",
    "'; drop table names; --",
    "met & !tab",
    "\u202Emet",
    "م",
    "µ",
    "%",
    "_",
  ])("with %s in it is words and nothing else", async (q) => {
    const answer = await app.inject(`/v1/medicines?q=${encodeURIComponent(q)}`);
    expect([200, 400]).toContain(answer.statusCode);
  });
});

describe("one medicine", () => {
  test("is told with its codes in words", async () => {
    const { medicine, replacedBy, release } = await one("41792011000001100");
    expect(release.date).toBe("2026-03-23");
    expect(replacedBy).toEqual([]);
    expect(medicine).toMatchObject({
      kind: "vmp",
      name: "Methotrexate 2.5mg tablets",
      form: "Tablet",
      routes: ["Oral"],
      unitDose: { form: "discrete", size: { value: "1", unit: "tablet" }, unit: "tablet" },
      notOffered: null,
      strengths: [{ ingredient: "Methotrexate", amount: { value: "2.5", unit: "mg" } }],
    });
  });

  test("of old is answered with what came after it", async () => {
    const { medicine, replacedBy } = await one("326874007");
    expect([replacedBy, medicine.id]).toEqual([["41792011000001100"], "41792011000001100"]);
  });

  test("is a substance, a maker's product or a pack too", async () => {
    expect((await one("68887009")).medicine).toEqual({
      ...{ kind: "vtm", id: "68887009", name: "Methotrexate", invalid: false },
    });
    expect((await one("222311000001102")).medicine).toMatchObject({
      kind: "amp",
      supplier: "GlaxoSmithKline UK Ltd",
      vmp: { name: "Salbutamol 100micrograms/dose inhaler CFC free" },
      packs: [{ id: "1479411000001101", gtins: [{ gtin: "05000124439750" }], discontinued: false }],
    });
    expect((await one("1479411000001101")).medicine).toMatchObject({
      kind: "ampp",
      amp: { id: "222311000001102" },
      quantity: { value: "200", unit: "dose" },
    });
    expect((await one("1056811000001104")).medicine).toMatchObject({ kind: "vmpp" });
  });

  test("that is invalid is told as such, and one whose category is not known has none", async () => {
    expect((await one("1029999999104")).medicine).toMatchObject({ invalid: true, notOffered: "invalid" });
    expect((await one("1049999999107")).medicine).toMatchObject({ controlledDrug: null, form: null });
  });

  test.each([
    ["326874008", 400, "snomed-check-digit"],
    ["tablets", 400, "not-a-snomed-code"],
    ["0326874007", 400, "not-a-snomed-code"],
    ["73211009", 404, "medicine-unknown"],
  ])("%s: %d %s", async (id, status, code) => {
    const answer = await app.inject(`/v1/medicines/${id}`);
    expect([answer.statusCode, answer.json().refusals[0].code]).toEqual([status, code]);
  });
});

test.each(["/v1/medicines?q=met", "/v1/medicines/41792011000001100"])(
  "without a release %s says so",
  async (url) => {
    const answer = await without.inject(url);
    expect([answer.statusCode, answer.json().refusals[0].code]).toEqual([404, "no-medicines-release"]);
  },
);

describe("a scanned pack", () => {
  const compare = async (id: string, gtin: string) => {
    const answer = await app.inject(`/v1/medicines/${id}/packs/${gtin}`);
    expect([id, gtin, answer.statusCode]).toEqual([id, gtin, 200]);
    return packAnswer.parse(answer.json());
  };
  const salbutamol = "39113611000001102";
  const ventolin = "5000124439750";

  test("of a medicine whose maker may matter is told, with the rule that it rests on", async () => {
    const told = await compare(salbutamol, ventolin);
    expect(told).toMatchObject({
      ...{ outcome: "same-vmp", decision: "tell", because: "maker-not-said" },
      pack: { id: "1479411000001101" },
      rule: { exchange: "judge", status: "draft" },
    });
    expect(told.detail).toContain("no maker");
  });

  test("of another medicine is refused, with 13 digits and with 14", async () => {
    for (const gtin of [ventolin, `0${ventolin}`])
      expect(await compare("41792011000001100", gtin)).toMatchObject({
        ...{ outcome: "another", decision: "refuse", because: null, item: "Methotrexate 2.5mg tablets" },
        pack: { id: "1479411000001101" },
      });
  });

  test("whose barcode is on two medicines, or nowhere, or is none, wants an eye", async () => {
    for (const [gtin, because] of [
      ["9520000000912", "several-medicines"],
      ["9521234500001", "barcode-unknown"],
      ["5000124439751", "barcode-unreadable"],
      ["abc", "barcode-unreadable"],
    ] as const)
      expect(await compare(salbutamol, gtin)).toMatchObject({
        ...{ outcome: "cannot-tell", decision: "by-eye", because, pack: null },
      });
  });

  test("is compared with the product of today where the item's code is an old one", async () => {
    expect(await compare("320139002", ventolin)).toMatchObject({ outcome: "same-vmp" });
  });

  test("of an item that is not in the release, or without a release, is not compared", async () => {
    const unknown = await app.inject(`/v1/medicines/22298006/packs/${ventolin}`);
    expect([unknown.statusCode, unknown.json().refusals?.[0]?.code]).toEqual([404, "medicine-unknown"]);
    const wrong = await app.inject(`/v1/medicines/22298007/packs/${ventolin}`);
    expect(wrong.statusCode).toBe(400);
    const none = await without.inject(`/v1/medicines/${salbutamol}/packs/${ventolin}`);
    expect([none.statusCode, none.json().refusals?.[0]?.code]).toEqual([404, "no-medicines-release"]);
  });
});
