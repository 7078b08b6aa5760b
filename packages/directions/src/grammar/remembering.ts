// directions/grammar: remembers what was read, since stock phrases are most of what is sent. The answers are the
// same, only sooner.

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

/** Most products of which something is kept: more than a pharmacy has on its shelves. */
const mostProducts = 5000;

/** Longer names and forms are no product's, and would fill the memory. */
const longestName = 200;

const isShort = (word: string | undefined): boolean => word === undefined || word.length <= longestName;

/**
 * `read`, answering the same two words, such as a product's form and name, without reading again. For what is asked
 * of each product many times over, and tells nothing of the directions.
 */
export const rememberingProducts = <T>(
  read: (one: string | undefined, other: string | undefined) => T,
): ((one: string | undefined, other: string | undefined) => T) => {
  let known = new Map<string | undefined, Map<string | undefined, T>>();
  let kept = 0;
  /* One product is asked for many times in a row. */
  let last: {
    readonly one: string | undefined;
    readonly other: string | undefined;
    readonly answer: T;
  } | null = null;
  return (one, other) => {
    if (last !== null && last.one === one && last.other === other) return last.answer;
    const before = known.get(one);
    const answer = before?.get(other);
    if (answer !== undefined) {
      last = { one, other, answer };
      return answer;
    }
    const fresh = read(one, other);
    if (!isShort(one) || !isShort(other)) return fresh;
    if (kept >= mostProducts) [known, kept] = [new Map(), 0];
    const beside = known.get(one) ?? new Map<string | undefined, T>();
    known.set(one, beside.set(other, fresh));
    kept += 1;
    return fresh;
  };
};

/** A string stands for itself, unless it looks like the JSON of something else. */
const keyOf = (words: readonly unknown[]): string => {
  const [only] = words;
  return words.length === 1 && typeof only === "string" && !only.startsWith("[")
    ? only
    : JSON.stringify(words);
};

/**
 * `read`, answering the same words, or values of the same JSON, with the same
 * value without reading again; `read` must know nothing but these. At most `most` answers are kept: those
 * asked for last, in two halves, of which the older is dropped when the newer
 * is full; of what is longer than `longest` characters none. What is kept is
 * frozen, so that no caller can change another's answer.
 */
export const remembering = <T, Words extends readonly unknown[]>(
  read: (...words: Words) => T,
  most = mostKept,
  longest = longestKept,
): ((...words: Words) => T) => {
  let newer = new Map<string, T>();
  let older = new Map<string, T>();
  const keep = (key: string, answer: T): T => {
    if (newer.size >= Math.floor(most / 2)) [older, newer] = [newer, new Map<string, T>()];
    newer.set(key, answer);
    return answer;
  };
  return (...words) => {
    const key = keyOf(words);
    const known = newer.get(key);
    if (known !== undefined) return known;
    const before = older.get(key);
    if (before !== undefined) return keep(key, before);
    const answer = frozen(read(...words));
    return key.length <= longest ? keep(key, answer) : answer;
  };
};
