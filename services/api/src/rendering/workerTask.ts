// rendering: what this thread asks of a worker. Either is plain data: it crosses between threads.
import type { LabelAnswer, LabelCall, LinksWanted } from "./LabelMaker.ts";

export type WorkerTask = { readonly task: "prove" } | { readonly task: "label"; readonly call: LabelCall };

/** "prove": whether the sample label was made, and if not, the codes of why. */
export type Proof = { readonly works: boolean; readonly reasons: readonly string[] };

export type WorkerAnswer = Proof | LabelAnswer | LinksWanted;

/** "ready" once, when everything is loaded; then one message for each task. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly answer: WorkerAnswer }
  | { readonly kind: "broke"; readonly error: Error };
