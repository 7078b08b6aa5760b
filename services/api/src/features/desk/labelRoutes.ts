// GET and POST /desk/new: one label made from what is typed: shown, approved as it was shown, printed. Nothing of
// it is kept here.
import { stocks } from "@plainlabel/core";
import {
  blankForm,
  type CurrentLabel,
  type LabelForm,
  type LabelSettings,
  type LabelView,
  nothingScanned,
  readLabelStep,
  readReason,
  readStock,
  renderLabel,
  requestOfLabel,
  type ScanState,
} from "@plainlabel/desk";
import { paintTestRule } from "@plainlabel/pdf";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { todayAt } from "../../durations/todayAt.ts";
import { printLabel, sheetOf } from "./approvedLabel.ts";
import { approverOn } from "./approverCookie.ts";
import { type DeskParts, deskOf } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { currentOf, formOf, mustNotGo, scanOf } from "./labelState.ts";
import { approve, type Moved, noSheet, printed, stay, takeStep } from "./labelSteps.ts";
import { expiredPack, notApproved, notChecked, notThisPack, wantsReason } from "./printMessages.ts";
import { profilePreviews } from "./profilePreviews.ts";
import { sendPrint } from "./sendPrint.ts";
import { lawOn, sendRules } from "./sendRules.ts";
import { stockAsked, stockOn } from "./stockCookie.ts";

const settingsOn = (request: FastifyRequest, { pharmacy }: DeskParts): LabelSettings => ({
  pharmacy,
  stock: stockOn(request),
  approver: approverOn(request),
});

interface Sent {
  readonly moved: Moved;
  readonly current: CurrentLabel;
  readonly scan: ScanState;
}

const send = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { moved, current, scan }: Sent,
  parts: DeskParts,
  needsReason = false,
): Promise<FastifyReply> => {
  const { stock, approver } = settingsOn(request, parts);
  const fields = formIn(request);
  const compared = readLabelStep(fields) === "profiles" && "request" in current;
  const view: LabelView = {
    csrf: csrfFor(request),
    pharmacyKnown: parts.pharmacy !== null,
    explainOffered: parts.scan.publicHost !== null,
    ...{ law: lawOn(request), rulesAt: "/desk/rules" },
    ...{ current, stock, approver, scan, needsReason },
    wrongApprover: moved.wrongApprover,
    // What was just begun misses nothing yet.
    typing: fields.has("typing") || ["new", "same"].includes(readLabelStep(fields)),
    message: moved.message,
    profiles: compared ? await profilePreviews(current.request, deskOf(request, parts)) : null,
  };
  return reply.type("text/html; charset=utf-8").send(renderLabel(moved.form, view));
};

/** The page again, with what keeps it from printing. */
const sendAgain = async (
  request: FastifyRequest,
  reply: FastifyReply,
  moved: Moved,
  parts: DeskParts,
  needsReason = false,
): Promise<FastifyReply> => {
  const scan = await scanOf(request, parts);
  const current = await currentOf(moved.form, scan, settingsOn(request, parts), deskOf(request, parts));
  return send(request, reply.code(409), { moved, current, scan }, parts, needsReason);
};

/** One post of the form: the step it asks for, then the page as it is after it. */
const stepOn = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const fields = formIn(request);
  stockAsked(request, reply, fields);
  const form = formOf(formIn(request), parts);
  const scan = await scanOf(request, parts);
  const step = readLabelStep(fields);
  if (step !== "approve") {
    const moved = takeStep(step, form, request, reply);
    const current = await currentOf(moved.form, scan, settingsOn(request, parts), deskOf(request, parts));
    return send(request, reply, { moved, current, scan }, parts);
  }
  const before = await currentOf(form, scan, settingsOn(request, parts), deskOf(request, parts));
  const seen = { current: before, settings: settingsOn(request, parts), scan };
  const moved = await approve(form, seen, deskOf(request, parts));
  const current =
    moved.form.approval === form.approval
      ? before
      : await currentOf(moved.form, scan, settingsOn(request, parts), deskOf(request, parts));
  return send(request, reply, { moved, current, scan }, parts);
};

