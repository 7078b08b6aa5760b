// language: every refusal and finding that this package adds, by family, each with what it means. The page of
// errors is made from it.
import type { CodesOf } from "@plainlabel/directions";

export const languageRefusals = {
  label: {
    "cannot-be-said":
      "The directions were understood and we have no safe sentence for them; they are printed as written.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly languageRefusals: CodesOf<typeof languageRefusals>;
  }
}
