// GET and POST /desk/batches/:id/rows: one row of a batch, corrected in place, looked at and approved like any
// label of the desk.
import type { LabelRequest } from "@plainlabel/core";
import {
  type CurrentLabel,
  fieldsKept,
  firstToDo,
  formOfRequest,
  type LabelForm,
  type LabelSettings,
  type LabelView,
  mostRowsListed,
  nothingScanned,
  type RowView,
  readLabelForm,
  readLabelStep,
  readReason,
  readScanState,
  renderRow,
  requestOfLabel,
  rowHasNoForm,
  type ScanState,
  wantsSomebody,
} from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { todayAt } from "../../durations/todayAt.ts";
import type { DoneItem } from "../../store/batches/Batches.ts";
import type { BatchDoor } from "../batches/handle.ts";
import { makeItems } from "../batches/makeItems.ts";
import { printLabel, sheetOf } from "./approvedLabel.ts";
import { approverOn } from "./approverCookie.ts";
import {
  directionsSent,
  doubtsOfRow,
  type KeptRow,
  pharmacyFor,
  sentOf,
  toldNow,
  toldRow,
  unreadIn,
} from "./batchRows.ts";
import { type DeskCaller, type DeskParts, deskOf } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { currentOf, formOf, mustNotGo, scanOf } from "./labelState.ts";
import { approve, type Moved, noSheet, printed, stay, takeStep, warned } from "./labelSteps.ts";
import { eachOnce, toldApproval } from "./makeForDesk.ts";
import { expiredPack, notApproved, notChecked, notThisPack, wantsReason } from "./printMessages.ts";
import { profilePreviews } from "./profilePreviews.ts";
import { sendDeskPage } from "./sendDeskPage.ts";
import { sendPrint } from "./sendPrint.ts";
import { lawOn, sendRules } from "./sendRules.ts";
import { stockAsked, stockOn } from "./stockCookie.ts";

export type OneBatch = FastifyRequest<{ Params: { id: string } }>;

/** One row with what was made of it here. */
interface OpenRow {
  readonly id: string;
  /** When its batch was sent. */
  readonly createdAt: number;
  readonly item: DoneItem;
  readonly kept: KeptRow | undefined;
}

/** What a row's form is read with. */
export const settingsForRow = (
  { pharmacy }: DeskParts,
  request: FastifyRequest,
  item: DoneItem,
): LabelSettings => ({
  pharmacy: pharmacyFor(item, pharmacy),
  stock: stockOn(request),
  approver: approverOn(request),
  sent: sentOf(item),
});

