// scan: a page on its way to a phone: with the headers every page must have, and small on the wire.
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Asset, pageHeaders } from "@plainlabel/page";
import type { FastifyReply } from "fastify";

type Encoding = "br" | "gzip" | "identity";

/** RFC 9110 section 12.5.3, as far as we offer something; a weight of 0 is a no. */
const encodingFor = (header: string | undefined): Encoding => {
  const wanted = (header ?? "").split(",").map((part) => part.trim().toLowerCase());
  const takes = (name: string): boolean =>
    wanted.some((one) => new RegExp(`^${name}(;q=(?!0(\\.0*)?$).*)?$`).test(one));
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
};

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/**
 * Measured on the fullest page: a third of a millisecond, and an eighth larger than the setting that takes three
 * times as long.
 */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

/**
 * Off this thread. Nothing that a stranger can choose stands beside a secret in
 * these pages (their readers know the address), so compressing tells nothing.
 */
const compressed = (text: string, encoding: Encoding): Promise<Buffer> => {
  const bytes = Buffer.from(text);
  switch (encoding) {
    case "br":
      return withBrotli(bytes, brotliOptions);
    case "gzip":
      return withGzip(bytes);
    case "identity":
      return Promise.resolve(bytes);
  }
};

const send = async (reply: FastifyReply, type: string, text: string): Promise<FastifyReply> => {
  const encoding = encodingFor(reply.request.headers["accept-encoding"]);
  if (encoding !== "identity") reply.header("content-encoding", encoding);
  return reply
    .header("vary", "accept-encoding")
    .type(type)
    .send(await compressed(text, encoding));
};

/** One page of HTML. */
export const sendPage = (reply: FastifyReply, page: string, status = 200): Promise<FastifyReply> =>
  send(reply.code(status).headers(pageHeaders), "text/html; charset=utf-8", page);

/** A calendar file, to be opened by the phone's own calendar. */
export const sendCalendar = (reply: FastifyReply, file: string): Promise<FastifyReply> =>
  send(
    reply.headers(pageHeaders).header("content-disposition", 'attachment; filename="reminders.ics"'),
    "text/calendar; charset=utf-8",
    file,
  );

/** Named by what is in it, so it may be kept for ever. */
export const sendAsset = (reply: FastifyReply, { type, body }: Asset): Promise<FastifyReply> =>
  send(
    reply.headers({
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=31536000, immutable",
    }),
    type,
    body,
  );
