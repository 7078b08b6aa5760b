// A medicine's code held against the sample release.
import { beforeAll, describe, expect, it } from "vitest";
import { checkMedicine, memoryLookup, nameOf, sayProductFinding } from "../src/index.ts";
import { sampleLookup } from "./sample.ts";

let lookup: Awaited<ReturnType<typeof sampleLookup>>;
beforeAll(async () => {
  lookup = await sampleLookup();
});

const check = async (code: string, more: { name?: string; strength?: string; form?: string } = {}) => {
  const checked = await checkMedicine(lookup, { code, ...more });
  return {
    name: checked?.product == null ? null : nameOf(checked.product),
    codes: checked?.findings.map((finding) => finding.code),
    findings: checked?.findings,
  };
};

const amlodipine5 = "39732011000001102";

describe("a code", () => {
  it("that is right says nothing", async () => {
    expect(await check(amlodipine5)).toMatchObject({ name: "Amlodipine 5mg tablets", codes: [] });
    // A maker's product.
    expect(await check("644711000001108")).toMatchObject({
      name: "Maxtrex 2.5mg tablets (Pfizer Ltd)",
      codes: [],
    });
  });

  it.each([
    ["41792011000001000", "medicine-code-wrong"],
    ["0319775004", "medicine-code-wrong"],
    ["3.91136E+16", "medicine-code-wrong"],
    ["٣١٩٧٧٥٠٠٤", "medicine-code-wrong"],
    ["", "medicine-code-wrong"],
    ["1".repeat(100_000), "medicine-code-wrong"],
    // A right digit, and nowhere in the release.
    ["374297004", "medicine-code-unknown"],
  ])("%.20s is told: %s", async (code, finding) => {
    expect(await check(code)).toMatchObject({ name: null, codes: [finding] });
  });

  it("that was replaced leads to what it became", async () => {
    const { name, findings } = await check("319283006");
    expect(name).toBe("Amlodipine 5mg tablets");
    expect(findings).toEqual([
      { code: "medicine-code-replaced", id: "319283006", now: amlodipine5, name: "Amlodipine 5mg tablets" },
    ]);
  });

  it("that was replaced twice leads on, and one in a ring leads nowhere", async () => {
    const chained = await sampleLookup();
    const pair = (previousId: string, currentId: string) =>
      ({ of: "vmp", previousId, currentId, on: null }) as const;
    chained.take({ of: "replaced", rows: [pair("374297004", "319283006")] });
    const followed = await checkMedicine(chained, { code: "374297004" });
    expect(followed?.findings).toMatchObject([{ code: "medicine-code-replaced", now: amlodipine5 }]);

    chained.take({ of: "replaced", rows: [pair("374297004", "374298009"), pair("374298009", "374297004")] });
    const ring = await checkMedicine(chained, { code: "374297004" });
    expect(ring).toMatchObject({ product: null, findings: [{ code: "medicine-code-in-a-ring" }] });
  });

  it("that is marked invalid is told, and what it was", async () => {
    expect(await check("1029999999104")).toMatchObject({
      name: "Testodrug 10mg tablets",
      codes: ["medicine-code-invalid"],
    });
  });

  it("that is invalid, and replaced by what nobody knows, is invalid still", async () => {
    const chained = await sampleLookup();
    chained.take({
      of: "replaced",
      rows: [{ of: "vmp", previousId: "1029999999104", currentId: "374297004", on: null }],
    });
    const checked = await checkMedicine(chained, { code: "1029999999104" });
    expect(checked?.findings).toEqual([
      { code: "medicine-code-invalid", id: "1029999999104", name: "Testodrug 10mg tablets" },
    ]);
  });

  it("of a substance, a pack or several products is told", async () => {
    expect(await check("68887009")).toMatchObject({
      name: "Methotrexate",
      codes: ["medicine-code-of-substance"],
    });
    expect((await check("50019999999108")).codes).toEqual(["medicine-code-of-pack"]);
    expect((await check("10019999999102")).codes).toEqual(["medicine-code-of-pack"]);
    expect((await check("50879999999105")).codes).toContain("medicine-code-of-several");
  });

  it("that may not be prescribed so, or should be by maker, is told in the dictionary's words", async () => {
    expect((await check("1049999999107")).findings).toContainEqual({
      code: "medicine-not-to-prescribe",
      name: "Generic Testopack wound dressing 10cm x 10cm",
      status: "Never Valid To Prescribe As A VMP",
    });
    expect((await check("39113611000001102")).codes).toEqual(["medicine-brand-advised"]);
  });
});

