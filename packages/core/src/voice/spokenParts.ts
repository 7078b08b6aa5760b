// voice: a sentence of a label as it is spoken: numbers, units, dates and telephone numbers in words.
import { englishTime } from "@plainlabel/pictograms";
import type { PlainSentence } from "../document/wordsInOrder.ts";
import { nameHints } from "./nameHints.ts";

/** A stretch of a sentence. */
export interface SpokenPart {
  /** As it stands on the label. */
  readonly shown: string;
  /** What is said instead; null: what is shown. */
  readonly said: string | null;
  /** How it is said, in the International Phonetic Alphabet; absent: as the voice reads it. */
  readonly ipa?: string;
}

/** Singular and plural of every unit that is shortened on a label. Words are left to the voice. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  mg: ["milligram", "milligrams"],
  g: ["gram", "grams"],
  kg: ["kilogram", "kilograms"],
  mcg: ["microgram", "micrograms"],
  "\u00b5g": ["microgram", "micrograms"],
  "\u03bcg": ["microgram", "micrograms"],
  ng: ["nanogram", "nanograms"],
  mL: ["millilitre", "millilitres"],
  ml: ["millilitre", "millilitres"],
  L: ["litre", "litres"],
  l: ["litre", "litres"],
  cm: ["centimetre", "centimetres"],
  mm: ["millimetre", "millimetres"],
  mmol: ["millimole", "millimoles"],
};

const unitNames = Object.keys(units)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

const fractions: Readonly<Record<string, readonly [alone: string, before: string]>> = {
  "\u00bd": ["half", "half a"],
  "1/2": ["half", "half a"],
  "\u00bc": ["a quarter", "a quarter of a"],
  "1/4": ["a quarter", "a quarter of a"],
  "\u00be": ["three quarters", "three quarters of a"],
  "3/4": ["three quarters", "three quarters of a"],
  "\u2153": ["a third", "a third of a"],
  "1/3": ["a third", "a third of a"],
  "\u2154": ["two thirds", "two thirds of a"],
  "2/3": ["two thirds", "two thirds of a"],
};

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

const ordinal = (day: number): string => {
  const teen = day % 100 > 10 && day % 100 < 14;
  return `${day}${teen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;
};

/** "2.5" is 2 point 5, each digit behind the point by itself; "1,000" has no comma to stumble over. */
const number = (digits: string): string => {
  const [whole = "", part] = digits.replaceAll(",", "").split(".");
  return part === undefined ? whole : `${whole} point ${[...part].join(" ")}`;
};

const isOne = (digits: string): boolean => digits === "1";

const oneByOne = (text: string): string => [...text].join(" ");

const inGroups = (digits: string): string =>
  digits
    .split(/[^\d]+/u)
    .filter((group) => group !== "")
    .map(oneByOne)
    .join(", ");

