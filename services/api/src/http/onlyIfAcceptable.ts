// http: refuses before reading the body when the caller wants a format that does not exist here (406, with the list).
import type { FastifyReply, FastifyRequest } from "fastify";
import { negotiate } from "./negotiate.ts";
import { sendProblem } from "./problems.ts";

/** The format chosen by the Accept header; call after `onlyIfAcceptable` has let the request through. */
export const formatFor = <T extends string>(request: FastifyRequest, offered: readonly [T, ...T[]]): T =>
  negotiate(request.headers.accept, offered) ?? offered[0];

export const onlyIfAcceptable =
  (offered: readonly [string, ...string[]]) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    reply.header("vary", "accept");
    if (negotiate(request.headers.accept, offered) !== null) return undefined;
    return sendProblem(reply, "not-acceptable", [
      {
        code: "not-acceptable",
        path: "",
        detail: "The Accept header asks for a format that does not exist here.",
        help: `Formats here are ${offered.join(", ")}.`,
      },
    ]);
  };
