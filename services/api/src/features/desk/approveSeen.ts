// features/desk: an approval of any label of the desk. Every "no" is asked here, whatever the page says: of a
// label that was typed, an item of a prescription and a row of a batch alike.
import type { LabelRequest } from "@plainlabel/core";
import {
  type Approval,
  type Approver,
  areInitials,
  initialsFit,
  type Judged,
  type LabelView,
  stopsApproval,
  whyNotWords,
} from "@plainlabel/desk";
import { approveLabel } from "./approvedLabel.ts";
import type { DeskCaller } from "./DeskParts.ts";
import { noteOfApproval } from "./notesOfApproval.ts";

export interface AskedApproval {
  readonly judged: Judged;
  /** What is approved; null: there is no label. */
  readonly request: LabelRequest | null;
  /** null: nobody has said yet. */
  readonly approver: Approver | null;
  /** As typed. */
  readonly initials: string;
}

/** What the page says in place of an approval. */
export type NotApproved = NonNullable<LabelView["message"]>;

const because = (text: string): NotApproved => ({ text, urgent: true });

export const isApproval = (given: Approval | NotApproved): given is Approval => "digest" in given;

/** A name may have parts that nobody wrote: told once, and taken when they are typed once more. */
const unfitting = (initials: string, name: string): NotApproved => ({
  ...because(`Not approved: ${initials} do not fit ${name}. Type your own, or the same once more.`),
  initials,
});

/** The approval, or in the words of the page why there is none; the first reason of several. */
export const approveSeen = async (
  { judged, request, approver, initials: typed }: AskedApproval,
  desk: DeskCaller,
): Promise<Approval | NotApproved> => {
  const [first] = stopsApproval(judged);
  if (first !== undefined) return because(whyNotWords[first]);
  if (!areInitials(typed)) return because(whyNotWords["no-initials"]);
  if (request === null || approver === null) return because(whyNotWords["no-label"]);
  const initials = typed.toLocaleUpperCase("en-GB");
  if (!initialsFit(initials, approver.name) && desk.initialsTold !== initials)
    return unfitting(initials, approver.name);
  const by = { by: approver.name, role: approver.role, registration: approver.registration };
  const approval = await approveLabel(request, judged.seen, { ...by, initials }, desk);
  if (approval === "changed") return because(whyNotWords.changed);
  if (approval.ok) desk.note(noteOfApproval(approval.value));
  return approval.ok
    ? approval.value
    : because("Not approved: this label cannot be made. See why beside it.");
};
