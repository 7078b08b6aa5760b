// rendering: what must be known of a label to put a page behind its code. Plain data: it crosses between threads.
// The person is not in it but for `avoid`.
import type { DictionarySaid, LabelRequest } from "@plainlabel/core";
import type { PageContent } from "@plainlabel/page";

/** What a page stands behind: a label that a professional approved, or a draft or sample of one. */
export type Behind = "approved" | "draft";

/** What must be known before a label is laid out, to say in its words what its page opens. */
export interface PageAsked {
  readonly medicine: PageOrder["medicine"];
  readonly behind: Behind;
}

export interface PageOrder {
  /** SHA-256 of the request without its link and what only the printer minds. */
  readonly requestDigest: string;
  /** What the page may show; only `pageContentOf` makes it. */
  readonly content: PageContent;
  /** As the label names it. */
  readonly medicine: Pick<LabelRequest["medicine"], "name" | "strength" | "form" | "code">;
  /** What the dictionary says that its code is, without maker and pack; null where it was not asked, or a doubt is left. */
  readonly virtual: NonNullable<DictionarySaid["product"]>["virtual"];
  /** Print size and style of the label, for counting feedback. */
  readonly labelVariant: string;
  /** Pointer to the medicine in what was sent. */
  readonly medicineAt: string;
  /** ISO date of supply. */
  readonly dispensedOn: string;
  /**
   * How many days the supply lasts, by the directions' calendar, or how many it lasts at the least; null where
   * neither is known.
   */
  readonly lasts: number | null;
  /** What the sender calls the item, the same at every supply of it; null where it did not say. */
  readonly itemId: string | null;
  /** Pointer to that date in what was sent. */
  readonly dispensedOnAt: string;
  /** Words that the address must not spell by chance. Used in making it, and kept nowhere. */
  readonly avoid: readonly string[];
}
