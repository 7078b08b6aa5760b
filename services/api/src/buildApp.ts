// service: the whole application, apart from the process. Tests and the process build it by this very function.

import { randomBytes } from "node:crypto";
import type { LabelRequest } from "@plainlabel/core";
import fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Access } from "./access/Identity.ts";
import { identifyCallers } from "./access/identifyCallers.ts";
import { keysEnding } from "./access/keysEnding.ts";
import { limitCallers } from "./costs/CallerCosts.ts";
import type { CostLimit } from "./costs/CostLimit.ts";
import { guessesAMinute } from "./costs/guesses.ts";
import { limitInMemory, noLimit } from "./costs/limitInMemory.ts";
import { paceRefusals } from "./costs/paceRefusals.ts";
import { orderLine } from "./features/batches/admitOrders.ts";
import { batchesRoutes } from "./features/batches/batchesRoutes.ts";
import { printerOver } from "./features/batches/printer.ts";
import { workOnBatches } from "./features/batches/workOnBatches.ts";
import type { FilmPlaces } from "./features/content/filmFiles.ts";
import { contentRoutes } from "./features/content/handleEntries.ts";
import { filmsRoutes } from "./features/content/handleFilms.ts";
import { photographsRoutes } from "./features/content/handlePhotographs.ts";
import { shelvesOver } from "./features/content/shelfOf.ts";
import { deskRoutes } from "./features/desk/deskRoutes.ts";
import { isDeskPage } from "./features/desk/isDeskPage.ts";
import { type OnceLinks, onceLinks } from "./features/desk/onceLinks.ts";
import { mistypedPage } from "./features/desk/problemPages.ts";
import { signInRoutes } from "./features/desk/signInRoutes.ts";
import { documentRoutes } from "./features/documents/handle.ts";
import { feedbackRoutes } from "./features/feedback/handle.ts";
import { fhirRoutes } from "./features/fhir/handle.ts";
import { healthRoutes } from "./features/health/handle.ts";
import { interpretRoute } from "./features/interpret/handle.ts";
import { labelsRoute } from "./features/labels/handle.ts";
import { lawsRoutes } from "./features/laws/handle.ts";
import { linksRoutes } from "./features/links/handle.ts";
import { medicinesRoutes } from "./features/medicines/handle.ts";
import { metricsRoute } from "./features/metrics/handle.ts";
import { pictogramsRoutes } from "./features/pictograms/handle.ts";
import { scanRoutes } from "./features/scan/handle.ts";
import type { ScanParts } from "./features/scan/ScanParts.ts";
import { sheetsRoutes } from "./features/sheets/handle.ts";
import { stocksRoutes } from "./features/stocks/handle.ts";
import type { Notifier } from "./features/texts/Notifier.ts";
import { type Internet, theInternet } from "./features/webhooks/callAddress.ts";
import { sendMessages } from "./features/webhooks/sendMessages.ts";
import { admitBodies } from "./http/admitBodies.ts";
import { answerBrokenHttp } from "./http/answerBrokenHttp.ts";
import { onlyListed } from "./http/answerOperations.ts";
import { auditCalls } from "./http/auditCalls.ts";
import { announceDeprecation, type DeprecatedOperation, deprecatedAmong } from "./http/deprecation.ts";
import { closeConnectionsWhenStopping } from "./http/gracefulStop.ts";
import { answerFrameworkErrors, handleErrors } from "./http/handleErrors.ts";
import { fhirLimit, readJsonBodies } from "./http/jsonBodies.ts";
import { refuseOtherMethods } from "./http/otherMethods.ts";
import { hostsAreJudgedHere, refuseOddRequests } from "./http/refuseOddRequests.ts";
import { requestIdFrom, requestIdHeader, tellRequestIds } from "./http/requestIds.ts";
import { addSecurityHeaders } from "./http/securityHeaders.ts";
import { documents } from "./openapi/documents.ts";
import { operations } from "./openapi/operations.ts";
import type { LabelMaker } from "./rendering/LabelMaker.ts";
import type { Settings } from "./settings.ts";
import type { Store } from "./store/Store.ts";
import { countAnswers } from "./telemetry/metrics.ts";
import { type LogStream, logAnswers, loggingOptions } from "./telemetry/safeLogging.ts";
import type { Traces } from "./telemetry/traces.ts";

