// statistics: how sure a share is, and how sure the difference of two shares is.

/** A share with its interval, all from 0 to 1. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** 95 % in the middle of a normal curve. */
const z = 1.959963984540054;

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

const assertCounts = (right: number, of: number): void => {
  if (!Number.isInteger(of) || of < 1) throw new RangeError("an interval needs somebody who was asked");
  if (!Number.isInteger(right) || right < 0 || right > of)
    throw new RangeError(`${right} of ${of} is no count of answers`);
};

/** Wilson's score interval, 95 %. Throws a RangeError where nobody was asked or the counts are none. */
export const wilson = (right: number, of: number): Interval => {
  assertCounts(right, of);
  const share = right / of;
  const zz = z * z;
  const middle = (share + zz / (2 * of)) / (1 + zz / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + zz / (4 * of * of))) / (1 + zz / of);
  // What is 0 or 1 in the sum is exactly that: rounding leaves 1e-17 of it.
  return {
    share,
    low: right === 0 ? 0 : clamp(middle - half),
    high: right === of ? 1 : clamp(middle + half),
  };
};

/** One arm: how many were right, of how many who were shown it. */
export interface Arm {
  readonly right: number;
  readonly of: number;
}

/** Newcombe's interval for the difference of two shares, from each arm's Wilson interval; from -1 to 1. */
export const differenceOf = (first: Arm, second: Arm): Interval => {
  const one = wilson(first.right, first.of);
  const two = wilson(second.right, second.of);
  const share = one.share - two.share;
  return {
    share,
    low: share - Math.hypot(one.share - one.low, two.high - two.share),
    high: share + Math.hypot(one.high - one.share, two.share - two.low),
  };
};

/**
 * The share that remains when lucky guesses among so many options are taken off; below 0 where fewer were right
 * than by guessing.
 */
export const withoutGuesses = (share: number, options: number): number =>
  (share - 1 / options) / (1 - 1 / options);
