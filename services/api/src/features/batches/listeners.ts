// batches: who listens how far batches are: so many of one tenant, and one look at the store for all who listen
// to the same batch.

/** Listeners of one copy of the service at a time. */
const mostListeners = 200;

/** Of them, those of one tenant: nobody takes all. */
export const mostOfTenant = 20;

/** A look that was begun so many milliseconds ago is everybody's who asks now; listeners look every half second. */
const fresh = 400;

interface Look<T> {
  readonly begun: number;
  readonly found: Promise<T>;
}

/** Somebody who listens to one batch. */
export interface Listener<T> {
  /** How far it is, as of now or a moment ago. */
  readonly look: () => Promise<T>;
  /** Again: nothing happens. */
  readonly end: () => void;
  /** How many of its tenant listen, itself among them. */
  readonly ofTenant: number;
}

export interface Listeners<T> {
  /** "tenant": this tenant has as many as it may. "all": there are as many as there may be. */
  readonly begin: (tenantId: string, batchId: string) => Listener<T> | "tenant" | "all";
}

/**
 * `find` is asked once for all who listen to the same batch at the time. `now` gives milliseconds that never run
 * backwards.
 */
export const listenersOver = <T>(
  find: (tenantId: string, batchId: string) => Promise<T>,
  now: () => number = () => performance.now(),
): Listeners<T> => {
  const byTenant = new Map<string, number>();
  const byBatch = new Map<string, { listeners: number; last: Look<T> | null }>();
  let all = 0;
  return {
    begin: (tenantId, batchId) => {
      const before = byTenant.get(tenantId) ?? 0;
      if (before >= mostOfTenant) return "tenant";
      if (all >= mostListeners) return "all";
      const key = JSON.stringify([tenantId, batchId]);
      const shared = byBatch.get(key) ?? { listeners: 0, last: null };
      byBatch.set(key, shared);
      shared.listeners += 1;
      byTenant.set(tenantId, before + 1);
      all += 1;
      let ended = false;
      return {
        ofTenant: before + 1,
        look: () => {
          if (shared.last === null || now() - shared.last.begun >= fresh)
            shared.last = { begun: now(), found: find(tenantId, batchId) };
          return shared.last.found;
        },
        end: () => {
          if (ended) return;
          ended = true;
          all -= 1;
          shared.listeners -= 1;
          if (shared.listeners === 0) byBatch.delete(key);
          const left = (byTenant.get(tenantId) ?? 1) - 1;
          if (left === 0) byTenant.delete(tenantId);
          else byTenant.set(tenantId, left);
        },
      };
    },
  };
};
