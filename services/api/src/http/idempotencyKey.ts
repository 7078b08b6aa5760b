// http: Idempotency-Key: a caller that got no answer sends the same again and gets the same, and never another
// request's by mistake.
import { hash } from "node:crypto";
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";
import type { FastifyRequest } from "fastify";
import { sentBodyOf } from "./jsonBodies.ts";

const longest = 255;

/** The key of a call; null: it has none. Printable ASCII, as header values are. */
export const readIdempotencyKey = ({ headers }: FastifyRequest): Outcome<string | null> => {
  const key = headers["idempotency-key"];
  if (key === undefined) return accepted(null);
  if (typeof key === "string" && key.length <= longest && /^[\x21-\x7e]+$/.test(key)) return accepted(key);
  return refused({
    code: "wrong-idempotency-key",
    path: "",
    detail: "The header Idempotency-Key cannot be used as it is.",
    help: `Send 1 to ${longest} visible ASCII characters, such as a random UUID.`,
  });
};

/** What makes a request another one: where it goes, what it asks for and what it says. */
export const digestOfRequest = (request: FastifyRequest): string =>
  hash(
    "sha256",
    JSON.stringify([
      request.method,
      request.url,
      request.headers.accept ?? "",
      request.headers["content-type"] ?? "",
      hash("sha256", sentBodyOf(request.body)?.bytes ?? new Uint8Array(), "hex"),
    ]),
    "hex",
  );

export const underWay: Refusal = {
  code: "call-under-way",
  path: "",
  detail: "Another call with this Idempotency-Key has not been answered yet.",
  help: "Send the same again after the seconds in Retry-After; nothing was made for this one.",
};

export const reusedKey: Refusal = {
  code: "idempotency-key-reused",
  path: "",
  detail: "This Idempotency-Key stood for another request within the last day.",
  help: "Use a new key for every request, and the same one only to send the same request again.",
};
