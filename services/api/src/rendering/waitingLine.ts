// rendering: a line of bounded length before a number of places, shared evenly by the tenants in it: whoever asks
// for most waits behind its own calls, not before everybody else's.

export interface Line {
  /**
   * Resolves true when a place is free, false when the signal ended the wait, null
   * when the line is full: at once, or later when it had to make room for a
   * tenant with fewer calls in it.
   */
  readonly enter: (tenant: string, signal: AbortSignal) => Promise<boolean | null>;
  /**
   * Gives a place back; once for every `enter` that resolved true. `took`: milliseconds of work. null: the work was
   * nobody's who will call again, so that nothing is judged by it and no place is left for it.
   */
  readonly leave: (tenant: string, took: number | null) => void;
  /** More places let in who waits; fewer take effect as places are given back. */
  readonly resize: (places: number) => void;
  /** Whether this tenant's calls take long beside those of another that called of late. */
  readonly isHeavy: (tenant: string) => boolean;
  readonly waiting: () => number;
  readonly working: () => number;
}

/**
 * A tenant is heavy beside another when one call of it took this many times what a call of the other takes on
 * average: waiting for it would be felt. By the clock of this machine, so that a slow one is judged as a quick one.
 */
const heavyTimes = 3;
/** Milliseconds of work from which that is asked at all. A usual label takes 10. */
const heavyFrom = 30;
/** Milliseconds for which a long call is remembered: whoever mixes short ones in is heavy all the same. */
const longKnown = 30_000;
/** How much the last call counts in the average. */
const lastCounts = 0.3;
/** Milliseconds for which a tenant that has gone is remembered. */
const remembered = 60_000;

interface Share {
  /** In order of arrival, by what tells them that it is their turn. */
  readonly waiting: Set<(turn: boolean | null) => void>;
  working: number;
  /** Milliseconds; null before any of its calls is over. */
  average: number | null;
  /** Of late. */
  longest: number;
  longestAt: number;
  seen: number;
}

/**
 * `places` are worked at together; `most` may wait. `now`: milliseconds that never run backwards.
 * `ofOne`: places that one tenant may hold, whoever else is there.
 */
export const waitingLine = (
  places: number,
  most: number,
  now: () => number = () => performance.now(),
  ofOne = Number.POSITIVE_INFINITY,
): Line => {
  /** By tenant; whose turn is next stands first. */
  const shares = new Map<string, Share>();
  let open = places;
  let working = 0;
  let waiting = 0;

  const shareOf = (tenant: string): Share => {
    const known = shares.get(tenant) ?? {
      ...{ waiting: new Set(), working: 0, seen: 0 },
      ...{ average: null, longest: 0, longestAt: 0 },
    };
    known.seen = now();
    shares.set(tenant, known);
    return known;
  };
  const forget = (): void => {
    const before = now() - remembered;
    for (const [tenant, share] of shares)
      if (share.waiting.size + share.working === 0 && share.seen < before) shares.delete(tenant);
  };
  /** The two lowest averages: beside one's own there is the other's. */
  const lowest = (): readonly [number, number] => {
    let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { average } of shares.values()) {
      if (average === null || average >= two) continue;
      [one, two] = average < one ? [average, one] : [one, average];
    }
    return [one, two];
  };
  /** Asked of each tenant in turn: the others are looked at once. */
  const heavyNow = (): ((share: Share) => boolean) => {
    const [one, two] = lowest();
    const since = now() - longKnown;
    return ({ average, longest, longestAt }) => {
      const others = average === one ? two : one;
      return (
        longestAt >= since &&
        others !== Number.POSITIVE_INFINITY &&
        longest >= Math.max(heavyFrom, heavyTimes * others)
      );
    };
  };
  /**
   * Heavy tenants together leave one place to those beside whom they are heavy. One that nobody knows yet leaves
   * one too, where there is anybody else.
   */
  const mayWorkNow = (): ((share: Share) => boolean) => {
    const most = Math.max(1, open - 1);
    const isHeavy = heavyNow();
    let heavy = 0;
    for (const share of shares.values()) if (isHeavy(share)) heavy += share.working;
    return (share) => {
      if (working >= open || share.working >= ofOne) return false;
      if (share.average === null) return shares.size === 1 || share.working < most;
      return !isHeavy(share) || heavy < most;
    };
  };
  const begin = (tenant: string, share: Share): void => {
    working += 1;
    share.working += 1;
    // Its next call comes after one of everybody else.
    shares.delete(tenant);
    shares.set(tenant, share);
  };
  const next = (): readonly [string, Share] | undefined => {
    if (waiting === 0) return undefined;
    const mayWork = mayWorkNow();
    return [...shares].find(([, share]) => share.waiting.size > 0 && mayWork(share));
  };
  const letIn = (): void => {
    for (let turn = next(); turn !== undefined; turn = next()) {
      const [tenant, share] = turn;
      const [first] = share.waiting;
      begin(tenant, share);
      first!(true);
    }
  };
  /** The newest call of whoever has most in the line goes, where that is more than who comes would have. */
  const makesRoom = (newcomer: Share): boolean => {
    const longest = [...shares.values()].reduce((one, other) =>
      other.waiting.size > one.waiting.size ? other : one,
    );
    if (longest.waiting.size <= newcomer.waiting.size + 1) return false;
    [...longest.waiting].at(-1)!(null);
    return true;
  };

  return {
    enter: (tenant, signal) => {
      forget();
      const share = shareOf(tenant);
      if (share.waiting.size === 0 && mayWorkNow()(share)) {
        begin(tenant, share);
        return Promise.resolve(true);
      }
      if (waiting >= most && !makesRoom(share)) return Promise.resolve(null);
      return new Promise((resolve) => {
        const giveUp = (): void => tell(false);
        const tell = (turn: boolean | null): void => {
          waiting -= 1;
          share.waiting.delete(tell);
          signal.removeEventListener("abort", giveUp);
          resolve(turn);
        };
        waiting += 1;
        share.waiting.add(tell);
        signal.addEventListener("abort", giveUp, { once: true });
      });
    },
    leave: (tenant, took) => {
      const share = shareOf(tenant);
      working -= 1;
      share.working -= 1;
      if (took === null) {
        if (share.working + share.waiting.size === 0) shares.delete(tenant);
        letIn();
        return;
      }
      share.average = share.average === null ? took : share.average + (took - share.average) * lastCounts;
      if (took >= share.longest || share.longestAt < now() - longKnown)
        Object.assign(share, { longest: took, longestAt: now() });
      letIn();
    },
    resize: (places) => {
      open = places;
      letIn();
    },
    isHeavy: (tenant) => heavyNow()(shareOf(tenant)),
    waiting: () => waiting,
    working: () => working,
  };
};
