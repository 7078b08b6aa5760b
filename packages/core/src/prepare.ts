// prepare: the pure half of the flow: request -> interpret -> compose -> layout. Everything is laid out once, here, and nowhere else.

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
}

/**
 * Every item laid out and none painted, or every refusal of every item: nobody
 * should hand over three labels of four. The painter is only asked to measure.
 */
export const prepare = (
  requests: readonly LabelRequest[],
  painter: Measuring,
  { dpi, dictionary = [], translator }: PrepareOptions = {},
): Outcome<Prepared> => {
  const prepared = requests.map((request, at) =>
    prepareAt(dpi, request, painter, dictionary[at] ?? null, translator),
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
  painter: Measuring,
  said: LookedUp | null,
  translator: Translator | undefined,
): Outcome<LabelsOfItem> => {
  if (dpi === undefined || dpi === request.dpi) return prepareLabels(request, painter, said, translator);
  if (request.dpi === undefined) return prepareLabels({ ...request, dpi }, painter, said, translator);
  return refused({
    code: "dpi-differs",
    path: "/dpi",
    detail: `The request is for a printer of ${request.dpi} dpi, and ${dpi} dpi was asked for beside it.`,
    help: "Say it once, or say the same.",
  });
};

/** With several items a refusal says which one it speaks of. */
export const pathsAmong = (refusals: readonly Refusal[], at: number, of: number): readonly Refusal[] =>
  of === 1 ? refusals : refusals.map((refusal) => ({ ...refusal, path: `/${at}${refusal.path}` }));
