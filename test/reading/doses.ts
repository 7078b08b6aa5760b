// reading: digits with their units in words, and what of them came back from a reader.

/** A number and the word that it counts; what stands between them ("and a half") belongs to the number. */
export interface Dose {
  readonly number: string;
  readonly unit: string;
}

const numeral = String.raw`\d+(?:[.,:/]\d+)*[½¼¾]?|[½¼¾]`;
const part = "(?:and(?:a|one|three)(?:half|third|quarters?))?";
const counted = new RegExp(String.raw`((?:${numeral})${part})([\p{L}/%]*)`, "gu");
const joins = new Set(["to", "or", "and"]);

/**
 * Every number of a text with all the letters after it, spaces left out but between digits; of "1 to 2 tablets"
 * both count tablets.
 */
const countsIn = (text: string): readonly Dose[] => {
  const found = [
    ...text
      .replace(/(?<!\d)\s+|\s+(?!\d)/g, "")
      .toLowerCase()
      .matchAll(counted),
  ];
  const unitFrom = (at: number): string => {
    const [, , unit = ""] = found[at] ?? [];
    return joins.has(unit) && at + 1 < found.length ? unitFrom(at + 1) : unit;
  };
  return found.map(([, number], at) => ({ number: number!, unit: unitFrom(at) }));
};

/** Every number of words that we wrote, with the word after it. */
export const dosesIn = (text: string): readonly Dose[] => {
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word);
  return countsIn(text).map(({ number, unit }) => ({
    number,
    unit: words.filter((word) => unit.startsWith(word)).reduce((a, b) => (b.length > a.length ? b : a), ""),
  }));
};

export interface Judged {
  readonly wanted: number;
  readonly back: number;
  /** Not there, or with a unit that is no word. */
  readonly lost: readonly string[];
  /** Read as another number, or as the same number of something else; the only kind that could harm. */
  readonly another: readonly string[];
}

const said = ({ number, unit }: Dose): string => `${number} ${unit}`.trim();

/**
 * Holds what was read against what stands there, in order: what came back first,
 * and what lies between two of those beside each other. Spaces are not judged, but inside a number.
 */
export const judgeDoses = (stands: string, readAs: string): Judged => {
  const wanted = dosesIn(stands);
  const read = countsIn(readAs);
  const units = wanted.map(({ unit }) => unit).filter((unit) => unit !== "");
  const isSame = (one: Dose, other: Dose): boolean =>
    one.number === other.number && other.unit.startsWith(one.unit);
  const pairs = commonRun(wanted, read, isSame);
  const lost: string[] = [];
  const another: string[] = [];
  let [from, readFrom] = [0, 0];
  for (const [to, readTo] of [...pairs, [wanted.length, read.length] as const]) {
    const missing = wanted.slice(from, to);
    const instead = read.slice(readFrom, readTo);
    for (let at = 0; at < Math.max(missing.length, instead.length); at += 1) {
      const [one, other] = [missing[at], instead[at]];
      const shown = `${one === undefined ? "nothing" : said(one)} as ${other === undefined ? "nothing" : said(other)}`;
      const isLost =
        other === undefined ||
        (one?.number === other.number && !units.some((unit) => other.unit.startsWith(unit)));
      (isLost ? lost : another).push(shown);
    }
    [from, readFrom] = [to + 1, readTo + 1];
  }
  return { wanted: wanted.length, back: pairs.length, lost, another };
};

/** Places of the members of the longest common subsequence. */
const commonRun = <T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly (readonly [number, number])[] => {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i]![j] = isSame(a[i]!, b[j]!)
        ? best[i + 1]![j + 1]! + 1
        : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(a[i]!, b[j]!)) pairs.push([i++, j++]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
};
