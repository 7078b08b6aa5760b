// costs: a share that all copies of the service count together: each spends from a purse of its own, and settles
// it with the store once a second.
import type { ShareName, Shares } from "../store/shares/Shares.ts";
import type { CostLimit } from "./CostLimit.ts";
import { limitInMemory, type Purses } from "./limitInMemory.ts";

/** Milliseconds between two settlings: in so long, copies may each let through what is left once. It is a debt then. */
const settleEvery = 1_000;

/** Whoever is counted by an address stays in this copy's memory: addresses are kept nowhere. */
const tenant = "tenant ";

export interface SharedLimit extends CostLimit {
  /** Settles now. Never throws: what could not be settled is kept, and counted here meanwhile. */
  readonly settle: () => Promise<void>;
  readonly stop: () => void;
}

/** As `limitInMemory`, for all copies over one store. `failed` is told of a store that is away. */
export const limitInStore = (
  { name, perMinute }: { readonly name: ShareName; readonly perMinute: number },
  shares: Shares,
  failed: (error: unknown) => void,
  purses: Purses = limitInMemory(perMinute),
): SharedLimit => {
  let unsettled = new Map<string, number>();
  const note = (caller: string, cost: number): void => {
    if (!caller.startsWith(tenant)) return;
    const id = caller.slice(tenant.length);
    unsettled.set(id, (unsettled.get(id) ?? 0) + cost);
  };
  let under: Promise<void> | null = null;
  const settleOnce = async (): Promise<void> => {
    if (unsettled.size === 0) return;
    const spent = unsettled;
    unsettled = new Map();
    try {
      for (const [id, left] of await shares.spend({ name, perMinute }, spent))
        purses.hold(`${tenant}${id}`, left - (unsettled.get(id) ?? 0));
    } catch (error) {
      for (const [id, cost] of spent) note(`${tenant}${id}`, cost);
      failed(error);
    }
  };
  const settle = (): Promise<void> => {
    under ??= settleOnce().finally(() => {
      under = null;
    });
    return under;
  };
  const timer = setInterval(settle, settleEvery);
  timer.unref();
  return {
    ask: async (caller, cost) => {
      const wait = await purses.ask(caller, cost);
      if (wait === 0) note(caller, cost);
      return wait;
    },
    spend: async (caller, cost) => {
      note(caller, cost);
      await purses.spend(caller, cost);
    },
    standing: purses.standing,
    settle,
    stop: () => clearInterval(timer),
  };
};
