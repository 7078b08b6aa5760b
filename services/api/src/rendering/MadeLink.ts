// rendering: a link that was made and is kept, as the label and the caller are told of it.
import type { Finding, LabelLink } from "@plainlabel/core";

export interface MadeLink {
  /** Names the link to its owner, to look at it or to end it. Opens nothing. */
  readonly id: string;
  /** What the code carries. */
  readonly url: string;
  /** What the label prints, to be typed. */
  readonly shortUrl: string;
  readonly opens: LabelLink["opens"];
  /** ISO instant after which the page says nothing of this label any more. */
  readonly expiresAt: string;
  /** true: the same request had this link already. */
  readonly reprinted: boolean;
  /** What whoever makes the label must know of the page: told among the label's findings. */
  readonly findings: readonly Finding[];
}

/** The link as the caller is told of it; what was found stands with the label. */
export const toldLink = ({ findings: _, ...link }: MadeLink): Omit<MadeLink, "findings"> => link;

export const labelLinkOf = ({ url, shortUrl, opens }: MadeLink): LabelLink => ({ url, shortUrl, opens });
