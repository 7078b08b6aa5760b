// language/english: reads how much of what a dose sentence names: "8 tablets of 2.5 mg each (20 mg)", "the patch".
import { type Amount, compareDecimals } from "@plainlabel/directions";
import { amountPattern, readAmount } from "./amounts.ts";
import { readEvent } from "./events.ts";
import { nounOf, nounPattern, unitOfNoun } from "./nouns.ts";
import { numberPattern } from "./numbers.ts";
import { momentList } from "./readMoments.ts";
import type { openings } from "./verbs.ts";

const amountNext = new RegExp(`^ (${amountPattern})(?=$|[ ,])`);
const nounNext = new RegExp(`^ the (${nounPattern})(?=$|[ ,])`);

const strengthNext = new RegExp(
  `^ of (${numberPattern} (?:mg|g|micrograms?|nanograms?|units?|mmol|mL)(?:/hour|/\\d+ hours)?)( each)?(?=$|[ ,])`,
);

/** " of 2.5 mg each", with "each" where there is more than one of what is counted, and only there. */
const readOfEach = (
  text: string,
  amount: Amount,
  unit: string | null,
): { readonly strength: string; readonly length: number } | null => {
  const found = strengthNext.exec(text);
  if (found === null || unit === null || nounOf(unit)?.measured !== false || / mL /.test(unit)) return null;
  const several = compareDecimals("exact" in amount ? amount.exact : amount.high, "1") > 0;
  return several === (found[2] !== undefined) ? { strength: found[1]!, length: found[0].length } : null;
};

const noteNext = /^ \(([^()]*)\)/;

const saysEvent = (tail: string): boolean => readEvent(tail.replace(/, once only$/, "")) !== null;

/** What is taken, and what of the sentence comes after it. */
export interface Said {
  readonly amount: Amount | null;
  readonly unit: string | null;
  readonly strengthOfOne: string | null;
  readonly strengthNote: string | null;
  readonly rest: string;
}

/** "2 tablets of 2.5 mg each (5 mg)" with a space before it; "1 each time" where a number follows. */
export const readAmountNext = (text: string): Said | null => {
  const found = amountNext.exec(text);
  const read = found === null ? null : readAmount(found[1]!);
  if (found === null || read === null) return null;
  let rest = text.slice(found[0].length);
  const each = read.unit === null && /^ each time(?=, )/.test(rest);
  if (each) rest = rest.slice(" each time".length);
  if (each && (momentList.test(rest.slice(1)) || saysEvent(rest.slice(2)))) rest = rest.slice(1);
  const one = readOfEach(rest, read.amount, read.unit);
  rest = rest.slice(one?.length ?? 0);
  const note = noteNext.exec(rest);
  return {
    ...read,
    strengthOfOne: one?.strength ?? null,
    strengthNote: note?.[1] ?? null,
    rest: rest.slice(note?.[0].length ?? 0),
  };
};

/** "the patch", or nothing that is counted. */
export const readNounNext = (opening: (typeof openings)[number], text: string): Said | null => {
  const noun = opening.alone ? null : nounNext.exec(text);
  if (noun === null && (!opening.alone || !/^(?:$|[ ,])/.test(text))) return null;
  const rest = text.slice(noun?.[0].length ?? 0);
  const note = noteNext.exec(rest);
  return {
    amount: null,
    unit: noun === null ? null : unitOfNoun(noun[1]!),
    strengthOfOne: null,
    strengthNote: note?.[1] ?? null,
    rest: rest.slice(note?.[0].length ?? 0),
  };
};
