// The whole way for a door that wants each item by itself: what can be made is painted, and what cannot is named.
import type { Refusal } from "@plainlabel/directions";
import type { MadeSubmission, RefusedSubmission, SubmissionOptions } from "./makeSubmission.ts";
import type { Painter } from "./Painter.ts";
import { type Faulted, paint } from "./paint.ts";
import { type ItemPlace, type PreparedEach, prepareEach } from "./prepareEach.ts";
import { prepareFrontSheet } from "./prepareFrontSheet.ts";
import type { SupplyContext } from "./request/fhir/SupplyContext.ts";
import type { WithheldItem } from "./WithheldItem.ts";

/** The items that have labels, in order, and the others. */
export interface MadeEach extends MadeSubmission {
  /** Of each item that has labels, in the same order. */
  readonly places: readonly ItemPlace[];
  readonly withheld: readonly WithheldItem[];
}

const refusedInPainting = (refusals: readonly Refusal[], { toSource }: PreparedEach): RefusedSubmission => ({
  outcome: "refused",
  stage: "making",
  refusals: refusals.map((refusal) => {
    const [, at, rest = ""] = /^\/(\d+)(.*)$/s.exec(refusal.path) ?? [];
    return at === undefined ? refusal : { ...refusal, path: toSource(Number(at), rest) };
  }),
});

/**
 * As `makeSubmission`, each item by itself: one that is refused takes nothing from
 * the others. With `oneFile` a sheet that names what has no label stands before
 * the labels; where it cannot be printed, all is refused.
 */
export const makeEach = async (
  sent: unknown,
  supply: SupplyContext | undefined,
  painter: Painter,
  {
    level,
    oneFile = false,
    wanted = [],
    braille = null,
    nothingElse = false,
    ...options
  }: SubmissionOptions = {},
): Promise<MadeEach | RefusedSubmission | Faulted> => {
  const each = prepareEach(sent, supply, painter, options);
  if (each.outcome === "refused") return each;
  const { prepared, places, withheld, submissionFindings } = each;
  const front = oneFile && withheld.length > 0 ? prepareFrontSheet(withheld, prepared.items, painter) : null;
  if (front?.ok === false) return { outcome: "refused", stage: "making", refusals: front.refusals };
  const result = await paint(prepared, wanted, painter, {
    oneFile,
    braille,
    nothingElse,
    ...(level === undefined ? {} : { level }),
    ...(front === null ? {} : { front: front.value }),
  });
  switch (result.outcome) {
    case "made":
      return { ...result, submissionFindings, places, withheld };
    case "refused":
      return refusedInPainting(result.refusals, each);
    case "faulted":
      return result;
  }
};