describe("a name beside a code", () => {
  const salbutamol = "39113611000001102";
  const levothyroxine = "374295007";
  it.each([
    [amlodipine5, "Amlodipine 5mg tablets"],
    [amlodipine5, "AMLODIPINE 5 MG TABLET"],
    [amlodipine5, "Amlodipine"],
    [amlodipine5, "amlodipine tablets"],
    [levothyroxine, "Levothyroxine 50 micrograms"],
    [levothyroxine, "Levothyroxine sodium 50mcg tablets"],
    [levothyroxine, "Levothyroxine sodium"],
    [salbutamol, "Salbutamol 100micrograms/actuation inhaler CFC free"],
    [salbutamol, "Salbutamol 100 mcg/dose inhaler"],
    ["644711000001108", "Maxtrex 2.5mg tablets"],
    ["644711000001108", "Methotrexate 2.5mg tablets"],
    ["644711000001108", "Maxtrex 2.5mg tablets (Pfizer Ltd)"],
    ["42009811000001101", "Co-codamol 30mg/500mg tablets"],
    ["42009811000001101", "Co-codamol 30/500"],
    ["42009811000001101", "Co-codamol 30mg/500mg tabs"],
    ["322284000", "Paracetamol 250mg/5ml sugar free suspension"],
    ["323014008", "Gabapentin 300mg caps"],
    ["331384006", "White soft paraffin 50% / Liquid paraffin 50% ointment"],
  ])("%s agrees with %s", async (code, name) => {
    expect((await check(code, { name })).codes).not.toContain("medicine-name-differs");
  });

  it.each([
    [amlodipine5, "Amlodipine 10mg tablets"],
    [amlodipine5, "Amlodipine 0.5mg tablets"],
    [amlodipine5, "Amlodipine 50mg tablets"],
    [amlodipine5, "Amlodipine 5mg capsules"],
    [amlodipine5, "Amitriptyline"],
    [amlodipine5, "Amlo"],
    [amlodipine5, ""],
    [amlodipine5, "5mg tablets"],
    [amlodipine5, "Amlodipine 5mg tablets and Ramipril 5mg capsules"],
    ["644711000001108", "Maxtrex 10mg tablets"],
    ["331384006", "White soft paraffin"],
    ["42009811000001101", "Co-codamol 500mg/30mg tablets"],
    ["42009811000001101", "Co-codamol 8/500"],
    ["322284000", "Paracetamol 250mg/5ml sugar free free suspension"],
    ["322284000", "Paracetamol 5mg/250ml suspension"],
    ["322284000", "Paracetamol 250mg/5ml tablets"],
    ["331384006", "Liquid paraffin"],
    [levothyroxine, "Levothyroxine 25 micrograms"],
  ])("%s differs from %j", async (code, name) => {
    expect((await check(code, { name })).codes).toContain("medicine-name-differs");
  });
});

describe("a strength beside a code", () => {
  it.each([
    [amlodipine5, "5 mg"],
    [amlodipine5, "5000 micrograms"],
    [amlodipine5, "0.005 g"],
    ["322284000", "250 mg/5 ml"],
    ["322284000", "50 mg/ml"],
    ["322284000", "50mg per 1ml"],
    ["24594311000001100", "10mg/0.2ml"],
    ["346992009", "1%"],
    ["330286001", "0.5 % w/v"],
    ["42009811000001101", "30 mg/500 mg"],
    ["39113611000001102", "100 micrograms"],
  ])("%s agrees with %s", async (code, strength) => {
    expect((await check(code, { strength })).codes).not.toContain("medicine-strength-differs");
  });

  it.each([
    [amlodipine5, "10 mg"],
    [amlodipine5, "5 micrograms"],
    [amlodipine5, "50 mg"],
    ["322284000", "120 mg/5 ml"],
    ["346992009", "2.5%"],
    ["42009811000001101", "8 mg/500 mg"],
    ["42009811000001101", "15/500"],
    ["42009811000001101", "500 mg"],
    [amlodipine5, "strong"],
    ["39113611000001102", "200 micrograms"],
  ])("%s differs from %s", async (code, strength) => {
    expect((await check(code, { strength })).codes).toContain("medicine-strength-differs");
  });
});

describe("a form beside a code", () => {
  it.each([
    [amlodipine5, "tablets", true],
    [amlodipine5, "Tablet", true],
    [amlodipine5, "capsules", false],
    ["386047000", "modified-release tablets", true],
    ["386047000", "tablets", true],
    ["325278007", "modified-release tablets", false],
    ["330286001", "eye drops", true],
    ["330286001", "eye ointment", false],
    ["39113611000001102", "inhaler", true],
  ])("%s, %s: agrees %s", async (code, form, agrees) => {
    expect((await check(code, { form })).codes?.includes("medicine-form-differs")).toBe(!agrees);
  });
});

describe("what is told", () => {
  it("is one sentence of what and one of what to do, with the place", async () => {
    const { findings } = await check("319283006", { name: "Amlodipine 10mg tablets" });
    const said = findings!.map((finding) => sayProductFinding(finding, "/medicine/code"));
    expect(said).toEqual([
      {
        code: "medicine-code-replaced",
        path: "/medicine/code",
        detail: "319283006 is an old identifier: Amlodipine 5mg tablets is 39732011000001102 now.",
        help: "Check that this is the medicine that was prescribed, and send the new code from now on.",
      },
      {
        code: "medicine-name-differs",
        path: "/medicine/code",
        detail: 'The name sent is "Amlodipine 10mg tablets"; its code stands for Amlodipine 5mg tablets.',
        help: "Compare the code with the prescription, and ask the prescriber where they differ.",
      },
    ]);
  });

  it("is nothing without a release", async () => {
    expect(await checkMedicine(memoryLookup(), { code: amlodipine5 })).toBeUndefined();
  });
});
