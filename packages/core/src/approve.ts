// prepared: drafts become approved labels. Nothing is laid out again: what is approved is what was shown.

import { accepted, type Outcome, refused } from "@plainlabel/directions";
import type { LabelsOfItem, Prepared } from "./Prepared.ts";
import { pathsAmong } from "./prepare.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";

export type Approval = NonNullable<LabelRequest["approval"]>;

/**
 * The same labels without their draft marks. Refused, as the request with this
 * approval would be, where a question is open or the words contradict the coded
 * dose beside them. Labels that were approved before stay as they are. Words of
 * a language that nobody has signed are not approved: in their place stands
 * what was laid out in English alone.
 */
export const approve = (prepared: Prepared, approval: Approval): Outcome<Prepared> => {
  const { items } = prepared;
  const refusals = items.flatMap(({ approved, stopsApproval }, at) =>
    approved ? [] : pathsAmong(stopsApproval, at, items.length),
  );
  return refusals.length > 0
    ? refused(...refusals)
    : accepted({ ...prepared, items: items.map((item) => approvedBy(item, approval)) });
};

const approvedBy = (item: LabelsOfItem, approval: Approval): LabelsOfItem => {
  const { approvedInstead } = item;
  const approved: LabelsOfItem = { ...item, request: { ...item.request, approval }, approved: true };
  if (approvedInstead !== null)
    return { ...approved, ...approvedInstead, whenApproved: null, approvedInstead: null };
  return item.whenApproved === null
    ? item
    : {
        ...approved,
        document: { ...item.document, blocks: item.document.blocks.filter(({ kind }) => kind !== "draft") },
        set: item.whenApproved,
        whenApproved: null,
      };
};
