// http: what is not HTTP, or never arrives whole, is answered on the bare socket, without repeating or logging
// any of it but that it came.

import type { Socket } from "node:net";
import type { RefusalCode } from "@plainlabel/core";
import type { ConnectionError, FastifyBaseLogger } from "fastify";
import { type ProblemKind, problemKinds, problemMediaType } from "./problemKinds.ts";
import { problemOf } from "./problems.ts";
import { requestIdFrom, requestIdHeader } from "./requestIds.ts";
import { securityHeaders } from "./securityHeaders.ts";

const kinds: Readonly<Record<string, { readonly kind: ProblemKind & RefusalCode; readonly help: string }>> = {
  HPE_HEADER_OVERFLOW: { kind: "headers-too-large", help: "Send fewer or shorter header fields." },
  ERR_HTTP_REQUEST_TIMEOUT: { kind: "timed-out", help: "Send the whole request within 30 seconds." },
};
const malformed = { kind: "malformed-http", help: "Send HTTP/1.1, by an ordinary HTTP library." } as const;

/** The framework's `clientErrorHandler`. */
export const answerBrokenHttp = (
  error: ConnectionError,
  socket: Socket,
  log: Pick<FastifyBaseLogger, "info">,
): void => {
  // Nobody is there to read an answer.
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { kind, help } = (Object.hasOwn(kinds, error.code) ? kinds[error.code] : undefined) ?? malformed;
  const { status, title } = problemKinds[kind];
  const reqId = requestIdFrom(undefined);
  const body = JSON.stringify(problemOf(kind, [{ code: kind, path: "", detail: `${title}.`, help }], reqId));
  const headers = {
    ...securityHeaders,
    [requestIdHeader]: reqId,
    connection: "close",
    "content-type": problemMediaType,
    "content-length": String(Buffer.byteLength(body)),
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  log.info({ reqId, method: null, route: null, status }, "answered");
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${head.join("")}\r\n${body}`);
};
