// urgency: how urgent a sign can be, and what one row of the table says of it.

/** Most urgent first. A page shows its signs in this order. */
export const urgencyLevels = [
  "999",
  "sugar now, then 111",
  "A&E",
  "111 mental health option",
  "111",
  "GP same day",
  "GP, soon",
  "pharmacist",
] as const;

export type UrgencyLevel = (typeof urgencyLevels)[number];

/** Where a page says it: among the signs to look out for, or under "What if". */
export type SignPlace = "sign" | "too-much" | "ill" | "pregnant";

/** One sign and the one thing to do about it, the same for every medicine that names it. */
export interface SignRow {
  readonly level: UrgencyLevel;
  readonly place?: Exclude<SignPlace, "sign">;
  /** Each ends the sentence that the level begins: "Call 999 if" + "your lips turn blue or grey". */
  readonly when: readonly [string, ...string[]];
  /** What is done first or beside it, and what it means; whole sentences. */
  readonly also?: readonly string[];
  /** What is said beside it on the pages of these medicines alone: an order about one medicine stands on no other's page. */
  readonly alsoOn?: { readonly medicines: readonly string[]; readonly say: readonly string[] };
  /**
   * Stands in place of `when` on the pages of these medicines, which are used for the sign itself: an inhaler is for a
   * wheeze, so 999 is for the wheeze that it does not help.
   */
  readonly whenOn?: { readonly medicines: readonly string[]; readonly when: readonly [string, ...string[]] };
  /** Why its words name medicines that the page may not be about; a test refuses a row that names one without it. */
  readonly namesOthers?: string;
  /** When it is more urgent than the level. */
  readonly worse?: readonly { readonly level: UrgencyLevel; readonly when: string }[];
  /** Rows that this one replaces on a page that has both: "on this medicine, any blood". */
  readonly insteadOf?: readonly string[];
  /** Why this level, where sources differ or none was read. For the reviewer. */
  readonly why?: string;
  /** The page that was read, or that a reviewer should read. */
  readonly source?: string;
  /** true: a page with the sign and an urgent action was read. */
  readonly seen?: true;
  /** What the page says, where that is not exactly the rule. */
  readonly pageSays?: string;
}
