// features/desk: an approval of any label of the desk. Every "no" is asked here, whatever the page says: of a label that was typed, an item of a prescription and a row of a batch alike.
import type { LabelRequest } from "@plainlabel/core";
import {
  type Approval,
  type Approver,
  areInitials,
  type Judged,
  stopsApproval,
  whyNotWords,
} from "@plainlabel/desk";
import { approveLabel } from "./approvedLabel.ts";
import type { DeskCaller } from "./DeskParts.ts";

export interface AskedApproval {
  readonly judged: Judged;
  /** What is approved; null: there is no label. */
  readonly request: LabelRequest | null;
  /** null: nobody has said yet. */
  readonly approver: Approver | null;
  /** As typed. */
  readonly initials: string;
}

/** The approval, or in the words of the page why there is none; the first reason of several. */
export const approveSeen = async (
  { judged, request, approver, initials }: AskedApproval,
  desk: DeskCaller,
): Promise<Approval | string> => {
  const [first] = stopsApproval(judged);
  if (first !== undefined) return whyNotWords[first];
  if (!areInitials(initials)) return whyNotWords["no-initials"];
  if (request === null || approver === null) return whyNotWords["no-label"];
  const by = { by: approver.name, role: approver.role, registration: approver.registration };
  const approval = await approveLabel(
    request,
    judged.seen,
    { ...by, initials: initials.toLocaleUpperCase("en-GB") },
    desk,
  );
  if (approval === "changed") return whyNotWords.changed;
  return approval.ok ? approval.value : "Not approved: this label cannot be made. See why beside it.";
};
