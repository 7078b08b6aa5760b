// layout: what laying out takes: a document, a profile, stock, and the tools that measure words and codes.
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { Profile } from "./profiles.ts";
import type { Stock } from "./stocks.ts";
import type { TextMeasurer } from "./TextMeasurer.ts";

export interface LayoutInput {
  readonly document: LabelDocument;
  readonly profile: Profile;
  /** Stock to use, then larger stock the request allows, in order. */
  readonly stocks: readonly Stock[];
  /** Stock to name where these do not do, as the same layout uses it; absent: every trade stock as plain labels. */
  readonly others?: readonly Stock[];
  readonly dpi: 203 | 300;
  readonly setId: string;
  readonly measurer: TextMeasurer;
  readonly qrModules: (url: string) => number;
}
