// release: what the reader is told, and where the rows go.
import type { Limits } from "./limits.ts";
import type { ReleaseFacts } from "./ReleaseReport.ts";
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
  /** Path of the supplementary files (zip or folder), of which the old identifiers are read; they are published apart. */
  readonly supplement?: string;
  /** Other limits than `limits`. */
  readonly limits?: Partial<Limits>;
}
