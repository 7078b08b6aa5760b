// features/desk: the cookie that says who is signed in.
import type { FastifyRequest } from "fastify";

export const sessionCookie = "plainlabel-desk";

/** What the cookie holds; "" where there is none. */
export const sessionIn = (request: FastifyRequest): string => request.cookies[sessionCookie] ?? "";
