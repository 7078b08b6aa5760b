// medicines: what an index is asked for beside the beginning of a name.
import type { Query, Wanted } from "@plainlabel/medicines";

/**
 * A name that begins with a word has that word: asked for again, every name with
 * such a word anywhere would be gathered first, which for one letter is most.
 */
export const besideBeginning = ({ wanted, first }: Query, beginning: boolean): readonly Wanted[] =>
  beginning && first !== null
    ? wanted.filter((each) => each.kind !== "word" || each.prefix !== first)
    : wanted;
