// batches: parts of batches made by this copy of the service, one at a time, behind whoever waits at a counter.
import { setTimeout as wait } from "node:timers/promises";
import type { LabelMaker } from "../../rendering/LabelMaker.ts";
import type { Batches, BatchPart, ItemResult } from "../../store/batches/Batches.ts";
import type { BatchParts } from "./BatchParts.ts";
import { makeItems } from "./makeItems.ts";

/** Milliseconds between looks for work that another copy was given. */
const look = 1_000;
/** Milliseconds that a part gives way to counters before it is made all the same. */
const patience = 5_000;
/** Milliseconds that stopping waits for the part at hand. */
const mostGoodbye = 1_000;
/** Workers that may have tried a part before its items are told to have failed. */
const mostTries = 3;

const failed = (count: number): readonly ItemResult[] =>
  Array.from({ length: count }, () => ({ outcome: "failed", reason: "broke" }));

/** "not-now": nothing was tried, or not to the end. "lost": somebody else has the part. */
type Tried = readonly ItemResult[] | "not-now" | "lost";

/** One item by itself; a worker that it broke is waited for. */
const resultAlone = async (
  item: unknown,
  part: BatchPart,
  batches: Batches,
  parts: BatchParts,
): Promise<readonly ItemResult[] | "lost"> => {
  for (;;) {
    if (!(await batches.hold(part))) return "lost";
    const alone = await makeItems([item], part.tenantId, parts, { file: false });
    if (alone.outcome === "items") return alone.results;
    if (alone.outcome === "took-too-long" || alone.outcome === "broke")
      return [{ outcome: "failed", reason: alone.outcome }];
    await wait(look, undefined, { ref: false });
  }
};

/** Throws `StoreOutage`. */
const resultsOf = async (part: BatchPart, batches: Batches, parts: BatchParts): Promise<Tried> => {
  const { items, tenantId, tries } = part;
  if (tries > mostTries) return failed(items.length);
  const together = await makeItems(items, tenantId, parts, { file: false });
  if (together.outcome === "items") return together.results;
  if (together.outcome === "not-ready" || together.outcome === "queue-full") return "not-now";
  // One of them is too much for a worker: each by itself tells which.
  const results: ItemResult[] = [];
  for (const item of items) {
    const alone = await resultAlone(item, part, batches, parts);
    if (alone === "lost") return "lost";
    results.push(...alone);
  }
  return results;
};

/**
 * Takes one part and finishes it. false: there was none, or it must wait. Throws
 * `StoreOutage`; the part's lease then ends by itself.
 */
export const workOnce = async (batches: Batches, parts: BatchParts): Promise<boolean> => {
  const part = await batches.claim();
  if (part === null) return false;
  const results = await resultsOf(part, batches, parts);
  if (results === "lost") return true;
  if (results === "not-now") {
    await batches.release(part);
    return false;
  }
  await batches.finish(part, results);
  return true;
};

export interface BatchWork {
  /** There is something to do: do not wait for the next look. */
  readonly wake: () => void;
  /**
   * Resolves when the part at hand is finished, or after a second: then its lease ends by itself, and somebody
   * else makes it.
   */
  readonly stop: () => Promise<void>;
}

const counterWaits = (maker: LabelMaker): boolean => maker.load().waiting > 0;

/** Works until told to stop. Several copies over one database share the work. */
export const workOnBatches = (batches: Batches, parts: BatchParts): BatchWork => {
  const stopping = new AbortController();
  let woken = Promise.withResolvers<void>();
  const rest = async (): Promise<void> => {
    const pause = new AbortController();
    const signal = AbortSignal.any([stopping.signal, pause.signal]);
    await Promise.race([woken.promise, wait(look, undefined, { signal, ref: false }).catch(() => {})]);
    pause.abort();
    woken = Promise.withResolvers<void>();
  };
  const giveWay = async (): Promise<void> => {
    for (let waited = 0; waited < patience && counterWaits(parts.maker); waited += 20)
      await wait(20, undefined, { ref: false });
  };
  const work = async (): Promise<void> => {
    await Promise.all([parts.maker.settled, rest()]);
    while (!stopping.signal.aborted) {
      try {
        await giveWay();
        if (stopping.signal.aborted) return;
        if (!(await workOnce(batches, parts))) await rest();
      } catch (err) {
        parts.log.error({ err }, "a part of a batch was not made; it is tried again");
        await rest();
      }
    }
  };
  const done = work();
  return {
    wake: () => woken.resolve(),
    stop: async () => {
      stopping.abort();
      woken.resolve();
      await Promise.race([done, wait(mostGoodbye, undefined, { ref: false })]);
    },
  };
};
