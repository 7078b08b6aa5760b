// labels: what every door to labels does: check the query, hand the body to the maker, send what comes back.
import {
  brailleNotInstalled,
  labelFormats as fileFormats,
  isWordFormat,
  type LabelFormat,
  type LabelRequest,
  type RefusalCode,
} from "@plainlabel/core";
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { isTestTenant } from "../../access/testTenant.ts";
import type { CallerCosts } from "../../costs/CallerCosts.ts";
import { todayAt } from "../../durations/todayAt.ts";
import { digestOfRequest, readIdempotencyKey, reusedKey, underWay } from "../../http/idempotencyKey.ts";
import { sentBodyOf } from "../../http/jsonBodies.ts";
import { sendProblem } from "../../http/problems.ts";
import { tagOf } from "../../http/sendKept.ts";
import { withLetters } from "../../http/textType.ts";
import type {
  AnswerFormat,
  LabelAnswer,
  LabelCall,
  LabelMaker,
  Unserved,
} from "../../rendering/LabelMaker.ts";
import type { MadeLink } from "../../rendering/MadeLink.ts";
import { readLabelQuery } from "../../rendering/readLabelQuery.ts";
import type { Store } from "../../store/Store.ts";
import type { Metrics } from "../../telemetry/metrics.ts";
import { openSayings } from "../medicines/sayings.ts";
import { linksOf } from "../scan/mintLinks.ts";
import { opensFor } from "../scan/opensFor.ts";
import type { ScanParts } from "../scan/ScanParts.ts";

export interface LabelDoorParts {
  readonly maker: LabelMaker;
  readonly costs: CallerCosts;
  readonly metrics: Metrics;
  /** The pharmacy of this installation; used where the query names none. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  readonly scan: ScanParts;
  /** Which liblouis is there; null: none, and braille is refused. */
  readonly braille: string | null;
}

interface Door {
  readonly format: AnswerFormat;
  readonly mediaType: string;
  /** The parameter that may choose the format. */
  readonly formatParameter: string;
  /** FHIR types that it takes; null: plain requests too. */
  readonly resourceTypes: readonly string[] | null;
}

const unserved: Readonly<
  Record<
    Unserved["outcome"],
    { kind: "not-ready" | "too-busy"; code: RefusalCode; detail: string; help: string }
  >
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
    help: "Send the request again after the seconds in Retry-After, with fewer items at a time; nothing was made. If it is the same again, it is too much for one call here: send it as a batch (POST /v1/batches).",
  },
};

export const sendUnserved = (reply: FastifyReply, outcome: Unserved["outcome"]): FastifyReply => {
  const { kind, code, detail, help } = unserved[outcome];
  return sendProblem(reply.header("retry-after", "1"), kind, [{ code, path: "", detail, help }]);
};

const sendFault = (request: FastifyRequest, reply: FastifyReply, claims: readonly string[]): FastifyReply => {
  request.log.error({ claims }, "verification failed");
  return sendProblem(reply, "fault", [
    {
      code: "verification-failed",
      path: "",
      detail: "The finished label did not pass our own check, so it was not sent.",
      help: "Quote the reference to the operator of this service.",
    },
  ]);
};

/** Sent as it is, to be shown, printed or kept; its name ends in its format. */
const isFile = (format: AnswerFormat): format is LabelFormat =>
  (fileFormats as readonly string[]).includes(format);

const answering = (format: AnswerFormat) => ({
  drawn: isFile(format) && format !== "pdf" && !isWordFormat(format),
  tellsMissing: !isFile(format) || format === "pdf",
});

const sendMade = (reply: FastifyReply, body: Uint8Array, { format, mediaType }: Door): FastifyReply => {
  // The name is the same for everybody: a folder of downloads tells nothing about anyone.
  if (isFile(format)) reply.header("content-disposition", `inline; filename="labels.${format}"`);
  if (format === "zip") reply.header("content-disposition", 'attachment; filename="labels.zip"');
  // To compare with a label made before; that no cache keeps it stands in the headers of every answer.
  reply.header("etag", tagOf(mediaType, body));
  return reply.type(withLetters(mediaType)).send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
};

interface Served {
  readonly result: LabelAnswer | Unserved;
  readonly links: readonly (MadeLink | null)[];
}

/**
 * Where labels ask for pages or have codes, the maker says so and lays them out with room for their links; the
 * links are made and kept, and only then the labels are painted from what was laid out. Throws `StoreOutage`.
 */
