// desk: the refusals that pages of the desk share with the API, by family, each with what it means.
import type { CodesOf } from "@plainlabel/core";

export const deskRefusals = {
  links: {
    "link-unknown": "There is no link with this id.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly deskRefusals: CodesOf<typeof deskRefusals>;
  }
}
