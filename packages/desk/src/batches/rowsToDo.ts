// batches: which rows want somebody, and in which order.
import type { BatchRow } from "./BatchView.ts";

/** A sheet of more rows is gone through on its own page, and not in today's list. */
export const mostRowsListed = 100;

export const wantsSomebody = ({ state }: BatchRow): boolean => state === "words" || state === "check";

/** The first that wants somebody: what can be checked before what needs words. */
export const firstToDo = (rows: readonly BatchRow[]): BatchRow | undefined =>
  rows.find(({ state }) => state === "check") ?? rows.find(({ state }) => state === "words");
