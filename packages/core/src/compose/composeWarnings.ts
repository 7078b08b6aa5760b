// compose: every warning of the request, in its order, none dropped.

import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { Block } from "../document/LabelDocument.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { plain } from "./sentences.ts";
import { sayWarning, warningOf } from "./warnings/sayWarning.ts";

/**
 * The pharmacy's own wording is printed as sent; a bare number is said in our
 * easy sentences. A carer gets both.
 */
export const composeWarnings = (request: LabelRequest): Outcome<readonly Block[]> => {
  const refusals: Refusal[] = [];
  const blocks: Block[] = [];
  for (const [at, { number, text }] of (request.warnings ?? []).entries()) {
    const path = `/warnings/${at}`;
    const known = number === undefined ? undefined : warningOf(number, `${path}/number`);
    if (known?.ok === false) {
      // A number with blanks to fill is complete once the pharmacy's text comes with it.
      const unknown = known.refusals.filter(
        ({ code }) => text === undefined || code !== "warning-needs-text",
      );
      refusals.push(...unknown);
      if (unknown.length > 0) continue;
    }
    const ours = known?.ok ? sayWarning(known.value, `${path}/number`) : [];
    const theirs = text === undefined ? [] : [plain(text, `${path}/text`)];
    const both = request.audience === "carer" || text === undefined;
    blocks.push({
      kind: "warning",
      number: number ?? null,
      sentences: [...(both ? ours : []), ...theirs],
    });
  }
  return refusals.length > 0 ? refused(...refusals) : accepted(blocks);
};
