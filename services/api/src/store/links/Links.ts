// links: what a label's code opens, as the rest of the service sees it. No token is kept, and no person is in what is kept.
import type { MedicineKey } from "@plainlabel/content";
import type { BlockKind } from "@plainlabel/core";
import type { PageContent } from "@plainlabel/page";
import type { Instant } from "../Tables.ts";

/** Fails to compile if content could ever hold a block that names the person, the pharmacy's record or the token. */
type WithoutPerson<C extends { readonly blocks: readonly { readonly kind: Exclude<BlockKind, Telling> }[] }> =
  C;
type Telling = "who" | "draft" | "link" | "particulars";

export interface LinkOrder {
  readonly tenantId: string;
  /** SHA-256 of the request without its link. Kept only as part of a keyed hash. */
  readonly requestDigest: string;
  /** The label's words without the person; only `pageContentOf` makes them. */
  readonly content: WithoutPerson<PageContent>;
  /** Finds the general page of the medicine once the link has expired. */
  readonly medicine: MedicineKey;
  readonly contentVersion: string;
  /** What feedback is counted by, such as "large-18 easy-read". Names no person. */
  readonly labelVariant: string;
  /** BCP 47 tags in which the page can be read, the label's own first. */
  readonly languages: readonly string[];
  /** ISO date. */
  readonly suppliedOn: string;
  /**
   * What the sender calls the item, kept as a keyed hash: an approved label of a
   * later supply ends the links of the supplies before. null: nothing is known to
   * be the same item, and no link ends another.
   */
  readonly itemId: string | null;
  readonly expiresAt: Instant;
  /** Letters that must not occur in the token by chance, such as the person's name. */
  readonly avoid: readonly string[];
}

/** Known to the caller of `mint` alone, and to nobody else afterwards. */
export interface MintedLink {
  readonly id: string;
  /** 26 characters, for the code. */
  readonly token: string;
  /** 8 characters, for typing. Opens the same page; whoever answers it counts wrong guesses. */
  readonly shortCode: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** true: the same request had this link already. */
  readonly reprinted: boolean;
}

/** What the owner of a link may know of it. */
export interface LinkFacts {
  readonly id: string;
  readonly contentVersion: string;
  readonly labelVariant: string;
  readonly languages: readonly string[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}

export interface LivePage {
  /** Names the link to its owner; steady, whichever code opened it. Opens nothing. */
  readonly id: string;
  readonly tenantId: string;
  readonly content: PageContent;
  readonly contentVersion: string;
  readonly labelVariant: string;
  readonly languages: readonly string[];
  readonly expiresAt: Instant;
}

/**
 * What became of a token or code. Every answer has the same fields, so that
 * whoever writes it out treats them alike; which one it was is not for the
 * reader's eyes unless it is live.
 */
export type LinkAnswer =
  | {
      readonly state: "live";
      readonly page: LivePage;
      readonly medicine: MedicineKey;
      readonly tenantId: string;
    }
  /** `medicine` still opens the general page, which says nothing of a dose. */
  | {
      readonly state: "expired";
      readonly page: null;
      readonly medicine: MedicineKey;
      readonly tenantId: string;
    }
  /** A later version of the service kept the words: they are as they were, and not for this one to show. */
  | { readonly state: "unreadable"; readonly page: null; readonly medicine: null; readonly tenantId: null }
  | { readonly state: "revoked"; readonly page: null; readonly medicine: null; readonly tenantId: null }
  | { readonly state: "unknown"; readonly page: null; readonly medicine: null; readonly tenantId: null };

export interface Swept {
  /** Links that had expired and lost their words. */
  readonly emptied: number;
  /** Links that were forgotten altogether. */
  readonly forgotten: number;
}

export interface Links {
  /**
   * Makes a link, or gives the one that the same request with the same words has
   * already, and ends those of earlier supplies of the same item: their words are
   * erased. Acknowledged means kept. Throws `StoreOutage`.
   */
  readonly mint: (order: LinkOrder) => Promise<MintedLink>;
  /** Whether this item's link of a later supply is there and was not taken back. */
  readonly hasLater: (tenantId: string, itemId: string, suppliedOn: string) => Promise<boolean>;
  /** The live link that the same request with the same words has already, and nothing made. null: it has none. */
  readonly find: (order: LinkOrder) => Promise<MintedLink | null>;
  /** One hash and one query, whatever was sent. Throws `StoreOutage`. */
  readonly byToken: (token: string) => Promise<LinkAnswer>;
  /** The same by the code for typing. */
  readonly byShortCode: (code: string) => Promise<LinkAnswer>;
  /** null: this tenant has no such link. */
  readonly factsOf: (tenantId: string, id: string) => Promise<LinkFacts | null>;
  /** The same by what stands on a label, as it was typed: token, code for typing or id. */
  readonly factsBy: (tenantId: string, typed: string) => Promise<LinkFacts | null>;
  /** A tenant's links, newest first; `before`: those made before the link of this id. */
  readonly recent: (tenantId: string, most: number, before: string | null) => Promise<readonly LinkFacts[]>;
  /** Ends a link for good and erases its words. Again: the same answer. null: this tenant has no such link. */
  readonly revoke: (tenantId: string, id: string) => Promise<LinkFacts | null>;
  /** Erases the words of expired links, and forgets those that expired more than `keepFor` ago. */
  readonly sweep: (keepFor?: number) => Promise<Swept>;
}
