// refusals: what is refused of information, labels and pages that the service keeps, by family, each with what it means.
import type { CodesOf } from "@plainlabel/core";

export const keptRefusals = {
  information: {
    "changed-meanwhile": "Another version was kept since the one that was read (409).",
    "box-unknown": "A signed review ticks a box that its sheet has not.",
    "code-taken": "Another entry is for this dm+d code.",
    "entry-unknown": "There is no entry of this name.",
    "film-not-signed":
      "A film about the medicine of a label that asks for a page is a draft: an approved label does not offer it; a finding, the label is made.",
    "hard-words": "A sentence has words that are not plain; a finding, kept all the same.",
    "information-not-signed":
      "The information about the medicine of a label that asks for a page is a draft: an approved label does not show it; a finding, the label is made.",
    "long-sentence": "A sentence has more than 15 words; a finding, kept all the same.",
    "names-a-dose":
      "Words of an entry, a film or a photograph name a dose, a rhythm or a time of day, which the label says; a finding, kept all the same.",
    "nothing-to-withdraw": "Nothing was ever kept that could be withdrawn.",
    "other-name": "The name in the body is not the name in the address.",
    "picture-size": "A photograph has more or fewer pixels, or more bytes, than a page may show.",
    "picture-unreadable": "The file of a photograph is no JPEG, PNG or WebP, is damaged, or moves.",
    "own-urgency":
      "Words of one's own say when to get help, not the table of signs; a finding, kept all the same.",
    "sheet-changed": "A fact, source or doubt of the entry is not as the reviewer read it.",
    "signed-by-another": "Who signed the words is not who sends them.",
    "signed-in-the-future": "The day of the signature has not come yet.",
    "signed-then-changed": "The words are not those that were signed.",
    "two-entries":
      "Two entries claim the medicine of a label that asks for a page, so that neither is shown; a finding, the label is made.",
  },
  label: {
    "too-many-dots": "One answer would hold more dots (PNG, ZPL) than can be drawn and proved at once.",
  },
  page: {
    "explain-superseded": "A later supply of the same item has a page already.",
    "explain-too-late": "The page of a medicine supplied on this day would have ended already.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly keptRefusals: CodesOf<typeof keptRefusals>;
  }
}
