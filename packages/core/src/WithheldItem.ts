// prepare: an item of what was sent that has no label, and why.

import type { Refusal } from "@plainlabel/directions";

/** An item without a label. */
export interface WithheldItem {
  /** Its place in what was sent, from 1. */
  readonly item: number;
  /** Pointer to it in what was sent. */
  readonly at: string;
  /** Its medicine in words, where those could be read; null otherwise. */
  readonly medicine: string | null;
  readonly refusals: readonly Refusal[];
}
