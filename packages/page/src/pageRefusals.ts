// page: every refusal and finding that this package adds, by family, each with what it means. The page of errors
// is made from it.
import type { CodesOf } from "@plainlabel/core";

export const pageRefusals = {
  page: {
    "page-names-person": "The words for the page name the person.",
    "page-holds-nhs-number": "The words for the page hold what looks like an NHS number.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly pageRefusals: CodesOf<typeof pageRefusals>;
  }
}
