// The whole way for a door: what was sent, read and made, with every refusal pointing into what was sent.

import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { LabelLink } from "./bearLinks.ts";
import type { MakeOptions } from "./makeLabels.ts";
import type { Painter } from "./Painter.ts";
import type { Prepared } from "./Prepared.ts";
import { type Faulted, type Painted, type PaintOptions, paint, type Refused, type Wanted } from "./paint.ts";
import { type PrepareOptions, prepare } from "./prepare.ts";
import type { Measuring } from "./prepareLabels.ts";
import type { SupplyContext } from "./request/fhir/SupplyContext.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";
import { type ReadOptions, readSubmitted, type Submitted } from "./request/readSubmission.ts";
import { clockFindings, clockRefusals } from "./request/requestDates.ts";

export interface PrepareSubmissionOptions extends PrepareOptions, ReadOptions {
  /** The day at the door (ISO), against which supply and approval are held; they are not where it is left out. */
  readonly today?: string;
  /** The link for the item at a place, asked for items that ask to be explained; null: there is none. */
  readonly linkFor?: (at: number) => LabelLink | null;
}

export interface SubmissionOptions extends MakeOptions, PrepareSubmissionOptions {
  /** What is painted beside the proved PDF. */
  readonly wanted?: readonly Wanted[];
}

export interface MadeSubmission extends Painted {
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
  linkFor: PrepareSubmissionOptions["linkFor"] = () => null,
): readonly LabelRequest[] =>
  submitted.map(({ request }, at) => {
    const link = request.explain === true ? linkFor(at) : null;
    return link === null ? request : { ...request, link };
  });

/**
 * A pointer as `prepare` gives it, which begins with the place of a request where there are several, back to the
 * place in what was sent.
 */
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

/** Reads what was sent, and holds its dates against the day at the door. */
const readOn = (
  sent: unknown,
  supply: SupplyContext | undefined,
  options: Pick<PrepareSubmissionOptions, "today" | keyof ReadOptions>,
): Outcome<readonly Submitted[]> => {
  const read = readSubmitted(sent, supply, options);
  const { today } = options;
  if (!read.ok || today === undefined) return read;
  const told = <T extends Refusal>(judge: (request: LabelRequest, today: string) => readonly T[]): T[] =>
    read.value.flatMap(({ request, toSource }) =>
      judge(request, today).map((each) => ({ ...each, path: toSource(each.path) })),
    );
  const refusals = told(clockRefusals);
  return refusals.length > 0
    ? refused(...refusals)
    : accepted(read.value, [...read.findings, ...told(clockFindings)]);
};

/** Read and laid out, not painted. */
export interface PreparedSubmission {
  readonly outcome: "prepared";
  readonly prepared: Prepared;
  /** What was noticed in the message as a whole; pointers into what was sent. */
  readonly submissionFindings: readonly Finding[];
  /** Where a pointer into the request of the item at a place leads to in what was sent. */
  readonly toSource: (at: number, pointer: string) => string;
}

const prepareSubmitted = (
  submitted: readonly Submitted[],
  painter: Measuring,
  { linkFor, installed: _installed, known: _known, today: _today, ...options }: PrepareSubmissionOptions,
) => {
  const prepared = prepare(withLinks(submitted, linkFor), painter, options);
  return prepared.ok ? prepared.value : refusedInMaking(prepared.refusals, submitted);
};

/**
 * As far as `makeSubmission` goes before it paints: for a door that must know
 * what the labels say, and that they fit, before it makes the pages behind them;
 * it then goes on from what was prepared.
 */
export const prepareSubmission = (
  sent: unknown,
  supply: SupplyContext | undefined,
  painter: Measuring,
  options: PrepareSubmissionOptions = {},
): PreparedSubmission | RefusedSubmission => {
  const submitted = readOn(sent, supply, options);
  if (!submitted.ok) return { outcome: "refused", stage: "reading", refusals: submitted.refusals };
  const prepared = prepareSubmitted(submitted.value, painter, options);
  if ("outcome" in prepared) return prepared;
  return {
    outcome: "prepared",
    prepared,
    submissionFindings: submitted.findings,
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
  { level, oneFile, wanted = [], braille = null, nothingElse = false, ...options }: SubmissionOptions = {},
): Promise<MadeSubmission | RefusedSubmission | Faulted> => {
  const submitted = readOn(sent, supply, options);
  if (!submitted.ok) return { outcome: "refused", stage: "reading", refusals: submitted.refusals };
  const prepared = prepareSubmitted(submitted.value, painter, options);
  if ("outcome" in prepared) return prepared;
  const paintOptions: PaintOptions = {
    braille,
    nothingElse,
    ...(level === undefined ? {} : { level }),
    ...(oneFile === undefined ? {} : { oneFile }),
  };
  const result = await paint(prepared, wanted, painter, paintOptions);
  switch (result.outcome) {
    case "made":
      return { ...result, submissionFindings: submitted.findings };
    case "refused":
      return refusedInMaking(result.refusals, submitted.value);
    case "faulted":
      return result;
  }
};
