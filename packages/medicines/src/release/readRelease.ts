// release: a whole dm+d release, from a zip as published or a folder, handed on row by row.
import type { Outcome } from "@plainlabel/core";
import type { ReleaseFacts, ReleaseReport } from "./ReleaseReport.ts";
import type { RowBatch } from "./rows.ts";

/** Where rows go. A release that is refused half way has handed on some: build beside what is in use, then swap. */
export interface ReleaseSink {
  /** Called in the order of `rowClasses`, one call after the other; reading waits for it. */
  take(batch: RowBatch): void | Promise<void>;
}

export interface ReadOptions {
  /** What is in use now; null when nothing is. */
  readonly inUse: ReleaseFacts | null;
  /** Take one that is older than what is in use: somebody asked to go back. */
  readonly allowOlder?: boolean;
  /** Take one of which a class is more than 5 % smaller than what is in use: somebody looked and asked. */
  readonly allowSmaller?: boolean;
}

/** Never throws for what is in the file; throws what the sink throws. */
export type ReadRelease = (
  path: string,
  sink: ReleaseSink,
  options: ReadOptions,
) => Promise<Outcome<ReleaseReport>>;
