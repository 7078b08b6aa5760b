// pictures: a picture that says a thing truly, or the reason why words say it alone.
import { drawsTruly, type Meaning, type SentenceMeaning } from "@plainlabel/pictograms";
import type { NotDrawn } from "./notDrawn.ts";

export type Drawn<M = Meaning> = { readonly drawn: M } | { readonly why: NotDrawn };

export const drawn = <M>(meaning: M): { readonly drawn: M } => ({ drawn: meaning });
export const words = (why: NotDrawn): { readonly why: NotDrawn } => ({ why });

/** A picture sentence where the grammar can draw exactly this; its numbers may be beyond it. */
export const ifTruly = <M extends SentenceMeaning>(meaning: M, why: NotDrawn): Drawn<M> =>
  drawsTruly(meaning) ? drawn(meaning) : words(why);
