// batches: what the pages of a batch show.
import type { Finding, Refusal } from "@plainlabel/core";

/** An item without a label, as whoever sent it knows it. */
export interface BatchItemRefused {
  /** Its place in the file, from 1; the header of a spreadsheet is not counted. */
  readonly place: number;
  /** "" where it could not be read. */
  readonly person: string;
  readonly medicine: string;
  readonly refusals: readonly Refusal[];
}

/** One label set, prescribed words beside label words. */
export interface BatchItemCompared {
  readonly place: number;
  readonly person: string;
  readonly medicine: string;
  readonly prescribed: string;
  readonly label: readonly string[];
  /** What is to be looked at; left out where it was not kept. */
  readonly findings?: readonly Finding[];
}

export interface BatchView {
  readonly csrf: string;
  readonly id: string;
  readonly state: "waiting" | "working" | "done";
  readonly items: number;
  readonly made: number;
  readonly refused: number;
  readonly failed: number;
  readonly labels: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly compared: readonly BatchItemCompared[];
  readonly without: readonly BatchItemRefused[];
  /** Whether the question is asked that goes before erasing. */
  readonly asking: boolean;
}
