// POST /v1/labels: a label request or a FHIR prescription in; proved labels out, as one PDF or as JSON with everything a pharmacist checks.
import {
  accepted,
  describeLabels,
  type Faulted,
  type LabelRequest,
  type MadeSubmission,
  makeSubmission,
  type Outcome,
  type Painter,
  type RefusedSubmission,
  refused,
  type SupplyContext,
} from "@plainlabel/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { bodyOf } from "../jsonBodies.ts";
import { kindOfRefusals } from "../kindOfRefusals.ts";
import { formatFor, onlyIfAcceptable } from "../onlyIfAcceptable.ts";
import type { PainterSource } from "../painterSource.ts";
import { sendProblem } from "../problems.ts";
import { readSupply } from "../query.ts";

export interface LabelsRouteParts {
  readonly painter: PainterSource;
  /** The pharmacy of this installation; used where the query names none. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
}

const formats = ["application/pdf", "application/json"] as const;

interface Call {
  readonly sent: unknown;
  readonly supply: SupplyContext | undefined;
}

const isPrescription = (sent: unknown): boolean =>
  typeof sent === "object" && sent !== null && Object.hasOwn(sent, "resourceType");

/** The query wins over the installation's pharmacy; a plain request says all of it itself and gets neither. */
const readCall = (request: FastifyRequest, pharmacy: LabelsRouteParts["pharmacy"]): Outcome<Call> => {
  const body = bodyOf(request.body);
  const query = readSupply(request.query);
  if (!body.ok || !query.ok)
    return refused(...(body.ok ? [] : body.refusals), ...(query.ok ? [] : query.refusals));
  const installed = isPrescription(body.value) && pharmacy !== null ? { pharmacy } : {};
  return accepted({ sent: body.value, supply: { ...installed, ...query.value } });
};

const sendRefused = (
  reply: FastifyReply,
  { refusals, stage }: RefusedSubmission,
  sent: unknown,
): FastifyReply =>
  sendProblem(reply, stage === "making" ? "refused" : kindOfRefusals(refusals, sent), refusals);

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

const sendAsJson = (reply: FastifyReply, made: MadeSubmission): FastifyReply =>
  reply.send({
    labels: made.items.map((item, index) => ({
      pdf: base64(made.files[index]!),
      ...describeLabels(item),
    })),
    findings: made.submissionFindings,
  });

const sendAsPdf = (reply: FastifyReply, made: MadeSubmission): FastifyReply => {
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
  { sent, supply }: Call,
  painter: Painter,
): Promise<FastifyReply> => {
  const asPdf = formatFor(request, formats) === "application/pdf";
  const result = await makeSubmission(sent, supply, painter, { oneFile: asPdf });
  switch (result.outcome) {
    case "made":
      return asPdf ? sendAsPdf(reply, result) : sendAsJson(reply, result);
    case "refused":
      return sendRefused(reply, result, sent);
    case "faulted":
      return sendFault(request, reply, result);
  }
};

export const labelsRoute = (app: FastifyInstance, { painter, pharmacy }: LabelsRouteParts): void => {
  app.post("/v1/labels", { onRequest: onlyIfAcceptable(formats) }, async (request, reply) => {
    const call = readCall(request, pharmacy);
    if (!call.ok) return sendProblem(reply, "wrong-shape", call.refusals);
    const ready = painter.current();
    if (ready === null)
      return sendProblem(reply.header("retry-after", "1"), "not-ready", [
        {
          code: "painter-not-loaded",
          path: "",
          detail: "Labels cannot be made at the moment.",
          help: "Send the request again in a moment; nothing was made.",
        },
      ]);
    return answer(request, reply, call.value, ready);
  });
};
