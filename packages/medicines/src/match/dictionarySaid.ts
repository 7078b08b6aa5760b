// match: all that a release says of an item's code, as the plain value that stands beside the item's request.
import type { DictionaryProduct, DictionarySaid } from "@plainlabel/core";
import { checkMedicine, type SentMedicine } from "./checkMedicine.ts";
import { countedUnit } from "./countedUnit.ts";
import { doseUnitOf } from "./doseUnit.ts";
import { followId, nameOf, type Product } from "./Product.ts";
import type { ProductLookup } from "./ProductLookup.ts";
import { sayProductFinding } from "./productFindings.ts";

const idOf = (product: Product): string => {
  switch (product.of) {
    case "vtm":
      return product.vtm.id;
    case "vmp":
      return product.vmp.id;
    case "amp":
      return product.amp.id;
    case "vmpp":
      return product.vmpp.id;
    case "ampp":
      return product.ampp.id;
  }
};

/** A substance has no form, and none of its products is to be guessed. */
const productOf = async (lookup: ProductLookup, product: Product): Promise<DictionaryProduct> => {
  const named = { id: idOf(product), name: nameOf(product), kind: product.of };
  if (product.of === "vtm") return { ...named, virtual: null, form: null, unit: null };
  const unit = await doseUnitOf(lookup, product.vmp);
  const virtual = { id: product.vmp.id, name: product.vmp.name };
  return { ...named, virtual, form: unit.form, unit: await countedUnit(lookup, unit, product.vmp) };
};

/** Undefined where no release is there to ask. Findings point into the item's request. */
export const dictionarySaid = async (
  lookup: ProductLookup,
  sent: SentMedicine,
): Promise<DictionarySaid | undefined> => {
  const [release, checked] = [await lookup.release(), await checkMedicine(lookup, sent)];
  if (release === null || checked === undefined) return undefined;
  const { code } = sent;
  const followed = checked.product === null ? null : await followId(lookup, code);
  return {
    release: release.date,
    code,
    product: checked.product === null ? null : await productOf(lookup, checked.product),
    replacedBy: followed === null || followed.found === null ? [] : followed.ids.slice(1),
    findings: checked.findings.map((finding) => sayProductFinding(finding, "/medicine/code")),
  };
};
