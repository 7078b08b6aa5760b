// features/desk: the part of the application that people sign in to: sessions in a cookie, forms from our own
// pages alone, nothing kept by any cache.
import { hash, timingSafeEqual } from "node:crypto";
import fastifyCookie from "@fastify/cookie";
import { fillTopBar, renderNotAllowed } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Identity, rememberIdentity } from "../../access/Identity.ts";
import { sessionLasts } from "../../durations/durations.ts";
import { sendProblem } from "../../http/problems.ts";
import type { Store } from "../../store/Store.ts";
import { boundaryIn, readMultipart } from "./multipartForm.ts";
import { sendDeskPage } from "./sendDeskPage.ts";
import { approverCookie, checkerCookie, sessionCookie, sessionIn } from "./sessionCookie.ts";
import { stockOn } from "./stockCookie.ts";

export { sessionCookie, sessionIn } from "./sessionCookie.ts";

const formMediaType = "application/x-www-form-urlencoded";
/** A prescription with everything in it, or a pasted Bundle. */
const formLimit = 1024 * 1024;

/** Scripts, styles and pictures of our own; labels as drawings inside the page; the PDF in a frame of ours, to be printed. */
export const deskHeaders = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  "cache-control": "no-store",
  "x-robots-tag": "noindex, nofollow",
} as const;

/** What every form of a session carries. Known to whoever has the session, and no way back to it. */
export const csrfOf = (session: string): string => hash("sha256", `form ${session}`, "base64url");

/** https only, where the browser came by https: a pharmacy's own machine is reached by http on loopback. */
export const keepSession = (request: FastifyRequest, reply: FastifyReply, session: string): FastifyReply =>
  reply.setCookie(sessionCookie, session, {
    ...{ path: "/", httpOnly: true, sameSite: "strict", secure: request.protocol === "https" },
    maxAge: sessionLasts / 1000,
  });

/** With it goes who approved in it. */
export const dropSession = (reply: FastifyReply): FastifyReply =>
  reply
    .clearCookie(sessionCookie, { path: "/", httpOnly: true, sameSite: "strict" })
    .clearCookie(checkerCookie, { path: "/", httpOnly: true, sameSite: "strict" })
    .clearCookie(approverCookie, { path: "/", httpOnly: true, sameSite: "strict" });

/** A browser says where a form comes from; whoever says nothing is no browser and has no cookie to misuse. */
const comesFromElsewhere = ({ headers }: FastifyRequest): boolean => {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const { origin, host } = headers;
  return origin !== undefined && URL.parse(origin)?.host !== host;
};

const sendFromElsewhere = (reply: FastifyReply): FastifyReply =>
  sendProblem(reply, "forbidden", [
    {
      code: "from-elsewhere",
      path: "",
      detail: "This form was not sent by a page of this session.",
      help: "Open the page again and send the form from there.",
    },
  ]);

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** The fields of a form that was sent. */
export const formIn = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

/** For the pages' forms. */
export const csrfFor = (request: FastifyRequest): string => csrfOf(sessionIn(request));

/** Who is signed in; null where nobody is. Throws `StoreOutage`. */
export const signedIn = async (
  request: FastifyRequest,
  store: Pick<Store, "sessions">,
): Promise<Identity | null> => {
  const session = sessionIn(request);
  return session === "" ? null : store.sessions.find(session);
};

/** What every page of the desk has, signed in or not: cookies, forms and headers. */
export const deskForms = (scope: FastifyInstance): void => {
  scope.register(fastifyCookie);
  scope.addContentTypeParser<string>(
    formMediaType,
    { parseAs: "string", bodyLimit: formLimit },
    (_request, text, done) => done(null, new URLSearchParams(text)),
  );
  scope.addContentTypeParser<Buffer>(
    "multipart/form-data",
    { parseAs: "buffer", bodyLimit: formLimit },
    (request, bytes, done) => {
      const boundary = boundaryIn(request.headers["content-type"] ?? "");
      done(null, boundary === null ? null : readMultipart(bytes, boundary));
    },
  );
  scope.addHook("onRequest", async (request, reply): Promise<FastifyReply | undefined> => {
    reply.headers(deskHeaders);
    return request.method === "POST" && comesFromElsewhere(request) ? sendFromElsewhere(reply) : undefined;
  });
};

/** What the pages behind the sign-in have too: a session, and forms that carry its mark. `identityOf` says who it is. */
export const onlySignedIn = (scope: FastifyInstance, store: Pick<Store, "sessions">): void => {
  scope.addHook("onRequest", async (request, reply): Promise<FastifyReply | undefined> => {
    const identity = await signedIn(request, store);
    if (identity === null) return reply.redirect("/sign-in", 303);
    rememberIdentity(request, identity);
    const { scope: needed } = request.routeOptions.config;
    return needed === undefined || identity.scopes.has(needed)
      ? undefined
      : sendDeskPage(reply, renderNotAllowed(needed), 403);
  });
  scope.addHook<unknown>("onSend", async (request, _reply, payload) =>
    typeof payload === "string" ? fillTopBar(payload, stockOn(request), csrfFor(request)) : payload,
  );
  scope.addHook("preHandler", async (request, reply): Promise<FastifyReply | undefined> => {
    if (request.method !== "POST") return undefined;
    return isSame(formIn(request).get("csrf") ?? "", csrfFor(request)) ? undefined : sendFromElsewhere(reply);
  });
};