interface Rule {
  /** Sticky. */
  readonly pattern: RegExp;
  /** null: it is left as it stands. */
  readonly say: (found: RegExpExecArray, rest: string) => string | null;
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const notInside = String.raw`(?<![\p{L}\p{N}.]|\p{N}[-\u2013])`;
const endsHere = String.raw`(?![\p{L}\p{N}])`;

const rule = (pattern: string, say: Rule["say"]): Rule => ({ pattern: new RegExp(pattern, "uy"), say });

const halves: Readonly<Record<string, string>> = { am: "A M", pm: "P M" };

/** "8 30 A M"; noon and midnight have words of their own. */
const clockSpoken = (hour: string, minutes: string | undefined, half: string): string =>
  [hour, ...(minutes === undefined || minutes === "00" ? [] : [minutes]), halves[half] ?? half].join(" ");

/** In this order: the first that fits is taken. */
const rules: readonly Rule[] = [
  rule(
    String.raw`(\+?)\(?(\d{2,6}\)?(?: \d{2,6}){1,5})(?: ?(?:ext\.?|x) ?(\d{1,6}))?(?![\d.]\d|/)`,
    ([, plus, groups, extension]) =>
      groups!.replace(/\D/gu, "").length < 9
        ? null
        : `${plus === "" ? "" : "plus "}${inGroups(groups!)}${extension === undefined ? "" : `, extension ${oneByOne(extension)}`}`,
  ),
  rule(
    String.raw`(\d{1,2}) (${months}) (\d{4})${endsHere}`,
    ([, day, month, year]) => `${ordinal(Number(day))} ${month} ${year}`,
  ),
  rule(String.raw`(\d{1,2})(?::(\d\d))? ?(am|pm)${endsHere}`, ([, hour, minutes, half]) =>
    clockSpoken(hour!, minutes, half!),
  ),
  rule(String.raw`(?:[01]\d|2[0-3]):[0-5]\d${endsHere}`, ([time]) => {
    const [clock, half] = englishTime(time!).split(" ");
    const [hour, minutes] = clock!.split(":");
    return clockSpoken(hour!, minutes, half!);
  }),
  rule(
    String.raw`(?:(\d+) ?)?([\u00bd\u00bc\u00be\u2153\u2154])(?: ?(${unitNames}))?${endsHere}|(?:(\d+) )?(1/2|1/4|3/4|1/3|2/3)(?: ?(${unitNames})${endsHere})?(?![\d/.])`,
    ([, whole, sign, signUnit, count, written, writtenUnit], rest) => {
      const [alone, before] = fractions[(sign ?? written)!]!;
      const ones = whole ?? count;
      const unit = units[signUnit ?? writtenUnit ?? ""];
      if (unit !== undefined)
        return ones === undefined
          ? `${before} ${unit[0]}`
          : `${ones} and ${alone === "half" ? "a half" : alone} ${unit[1]}`;
      const [, next] = /^ (\p{L}+)/u.exec(rest) ?? [];
      // "1/2 tablets" may be meant as 1 or 2 of them: what is not surely a half is read as it stands.
      if (written !== undefined && ones === undefined && (next === undefined || next.endsWith("s")))
        return null;
      if (ones !== undefined) return `${ones} and ${alone === "half" ? "a half" : alone}`;
      return next === undefined || /^(?:an?|of|to|or|the)$|s$/u.test(next) ? alone : before;
    },
  ),
  rule(
    String.raw`(?:(${digits})(%?) ?[-\u2013] ?)?(${digits})(?: ?(%)| ?(${unitNames})(?:/(${digits})? ?(${unitNames}|\p{L}+))?${endsHere})(?![-\u2013/])`,
    ([, from, percentFirst, amount, percent, name, per, of], rest) => {
      if (percentFirst === "%" && percent === undefined) return null;
      const range = from === undefined ? number(amount!) : `${number(from)} to ${number(amount!)}`;
      if (percent !== undefined) return `${range} percent`;
      // "a 5 millilitre spoon"
      const [one, many] = units[name!]!;
      const first = isOne(amount!) || (of === undefined && /^ spoon/u.test(rest)) ? one : many;
      if (of === undefined) return `${range} ${first}`;
      const each = Object.hasOwn(units, of) ? units[of]![per === undefined || isOne(per) ? 0 : 1] : of;
      return `${range} ${first} per ${per === undefined ? "" : `${number(per)} `}${each}`;
    },
  ),
  rule(
    String.raw`(${digits}) ?[-\u2013] ?(${digits})(?![-\u2013/\p{L}]|\.?\d)`,
    ([, from, to]) => `${number(from!)} to ${number(to!)}`,
  ),
  rule(`(${digits})/(${digits})${endsHere}`, ([, one, other]) => `${number(one!)} slash ${number(other!)}`),
  // "2 x 28 sachets": "2 of 28" would be some of them.
  rule(String.raw`(\d+) [x\u00d7](?= \d)`, ([, count]) => `${count} times`),
  rule(
    String.raw`(\d+)[x\u00d7](${digits})(?: ?(${unitNames}))?${endsHere}`,
    ([, count, amount, name]) =>
      `${count} times ${number(amount!)}${name === undefined ? "" : ` ${units[name]![isOne(amount!) ? 0 : 1]}`}`,
  ),
  // Two numbers in a row are two: "2, 5 millilitre spoonfuls" and not 25.
  rule(String.raw`(${digits})(?= \d)`, ([, amount]) => `${number(amount!)},`),
  rule(String.raw`(\d+\.\d+|\d{1,3}(?:,\d{3})+)${endsHere}`, ([, amount]) => number(amount!)),
];

/** Words with a stroke behind them, and signs that stand alone. What is replaced is always whole words. */
const anywhere: readonly Rule[] = [
  rule(
    String.raw`(?<!\p{L})(\p{L}+)/(${unitNames})${endsHere}`,
    ([, word, name]) => `${word} per ${units[name!]![0]}`,
  ),
  rule(
    String.raw`(?<!\p{L})(\p{L}+)/((?:dose|puff|hour|day|actuation|vial|drop)s?)${endsHere}`,
    ([, word, one]) => `${word} per ${one}`,
  ),
  rule("(?<= )/(?= )", () => "and"),
  rule("(?<= )&(?= )", () => "and"),
];

const postcode = rule(
  String.raw`([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})${endsHere}`,
  ([, out, inward]) => `${oneByOne(out!)}, ${oneByOne(inward!)}`,
);

/** Of a web address: dots and strokes by name, the host as words, what has no words letter by letter. */
const address = (text: string): string => {
  const [host = "", ...path] = text.split("/");
  const named = host.toLowerCase().split(".").join(" dot ");
  return [named, ...path.map((part) => oneByOne(part))].join(" slash ");
};

/** Adds to the last part where both are left as they stand. */
const joined = (parts: readonly SpokenPart[], next: SpokenPart): SpokenPart[] => {
  const last = parts.at(-1);
  return last !== undefined &&
    last.said === null &&
    next.said === null &&
    last.ipa === undefined &&
    next.ipa === undefined
    ? [...parts.slice(0, -1), { shown: last.shown + next.shown, said: null }]
    : [...parts, next];
};

const beginsHere = new RegExp(String.raw`${notInside}(?=[+(\p{N}])`, "uy");

const found = (text: string, at: number, source: string): SpokenPart | null => {
  const stands = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  const candidates = [
    ...(/\/pharmacy\//u.test(source) && (at === 0 || text[at - 1] === " ") ? [postcode] : []),
    ...(stands(beginsHere) ? rules : []),
    ...anywhere,
  ];
  for (const { pattern, say } of candidates) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === "") continue;
    const said = say(match, text.slice(at + match[0].length));
    if (said !== null) return { shown: match[0], said };
  }
  return null;
};

