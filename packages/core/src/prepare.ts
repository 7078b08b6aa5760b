// prepare: the pure half of the flow for all items at once: every one laid out, or every refusal of every one.

import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { LabelSet } from "./layout/LabelSet.ts";
import type { Painter } from "./Painter.ts";
import type { LabelsOfItem } from "./Prepared.ts";
import { prepareLabels } from "./prepareLabels.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";

/** Every item laid out and none painted, or every refusal of every item. */
export const prepareAll = (
  requests: readonly LabelRequest[],
  painter: Painter,
  dpi: LabelSet["dpi"] | undefined,
): Outcome<readonly LabelsOfItem[]> => {
  const prepared = requests.map((request) => prepareAt(dpi, request, painter));
  const refusals = prepared.flatMap((outcome, at) =>
    outcome.ok ? [] : pathsOf(outcome.refusals, at, requests.length),
  );
  if (refusals.length > 0) return refused(...refusals);
  return accepted(prepared.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
};

/** Lays out for the printer named, unless the request names another. */
const prepareAt = (
  dpi: LabelSet["dpi"] | undefined,
  request: LabelRequest,
  painter: Painter,
): Outcome<LabelsOfItem> => {
  if (dpi === undefined || dpi === request.dpi) return prepareLabels(request, painter);
  if (request.dpi === undefined) return prepareLabels({ ...request, dpi }, painter);
  return refused({
    code: "dpi-differs",
    path: "/dpi",
    detail: `The request is for a printer of ${request.dpi} dpi, and ${dpi} dpi was asked for beside it.`,
    help: "Say it once, or say the same.",
  });
};

/** With several items a refusal says which one it speaks of. */
const pathsOf = (refusals: readonly Refusal[], at: number, of: number): readonly Refusal[] =>
  of === 1 ? refusals : refusals.map((refusal) => ({ ...refusal, path: `/${at}${refusal.path}` }));
