// features/desk: what a button of a label's page does to its form. Nothing is approved that was not seen, whatever a page says.
import {
  approverOf,
  areInitials,
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
  stopsApproval,
  whyNotWords,
} from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import { approveLabel } from "./approvedLabel.ts";
import { dropApprover, keepApprover } from "./approverCookie.ts";
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

/** What an approval is judged by, besides the form. */
export interface Seen {
  readonly current: CurrentLabel;
  readonly settings: LabelSettings;
  readonly scan: ScanState;
}

/** Every "no" is asked here again, in the order in which the page tells them. */
export const approve = async (form: LabelForm, seen: Seen, desk: DeskCaller): Promise<Moved> => {
  const { current, settings, scan } = seen;
  const { stock, approver } = settings;
  const [first] = stopsApproval(judgedOf(form, { current, stock, approver, scan }));
  if (first !== undefined) return warned(form, whyNotWords[first]);
  if (!areInitials(form.initials)) return warned(form, whyNotWords["no-initials"]);
  const request = requestOfLabel(form, settings);
  if (!request.ok || approver === null) return warned(form, whyNotWords["no-label"]);
  const by = { by: approver.name, role: approver.role, registration: approver.registration };
  const approval = await approveLabel(
    request.value,
    form.seen,
    { ...by, initials: form.initials.toLocaleUpperCase("en-GB") },
    desk,
  );
  if (approval === "changed") return warned(form, whyNotWords.changed);
  return approval.ok
    ? stay({ ...form, approval: approval.value })
    : warned(form, "Not approved: this label cannot be made. See why beside it.");
};

/** The person who printed says so, or the page's script when the print dialog was left. */
export const printed = (form: LabelForm): Moved =>
  stay(form.approval === null ? form : { ...form, approval: { ...form.approval, printed: true } });

const build = (form: LabelForm): Moved => {
  const built = buildDirections(form.built);
  if (!built.ok) return warned(form, built.refusals.map(({ detail, help }) => `${detail} ${help}`).join(" "));
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
