// scan: a link that was made and is kept, as the label and the caller are told of it.
import type { LabelLink } from "@plainlabel/core";

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
}

export const labelLinkOf = ({ url, shortUrl, opens }: MadeLink): LabelLink => ({ url, shortUrl, opens });
