// directions/sentence: how much goes on the skin, where words say it and no verb does.
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";

/** How much goes on the skin, in words: "thin layer", "sparingly". */
const amountsInWords: ReadonlySet<string> = new Set([
  "use-plenty",
  "use-thick-layer",
  "use-thin-layer",
  "use-very-thin-layer",
  "use-small-amount",
  "use-very-small-amount",
  "use-small-layer",
  "use-amount-as-big-as-pea",
  "use-amount-as-big-as-small-pea",
]);

/** "thin layer bd": with no verb, it says how much, so a cream is used so. */
export const saysHowMuch = (instructions: readonly string[]): boolean =>
  instructions.some((words) => amountsInWords.has(cautionOf(words)?.id ?? ""));