export interface AppParts {
  readonly logLevel: Settings["logLevel"];
  /** The pharmacy of this installation, or null. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /**
   * Of whom somebody other than who approved checks each label of the desk before it is printed; of nobody where
   * it is left out.
   */
  readonly secondCheck?: Settings["secondCheck"];
  /** Who makes the labels: `makeInWorkers(...)`, or `makeInProcess(...)` for small installations. */
  readonly startMaker: (log: FastifyBaseLogger) => LabelMaker;
  /** Who makes the files of whole batches, begun when one is asked for; as `startMaker` when left out. */
  readonly startPrinter?: (log: FastifyBaseLogger) => LabelMaker;
  /** Who may call /v1 and /fhir, and as whom. */
  readonly access: Access;
  /** How much a caller may ask for; without limit when left out. */
  readonly costLimit?: CostLimit;
  /** How many items of batches a tenant may order; without limit when left out. */
  readonly itemLimit?: CostLimit;
  /** What the service keeps. The application closes it when it is closed itself. */
  readonly store: Store;
  /**
   * Which liblouis is installed, by whose program labels are written in braille; none when left out, and braille
   * is refused.
   */
  readonly braille?: string | null;
  /** The host of the pages behind labels; none when left out, and requests for pages are refused. */
  readonly publicHost?: string | null;
  /** Whether draft labels too show only information that a professional has signed; drafts, marked as such, when left out. */
  readonly reviewedOnly?: boolean;
  /** Where films may come from; from nowhere when left out. */
  readonly filmPlaces?: FilmPlaces;
  /** Who brings reminders by text message; nobody when left out. */
  readonly notifier?: Notifier | null;
  /** Links that sign in at the pharmacist's page once; none were made when left out. */
  readonly onceLinks?: OnceLinks;
  /** Proxies in front of the service, whose word is taken for where a request came from; none when left out. */
  readonly proxies?: number;
  /** Counts wrong codes and feedback by neighbourhood; ten a minute when left out. */
  readonly guessLimit?: CostLimit;
  /** The way to tenants' own systems; the internet, where it is left out. Nothing but tests brings another. */
  readonly internet?: Internet;
  /** Milliseconds since 1970; the system's clock when left out. */
  readonly clock?: () => number;
  /** Whether GET /metrics answers; it does when left out. */
  readonly metrics?: boolean;
  /** Who is told of each request for a trace; nobody when left out. */
  readonly traces?: Traces | null;
  /** What will go; what the list of operations says when left out. */
  readonly deprecated?: readonly DeprecatedOperation[];
  /** Where log lines go; standard output when left out. */
  readonly logStream?: LogStream;
}

