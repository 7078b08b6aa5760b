// @plainlabel/medicines: the public names. Start with release/readRelease.ts.
export { type MemoryLookup, memoryLookup } from "./match/memoryLookup.ts";
export type { ProductLookup } from "./match/ProductLookup.ts";
export { type GtinReading, readGtin } from "./pack/gtin.ts";
export type { ReadOptions, ReleaseSink } from "./release/ReadOptions.ts";
export type * from "./release/ReleaseReport.ts";
export { readRelease } from "./release/readRelease.ts";
export { type ReleaseFaultCode, releaseFaults } from "./release/releaseFaults.ts";
export * from "./release/rows.ts";
export { type DroppedReason, droppedReasons } from "./release/tally.ts";
