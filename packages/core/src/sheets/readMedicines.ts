// sheets: what was sent for a sheet, read to label requests: several requests in a list, or FHIR.
import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { z } from "zod";
import type { SupplyContext } from "../request/fhir/SupplyContext.ts";
import { isRecord } from "../request/jsonPointer.ts";
import { labelRequestSchema } from "../request/LabelRequest.ts";
import { readShape } from "../request/readShape.ts";
import { type ReadOptions, readSubmitted, type Submitted } from "../request/readSubmission.ts";
import { clockFindings, clockRefusals } from "../request/requestDates.ts";
import { countRefusals } from "./prepareSheet.ts";
import { sheetRequest } from "./sheetRequest.ts";

export interface ReadMedicinesOptions extends ReadOptions {
  /** The day at the door (ISO), against which supply and approval are held; they are not where it is left out. */
  readonly today?: string;
}

interface Part {
  /** Pointer to it in what was sent. */
  readonly at: string;
  readonly sent: unknown;
}

/** What the door was told beside what was sent stands in no part of it. */
const placed = (path: string, at: string): string => (path.startsWith("/supply") ? path : `${at}${path}`);

const under = <T extends Refusal>(all: readonly T[], at: string): readonly T[] =>
  all.map((one) => ({ ...one, path: placed(one.path, at) }));

/** Several requests: the field "requests", of which there is none in a request or a resource, and no other. */
const severalShape = z.strictObject({ requests: z.array(z.unknown()) });

/** What one prescription begins with: FHIR, a label request, or either with how to make it beside it. */
const fieldsOfOne: readonly string[] = ["resourceType", "item", ...Object.keys(labelRequestSchema.shape)];

/** A list, or an object that no prescription is ("items"), was meant as several: it is told where those stand. */
const isOne = (sent: unknown): boolean =>
  isRecord(sent)
    ? sent.requests === undefined &&
      (Object.keys(sent).length === 0 || fieldsOfOne.some((field) => Object.hasOwn(sent, field)))
    : !Array.isArray(sent);

/** More than a sheet takes are told before any of them is read. */
const partsOf = (sent: unknown): Outcome<readonly Part[]> => {
  if (isOne(sent)) return accepted([{ at: "", sent }]);
  const several = readShape(severalShape, sent);
  if (!several.ok) return several;
  const { requests } = several.value;
  const count = countRefusals(requests.length, "/requests");
  return count.length > 0
    ? refused(...count)
    : accepted(requests.map((one, at) => ({ at: `/requests/${at}`, sent: one })));
};

/**
 * The requests of a sheet, each with the way back into what was sent, without what is of their labels alone: several label
 * requests, a FHIR prescription or Bundle, or one request. One that is refused
 * refuses all: a sheet that leaves a medicine out is read as if it were whole.
 */
export const readMedicines = (
  sent: unknown,
  supply: SupplyContext | undefined,
  { today, ...options }: ReadMedicinesOptions = {},
): Outcome<readonly Submitted[]> => {
  const refusals: Refusal[] = [];
  const findings: Finding[] = [];
  const requests: Submitted[] = [];
  const parts = partsOf(sent);
  if (!parts.ok) return parts;
  for (const part of parts.value) {
    const read = readSubmitted(part.sent, supply, options);
    if (!read.ok) {
      refusals.push(...under(read.refusals, part.at));
      continue;
    }
    findings.push(...under(read.findings, part.at));
    for (const { request, toSource } of read.value) {
      const toSent = (pointer: string): string => placed(toSource(pointer), part.at);
      requests.push({ request: sheetRequest(request), toSource: toSent });
      if (today === undefined) continue;
      const told = <T extends Refusal>(all: readonly T[]): readonly T[] =>
        all.map((one) => ({ ...one, path: toSent(one.path) }));
      refusals.push(...told(clockRefusals(request, today)));
      findings.push(...told(clockFindings(request, today)));
    }
  }
  return refusals.length > 0 ? refused(...refusals) : accepted(requests, findings);
};
