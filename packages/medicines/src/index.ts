// @plainlabel/medicines: the public names. Start with release/readRelease.ts.

export type { EntryRule } from "./entry/EntryRule.ts";
export { type EntryFound, type EntryKey, entryOf, type NoEntry } from "./entry/entryOf.ts";
export { entryRules, foundByCodeAlone } from "./entry/entryRules.ts";
export { formKinds, formsWithoutKind } from "./entry/formKinds.ts";
export { type CheckedMedicine, checkMedicine, type SentMedicine } from "./match/checkMedicine.ts";
export { dictionarySaid } from "./match/dictionarySaid.ts";
export { type DoseUnit, doseUnitOf } from "./match/doseUnit.ts";
export { type MemoryLookup, memoryLookup } from "./match/memoryLookup.ts";
export { type Followed, followId, isInvalid, nameOf, type Product, productWith } from "./match/Product.ts";
export type { ProductLookup } from "./match/ProductLookup.ts";
export {
  type ProductFinding,
  type ProductFindingCode,
  sayProductFinding,
} from "./match/productFindings.ts";
export { type Compared, compareStrengths, compareWritten } from "./match/strengths.ts";
export { wordsOf } from "./match/words.ts";
export { medicinesRefusals } from "./medicinesRefusals.ts";
export { type BrandRule, brandRuleByName, brandRuleFor, brandRules } from "./pack/brandRules.ts";
export { comparePack, type PackQuestion } from "./pack/comparePack.ts";
export { type GtinReading, readGtin } from "./pack/gtin.ts";
export type { CannotTell, PackComparison, PackNote } from "./pack/PackComparison.ts";
export { packNotes, type Said, sayPackComparison } from "./pack/packWords.ts";
export { type DroppedReason, droppedReasons } from "./release/droppedReasons.ts";
export type { ReadOptions, ReleaseSink } from "./release/ReadOptions.ts";
export type * from "./release/ReleaseReport.ts";
export { readRelease } from "./release/readRelease.ts";
export { type ReleaseFaultCode, releaseFaults } from "./release/releaseFaults.ts";
export * from "./release/rows.ts";
export * from "./search/index.ts";
