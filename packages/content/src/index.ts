// @plainlabel/content: the public names. Easy-read information and films, as reviewed data.
export * from "./films.ts";
export * from "./findEntry.ts";
export * from "./MedicineEntry.ts";
export * from "./medicineEntries.ts";
export {
  comparable,
  type EntryProducts,
  isExcluded,
  productFor,
  productsOfEntries,
} from "./products/entryProducts.ts";
