// batches: each item with its comparison, findings, reasons and picture, for whoever looks before it is printed;
// and the approval of what was made.
import { Readable } from "node:stream";
import {
  accepted,
  brailleNotInstalled,
  type Outcome,
  type Refusal,
  readShape,
  refused,
} from "@plainlabel/core";
import type { FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { todayAt } from "../../durations/todayAt.ts";
import type { Answers } from "../../http/answerOperations.ts";
import { noteObject } from "../../http/auditCalls.ts";
import { bodyOf, plainLimit } from "../../http/jsonBodies.ts";
import { formatsOf } from "../../http/Operation.ts";
import { formatFor } from "../../http/onlyIfAcceptable.ts";
import { sendProblem } from "../../http/problems.ts";
import { queryRefusal, readTexts } from "../../http/query.ts";
import { withLetters } from "../../http/textType.ts";
import { orderedItem } from "../../rendering/orderedItem.ts";
import { readLabelQuery } from "../../rendering/readLabelQuery.ts";
import type { DoneItem } from "../../store/batches/Batches.ts";
import { makeWithLinks } from "../labels/serveLabels.ts";
import { batchApproval } from "./batchApproval.ts";
import { refusalsOf } from "./batchFiles.ts";
import { type BatchDoor, idOf, sendBatchLabels, withBatchOf } from "./handle.ts";
import { batchesOperations, itemDrawings, ndjsonMediaType } from "./operation.ts";
import { busy, unknownBatch } from "./refusals.ts";

/** How the API tells an item of a batch. */
export const toldItem = (item: DoneItem) => ({
  item: item.at,
  outcome: item.result.outcome,
  labels: item.result.outcome === "made" ? item.result.labels : 0,
  comparisons:
    item.result.outcome === "made"
      ? item.result.comparisons.map(({ prescribed, label, findings = [] }) => ({
          prescribed,
          label,
          findings,
        }))
      : [],
  refusals: refusalsOf(item),
});

const unknownItem: Refusal = {
  code: "batch-item-unknown",
  path: "",
  detail: "This batch has no such item, or it is not made yet.",
  help: "Items are named by their place in the order, from 0.",
};

/** One file with the labels of an item as they are now; "busy": not now. Throws `StoreOutage`. */
const drawn = async (
  request: FastifyRequest,
  { sent }: DoneItem,
  format: (typeof itemDrawings)[keyof typeof itemDrawings],
  { printer, scan, pharmacy, costs }: BatchDoor,
): Promise<Outcome<Uint8Array> | "busy"> => {
  const bytes = new TextEncoder().encode(JSON.stringify(orderedItem(sent).item));
  const { tenantId } = identityOf(request);
  const { result } = await printer.use((maker) =>
    makeWithLinks(
      {
        ...{
          bytes,
          largest: bytes.length,
          query: readLabelQuery({}, { drawn: true, tellsMissing: false }, "format"),
          pharmacy,
          format,
          resourceTypes: null,
        },
        ...{ publicHost: scan.publicHost, opens: null, today: todayAt(scan.clock()) },
      },
      { maker, scan },
      tenantId,
      request.log,
    ),
  );
  // What only this moment keeps from being made comes when it is asked for again.
  if (result.outcome === "refused" && result.kind === "not-ready") return "busy";
  if (result.outcome === "refused") return refused(...result.refusals);
  if (result.outcome !== "made") return "busy";
  costs.charge(request, result.labels);
  return accepted(result.body);
};

type Told = ReturnType<typeof toldItem> & { readonly preview?: string | null };

/** With `pictures` a drawing of the labels of each; null where they could not be drawn now. */
async function* toldItems(
  request: FastifyRequest,
  door: BatchDoor,
  { pictures: drawAlso }: { readonly pictures: boolean },
): AsyncGenerator<Told> {
  const { tenantId } = identityOf(request);
  for await (const some of door.scan.store.batches.items(tenantId, idOf(request)))
    for (const item of some) {
      if (!drawAlso || item.result.outcome !== "made") {
        yield toldItem(item);
        continue;
      }
      const file = await drawn(request, item, "svg", door);
      const preview = file !== "busy" && file.ok ? new TextDecoder().decode(file.value) : null;
      yield { ...toldItem(item), preview };
    }
}

async function* asLines(items: AsyncIterable<Told>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}

async function* asList(items: AsyncIterable<Told>): AsyncGenerator<string> {
  let before = '{"items":[';
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ",";
  }
  yield before === "," ? "]}" : '{"items":[]}';
}

