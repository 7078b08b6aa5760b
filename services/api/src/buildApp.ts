// service: the whole application, apart from the process. Tests and the process build it by this very function.
import { randomUUID } from "node:crypto";
import type { LabelRequest, Painter } from "@plainlabel/core";
import fastify, { type FastifyInstance } from "fastify";
import { answerBrokenHttp } from "./answerBrokenHttp.ts";
import { closeConnectionsWhenStopping } from "./gracefulStop.ts";
import { answerFrameworkError, handleErrors } from "./handleErrors.ts";
import { fhirLimit, readJsonBodies } from "./jsonBodies.ts";
import { refuseOtherMethods } from "./otherMethods.ts";
import { loadPainter } from "./painterSource.ts";
import { healthRoutes } from "./routes/health.ts";
import { interpretRoute } from "./routes/interpret.ts";
import { labelsRoute } from "./routes/labels.ts";
import { type LogStream, logAnswers, loggingOptions } from "./safeLogging.ts";
import { addSecurityHeaders } from "./securityHeaders.ts";
import type { Settings } from "./settings.ts";

export interface AppParts {
  readonly logLevel: Settings["logLevel"];
  /** The pharmacy of this installation, or null. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  readonly loadPainter: () => Promise<Painter> | Painter;
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
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerBrokenHttp,
  });
  addSecurityHeaders(app);
  logAnswers(app);
  const refuseTheRest = refuseOtherMethods(app);
  const stopping = closeConnectionsWhenStopping(app);
  handleErrors(app);
  readJsonBodies(app);

  const painter = loadPainter(parts.loadPainter, app.log);
  app.addHook("onReady", () => painter.settled);
  healthRoutes(app, painter, stopping);
  labelsRoute(app, { painter, pharmacy: parts.pharmacy });
  interpretRoute(app);
  refuseTheRest();
  return app;
};