/** The finished PDF of the approved label; the page again where it is not approved as it is now, or wants a reason. */
const sendLabel = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const form = formOf(formIn(request), parts);
  const scan = await scanOf(request, parts);
  if (mustNotGo(scan)) {
    const message = scan.expired ? expiredPack : notThisPack;
    return sendAgain(request, reply, { ...stay(form), message }, parts);
  }
  const settings = settingsOn(request, parts);
  const asked = requestOfLabel(form, settings);
  const reason = readReason(formIn(request));
  const print =
    asked.ok && settings.stock !== null
      ? await printLabel(asked.value, form.approval, reason, deskOf(request, parts))
      : ({ outcome: "not-as-approved" } as const);
  switch (print.outcome) {
    case "printed":
      return sendPrint(request, reply, print.label, { approvals: [print.approval], reason }, parts);
    case "needs-reason":
      return sendAgain(request, reply, { ...printed(form), message: wantsReason }, parts, true);
    case "not-checked":
      return sendAgain(request, reply, { ...stay(form), message: notChecked }, parts);
    case "not-as-approved":
      return sendAgain(request, reply, { ...stay(form), message: notApproved }, parts);
  }
};

const sendSheet = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const form = formOf(formIn(request), parts);
  const scan = await scanOf(request, parts);
  const asked = requestOfLabel(form, settingsOn(request, parts));
  const mayGo = asked.ok && !mustNotGo(scan);
  const sheet = mayGo ? await sheetOf(asked.value, form.approval, deskOf(request, parts)) : null;
  if (sheet?.ok === true) return sendPrint(request, reply, sheet.value.label, sheet.value, parts);
  const moved = sheet === null ? { ...stay(form), message: notApproved } : noSheet(form, sheet.refusals);
  return sendAgain(request, reply, moved, parts);
};

/** The page of a label whose form was filled in by something else than typing. */
export const sendFilled = async (
  request: FastifyRequest,
  reply: FastifyReply,
  form: LabelForm,
  message: Moved["message"],
  parts: DeskParts,
): Promise<FastifyReply> => {
  const current = await currentOf(form, nothingScanned, settingsOn(request, parts), deskOf(request, parts));
  return send(request, reply, { moved: { ...stay(form), message }, current, scan: nothingScanned }, parts);
};

/** Adds these routes to a scope that people have signed in to. */
export const labelRoutes = (scope: FastifyInstance, parts: DeskParts): void => {
  scope.get("/desk/new", (request, reply) => {
    const moved = stay(blankForm(todayAt(parts.clock())));
    return send(request, reply, { moved, current: { state: "blank" }, scan: nothingScanned }, parts);
  });
  // Many times a minute, while somebody types; what is printed is noted.
  scope.post("/desk/new", { config: { onlyLooks: true } }, (request, reply) => stepOn(request, reply, parts));
  scope.post("/desk/test-rule", { config: { onlyLooks: true } }, async (request, reply) => {
    const { width, height } = stocks[stockOn(request) ?? readStock(formIn(request).get("stock")) ?? "70x35"];
    const file = await paintTestRule(width, height);
    return reply
      .type("application/pdf")
      .header("content-disposition", 'inline; filename="test-rule.pdf"')
      .send(Buffer.from(file));
  });
  scope.post("/desk/rules", { config: { onlyLooks: true } }, (request, reply) => {
    const form = formOf(formIn(request), parts);
    const asked = requestOfLabel(form, settingsOn(request, parts));
    return sendRules(request, reply, asked, deskOf(request, parts));
  });
  scope.post("/desk/label", (request, reply) => sendLabel(request, reply, parts));
  scope.post("/desk/sheet", (request, reply) => sendSheet(request, reply, parts));
};
