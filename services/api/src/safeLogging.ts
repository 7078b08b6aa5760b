// service: what may reach the log: methods, route patterns, statuses, codes and places in our code. Never a URL, a header or a message, which can carry a person.
import type { FastifyInstance, FastifyServerOptions } from "fastify";
import type { Settings } from "./settings.ts";

/** Where logs go in tests; the process writes to standard output. */
export interface LogStream {
  write(line: string): void;
}

interface Loggable {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly stack?: unknown;
}

/** An error without its message: messages quote what was sent. Its stack keeps only the places in the code. */
export const withoutMessage = (error: unknown): { type: string; code: string | null; at: string[] } => {
  const { name, code, stack } = (typeof error === "object" && error !== null ? error : {}) as Loggable;
  return {
    type: typeof name === "string" && /^\w{1,60}$/.test(name) ? name : "Error",
    code: typeof code === "string" && /^\w{1,60}$/.test(code) ? code : null,
    at:
      typeof stack === "string"
        ? stack
            .split("\n")
            .filter((line) => /^\s+at /.test(line))
            .slice(0, 12)
            .map((line) => line.trim())
        : [],
  };
};

interface RequestFacts {
  readonly method?: string;
  readonly routeOptions?: { readonly url?: string | undefined };
}

/** Serialisers for every object that Fastify itself may log: nothing but these shapes leaves the process. */
const serializers = {
  req: (request: RequestFacts) => ({
    method: request.method ?? null,
    route: request.routeOptions?.url ?? null,
  }),
  res: (reply: { readonly statusCode?: number }) => ({ status: reply.statusCode ?? null }),
  err: withoutMessage,
  error: withoutMessage,
};

/**
 * Fastify's own request lines are off: both its request log and its line for
 * an unknown address print the whole URL, and with it any token.
 */
export const loggingOptions = (
  level: Settings["logLevel"],
  stream?: LogStream,
): Pick<FastifyServerOptions, "logger" | "disableRequestLogging" | "requestIdHeader"> => ({
  logger: { level, base: null, serializers, ...(stream === undefined ? {} : { stream }) },
  disableRequestLogging: true,
  requestIdHeader: false,
});

/** One line per answer: method, route pattern, status and milliseconds. */
export const logAnswers = (app: FastifyInstance): void => {
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.is404 ? null : (request.routeOptions.url ?? null),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      "answered",
    );
  });
};
