// language/readCalendar: small parsers that give every reading of a text, so that two readings are noticed.

/** Every value that may be read at a place, each with the place after it. */
export type Rule<T> = (text: string, at: number) => readonly (readonly [value: T, end: number])[];

const nothing: readonly never[] = [];

/** These words and nothing else. */
export const words =
  (given: string): Rule<string> =>
  (text, at) =>
    text.startsWith(given, at) ? [[given, at + given.length]] : nothing;

/** What the pattern finds at this very place. */
export const pattern = <T>(regex: RegExp, value: (match: RegExpExecArray) => T | null): Rule<T> => {
  const sticky = new RegExp(regex.source, "y");
  return (text, at) => {
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) return [];
    const read = value(match);
    return read === null ? [] : [[read, at + match[0].length]];
  };
};

export const to =
  <A, B>(rule: Rule<A>, value: (read: A) => B): Rule<B> =>
  (text, at) =>
    rule(text, at).map(([read, end]) => [value(read), end]);

/** The same rule, which reads each place of a text once: several rules begin alike. */
export const once = <T>(rule: Rule<T>): Rule<T> => {
  let of: string | null = null;
  let known = new Map<number, ReturnType<Rule<T>>>();
  return (text, at) => {
    if (text !== of) {
      of = text;
      known = new Map();
    }
    const before = known.get(at);
    if (before !== undefined) return before;
    const read = rule(text, at);
    known.set(at, read);
    return read;
  };
};

/** Any of them; all their readings. */
export const any =
  <T>(...rules: readonly Rule<T>[]): Rule<T> =>
  (text, at) => {
    let all: ReturnType<Rule<T>> = nothing;
    for (const rule of rules) {
      const read = rule(text, at);
      if (read.length > 0) all = all.length === 0 ? read : [...all, ...read];
    }
    return all;
  };

/** One of these phrases, each with its value. A phrase that begins another does not hide it. */
export const oneOf = <T>(table: Readonly<Record<string, T>>): Rule<T> => {
  const rows = Map.groupBy(Object.entries(table), ([phrase]) => phrase[0]);
  const empty = rows.get(undefined) ?? [];
  return (text, at) => {
    const found = (rows.get(text[at]) ?? nothing).filter(([phrase]) => text.startsWith(phrase, at));
    const all = empty.length === 0 || at === text.length ? found : [...empty, ...found];
    return (at === text.length ? empty : all).map(([phrase, value]) => [value, at + phrase.length] as const);
  };
};

export const both =
  <A, B>(first: Rule<A>, second: Rule<B>): Rule<readonly [A, B]> =>
  (text, at) => {
    const opened = first(text, at);
    if (opened.length === 0) return nothing;
    return opened.flatMap(([left, middle]) =>
      second(text, middle).map(([right, end]) => [[left, right] as const, end] as const),
    );
  };

/** The first's words go before the second, and only the second is kept. */
export const after = <T>(given: string, rule: Rule<T>): Rule<T> =>
  to(both(words(given), rule), ([, read]) => read);

export const before = <T>(rule: Rule<T>, given: string): Rule<T> =>
  to(both(rule, words(given)), ([read]) => read);

/** There or not: both ways are readings. */
export const perhaps =
  <T>(rule: Rule<T>): Rule<T | null> =>
  (text, at) => [...rule(text, at), [null, at]];

/** What a list goes on with after its first: " and b", ", b and c". */
export const restOfList = <T>(rule: Rule<T>): Rule<readonly T[]> => {
  const ending: Rule<readonly T[]> = (text, at) => [
    ...to(after(" and ", rule), (last) => [last])(text, at),
    ...after(", ", rule)(text, at).flatMap(([next, end]) =>
      ending(text, end).map(([rest, last]) => [[next, ...rest], last] as const),
    ),
  ];
  return ending;
};

/** "a", "a and b", "a, b and c". */
export const listOf = <T>(rule: Rule<T>): Rule<readonly T[]> =>
  any(
    to(rule, (only): readonly T[] => [only]),
    to(both(rule, restOfList(rule)), ([first, rest]): readonly T[] => [first, ...rest]),
  );

/** Everything the whole text may mean, each meaning once. */
export const readingsOf = <T>(rule: Rule<T>, text: string): readonly T[] => {
  const whole = rule(text, 0)
    .filter(([, end]) => end === text.length)
    .map(([read]) => read);
  if (whole.length < 2) return whole;
  return [...new Map(whole.map((read) => [JSON.stringify(read), read])).values()];
};
