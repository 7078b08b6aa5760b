// request: the one entry: plain JSON or FHIR, told apart by resourceType, to label requests.
import { accepted, type Outcome, refused } from "@plainlabel/directions";
import { type FhirItem, sourceOf } from "./fhir/readItem.ts";
import { itemsFromFhir } from "./fhir/requestsFromFhir.ts";
import type { SupplyContext } from "./fhir/SupplyContext.ts";
import { isRecord } from "./jsonPointer.ts";
import type { LabelRequest } from "./LabelRequest.ts";
import { readRequest } from "./readRequest.ts";

/** A label request and the way back to what was sent. */
export interface Submitted {
  readonly request: LabelRequest;
  /** Pointer into `request` to pointer into what was sent (or into /supply). */
  readonly toSource: (pointer: string) => string;
}

const fromFhir = ({ request, sources }: FhirItem): Submitted => ({
  request,
  toSource: (pointer) => sourceOf(sources, pointer),
});

/**
 * Reads what was sent, with a way back for the pointers of later refusals. What
 * has a `resourceType` is FHIR and may have a supply context; anything else is a
 * plain request, which says all of it itself.
 */
export const readSubmitted = (sent: unknown, supply?: SupplyContext): Outcome<readonly Submitted[]> => {
  if (isRecord(sent) && Object.hasOwn(sent, "resourceType")) {
    const items = itemsFromFhir(sent, supply ?? {});
    return items.ok ? accepted(items.value.map(fromFhir), items.findings) : items;
  }
  const request = readRequest(sent);
  if (supply !== undefined && Object.keys(supply).length > 0) {
    const detail = "A plain request says everything itself; a supply context is for FHIR.";
    const refusal = {
      code: "supply-not-wanted",
      path: "/supply",
      detail,
      help: "Leave the supply context out.",
    };
    return request.ok ? refused(refusal) : refused(...request.refusals, refusal);
  }
  return request.ok
    ? accepted([{ request: request.value, toSource: (pointer: string) => pointer }], request.findings)
    : request;
};

/** Reads plain JSON or FHIR to label requests: one, or one per item. */
export const readSubmission = (sent: unknown, supply?: SupplyContext): Outcome<readonly LabelRequest[]> => {
  const submitted = readSubmitted(sent, supply);
  return submitted.ok
    ? accepted(
        submitted.value.map(({ request }) => request),
        submitted.findings,
      )
    : submitted;
};