/** Names of medicines, longest first so that none is taken for a part of another. */
const hinted = (parts: readonly SpokenPart[], drafts: boolean): readonly SpokenPart[] => {
  const known = nameHints.filter(({ reviewed }) => drafts || reviewed !== null);
  if (known.length === 0) return parts;
  const names = new RegExp(
    String.raw`(?<![\p{L}-])(${known.map(({ name }) => name).join("|")})(?![\p{L}-])`,
    "iu",
  );
  return parts.flatMap(({ shown, said }): readonly SpokenPart[] => {
    const name = said === null ? names.exec(shown) : null;
    if (name === null) return [{ shown, said }];
    const { ipa } = known.find((hint) => hint.name === name[0].toLowerCase())!;
    const [before, after] = [shown.slice(0, name.index), shown.slice(name.index + name[0].length)];
    return [
      ...(before === "" ? [] : [{ shown: before, said: null }]),
      { shown: name[0], said: null, ipa },
      ...(after === "" ? [] : [{ shown: after, said: null }]),
    ];
  });
};

/**
 * An English sentence in parts that, put together as they are shown, are the
 * sentence itself. `drafts`: hints for names that nobody signed are taken too.
 */
export const spokenParts = (
  { text, source }: Pick<PlainSentence, "text" | "source">,
  drafts: boolean,
): readonly SpokenPart[] => {
  if (/^\/link\/(?:url|shortUrl)$/u.test(source)) return [{ shown: text, said: address(text) }];
  let parts: SpokenPart[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const next = found(text, at, source) ?? { shown: character, said: null };
    parts = joined(parts, next);
    at += next.shown.length;
  }
  return source.startsWith("/medicine") || source === "/warnings" || source === "/directions"
    ? hinted(parts, drafts)
    : parts;
};

/** The words that are heard, in one text. */
export const heard = (parts: readonly SpokenPart[]): string =>
  parts
    .map(({ shown, said }) => said ?? shown)
    .join("")
    .replace(/ {2,}/gu, " ")
    .trim();
