// features/desk: the cookies of a sign-in: who is signed in, and who approves in it.
import type { FastifyRequest } from "fastify";

export const sessionCookie = "plainlabel-desk";

/** Who approves in that sign-in; of another it says nothing. */
export const approverCookie = "plainlabel-approver";

/** Who gives the second check in it, likewise. */
export const checkerCookie = "plainlabel-checker";

/** What the cookie holds; "" where there is none. */
export const sessionIn = (request: FastifyRequest): string => request.cookies[sessionCookie] ?? "";
