// http: bodies kept as the bytes that were sent, until somebody reads them as JSON. What cannot be read becomes a
// refusal, not an exception.
import { largestRequest, type Outcome, readJson, refused } from "@plainlabel/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { foreignVersionIn } from "./fhirVersion.ts";
import { csvMediaType, fhirMediaType, noBody, plainMediaType } from "./noBody.ts";

export { fhirMediaType, plainMediaType };

/** Largest body of each kind, in bytes. */
export const plainLimit = largestRequest;
export const fhirLimit = 1024 * 1024;

/** A body as it arrived. Labels are read from it where they are made, beside this thread. */
export interface SentBody {
  readonly bytes: Uint8Array;
  /** Most bytes that its media type may have. */
  readonly largest: number;
  /** It came as FHIR. */
  readonly isFhir: boolean;
}

/** The body of a request that went through `readJsonBodies`; null when it has none. */
export const sentBodyOf = (body: unknown): SentBody | null => (body as SentBody | undefined) ?? null;

/** The same, read as JSON by our own reader, which keeps every digit. `largest`: for a route that takes more than others. */
export const bodyOf = (body: unknown, largest?: number): Outcome<unknown> => {
  const sent = sentBodyOf(body);
  return sent === null ? refused(noBody) : readJson(sent.bytes, { largest: largest ?? sent.largest });
};

/** The Content-Type names a version of FHIR that is not read. */
export class ForeignVersion extends Error {
  readonly code = "FHIR_VERSION_NOT_READ";
}

/** The Content-Type names another encoding than UTF-8. */
class OtherCharset extends Error {
  readonly code = "CHARSET_NOT_READ";
}

/**
 * Text that was written in another encoding may have lost letters on its way: "?" stands for "Ł" in what a Java
 * program wrote as ISO-8859-1, and is UTF-8 as it stands.
 */
const isOtherCharset = (contentType: string | undefined, read: RegExp): boolean => {
  const named = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType ?? "")?.[1];
  return named !== undefined && !read.test(named);
};

const utf8 = /^utf-?8$/i;

/** Spreadsheets save "Unicode text" as UTF-16, with a mark that says so. */
const utf8OrUtf16 = /^utf-?(?:8|16(?:le|be)?)$/i;

/** The address does not take a spreadsheet, as most do not. */
class NoSpreadsheetHere extends Error {
  readonly code = "FST_ERR_CTP_INVALID_MEDIA_TYPE";
}

/** Whether a request says that its body is a spreadsheet. */
export const isCsv = ({ headers }: Pick<FastifyRequest, "headers">): boolean =>
  headers["content-type"]?.toLowerCase().startsWith(csvMediaType) === true;

/** What was sent as a spreadsheet; null where it came as something else. Only routes that read them get one. */
export const sentCsvOf = (request: FastifyRequest): Uint8Array | null =>
  isCsv(request) ? (sentBodyOf(request.body)?.bytes ?? null) : null;

/** Only these media types are read; anything else is answered 415 by the framework. */
export const readJsonBodies = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  const limits = [
    [plainMediaType, plainLimit],
    [fhirMediaType, fhirLimit],
  ] as const;
  for (const [mediaType, bodyLimit] of limits) {
    app.addContentTypeParser<Buffer>(mediaType, { parseAs: "buffer", bodyLimit }, (request, bytes, done) => {
      const contentType = request.headers["content-type"];
      if (foreignVersionIn(contentType) !== null) done(new ForeignVersion());
      else if (isOtherCharset(contentType, utf8)) done(new OtherCharset());
      // A body of no bytes is none, as one that was never announced.
      else if (bytes.length === 0) done(null, undefined);
      else done(null, { bytes, largest: bodyLimit, isFhir: mediaType === fhirMediaType } satisfies SentBody);
    });
  }
  app.addContentTypeParser<Buffer>(csvMediaType, { parseAs: "buffer" }, (request, bytes, done) => {
    if (request.routeOptions.config.reads?.includes(csvMediaType) !== true) done(new NoSpreadsheetHere());
    else if (isOtherCharset(request.headers["content-type"], utf8OrUtf16)) done(new OtherCharset());
    else done(null, { bytes, largest: bytes.length, isFhir: false } satisfies SentBody);
  });
};
