import { expect, it } from "vitest";
import { medicineEntries } from "../medicineEntries.ts";
import { describeProducts } from "./describeProducts.ts";
import file from "./entryProducts.json" with { type: "json" };
import { comparable, isExcluded, productFor, productsOfEntries } from "./entryProducts.ts";

it("says which products an entry is for, each entry once, and of none that there is not", () => {
  const substances = productsOfEntries.map(({ substance }) => substance);
  const entries = new Set(medicineEntries.map(({ substance }) => substance));
  expect(substances.filter((substance) => !entries.has(substance))).toEqual([]);
  expect(substances).toEqual([...new Set(substances)]);
  // Where the name is borne by two uses, a product may still wait for a pharmacist.
  const found = productsOfEntries.filter((each) => each.byProductAlone !== true);
  expect(found.filter(({ products }) => products.length === 0)).toEqual([]);
});

it("names the list that each product was seen in", () => {
  const sources = new Set(Object.keys(file.sources));
  const named = productsOfEntries.flatMap(({ products, not, undecided }) =>
    [...products, ...not, ...undecided].map(({ source }) => source),
  );
  expect(named.filter((source) => !sources.has(source))).toEqual([]);
  expect(new Set(named)).toEqual(sources);
});

it("has no product that an entry is for and not for", () => {
  for (const { substance, products } of productsOfEntries)
    for (const { name, ids } of products) {
      expect([name, isExcluded(substance, undefined, name)]).toEqual([name, false]);
      expect(ids.filter((id) => isExcluded(substance, id))).toEqual([]);
    }
});

it("knows a name without its case and the spaces that programs add, and no other strength", () => {
  expect(comparable("Amoxicillin 250 mg / 5 mL  Oral Suspension")).toBe(
    "amoxicillin 250mg/5ml oral suspension",
  );
  expect(productFor("aspirin 75 mg", undefined, "ASPIRIN 75 mg dispersible tablets")?.ids).toEqual([
    "319773006",
  ]);
  expect(productFor("aspirin 75 mg", undefined, "Aspirin 300mg dispersible tablets")).toBeUndefined();
  expect(isExcluded("aspirin 75 mg", "329526003")).toBe(true);
  expect(productFor("methotrexate (weekly)", "326874007")?.name).toBe("Methotrexate 2.5mg tablets");
});

it("stands in docs/content-products.md", async () => {
  await expect(describeProducts()).toMatchFileSnapshot("../../../../docs/content-products.md");
});
