// The whole way for a door: what was sent, read and made, with every refusal pointing into what was sent.

import type { Finding, Refusal } from "@plainlabel/directions";
import { type Faulted, type Made, type MakeOptions, makeLabels, type Refused } from "./makeLabels.ts";
import type { Painter } from "./Painter.ts";
import type { LabelsOfItem } from "./Prepared.ts";
import { prepareAll } from "./prepare.ts";
import type { SupplyContext } from "./request/fhir/SupplyContext.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";
import { readSubmitted, type Submitted } from "./request/readSubmission.ts";

export interface SubmissionOptions extends MakeOptions {
  /** The link that was made for the item at a place, asked for items that ask to be explained; null: none was. */
  readonly linkFor?: (at: number) => LabelLink | null;
}

export type LabelLink = NonNullable<LabelRequest["link"]>;

export interface MadeSubmission extends Made {
  /** What was noticed in the message as a whole; pointers into what was sent. */
  readonly submissionFindings: readonly Finding[];
}

export interface RefusedSubmission extends Refused {
  /** "reading": what was sent is no label request we can read. "making": it is, and no label can be made of it. */
  readonly stage: "reading" | "making";
}

/** Puts the links that were made onto the labels that asked for one. */
const withLinks = (
  submitted: readonly Submitted[],
  linkFor: SubmissionOptions["linkFor"] = () => null,
): readonly LabelRequest[] =>
  submitted.map(({ request }, at) => {
    const link = request.explain === true ? linkFor(at) : null;
    return link === null ? request : { ...request, link };
  });

/** A pointer as `makeLabels` gives it, which begins with the place of a request where there are several, back to the place in what was sent. */
export const toSource = (path: string, submitted: readonly Submitted[]): string => {
  const [only] = submitted;
  if (submitted.length === 1 && only !== undefined) return only.toSource(path);
  const [, index = "", rest = ""] = /^\/(\d+)(.*)$/s.exec(path) ?? [];
  return submitted[Number(index)]?.toSource(rest) ?? path;
};

const refusedInMaking = (
  refusals: readonly Refusal[],
  submitted: readonly Submitted[],
): RefusedSubmission => ({
  outcome: "refused",
  stage: "making",
  refusals: refusals.map((refusal) => ({ ...refusal, path: toSource(refusal.path, submitted) })),
});

/** Read and laid out, not painted. */
export interface PreparedSubmission {
  readonly outcome: "prepared";
  readonly items: readonly LabelsOfItem[];
  /** Where a pointer into the request of the item at a place leads to in what was sent. */
  readonly toSource: (at: number, pointer: string) => string;
}

/**
 * As far as `makeSubmission` goes before it paints: for a door that must know
 * what the labels say, and that they fit, before it makes the pages behind them.
 */
export const prepareSubmission = (
  sent: unknown,
  supply: SupplyContext | undefined,
  painter: Painter,
  { linkFor, dpi }: SubmissionOptions = {},
): PreparedSubmission | RefusedSubmission => {
  const submitted = readSubmitted(sent, supply);
  if (!submitted.ok) return { outcome: "refused", stage: "reading", refusals: submitted.refusals };
  const prepared = prepareAll(withLinks(submitted.value, linkFor), painter, dpi);
  if (!prepared.ok) return refusedInMaking(prepared.refusals, submitted.value);
  return {
    outcome: "prepared",
    items: prepared.value,
    toSource: (at, pointer) => submitted.value[at]?.toSource(pointer) ?? pointer,
  };
};

/**
 * Reads what `readJson` gave (a label request or FHIR, the latter with what the
 * pharmacy adds) and makes its labels. Never throws on what a caller sent.
 */
export const makeSubmission = async (
  sent: unknown,
  supply: SupplyContext | undefined,
  painter: Painter,
  { linkFor, ...options }: SubmissionOptions = {},
): Promise<MadeSubmission | RefusedSubmission | Faulted> => {
  const submitted = readSubmitted(sent, supply);
  if (!submitted.ok) return { outcome: "refused", stage: "reading", refusals: submitted.refusals };
  const result = await makeLabels(withLinks(submitted.value, linkFor), painter, options);
  switch (result.outcome) {
    case "made":
      return { ...result, submissionFindings: submitted.findings };
    case "refused":
      return refusedInMaking(result.refusals, submitted.value);
    case "faulted":
      return result;
  }
};
