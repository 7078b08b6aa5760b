// prepare: the pure half of the flow: request -> interpret -> compose -> layout. Everything is laid out once,
// here, and nowhere else.

import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { Translator } from "./compose/Translator.ts";
import type { LabelSet } from "./layout/LabelSet.ts";
import { type LabelsOfItem, type Prepared, preparedVersion } from "./Prepared.ts";
import { type Measuring, prepareLabels } from "./prepareLabels.ts";
import type { LookedUp } from "./request/DictionarySaid.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";

export interface PrepareOptions {
  /** The printer's dots per inch, for requests that do not say; one that says otherwise is refused. */
  readonly dpi?: LabelSet["dpi"];
  /** What a dictionary said of each request's code, by place; null where it was not asked. */
  readonly dictionary?: readonly (LookedUp | null)[];
  /** The words of other languages; ours where it is left out. */
  readonly translator?: Translator;
  /**
   * Whatever the requests say, every page says SAMPLE, nothing is approved, and codes open nothing; false where
   * it is left out.
   */
  readonly sample?: boolean;
  /** Drafts that are looked at to be approved: they say what the approved labels will, so no words that nobody has signed. */
  readonly toApprove?: boolean;
}

/**
 * Every item laid out and none painted, or every refusal of every item: nobody
 * should hand over three labels of four. The painter is only asked to measure.
 */
export const prepare = (
  requests: readonly LabelRequest[],
  painter: Measuring,
  { dpi, dictionary = [], translator, sample = false, toApprove = false }: PrepareOptions = {},
): Outcome<Prepared> => {
  const prepared = requests.map((request, at) =>
    prepareAt(dpi, request, (own) =>
      prepareLabels(own, painter, dictionary[at] ?? null, translator, sample, toApprove),
    ),
  );
  const refusals = prepared.flatMap((outcome, at) =>
    outcome.ok ? [] : pathsAmong(outcome.refusals, at, requests.length),
  );
  if (refusals.length > 0) return refused(...refusals);
  const items = prepared.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  return accepted({ version: preparedVersion, items });
};

/** Lays out for the printer named, unless the request names another. */
const prepareAt = (
  dpi: LabelSet["dpi"] | undefined,
  request: LabelRequest,
  layOut: (request: LabelRequest) => Outcome<LabelsOfItem>,
): Outcome<LabelsOfItem> => {
  if (dpi === undefined || dpi === request.dpi) return layOut(request);
  if (request.dpi === undefined) return layOut({ ...request, dpi });
  return refused({
    code: "dpi-differs",
    path: "/dpi",
    detail: `The label is for a printer of ${request.dpi} dpi, and ${dpi} dpi was asked for beside it.`,
    help: "Say it once, or say the same.",
  });
};

/** With several items a refusal says which one it speaks of. */
export const pathsAmong = (refusals: readonly Refusal[], at: number, of: number): readonly Refusal[] =>
  of === 1 ? refusals : refusals.map((refusal) => ({ ...refusal, path: `/${at}${refusal.path}` }));
