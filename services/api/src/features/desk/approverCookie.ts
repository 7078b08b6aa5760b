// features/desk: who approves in one sign-in, kept by the browser until the sign-in ends and bound to it: of
// another session it says nothing.
import { createHmac, timingSafeEqual } from "node:crypto";
import { type Approver, approverOf } from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sessionLasts } from "../../durations/durations.ts";
import { checkerCookie, approverCookie as name, sessionIn } from "./sessionCookie.ts";

/** Known to whoever has the session; the session itself is told to no script and no page. */
const markOf = (session: string, told: string): string =>
  createHmac("sha256", session).update(`approver ${told}`).digest("base64url");

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

const read = (told: string): Approver | null => {
  try {
    const value = JSON.parse(Buffer.from(told, "base64url").toString()) as Partial<Record<string, unknown>>;
    const text = (part: string): string => (typeof value[part] === "string" ? (value[part] as string) : "");
    const approver = approverOf({
      name: text("name"),
      role: text("role"),
      registration: text("registration"),
    });
    return approver.ok ? approver.value : null;
  } catch {
    return null;
  }
};

const kept = (request: FastifyRequest, cookie: string): Approver | null => {
  const [told = "", mark = ""] = (request.cookies[cookie] ?? "").split(".");
  return isSame(mark, markOf(sessionIn(request), told)) ? read(told) : null;
};

const keep = (request: FastifyRequest, reply: FastifyReply, cookie: string, person: Approver): void => {
  const told = Buffer.from(JSON.stringify(person)).toString("base64url");
  reply.setCookie(cookie, `${told}.${markOf(sessionIn(request), told)}`, {
    ...{ path: "/", httpOnly: true, sameSite: "strict", secure: request.protocol === "https" },
    maxAge: sessionLasts / 1000,
  });
};

/** Who gave the last second check in this sign-in; null: nobody did. */
export const checkerOn = (request: FastifyRequest): Approver | null => kept(request, checkerCookie);

export const keepChecker = (request: FastifyRequest, reply: FastifyReply, checker: Approver): void =>
  keep(request, reply, checkerCookie, checker);

const now = new WeakMap<FastifyRequest, Approver | null>();

/** As was just said, else as this sign-in knows it; null: nobody has said. */
export const approverOn = (request: FastifyRequest): Approver | null => {
  const said = now.get(request);
  return said === undefined ? kept(request, name) : said;
};

export const keepApprover = (request: FastifyRequest, reply: FastifyReply, approver: Approver): void => {
  now.set(request, approver);
  keep(request, reply, name, approver);
};

export const dropApprover = (request: FastifyRequest, reply: FastifyReply): void => {
  now.set(request, null);
  reply.clearCookie(name, { path: "/", httpOnly: true, sameSite: "strict" });
};
