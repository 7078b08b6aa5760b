// content: every refusal and finding that this package adds, by family, each with what it means. The page of
// errors is made from it.
import type { CodesOf } from "@plainlabel/core";

export const contentRefusals = {
  information: {
    "film-file-missing": "A file of the film is not in the folder of films.",
    "film-from-elsewhere": "The film comes from a host that the operator has not named.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly contentRefusals: CodesOf<typeof contentRefusals>;
  }
}
