// pdf: every refusal and finding that this package adds, by family, each with what it means. The page of errors
// is made from it.
import type { CodesOf } from "@plainlabel/core";

export const pdfRefusals = {
  label: {
    "no-such-label": "There is no label of this number.",
    "too-many-pages": "There are more pages than are drawn in this format.",
    "too-wide-for-zpl": "The paper is wider than any label printer's roll.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly pdfRefusals: CodesOf<typeof pdfRefusals>;
  }
}
