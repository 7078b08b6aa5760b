// service: bodies as sent: bytes to JSON by our own reader, which keeps every digit. What cannot be read becomes a refusal, not an exception.
import { largestRequest, type Outcome, readJson, refused } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";

export const plainMediaType = "application/json";
export const fhirMediaType = "application/fhir+json";

/** Largest body of each kind, in bytes. */
export const plainLimit = largestRequest;
export const fhirLimit = 1024 * 1024;

/** The body of a request that went through `readJsonBodies`. */
export const bodyOf = (body: unknown): Outcome<unknown> =>
  (body as Outcome<unknown> | undefined) ??
  refused({
    code: "no-body",
    path: "",
    detail: "The request has no body.",
    help: `Send JSON as ${plainMediaType} or ${fhirMediaType}.`,
  });

/** Only these two media types are read; anything else is answered 415 by the framework. */
export const readJsonBodies = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  const limits = [
    [plainMediaType, plainLimit],
    [fhirMediaType, fhirLimit],
  ] as const;
  for (const [mediaType, bodyLimit] of limits) {
    app.addContentTypeParser<Buffer>(mediaType, { parseAs: "buffer", bodyLimit }, (_request, bytes, done) => {
      done(null, readJson(bytes, { largest: bodyLimit }));
    });
  }
};
