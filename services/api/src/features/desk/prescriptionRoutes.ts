// GET and POST /desk/prescription: a pasted prescription, item by item: looked at, approved, printed. Nothing of
// it is kept here.
import type { Refusal } from "@plainlabel/core";
import {
  type Approver,
  allToldAtDesk,
  approverOf,
  type CurrentItem,
  type ItemScan,
  type ItemState,
  itemAt,
  noItemScan,
  type PrescriptionForm,
  type PrescriptionView,
  readItemScan,
  readPrescriptionForm,
  readReason,
  readStep,
  readStock,
  renderItem,
  renderPaste,
  type ScanState,
  type Step,
  ticksCompanion,
  withItem,
} from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { todayAt } from "../../durations/todayAt.ts";
import { lookAt, printLabel, sheetOf } from "./approvedLabel.ts";
import { approverOn, keepApprover } from "./approverCookie.ts";
import { comparedScan } from "./comparedScan.ts";
import { type DeskCaller, type DeskParts, deskOf } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { eachOnce } from "./makeForDesk.ts";
import {
  approve,
  bounded,
  type Moved,
  markPrinted,
  requestAt,
  takeStep,
  wordsOf,
} from "./prescriptionSteps.ts";
import { expiredPack, notApproved, notChecked, notThisPack, wantsReason } from "./printMessages.ts";
import { profilePreviews } from "./profilePreviews.ts";
import { type PastedItems, readPrescription } from "./readPrescription.ts";
import { sendPrint } from "./sendPrint.ts";
import { lawOn, sendRules } from "./sendRules.ts";
import { stockAsked } from "./stockCookie.ts";

/** Never compressed: it holds what was typed beside the mark of the session. */
const sendDesk = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
  reply.code(status).type("text/html; charset=utf-8").send(page);

/** A pack that must not be supplied makes a draft of what was approved. */
const mustNotGo = ({ expired, compared }: ScanState): boolean => expired || compared?.decision === "refuse";

const currentOf = async (
  pasted: PastedItems,
  form: PrescriptionForm,
  scan: ScanState,
  approver: Approver | null,
  desk: DeskCaller,
): Promise<CurrentItem> => {
  const outcome = pasted.items[form.at]?.outcome;
  if (outcome?.ok !== true) return { state: "refused", refusals: outcome?.refusals ?? [] };
  const prescribed = outcome.value.request;
  const request = requestAt(pasted, form, approver);
  if (request?.ok !== true) return { state: "unfit", request: prescribed, refusals: request?.refusals ?? [] };
  const approval = mustNotGo(scan) ? null : itemAt(form, form.at).approval;
  const shown = await lookAt(request.value, approval, desk);
  if (!shown.ok) return { state: "unfit", request: request.value, refusals: shown.refusals };
  return {
    state: "shown",
    ...shown.value,
    // What concerns the whole message concerns each of its labels.
    findings: eachOnce([...pasted.findings, ...outcome.findings, ...shown.value.findings]),
  };
};

/** The form with the pack that was scanned, or chosen on purpose, for the item it was sent from. */
const withScan = (
  fields: URLSearchParams,
  form: PrescriptionForm,
  today: string,
): { readonly form: PrescriptionForm; readonly scan: ItemScan } => {
  const chosen = readStep(fields).step === "use-pack" ? fields.get("other-pack") : null;
  const before = chosen === null ? form : withItem(form, form.at, { pack: chosen });
  const packs = before.items.map(({ pack }) => pack);
  const scan = readItemScan(packs, form.at, fields.get("scan") ?? "", today);
  return { form: withItem(before, form.at, { pack: scan.own.line }), scan };
};

/** What was scanned for the item shown; of another than was sent, what it carries. */
const scanShown = (scan: ItemScan, sentAt: number, form: PrescriptionForm, today: string): ItemScan =>
  form.at === sentAt
    ? scan
    : readItemScan(
        form.items.map(({ pack }) => pack),
        form.at,
        "",
        today,
      );

/** The item's own pack, held against the code of the item shown. */
const comparedItem = async (
  scan: ItemScan,
  pasted: PastedItems,
  form: PrescriptionForm,
  desk: DeskCaller,
): Promise<ItemScan> => {
  const outcome = pasted.items[form.at]?.outcome;
  const code = outcome?.ok === true ? (outcome.value.request.medicine.code ?? "") : "";
  return { ...scan, own: await comparedScan(scan.own, code, desk) };
};

