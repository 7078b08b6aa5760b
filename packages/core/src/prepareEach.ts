// prepare, item by item: what can be made is laid out, and what cannot is named with its reasons.

import type { Finding, Refusal } from "@plainlabel/directions";
import type { PrepareSubmissionOptions, RefusedSubmission } from "./makeSubmission.ts";
import { type LabelsOfItem, type Prepared, preparedVersion } from "./Prepared.ts";
import { prepare } from "./prepare.ts";
import type { Measuring } from "./prepareLabels.ts";
import type { SupplyContext } from "./request/fhir/SupplyContext.ts";
import { readEachSubmitted } from "./request/readEachSubmitted.ts";
import { clockFindings, clockRefusals } from "./request/requestDates.ts";
import type { WithheldItem } from "./WithheldItem.ts";

/** Where an item that has labels stands in what was sent. */
export interface ItemPlace {
  /** From 1. */
  readonly item: number;
  /** Pointer to it in what was sent. */
  readonly at: string;
}

/** Some items laid out, and the others named. */
export interface PreparedEach {
  readonly outcome: "prepared";
  /** The items that were laid out. */
  readonly prepared: Prepared;
  /** Of each of those, in the same order. */
  readonly places: readonly ItemPlace[];
  readonly withheld: readonly WithheldItem[];
  /** What was noticed in the message and its items; pointers into what was sent. */
  readonly submissionFindings: readonly Finding[];
  /** Where a pointer into the request of a laid out item leads to in what was sent. */
  readonly toSource: (at: number, pointer: string) => string;
}

interface LaidOutItem {
  readonly labels: LabelsOfItem;
  readonly place: ItemPlace;
  readonly toSource: (pointer: string) => string;
}

/**
 * As `prepareSubmission`, each item by itself: one that is refused takes nothing
 * from the others. Refused where nothing can be made, with every reason.
 * `linkFor` is asked, and `dictionary` read, by the place among the items that could be read.
 */
export const prepareEach = (
  sent: unknown,
  supply: SupplyContext | undefined,
  painter: Measuring,
  {
    linkFor = () => null,
    installed,
    known,
    today,
    dictionary = [],
    ...options
  }: PrepareSubmissionOptions = {},
): PreparedEach | RefusedSubmission => {
  const each = readEachSubmitted(sent, supply, {
    ...(installed === undefined ? {} : { installed }),
    ...(known === undefined ? {} : { known }),
  });
  if (!each.ok) return { outcome: "refused", stage: "reading", refusals: each.refusals };
  const laidOut: LaidOutItem[] = [];
  const withheld: WithheldItem[] = [];
  const findings: Finding[] = [...each.findings];
  const ofDates: Finding[] = [];
  let read = 0;
  for (const [place, { at, medicine, outcome }] of each.value.entries()) {
    const item = place + 1;
    if (!outcome.ok) {
      withheld.push({ item, at, medicine, refusals: outcome.refusals });
      continue;
    }
    const { request, toSource } = outcome.value;
    const link = request.explain === true ? linkFor(read) : null;
    const said = { dictionary: [dictionary[read] ?? null] };
    read += 1;
    const told = (noticed: readonly Refusal[]): readonly Refusal[] =>
      noticed.map((one) => ({ ...one, path: toSource(one.path) }));
    const ahead = today === undefined ? [] : told(clockRefusals(request, today));
    if (ahead.length > 0) {
      withheld.push({ item, at, medicine, refusals: ahead });
      continue;
    }
    const prepared = prepare([link === null ? request : { ...request, link }], painter, {
      ...options,
      ...said,
    });
    if (!prepared.ok) {
      withheld.push({ item, at, medicine, refusals: told(prepared.refusals) });
      continue;
    }
    findings.push(...outcome.findings);
    if (today !== undefined) ofDates.push(...told(clockFindings(request, today)));
    laidOut.push({ labels: prepared.value.items[0]!, place: { item, at }, toSource });
  }
  if (laidOut.length === 0) {
    const all = withheld.flatMap((one) => one.refusals);
    // A fault of the shared Patient is found once for each item.
    const different = new Map(all.map((each) => [`${each.path} ${each.code} ${each.detail}`, each]));
    const refusals = [...different.values()];
    return { outcome: "refused", stage: read === 0 ? "reading" : "making", refusals };
  }
  return {
    outcome: "prepared",
    prepared: { version: preparedVersion, items: laidOut.map(({ labels }) => labels) },
    places: laidOut.map(({ place }) => place),
    withheld,
    submissionFindings: [...findings, ...ofDates],
    toSource: (at, pointer) => laidOut[at]?.toSource(pointer) ?? pointer,
  };
};
