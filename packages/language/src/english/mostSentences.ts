// language/english: how many of our own sentences a reader of them remembers.

/** Twice the different sentences that the 4,060 understood directions of the corpora come to. */
export const mostSentences = 5000;
