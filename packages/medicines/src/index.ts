// @plainlabel/medicines: the public names. Start with release/readRelease.ts.
export type { ProductLookup } from "./match/ProductLookup.ts";
export type * from "./release/ReleaseReport.ts";
export type { ReadOptions, ReadRelease, ReleaseSink } from "./release/readRelease.ts";
export * from "./release/rows.ts";