/** Starts loading the painter at once; `ready` waits for that to end, so that what listens can usually make labels. */
export const buildApp = (parts: AppParts): FastifyInstance => {
  const app: FastifyInstance = fastify({
    ...loggingOptions(parts.logLevel, parts.logStream),
    genReqId: ({ headers }) => requestIdFrom(headers[requestIdHeader]),
    bodyLimit: fhirLimit,
    // A busy machine starts slowly: after ten seconds, which is usual, it would not start at all.
    pluginTimeout: 60_000,
    // A client that dribbles its request holds a connection no longer than this.
    requestTimeout: 30_000,
    // Node looks every 30 seconds, and would let it go on for a minute.
    http: { connectionsCheckingInterval: 2_000, ...hostsAreJudgedHere },
    // While we say goodbye there is still somebody to serve.
    return503OnClosing: false,
    // FHIR writes its operations with a "$"; many HTTP libraries send it percent-encoded.
    rewriteUrl: ({ url = "/" }) => url.replace(/^(\/fhir\/[^?]*)%24label(?=$|\?)/, "$1$label"),
    // A number of hops, not "true": anybody can write the rest of that header.
    trustProxy: (_address: string, hop: number) => hop < (parts.proxies ?? 0),
    frameworkErrors: answerFrameworkErrors(mistypedPage),
    clientErrorHandler: (error, socket) => answerBrokenHttp(error, socket, app.log),
  });
  const maker = parts.startMaker(app.log);
  const { store } = parts;
  const scan: ScanParts = {
    store,
    publicHost: parts.publicHost ?? null,
    clock: parts.clock ?? Date.now,
    shelfOf: shelvesOver(store.content),
    reviewedOnly: parts.reviewedOnly ?? false,
    filmPlaces: parts.filmPlaces ?? { folder: null, hosts: [] },
    guesses: parts.guessLimit ?? limitInMemory(guessesAMinute),
  };
  onlyListed(app, operations, isDeskPage);
  parts.traces?.watch(app);
  addSecurityHeaders(app);
  tellRequestIds(app);
  logAnswers(app);
  const noted = auditCalls(app, store.audit);
  const metrics = countAnswers(app, maker, () => keysEnding(store.tenants, scan.clock));
  announceDeprecation(app, parts.deprecated ?? deprecatedAmong(operations), metrics.deprecatedCall);
  const refuseTheRest = refuseOtherMethods(app);
  const stopping = closeConnectionsWhenStopping(app);
  refuseOddRequests(app);
  handleErrors(app);
  const costLimit = parts.costLimit ?? noLimit;
  identifyCallers(app, parts.access, costLimit);
  const costs = limitCallers(app, costLimit);
  paceRefusals(app, stopping);
  admitBodies(app);
  readJsonBodies(app);

  const batchParts = { scan, pharmacy: parts.pharmacy, log: app.log };
  const work = workOnBatches(store.batches, { ...batchParts, maker });
  const printer = printerOver(() => (parts.startPrinter ?? parts.startMaker)(app.log));
  const webhooks = sendMessages(store.webhooks, {
    ...{ internet: parts.internet ?? theInternet, clock: scan.clock, log: app.log },
    counted: metrics.webhook,
  });
  app.addHook("preClose", async () => {
    await Promise.all([work.stop(), webhooks.stop()]);
  });
  app.addHook("onClose", printer.close);

  app.addHook("onReady", () => maker.settled);
  app.addHook("onClose", () => maker.close());
  app.addHook("onClose", async () => {
    await noted();
    await store.close();
  });
  const braille = parts.braille ?? null;
  healthRoutes(app, maker, store, stopping, braille);
  const door = { maker, costs, metrics, pharmacy: parts.pharmacy, scan, braille };
  labelsRoute(app, door);
  sheetsRoutes(app, door);
  fhirRoutes(app, door);
  interpretRoute(app);
  stocksRoutes(app);
  lawsRoutes(app);
  pictogramsRoutes(app);
  medicinesRoutes(app, { medicines: store.medicines, clock: scan.clock });
  contentRoutes(app, scan);
  filmsRoutes(app, scan);
  photographsRoutes(app, scan);
  const itemLimit = parts.itemLimit ?? noLimit;
  const { readOrder } = maker;
  const batchDoor = {
    ...batchParts,
    ...{ costs, itemLimit, readOrder, printer, work, stopping, braille, line: orderLine() },
  };
  batchesRoutes(app, batchDoor);
  linksRoutes(app, scan);
  feedbackRoutes(app, scan);
  documentRoutes(app, documents);
  metricsRoute(app, (parts.metrics ?? true) ? metrics.registry : null);
  refuseTheRest();
  const { notifier = null } = parts;
  const texts = notifier === null || scan.publicHost === null ? null : { notifier, host: scan.publicHost };
  signInRoutes(app, {
    access: parts.access,
    links: parts.onceLinks ?? onceLinks(scan.clock, randomBytes),
    store,
    guesses: scan.guesses,
  });
  deskRoutes(
    app,
    store,
    {
      maker,
      costs,
      pharmacy: parts.pharmacy,
      clock: scan.clock,
      scan,
      secondCheck: parts.secondCheck ?? "none",
    },
    { ...scan, phone: parts.pharmacy?.phone ?? null },
    batchDoor,
  );
  scanRoutes(app, { ...scan, pharmacy: parts.pharmacy, texts });
  return app;
};
