// access: the key is one of ours and has ended. Only whoever brings the whole key learns it.

/** Thrown for a key that has ended: answer 401, and say why. */
export class KeyExpired extends Error {
  override readonly name = "KeyExpired";

  /** ISO date of the day after its last. */
  readonly since: string;

  constructor(since: string) {
    super("The key has ended.");
    this.since = since;
  }
}
