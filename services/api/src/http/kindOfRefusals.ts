// http: was the request of the wrong shape (400), or understood and not safe to print (422)?
import { type Refusal, valueAt } from "@plainlabel/core";
import type { ProblemKind } from "./problemKinds.ts";

/** Codes that say the document itself is not of the shape described; every other code judges what it says. */
const shapeCodes = new Set([
  "unknown-field",
  "missing-field",
  "wrong-type",
  "wrong-format",
  "not-a-whole-number",
  "not-in-list",
  "not-a-date",
  "not-an-instant",
  "invalid-field",
  "fhir-unknown-field",
  "text-empty",
  "too-many",
  "number-out-of-range",
  "no-body",
  "supply-not-wanted",
  "unknown-parameter",
  "fhir-parameter-value",
  "option-said-twice",
  "not-an-answer",
  "not-a-container",
  "not-packs",
  "warnings-mixed",
]);

const isOfShape = ({ code, path }: Refusal, sent: unknown): boolean =>
  shapeCodes.has(code) ||
  code.startsWith("json-") ||
  // A particular the law wants and nobody sent is a field that is missing.
  (code === "statutory-particular-missing" && valueAt(sent, path) === undefined);

/** One refusal of shape is enough for 400: what a misshapen request means is not certain. */
export const kindOfRefusals = (refusals: readonly Refusal[], sent: unknown): ProblemKind =>
  refusals.some((refusal) => isOfShape(refusal, sent)) ? "wrong-shape" : "refused";
