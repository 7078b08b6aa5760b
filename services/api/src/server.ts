// service: the process. Reads the settings, builds the app, listens, and stops when told to.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { liblouisVersion } from "@plainlabel/braille";
import { type Outcome, type Refusal, refused } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { accessByBearer } from "./access/accessByBearer.ts";
import { keysOf } from "./access/accessByKeys.ts";
import { firstKey } from "./access/firstKey.ts";
import { scopes } from "./access/Identity.ts";
import { warnDaily } from "./access/keysEnding.ts";
import { localTenant } from "./access/localTenant.ts";
import { openIssuer } from "./access/openIssuer.ts";
import { tokensOf } from "./access/tokensOf.ts";
import { buildApp } from "./buildApp.ts";
import type { CostLimit } from "./costs/CostLimit.ts";
import { limitInMemory, noLimit } from "./costs/limitInMemory.ts";
import { limitInStore } from "./costs/limitInStore.ts";
import { waitInLine, workPatience } from "./durations/durations.ts";
import { shelvesOver } from "./features/content/shelfOf.ts";
import { tellSigned } from "./features/content/tellSigned.ts";
import { onceLinks } from "./features/desk/onceLinks.ts";
import { sweepHourly } from "./features/scan/sweepHourly.ts";
import { openNotifier } from "./features/texts/openNotifier.ts";
import { sendTextsRegularly } from "./features/texts/sendDueTexts.ts";
import { stopOnSignals } from "./http/gracefulStop.ts";
import { makeInProcess } from "./rendering/makeInProcess.ts";
import { makeInWorkers, printerLimits, usualMemory } from "./rendering/makeInWorkers.ts";
import { readPharmacy } from "./rendering/readPharmacy.ts";
import { readSettings, type Settings } from "./settings.ts";
import { openStore } from "./store/openStore.ts";
import type { Store } from "./store/Store.ts";
import type { ShareName } from "./store/shares/Shares.ts";
import { isStoreFault, StoreUnusable } from "./store/storeFaults.ts";
import { openTraces } from "./telemetry/traces.ts";

