// access: the issuer's public keys cannot be read just now: a token may be good or not, and the caller may ask again.

/** Thrown while the keys cannot be read: nothing was decided, so answer 503; the next call may succeed. */
export class IssuerAway extends Error {
  override readonly name = "IssuerAway";

  constructor() {
    super("The issuer's keys cannot be read now.");
  }
}
