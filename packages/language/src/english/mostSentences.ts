// language/english: how many of our own sentences a reader of them remembers.

/** The directions of a whole practice come to fewer different sentences: thousands of texts share "Take 1 tablet, 2 times a day." */
export const mostSentences = 5000;
