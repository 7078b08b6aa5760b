// The unit that "one" counts, from the product; and strengths of products as ratios.
import { beforeAll, expect, it } from "vitest";
import { compareStrengths, doseUnitOf } from "../src/index.ts";
import { sampleLookup } from "./sample.ts";

let lookup: Awaited<ReturnType<typeof sampleLookup>>;
beforeAll(async () => {
  lookup = await sampleLookup();
});
const unitOf = async (id: string) => doseUnitOf(lookup, (await lookup.vmp(id))!);

it.each([
  ["39732011000001102", "tablet", null, "Tablet"],
  ["42381411000001102", "capsule", null, "Capsule"],
  ["322284000", "spoonful", "5 ml", "Oral suspension"],
  ["24594311000001100", "pre-filled disposable injection", "0.2 ml", "Solution for injection"],
  ["39113611000001102", "dose", null, "Pressurised inhalation"],
  ["36033211000001105", "vial", "20 ml", "Solution for injection"],
])("%s is counted in %s", async (id, unit, size, form) => {
  expect(await unitOf(id)).toEqual({ known: true, unit, size, form });
});

it.each([
  ["346992009", "not-discrete", "Cream"],
  ["330286001", "not-discrete", "Eye drops"],
])("%s has no unit: %s", async (id, why, form) => {
  expect(await unitOf(id)).toEqual({ known: false, why, form });
});

it("is not supplied where the release leaves half of it out", async () => {
  const vmp = (await lookup.vmp("322284000"))!;
  for (const unitDose of [
    { ...vmp.unitDose, size: null },
    { ...vmp.unitDose, unit: null },
    { ...vmp.unitDose, form: null },
    { ...vmp.unitDose, unit: "374297004" },
  ])
    expect(await doseUnitOf(lookup, { ...vmp, unitDose })).toMatchObject({
      known: false,
      why: "not-in-the-release",
    });
});

const mg = "258684004";
const ml = "258773002";
const microgram = "258685003";
const strength = (value: string, unit: string, per?: readonly [string, string]) => [
  {
    ingredientId: "387381009",
    basis: null,
    basisSubstanceId: null,
    amount: { value, unit },
    per: per === undefined ? null : { value: per[0], unit: per[1] },
  },
];

it.each([
  [strength("250", mg, ["5", ml]), strength("50", mg, ["1", ml]), "same"],
  [strength("0.5", mg), strength("500", microgram), "same"],
  [strength("2.5", mg), strength("2.50", mg), "same"],
  [strength("2.5", mg), strength("25", mg), "different"],
  [strength("250", mg, ["5", ml]), strength("250", mg, ["1", ml]), "different"],
  [strength("250", mg, ["5", ml]), strength("250", mg), "different"],
  [strength("5", mg), [], "cannot tell"],
  [strength("5", "374297004"), strength("5", mg), "cannot tell"],
  [
    strength("5", mg),
    [...strength("5", mg), { ...strength("5", mg)[0]!, ingredientId: "372897005" }],
    "different",
  ],
])("strengths are compared as ratios (%#)", async (one, other, compared) => {
  expect(await compareStrengths(lookup, one, other)).toBe(compared);
  expect(await compareStrengths(lookup, other, one)).toBe(compared);
});
