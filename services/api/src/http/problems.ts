// http: problems, told as RFC 9457 problem documents, under /fhir as OperationOutcome. None names a person, a
// medicine or a dose of its own accord.
import type { Refusal } from "@plainlabel/core";
import type { FastifyReply } from "fastify";
import { fhirMediaType } from "./noBody.ts";
import { operationOutcomeOf } from "./operationOutcome.ts";
import {
  type ProblemFacts,
  type ProblemKind,
  problemKinds,
  problemMediaType,
  typeUri,
} from "./problemKinds.ts";

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Every reason at once; `path` is a JSON pointer into the body, or into the query where the code says so. */
  readonly refusals: readonly Refusal[];
  /** What to quote to the operator: the call's X-Request-Id, under which the log has its lines. */
  readonly reference: string;
}

/** One problem document; `refusals` holds at least one. */
export const problemOf = (kind: ProblemKind, refusals: readonly Refusal[], reference: string): Problem => {
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
    reference,
  };
};

/** Every address under /fhir answers in FHIR's words, errors of the framework included. */
export const speaksFhir = (reply: FastifyReply): boolean => /^\/fhir(\/|$|\?)/.test(reply.request.url ?? "");

/** Answers with a problem, whatever the caller said it accepts: RFC 9110 12.4.1 allows it, and silence helps nobody. */
export const sendProblem = (
  reply: FastifyReply,
  kind: ProblemKind,
  refusals: readonly Refusal[],
  { resourceType = null }: ProblemFacts = {},
): FastifyReply => {
  const reference = reply.request.id;
  const fhir = speaksFhir(reply);
  const body = fhir
    ? operationOutcomeOf(kind, refusals, reference, resourceType)
    : problemOf(kind, refusals, reference);
  return (
    reply
      .code(problemKinds[kind].status)
      .type(fhir ? fhirMediaType : problemMediaType)
      // As bytes: to a string the framework would add a charset, which these media types do not have.
      .send(Buffer.from(JSON.stringify(body)))
  );
};
