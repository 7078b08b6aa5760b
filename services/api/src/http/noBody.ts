// http: the refusal of a request that has no body, told in one way by every door.
import type { Refusal } from "@plainlabel/core";

/** A spreadsheet, where an address takes one. */
export const csvMediaType = "text/csv";
export const plainMediaType = "application/json";
export const fhirMediaType = "application/fhir+json";

export const noBody: Refusal = {
  code: "no-body",
  path: "",
  detail: "The request has no body.",
  help: `Send JSON as ${plainMediaType} or ${fhirMediaType}.`,
};
