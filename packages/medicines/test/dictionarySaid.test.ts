// What a release says of an item's code, as a plain value; and which units may stand for a bare number.
import { beforeAll, expect, test } from "vitest";
import { dictionarySaid, doseUnitOf, type MemoryLookup, memoryLookup } from "../src/index.ts";
import { countedUnit } from "../src/match/countedUnit.ts";
import { sampleLookup } from "./sample.ts";

const amlodipine = "39732011000001102";

let lookup: MemoryLookup;
beforeAll(async () => {
  lookup = await sampleLookup();
});

const counted = async (code: string) => (await dictionarySaid(lookup, { code }))?.product?.unit;

test.each([
  [amlodipine, "tablet"],
  ["42381411000001102", "capsule"],
  ["1069999999108", "pessary"],
])("%s is counted in %s", async (code, unit) => {
  expect(await counted(code)).toBe(unit);
});

test.each([
  ["a spoonful", "322284000"],
  ["a vial", "36033211000001105"],
  ["a syringe", "24594311000001100"],
  ["a puff", "39113611000001102"],
  ["a cream", "346992009"],
])("%s is not counted", async (_, code) => {
  expect(await counted(code)).toBeNull();
});

test("a tablet that is not swallowed, or may be used in another way too, is not counted", async () => {
  const vmp = (await lookup.vmp(amlodipine))!;
  const unit = await doseUnitOf(lookup, vmp);
  const [oral, cutaneous, vaginal] = ["26643006", "6064005", "16857009"];
  expect(await countedUnit(lookup, unit, { routes: [oral] })).toBe("tablet");
  for (const routes of [[cutaneous], [vaginal], [oral, vaginal], [], ["1"]])
    expect(await countedUnit(lookup, unit, { routes })).toBeNull();
});

test("a brand and its pack are told with what they are without a maker, and a substance without", async () => {
  const virtualOf = async (code: string) => (await dictionarySaid(lookup, { code }))?.product?.virtual;
  const maxtrex = "644711000001108";
  expect(await virtualOf(maxtrex)).toEqual({ id: "41792011000001100", name: "Methotrexate 2.5mg tablets" });
  expect(await virtualOf((await lookup.vmp(amlodipine))!.vtmId!)).toBeNull();
});

test("a substance has neither form nor unit", async () => {
  const vtm = (await lookup.vmp(amlodipine))!.vtmId!;
  expect((await dictionarySaid(lookup, { code: vtm }))?.product).toMatchObject({
    ...{ kind: "vtm", form: null, unit: null },
  });
});

test("a code that cannot be, and one that is nowhere, lead to no product", async () => {
  for (const [code, told] of [
    ["319283007", "medicine-code-wrong"],
    ["22298006", "medicine-code-unknown"],
  ] as const)
    expect(await dictionarySaid(lookup, { code })).toMatchObject({
      ...{ release: "2026-03-23", code, product: null, replacedBy: [] },
      findings: [{ code: told, path: "/medicine/code" }],
    });
});

test("without a release nothing is said", async () => {
  expect(await dictionarySaid(memoryLookup(), { code: amlodipine })).toBeUndefined();
});
