// rendering: the painter, loaded once. Ready means that it has made and proved a label, not only that its file was found.
import type { Painter } from "@plainlabel/core";
import type { FastifyBaseLogger } from "fastify";
import { proveItWorks } from "./proveItWorks.ts";

export interface PainterSource {
  /** null until the painter has proved itself, and for ever if it could not. */
  readonly current: () => Painter | null;
  /** Settles when loading has ended, well or badly; never rejects. */
  readonly settled: Promise<void>;
}

/** Starts loading at once. A painter that cannot make the sample label is never used. */
export const loadPainter = (
  load: () => Promise<Painter> | Painter,
  log: FastifyBaseLogger,
): PainterSource => {
  let painter: Painter | null = null;
  const settled = (async () => {
    try {
      const candidate = await load();
      const result = await proveItWorks(candidate);
      if (result.outcome === "made") painter = candidate;
      else {
        const reasons = result.outcome === "faulted" ? result.findings : result.refusals;
        log.error(
          { outcome: result.outcome, reasons },
          "the sample label could not be made; no label will be",
        );
      }
    } catch (err) {
      log.error({ err }, "the painter could not be loaded; no label will be made");
    }
  })();
  return { current: () => painter, settled };
};
