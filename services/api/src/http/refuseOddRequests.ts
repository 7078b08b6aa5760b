// http: what Node would answer by itself, with nothing in the answer: no host, two hosts, an unknown expectation.
import type { Refusal } from "@plainlabel/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "./problems.ts";

const hostHelp = "Send one header Host with the host and port of the address, as ordinary HTTP libraries do.";

/** RFC 9112 section 3.2: HTTP/1.1 has one line of Host. Proxies that read another of two would send it elsewhere. */
const hostFault = ({ raw, headers }: FastifyRequest): Refusal | null => {
  const lines = raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host").length;
  const fault = { code: "malformed-http", path: "", help: hostHelp } as const;
  if (lines > 1) return { ...fault, detail: "The request names its host twice." };
  return headers.host === undefined && raw.httpVersion === "1.1"
    ? { ...fault, detail: "The request names no host." }
    : null;
};

/** RFC 9110 section 10.1.1: 417 for any other. */
const expectsMore = ({ headers: { expect } }: FastifyRequest): boolean =>
  expect !== undefined && !/^100-continue$/i.test(expect);

const notDone: Refusal = {
  code: "expectation-failed",
  path: "",
  detail: "The header Expect asks for something that is not done here.",
  help: "Leave it out, or send 100-continue.",
};

/** Of the options for Node's server: a request without Host comes to us. */
export const hostsAreJudgedHere = { requireHostHeader: false } as const;

/** Before anybody asks who calls. */
export const refuseOddRequests = (app: FastifyInstance): void => {
  // Without this Node answers 417 with nothing else.
  app.server.on("checkExpectation", (request, response) => app.server.emit("request", request, response));
  app.addHook("onRequest", async (request, reply) => {
    const fault = hostFault(request);
    // What follows on this connection may be meant for another host.
    if (fault !== null) return sendProblem(reply.header("connection", "close"), "malformed-http", [fault]);
    return expectsMore(request) ? sendProblem(reply, "expectation-failed", [notDone]) : undefined;
  });
};
