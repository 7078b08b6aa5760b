// GET and POST /desk/batches, and one batch: a file of many labels, how far it is, what comes of it, and its end.
import { createHash } from "node:crypto";
import { type Outcome, type Refusal, refused } from "@plainlabel/core";
import { type BatchRow, renderBatch, renderBatches } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { noteObject } from "../../http/auditCalls.ts";
import { reusedKey } from "../../http/idempotencyKey.ts";
import { csvColumns, csvTemplate } from "../../orders/csv/csvColumns.ts";
import { type BatchDoor, sendBatchLabels, toldBatch } from "../batches/handle.ts";
import { openOrder } from "../batches/openOrder.ts";
import { batchLimit } from "../batches/operation.ts";
import { tooManyBatches } from "../batches/refusals.ts";
import { type KeptRow, toldRow } from "./batchRows.ts";
import { type DeskParts, deskOf } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { notBySheet, printRows, whyNotPrinted } from "./printRows.ts";
import { type OneBatch, rowRoutes } from "./rowRoutes.ts";
import { sendDeskPage } from "./sendDeskPage.ts";
import { stockOn } from "./stockCookie.ts";

const busyNow: Refusal = {
  code: "queue-full",
  path: "",
  detail: "Too much is being made at the moment.",
  help: "Try again in a moment.",
};

const tookTooLong: Refusal = {
  code: "queue-full",
  path: "",
  detail: "Others wait to send theirs, or yours came too slowly.",
  help: "Go back in the browser, where it still stands, and try again in a moment.",
};

const tooManyRows = (wait: number): Refusal => {
  const minutes = Math.ceil(wait / 60);
  return {
    code: "too-many-items",
    path: "",
    detail: "More labels were asked for at once than are made for one pharmacy.",
    help: `Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}; nothing of it was kept.`,
  };
};

const columns = csvColumns.map(({ name, about, needed }) => ({ name, about, needed }));

/** Adds these routes to a scope that people have signed in to. */
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
    const { secondCheck } = deskOf(request, parts);
    const view = { ...facts, state, rows, csrf: csrfFor(request), asking, message, secondCheck };
    return sendDeskPage(reply, renderBatch(view));
  };

  scope.get("/desk/batches", { config }, (request, reply) => sendForm(request, reply, "", null));
  scope.get("/desk/batches/template.csv", { config }, (_request, reply) =>
    reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", 'attachment; filename="labels.csv"')
      .send(csvTemplate),
  );
  const onRequest = door.line((request, reply, _why, wait) =>
    sendForm(request, reply.header("retry-after", String(wait)), "", refused(tookTooLong), 503),
  );
  scope.post("/desk/batches", { config, bodyLimit: batchLimit, onRequest }, async (request, reply) => {
    const order = formIn(request).get("order") ?? "";
    const { tenantId } = identityOf(request);
    const stock = stockOn(request);
    const read = await door.readOrder(
      {
        ...{ bytes: Buffer.from(order), as: "typed", largest: batchLimit, pharmacy: door.pharmacy },
        // What is counted and told before a row is opened is for the labels in the printer.
        ...(stock === null ? {} : { unsaid: { stock } }),
      },
      tenantId,
    );
    if (read.outcome === "refused") return sendForm(request, reply, order, refused(...read.refusals));
    if (read.outcome !== "order") return sendForm(request, reply, order, refused(busyNow), 503);
    // A button that is pressed twice, or a page that is sent again, is the same order.
    const digest = createHash("sha256")
      .update(JSON.stringify([order, stock]))
      .digest("base64url");
    const kept = { order: read.order, key: { key: `desk ${digest}`, digest } };
    const opened = await openOrder(request, kept, { batches, itemLimit: door.itemLimit });
    if (opened.outcome === "too-many-items")
      return sendForm(request, reply, order, refused(tooManyRows(opened.wait)), 429);
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
      // A sheet names whom it likes as having approved, and nobody else has checked what it says.
      if (deskOf(request, parts).secondCheck)
        return reply.redirect(`/desk/batches/${request.params.id}?unprinted=${notBySheet}`, 303);
      return sendBatchLabels(request, reply, facts, mediaType, door);
    });
};
