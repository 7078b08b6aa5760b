// Every product of the dictionary that stands under an entry finds it, by name and by each id; those that must
// not, and those undecided, find none.
import { findEntry, medicineEntries, productsOfEntries } from "@plainlabel/content";
import { splitProductName } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { medicineKeyOf } from "./medicineKeyOf.ts";

const foundFor = (medicine: Parameters<typeof medicineKeyOf>[0]): string | undefined =>
  findEntry(medicineKeyOf(medicine))?.substance;

/** A name as FHIR, a form of the desk and pharmacy software send it: whole, and in parts with their spaces. */
const waysOf = (name: string) => {
  const { name: substance, strength, form } = splitProductName(name);
  const spaced = strength?.replace(/(\d)(?=[a-z])/g, "$1 ");
  return [
    { name },
    { name: name.toUpperCase() },
    ...(strength === undefined || form === undefined || spaced === undefined
      ? []
      : [
          { name: substance, strength, form },
          { name: substance, strength: spaced, form },
        ]),
  ];
};

describe.each(productsOfEntries)("$substance", ({ substance, products, not, undecided }) => {
  it("is found by every name of its products", () => {
    const names = products.flatMap(({ name, description }) => [name, description ?? name]);
    const missed = names.flatMap(waysOf).filter((medicine) => foundFor(medicine) !== substance);
    expect(missed).toEqual([]);
  });

  it("is found by every id, current and former, alone and beside the name", () => {
    const missed = products.flatMap(({ name, ids }) =>
      ids.filter(
        (code) =>
          findEntry({ code })?.substance !== substance ||
          waysOf(name).some((medicine) => foundFor({ ...medicine, code }) !== substance),
      ),
    );
    expect(missed).toEqual([]);
  });

  it("is never found for what it is not for, nor for what nobody has decided, by name or id", () => {
    const wrong = [...not, ...undecided].flatMap(({ name, ids }) => [
      ...waysOf(name).filter((medicine) => foundFor(medicine) === substance),
      ...ids.filter((code) => findEntry({ code })?.substance === substance),
      // The entry's own name beside the id of something else.
      ...ids.filter((code) => foundFor({ name: substance, code }) === substance),
      ...ids.filter((code) => waysOf(name).some((medicine) => foundFor({ ...medicine, code }) === substance)),
    ]);
    expect(wrong).toEqual([]);
  });
});

it("no name and no id is a product of two entries", () => {
  const all = productsOfEntries.flatMap(({ products }) => [
    ...new Set(products.flatMap(({ name, ids }) => [name, ...ids])),
  ]);
  expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
});

/** Entries that no list was gathered for. */
const unlisted = medicineEntries.filter(
  (entry) => !productsOfEntries.some(({ substance }) => substance === entry.substance),
);

it.each(unlisted.map((entry) => [entry.substance, entry] as const))(
  "%s is found by its own name with each of its forms, and with no other",
  (substance, { forms }) => {
    for (const form of forms) expect([form, foundFor({ name: substance, form })]).toEqual([form, substance]);
    for (const form of ["eye drops", "suppositories", "vaginal gel", "nasal spray", "solution for infusion"])
      expect([form, foundFor({ name: substance, form })]).toEqual([form, undefined]);
    expect(foundFor({ name: `${substance} sulfate`, form: forms[0]! })).toBeUndefined();
  },
);

it("sildenafil of the one strength that is for the lungs alone is found as that", () => {
  expect(foundFor({ name: "Sildenafil", strength: "20 mg", form: "tablets" })).toBe("sildenafil (lungs)");
});

it.each([
  // Near what is listed, and listed nowhere.
  { name: "Aspirin 150mg tablets" },
  { name: "Aspirin", strength: "75 mg", form: "suppositories" },
  { name: "Aspirin 25mg / Dipyridamole 200mg modified-release capsules" },
  { name: "Methotrexate", strength: "2.5 mg", form: "eye drops" },
  { name: "Methotrexate 25mg/ml solution for injection vials" },
  { name: "Hydrocortisone sodium succinate 100mg cream" },
  { name: "Ramipril 5mg / Felodipine 5mg modified-release tablets" },
  { name: "Amlodipine 5mg / Valsartan 80mg tablets" },
  { name: "Losartan 50mg / Hydrochlorothiazide 12.5mg tablets" },
  { name: "Salbutamol", strength: "5 mg/ml", form: "nebuliser liquid" },
  { name: "Ibuprofen", strength: "5%", form: "gel" },
  {
    name: "Insulin glargine 100units/ml / Lixisenatide 33micrograms/ml solution for injection 3ml pre-filled disposable devices",
  },
  { name: "Fluoxetine eye drops" },
  // What stays apart: short-acting from modified release, the skin's gels, what is swallowed from what is not.
  { name: "Nifedipine 5mg capsules" },
  { name: "Nifedipine", strength: "10 mg", form: "capsules" },
  { name: "Theophylline", strength: "10 mg/ml", form: "oral solution" },
  { name: "Morphine", strength: "10 mg", form: "tablets" },
  { name: "Progesterone", strength: "200 mg", form: "vaginal capsules" },
  { name: "Diclofenac 3% gel" },
  { name: "Diclofenac", strength: "3 %", form: "gel" },
  { name: "Metronidazole", strength: "0.75%", form: "gel" },
  { name: "Metronidazole", strength: "0.75%", form: "vaginal gel" },
  { name: "Estradiol", strength: "10micrograms", form: "vaginal tablets" },
  { name: "Aciclovir", strength: "3%", form: "eye ointment" },
  { name: "Betamethasone", strength: "0.1%", form: "eye drops" },
  { name: "Hydroxocobalamin", strength: "5 g", form: "powder for solution for infusion vials" },
  { name: "Semaglutide", strength: "3 mg", form: "tablets" },
  { name: "Ticagrelor", form: "suppositories" },
  // Two uses have an entry each: the name alone tells neither.
  { name: "Sildenafil" },
  { name: "Sildenafil", strength: "50 mg", form: "tablets" },
  { name: "Sildenafil", strength: "10 mg", form: "tablets" },
  { name: "Sildenafil (lungs)" },
  { name: "Amoxi" },
  // A code of one medicine beside the name of another.
  { name: "Warfarin", strength: "1 mg", form: "tablets", code: "330061001" },
  { name: "Warfarin", strength: "7 mg", form: "tablets", code: "330061001" },
  { name: "warfarin", code: "330061001" },
  // A code of the weak one beside the words of a strong one.
  { name: "Aspirin", strength: "600 mg", form: "tablets", code: "319775004" },
  { name: "Aspirin", strength: "300 mg", form: "tablets", code: "319775004" },
  // A listed code beside a form that its product does not have.
  { name: "Allopurinol", form: "eye drops", code: "330061001" },
])("%j finds nothing", (medicine) => {
  expect(foundFor(medicine)).toBeUndefined();
});
