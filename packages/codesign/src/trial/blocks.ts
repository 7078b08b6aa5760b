// trial: who sees which label, by chance and evenly: permuted blocks.

/** Numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** Mulberry32: small, even enough to deal cards with, and the same everywhere. Not for secrets. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The same things in an order by chance (Fisher and Yates). */
export const shuffled = <Thing>(things: readonly Thing[], chance: Chance): readonly Thing[] => {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
};

/**
 * Arms for so many people, in the order in which they come: blocks of one, two or
 * three times the arms, by chance, in each of which every arm comes equally
 * often. The sizes vary so that nobody can guess the last of a block; the last
 * block is as small as makes the arms equal.
 * A list for each site and need, made once and opened one by one after consent.
 */
export const armsFor = <Arm>(arms: readonly Arm[], people: number, chance: Chance): readonly Arm[] => {
  if (arms.length < 2) throw new RangeError("a trial needs two arms");
  const list: Arm[] = [];
  while (list.length < people) {
    const left = Math.max(1, Math.floor((people - list.length) / arms.length));
    const times = Math.min(1 + Math.floor(chance() * 3), left);
    list.push(...shuffled(Array.from({ length: times }, () => arms).flat(), chance));
  }
  return list.slice(0, people);
};

/** The six orders of a block of four with two arms, in their usual numbering from 1. */
const ordersOfFour = ["AABB", "ABAB", "ABBA", "BBAA", "BABA", "BAAB"] as const;

/** By hand, from a table of random digits: 1 to 6 choose a block of four, other digits are passed over. */
export const blocksFromDigits = (digits: string): readonly string[] =>
  [...digits].flatMap((digit) => ordersOfFour[Number(digit) - 1] ?? []);

/** So many orders of the same items that each stands at each place equally often (a Latin square, one row a person). */
export const latinSquare = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.map((_, row) => items.map((_, at) => items[(at + row) % items.length]!));
