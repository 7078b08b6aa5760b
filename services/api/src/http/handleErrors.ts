// http: everything that goes wrong outside a route becomes a problem document. Messages of errors are neither
// sent nor logged.
import type { Refusal, RefusalCode } from "@plainlabel/core";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { IssuerAway } from "../access/IssuerAway.ts";
import { isStoreFault } from "../store/storeFaults.ts";
import { logAnswer } from "../telemetry/safeLogging.ts";
import { fhirLimit, fhirMediaType, plainLimit, plainMediaType } from "./jsonBodies.ts";
import type { ProblemKind } from "./problemKinds.ts";
import { sendProblem, speaksFhir } from "./problems.ts";
import { requestIdHeader } from "./requestIds.ts";
import { securityHeaders } from "./securityHeaders.ts";

interface Known {
  readonly kind: ProblemKind & RefusalCode;
  readonly detail: string;
  readonly help: string;
}

type AsSent = (request: FastifyRequest) => Known;

/** The media types that this address reads; those of most, where it takes no body. */
const readAt = ({ routeOptions }: FastifyRequest): readonly string[] => {
  const { reads = [] } = routeOptions.config;
  return reads.length > 0 ? reads : [plainMediaType, fhirMediaType];
};

const oneOf = (words: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words);

const tooLarge: AsSent = ({ routeOptions }) => {
  const { largest } = routeOptions.config;
  const usual = `${plainLimit / 1024} kB as ${plainMediaType} or ${fhirLimit / 1024} kB as ${fhirMediaType}`;
  return {
    kind: "too-large",
    detail: "The body is larger than is read here.",
    help: `Send at most ${largest === undefined ? usual : `${largest / 1024} kB`}.`,
  };
};

const wrongMediaType: AsSent = (request) => ({
  kind: "unsupported-media-type",
  detail: "The body is of a media type that is not read here.",
  help: `Send ${oneOf(readAt(request))}, uncompressed and in UTF-8.`,
});

/** The framework's errors that a caller can cause, by their code. Any other is ours. */
const known: Readonly<Record<string, Known | AsSent>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongMediaType,
  FHIR_VERSION_NOT_READ: {
    kind: "unsupported-media-type",
    detail: "The Content-Type names a version of FHIR that is not read here.",
    help: "Send R4 (fhirVersion=4.0) or R4B (fhirVersion=4.3).",
  },
  CHARSET_NOT_READ: {
    kind: "unsupported-media-type",
    detail: "The Content-Type names another charset than UTF-8.",
    help: "Write the body in UTF-8, and say charset=utf-8 or nothing.",
  },
  // A QUERY without a body, at an address that does not exist.
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: wrongMediaType,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    kind: "malformed-http",
    detail: "The body is not as long as its Content-Length says.",
    help: "Send the whole body, or let your HTTP library count it.",
  },
  FST_ERR_BAD_URL: {
    kind: "malformed-http",
    detail: "The address is not a well-formed URL.",
    help: "Percent-encode what needs it.",
  },
  FST_ERR_MAX_PARAM_LENGTH: {
    kind: "uri-too-long",
    detail: "A part of the address is too long.",
    help: "Send a shorter address.",
  },
  // The connection broke while the body was arriving; the answer will hardly be read.
  ECONNRESET: {
    kind: "malformed-http",
    detail: "The connection ended before the body did.",
    help: "Send the request again.",
  },
};

/** The store is away, full or closed: nothing was kept, and the same request may do in a moment. */
const answerStoreFault = (error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  request.log.error({ err: error }, "the store cannot be used");
  return sendProblem(reply.header("retry-after", "5"), "not-ready", [storeAway]);
};

export const storeAway: Refusal = {
  code: "store-away",
  path: "",
  detail: "What this needs is kept in the store, and the store cannot be used at the moment.",
  help: "Send the request again after the seconds in Retry-After; nothing was made.",
};

/** Whether the caller is known cannot be told without the issuer's keys. */
const answerIssuerAway = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  request.log.error("the keys of the issuer of tokens cannot be read");
  return sendProblem(reply.header("retry-after", "5"), "not-ready", [issuerAway]);
};

const issuerAway: Refusal = {
  code: "issuer-away",
  path: "",
  detail: "This token cannot be checked, as its issuer's keys cannot be read at the moment.",
  help: "Send the request again after the seconds in Retry-After; nothing was made.",
};

export const answerError = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  // First: a database that breaks its connections brings the same code as a caller who breaks theirs.
  if (isStoreFault(error)) return answerStoreFault(error, request, reply);
  if (error instanceof IssuerAway) return answerIssuerAway(request, reply);
  const problem = Object.hasOwn(known, error.code ?? "") ? known[error.code] : undefined;
  if (problem !== undefined) {
    const { kind, detail, help } = typeof problem === "function" ? problem(request) : problem;
    return sendProblem(reply, kind, [{ code: kind, path: "", detail, help }]);
  }
  request.log.error({ err: error }, "a fault of ours");
  return sendProblem(reply, "fault", [
    {
      code: "fault",
      path: "",
      detail: "Something broke on our side, and nothing was made.",
      help: "Quote the reference to the operator of this service.",
    },
  ]);
};

/** What a person is shown at an address that cannot be read. */
export interface MistypedPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The same handler for errors that arise before a route is found
 * (`frameworkErrors` of the framework's options). `pageFor`: null where a
 * program asked.
 */
export const answerFrameworkErrors =
  (pageFor: (request: FastifyRequest) => MistypedPage | null) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    // No hook runs before a route is found, so the headers and the log line are added here.
    const page = pageFor(request);
    reply.headers({ ...securityHeaders, [requestIdHeader]: request.id, ...page?.headers });
    logAnswer(
      request,
      page === null
        ? answerError(error, request, reply)
        : reply.code(404).type("text/html; charset=utf-8").send(page.html),
    );
  };

/** Compressed bodies are not read: a small bomb unpacks to a large one. */
const refuseCompressed = async (
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> => {
  const encoding = request.headers["content-encoding"];
  if (encoding === undefined || encoding.toLowerCase() === "identity") return undefined;
  const { kind, detail, help } = { ...wrongMediaType(request), detail: "The body is compressed." };
  return sendProblem(reply.header("accept-encoding", "identity"), kind, [
    { code: kind, path: "", detail, help },
  ]);
};

export const handleErrors = (app: FastifyInstance): void => {
  app.addHook("onRequest", refuseCompressed);
  app.setErrorHandler<FastifyError>(answerError);
  app.setNotFoundHandler((_request, reply) => sendNothingHere(reply));
};

export const sendNothingHere = (reply: FastifyReply): FastifyReply =>
  sendProblem(reply, "not-found", [
    {
      code: "not-found",
      path: "",
      detail: "There is nothing at this address.",
      help: speaksFhir(reply)
        ? "Labels are made at POST /fhir/R4/$label; GET /fhir/R4/metadata says what else there is."
        : "Labels are made at POST /v1/labels; GET /docs lists every address.",
    },
  ]);
