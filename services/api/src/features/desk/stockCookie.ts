// features/desk: the labels in the printer of one computer, kept by its browser: their name and nothing else.
import type { StockName } from "@plainlabel/core";
import { readStock } from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";

const name = "plainlabel-stock";

/** Seconds: a year. A printer keeps its roll far longer than a sign-in lasts. */
const lasts = 365 * 24 * 3600;

const chosen = new WeakMap<FastifyRequest, StockName>();

/** As it was just chosen, else as this browser keeps it; null: nobody has said, and nothing is guessed. */
export const stockOn = (request: FastifyRequest): StockName | null =>
  chosen.get(request) ?? readStock(request.cookies[name]);

/** A size that was just pressed, then what this browser keeps, then what a page carries from a browser that keeps nothing. */
export const stockAsked = (
  request: FastifyRequest,
  reply: FastifyReply,
  fields: URLSearchParams,
): StockName | null => {
  const pressed = readStock(fields.get("use-stock"));
  if (pressed !== null) chooseStock(request, reply, pressed);
  return stockOn(request) ?? readStock(fields.get("stock"));
};

export const chooseStock = (request: FastifyRequest, reply: FastifyReply, stock: StockName): FastifyReply => {
  chosen.set(request, stock);
  return reply.setCookie(name, stock, {
    ...{ path: "/", httpOnly: true, sameSite: "strict", secure: request.protocol === "https" },
    maxAge: lasts,
  });
};
