// costs: a token bucket for each caller, kept in this process and forgotten with it.
import type { CostLimit } from "./CostLimit.ts";

/** Callers remembered. Beyond it the one that has been quiet longest is forgotten, which only ever fills its purse. */
const mostCallers = 10_000;

interface Purse {
  readonly units: number;
  /** Milliseconds of `now` at which it held them. */
  readonly at: number;
}

export interface Purses extends CostLimit {
  /** From now on the caller has so many units, whatever it had. */
  readonly hold: (caller: string, units: number) => void;
  /** Units that it has now, parts of one too. */
  readonly held: (caller: string) => number;
}

/**
 * Each caller may spend `perMinute` units a minute, all at once if it likes.
 * `now` gives milliseconds that never run backwards.
 */
export const limitInMemory = (perMinute: number, now: () => number = () => performance.now()): Purses => {
  const purses = new Map<string, Purse>();
  const perMillisecond = perMinute / 60_000;

  const held = (caller: string): number => {
    const purse = purses.get(caller);
    if (purse === undefined) return perMinute;
    return Math.min(perMinute, purse.units + (now() - purse.at) * perMillisecond);
  };
  const keep = (caller: string, units: number): void => {
    purses.delete(caller);
    purses.set(caller, { units, at: now() });
    if (purses.size <= mostCallers) return;
    const [quietest] = purses.keys();
    if (quietest !== undefined) purses.delete(quietest);
  };

  /** Whole seconds in which so many units come. */
  const secondsFor = (units: number): number => Math.max(1, Math.ceil(units / perMillisecond / 1000));

  return {
    ask: async (caller, cost) => {
      const units = held(caller);
      // A cost beyond the whole purse is let through when the purse is full; it leaves a debt.
      const needed = Math.min(cost, perMinute);
      if (units < needed) return secondsFor(needed - units);
      keep(caller, units - cost);
      return 0;
    },
    spend: async (caller, cost) => keep(caller, held(caller) - cost),
    hold: keep,
    held,
    standing: async (caller) => {
      const units = held(caller);
      return {
        share: perMinute,
        left: Math.max(0, Math.floor(units)),
        wait: units < 1 ? secondsFor(1 - units) : 0,
      };
    },
  };
};

/** Refuses nobody: for installations that limit elsewhere or not at all. */
export const noLimit: CostLimit = {
  ask: async () => 0,
  spend: async () => {},
  standing: async () => null,
};