export const makeWithLinks = async (
  call: Omit<LabelCall, "dictionary" | "sample"> & { readonly format: AnswerFormat },
  { maker, scan }: Pick<LabelDoorParts, "maker" | "scan">,
  tenantId: string,
  log: FastifyBaseLogger,
): Promise<Served> => {
  const sayings = await openSayings(scan.store.medicines, log);
  const sample = isTestTenant(tenantId);
  const first = await maker.make({ ...call, sample, dictionary: sayings.before }, tenantId);
  const told = first.outcome === "facts-wanted" ? await sayings.of(first.coded) : [];
  const second =
    first.outcome === "facts-wanted"
      ? await maker.make(
          {
            ...{ ...call, sample },
            opens: await opensFor(first.pages, scan, tenantId, told),
            dictionary: told,
          },
          tenantId,
        )
      : first;
  if (second.outcome === "facts-wanted") throw new Error("facts were wanted twice");
  if (second.outcome !== "laid-out") return { result: second, links: [] };
  const links = await linksOf(tenantId)(second.orders, call.publicHost ?? "", scan, tenantId);
  if (!links.ok)
    return {
      result: { outcome: "refused", kind: "refused", refusals: links.refusals, resourceType: null },
      links: [],
    };
  const label = call.query.ok ? call.query.value.label : undefined;
  const { laidOut } = second;
  const result = await maker.paint(
    { laidOut, approval: null, links: links.value, format: call.format, label },
    tenantId,
  );
  return { result, links: links.value };
};

/** For callers who get a file: which links it bears, to look at them or end them later. Ids open nothing. */
const tellLinks = (reply: FastifyReply, links: readonly (MadeLink | null)[]): void => {
  // A sample's has none.
  const ids = links.flatMap((link) => (link === null || link.id === "" ? [] : [link.id]));
  if (ids.length > 0) reply.header("plainlabel-links", ids.join(", "));
};

/** A call under a key of its caller's, from the moment it has it; `again` where it was answered before. */
interface Keyed {
  readonly again: boolean;
  /** false: it took too long, and the key stands for another request now. */
  readonly settle: () => Promise<boolean>;
  readonly letGo: () => Promise<void>;
}

const withoutKey: Keyed = { again: false, settle: async () => true, letGo: async () => {} };

/** null: it was answered here, as the key cannot be had. (A reply is never waited for: it is a promise of its being sent.) */
const takeKey = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { idempotency }: Pick<Store, "idempotency">,
): Promise<Keyed | null> => {
  const read = readIdempotencyKey(request);
  if (!read.ok) {
    sendProblem(reply, "wrong-shape", read.refusals);
    return null;
  }
  if (read.value === null) return withoutKey;
  const named = [identityOf(request).tenantId, read.value, digestOfRequest(request)] as const;
  switch (await idempotency.take(...named)) {
    case "other":
      sendProblem(reply, "key-reused", [reusedKey]);
      return null;
    case "under-way":
      sendProblem(reply.header("retry-after", "1"), "under-way", [underWay]);
      return null;
    case "again":
      return { ...withoutKey, again: true };
    case "first":
      return {
        again: false,
        settle: async () => (await idempotency.settle(...named)) === "first",
        letGo: async () => {
          try {
            await idempotency.letGo(...named);
          } catch (err) {
            // Its lease ends by itself.
            request.log.error({ err }, "the key of a call was not let go");
          }
        },
      };
  }
};

/** Answers one request for labels. A caller pays once for the labels it got; refusals cost the one unit of any request. */
export const serveLabels = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: LabelDoorParts,
  door: Door,
): Promise<FastifyReply> => {
  if (door.format === "brf" && parts.braille === null)
    return sendProblem(reply, "not-acceptable", [brailleNotInstalled]);
  const key = await takeKey(request, reply, parts.scan.store);
  if (key === null) return reply;
  let settled = false;
  try {
    const { result, links } = await makeLabels(request, parts, door);
    if (result.outcome !== "made") return sendNotMade(request, reply, result);
    // Settled only now: whoever got no answer may send the same again, or think better of it.
    settled = await key.settle();
    if (!settled) return sendProblem(reply, "key-reused", [reusedKey]);
    if (key.again) reply.header("idempotency-replayed", "true");
    else parts.costs.charge(request, result.labels);
    tellLinks(reply, links);
    if (result.noticed.length > 0) reply.header("plainlabel-findings", result.noticed.join(", "));
    if (result.withheld > 0) reply.header("plainlabel-withheld", String(result.withheld));
    return sendMade(reply, result.body, door);
  } finally {
    if (!settled) await key.letGo();
  }
};

const makeLabels = async (
  request: FastifyRequest,
  { maker, metrics, pharmacy, scan }: LabelDoorParts,
  { format, formatParameter, resourceTypes }: Door,
): Promise<Served> => {
  const body = sentBodyOf(request.body);
  const began = performance.now();
  const call = {
    bytes: body?.bytes ?? null,
    largest: body?.largest ?? 0,
    isFhir: body?.isFhir === true,
    query: readLabelQuery(request.query, answering(format), formatParameter),
    ...{ pharmacy, format, resourceTypes, publicHost: scan.publicHost, opens: null },
    today: todayAt(scan.clock()),
  };
  const served = await makeWithLinks(call, { maker, scan }, identityOf(request).tenantId, request.log);
  metrics.rendered(served.result, (performance.now() - began) / 1000);
  return served;
};

/** Answers why no label was made. */
export const sendNotMade = (
  request: FastifyRequest,
  reply: FastifyReply,
  result: Exclude<Served["result"], { readonly outcome: "made" }>,
): FastifyReply => {
  switch (result.outcome) {
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
