// GET and POST /: one label made from what is typed: shown, approved as it was shown, printed. Nothing of it is kept here.
import { stockNames, stocks } from "@plainlabel/core";
import {
  buildDirections,
  type LabelForm,
  type LabelView,
  labelTexts,
  nextLabel,
  nothingScanned,
  readLabelForm,
  readLabelStep,
  readReason,
  readScanState,
  renderLabel,
  requestOfLabel,
  type ScanState,
} from "@plainlabel/desk";
import { paintTestRule } from "@plainlabel/pdf";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { todayAt } from "../../todayAt.ts";
import { approveLabel, lookAt, printLabel, sheetOf } from "./approvedLabel.ts";
import { comparedScan } from "./comparedScan.ts";
import { type DeskCaller, type DeskParts, deskOf } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { notApproved, notThisPack, wantsReason } from "./printMessages.ts";
import { profilePreviews } from "./profilePreviews.ts";
import { sendPrint } from "./sendPrint.ts";

interface Moved {
  readonly form: LabelForm;
  readonly message: LabelView["message"];
}

const stay = (form: LabelForm): Moved => ({ form, message: null });
const told = (form: LabelForm, text: string): Moved => ({ form, message: { text, urgent: false } });
const warned = (form: LabelForm, text: string): Moved => ({ form, message: { text, urgent: true } });

/** What stays from label to label says nothing of one. */
const kept: readonly string[] = [
  "stock",
  "dispensedOn",
  "pharmacyName",
  "pharmacyAddress",
  "pharmacyPhone",
  "initials",
  "copies",
];

const isBlank = (form: LabelForm): boolean =>
  labelTexts.every((name) => kept.includes(name) || form[name] === "");

const approve = async (form: LabelForm, desk: DeskCaller): Promise<Moved> => {
  const request = requestOfLabel(form, desk.pharmacy);
  if (!request.ok) return warned(form, "There is no label to approve yet.");
  if (form.initials === "") return warned(form, "Not approved: give your initials.");
  const approval = await approveLabel(request.value, form.seen, form.initials, desk);
  if (approval === "changed")
    return warned(
      form,
      "Something changed since this label was shown. Look at it as it is now, then approve.",
    );
  return approval.ok
    ? told({ ...form, approval: approval.value }, "Approved. It can be printed now.")
    : warned(form, "Not approved: this label cannot be made. See why below.");
};

/** The person who printed says so, or the page's script when the print dialog was left. */
const printed = (form: LabelForm): Moved =>
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

const takeStep = async (fields: URLSearchParams, desk: DeskCaller): Promise<Moved> => {
  const form = readLabelForm(fields);
  switch (readLabelStep(fields)) {
    case "show":
    case "profiles":
      return stay(form);
    case "approve":
      return approve(form, desk);
    case "printed":
      return printed(form);
    case "build":
      return build(form);
    case "as-prescribed":
      return stay({ ...form, directions: form.prescribed, prescribed: "" });
    case "new":
      return stay(nextLabel(form));
  }
};

const currentOf = async (form: LabelForm, desk: DeskCaller): Promise<LabelView["current"]> => {
  if (isBlank(form)) return { state: "blank" };
  const request = requestOfLabel(form, desk.pharmacy);
  if (!request.ok) return { state: "unread", refusals: request.refusals };
  const shown = await lookAt(request.value, form.approval, desk);
  return shown.ok
    ? { state: "shown", ...shown.value }
    : { state: "unfit", request: request.value, refusals: shown.refusals };
};

const scanOf = (fields: URLSearchParams, { code }: LabelForm, desk: DeskCaller): Promise<ScanState> =>
  comparedScan(readScanState(fields, todayAt(desk.clock())), code, desk);

const send = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { form, message }: Moved,
  parts: DeskParts,
  needsReason = false,
): Promise<FastifyReply> => {
  const desk = deskOf(request, parts);
  const current = await currentOf(form, desk);
  const fields = formIn(request);
  const compared = readLabelStep(fields) === "profiles" && "request" in current;
  const view: LabelView = {
    csrf: csrfFor(request),
    pharmacyKnown: parts.pharmacy !== null,
    explainOffered: parts.scan.publicHost !== null,
    current,
    scan: readLabelStep(fields) === "new" ? nothingScanned : await scanOf(fields, form, desk),
    message,
    needsReason,
    profiles: compared ? await profilePreviews(current.request, desk) : null,
  };
  return reply.type("text/html; charset=utf-8").send(renderLabel(form, view));
};

/** The finished PDF of the approved label; the page again where it is not approved as it is now, or wants a reason. */
const sendLabel = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const fields = formIn(request);
  const form = readLabelForm(fields);
  const scan = await scanOf(fields, form, deskOf(request, parts));
  if (scan.compared?.decision === "refuse")
    return send(request, reply.code(409), { form, message: notThisPack }, parts);
  const asked = requestOfLabel(form, parts.pharmacy);
  const reason = readReason(fields);
  const print = asked.ok
    ? await printLabel(asked.value, form.approval, reason, deskOf(request, parts))
    : ({ outcome: "not-as-approved" } as const);
  switch (print.outcome) {
    case "printed":
      return sendPrint(request, reply, print.label, reason, parts);
    case "needs-reason":
      return send(request, reply.code(409), { ...printed(form), message: wantsReason }, parts, true);
    case "not-as-approved":
      return send(request, reply.code(409), { form, message: notApproved }, parts);
  }
};

const sendSheet = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const form = readLabelForm(formIn(request));
  const asked = requestOfLabel(form, parts.pharmacy);
  const sheet = asked.ok ? await sheetOf(asked.value, form.approval, deskOf(request, parts)) : null;
  if (sheet?.ok === true) return sendPrint(request, reply, sheet.value, null, parts);
  const why = sheet?.refusals.map(({ detail, help }) => `${detail} ${help}`).join(" ");
  const moved =
    why === undefined ? { form, message: notApproved } : warned(form, `Nothing was printed. ${why}`);
  return send(request, reply.code(409), moved, parts);
};

/** For a scope that people have signed in to. */
export const labelRoutes = (scope: FastifyInstance, parts: DeskParts): void => {
  scope.get("/", (request, reply) => {
    const blank = readLabelForm(new URLSearchParams());
    return send(request, reply, stay({ ...blank, dispensedOn: todayAt(parts.clock()) }), parts);
  });
  // Many times a minute, while somebody types; what is printed is noted.
  scope.post("/", { config: { onlyLooks: true } }, async (request, reply) =>
    send(request, reply, await takeStep(formIn(request), deskOf(request, parts)), parts),
  );
  scope.post("/desk/test-rule", { config: { onlyLooks: true } }, async (request, reply) => {
    const { stock } = readLabelForm(formIn(request));
    const name = stockNames.find((known) => known === stock) ?? "70x35";
    const { width, height } = stocks[name];
    const file = await paintTestRule(width, height);
    return reply
      .type("application/pdf")
      .header("content-disposition", 'inline; filename="test-rule.pdf"')
      .send(Buffer.from(file));
  });
  scope.post("/desk/label", (request, reply) => sendLabel(request, reply, parts));
  scope.post("/desk/sheet", (request, reply) => sendSheet(request, reply, parts));
};
