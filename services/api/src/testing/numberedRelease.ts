// tests: releases that carry their number in every row, so that two mixed would show.
import type { RowBatch } from "@plainlabel/medicines";
import { sampleRows } from "./sampleRelease.ts";

/** Products of each. */
export const productsOfEach = 1000;

/** Batches that one is handed on in. */
export const batchesOfEach = 10;

/** The release of one number, from 0: one a day. */
export const numberedRelease = (
  number: number,
): { readonly date: string; readonly batches: readonly RowBatch[] } => {
  const date = new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
  const [vmp] = sampleRows().flatMap((batch) => (batch.of === "vmp" ? batch.rows : []));
  const each = productsOfEach / batchesOfEach;
  return {
    date,
    batches: Array.from({ length: batchesOfEach }, (_, part) => ({
      of: "vmp",
      rows: Array.from({ length: each }, (_, at) => ({
        ...vmp!,
        id: `${part * each + at + 1}`,
        name: `Exampline release ${number} of ${part * each + at + 1}`,
      })),
    })),
  };
};
