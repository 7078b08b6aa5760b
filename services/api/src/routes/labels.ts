// POST /v1/labels: a label request or a FHIR prescription in; proved labels out, as one PDF or as JSON with everything a pharmacist checks.
import {
  accepted,
  describeLabels,
  type Faulted,
  type LabelRequest,
  type Made,
  makeLabels,
  type Outcome,
  type Painter,
  readSubmission,
  refused,
  type SubmissionContext,
} from "@plainlabel/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { bodyOf } from "../jsonBodies.ts";
import { kindOfRefusals } from "../kindOfRefusals.ts";
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

interface Call {
  readonly sent: unknown;
  readonly dispensing: SubmissionContext;
}

const readCall = (request: FastifyRequest): Outcome<Call> => {
  const body = bodyOf(request.body);
  const dispensing = readDispensing(request.query);
  if (body.ok && dispensing.ok) return accepted({ sent: body.value, dispensing: dispensing.value });
  return refused(...(body.ok ? [] : body.refusals), ...(dispensing.ok ? [] : dispensing.refusals));
};

const isPrescription = (sent: unknown): boolean =>
  typeof sent === "object" && sent !== null && Object.hasOwn(sent, "resourceType");

/** A label request says everything itself; beside it a query would be a second answer to the same question. */
const needlessQuery: Outcome<never> = refused({
  code: "query-beside-request",
  path: "",
  detail: "The query goes with a FHIR prescription; a label request says all of it itself.",
  help: "Put it into the request, or leave the query out.",
});

const understand = (call: Call, pharmacy: LabelsRouteParts["pharmacy"]): Outcome<readonly LabelRequest[]> => {
  const { sent, dispensing } = call;
  if (isPrescription(sent))
    return readSubmission(sent, { ...(pharmacy === null ? {} : { pharmacy }), ...dispensing });
  return Object.keys(dispensing).length > 0 ? needlessQuery : readSubmission(sent);
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
    const read = readCall(request);
    if (!read.ok) return sendProblem(reply, "wrong-shape", read.refusals);
    const requests = understand(read.value, parts.pharmacy);
    if (!requests.ok)
      return sendProblem(reply, kindOfRefusals(requests.refusals, read.value.sent), requests.refusals);
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
