// telemetry: what may reach the log: methods, route patterns, statuses, codes and places in our code. Never a
// URL, a header or a message, which can carry a person.
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from "fastify";
import type { Settings } from "../settings.ts";

/** Where logs go in tests; the process writes to standard output. */
export interface LogStream {
  write(line: string): void;
}

interface Loggable {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly stack?: unknown;
}

export type SafeError = {
  readonly type: string;
  readonly code: string | null;
  readonly message: string;
  /** Places in the code, one a line. */
  readonly stack: string;
};

/** A name or code fit for a log: one plain word. */
const word = (value: unknown): string | null =>
  typeof value === "string" && /^\w{1,60}$/.test(value) ? value : null;

const placesIn = (stack: unknown): string =>
  typeof stack === "string"
    ? stack
        .split("\n")
        .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
        .slice(0, 12)
        .join("\n")
    : "";

/** An error without its message: messages quote what was sent. Its stack keeps only the places in the code. */
export const withoutMessage = (error: unknown): SafeError => {
  const { name, code, stack } = (typeof error === "object" && error !== null ? error : {}) as Loggable;
  return {
    type: word(name) ?? "Error",
    code: word(code),
    message: "not logged: it could name a person",
    stack: placesIn(stack),
  };
};

interface RequestFacts {
  readonly method?: string;
  readonly routeOptions?: { readonly url?: string | undefined };
}

/** Serialisers for every object that Fastify itself may log: nothing but these shapes leaves the process. */
const serializers = {
  req: ({ method, routeOptions }: RequestFacts) => ({ method: method ?? "", url: routeOptions?.url ?? "" }),
  res: ({ statusCode }: { readonly statusCode?: number }) => ({ statusCode: statusCode ?? "" }),
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
): Pick<FastifyServerOptions, "logger" | "logController" | "requestIdHeader"> => ({
  logger: { level, base: null, serializers, ...(stream === undefined ? {} : { stream }) },
  logController: new LogController({ disableRequestLogging: true }),
  requestIdHeader: false,
});

/** One line per answer: method, route pattern, status and milliseconds. */
export const logAnswer = (request: FastifyRequest, reply: FastifyReply): void => {
  request.log.info(
    {
      method: request.method,
      route: request.is404 ? null : (request.routeOptions.url ?? null),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    },
    "answered",
  );
};

export const logAnswers = (app: FastifyInstance): void => {
  app.addHook("onResponse", async (request, reply) => logAnswer(request, reply));
};
