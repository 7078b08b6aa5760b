// approval: the page behind an approved label's code, and the note beside a draft whose code is a sample.
import { type Html, html } from "@plainlabel/page";

/** The page behind the label's code, once it is there. */
export interface PageBehind {
  readonly id: string;
  /** ISO day on which it ends. */
  readonly until: string;
}

/** Stands beside a draft whose code is not made yet. */
export const sampleNote: Html = html`<p class="noticed">The code and the address below it are samples and open nothing. They are made when you approve; then the label is shown with them, as it prints.</p>`;
