// telemetry: spans for OpenTelemetry. A span holds the method, the route pattern and the status, all from closed
// lists: never an address, a header, a body or a message.
import type { Span, SpanContext, Tracer } from "@opentelemetry/api";
import type { FastifyInstance, FastifyRequest } from "fastify";

export interface Traces {
  readonly watch: (app: FastifyInstance) => void;
}

/** Methods beyond these are one: the method is the caller's own text. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Milliseconds that a receiver who is away may hold up the end of the process. */
const lastWait = 1_000;

/** Which trace a call belongs to, by the caller's word: two numbers. The rest of what may stand there is not read. */
const parentOf = (request: FastifyRequest): SpanContext | null => {
  const told = request.headers.traceparent;
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(typeof told === "string" ? told : "") ?? [];
  return traceId === undefined || spanId === undefined || flags === undefined
    ? null
    : { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
};

/**
 * Loads OpenTelemetry and sends to the receiver at this address
 * ("http://127.0.0.1:4318"). What the standard variables say besides (OTEL_...)
 * its own parts read. Spans are ours: the plugin that exists writes whole
 * addresses and messages of errors into them (docs/decisions/0076).
 */
export const openTraces = async (receiver: string): Promise<Traces> => {
  const [api, sdk, { OTLPTraceExporter }, resources] = await Promise.all([
    import("@opentelemetry/api"),
    import("@opentelemetry/sdk-trace-base"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = api;
  const named = resources.resourceFromAttributes({ "service.name": "plainlabel" });
  const provider = new sdk.BasicTracerProvider({
    resource: named.merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [
      new sdk.BatchSpanProcessor(
        new OTLPTraceExporter({ url: `${receiver.replace(/\/$/, "")}/v1/traces`, timeoutMillis: 5_000 }),
      ),
    ],
  });
  const tracer: Tracer = provider.getTracer("plainlabel");

  const begin = (request: FastifyRequest): Span => {
    const method = methods.has(request.method) ? request.method : "_OTHER";
    const route = request.is404 ? undefined : request.routeOptions.url;
    const parent = parentOf(request);
    return tracer.startSpan(
      route === undefined ? method : `${method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          "http.request.method": method,
          ...(route === undefined ? {} : { "http.route": route }),
        },
      },
      parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent),
    );
  };

  return {
    watch: (app) => {
      const spans = new WeakMap<FastifyRequest, Span>();
      app.addHook("onRequest", async (request) => {
        spans.set(request, begin(request));
      });
      app.addHook("onResponse", async (request, reply) => {
        const span = spans.get(request);
        span?.setAttribute("http.response.status_code", reply.statusCode);
        if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
      });
      app.addHook("onRequestAbort", async (request) => {
        spans.get(request)?.end();
      });
      app.addHook("onClose", async () => {
        const late = new Promise<void>((resolve) => setTimeout(resolve, lastWait).unref());
        await Promise.race([provider.shutdown().catch(() => {}), late]);
      });
    },
  };
};
