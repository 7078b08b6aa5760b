// GET and POST /desk/prescription: a pasted prescription, item by item: looked at, approved, printed. Nothing of it is kept here.
import type { Refusal } from "@plainlabel/core";
import {
  type CurrentItem,
  type ItemScan,
  type ItemState,
  itemAt,
  noItemScan,
  type PrescriptionForm,
  readItemScan,
  readPrescriptionForm,
  readReason,
  readStep,
  renderAllDone,
  renderItem,
  renderPaste,
  withItem,
} from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { todayAt } from "../../todayAt.ts";
import { lookAt, printLabel } from "./approvedLabel.ts";
import { comparedScan } from "./comparedScan.ts";
import { type DeskCaller, type DeskParts, deskOf } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { eachOnce } from "./makeForDesk.ts";
import { bounded, markPrinted, requestAt, takeStep } from "./prescriptionSteps.ts";
import { notApproved, notThisPack, wantsReason } from "./printMessages.ts";
import { profilePreviews } from "./profilePreviews.ts";
import { type PastedItems, readPrescription } from "./readPrescription.ts";
import { sendPrint } from "./sendPrint.ts";
import { stockAsked } from "./stockCookie.ts";

/** Never compressed: it holds what was typed beside the mark of the session. */
const sendDesk = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
  reply.code(status).type("text/html; charset=utf-8").send(page);

const currentOf = async (
  pasted: PastedItems,
  form: PrescriptionForm,
  desk: DeskCaller,
): Promise<CurrentItem> => {
  const outcome = pasted.items[form.at]?.outcome;
  if (outcome?.ok !== true) return { state: "refused", refusals: outcome?.refusals ?? [] };
  const prescribed = outcome.value.request;
  const request = requestAt(pasted, form);
  if (request?.ok !== true) return { state: "unfit", request: prescribed, refusals: request?.refusals ?? [] };
  const shown = await lookAt(request.value, itemAt(form, form.at).approval, desk);
  if (!shown.ok) return { state: "unfit", request: request.value, refusals: shown.refusals };
  return {
    state: "shown",
    ...shown.value,
    findings: eachOnce([...outcome.findings, ...shown.value.findings]),
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
  const item = requestAt(pasted, form);
  const code = item?.ok === true ? (item.value.medicine.code ?? "") : "";
  return { ...scan, own: await comparedScan(scan.own, code, desk) };
};

const statesOf = ({ items }: PastedItems, form: PrescriptionForm): readonly ItemState[] =>
  items.map(({ medicine, outcome }, place) => ({
    medicine,
    refusals: outcome.ok ? [] : outcome.refusals,
    printed: itemAt(form, place).printed,
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

/** One post of the form: the step it asks for, then the page as it is after it. */
const stepOn = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const fields = formIn(request);
  const desk = deskOf(request, parts);
  const sent = { ...readPrescriptionForm(fields), stock: stockAsked(request, reply, fields) ?? "" };
  // The labels in the printer, said before anything was pasted.
  if (fields.has("use-stock") && sent.prescription.trim() === "")
    return reply.redirect("/desk/prescription", 303);
  const pasted = readPrescription(sent, parts.pharmacy);
  if (!pasted.ok) return sendPaste(request, reply, sent, pasted.refusals, parts);
  const step = readStep(fields);
  const today = todayAt(parts.clock());
  const at = bounded(sent.at, pasted.value.items.length);
  const { form: placed, scan } = withScan(fields, { ...sent, at }, today);
  const { form, message, done } = await takeStep(step, pasted.value, placed, desk);
  const items = statesOf(pasted.value, form);
  if (done) return sendDesk(reply, renderAllDone(items));
  const current = await currentOf(pasted.value, form, desk);
  // As the fields are now, on the stock that they name; where one of them is wrong there is nothing to compare.
  const looked = step.step === "profiles" ? requestAt(pasted.value, form) : null;
  const profiles = looked?.ok === true ? await profilePreviews(looked.value, desk) : null;
  const { findings } = pasted.value;
  const explainOffered = parts.scan.publicHost !== null;
  const view = {
    csrf: csrfFor(request),
    ...{ items, current, findings, message, profiles, explainOffered },
    scan: await comparedItem(scanShown(scan, at, form, today), pasted.value, form, desk),
    needsReason: false,
  };
  return sendDesk(reply, renderItem(form, view));
};

/** The finished PDF of an approved item; the page again where it is not approved as it is now. */
const sendLabel = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const fields = formIn(request);
  const form = { ...readPrescriptionForm(fields), stock: stockAsked(request, reply, fields) ?? "" };
  const pasted = readPrescription(form, parts.pharmacy);
  if (!pasted.ok) return sendPaste(request, reply, form, pasted.refusals, parts);
  const desk = deskOf(request, parts);
  const looked = requestAt(pasted.value, form);
  const reason = readReason(fields);
  const own = scanShown(noItemScan, -1, form, todayAt(parts.clock()));
  const scan = await comparedItem(own, pasted.value, form, desk);
  const isRefused = scan.own.compared?.decision === "refuse";
  const print =
    looked?.ok === true && !isRefused
      ? await printLabel(looked.value, itemAt(form, form.at).approval, reason, desk)
      : ({ outcome: "not-as-approved" } as const);
  if (print.outcome === "printed") return sendPrint(request, reply, print.label, reason, parts);
  const needsReason = print.outcome === "needs-reason";
  const shown = needsReason ? markPrinted(form) : form;
  const view = {
    csrf: csrfFor(request),
    items: statesOf(pasted.value, shown),
    current: await currentOf(pasted.value, shown, desk),
    findings: pasted.value.findings,
    message: needsReason ? wantsReason : isRefused ? notThisPack : notApproved,
    profiles: null,
    explainOffered: parts.scan.publicHost !== null,
    needsReason,
    scan,
  };
  return sendDesk(reply, renderItem(shown, view), 409);
};

/** For a scope that people have signed in to. */
export const prescriptionRoutes = (scope: FastifyInstance, parts: DeskParts): void => {
  scope.get("/desk/prescription", (request, reply) => {
    const blank = readPrescriptionForm(new URLSearchParams());
    return sendPaste(request, reply, { ...blank, dispensedOn: todayAt(parts.clock()) }, [], parts);
  });
  scope.post("/desk/prescription", { config: { onlyLooks: true } }, (request, reply) =>
    stepOn(request, reply, parts),
  );
  scope.post("/desk/prescription/label", (request, reply) => sendLabel(request, reply, parts));
};
