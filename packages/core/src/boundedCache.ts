// A cache that forgets: two generations, so that it never holds more than twice `limit` entries.

export interface BoundedCache<Value> {
  /** The value for `key`, made on first asking. Values must be immutable: they are shared. */
  get(key: string): Value;
}

/**
 * Remembers what `make` answers for about the last `limit` keys. A service that
 * runs for months meets every surname there is; an unbounded cache would too.
 */
export const boundedCache = <Value>(limit: number, make: (key: string) => Value): BoundedCache<Value> => {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return {
    get(key) {
      const held = young.get(key);
      if (held !== undefined) return held;
      const value = old.get(key) ?? make(key);
      if (young.size >= limit) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
      return value;
    },
  };
};