/** Whether the query asks for pictures of the labels beside their words. */
const readPreview = (query: unknown): Outcome<boolean> => {
  const texts = readTexts(query, ["preview"]);
  if (!texts.ok) return texts;
  const { preview } = texts.value;
  if (preview === undefined || preview === "svg") return accepted(preview === "svg");
  const detail = "Previews come in no such format.";
  return refused(queryRefusal("not-in-list", "preview", detail, "Send svg, or leave it out."));
};

/** What the items of a batch are looked at and approved by. */
export const batchItemAnswers = (door: BatchDoor) => {
  const { batches } = door.scan.store;
  const withBatch = withBatchOf(batches);

  return {
    batchItems: async (request, reply): Promise<FastifyReply> => {
      const preview = readPreview(request.query);
      if (!preview.ok) return sendProblem(reply, "wrong-shape", preview.refusals);
      const facts = await batches.find(identityOf(request).tenantId, idOf(request));
      if (facts === null) return sendProblem(reply, "not-found", [unknownBatch]);
      const items = toldItems(request, door, { pictures: preview.value });
      const mediaType = formatFor(request, formatsOf(batchesOperations.batchItems));
      const text = mediaType === ndjsonMediaType ? asLines(items) : asList(items);
      return reply.type(mediaType).send(Readable.from(text));
    },

    batchItem: withBatch(async (request, reply, facts): Promise<FastifyReply> => {
      const { item: place } = request.params as { readonly item: string };
      const { tenantId } = identityOf(request);
      const item = /^(?:0|[1-9]\d{0,4})$/.test(place)
        ? await batches.item(tenantId, facts.id, Number(place))
        : null;
      if (item === null) return sendProblem(reply, "not-found", [unknownItem]);
      const mediaType = formatFor(request, formatsOf(batchesOperations.batchItem));
      if (!Object.hasOwn(itemDrawings, mediaType)) return reply.send(toldItem(item));
      if (item.result.outcome !== "made") return sendProblem(reply, "refused", refusalsOf(item));
      const format = itemDrawings[mediaType as keyof typeof itemDrawings];
      if (format === "brf" && door.braille === null)
        return sendProblem(reply, "not-acceptable", [brailleNotInstalled]);
      const file = await drawn(request, item, format, door);
      if (file === "busy") return sendProblem(reply.header("retry-after", "5"), "too-busy", [busy]);
      if (!file.ok) return sendProblem(reply, "refused", file.refusals);
      reply.header("content-disposition", `inline; filename="labels.${format}"`);
      return reply.type(withLetters(mediaType)).send(Buffer.from(file.value));
    }),

    approveBatch: async (request, reply): Promise<FastifyReply> => {
      const body = bodyOf(request.body, plainLimit);
      const read = body.ok ? readShape(batchApproval, body.value) : body;
      if (!read.ok) return sendProblem(reply, "wrong-shape", read.refusals);
      const { approval, items = null } = read.value;
      return withBatch((_request, _reply, facts) => {
        noteObject(request, facts.id);
        const mediaType = formatFor(request, formatsOf(batchesOperations.approveBatch));
        return sendBatchLabels(request, reply, facts, mediaType, door, { approval, items });
      })(request, reply);
    },
  } satisfies Partial<Answers<typeof batchesOperations>>;
};
