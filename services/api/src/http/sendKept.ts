// http: answers that change seldom: named by their content, kept by caches, and not sent twice to who has them.
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

export interface Kept {
  readonly type: string;
  readonly text: string;
  /** Another caller may get another answer: only its own cache may keep it, and asks each time. */
  readonly own?: true;
}

/** Strong: the same bytes of the same media type, the same tag (RFC 9110 section 8.8.3). */
export const tagOf = (type: string, content: string | Uint8Array): string =>
  `"${createHash("sha256").update(`${type}\n`).update(content).digest("base64url").slice(0, 27)}"`;

/** RFC 9110 section 13.1.2: a list of tags, weak ones count, or "*". */
const alreadyHas = (header: string | undefined, tag: string): boolean =>
  (header ?? "").split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);

/** Five minutes without asking, then "is it still this one?": these change only when the service is replaced. */
const cacheControl = "public, max-age=300, must-revalidate";
const ownCacheControl = "private, no-cache";

/** Sends it with its ETag, or 304 where the caller has it. */
export const sendKept = (request: FastifyRequest, reply: FastifyReply, kept: Kept): FastifyReply => {
  const tag = tagOf(kept.type, kept.text);
  reply.headers({ etag: tag, "cache-control": kept.own === true ? ownCacheControl : cacheControl });
  if (alreadyHas(request.headers["if-none-match"], tag)) return reply.code(304).send();
  return reply.type(kept.type).send(Buffer.from(kept.text));
};
