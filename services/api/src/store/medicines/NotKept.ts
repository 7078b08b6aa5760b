// medicines: ends the building of a release that was refused, so that what has been built is undone; nothing is broken.
import type { Refusal } from "@plainlabel/core";

export class NotKept extends Error {
  override readonly name = "NotKept";
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super("The release was refused.");
    this.refusals = refusals;
  }
}

/** Gives the refusals back as an outcome; throws everything else. */
export const refusalsOf = (error: unknown): { readonly ok: false; readonly refusals: readonly Refusal[] } => {
  if (error instanceof NotKept) return { ok: false, refusals: error.refusals };
  throw error;
};