/** Adds these routes to a scope that people have signed in to. */
export const rowRoutes = (scope: FastifyInstance, door: BatchDoor, parts: DeskParts): void => {
  const { batches } = door.scan.store;
  const config = { scope: "batches", onlyLooks: true } as const;

  const openRow = async (request: OneBatch, at: number): Promise<OpenRow | null> => {
    const { tenantId } = deskOf(request, parts);
    const { id } = request.params;
    const item = Number.isInteger(at) ? await batches.item(tenantId, id, at) : null;
    const facts = item === null ? null : await batches.find(tenantId, id);
    if (item === null || facts === null) return null;
    const { createdAt } = facts;
    return { id, createdAt, item, kept: (await batches.rows(tenantId, id)).get(at) as KeptRow | undefined };
  };

  /** A structured resource has no form here. */
  const isResource = ({ item }: OpenRow): boolean => "resourceType" in sentOf(item);

  const lookAtRow = async (
    request: FastifyRequest,
    row: OpenRow,
    form: LabelForm,
    scan: ScanState,
  ): Promise<CurrentLabel> => {
    if (isResource(row)) return { state: "refused", refusals: [rowHasNoForm] };
    const settings = settingsForRow(parts, request, row.item);
    const current = await currentOf(form, scan, settings, deskOf(request, parts));
    return current.state === "shown"
      ? { ...current, findings: eachOnce([...doubtsOfRow(row.item, settings.stock), ...current.findings]) }
      : current;
  };

  const wholeSheet = async (request: OneBatch) => {
    const { tenantId } = deskOf(request, parts);
    const { id } = request.params;
    const kept = (await batches.rows(tenantId, id)) as ReadonlyMap<number, KeptRow>;
    const rows = [];
    for await (const items of batches.items(tenantId, id))
      rows.push(...items.map((item) => toldRow(item, kept.get(item.at), stockOn(request))));
    return rows;
  };

  /** What is to be done after this row: the next that can be checked, else one that needs words. */
  const after = (rows: Awaited<ReturnType<typeof wholeSheet>>, at: number): number | null =>
    firstToDo([...rows.filter((each) => each.at > at), ...rows.filter((each) => each.at < at)])?.at ?? null;

  const send = async (
    request: OneBatch,
    reply: FastifyReply,
    row: OpenRow,
    shown: {
      readonly moved: Moved;
      readonly current: CurrentLabel;
      readonly scan: ScanState;
      readonly needsReason?: boolean;
    },
  ): Promise<FastifyReply> => {
    const { moved, current, scan, needsReason = false } = shown;
    const fields = formIn(request);
    const typing = fields.has("typing");
    const { stock, approver, pharmacy } = settingsForRow(parts, request, row.item);
    const asksProfiles = readLabelStep(fields) === "profiles" && "request" in current;
    const label: LabelView = {
      csrf: csrfFor(request),
      pharmacyKnown: pharmacy !== null,
      explainOffered: parts.scan.publicHost !== null,
      ...{ law: lawOn(request), rulesAt: `/desk/batches/${row.id}/rows/rules` },
      ...{ current, stock, approver, scan, needsReason, typing },
      wrongApprover: moved.wrongApprover,
      message: moved.message,
      profiles: asksProfiles ? await profilePreviews(current.request, deskOf(request, parts)) : null,
    };
    // While somebody types, nothing that depends on the other rows is put anew.
    const rows = typing ? [] : await wholeSheet(request);
    const view: RowView = {
      ...{ id: row.id, createdAt: row.createdAt, form: moved.form, label },
      row: toldRow(row.item, row.kept, stock),
      rows: rows.length,
      toDo: rows.filter(wantsSomebody).length,
      others: rows.length > mostRowsListed ? [] : rows.filter(({ at }) => at !== row.item.at),
      nextAt: after(rows, row.item.at),
      prescribed: directionsSent(row.item),
      unread: row.kept === undefined ? unreadIn(row.item) : [],
    };
    return sendDeskPage(reply, renderRow(view), reply.statusCode);
  };

  /** The row as it was left, or as it was sent. */
  const asLeft = ({ kept, item }: OpenRow) => {
    const fields = new URLSearchParams(kept?.fields ?? "");
    const left = kept === undefined ? formOfRequest(sentOf(item)) : readLabelForm(fields);
    const form = { ...left, approval: kept?.approved?.approval ?? null };
    const scan = kept === undefined ? nothingScanned : readScanState(fields, todayAt(parts.clock()));
    return { form, scan };
  };

  const sendUnknown = (reply: FastifyReply): FastifyReply => reply.redirect("/desk/batches", 303);

  const show = async (request: OneBatch, reply: FastifyReply, at: number, message: Moved["message"]) => {
    const row = await openRow(request, at);
    if (row === null) return sendUnknown(reply);
    const { form, scan } = asLeft(row);
    const current = await lookAtRow(request, row, form, scan);
    return send(request, reply, row, { moved: { ...stay(form), message }, current, scan });
  };

  const keep = async (
    request: OneBatch,
    row: OpenRow,
    form: LabelForm,
    scan: ScanState,
    current: CurrentLabel,
    made: { readonly words: string; readonly labels: number } | null,
  ): Promise<OpenRow> => {
    const before = row.kept?.approved ?? null;
    const { stock } = settingsForRow(parts, request, row.item);
    const approval = current.state === "shown" ? current.approval : null;
    const counted = made ?? before;
    const kept: KeptRow = {
      fields: fieldsKept(formIn(request), form, scan),
      told: toldNow(form, current),
      approved:
        approval === null || stock === null || counted === null
          ? null
          : { approval, stock, words: counted.words, labels: counted.labels },
    };
    await batches.keepRow(deskOf(request, parts).tenantId, row.id, row.item.at, kept);
    return { ...row, kept };
  };

  /** What stands on the labels of an approved row where it is made among others. */
  const madeAmongOthers = async (request: LabelRequest, form: LabelForm, desk: DeskCaller) => {
    if (form.approval === null) return null;
    const item = { ...request, approval: toldApproval(form.approval) };
    const made = await makeItems([item], desk.tenantId, { ...door, maker: desk.maker }, { file: false });
    const result = made.outcome === "items" ? made.results[0] : undefined;
    return result?.outcome === "made" ? { words: result.words, labels: result.labels } : null;
  };

  const approveRow = async (
    request: OneBatch,
    reply: FastifyReply,
    row: OpenRow,
    form: LabelForm,
    scan: ScanState,
  ): Promise<FastifyReply> => {
    const desk = deskOf(request, parts);
    const settings = settingsForRow(parts, request, row.item);
    const before = await lookAtRow(request, row, form, scan);
    const moved = await approve(form, { current: before, settings, scan }, desk);
    if (moved.form.approval === form.approval) {
      const kept = await keep(request, row, form, scan, before, null);
      return send(request, reply, kept, { moved, current: before, scan });
    }
    const asked = requestOfLabel(moved.form, settings);
    const made = asked.ok ? await madeAmongOthers(asked.value, moved.form, desk) : null;
    if (made === null) {
      const no = warned(form, "Not approved: this label cannot be made among others. Try again in a moment.");
      return send(request, reply, row, { moved: no, current: before, scan });
    }
    const current = await lookAtRow(request, row, moved.form, scan);
    const kept = await keep(request, row, moved.form, scan, current, made);
    const next = after(await wholeSheet(request), row.item.at);
    const number = toldRow(row.item, kept.kept, settings.stock).row;
    const text = `Row ${number}, ${form.personName}, is approved.`;
    if (next === null)
      return send(request, reply, kept, {
        moved: { ...moved, message: { text: `${text} No row is left to do.`, urgent: false } },
        ...{ current, scan },
      });
    return show(request, reply, next, { text, urgent: false });
  };

  const stepOn = async (request: OneBatch, reply: FastifyReply): Promise<FastifyReply> => {
    const fields = formIn(request);
    stockAsked(request, reply, fields);
    const row = await openRow(request, Number(fields.get("at") ?? ""));
    if (row === null) return sendUnknown(reply);
    // What was approved is known here; a page that says so is not believed.
    const approval = row.kept?.approved?.approval ?? null;
    const form = { ...formOf(fields, parts), approval };
    const scan = await scanOf(request, parts);
    if (readLabelStep(fields) === "approve") return approveRow(request, reply, row, form, scan);
    if (readLabelStep(fields) === "onward") {
      const next = after(await wholeSheet(request), row.item.at);
      return next === null
        ? reply.redirect(`/desk/batches/${row.id}`, 303)
        : show(request, reply, next, null);
    }
    const moved = takeStep(readLabelStep(fields), form, request, reply);
    const current = await lookAtRow(request, row, moved.form, scan);
    const kept = await keep(request, row, moved.form, scan, current, null);
    return send(request, reply, kept, { moved, current, scan });
  };

  /** One approved row by itself: first, or again with a reason. */
  const sendLabel = async (request: OneBatch, reply: FastifyReply): Promise<FastifyReply> => {
    const fields = formIn(request);
    const row = await openRow(request, Number(fields.get("at") ?? ""));
    if (row === null) return sendUnknown(reply);
    const form = { ...formOf(fields, parts), approval: row.kept?.approved?.approval ?? null };
    const scan = await scanOf(request, parts);
    const settings = settingsForRow(parts, request, row.item);
    const asked = requestOfLabel(form, settings);
    const reason = readReason(fields);
    const mayGo = asked.ok && settings.stock !== null && !mustNotGo(scan);
    const print = mayGo
      ? await printLabel(asked.value, form.approval, reason, deskOf(request, parts))
      : ({ outcome: "not-as-approved" } as const);
    if (print.outcome === "printed")
      return sendPrint(request, reply, print.label, { approvals: [print.approval], reason }, parts);
    const needsReason = print.outcome === "needs-reason";
    const why = scan.expired
      ? expiredPack
      : mustNotGo(scan)
        ? notThisPack
        : print.outcome === "not-checked"
          ? notChecked
          : notApproved;
    const moved = needsReason ? { ...printed(form), message: wantsReason } : { ...stay(form), message: why };
    const current = await lookAtRow(request, row, moved.form, scan);
    return send(request, reply.code(409), row, { moved, current, scan, needsReason });
  };

  /** An A4 sheet beside an approved row; the page again where there is none. */
  const sendSheet = async (request: OneBatch, reply: FastifyReply): Promise<FastifyReply> => {
    const fields = formIn(request);
    const row = await openRow(request, Number(fields.get("at") ?? ""));
    if (row === null) return sendUnknown(reply);
    const form = { ...formOf(fields, parts), approval: row.kept?.approved?.approval ?? null };
    const scan = await scanOf(request, parts);
    const settings = settingsForRow(parts, request, row.item);
    const asked = requestOfLabel(form, settings);
    const mayGo = asked.ok && settings.stock !== null && !mustNotGo(scan);
    const sheet = mayGo ? await sheetOf(asked.value, form.approval, deskOf(request, parts)) : null;
    if (sheet?.ok === true) return sendPrint(request, reply, sheet.value.label, sheet.value, parts);
    const moved = sheet === null ? { ...stay(form), message: notApproved } : noSheet(form, sheet.refusals);
    const current = await lookAtRow(request, row, form, scan);
    return send(request, reply.code(409), row, { moved, current, scan });
  };

  scope.get("/desk/batches/:id/rows", { config }, (request: OneBatch, reply) => {
    const { at } = request.query as { readonly at?: unknown };
    return show(request, reply, typeof at === "string" && /^\d{1,5}$/.test(at) ? Number(at) : -1, null);
  });
  scope.post("/desk/batches/:id/rows", { config }, stepOn);
  scope.post("/desk/batches/:id/rows/rules", { config }, async (request: OneBatch, reply) => {
    const fields = formIn(request);
    const row = await openRow(request, Number(fields.get("at") ?? ""));
    if (row === null) return sendUnknown(reply);
    const asked = requestOfLabel(formOf(fields, parts), settingsForRow(parts, request, row.item));
    return sendRules(request, reply, asked, deskOf(request, parts));
  });
  scope.post("/desk/batches/:id/rows/sheet", { config: { scope: "batches" } }, sendSheet);
  scope.post("/desk/batches/:id/rows/label", { config: { scope: "batches" } }, sendLabel);
};
