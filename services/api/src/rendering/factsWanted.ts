// rendering: what the door must look up before labels are laid out: what their pages open, and what their codes stand for.
import type { LabelRequest } from "@plainlabel/core";
import { codesAsked } from "./codesAsked.ts";
import type { LabelCall } from "./LabelMaker.ts";
import type { FactsWanted } from "./LaidOutAnswer.ts";
import { pagesAsked } from "./pageOrders.ts";

type Known = Pick<LabelCall, "publicHost" | "opens" | "dictionary">;

/** Whether anybody has yet to look: once both are told, nothing is asked again. */
export const mayAsk = ({ publicHost, opens, dictionary }: Known): boolean =>
  (publicHost !== null && opens === null) || dictionary === "not-asked";

/** null: the labels can be laid out with what is known. */
export const factsWanted = (
  requests: readonly LabelRequest[],
  { publicHost, opens, dictionary }: Known,
): FactsWanted | null => {
  const nothing = requests.map(() => null);
  const pages = publicHost !== null && opens === null ? pagesAsked(requests) : null;
  const coded = dictionary === "not-asked" ? codesAsked(requests) : null;
  return pages === null && coded === null
    ? null
    : { outcome: "facts-wanted", pages: pages ?? nothing, coded: coded ?? nothing };
};
