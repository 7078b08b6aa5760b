// http: which of the formats we have does the caller want (RFC 9110 section 12.5.1)? By hand: docs/decisions/0182 says why.

import { foreignVersionIn } from "./fhirVersion.ts";

interface Range {
  readonly type: string;
  readonly weight: number;
}

/**
 * A weight is "0" to "1" with at most three digits; anything else is read as 0: the range is not counted on. The 0
 * before the point may be left out, as Java's HttpURLConnection does of itself: "*\/*; q=.2".
 */
const weightOf = (parameters: readonly string[]): number => {
  const quality = parameters.find((parameter) => /^q=/i.test(parameter));
  if (quality === undefined) return 1;
  const value = quality.slice(2);
  return /^(0(\.\d{0,3})?|\.\d{1,3}|1(\.0{0,3})?)$/.test(value) ? Number(value) : 0;
};

const rangesOf = (accept: string): readonly Range[] =>
  accept
    .split(",")
    .map((part) => part.split(";").map((piece) => piece.trim()))
    .filter(([type]) => type !== undefined && type !== "")
    .map(([type = "", ...parameters]) => ({
      type: type.toLowerCase(),
      // Whoever asks for R5 would take R4 for it.
      weight: foreignVersionIn(`${type};${parameters.join(";")}`) === null ? weightOf(parameters) : 0,
    }));

/** The most exact range that names the type decides: "application/pdf;q=0, *\/*" wants anything but PDF. */
const wishFor = (type: string, ranges: readonly Range[]): number => {
  const family = `${type.split("/")[0]}/*`;
  for (const name of [type, family, "*/*"]) {
    const found = ranges.find((range) => range.type === name);
    if (found !== undefined) return found.weight;
  }
  return 0;
};

/**
 * The best of `offered` (ours, preferred first) for an Accept header; null when
 * none will do. No header, or an empty one, accepts everything.
 */
export const negotiate = <T extends string>(
  accept: string | undefined,
  offered: readonly [T, ...T[]],
): T | null => {
  if (accept === undefined || accept.trim() === "") return offered[0];
  const ranges = rangesOf(accept);
  let best: T | null = null;
  let wish = 0;
  for (const type of offered) {
    const weight = wishFor(type, ranges);
    if (weight > wish) {
      best = type;
      wish = weight;
    }
  }
  return best;
};