const statesOf = ({ items }: PastedItems, form: PrescriptionForm): readonly ItemState[] =>
  items.map(({ medicine, outcome }, place) => ({
    medicine,
    refusals: outcome.ok ? [] : outcome.refusals,
    printed: itemAt(form, place).printed,
    approved: itemAt(form, place).approval !== null,
  }));

const sendPaste = (
  request: FastifyRequest,
  reply: FastifyReply,
  form: PrescriptionForm,
  refusals: readonly Refusal[],
  { pharmacy }: DeskParts,
): FastifyReply => {
  const page = renderPaste({ form, csrf: csrfFor(request), pharmacyKnown: pharmacy !== null, refusals });
  return sendDesk(reply, page, refusals.length > 0 ? 422 : 200);
};

/** Who approves, as was just said; why not, where it was not said whole. */
const saidWho = (
  request: FastifyRequest,
  reply: FastifyReply,
  step: Step,
  form: PrescriptionForm,
): readonly Refusal[] => {
  if (step.step !== "who") return [];
  const said = approverOf(form.approver);
  if (!said.ok) return said.refusals;
  keepApprover(request, reply, said.value);
  return [];
};

interface Sent {
  readonly moved: Moved;
  readonly current: CurrentItem;
  readonly scan: ItemScan;
  readonly wrongApprover?: readonly Refusal[];
  readonly needsReason?: boolean;
}

const send = async (
  request: FastifyRequest,
  reply: FastifyReply,
  pasted: PastedItems,
  { moved: { form, message }, current, scan, wrongApprover = [], needsReason = false }: Sent,
  parts: DeskParts,
): Promise<FastifyReply> => {
  // As the fields are now, on the stock that they name; where one of them is wrong there is nothing to compare.
  const looked =
    readStep(formIn(request)).step === "profiles" ? requestAt(pasted, form, approverOn(request)) : null;
  const outcome = pasted.items[form.at]?.outcome;
  const view: PrescriptionView = {
    csrf: csrfFor(request),
    items: statesOf(pasted, form),
    ...{ current, message, scan, needsReason, wrongApprover },
    prescribed: outcome?.ok === true ? wordsOf(outcome.value.request) : "",
    profiles: looked?.ok === true ? await profilePreviews(looked.value, deskOf(request, parts)) : null,
    explainOffered: parts.scan.publicHost !== null,
    law: lawOn(request),
    stock: readStock(form.stock),
    approver: approverOn(request),
  };
  return sendDesk(reply, renderItem(form, view), reply.statusCode);
};

/** The form as it was posted, on the labels in the printer; a companion that was just ticked is attested now. */
const formOf = (request: FastifyRequest, reply: FastifyReply, { clock }: DeskParts): PrescriptionForm => {
  const fields = formIn(request);
  const form = { ...readPrescriptionForm(fields), stock: stockAsked(request, reply, fields) ?? "" };
  const isNew = ticksCompanion(fields, form.at) && itemAt(form, form.at).companionAt === "";
  return isNew ? withItem(form, form.at, { companionAt: new Date(clock()).toISOString() }) : form;
};

/** One post of the form: the step it asks for, then the page as it is after it. */
const stepOn = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const fields = formIn(request);
  const desk = deskOf(request, parts);
  const sent = formOf(request, reply, parts);
  // The labels in the printer, said before anything was pasted.
  if (fields.has("use-stock") && sent.prescription.trim() === "")
    return reply.redirect("/desk/prescription", 303);
  const pasted = readPrescription(sent, parts.pharmacy);
  if (!pasted.ok) return sendPaste(request, reply, sent, pasted.refusals, parts);
  const step = readStep(fields);
  const today = todayAt(parts.clock());
  const at = bounded(sent.at, pasted.value.items.length);
  const { form, scan: scanned } = withScan(fields, { ...sent, at }, today);
  if (step.step === "approve") {
    const scan = await comparedItem(scanned, pasted.value, form, desk);
    const before = await currentOf(pasted.value, form, scan.own, approverOn(request), desk);
    const seen = { current: before, approver: approverOn(request), scan: scan.own };
    const moved = await approve(form, seen, desk);
    const isApproved = itemAt(moved.form, at).approval !== itemAt(form, at).approval;
    const current = isApproved
      ? await currentOf(pasted.value, moved.form, scan.own, approverOn(request), desk)
      : before;
    return send(request, reply, pasted.value, { moved, current, scan }, parts);
  }
  const wrongApprover = saidWho(request, reply, step, form);
  const moved = await takeStep(step, pasted.value, form, approverOn(request), desk);
  const scan = await comparedItem(scanShown(scanned, at, moved.form, today), pasted.value, moved.form, desk);
  const current = await currentOf(pasted.value, moved.form, scan.own, approverOn(request), desk);
  return send(request, reply, pasted.value, { moved, current, scan, wrongApprover }, parts);
};

