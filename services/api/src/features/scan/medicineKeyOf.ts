// scan: under which key the information about a label's medicine is looked up, now and when the label has ended.
import {
  comparable,
  findEntry,
  isExcluded,
  type MedicineEntry,
  type MedicineKey,
  medicineEntries,
  productFor,
  productsOfEntries,
} from "@plainlabel/content";
import { splitProductName } from "@plainlabel/core";
import type { PageOrder } from "../../rendering/PageOrder.ts";

/** Whether the words name another strength than the product with this code has: then one of them is wrong. */
const contradicts = (
  code: string,
  strength: string | undefined,
  entries: readonly MedicineEntry[],
): boolean => {
  const substance = findEntry({ code }, entries)?.substance;
  const product = substance === undefined ? undefined : productFor(substance, code);
  if (product === undefined || strength === undefined) return false;
  return !` ${comparable(product.name)} `.includes(` ${comparable(strength)} `);
};

/**
 * The first of these names that is an entry's exactly: the whole of it, which
 * may be a product's; the substance; the substance with its form ("latanoprost
 * eye drops") or strength ("aspirin 75 mg"). It finds nothing where none is,
 * where the whole is a product that the entry is not for, and where the name
 * and the code lead to two entries. A code of another strength than the words
 * say is no reason for an entry by itself.
 */
const ownKeyOf = (
  { name, strength, form, code }: PageOrder["medicine"],
  entries: readonly MedicineEntry[],
): MedicineKey => {
  const whole = [name, strength, form].filter((part) => part !== undefined).join(" ");
  const told =
    strength === undefined && form === undefined ? splitProductName(name) : { name, strength, form };
  const named = (substance: string): MedicineKey => ({
    substance,
    ...(told.form === undefined ? {} : { form: told.form }),
  });
  const finds = (key: MedicineKey): boolean => {
    const entry = findEntry(key, entries);
    return entry !== undefined && !isExcluded(entry.substance, code, whole);
  };
  const names = [whole, told.name, `${told.name} ${told.form}`, `${told.name} ${told.strength}`].map(named);
  // The name is looked up without the code first: a code of something else must not outlive its contradiction.
  const byName = names.find(finds);
  const usesCode = code !== undefined && (byName !== undefined || !contradicts(code, told.strength, entries));
  const coded = usesCode ? { code } : {};
  const key = { ...(byName ?? named(told.name)), ...coded };
  const found = findEntry(key, entries);
  return found !== undefined && isExcluded(found.substance, code, whole)
    ? { ...named(whole), ...coded }
    : key;
};

/** Whether some entry must not be shown for what the label names, or has not been decided for it. */
const isNearOne = ({ name, strength, form, code }: PageOrder["medicine"]): boolean => {
  const whole = [name, strength, form].filter((part) => part !== undefined).join(" ");
  return productsOfEntries.some(({ substance }) => isExcluded(substance, code, whole));
};

/**
 * As the label names its medicine; where that finds no entry, as the dictionary
 * names the product of its code without maker and pack: a brand is found that
 * way. What is near an entry and must not have it finds none that way either.
 */
export const medicineKeyOf = (
  medicine: PageOrder["medicine"],
  entries: readonly MedicineEntry[] = medicineEntries,
  virtual: PageOrder["virtual"] = null,
): MedicineKey => {
  const own = ownKeyOf(medicine, entries);
  if (virtual === null || findEntry(own, entries) !== undefined || isNearOne(medicine)) return own;
  const asProduct = ownKeyOf({ name: virtual.name, code: virtual.id }, entries);
  return findEntry(asProduct, entries) === undefined ? own : asProduct;
};
