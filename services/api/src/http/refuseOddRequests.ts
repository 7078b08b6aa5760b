// http: what Node would answer by itself, with nothing in the answer: no host, two hosts, an unknown expectation; and
// of what it passes over in silence, a second key, a second media type, and a coding that it does not undo.
import type { Refusal } from "@plainlabel/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "./problems.ts";

const hostHelp = "Send one header Host with the host and port of the address, as ordinary HTTP libraries do.";

const linesOf = ({ raw }: FastifyRequest, header: string): number =>
  raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === header).length;

/** RFC 9112 section 3.2: HTTP/1.1 has one line of Host. Proxies that read another of two would send it elsewhere. */
const hostFault = (request: FastifyRequest): Refusal | null => {
  const { raw, headers } = request;
  const lines = linesOf(request, "host");
  const fault = { code: "malformed-http", path: "", help: hostHelp } as const;
  if (lines > 1) return { ...fault, detail: "The request names its host twice." };
  return headers.host === undefined && raw.httpVersion === "1.1"
    ? { ...fault, detail: "The request names no host." }
    : null;
};

/** Of two Node keeps the first, and a proxy may have looked at the other. */
const saidOnce = ["Authorization", "Content-Type"] as const;

const twiceFault = (request: FastifyRequest): Refusal | null => {
  const twice = saidOnce.find((header) => linesOf(request, header.toLowerCase()) > 1);
  return twice === undefined
    ? null
    : {
        ...{ code: "malformed-http", path: "" },
        ...{ detail: `The request has the header ${twice} twice.`, help: "Send it once." },
      };
};

/** RFC 9112 section 6.1: Node undoes chunks alone, and hands on what was compressed inside of them as it is. */
const codingFault = ({ headers }: FastifyRequest): Refusal | null => {
  const coding = headers["transfer-encoding"];
  return coding === undefined || /^chunked$/i.test(coding.trim())
    ? null
    : {
        ...{ code: "malformed-http", path: "" },
        detail: "The header Transfer-Encoding names another coding than chunked.",
        help: "Send the body as it is, with Content-Length or in chunks.",
      };
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
    const fault = hostFault(request) ?? twiceFault(request) ?? codingFault(request);
    // What follows on this connection may be meant for another host.
    if (fault !== null) return sendProblem(reply.header("connection", "close"), "malformed-http", [fault]);
    return expectsMore(request) ? sendProblem(reply, "expectation-failed", [notDone]) : undefined;
  });
};
