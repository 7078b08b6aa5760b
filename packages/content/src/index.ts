// @plainlabel/content: the public names. Easy-read information and films, as reviewed data.
export * from "./ContentSentence.ts";
export { contentRefusals } from "./contentRefusals.ts";
export * from "./EarlierEntry.ts";
export * from "./entryFor.ts";
export * from "./films.ts";
export * from "./findEntry.ts";
export * from "./MedicineEntry.ts";
export { medicineEntries } from "./medicineEntries.ts";
export { competingIn, dosesNamedInText, type NamedDose } from "./namesDose.ts";
export * from "./photographs.ts";
export { isBrandOf, substanceNamed } from "./products/brandOf.ts";
export {
  comparable,
  type EntryProducts,
  isExcluded,
  needsProduct,
  productFor,
  productsOfEntries,
} from "./products/entryProducts.ts";
export * from "./review/factsOf.ts";
export * from "./review/reviewSheet.ts";
export * from "./review/signedReview.ts";
export * from "./signing.ts";
export * from "./upgradeEntry.ts";
export { classSigns, medicineClasses, signsOfEveryMedicine } from "./urgency/medicineClasses.ts";
export * from "./urgency/SignRow.ts";
export { type Reader, saySign } from "./urgency/saySign.ts";
export * from "./urgency/signs.ts";
export * from "./wordsDigest.ts";
