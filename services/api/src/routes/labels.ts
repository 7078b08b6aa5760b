// POST /v1/labels: a label request or a FHIR prescription in; proved labels out, as one PDF or as JSON with everything a pharmacist checks.
import {
  describeLabels,
  type Faulted,
  type LabelRequest,
  type Made,
  makeLabels,
  type Outcome,
  type Painter,
  readSubmission,
} from "@plainlabel/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { bodyOf } from "../jsonBodies.ts";
import { formatFor, onlyIfAcceptable } from "../onlyIfAcceptable.ts";
import type { PainterSource } from "../painterSource.ts";
import { sendProblem } from "../problems.ts";
import { readDispensing } from "../query.ts";

export interface LabelsRouteParts {
  readonly painter: PainterSource;
  /** The pharmacy of this installation; used where the query names none. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
}

const formats = ["application/pdf", "application/json"] as const;

const understand = (request: FastifyRequest, parts: LabelsRouteParts): Outcome<readonly LabelRequest[]> => {
  const body = bodyOf(request.body);
  const dispensing = readDispensing(request.query);
  if (!body.ok || !dispensing.ok)
    return {
      ok: false,
      refusals: [...(body.ok ? [] : body.refusals), ...(dispensing.ok ? [] : dispensing.refusals)],
    };
  const pharmacy = parts.pharmacy === null ? {} : { pharmacy: parts.pharmacy };
  return readSubmission(body.value, { ...pharmacy, ...dispensing.value });
};

const sendFault = (request: FastifyRequest, reply: FastifyReply, fault: Faulted): FastifyReply => {
  request.log.error({ claims: fault.findings.map((finding) => finding.code) }, "verification failed");
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
    request.id,
  );
};

const base64 = (file: Uint8Array): string =>
  Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("base64");

const sendAsJson = (reply: FastifyReply, made: Made): FastifyReply =>
  reply.send({
    labels: made.items.map((item, index) => ({
      pdf: base64(made.files[index]!),
      ...describeLabels(item, made.level),
    })),
  });

const sendAsPdf = (reply: FastifyReply, made: Made): FastifyReply => {
  const [file] = made.files;
  // The name is the same for everybody: a folder of downloads tells nothing about anyone.
  return reply
    .type("application/pdf")
    .header("content-disposition", 'inline; filename="labels.pdf"')
    .send(Buffer.from(file!.buffer, file!.byteOffset, file!.byteLength));
};

const answer = async (
  request: FastifyRequest,
  reply: FastifyReply,
  requests: readonly LabelRequest[],
  painter: Painter,
): Promise<FastifyReply> => {
  const asPdf = formatFor(request, formats) === "application/pdf";
  const result = await makeLabels(requests, painter, { oneFile: asPdf });
  switch (result.outcome) {
    case "made":
      return asPdf ? sendAsPdf(reply, result) : sendAsJson(reply, result);
    case "refused":
      return sendProblem(reply, "refused", result.refusals);
    case "faulted":
      return sendFault(request, reply, result);
  }
};

export const labelsRoute = (app: FastifyInstance, parts: LabelsRouteParts): void => {
  app.post("/v1/labels", { onRequest: onlyIfAcceptable(formats) }, async (request, reply) => {
    const requests = understand(request, parts);
    if (!requests.ok) return sendProblem(reply, "wrong-shape", requests.refusals);
    const painter = parts.painter.current();
    if (painter === null)
      return sendProblem(reply.header("retry-after", "1"), "not-ready", [
        {
          code: "painter-not-loaded",
          path: "",
          detail: "Labels cannot be made at the moment.",
          help: "Send the request again in a moment; nothing was made.",
        },
      ]);
    return answer(request, reply, requests.value, painter);
  });
};
