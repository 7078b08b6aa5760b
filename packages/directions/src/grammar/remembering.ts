// directions/grammar: remembers whole readings, since stock phrases are most of what is sent. The answers are the same, only sooner.

/** Most readings kept: about four times the stock phrases of a practice system. */
const mostKept = 2000;

/** Longer texts are rarely sent twice, and would fill the memory. */
const longestKept = 400;

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

/**
 * `read`, answering the same words with the same value without reading again.
 * At most `most` answers are kept, the oldest dropped first. What is kept is
 * frozen, so that no caller can change another's answer.
 */
export const remembering = <T>(
  read: (...words: readonly (string | undefined)[]) => T,
  most = mostKept,
): ((...words: readonly (string | undefined)[]) => T) => {
  const kept = new Map<string, T>();
  return (...words) => {
    const key = JSON.stringify(words);
    const before = kept.get(key);
    if (before !== undefined) return before;
    const answer = frozen(read(...words));
    if (key.length <= longestKept) {
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.set(key, answer);
    }
    return answer;
  };
};
