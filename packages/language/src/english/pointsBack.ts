// language: sentences that mean nothing without the one before them.

/**
 * Whether a sentence of ours opens by pointing back ("This means ...", "Do this
 * ...", "Only stop early ...", "Then ...", "Take it for 7 days."): it stays on
 * the label of the sentence that it points to, and never opens one.
 */
export const pointsBack = (words: string): boolean =>
  /^(this (?!medicine\b)|these |that |it |do (all of )?this\b|only |then |not every day\b|after that\b|in that time\b|from then on\b|also |in all, )/i.test(
    words,
  ) ||
  /^(take|use|give) (both|all these) doses\b/i.test(words) ||
  /^(do not |let |use |take |give |put |have |suck |chew |swallow |spray |breathe in |inject |keep |wear )+(it|them)\b/i.test(
    words,
  );
