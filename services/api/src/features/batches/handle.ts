// batches: many labels in one order, for care homes: opened, looked at, fetched and erased.
import { Readable } from "node:stream";
import { mostLabelsInFile } from "@plainlabel/core";
import type { FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { type CallerCosts, tellLimit } from "../../costs/CallerCosts.ts";
import type { CostLimit } from "../../costs/CostLimit.ts";
import type { Answers } from "../../http/answerOperations.ts";
import { noteObject } from "../../http/auditCalls.ts";
import { digestOfRequest, readIdempotencyKey, reusedKey } from "../../http/idempotencyKey.ts";
import { sentBodyOf, sentCsvOf } from "../../http/jsonBodies.ts";
import { formatsOf } from "../../http/Operation.ts";
import { formatFor } from "../../http/onlyIfAcceptable.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery } from "../../http/query.ts";
import type { OrderCall } from "../../orders/OrderCall.ts";
import type { LabelMaker } from "../../rendering/LabelMaker.ts";
import type { Batches, BatchFacts, DoneItem } from "../../store/batches/Batches.ts";
import { sendUnserved } from "../labels/serveLabels.ts";
import { type OrderLine, sendTooManyBatches } from "./admitOrders.ts";
import type { BatchParts } from "./BatchParts.ts";
import { batchEvents } from "./batchEvents.ts";
import { type BatchApproval, isMade, missingOf, printFile, refusalsOf, zipOf } from "./batchFiles.ts";
import { listenersOver, mostOfTenant } from "./listeners.ts";
import { openOrder } from "./openOrder.ts";
import { batchesOperations, batchLimit } from "./operation.ts";
import type { Printer } from "./printer.ts";
import {
  busy,
  eventStreams,
  notDone,
  openBatches,
  orderTookTooLong,
  tooManyFor,
  tooManyItems,
  tooManyListeners,
  unknownBatch,
  withoutLabel,
  withoutLabels,
} from "./refusals.ts";
import type { BatchWork } from "./workOnBatches.ts";

export interface BatchDoor extends Omit<BatchParts, "maker"> {
  readonly costs: CallerCosts;
  /** Items that a tenant may order a minute. */
  readonly itemLimit: CostLimit;
  readonly readOrder: LabelMaker["readOrder"];
  readonly printer: Printer;
  /** Before the orders of all doors. */
  readonly line: OrderLine;
  readonly work: BatchWork;
  readonly stopping: () => boolean;
  /** Which liblouis is there; null: none, and braille is refused. */
  readonly braille: string | null;
}

const stateOf = ({ begun, items, made, refused, failed }: BatchFacts): "waiting" | "working" | "done" => {
  if (made + refused + failed === items) return "done";
  return begun ? "working" : "waiting";
};

/** How the API tells a batch. */
export const toldBatch = (batch: BatchFacts) => {
  const { begun: _, createdAt, expiresAt, ...facts } = batch;
  return {
    ...facts,
    state: stateOf(batch),
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  };
};

export const idOf = (request: FastifyRequest): string => (request.params as { readonly id: string }).id;

const itemsDone = async (
  request: FastifyRequest,
  id: string,
  batches: Batches,
): Promise<readonly DoneItem[]> => {
  const done: DoneItem[] = [];
  for await (const some of batches.items(identityOf(request).tenantId, id)) done.push(...some);
  return done;
};

/** What is sent of a batch: the whole of it as it was made, or what somebody approves. */
export interface Printed {
  readonly approval: BatchApproval;
  /** Places of items from 0; null: all that became labels. */
  readonly items: readonly number[] | null;
}

const asMade: Printed = { approval: null, items: null };

/** The labels of a batch as one PDF or as a zip, or why there are none. */
export const sendBatchLabels = async (
  request: FastifyRequest,
  reply: FastifyReply,
  facts: BatchFacts,
  mediaType: string,
  door: BatchDoor,
  { approval, items }: Printed = asMade,
): Promise<FastifyReply> => {
  if (toldBatch(facts).state !== "done")
    return sendProblem(reply.header("retry-after", "1"), "not-done", [notDone]);
  const { tenantId } = identityOf(request);
  const all = await itemsDone(request, facts.id, door.scan.store.batches);
  const without = (items ?? []).filter((at) => !all.some((item) => item.at === at && isMade(item)));
  if (without.length > 0)
    return sendProblem(
      reply,
      "refused",
      without.map((at) => withoutLabel(at, items?.indexOf(at) ?? at)),
    );
  const done = items === null ? all : all.filter(({ at }) => items.includes(at));
  const made = done.filter(isMade);
  if (made.length === 0) return sendProblem(reply, "refused", [withoutLabels]);
  if (mediaType === "application/zip") {
    const { promise, resolve } = Promise.withResolvers<Readable>();
    void door.printer.use(async (maker) => {
      const zip = zipOf(done, { createdAt: facts.createdAt, tenantId }, { ...door, maker }, approval);
      const ended = new Promise<void>((end) => zip.once("close", end));
      resolve(zip);
      await ended;
    });
    reply.header("content-disposition", 'attachment; filename="labels.zip"');
    return reply.type(mediaType).send(await promise);
  }
  const labels = made.reduce((sum, { result }) => sum + result.labels, 0);
  if (labels > mostLabelsInFile) return sendProblem(reply, "refused", [tooManyFor(labels)]);
  // Who names items knows which are left out; a file of all would pass for the whole.
  const missing = items === null ? { missing: missingOf(all) } : {};
  const file = await door.printer.use((maker) =>
    printFile(made, tenantId, { ...door, maker }, { approval, ...missing }),
  );
  if (file === "busy") return sendProblem(reply.header("retry-after", "5"), "too-busy", [busy]);
  if (!file.ok) return sendProblem(reply, "refused", file.refusals);
  reply.header("content-disposition", 'inline; filename="labels.pdf"');
  return reply.type("application/pdf").send(Buffer.from(file.value));
};

/** Batches of one list: more than a tenant orders in a day, after which they are gone. */
const mostListed = 100;

type AnswerBatch = (request: FastifyRequest, reply: FastifyReply, facts: BatchFacts) => Promise<FastifyReply>;

/** Answers 400 for a query, 404 where there is no such batch of the caller's; else hands it over. */
export const withBatchOf =
  (batches: Batches) =>
  (answer: AnswerBatch) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const unwanted = noQuery(request.query);
    if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
    const facts = await batches.find(identityOf(request).tenantId, idOf(request));
    return facts === null ? sendProblem(reply, "not-found", [unknownBatch]) : answer(request, reply, facts);
  };

