// rendering: what this thread asks of a worker. Either is plain data: it crosses between threads.

import type { OrderAnswer, OrderCall } from "../orders/OrderCall.ts";
import type { ItemsAnswer, ItemsCall } from "./ItemsCall.ts";
import type { LabelAnswer, LabelCall, PaintCall } from "./LabelMaker.ts";
import type { FactsWanted, LaidOutAnswer } from "./LaidOutAnswer.ts";
import type { PosterCall, SheetCall } from "./SheetCall.ts";

export type WorkerTask =
  | { readonly task: "prove" }
  | { readonly task: "label"; readonly call: LabelCall }
  | { readonly task: "paint"; readonly call: PaintCall }
  | { readonly task: "items"; readonly call: ItemsCall }
  | { readonly task: "sheet"; readonly call: SheetCall }
  | { readonly task: "poster"; readonly call: PosterCall }
  | { readonly task: "order"; readonly call: OrderCall };

/** Is answered null, when everything is loaded. */
export interface Greeting {
  readonly task: "greet";
}

/** "prove": whether the sample label was made, and if not, the codes of why. */
export type Proof = { readonly works: boolean; readonly reasons: readonly string[] };

export type WorkerAnswer = Proof | LabelAnswer | FactsWanted | LaidOutAnswer | ItemsAnswer | OrderAnswer;
