// language/english: sentences about what is worn, where more than one is: who reads "Take it off" of two patches
// may leave the other on.
import { type Amount, compareDecimals, type Step } from "@plainlabel/directions";

/** What is worn is left on, whatever verb puts it there. */
export const worn: readonly string[] = ["patch", "plaster", "dressing"];

/** Of one of these amounts of it more than one is worn at a time. */
export const isSeveralWorn = (unit: string | null, amounts: readonly (Amount | null)[]): boolean =>
  unit !== null &&
  worn.includes(unit) &&
  amounts.some(
    (amount) => amount !== null && compareDecimals("exact" in amount ? amount.exact : amount.high, "1") > 0,
  );

/** The amounts of a step: its own, and those of its times of day. */
export const amountsOf = ({ amount, timing }: Step): readonly (Amount | null)[] => [
  amount,
  ...timing.slots.map((slot) => slot.amount),
  ...timing.clockTimes.map((clock) => clock.amount),
];

const plurals: readonly (readonly [RegExp, string])[] = [
  [/\bit (on|off)\b/g, "them $1"],
  [/\bit before\b/g, "them before"],
  [/\b(throw|leave) it\b/g, "$1 them"],
  [/\b(old|next) one\b/g, "$1 ones"],
  [/\ba new patch\b/g, "new patches"],
  [/\bFold the patch in half and throw them\b/g, "Fold each patch in half and throw it"],
  [/\b(the|the old|the used) patch\b/g, "$1 patches"],
];

/** "Take them off at night." for "Take it off at night." */
export const ofSeveralWorn = (text: string): string =>
  plurals.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
