// doing: what the pages say is done with a medicine: a tablet is taken, a cream used, a child's syrup given. One place.
import { formIn, type MedicineEntry } from "@plainlabel/content";
import type { WhatIsDone } from "@plainlabel/core";
import { readerOf } from "./entryViewOf.ts";
import type { PageContent } from "./PageContent.ts";

const swallowed = ["take", "swallow", "chew", "suck", "dissolve", "drink", "mix", "give"];

/** By the label's own verbs. What was not understood is used: that is true of a tablet and of a cream. */
export const doingOf = (content: Pick<PageContent, "regimen">): WhatIsDone => {
  if (readerOf(content) === "giver") return "give";
  return content.regimen?.steps.every(({ action }) => swallowed.includes(action)) === true ? "take" : "use";
};

const swallowedForm = /^(?:oral|tablet|capsule|granules?|sachet|powder|syrup|linctus)\b/;

/** By the form in hand where no label says it; where it is not known, by all that the medicine comes in. */
export const doingOfEntry = (
  entry: Pick<MedicineEntry, "forms">,
  dispensed: string | undefined,
): WhatIsDone => {
  const form = formIn(entry, dispensed);
  const forms = form === undefined ? entry.forms : [form];
  return forms.length > 0 && forms.every((each) => swallowedForm.test(each)) ? "take" : "use";
};
