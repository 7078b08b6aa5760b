// http: the catalogue of problems, told as RFC 9457 problem documents, under /fhir as OperationOutcome. None names a person, a medicine or a dose of its own accord.
import type { Refusal } from "@plainlabel/core";
import type { FastifyReply } from "fastify";
import { fhirMediaType } from "./noBody.ts";
import { operationOutcomeOf } from "./operationOutcome.ts";

/** Every kind of problem this service answers with. The type URI is stable; the title never changes from case to case. */
export const problemKinds = {
  "malformed-http": { status: 400, title: "The request is not well-formed HTTP" },
  "wrong-shape": { status: 400, title: "The request does not have the shape described" },
  unauthorized: { status: 401, title: "This needs a key, and none that is known was sent" },
  forbidden: { status: 403, title: "This key does not allow this" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  conflict: { status: 409, title: "Somebody else was faster" },
  "under-way": { status: 409, title: "The same call is being answered already" },
  "not-done": { status: 409, title: "This is not finished yet" },
  "method-not-allowed": { status: 405, title: "This address does not take this method" },
  "not-acceptable": { status: 406, title: "None of the formats asked for exists here" },
  "timed-out": { status: 408, title: "The request took too long to arrive" },
  "too-large": { status: 413, title: "The request is too large" },
  "uri-too-long": { status: 414, title: "The address is too long" },
  "unsupported-media-type": { status: 415, title: "The request is in a format that is not read here" },
  "headers-too-large": { status: 431, title: "The header fields are too large" },
  refused: { status: 422, title: "The request was understood, and no label can safely be made from it" },
  "too-many-requests": { status: 429, title: "This caller has asked for more than its share" },
  fault: { status: 500, title: "The fault is ours, and nothing was made" },
  "not-ready": { status: 503, title: "The service cannot do this yet" },
  "too-busy": { status: 503, title: "The service has more work than it can do at the moment" },
} as const;

export type ProblemKind = keyof typeof problemKinds;

export const problemMediaType = "application/problem+json";

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Every reason at once; `path` is a JSON pointer into the body, or into the query where the code says so. */
  readonly refusals: readonly Refusal[];
  /** For a fault: what to quote to us. It stands in the log beside the cause. */
  readonly reference?: string;
}

export const typeUri = (kind: ProblemKind): string => `urn:plainlabel:problem:${kind}`;

/** One problem document; `refusals` holds at least one. */
export const problemOf = (kind: ProblemKind, refusals: readonly Refusal[], reference?: string): Problem => {
  const [first] = refusals;
  return {
    type: typeUri(kind),
    title: problemKinds[kind].title,
    status: problemKinds[kind].status,
    detail:
      refusals.length === 1 && first !== undefined
        ? `${first.detail} ${first.help}`
        : `${refusals.length} reasons; each is listed under "refusals".`,
    refusals,
    ...(reference === undefined ? {} : { reference }),
  };
};

export interface ProblemFacts {
  /** For a fault: what to quote to us. */
  readonly reference?: string | undefined;
  /** The FHIR type that the refusals' pointers lead into, where it is one we know. */
  readonly resourceType?: string | null;
}

/** Every address under /fhir answers in FHIR's words, errors of the framework included. */
const speaksFhir = (reply: FastifyReply): boolean => /^\/fhir(\/|$|\?)/.test(reply.request.url ?? "");

/** Answers with a problem, whatever the caller said it accepts: RFC 9110 12.4.1 allows it, and silence helps nobody. */
export const sendProblem = (
  reply: FastifyReply,
  kind: ProblemKind,
  refusals: readonly Refusal[],
  { reference, resourceType = null }: ProblemFacts = {},
): FastifyReply => {
  const fhir = speaksFhir(reply);
  const body = fhir
    ? operationOutcomeOf(kind, refusals, { reference, resourceType })
    : problemOf(kind, refusals, reference);
  return (
    reply
      .code(problemKinds[kind].status)
      .type(fhir ? fhirMediaType : problemMediaType)
      // As bytes: to a string the framework would add a charset, which these media types do not have.
      .send(Buffer.from(JSON.stringify(body)))
  );
};
