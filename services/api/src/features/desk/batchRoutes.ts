// GET and POST /desk/batches, and one batch: a file of many labels, how far it is, what comes of it, and its end.
import { createHash } from "node:crypto";
import { accepted, type LabelRequest, type Outcome, readJson, refused } from "@plainlabel/core";
import { type BatchRow, renderBatch, renderBatches } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { noteObject } from "../../http/auditCalls.ts";
import { reusedKey } from "../../http/idempotencyKey.ts";
import { csvColumns, csvTemplate } from "../../orders/csv/csvColumns.ts";
import { readCsv } from "../../orders/readCsv.ts";
import { readOrder } from "../../orders/readOrder.ts";
import { keptRow, keptUnread } from "../../rendering/orderedItem.ts";
import { type BatchDoor, sendBatchLabels, toldBatch, tooManyBatches } from "../batches/handle.ts";
import { batchLimit } from "../batches/operation.ts";
import { type KeptRow, toldRow } from "./batchRows.ts";
import type { DeskParts } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { printRows, whyNotPrinted } from "./printRows.ts";
import { type OneBatch, rowRoutes } from "./rowRoutes.ts";
import { sendDeskPage } from "./sendDeskPage.ts";
import { stockOn } from "./stockCookie.ts";

/** Every row: one that cannot be read stands among the others, to be corrected, and stops none of them. */
const itemsOfCsv = (text: string, pharmacy: LabelRequest["pharmacy"] | null): Outcome<readonly unknown[]> => {
  const rows = readCsv(new TextEncoder().encode(text), pharmacy);
  if (!rows.ok) return rows;
  const counted = readOrder({ items: rows.value.map(() => null) });
  if (!counted.ok) return counted;
  return accepted(
    rows.value.map(({ row, read, draft, person }) =>
      read.ok ? keptRow(row, read.value) : keptUnread(row, draft ?? {}, { unread: read.refusals, person }),
    ),
  );
};

/** JSON begins with a bracket, and the header of a spreadsheet does not. */
const readOrderText = (
  text: string,
  pharmacy: LabelRequest["pharmacy"] | null,
): Outcome<readonly unknown[]> => {
  if (!/^\s*[{[]/.test(text)) return itemsOfCsv(text, pharmacy);
  const json = readJson(text, { largest: batchLimit });
  if (!json.ok) return json;
  return readOrder(Array.isArray(json.value) ? { items: json.value } : json.value);
};

const columns = csvColumns.map(({ name, about, needed }) => ({ name, about, needed }));

/** For a scope that people have signed in to. */
export const batchRoutes = (scope: FastifyInstance, door: BatchDoor, parts: DeskParts): void => {
  rowRoutes(scope, door, parts);
  printRows(scope, door, parts);
  const { batches } = door.scan.store;
  const config = { scope: "batches" } as const;

  const sendForm = (
    request: FastifyRequest,
    reply: FastifyReply,
    order: string,
    wrong: Outcome<never> | null,
    status = 422,
  ): FastifyReply => {
    const refusals = wrong === null || wrong.ok ? [] : wrong.refusals;
    const page = renderBatches({ csrf: csrfFor(request), order, refusals, columns });
    return sendDeskPage(reply, page, wrong === null ? 200 : status);
  };

  const rowsOf = async (request: OneBatch): Promise<readonly BatchRow[]> => {
    const { tenantId } = identityOf(request);
    const { id } = request.params;
    const kept = (await batches.rows(tenantId, id)) as ReadonlyMap<number, KeptRow>;
    const rows: BatchRow[] = [];
    for await (const items of batches.items(tenantId, id))
      rows.push(...items.map((item) => toldRow(item, kept.get(item.at), stockOn(request))));
    return rows;
  };

  const sendUnknown = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const unknown = refused({
      code: "batch-unknown",
      path: "",
      detail: "There is no such batch.",
      help: "It was erased, its day is over, or it is another pharmacy's.",
    });
    return sendForm(request, reply, "", unknown, 404);
  };

  const show = (asking: boolean) => async (request: OneBatch, reply: FastifyReply) => {
    const { tenantId } = identityOf(request);
    const facts = await batches.find(tenantId, request.params.id);
    if (facts === null) return sendUnknown(request, reply);
    const { state } = toldBatch(facts);
    const rows = state === "done" ? await rowsOf(request) : [];
    const message = whyNotPrinted((request.query as { readonly unprinted?: unknown }).unprinted);
    const view = { ...facts, state, rows, csrf: csrfFor(request), asking, message };
    return sendDeskPage(reply, renderBatch(view));
  };

  scope.get("/desk/batches", { config }, (request, reply) => sendForm(request, reply, "", null));
  scope.get("/desk/batches/template.csv", { config }, (_request, reply) =>
    reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", 'attachment; filename="labels.csv"')
      .send(csvTemplate),
  );
  scope.post("/desk/batches", { config, bodyLimit: batchLimit }, async (request, reply) => {
    const order = formIn(request).get("order") ?? "";
    const items = readOrderText(order, door.pharmacy);
    if (!items.ok) return sendForm(request, reply, order, items);
    // A button that is pressed twice, or a page that is sent again, is the same order.
    const digest = createHash("sha256").update(order).digest("base64url");
    const { tenantId } = identityOf(request);
    const opened = await batches.open({
      ...{ tenantId, items: items.value, key: { key: `desk ${digest}`, digest } },
    });
    if (opened.outcome === "too-many") return sendForm(request, reply, order, refused(tooManyBatches), 429);
    if (opened.outcome === "other") return sendForm(request, reply, order, refused(reusedKey));
    noteObject(request, opened.id);
    door.work.wake();
    return reply.redirect(`/desk/batches/${opened.id}`, 303);
  });
  scope.get("/desk/batches/:id", { config }, show(false));
  scope.get("/desk/batches/:id/erase", { config }, show(true));
  scope.post("/desk/batches/:id/erase", { config }, async (request: OneBatch, reply) =>
    (await batches.remove(identityOf(request).tenantId, request.params.id))
      ? reply.redirect("/desk/batches", 303)
      : sendUnknown(request, reply),
  );
  for (const [ending, mediaType] of [
    ["pdf", "application/pdf"],
    ["zip", "application/zip"],
  ] as const)
    scope.get(`/desk/batches/:id/labels.${ending}`, { config }, async (request: OneBatch, reply) => {
      const facts = await batches.find(identityOf(request).tenantId, request.params.id);
      if (facts === null) return sendUnknown(request, reply);
      return sendBatchLabels(request, reply, facts, mediaType, door);
    });
};
