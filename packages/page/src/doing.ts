// doing: what the pages say is done with a medicine: a tablet is taken, a cream used, a child's syrup given. One place.
import type { WhatIsDone } from "@plainlabel/core";
import { readerOf } from "./entryViewOf.ts";
import type { PageContent } from "./PageContent.ts";

const swallowed = ["take", "swallow", "chew", "suck", "dissolve", "drink", "mix", "give"];

/** By the label's own verbs. What was not understood is used: that is true of a tablet and of a cream. */
export const doingOf = (content: Pick<PageContent, "regimen">): WhatIsDone => {
  if (readerOf(content) === "giver") return "give";
  return content.regimen?.steps.every(({ action }) => swallowed.includes(action)) === true ? "take" : "use";
};
