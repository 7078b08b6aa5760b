// Easy-read entries found for real products' names, and never for those that are near.
import { medicineEntries } from "@plainlabel/content";
import {
  entryOf,
  entryRules,
  formKinds,
  formsWithoutKind,
  foundByCodeAlone,
  memoryLookup,
  readRelease,
} from "@plainlabel/medicines";
import { beforeAll, describe, expect, it } from "vitest";
import { codedEntries, entryRows } from "./entryRows.ts";

const { lookup, tried } = entryRows();
const found = async (vmp: (typeof tried)[number]["vmp"]) =>
  entryOf(lookup, { of: "vmp", vmp }, medicineEntries);

describe("an entry", () => {
  it("has a rule, or a reason for having none", () => {
    const keys = [...Object.keys(entryRules), ...Object.keys(foundByCodeAlone)];
    expect(keys.toSorted()).toEqual(medicineEntries.map(({ substance }) => substance).toSorted());
  });

  it("is written for forms that the dictionary's words are known for", () => {
    const known = new Set([...Object.keys(formKinds), ...Object.keys(formsWithoutKind)]);
    expect(medicineEntries.flatMap(({ forms }) => forms).filter((form) => !known.has(form))).toEqual([]);
  });

  it.each(codedEntries.map((entry) => [entry.substance, entry] as const))(
    "%s is found for its products, or by code alone",
    async (substance, entry) => {
      for (const { named, vmp } of tried.filter(
        (each) => each.entry === entry && entry.vmp.includes(each.named),
      )) {
        const { entry: got } = await found(vmp);
        expect(got?.substance ?? null, named.name).toBe(substance in foundByCodeAlone ? null : substance);
      }
    },
  );

  it.each(codedEntries.map((entry) => [entry.substance, entry] as const))(
    "%s is not found for products that are near",
    async (substance, entry) => {
      const near = [...entry.notThisEntry, ...(entry.undecided ?? [])];
      for (const { named, vmp } of tried.filter(
        (each) => each.entry === entry && near.includes(each.named),
      )) {
        const { entry: got } = await found(vmp);
        expect(got?.substance, named.name).not.toBe(substance);
      }
    },
  );

  it("is found by its code before all else, and two that claim it are none", async () => {
    const emulsifying = tried.find(({ named }) => named.name === "Emulsifying ointment")!;
    const coded = medicineEntries.map((entry) =>
      entry.substance === "emollient cream" ? { ...entry, dmdCodes: [emulsifying.vmp.id] } : entry,
    );
    const item = { of: "vmp", vmp: emulsifying.vmp } as const;
    expect(await entryOf(lookup, item, coded)).toMatchObject({
      by: "code",
      entry: { substance: "emollient cream" },
    });
    const twice = [...coded, { ...medicineEntries[0]!, dmdCodes: [emulsifying.vmp.id] }];
    expect(await entryOf(lookup, item, twice)).toEqual({ entry: null, why: "two-entries" });
  });
});

describe("in the sample release", () => {
  const sample = memoryLookup();
  beforeAll(async () => {
    const folder = new URL("../../packages/medicines/test/fixtures/dmd-sample", import.meta.url).pathname;
    const outcome = await readRelease(folder, sample, { inUse: null });
    if (outcome.ok) sample.settle(outcome.value);
  });

  it.each([
    ["Methotrexate 2.5mg tablets", "methotrexate (weekly)"],
    ["Methotrexate 10mg/0.2ml solution for injection pre-filled disposable devices", "methotrexate (weekly)"],
    ["Methotrexate 500mg/20ml solution for injection vials", "other-form-or-route"],
    ["Aspirin 75mg tablets", "aspirin 75 mg"],
    ["Aspirin 75mg gastro-resistant tablets", "aspirin 75 mg"],
    ["Aspirin 300mg tablets", "other-strength"],
    ["Hydrocortisone 1% cream", "hydrocortisone cream"],
    ["Hydrocortisone 10mg tablets", "other-form-or-route"],
    ["Chloramphenicol 0.5% eye drops", "chloramphenicol eye drops"],
    ["Chloramphenicol 1% eye ointment", "other-form-or-route"],
    ["Salbutamol 100micrograms/dose inhaler CFC free", "salbutamol inhaler"],
    ["Salbutamol 2.5mg/2.5ml nebuliser liquid unit dose vials", "other-form-or-route"],
    ["Levothyroxine sodium 50microgram tablets", "levothyroxine"],
    ["Co-codamol 30mg/500mg tablets", "co-codamol"],
    ["Co-amoxiclav 500mg/125mg tablets", "co-amoxiclav"],
    ["Morphine 10mg modified-release tablets", "morphine modified release"],
    ["Macrogol compound oral powder sachets NPF sugar free", "no-substance"],
    ["Lactulose 3.1-3.7g/5ml oral solution", "lactulose"],
    ["Nitrofurantoin 100mg modified-release capsules", "nitrofurantoin"],
    ["Metformin 500mg modified-release tablets", "metformin"],
    ["Testodrug 10mg tablets", "product-invalid"],
    ["Generic Testoconazole 500mg pessary and Testoconazole 2% cream", "several-products"],
  ])("%s: %s", async (name, expected) => {
    const vmp = sample.all("vmp").find((row) => row.name === name)!;
    const got = await entryOf(sample, { of: "vmp", vmp }, medicineEntries);
    expect(got.entry?.substance ?? ("why" in got ? got.why : "")).toBe(expected);
  });

  it("an old code of an entry leads to the product that it is now", async () => {
    const vmp = (await sample.vmp("39732011000001102"))!;
    const entries = [{ substance: "amlodipine", forms: ["tablet"], dmdCodes: ["319283006"] }];
    expect(await entryOf(sample, { of: "vmp", vmp }, entries)).toMatchObject({ by: "code" });
  });

  it("a maker's product and a pack have the entry of what they are of", async () => {
    const amp = (await sample.amp("644711000001108"))!;
    const vmp = (await sample.vmp(amp.vmpId))!;
    const ampp = sample.all("ampp").find(({ ampId }) => ampId === amp.id)!;
    for (const item of [{ of: "amp", amp, vmp } as const, { of: "ampp", ampp, amp, vmp } as const])
      expect(await entryOf(sample, item, medicineEntries)).toMatchObject({
        entry: { substance: "methotrexate (weekly)" },
      });
  });
});
