// costs: limits as every answer that they govern tells them, so that a program need not find them out by being refused.

/** A limit and what a caller has left of it. */
export interface ToldLimit {
  /** One word of ours. */
  readonly name: string;
  /** The most that a caller may have. */
  readonly quota: number;
  /** Seconds in which so much comes; left out of a limit on how much there is at one time. */
  readonly window?: number;
  readonly left: number;
  /** Seconds until there is something again; 0: there is, or nobody can tell. */
  readonly wait: number;
}

/**
 * `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10). `t` stands where nothing is left, and is
 * what Retry-After says: a purse that fills evenly is never set back to the full.
 */
export const rateLimitFields = (
  limits: readonly ToldLimit[],
): Readonly<Record<"ratelimit-policy" | "ratelimit", string>> => ({
  "ratelimit-policy": limits
    .map(({ name, quota, window }) => `"${name}";q=${quota}${window === undefined ? "" : `;w=${window}`}`)
    .join(", "),
  ratelimit: limits
    .map(({ name, left, wait }) => `"${name}";r=${left}${left === 0 && wait > 0 ? `;t=${wait}` : ""}`)
    .join(", "),
});
