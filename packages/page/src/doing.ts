// doing: what the pages say is done with a medicine: a tablet is taken, a cream used, a child's syrup given. One place.
import { readerOf } from "./entryViewOf.ts";
import type { PageContent } from "./PageContent.ts";

export type Doing = "take" | "use" | "give";

const swallowed = ["take", "swallow", "chew", "suck", "dissolve", "drink", "mix", "give"];

/** By the label's own verbs. What was not understood is used: that is true of a tablet and of a cream. */
export const doingOf = (content: Pick<PageContent, "regimen">): Doing => {
  if (readerOf(content) === "giver") return "give";
  return content.regimen?.steps.every(({ action }) => swallowed.includes(action)) === true ? "take" : "use";
};

/** What is said of each, in easy words; a test holds them to it. */
export interface DoingWords {
  readonly howTo: string;
  /** Name of the middle length of listening. */
  readonly listen: string;
  readonly tooMuch: string;
  readonly done: string;
  readonly unsure: string;
  readonly tickHelp: string;
  readonly tick: string;
  readonly differentAsk: string;
  readonly near: string;
  readonly nearDone: string;
  readonly nearNow: string;
}

export const doingWords: Readonly<Record<Doing, DoingWords>> = {
  take: {
    howTo: "How to take it",
    listen: "All about taking it",
    tooMuch: "What if I took too much?",
    done: "Did I take it?",
    unsure: "If you are not sure, do not take it again.",
    tickHelp: "You can tap here each time you take it.",
    tick: "I took it now",
    differentAsk: "If they are not, or you are not sure, ask us before you take it.",
    near: "Did you nearly take it wrong?",
    nearDone: "Did you take it wrong? Get help now.",
    nearNow: "Did you take it wrong? Phone your pharmacy now.",
  },
  use: {
    howTo: "How to use it",
    listen: "All about using it",
    tooMuch: "What if I used too much?",
    done: "Did I use it?",
    unsure: "If you are not sure, do not use it again.",
    tickHelp: "You can tap here each time you use it.",
    tick: "I used it now",
    differentAsk: "If they are not, or you are not sure, ask us before you use it.",
    near: "Did you nearly use it wrong?",
    nearDone: "Did you use it wrong? Get help now.",
    nearNow: "Did you use it wrong? Phone your pharmacy now.",
  },
  give: {
    howTo: "How to give it",
    listen: "All about giving it",
    tooMuch: "What if I gave too much?",
    done: "Did I give it?",
    unsure: "If you are not sure, do not give it again.",
    tickHelp: "You can tap here each time you give it.",
    tick: "I gave it now",
    differentAsk: "If they are not, or you are not sure, ask us before you give it.",
    near: "Did you nearly give it wrong?",
    nearDone: "Did you give it wrong? Get help now.",
    nearNow: "Did you give it wrong? Phone your pharmacy now.",
  },
};
