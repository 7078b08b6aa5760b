// service: what every door to labels does: check the query, hand the body to the maker, send what comes back.
import { labelFormats as fileFormats, type LabelFormat, type LabelRequest } from "@plainlabel/core";
import type { FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "./access/Identity.ts";
import type { CallerCosts } from "./costs/CallerCosts.ts";
import { digestOfRequest, readIdempotencyKey, reusedKey } from "./idempotencyKey.ts";
import { sentBodyOf } from "./jsonBodies.ts";
import type { Metrics } from "./metrics.ts";
import { sendProblem } from "./problems.ts";
import { readLabelQuery } from "./query.ts";
import type { AnswerFormat, LabelAnswer, LabelCall, LabelMaker, Unserved } from "./rendering/LabelMaker.ts";
import type { MadeLink } from "./scan/MadeLink.ts";
import { mintLinks } from "./scan/mintLinks.ts";
import type { ScanParts } from "./scan/ScanParts.ts";
import { tagOf } from "./sendKept.ts";

export interface LabelDoorParts {
  readonly maker: LabelMaker;
  readonly costs: CallerCosts;
  readonly metrics: Metrics;
  /** The pharmacy of this installation; used where the query names none. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  readonly scan: ScanParts;
}

interface Door {
  readonly format: AnswerFormat;
  readonly mediaType: string;
  /** FHIR types that it takes; null: plain requests too. */
  readonly resourceTypes: readonly string[] | null;
}

const unserved: Readonly<
  Record<Unserved["outcome"], { kind: "not-ready" | "too-busy"; code: string; detail: string; help: string }>
> = {
  "not-ready": {
    kind: "not-ready",
    code: "painter-not-loaded",
    detail: "Labels cannot be made at the moment.",
    help: "Send the request again in a moment; nothing was made.",
  },
  "queue-full": {
    kind: "too-busy",
    code: "queue-full",
    detail: "Too many requests are waiting.",
    help: "Send the request again after the seconds in Retry-After; nothing was made.",
  },
  "took-too-long": {
    kind: "too-busy",
    code: "took-too-long",
    detail: "The labels were not made within the time that a request may take.",
    help: "Send the request again after the seconds in Retry-After, with fewer items at a time; nothing was made.",
  },
};

const sendUnserved = (reply: FastifyReply, outcome: Unserved["outcome"]): FastifyReply => {
  const { kind, code, detail, help } = unserved[outcome];
  return sendProblem(reply.header("retry-after", "1"), kind, [{ code, path: "", detail, help }]);
};

const sendFault = (request: FastifyRequest, reply: FastifyReply, claims: readonly string[]): FastifyReply => {
  request.log.error({ claims }, "verification failed");
  return sendProblem(
    reply,
    "fault",
    [
      {
        code: "verification-failed",
        path: "",
        detail: "The finished label did not pass our own check, so it was not sent.",
        help: "Quote the reference to the operator of this service.",
      },
    ],
    { reference: request.id },
  );
};

/** Sent as it is, to be shown, printed or kept; its name ends in its format. */
const isFile = (format: AnswerFormat): format is LabelFormat =>
  (fileFormats as readonly string[]).includes(format);

const sendMade = (reply: FastifyReply, body: Uint8Array, { format, mediaType }: Door): FastifyReply => {
  // The name is the same for everybody: a folder of downloads tells nothing about anyone.
  if (isFile(format)) reply.header("content-disposition", `inline; filename="labels.${format}"`);
  // To compare with a label made before; that no cache keeps it stands in the headers of every answer.
  reply.header("etag", tagOf(mediaType, body));
  return reply.type(mediaType).send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
};

interface Served {
  readonly result: LabelAnswer | Unserved;
  readonly links: readonly (MadeLink | null)[];
}

/** Where labels ask for pages, the maker says so, the links are made and kept, and only then the labels are made. Throws `StoreOutage`. */
const makeWithLinks = async (
  call: LabelCall,
  maker: LabelMaker,
  scan: ScanParts,
  tenantId: string,
): Promise<Served> => {
  const first = await maker.make(call);
  if (first.outcome !== "links-wanted") return { result: first, links: [] };
  const links = await mintLinks(first.orders, call.publicHost ?? "", scan, tenantId);
  if (!links.ok)
    return {
      result: { outcome: "refused", kind: "refused", refusals: links.refusals, resourceType: null },
      links: [],
    };
  const second = await maker.make({ ...call, links: links.value });
  if (second.outcome === "links-wanted") throw new Error("links were wanted twice");
  return { result: second, links: links.value };
};

/** For callers who get a file: which links it bears, to look at them or end them later. Ids open nothing. */
const tellLinks = (reply: FastifyReply, links: readonly (MadeLink | null)[]): void => {
  const ids = links.flatMap((link) => (link === null ? [] : [link.id]));
  if (ids.length > 0) reply.header("plainlabel-links", ids.join(", "));
};

/** Answers one request for labels. A caller pays for the labels it got; refusals cost the one unit of any request. */
export const serveLabels = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { maker, costs, metrics, pharmacy, scan }: LabelDoorParts,
  door: Door,
): Promise<FastifyReply> => {
  const key = readIdempotencyKey(request);
  if (!key.ok) return sendProblem(reply, "wrong-shape", key.refusals);
  const { tenantId } = identityOf(request);
  const digest = key.value === null ? "" : digestOfRequest(request);
  // A key that stood for another request is refused before anything is made.
  if (key.value !== null && (await scan.store.idempotency.look(tenantId, key.value, digest)) === "other")
    return sendProblem(reply, "refused", [reusedKey]);
  const body = sentBodyOf(request.body);
  const began = performance.now();
  const call: LabelCall = {
    bytes: body?.bytes ?? null,
    largest: body?.largest ?? 0,
    query: readLabelQuery(request.query, isFile(door.format) && door.format !== "pdf"),
    pharmacy,
    format: door.format,
    resourceTypes: door.resourceTypes,
    publicHost: scan.publicHost,
    links: null,
  };
  const { result, links } = await makeWithLinks(call, maker, scan, tenantId);
  metrics.rendered(result, (performance.now() - began) / 1000);
  switch (result.outcome) {
    case "made":
      if (key.value !== null) {
        // Kept only now: whoever got no answer may send the same again, or think better of it.
        const use = await scan.store.idempotency.keep(tenantId, key.value, digest);
        if (use === "other") return sendProblem(reply, "refused", [reusedKey]);
        if (use === "again") reply.header("idempotency-replayed", "true");
      }
      costs.charge(request, result.labels);
      tellLinks(reply, links);
      return sendMade(reply, result.body, door);
    case "refused":
      return sendProblem(reply, result.kind, result.refusals, { resourceType: result.resourceType });
    case "faulted":
      return sendFault(request, reply, result.claims);
    case "not-ready":
    case "queue-full":
    case "took-too-long":
      return sendUnserved(reply, result.outcome);
  }
};
