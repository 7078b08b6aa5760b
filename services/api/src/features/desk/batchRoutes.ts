// GET and POST /desk/batches, and one batch: a file of many labels, how far it is, what comes of it, and its end.
import { createHash } from "node:crypto";
import { type LabelRequest, type Outcome, readJson, refused } from "@plainlabel/core";
import { type BatchItemCompared, type BatchItemRefused, renderBatch, renderBatches } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { noteObject } from "../../auditCalls.ts";
import { isMade, refusalsOf } from "../../batches/batchFiles.ts";
import { csvColumns, csvTemplate } from "../../batches/csv/csvColumns.ts";
import { sentItem } from "../../batches/orderedItem.ts";
import { orderOfCsv } from "../../batches/orderOfCsv.ts";
import { readOrder } from "../../batches/readOrder.ts";
import { reusedKey } from "../../idempotencyKey.ts";
import {
  type BatchDoor,
  batchLimit,
  sendBatchLabels,
  toldBatch,
  tooManyBatches,
} from "../../routes/batches.ts";
import type { DoneItem } from "../../store/batches/Batches.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { sendDeskPage } from "./sendDeskPage.ts";

type OneBatch = FastifyRequest<{ Params: { id: string } }>;

/** JSON begins with a bracket, and the header of a spreadsheet does not. */
const readOrderText = (
  text: string,
  pharmacy: LabelRequest["pharmacy"] | null,
): Outcome<readonly unknown[]> => {
  if (!/^\s*[{[]/.test(text)) return orderOfCsv(new TextEncoder().encode(text), pharmacy);
  const json = readJson(text, { largest: batchLimit });
  if (!json.ok) return json;
  return readOrder(Array.isArray(json.value) ? { items: json.value } : json.value);
};

const textAt = (sent: unknown, way: readonly string[]): string => {
  const found = way.reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    sent,
  );
  return typeof found === "string" ? found.slice(0, 200) : "";
};

const namedAs = ({ at, sent }: DoneItem) => ({
  place: at + 1,
  person: textAt(sentItem(sent), ["person", "name"]),
  medicine: textAt(sentItem(sent), ["medicine", "name"]),
});

const withoutLabel = (item: DoneItem): BatchItemRefused => ({
  ...namedAs(item),
  refusals: refusalsOf(item),
});

const comparedOf = (item: DoneItem): readonly BatchItemCompared[] =>
  isMade(item) ? item.result.comparisons.map((comparison) => ({ ...namedAs(item), ...comparison })) : [];

const columns = csvColumns.map(({ name, about, needed }) => ({ name, about, needed }));

/** For a scope that people have signed in to. */
export const batchRoutes = (scope: FastifyInstance, door: BatchDoor): void => {
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

  const itemsTold = async (tenantId: string, id: string) => {
    const without: BatchItemRefused[] = [];
    const compared: BatchItemCompared[] = [];
    for await (const items of batches.items(tenantId, id)) {
      without.push(...items.map(withoutLabel).filter(({ refusals }) => refusals.length > 0));
      compared.push(...items.flatMap(comparedOf));
    }
    return { without, compared };
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
    const told = state === "done" ? await itemsTold(tenantId, facts.id) : { without: [], compared: [] };
    return sendDeskPage(reply, renderBatch({ ...facts, ...told, state, csrf: csrfFor(request), asking }));
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
