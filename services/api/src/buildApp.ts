// service: the whole application, apart from the process. Tests and the process build it by this very function.
import { randomUUID } from "node:crypto";
import type { LabelRequest } from "@plainlabel/core";
import fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { answerBrokenHttp } from "./answerBrokenHttp.ts";
import { limitCallers } from "./costs/CallerCosts.ts";
import type { CostLimit } from "./costs/CostLimit.ts";
import { noLimit } from "./costs/limitInMemory.ts";
import { closeConnectionsWhenStopping } from "./gracefulStop.ts";
import { answerFrameworkError, handleErrors } from "./handleErrors.ts";
import { fhirLimit, readJsonBodies } from "./jsonBodies.ts";
import { countAnswers } from "./metrics.ts";
import { refuseOtherMethods } from "./otherMethods.ts";
import type { LabelMaker } from "./rendering/LabelMaker.ts";
import { contentRoutes } from "./routes/content.ts";
import { documentRoutes } from "./routes/documents.ts";
import { fhirRoutes } from "./routes/fhir.ts";
import { healthRoutes } from "./routes/health.ts";
import { interpretRoute } from "./routes/interpret.ts";
import { labelsRoute } from "./routes/labels.ts";
import { metricsRoute } from "./routes/metrics.ts";
import { pictogramsRoutes } from "./routes/pictograms.ts";
import { stocksRoutes } from "./routes/stocks.ts";
import { type LogStream, logAnswers, loggingOptions } from "./safeLogging.ts";
import { addSecurityHeaders } from "./securityHeaders.ts";
import type { Settings } from "./settings.ts";

export interface AppParts {
  readonly logLevel: Settings["logLevel"];
  /** The pharmacy of this installation, or null. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** Who makes the labels: `makeInWorkers(...)`, or `makeInProcess(...)` for small installations. */
  readonly startMaker: (log: FastifyBaseLogger) => LabelMaker;
  /** How much a caller may ask for; without limit when left out. */
  readonly costLimit?: CostLimit;
  /** Whether GET /metrics answers; it does when left out. */
  readonly metrics?: boolean;
  /** Where log lines go; standard output when left out. */
  readonly logStream?: LogStream;
}

/** Starts loading the painter at once; `ready` waits for that to end, so that what listens can usually make labels. */
export const buildApp = (parts: AppParts): FastifyInstance => {
  const app = fastify({
    ...loggingOptions(parts.logLevel, parts.logStream),
    // A fault's reference is its request's id: random, so that it tells nothing.
    genReqId: () => randomUUID(),
    bodyLimit: fhirLimit,
    // A client that dribbles its request holds a connection no longer than this.
    requestTimeout: 30_000,
    // While we say goodbye there is still somebody to serve.
    return503OnClosing: false,
    // FHIR writes its operations with a "$"; many HTTP libraries send it percent-encoded.
    rewriteUrl: ({ url = "/" }) => url.replace(/^(\/fhir\/[^?]*)%24label(?=$|\?)/, "$1$label"),
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerBrokenHttp,
  });
  const maker = parts.startMaker(app.log);
  addSecurityHeaders(app);
  logAnswers(app);
  const metrics = countAnswers(app, maker);
  const refuseTheRest = refuseOtherMethods(app);
  const stopping = closeConnectionsWhenStopping(app);
  handleErrors(app);
  const costs = limitCallers(app, parts.costLimit ?? noLimit);
  readJsonBodies(app);

  app.addHook("onReady", () => maker.settled);
  app.addHook("onClose", () => maker.close());
  healthRoutes(app, maker, stopping);
  const door = { maker, costs, metrics, pharmacy: parts.pharmacy };
  labelsRoute(app, door);
  fhirRoutes(app, door);
  interpretRoute(app);
  stocksRoutes(app);
  pictogramsRoutes(app);
  contentRoutes(app);
  documentRoutes(app);
  if (parts.metrics ?? true) metricsRoute(app, metrics.registry);
  refuseTheRest();
  return app;
};
