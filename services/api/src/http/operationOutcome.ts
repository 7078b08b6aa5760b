// http: problems in FHIR's words: an OperationOutcome with one issue for each refusal.
import { optionNames, type Refusal } from "@plainlabel/core";
import type { ProblemKind } from "./problemKinds.ts";

/** http://hl7.org/fhir/R4/valueset-issue-type.html */
type IssueType =
  | "structure"
  | "business-rule"
  | "login"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "lock-error"
  | "not-supported"
  | "timeout"
  | "too-long"
  | "throttled"
  | "exception"
  | "transient";

const issueTypes: Readonly<Record<ProblemKind, IssueType>> = {
  "malformed-http": "structure",
  "wrong-shape": "structure",
  unauthorized: "login",
  forbidden: "forbidden",
  "not-found": "not-found",
  conflict: "conflict",
  "under-way": "lock-error",
  "not-done": "lock-error",
  "method-not-allowed": "not-supported",
  "not-acceptable": "not-supported",
  "timed-out": "timeout",
  "too-large": "too-long",
  "uri-too-long": "too-long",
  "unsupported-media-type": "not-supported",
  "expectation-failed": "not-supported",
  "headers-too-large": "too-long",
  refused: "business-rule",
  "key-reused": "business-rule",
  "not-kept": "business-rule",
  "too-many-requests": "throttled",
  fault: "exception",
  "not-ready": "transient",
  "too-busy": "transient",
};

/** The code system of our refusals. */
export const refusalSystem = "urn:plainlabel:refusal";

interface Issue {
  readonly severity: "error" | "fatal";
  readonly code: IssueType;
  readonly details: {
    readonly coding: readonly { readonly system: string; readonly code: string }[];
    readonly text: string;
  };
  readonly diagnostics: string;
  readonly expression?: readonly string[];
}

export interface OperationOutcome {
  readonly resourceType: "OperationOutcome";
  /** The call's X-Request-Id. */
  readonly id: string;
  readonly issue: readonly Issue[];
}

const isOption = (step = ""): boolean =>
  step === "supply" || (optionNames as readonly string[]).includes(step);

/**
 * A JSON pointer as the FHIRPath of the element; none where the pointer leads outside the resource or through an
 * odd name.
 */
const expressionOf = (path: string, resourceType: string | null): readonly string[] => {
  const steps = path.split("/").slice(1);
  // What the query said, or could have said, is no element: no option has the name of one.
  if (resourceType === null || isOption(steps[0])) return [];
  if (!steps.every((step) => /^[A-Za-z]\w*$|^\d+$/.test(step))) return [];
  return [resourceType + steps.map((step) => (/^\d/.test(step) ? `[${step}]` : `.${step}`)).join("")];
};

export const operationOutcomeOf = (
  kind: ProblemKind,
  refusals: readonly Refusal[],
  reference: string,
  resourceType: string | null,
): OperationOutcome => ({
  resourceType: "OperationOutcome",
  id: reference,
  issue: refusals.map(({ code, path, detail, help }) => {
    const expression = expressionOf(path, resourceType);
    return {
      severity: kind === "fault" ? "fatal" : "error",
      code: issueTypes[kind],
      details: { coding: [{ system: refusalSystem, code }], text: detail },
      diagnostics: path === "" || expression.length > 0 ? help : `${help} (at ${path})`,
      ...(expression.length === 0 ? {} : { expression }),
    };
  }),
});
