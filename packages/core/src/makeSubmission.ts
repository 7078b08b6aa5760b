// The whole way for a door: what was sent, read and made, with every refusal pointing into what was sent.
import { type Faulted, type Made, type MakeOptions, makeLabels, type Refused } from "./makeLabels.ts";
import type { Painter } from "./Painter.ts";
import type { Finding, Refusal } from "./refusal.ts";
import type { SupplyContext } from "./request/fhir/SupplyContext.ts";
import { readSubmitted, type Submitted } from "./request/readSubmission.ts";

export interface MadeSubmission extends Made {
  /** What was noticed in the message as a whole; pointers into what was sent. */
  readonly submissionFindings: readonly Finding[];
}

export interface RefusedSubmission extends Refused {
  /** "reading": what was sent is no label request we can read. "making": it is, and no label can be made of it. */
  readonly stage: "reading" | "making";
}

/** A pointer as `makeLabels` gives it, back to the place in what was sent. */
const toSource = (path: string, submitted: readonly Submitted[]): string => {
  const [only] = submitted;
  if (submitted.length === 1 && only !== undefined) return only.toSource(path);
  const [, index = "", rest = ""] = /^\/(\d+)(.*)$/s.exec(path) ?? [];
  return submitted[Number(index)]?.toSource(rest) ?? path;
};

/**
 * Reads what `readJson` gave (a label request or FHIR, the latter with what the
 * pharmacy adds) and makes its labels. Never throws on what a caller sent.
 */
export const makeSubmission = async (
  sent: unknown,
  supply: SupplyContext | undefined,
  painter: Painter,
  options: MakeOptions = {},
): Promise<MadeSubmission | RefusedSubmission | Faulted> => {
  const submitted = readSubmitted(sent, supply);
  if (!submitted.ok) return { outcome: "refused", stage: "reading", refusals: submitted.refusals };
  const result = await makeLabels(
    submitted.value.map(({ request }) => request),
    painter,
    options,
  );
  switch (result.outcome) {
    case "made":
      return { ...result, submissionFindings: submitted.findings };
    case "refused": {
      const refusals = result.refusals.map(
        (refusal): Refusal => ({ ...refusal, path: toSource(refusal.path, submitted.value) }),
      );
      return { outcome: "refused", stage: "making", refusals };
    }
    case "faulted":
      return result;
  }
};