/** A running service, or every reason why the settings will not do. */
export type Served =
  | {
      readonly ok: true;
      readonly app: FastifyInstance;
      readonly address: string;
      /** The key that the very first start made; null at every other. Told here and never again. */
      readonly firstKey: string | null;
      /** Opens the pharmacist's page once, within a quarter of an hour. */
      readonly signInAddress: string;
      /** Resolves when every answer under way has been sent and nothing listens any more. */
      readonly stopped: Promise<void>;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Of the framework: something that is waited for before it listens took longer than a minute. */
const startTooSlow = /^FST_ERR_(?:HOOK|PLUGIN)_TIMEOUT$/;

const cannotListen = (error: unknown): Served => {
  const { code = "no reason given" } = error as NodeJS.ErrnoException;
  const why = startTooSlow.test(code)
    ? {
        detail: `The service did not start within a minute (${code}).`,
        help: "The machine has too much else to do. Start it again when there is less, or with fewer PLAINLABEL_WORKERS.",
      }
    : {
        detail: `The address cannot be listened on (${code}).`,
        help: "Choose another PLAINLABEL_PORT or PLAINLABEL_HOST, or stop what listens there.",
      };
  return { ok: false, refusals: [{ code: "cannot-listen", path: "/PLAINLABEL_PORT", ...why }] };
};

/**
 * The store that the settings ask for. One that is away may come back, and we start without it; one that must not
 * be used is a reason not to start.
 */
const readyStore = async ({
  data,
  databaseUrl,
  linkSecret,
}: Pick<Settings, "data" | "databaseUrl" | "linkSecret">): Promise<Outcome<Store>> => {
  const opened = openStore({ dataFolder: data, databaseUrl, linkSecret }, { clock: Date.now, randomBytes });
  if (!opened.ok) return opened;
  try {
    await opened.value.ready();
  } catch (error) {
    if (!isStoreFault(error)) throw error;
    if (error instanceof StoreUnusable) {
      await opened.value.close();
      return refused({
        code: error.code,
        path: databaseUrl === null ? "/PLAINLABEL_DATA" : "/DATABASE_URL",
        detail: "The store cannot be used.",
        help: error.message,
      });
    }
  }
  return opened;
};

/** Whoever is named and not there is checked by nobody, which its pharmacy would not notice. */
const tellUnknownTenants = async (
  wanted: Settings["secondCheck"],
  tenants: Store["tenants"],
  log: FastifyBaseLogger,
): Promise<void> => {
  if (typeof wanted === "string") return;
  const known = await tenants.all().catch(() => null);
  const unknown = wanted.filter((id) => known?.every((tenant) => tenant.id !== id) === true);
  if (unknown.length > 0)
    log.error(
      { unknown },
      "PLAINLABEL_SECOND_CHECK names tenants that there are not; plainlabel tenant list",
    );
};

/** Serves until SIGTERM or SIGINT. */
export const serve = async (env: Readonly<Record<string, string | undefined>>): Promise<Served> => {
  const settings = readSettings(env);
  if (!settings.ok) return settings;
  const { host, port, logLevel, pharmacyFile, workers, queue, callerUnits, batchItems, metrics } =
    settings.value;
  const { publicHost, reviewedOnly, proxies, data, filmHosts, tracesTo } = settings.value;
  const pharmacy = await readPharmacy(pharmacyFile);
  if (!pharmacy.ok) return pharmacy;
  const notifier = await openNotifier(settings.value);
  if (!notifier.ok) return notifier;
  const issuer = await openIssuer(settings.value);
  if (!issuer.ok) return issuer;
  const store = await readyStore(settings.value);
  if (!store.ok) return store;
  const signIns = onceLinks(Date.now, randomBytes);
  const { tenants } = store.value;
  const byToken = issuer.value === null ? [] : [tokensOf(issuer.value, tenants, Date.now)];
  /** Several copies count together where a database can hold what they count. */
  const limitOf = (name: ShareName, perMinute: number): CostLimit => {
    if (perMinute === 0) return noLimit;
    if (settings.value.databaseUrl === null) return limitInMemory(perMinute);
    const limit = limitInStore({ name, perMinute }, store.value.shares, (err) => {
      app.log.error({ err }, "shares are counted by this copy alone until the store is back");
    });
    ending.push(limit.stop);
    return limit;
  };
  const ending: (() => void)[] = [];
  const app = buildApp({
    braille: await liblouisVersion(),
    logLevel,
    access: accessByBearer([keysOf(tenants, Date.now), ...byToken], Date.now),
    store: store.value,
    publicHost,
    reviewedOnly,
    proxies,
    onceLinks: signIns,
    notifier: notifier.value,
    filmPlaces: { folder: join(data, "films"), hosts: filmHosts },
    pharmacy: pharmacy.value,
    secondCheck: settings.value.secondCheck,
    startMaker:
      workers === 0
        ? makeInProcess(createPdfPainter)
        : makeInWorkers({ workers, queue, wait: waitInLine, patience: workPatience, memory: usualMemory }),
    startPrinter: workers === 0 ? makeInProcess(createPdfPainter) : makeInWorkers(printerLimits),
    costLimit: limitOf("calls", callerUnits),
    itemLimit: limitOf("batch-items", batchItems),
    metrics,
    traces: tracesTo === null ? null : await openTraces(tracesTo),
  });
  const stopped = new Promise<void>((resolve) => {
    app.addHook("onClose", async () => resolve());
  });
  app.addHook("onClose", async () => {
    for (const end of ending) end();
  });
  stopOnSignals(app);
  const sweeping = sweepHourly(store.value, app.log);
  app.addHook("onClose", async () => sweeping.stop());
  void tellUnknownTenants(settings.value.secondCheck, tenants, app.log);
  void tellSigned(store.value, shelvesOver(store.value.content), app.log);
  const warning = warnDaily(tenants, Date.now, app.log);
  app.addHook("onClose", async () => warning.stop());
  if (notifier.value !== null && publicHost !== null) {
    const parts = { notifier: notifier.value, host: publicHost };
    const sending = sendTextsRegularly(store.value.texts, parts, app.log);
    app.addHook("onClose", async () => sending.stop());
  }
  try {
    const address = await app.listen({ host, port });
    const signIn = signIns.make({ tenantId: localTenant, keyId: null, scopes: new Set(scopes) });
    return {
      ok: true,
      app,
      stopped,
      address,
      firstKey: await firstKey(tenants, app.log),
      signInAddress: `${address}/sign-in?once=${signIn}`,
    };
  } catch (error) {
    await app.close();
    return cannotListen(error);
  }
};
