// sheets: the requests of one person in; sheets that go with the labels out, as one PDF or as JSON with what
// should be looked at.
import { pageHeaders } from "@plainlabel/page";
import type { FastifyInstance } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { isTestTenant } from "../../access/testTenant.ts";
import { todayAt } from "../../durations/todayAt.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { sentBodyOf } from "../../http/jsonBodies.ts";
import { sendProblem } from "../../http/problems.ts";
import { textsIn } from "../../http/query.ts";
import { formatWanted } from "../../http/wantedFormat.ts";
import type { PosterCall, SheetCall } from "../../rendering/SheetCall.ts";
import { type LabelDoorParts, sendNotMade } from "../labels/serveLabels.ts";
import { htmlMediaType, posterIn, sheetsIn, sheetsOperations } from "./operation.ts";
import { readSheetQuery } from "./readSheetQuery.ts";

const formats: Readonly<Record<string, SheetCall["format"]>> = {
  "application/json": "json",
  [htmlMediaType]: "html",
};

/** A page that asks nobody for anything, its style inside. */
const sheetHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** A sheet costs as a label does. */
export const sheetsRoutes = (app: FastifyInstance, parts: LabelDoorParts): void =>
  answerOperations(app, sheetsOperations, {
    makeSheets: async (request, reply) => {
      const { maker, costs, metrics, pharmacy, scan } = parts;
      const mediaType = formatWanted(request, sheetsIn);
      const format = formats[mediaType] ?? "pdf";
      const body = sentBodyOf(request.body);
      const today = todayAt(scan.clock());
      const query = readSheetQuery(request.query, format, today);
      const began = performance.now();
      const { tenantId } = identityOf(request);
      const call: SheetCall = {
        bytes: body?.bytes ?? null,
        largest: body?.largest ?? 0,
        query,
        ...{ format, pharmacy, today },
        sample: isTestTenant(tenantId),
      };
      const result = await maker.makeSheets(call, tenantId);
      metrics.rendered(result, (performance.now() - began) / 1000);
      if (result.outcome !== "made") return sendNotMade(request, reply, result);
      costs.charge(request, result.labels);
      // The name is the same for everybody: a folder of downloads tells nothing about anyone.
      if (format !== "json") reply.header("content-disposition", `inline; filename="sheets.${format}"`);
      if (format === "html") reply.headers(sheetHeaders);
      const { buffer, byteOffset, byteLength } = result.body;
      return reply
        .type(format === "html" ? `${mediaType}; charset=utf-8` : mediaType)
        .send(Buffer.from(buffer, byteOffset, byteLength));
    },
    makePoster: async (request, reply) => {
      const { maker, costs, metrics, scan } = parts;
      const mediaType = formatWanted(request, posterIn);
      const format = mediaType === "application/json" ? "json" : "pdf";
      const body = sentBodyOf(request.body);
      const wrong = textsIn(request.query, ["format"]).refusals;
      if (wrong.length > 0) return sendProblem(reply, "wrong-shape", wrong);
      const began = performance.now();
      const call: PosterCall = {
        bytes: body?.bytes ?? null,
        largest: body?.largest ?? 0,
        ...{ format, today: todayAt(scan.clock()) },
      };
      const result = await maker.makePoster(call, identityOf(request).tenantId);
      metrics.rendered(result, (performance.now() - began) / 1000);
      if (result.outcome !== "made") return sendNotMade(request, reply, result);
      costs.charge(request, result.labels);
      if (format === "pdf") reply.header("content-disposition", 'inline; filename="poster.pdf"');
      const { buffer, byteOffset, byteLength } = result.body;
      return reply.type(mediaType).send(Buffer.from(buffer, byteOffset, byteLength));
    },
  });
