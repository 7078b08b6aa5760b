// request: what lists know of products by their names, where no dictionary is at hand. Core has none; a door brings them.

export interface KnownProducts {
  /**
   * Whether one name is a brand and the other what that brand is without its
   * maker, in the same strength. false: it is not, or nothing is known of it.
   */
  readonly isBrandOf: (one: string, other: string) => boolean;
  /** Why one maker's product of this name is not lightly exchanged for another's, with its source; null: no list says so. */
  readonly keepsItsMaker: (name: string) => string | null;
}

/** Nothing is known: a brand and another name are two medicines. */
export const noKnownProducts: KnownProducts = { isBrandOf: () => false, keepsItsMaker: () => null };
