// features/desk: who approves in one sign-in, kept by the browser until the sign-in ends and bound to it: of another session it says nothing.
import { createHmac, timingSafeEqual } from "node:crypto";
import { type Approver, approverOf } from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sessionLasts } from "../../durations/durations.ts";
import { approverCookie as name, sessionIn } from "./sessionCookie.ts";

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

const now = new WeakMap<FastifyRequest, Approver | null>();

/** As was just said, else as this sign-in knows it; null: nobody has said. */
export const approverOn = (request: FastifyRequest): Approver | null => {
  const said = now.get(request);
  if (said !== undefined) return said;
  const [told = "", mark = ""] = (request.cookies[name] ?? "").split(".");
  return isSame(mark, markOf(sessionIn(request), told)) ? read(told) : null;
};

export const keepApprover = (request: FastifyRequest, reply: FastifyReply, approver: Approver): void => {
  now.set(request, approver);
  const told = Buffer.from(JSON.stringify(approver)).toString("base64url");
  reply.setCookie(name, `${told}.${markOf(sessionIn(request), told)}`, {
    ...{ path: "/", httpOnly: true, sameSite: "strict", secure: request.protocol === "https" },
    maxAge: sessionLasts / 1000,
  });
};

export const dropApprover = (request: FastifyRequest, reply: FastifyReply): void => {
  now.set(request, null);
  reply.clearCookie(name, { path: "/", httpOnly: true, sameSite: "strict" });
};
