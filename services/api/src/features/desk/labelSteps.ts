// features/desk: what a button of a label's page does to its form. Nothing is approved that was not seen,
// whatever a page says.
import type { Refusal } from "@plainlabel/core";
import {
  allToldAtDesk,
  approverOf,
  buildDirections,
  type CurrentLabel,
  judgedOf,
  type LabelForm,
  type LabelSettings,
  type LabelView,
  nextLabel,
  requestOfLabel,
  type ScanState,
  samePerson,
} from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import { dropApprover, keepApprover } from "./approverCookie.ts";
import { approveSeen, isApproval } from "./approveSeen.ts";
import type { DeskCaller } from "./DeskParts.ts";

export interface Moved {
  readonly form: LabelForm;
  readonly message: LabelView["message"];
  readonly wrongApprover: LabelView["wrongApprover"];
}

export const stay = (form: LabelForm): Moved => ({ form, message: null, wrongApprover: [] });

const told = (form: LabelForm, text: string): Moved => ({
  ...stay(form),
  message: { text, urgent: false },
});

export const warned = (form: LabelForm, text: string): Moved => ({
  ...stay(form),
  message: { text, urgent: true },
});

/** Why there is no sheet beside a label. */
export const noSheet = (form: LabelForm, refusals: readonly Refusal[]): Moved =>
  warned(form, `Nothing was printed. ${allToldAtDesk(refusals)}`);

/** What an approval is judged by, besides the form. */
export interface Seen {
  readonly current: CurrentLabel;
  readonly settings: LabelSettings;
  readonly scan: ScanState;
}

/** Approves what is shown, or says why not. */
export const approve = async (
  form: LabelForm,
  { current, settings, scan }: Seen,
  desk: DeskCaller,
): Promise<Moved> => {
  const { stock, approver } = settings;
  const judged = judgedOf({ ...form, marks: form, current, stock, approver, scan });
  const request = requestOfLabel(form, settings);
  const asked = { judged, request: request.ok ? request.value : null, approver, initials: form.initials };
  const approval = await approveSeen(asked, desk);
  return isApproval(approval) ? stay({ ...form, approval }) : { ...stay(form), message: approval };
};

/** The person who printed says so, or the page's script when the print dialog was left. */
export const printed = (form: LabelForm): Moved =>
  stay(form.approval === null ? form : { ...form, approval: { ...form.approval, printed: true } });

const build = (form: LabelForm): Moved => {
  const built = buildDirections(form.built);
  if (!built.ok) return warned(form, allToldAtDesk(built.refusals));
  const prescribed = form.prescribed === "" ? form.directions : form.prescribed;
  return told(
    { ...form, directions: built.value, prescribed },
    "The directions are what you chose. Compare them with what was prescribed.",
  );
};

const sayWho = (form: LabelForm, request: FastifyRequest, reply: FastifyReply): Moved => {
  const approver = approverOf(form.approver);
  if (!approver.ok) return { ...stay(form), wrongApprover: approver.refusals };
  keepApprover(request, reply, approver.value);
  return stay(form);
};

/** Every step but the approval, which is judged by what is shown. */
export const takeStep = (
  step: string,
  form: LabelForm,
  request: FastifyRequest,
  reply: FastifyReply,
): Moved => {
  switch (step) {
    case "printed":
      return printed(form);
    case "build":
      return build(form);
    case "as-prescribed":
      return stay({ ...form, directions: form.prescribed, prescribed: "" });
    case "who":
      return sayWho(form, request, reply);
    case "not-me":
      dropApprover(request, reply);
      return stay(form);
    case "new":
      return stay(nextLabel(form));
    case "same":
      return stay(samePerson(form));
    default:
      return stay(form);
  }
};
