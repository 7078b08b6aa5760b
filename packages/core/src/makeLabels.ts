// The flow: request -> interpret -> compose -> layout -> paint -> verify -> answer. Read this file first.

import type { Painter } from "./Painter.ts";
import { type Faulted, type Made, type PaintOptions, paint, type Refused } from "./paint.ts";
import { type PrepareOptions, prepare } from "./prepare.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";

export interface MakeOptions extends PrepareOptions, Omit<PaintOptions, "translator"> {}

/**
 * Turns one or more label requests into labels that have been read back and
 * proved. Never throws on what a caller sent; what our own verification finds
 * is an outcome of its own. One item refused refuses them all: nobody should
 * hand over three labels of four. Whoever wants more of the same labels than
 * one file prepares them once and paints from that.
 */
export const makeLabels = async (
  requests: readonly LabelRequest[],
  painter: Painter,
  options: MakeOptions = {},
): Promise<Made | Refused | Faulted> => {
  const prepared = prepare(requests, painter, options);
  if (!prepared.ok) return { outcome: "refused", refusals: prepared.refusals };
  return paint(prepared.value, [], painter, options);
};