const orderIn = (request: FastifyRequest, pharmacy: BatchDoor["pharmacy"]): OrderCall => {
  const csv = sentCsvOf(request);
  const bytes = csv ?? sentBodyOf(request.body)?.bytes ?? null;
  return { bytes, as: csv === null ? "json" : "csv", largest: batchLimit, pharmacy };
};

/** What a batch is opened, looked at, fetched and erased by. */
export const batchAnswers = (door: BatchDoor) => {
  const { store } = door.scan;
  const { batches } = store;
  const withBatch = withBatchOf(batches);
  const listeners = listenersOver(async (tenantId, id) => {
    const found = await batches.find(tenantId, id);
    return found && toldBatch(found);
  });

  return {
    openBatch: async (request, reply) => {
      const unwanted = noQuery(request.query);
      const key = readIdempotencyKey(request);
      const { tenantId } = identityOf(request);
      // Before the body is given away.
      const named =
        key.ok && key.value !== null ? { key: key.value, digest: digestOfRequest(request) } : null;
      const read = await door.readOrder(orderIn(request, door.pharmacy), tenantId);
      if (read.outcome === "took-too-long")
        return sendProblem(reply.header("retry-after", "1"), "too-busy", [orderTookTooLong]);
      if (read.outcome !== "order" && read.outcome !== "refused") return sendUnserved(reply, read.outcome);
      if (unwanted.length > 0 || !key.ok || read.outcome === "refused")
        return sendProblem(reply, "wrong-shape", [
          ...unwanted,
          ...(key.ok ? [] : key.refusals),
          ...(read.outcome === "refused" ? read.refusals : []),
        ]);
      const { order } = read;
      const opened = await openOrder(request, { order, key: named }, { batches, itemLimit: door.itemLimit });
      if (opened.outcome === "too-many-items") {
        const wait = String(opened.wait);
        return sendProblem(reply.header("retry-after", wait), "too-many-requests", [tooManyItems]);
      }
      if (opened.outcome === "other") return sendProblem(reply, "key-reused", [reusedKey]);
      if (opened.outcome === "too-many") return sendTooManyBatches(request, reply);
      if (opened.outcome === "opened") tellLimit(request, openBatches(opened.unfinished));
      door.work.wake();
      noteObject(request, opened.id);
      if (opened.outcome === "again") reply.header("idempotency-replayed", "true");
      const facts = await batches.find(tenantId, opened.id);
      if (facts === null) return sendProblem(reply, "not-found", [unknownBatch]);
      return reply.code(202).header("location", `/v1/batches/${opened.id}`).send(toldBatch(facts));
    },

    batches: async (request, reply) => {
      const unwanted = noQuery(request.query);
      if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
      const found = await batches.list(identityOf(request).tenantId, mostListed);
      return reply.send({ batches: found.map(toldBatch) });
    },

    batch: withBatch(async (_request, reply, facts) => reply.send(toldBatch(facts))),

    removeBatch: withBatch(async (request, reply, facts) => {
      await batches.remove(identityOf(request).tenantId, idOf(request));
      return reply.send(toldBatch(facts));
    }),

    batchRefusals: withBatch(async (request, reply, facts) => {
      const items = (await itemsDone(request, facts.id, batches)).map((item) => ({
        item: item.at,
        refusals: refusalsOf(item),
      }));
      return reply.send({ items: items.filter(({ refusals }) => refusals.length > 0) });
    }),

    batchEvents: withBatch(async (request, reply) => {
      const listener = listeners.begin(identityOf(request).tenantId, idOf(request));
      if (listener === "all") return sendProblem(reply.header("retry-after", "5"), "too-busy", [busy]);
      if (listener === "tenant") {
        tellLimit(request, eventStreams(mostOfTenant, 5));
        return sendProblem(reply.header("retry-after", "5"), "too-many-requests", [tooManyListeners]);
      }
      tellLimit(request, eventStreams(listener.ofTenant));
      let gone = false;
      const end = (): void => {
        gone = true;
        listener.end();
      };
      // A stream that says nothing does not notice that nobody listens any more; the connection does.
      reply.raw.once("close", end);
      const facts = async () => (gone ? null : listener.look());
      const events = Readable.from(batchEvents(facts, door.stopping));
      events.once("close", end);
      // A proxy that gathers an answer before it passes it on would keep every event until the last.
      return reply.header("x-accel-buffering", "no").type("text/event-stream").send(events);
    }),

    batchLabels: withBatch((request, reply, facts) =>
      sendBatchLabels(
        request,
        reply,
        facts,
        formatFor(request, formatsOf(batchesOperations.batchLabels)),
        door,
      ),
    ),
  } satisfies Partial<Answers<typeof batchesOperations>>;
};
