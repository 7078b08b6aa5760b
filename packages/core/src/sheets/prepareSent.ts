// sheets: what was sent, read and prepared as labels are, with the way back into it.
import type { Finding, Refusal } from "@plainlabel/directions";
import type { Prepared } from "../Prepared.ts";
import { prepare } from "../prepare.ts";
import type { Measuring } from "../prepareLabels.ts";
import type { SupplyContext } from "../request/fhir/SupplyContext.ts";
import type { Submitted } from "../request/readSubmission.ts";
import { type ReadMedicinesOptions, readMedicines } from "./readMedicines.ts";

export type ToSent = (path: string) => string;

/** Of `prepare` and of a sheet: the place of a request, and the pointer into it; what names no place is of the first. */
export const toSentBy =
  (requests: readonly Submitted[], first = 0): ToSent =>
  (path) => {
    const [, at, rest = ""] = /^\/(?:items\/)?(\d+)(.*)$/s.exec(path) ?? [];
    const submitted = requests[first + Number(at ?? 0)];
    return path === "" ? "" : (submitted?.toSource(at === undefined ? path : rest) ?? path);
  };

export const told = <T extends Refusal>(all: readonly T[], toSent: ToSent): readonly T[] =>
  all.map((one) => ({ ...one, path: toSent(one.path) }));

export interface PreparedSent {
  readonly requests: readonly Submitted[];
  readonly prepared: Prepared;
  /** What was noticed in what was sent. */
  readonly findings: readonly Finding[];
}

export interface NotPrepared {
  readonly outcome: "refused";
  readonly stage: "reading" | "making";
  readonly refusals: readonly Refusal[];
}

export interface PrepareSentOptions extends ReadMedicinesOptions {
  /** As of labels: every page says SAMPLE; false where it is left out. */
  readonly sample?: boolean;
}

/** Stock that was sent is set aside (`sheetRequest`): what the sheet's own paper does not take is of the whole request. */
const ofNoStock = (refusal: Refusal): Refusal => ({
  ...refusal,
  path: refusal.path.replace(/\/stock$/u, ""),
});

/** Never throws on what a caller sent. */
export const prepareSent = (
  sent: unknown,
  supply: SupplyContext | undefined,
  painter: Measuring,
  { sample = false, ...options }: PrepareSentOptions,
): PreparedSent | NotPrepared => {
  const read = readMedicines(sent, supply, options);
  if (!read.ok) return { outcome: "refused", stage: "reading", refusals: read.refusals };
  const requests = read.value;
  const prepared = prepare(
    requests.map(({ request }) => request),
    painter,
    { sample },
  );
  return prepared.ok
    ? { requests, prepared: prepared.value, findings: read.findings }
    : {
        outcome: "refused",
        stage: "making",
        refusals: told(prepared.refusals.map(ofNoStock), toSentBy(requests)),
      };
};
