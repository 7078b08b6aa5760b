// sheets: the requests of one person in; sheets that go with the labels out, as one PDF or as JSON with what should be looked at.
import type { FastifyInstance } from "fastify";
import { todayAt } from "../../durations/todayAt.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { sentBodyOf } from "../../http/jsonBodies.ts";
import { formatWanted } from "../../http/wantedFormat.ts";
import { type LabelDoorParts, sendNotMade } from "../labels/serveLabels.ts";
import { sheetsIn, sheetsOperations } from "./operation.ts";
import { readSheetQuery } from "./readSheetQuery.ts";

/** A sheet costs as a label does. */
export const sheetsRoutes = (app: FastifyInstance, parts: LabelDoorParts): void =>
  answerOperations(app, sheetsOperations, {
    makeSheets: async (request, reply) => {
      const { maker, costs, metrics, pharmacy, scan } = parts;
      const mediaType = formatWanted(request, sheetsIn);
      const format = mediaType === "application/json" ? "json" : "pdf";
      const body = sentBodyOf(request.body);
      const today = todayAt(scan.clock());
      const query = readSheetQuery(request.query, today);
      const began = performance.now();
      const result = await maker.makeSheets({
        bytes: body?.bytes ?? null,
        largest: body?.largest ?? 0,
        query,
        ...{ format, pharmacy, today },
      });
      metrics.rendered(result, (performance.now() - began) / 1000);
      if (result.outcome !== "made") return sendNotMade(request, reply, result);
      costs.charge(request, result.labels);
      // The name is the same for everybody: a folder of downloads tells nothing about anyone.
      if (format === "pdf") reply.header("content-disposition", `inline; filename="sheets.pdf"`);
      const { buffer, byteOffset, byteLength } = result.body;
      return reply.type(mediaType).send(Buffer.from(buffer, byteOffset, byteLength));
    },
  });
