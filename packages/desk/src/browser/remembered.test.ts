import fc from "fast-check";
import { expect, test } from "vitest";
import {
  keepAsFavourite,
  mostRemembered,
  type RememberedMedicine,
  readMemory,
  remember,
  rememberedFor,
  unfavour,
  writeMemory,
} from "./remembered.ts";

const amoxicillin = {
  name: "Amoxicillin",
  strength: "500 mg",
  form: "capsules",
  code: "",
  gtin: "05012345678900",
  warnings: "9",
};
const senna = { ...amoxicillin, name: "Senna", strength: "7.5 mg", form: "tablets", gtin: "", warnings: "" };
const directions = "Take ONE capsule THREE times a day";

test("the latest stands first, once", () => {
  const medicines = [amoxicillin, senna, amoxicillin].reduce(remember, []);
  expect(medicines.map(({ name }) => name)).toEqual(["Amoxicillin", "Senna"]);
});

test("directions are kept with a favourite only, and go when it is none any more", () => {
  expect(remember([], { ...amoxicillin, directions } as typeof amoxicillin)[0]?.directions).toBe("");
  const favourites = keepAsFavourite([], { ...amoxicillin, directions });
  expect(favourites).toEqual([{ ...amoxicillin, directions, favourite: true }]);
  expect(remember(favourites, { ...amoxicillin, gtin: "" })).toEqual(favourites);
  expect(unfavour(favourites, 0)).toEqual([{ ...amoxicillin, directions: "", favourite: false }]);
});

test("a pack's code offers the medicine that it was last used with, and no other", () => {
  const medicines = remember(remember([], amoxicillin), { ...senna, gtin: amoxicillin.gtin });
  expect(rememberedFor(medicines, amoxicillin.gtin)?.name).toBe("Senna");
  expect(medicines.filter(({ gtin }) => gtin === amoxicillin.gtin)).toHaveLength(1);
  expect(rememberedFor(medicines, "")).toBeUndefined();
  expect(rememberedFor(medicines, "05099999999990")).toBeUndefined();
});

test("the oldest that is no favourite goes first", () => {
  const favourites = keepAsFavourite([], { ...amoxicillin, directions: "" });
  const many = Array.from({ length: mostRemembered }, (_, at) => ({ ...senna, name: `Senna ${at}` }));
  const medicines = many.reduce(remember, favourites);
  expect(medicines).toHaveLength(mostRemembered);
  expect(medicines.at(-1)?.name).toBe("Amoxicillin");
  expect(medicines.some(({ name }) => name === "Senna 0")).toBe(false);
});

test("what was written reads back; what is not ours is not taken, and nothing throws", () => {
  const medicines = keepAsFavourite(remember([], senna), { ...amoxicillin, directions });
  expect(readMemory(writeMemory(medicines))).toEqual(medicines);
  const [first] = medicines as [RememberedMedicine];
  for (const strange of [
    { ...first, person: "Ada Morgan" },
    { ...first, favourite: false },
    { ...first, name: "" },
    { ...first, name: 3 },
    { ...first, name: "x".repeat(501) },
    null,
    "Senna",
  ]) {
    expect(readMemory(JSON.stringify([strange]))).toEqual([]);
  }
  expect(readMemory(null)).toEqual([]);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (kept) => Array.isArray(readMemory(kept))));
});