/** The finished PDF of an approved item; the page again where it is not approved as it is now. */
const sendLabel = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const fields = formIn(request);
  const sent = formOf(request, reply, parts);
  const pasted = readPrescription(sent, parts.pharmacy);
  if (!pasted.ok) return sendPaste(request, reply, sent, pasted.refusals, parts);
  const desk = deskOf(request, parts);
  const form = { ...sent, at: bounded(sent.at, pasted.value.items.length) };
  const looked = requestAt(pasted.value, form, approverOn(request));
  const reason = readReason(fields);
  const own = scanShown(noItemScan, -1, form, todayAt(parts.clock()));
  const scan = await comparedItem(own, pasted.value, form, desk);
  const mayGo = form.stock !== "" && !mustNotGo(scan.own);
  const print =
    looked?.ok === true && mayGo
      ? await printLabel(looked.value, itemAt(form, form.at).approval, reason, desk)
      : ({ outcome: "not-as-approved" } as const);
  if (print.outcome === "printed")
    return sendPrint(request, reply, print.label, { approvals: [print.approval], reason }, parts);
  const needsReason = print.outcome === "needs-reason";
  const why = scan.own.expired
    ? expiredPack
    : mustNotGo(scan.own)
      ? notThisPack
      : print.outcome === "not-checked"
        ? notChecked
        : notApproved;
  const moved: Moved = needsReason
    ? { form: markPrinted(form), message: wantsReason }
    : { form, message: why };
  const current = await currentOf(pasted.value, moved.form, scan.own, approverOn(request), desk);
  return send(request, reply.code(409), pasted.value, { moved, current, scan, needsReason }, parts);
};

/** An A4 sheet beside the approved label of an item; the page again where there is none. */
const sendSheet = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const sent = formOf(request, reply, parts);
  const pasted = readPrescription(sent, parts.pharmacy);
  if (!pasted.ok) return sendPaste(request, reply, sent, pasted.refusals, parts);
  const desk = deskOf(request, parts);
  const form = { ...sent, at: bounded(sent.at, pasted.value.items.length) };
  const asked = requestAt(pasted.value, form, approverOn(request));
  const own = scanShown(noItemScan, -1, form, todayAt(parts.clock()));
  const scan = await comparedItem(own, pasted.value, form, desk);
  const mayGo = asked?.ok === true && form.stock !== "" && !mustNotGo(scan.own);
  const sheet = mayGo ? await sheetOf(asked.value, itemAt(form, form.at).approval, desk) : null;
  if (sheet?.ok === true) return sendPrint(request, reply, sheet.value.label, sheet.value, parts);
  const why = sheet && allToldAtDesk(sheet.refusals);
  const message = why === undefined ? notApproved : { text: `Nothing was printed. ${why}`, urgent: true };
  const current = await currentOf(pasted.value, form, scan.own, approverOn(request), desk);
  return send(request, reply.code(409), pasted.value, { moved: { form, message }, current, scan }, parts);
};

/** Adds these routes to a scope that people have signed in to. */
export const prescriptionRoutes = (scope: FastifyInstance, parts: DeskParts): void => {
  scope.get("/desk/prescription", (request, reply) => {
    const blank = readPrescriptionForm(new URLSearchParams());
    return sendPaste(request, reply, { ...blank, dispensedOn: todayAt(parts.clock()) }, [], parts);
  });
  scope.post("/desk/prescription", { config: { onlyLooks: true } }, (request, reply) =>
    stepOn(request, reply, parts),
  );
  scope.post("/desk/prescription/rules", { config: { onlyLooks: true } }, (request, reply) => {
    const sent = formOf(request, reply, parts);
    const pasted = readPrescription(sent, parts.pharmacy);
    if (!pasted.ok) return sendPaste(request, reply, sent, pasted.refusals, parts);
    const form = { ...sent, at: bounded(sent.at, pasted.value.items.length) };
    const asked = requestAt(pasted.value, form, approverOn(request));
    return sendRules(request, reply, asked, deskOf(request, parts));
  });
  scope.post("/desk/prescription/label", (request, reply) => sendLabel(request, reply, parts));
  scope.post("/desk/prescription/sheet", (request, reply) => sendSheet(request, reply, parts));
};
