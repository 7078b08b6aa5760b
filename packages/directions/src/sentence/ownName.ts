// directions/sentence: "Paracetamol 500mg tablets: take two": the medicine's own name in front of its directions,
// or within them.
import { need } from "../clauses/asNeeded.ts";
import { food } from "../clauses/food.ts";
import { type Count, count, type Written } from "../clauses/numbers.ts";
import { release } from "../clauses/releases.ts";
import { slots } from "../clauses/slots.ts";
import { frequency } from "../clauses/times.ts";
import { either, sourceOf, tryAt } from "../grammar/parser.ts";
import { knownWords } from "../grammar/phrases.ts";
import { type Token, tokensOf } from "../grammar/tokens.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { comesAs } from "../lexicon/smallStrengths.ts";
import { countedUnit, measuredUnit } from "../lexicon/units.ts";
import { compareDecimals, isMultipleOf, productOf } from "../regimen/decimals.ts";
import { formWords, isReleased } from "./product.ts";
import {
  type Measure,
  measureOf,
  numberOfPuff,
  numberOfStrength,
  strengthOf,
  strengthOfPuff,
  withoutCommas,
} from "./strengths.ts";

/** A name of fewer letters may be a slip for another word. */
const shortestName = 4;

/** "MST", "GTN": three letters are a name where directions have no such word. */
const shortestBrand = 3;

/** Words that stand for a form and are none of its words. */
const formShort: Readonly<Record<string, string>> = {
  tab: "tablet",
  tabs: "tablet",
  cap: "capsule",
  caps: "capsule",
};

const endsHeading: ReadonlySet<string> = new Set([":", "-", ".", ",", ";"]);

/** What an order begins with, so that a heading needs no mark before it. */
const orders: ReadonlySet<string> = new Set(
  "take use apply inhale inject insert instil instill put give chew dissolve swallow change replace stick place rub massage rinse gargle start commence continue".split(
    " ",
  ),
);

const singular = (word: string): string => formShort[word] ?? word.replace(/s$/, "");

/** "Co-amoxiclav": a hyphen inside a name is none of its words. */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "-" && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** "Humulin M3", "Adcal-D3": letters that run into digits are of the name. */
const isOfName = (kind: Token["kind"] | undefined): boolean => kind === "word" || kind === "stuck";

const isName = (word: string): boolean =>
  word.length >= shortestName || (word.length === shortestBrand && !knownWords.has(word));

const tellsName = (words: readonly string[]): boolean =>
  words.some((word) => isName(word) && !isSaidOfUse.has(word));

/**
 * The words of a name before its strength and its form, and fewer of them as they
 * are mostly said: "ferrous sulfate", "ferrous". The most come first. Fewer of them
 * must hold a word that directions have no other use for: "evening" of a primrose
 * oil is none.
 */
const namesOf = ({ name = "" }: ProductFacts): readonly (readonly string[])[] => {
  const tokens = tokensOf(name).filter((_, at, all) => !isHyphen(all, at));
  const end = tokens.findIndex(({ kind, text }) => !isOfName(kind) || namesForm.has(singular(text)));
  const words = tokens.slice(0, end < 0 ? tokens.length : end).map(({ text }) => text);
  /* "Humalog Mix25" is not Humalog, nor is Adcal-D3 Adcal: letters with digits are never left off. */
  const least = tokens.slice(0, words.length).findLastIndex(({ kind }) => kind === "stuck") + 1;
  const shorter = words
    .slice(1)
    .map((_, at) => words.slice(0, words.length - 1 - at))
    .filter(({ length }) => length >= least);
  return [words, ...shorter.filter((some) => !some.every((word) => knownWords.has(word)))].filter(tellsName);
};

/** Names of medicines that directions say of other things: "with water". */
const isSaidOfUse: ReadonlySet<string> = new Set("water milk food salt sugar oil soap tea juice".split(" "));

const namesForm: ReadonlySet<string> = new Set(
  "tablet capsule solution suspension cream ointment gel patch drop spray inhaler injection sachet pessary suppository".split(
    " ",
  ),
);

/** "Sulphate", "cephalexin", "oestradiol", "amoxycillin": names as they were spelt before, one way for both. */
const spelt = (word: string): string =>
  word
    .replace("sulph", "sulf")
    .replace(/^ceph/, "cef")
    .replace(/^oest/, "est")
    .replace(/^amoxy/, "amoxi")
    .replace("methasone", "metasone");

/**
 * The 25 of "Mix 25" for the Mix25 of a name: a space stands before it. Only where another number follows, which is
 * the dose: "Humalog Mix 25 units" has lost one of the two.
 */
const isSpaced = (tokens: readonly Token[], at: number, word: string): boolean =>
  /^\d+$/.test(word) &&
  tokens[at]?.kind === "number" &&
  tokens[at]?.text === word &&
  tokens[at + 1]?.kind === "number";

/** Where the words end that stand from `at`; null where they do not. */
const endOfWords = (tokens: readonly Token[], at: number, words: readonly string[]): number | null => {
  let end = at;
  for (const word of words) {
    if (end > at && isHyphen(tokens, end)) end += 1;
    const isWord = isOfName(tokens[end]?.kind) && spelt(tokens[end]?.text ?? "") === spelt(word);
    if (!isWord && !(end > at && isSpaced(tokens, end, word))) return null;
    end += 1;
  }
  return end;
};

/**
 * "Seretide 250 Evohaler", "Humulin M3": the whole name, token by token, up to its last word that is no unit;
 * null where it does not stand in front.
 */
const endOfWholeName = (tokens: readonly Token[], { name = "" }: ProductFacts): number | null => {
  const named = tokensOf(name);
  const last = named.at(-1);
  const isWhole = named.length > 1 && named.every(({ text }, at) => tokens[at]?.text === text);
  return isWhole && last?.kind === "word" && last.text.length >= shortestName ? named.length : null;
};

const ratios = /\d[\d.,]*\s?[a-z]+\s?\/\s?[\d.]*\s?[a-z]+/gi;

/**
 * "100/6" of "100micrograms/dose / 6micrograms/dose", "30/500" of "30 mg/500 mg": the two numbers of a name or a
 * strength, in their order.
 */
const twoNumbersOf = (words: string): string => (words.match(/\d[\d.]*/g) ?? []).slice(0, 2).join("/");

const percents = /\d[\d.]*\s?%/g;

/** How the units of a strength are shortened, and what stands for its stroke. */
const writtenShort: readonly (readonly [RegExp, string])[] = [
  [/\b(?:in|per)\b/g, "/"],
  [/\s/g, ""],
  [/(?<=\d)(?:mcgs?|micrograms)/g, "microgram"],
  [/(?<=\d|\/)mls\b/g, "ml"],
  [/(?<=\d|\/)(?:hours|hrs?|h)\b/g, "hour"],
];

/** "25 mcg/hr" as "25microgram/hour", "120mg in 5ml" as "120mg/5ml". */
const plainRatio = (text: string): string =>
  writtenShort.reduce((so, [short, long]) => so.replace(short, long), text.toLowerCase());

/** "10mg/5ml", "10mg in 5ml", "25mcg per hour". */
const strokes: ReadonlySet<string> = new Set(["/", "in", "per"]);

const isStroke = (token: Token | undefined): boolean => strokes.has(token?.text ?? "");

/**
 * Where "10mg/5ml" or "0.5%" ends, where it is how strong the product is said to be; null for any other, and for
 * what is none.
 */
const ratioEnd = (
  text: string,
  tokens: readonly Token[],
  at: number,
  { strength = "", name = "" }: ProductFacts,
): number | null => {
  const from = tokens[at];
  if (from?.kind !== "number") return null;
  const isPair = tokens[at + 1]?.text === "/" && tokens[at + 2]?.kind === "number";
  if (isPair)
    return [name, strength]
      .map(twoNumbersOf)
      .includes(plainRatio(text.slice(from.start, tokens[at + 2]?.end)))
      ? at + 3
      : null;
  const isPercent = tokens[at + 1]?.text === "%";
  if (!isPercent && !isStroke(tokens[at + 2])) return null;
  const end = isPercent ? at + 2 : at + (tokens[at + 3]?.kind === "number" ? 5 : 4);
  const last = tokens[end - 1];
  if (last === undefined || (!isPercent && last.kind !== "word")) return null;
  const said = plainRatio(text.slice(from.start, last.end));
  const known = [strength, ...name.matchAll(isPercent ? percents : ratios)].map(String);
  return known.some((one) => plainRatio(one) === said) ? end : null;
};

/** "two puffs", ": two puffs" */
const countsNext = (text: string, tokens: readonly Token[], from: number): boolean => {
  const source = sourceOf(text, tokens);
  const at = endsHeading.has(tokens[from]?.text ?? "") ? from + 1 : from;
  return tryAt(count, source, at).some(({ end }) => tryAt(countedUnit, source, end).length > 0);
};

const howOften = either<unknown>(frequency, slots, need, food);

/**
 * "Diazepam 2mg 5 at night", "Prednisolone 5mg 10 od": so many of them, or so many mg that they come to? Of "1mg 3
 * od" both are the same.
 */
const mayBeWeight = ({ high }: Count, token: Token | undefined): boolean => {
  const strength = token?.kind === "number" ? withoutCommas(token.text) : "";
  return (
    /[1-9]/.test(strength) &&
    strength !== "1" &&
    compareDecimals(high.value, strength) >= 0 &&
    isMultipleOf(productOf(high.value, "2"), strength)
  );
};

/**
 * "Lansoprazole 30mg capsules one daily": behind the form a number is the dose. Behind the strength alone it may be
 * either, unless it counts something, or how often follows it: "Paracetamol 500mg 2 tabs", "Metronidazole 400mg one
 * TDS". "1mg 2 hourly" is left over without a dose.
 */
const beginsDose = (text: string, tokens: readonly Token[], at: number): boolean => {
  const source = sourceOf(text, tokens);
  const isBehindForm = namesForm.has(singular(tokens[at - 1]?.text ?? "")) || isOfTwo(tokens, at);
  const strength = tokens[at - 2];
  return tryAt(count, source, at).some(
    ({ value, end }) =>
      isBehindForm ||
      tryAt(countedUnit, source, end).length > 0 ||
      (tryAt(howOften, source, end).length > 0 && !mayBeWeight(value, strength)),
  );
};

/**
 * The bare number that belongs to the name behind these words: "NovoMix 30 FlexPen", "Creon 25000 capsules"; null
 * where none does.
 */
const numberInName = (words: readonly string[], { name = "" }: ProductFacts): string | null => {
  const named = tokensOf(name).filter((_, at, all) => !isHyphen(all, at));
  const [number, unit] = [named[words.length], named[words.length + 1]];
  const isBare = unit === undefined || measureOf(`${number?.text} ${unit.text}`) === null;
  const isNumber = number !== undefined && /^\d+$/.test(number.text);
  return isNumber && isBare && endOfWords(named, 0, words) === words.length ? number.text : null;
};

/**
 * "Humulin" of "Humulin M3 units bd": the text goes on with the name, so that what is cut off must be more of it,
 * and no number or verb is left of a name.
 */
const nameGoesOn = (
  tokens: readonly Token[],
  end: number,
  words: readonly string[],
  { name = "" }: ProductFacts,
): boolean => {
  const next = tokensOf(name).filter((_, at, all) => !isHyphen(all, at))[words.length];
  const here = tokens[isHyphen(tokens, end) ? end + 1 : end];
  return (
    next !== undefined &&
    here?.kind !== "number" &&
    isOfName(next.kind) &&
    !namesForm.has(singular(next.text)) &&
    here?.text === next.text
  );
};

/** How many words of the name follow its number in the text too: "FlexPen" of "Novomix 30 FlexPen 20 units". */
const wordsBehindNumber = (
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  { name = "" }: ProductFacts,
): number => {
  const named = tokensOf(name)
    .filter((_, index, all) => !isHyphen(all, index))
    .slice(words.length + 1);
  const differs = named.findIndex(
    ({ kind, text }, index) => kind !== "word" || tokens[at + 1 + index]?.text !== text,
  );
  return differs < 0 ? named.length : differs;
};

/** "300" of "300units/ml": how strong what is injected is, told in units of the dose. */
const unitsInMl = ({ name = "", strength = "" }: ProductFacts): string | null =>
  /(?:^|\s)(\d+) ?units?\/ ?ml\b/i.exec(`${name} ${strength}`)?.[1] ?? null;

/** The numbers that stand for the product itself where they follow its name with no unit. */
const ownNumbers = (words: readonly string[], product: ProductFacts): ReadonlySet<string> =>
  new Set(
    [numberInName(words, product), unitsInMl(product), numberOfStrength(product)].filter(
      (one) => one !== null,
    ),
  );

/**
 * "Novomix 30 16 units", "Fultium D3 800 1 od": behind a number that stands for the product a whole dose follows,
 * with its unit or with how often; "Prednisolone 5 10 od" may be a weight. Where the number is not of the name, it
 * is the larger: "Warfarin 1 2 tablets" may have lost a dash.
 */
const dosesBehind = (text: string, tokens: readonly Token[], at: number, inName: string | null): boolean => {
  const own = withoutCommas(tokens[at]?.text ?? "");
  const source = sourceOf(text, tokens);
  const from = endsHeading.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return tryAt(count, source, from).some(
    ({ value, end }) =>
      (own === inName || !/^\d/.test(own) || compareDecimals(own, value.high.value) > 0) &&
      (tryAt(either<unknown>(countedUnit, measuredUnit), source, end).length > 0 ||
        (tryAt(howOften, source, end).length > 0 && !mayBeWeight(value, tokens[at]))),
  );
};

/**
 * "Novomix 30-40 units", "Humulin M3-5 units": the number of the name and the dose behind a dash may be a range.
 * "Humulin M3 - 12 units" is none: behind letters that run into digits the dash would stand right there.
 */
const mayRange = (tokens: readonly Token[], at: number): boolean => {
  const [own, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    mark?.text === "-" &&
    next?.kind === "number" &&
    (own?.kind === "number" || (own?.kind === "stuck" && mark.glued && next.glued)) &&
    /^\d/.test(own.text) &&
    compareDecimals(withoutCommas(next.text), withoutCommas(own.text)) > 0
  );
};

/**
 * "Novomix 30 units bd", "Toujeo 300 units nocte": 30 units, or Novomix 30 and no dose? "Novomix 30.5 units": a
 * space may be lost behind the name.
 */
const mayBeOwnNumber = (
  tokens: readonly Token[],
  end: number,
  words: readonly string[],
  product: ProductFacts,
): boolean => {
  const number = tokens[end];
  return (
    (number?.kind === "number" || number?.kind === "stuck") &&
    tokens[end - 1]?.kind !== "number" &&
    !endsHeading.has(tokens[end - 1]?.text ?? "") &&
    [numberInName(words, product), unitsInMl(product)].includes(number.text.split(".")[0] ?? "")
  );
};

/** Where "MR" or "e/c" ends, where the product is released or made so; `at` for anything else. */
const releaseEnd = (text: string, tokens: readonly Token[], at: number, product: ProductFacts): number =>
  tryAt(release, sourceOf(text, tokens), at).find(({ value }) => isReleased(value, product))?.end ?? at;

/** Where the strength and the form end that follow the name from `at`; null where a strength is not the product's. */
const headingEnd = (
  text: string,
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
  product: ProductFacts,
): number | null => {
  const own = ownNumbers(words, product);
  const known = new Set(
    [...(formWords(product) ?? []), ...(formWords({ form: product.name }) ?? [])].map(singular),
  );
  const strengths = [strengthOf(product), strengthOfPuff(product)].filter((one) => one !== null);
  let at = from;
  for (let next = tokens[at]; next !== undefined; next = tokens[at]) {
    const unit = tokens[at + 1];
    const ratio = ratioEnd(text, tokens, at, product);
    const released = releaseEnd(text, tokens, at, product);
    if (ratio !== null) at = ratio;
    else if (released > at) at = released;
    else if (next.kind === "number") {
      const said = unit === undefined ? null : measureOf(text.slice(next.start, unit.end));
      const isStrength = said !== null && strengths.some((one) => isSame(said, one));
      /* "Clenil 100 two puffs" */
      const isOwn = said === null && at === from && own.has(next.text);
      const inName = numberInName(words, product);
      const more = isOwn && next.text === inName ? wordsBehindNumber(tokens, at, words, product) : 0;
      if (isOwn && mayRange(tokens, at)) return null;
      if (isOwn && dosesBehind(text, tokens, at + more, more > 0 ? null : inName)) return at + more + 1;
      const isCalledSo =
        (said === null && next.text === numberOfPuff(product) && countsNext(text, tokens, at + 1)) ||
        (isOwn && known.has(singular(unit?.text ?? "")));
      if (!isStrength && !isCalledSo)
        return beginsDose(text, tokens, at) && !mayBeOwnNumber(tokens, at, words, product) ? at : null;
      at += isStrength ? 2 : 1;
    } else if (next.kind === "word" && known.has(singular(next.text)) && !orders.has(next.text)) at += 1;
    else break;
  }
  return at;
};

const isSame = (one: Measure, other: Measure): boolean =>
  one.unit === other.unit && compareDecimals(one.value, other.value) === 0;

/**
 * "Codeine 30mg - 60mg", "30mg, 60mg", "2mg - 5 at night": behind a bare strength
 * another measure may be the end of a range, or the dose.
 */
const mayGoOn = (text: string, tokens: readonly Token[], end: number): boolean => {
  const mark = tokens[end]?.text ?? "";
  const [number, unit] = [tokens[end + 1], tokens[end + 2]];
  const isBare = tokens[end - 2]?.kind === "number" && !isStroke(tokens[end - 3]);
  if (!["-", ",", "."].includes(mark) || !isBare || number?.kind !== "number") return false;
  const measure = unit === undefined ? null : measureOf(text.slice(number.start, unit.end));
  const inFront = measureOf(text.slice(tokens[end - 2]?.start, tokens[end - 1]?.end));
  /* "Apixaban 5mg - 5mg twice daily": nothing ranges from a measure to itself. */
  if (mark === "-" && measure !== null && inFront !== null && isSame(measure, inFront)) return false;
  const isMeasure = measure !== null;
  const isCounted = tryAt(countedUnit, sourceOf(text, tokens), end + 2).length > 0;
  return isMeasure || (mark === "-" && !isCounted);
};

/** "10mg/5ml", "30/500": with a stroke before its last number or unit it is no dose. */
const isOfTwo = (tokens: readonly Token[], end: number): boolean =>
  [2, 3].some((back) => isStroke(tokens[end - back]));

/**
 * The text without its heading, where one stands: the name, the product's own strength and form, and a mark, a
 * new line or an order behind them.
 */
const withoutHeading = (
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  product: ProductFacts,
): string | null => {
  const named = endOfWords(tokens, 0, words);
  if (named === null || nameGoesOn(tokens, named, words, product)) return null;
  if (tokens[named - 1]?.kind === "stuck" && mayRange(tokens, named - 1)) return null;
  const end = headingEnd(text, tokens, named, words, product);
  const [last, next] = end === null ? [] : [tokens[end - 1], tokens[end]];
  if (end === null || last === undefined || next === undefined) return null;
  /* "Isosorbide mononitrate 10 bd": more of the name is no strength and no form. */
  const isNameAlone = tokens
    .slice(named, end)
    .every((token) => token.kind !== "number" && !namesForm.has(singular(token.text)));
  const mayBeStrength = isBareWeight(text, tokens, end, product) || isConcentration(tokens, end, product);
  if (mayGoOn(text, tokens, end) || (isNameAlone && mayBeStrength)) return null;
  if (endsHeading.has(next.text)) return text.slice(next.end);
  const newLine = /[\r\n]/.test(text.slice(last.end, next.start));
  const isCalledSo = end > named && isBareNumber(text, tokens, named);
  return newLine || isCalledSo || beginsDose(text, tokens, end) || orders.has(next.text)
    ? text.slice(next.start)
    : null;
};

/** A number with no unit behind it: behind the name it stands for the product, or it is the dose. */
const isBareNumber = (text: string, tokens: readonly Token[], at: number): boolean => {
  const [number, unit] = [tokens[at], tokens[at + 1]];
  return number?.kind === "number" && measureOf(text.slice(number.start, unit?.end)) === null;
};

/** The text behind the whole name in front. */
const withoutWholeName = (text: string, tokens: readonly Token[], product: ProductFacts): string | null => {
  const end = endOfWholeName(tokens, product);
  const next = end === null ? undefined : tokens[end];
  if (end === null || next === undefined || isBareWeight(text, tokens, end, product)) return null;
  if (isConcentration(tokens, end, product)) return null;
  return text.slice(endsHeading.has(next.text) ? next.end : next.start);
};

/** A number from which on a count behind a name is likelier its weight, and one from which on it always is. */
const [manyOf, mostOf] = ["3", "5"];

/** "Three sevelamer": so many mg could not be given where one holds more than so many times as much. */
const timesAsMuch = "20";

/** Whether a figure behind the name may be so many mg. */
const mayBeMg = ({ value, as }: Written, strength: string | null, name: string): boolean => {
  /* "½ od" is half of one: nobody writes mg so. */
  if (as !== "digits") return false;
  if (value.includes(".") || compareDecimals(value, mostOf) >= 0) return true;
  const isMany = compareDecimals(value, manyOf) >= 0;
  if (strength === null) return isMany || comesAs(name, value);
  if (isMany) return compareDecimals(productOf(value, timesAsMuch), strength) >= 0;
  /* "Doxazosin 2 od" of 4 mg tablets is half of one; "1 od" is mostly a tablet, but for what comes as 1 mg. */
  return comesAs(name, value) || isMultipleOf(value === "1" ? value : productOf(value, "2"), strength);
};

/**
 * "Ramipril 5 od", "Amlodipine: 5 daily", "Diazepam 2 tds" of 5 mg: behind the name alone a number without a unit
 * is mostly mg, and so many tablets only where so few mg could not be given. Of 1 mg tablets both are the same.
 */
const isBareWeight = (
  text: string,
  tokens: readonly Token[],
  from: number,
  product: ProductFacts,
): boolean => {
  const at = endsHeading.has(tokens[from]?.text ?? "") ? from + 1 : from;
  const strength = numberOfStrength(product);
  if (tokens[at]?.kind !== "number" || strength === "1") return false;
  const source = sourceOf(text, tokens);
  return tryAt(count, source, at).some(
    ({ value: { low, high }, end }) =>
      tryAt(either<unknown>(countedUnit, measuredUnit), source, end).length === 0 &&
      [low, high].some((written) => mayBeMg(written, strength, product.name ?? "")),
  );
};

/** "100 units/ml" of a product, as "100". */
const perMillilitre = /(\d[\d,.]*) ?(?:international )?units? ?(?:\/|per|in) ?(?:1 ?)?ml\b/i;

/** Whether the name of the product goes on with this number: "Novomix 30". */
const isNumberOfName = (number: string, name: string): boolean => {
  const tokens = tokensOf(name);
  return tokens.some(
    ({ kind, text }, at) =>
      kind === "number" && text === number && tokens[at - 1]?.kind === "word" && isWordOfName(tokens[at + 1]),
  );
};

/** What follows the number of a name: more of it, and no unit. */
const isWordOfName = (next: Token | undefined): boolean =>
  next === undefined || (next.kind === "word" && measureOf(`1 ${next.text}`) === null);

/** "Lantus 100 units daily" of 100 units/mL, "Novomix 30 units": of its strength or its name, or the dose? */
const isConcentration = (
  tokens: readonly Token[],
  from: number,
  { name = "", strength = "" }: ProductFacts,
): boolean => {
  const at = endsHeading.has(tokens[from]?.text ?? "") ? from + 1 : from;
  const held = perMillilitre.exec(`${strength} ${name}`)?.[1];
  const number = tokens[at]?.text ?? "";
  return (
    (number === held || isNumberOfName(number, name)) &&
    /^units?$/.test(tokens[at + 1]?.text ?? "") &&
    !isStroke(tokens[at + 2])
  );
};

/** "Buccal midazolam 10mg": a way in that stands before the name. */
const waysIn: ReadonlySet<string> = new Set([
  "buccal",
  "oral",
  "sublingual",
  "rectal",
  "nebulised",
  "topical",
]);

/** "Omeprazole caps 20mg od": where the form ends between the name and a weight; where none stands there, `at`. */
const formBeforeWeight = (tokens: readonly Token[], at: number, product: ProductFacts): number => {
  const [form, number] = [tokens[at], tokens[at + 1]];
  const word = singular(form?.text ?? "");
  const isOwn = namesForm.has(word) && formWords(product)?.map(singular).includes(word) === true;
  return isOwn && number?.kind === "number" && /^m?c?g$/.test(tokens[at + 2]?.text ?? "") ? at + 1 : at;
};

/**
 * The text without the name where it stands right behind an order, or between a number and what is counted: "one
 * metformin tablet".
 */
const withoutName = (
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  product: ProductFacts,
): string | null => {
  const at = tokens.findIndex((_, index) => endOfWords(tokens, index, words) !== null);
  const named = at < 0 ? null : endOfWords(tokens, at, words);
  if (named !== null && nameGoesOn(tokens, named, words, product)) return null;
  const end =
    named === null ? null : formBeforeWeight(tokens, releaseEnd(text, tokens, named, product), product);
  const [first, last] = [tokens[at], end === null ? undefined : tokens[end - 1]];
  if (first === undefined || last === undefined || end === null) return null;
  if (isBareWeight(text, tokens, end, product) || isConcentration(tokens, end, product)) return null;
  if (mayBeOwnNumber(tokens, end, words, product)) return null;
  const [before, next] = [tokens[at - 1], tokens[end]];
  const counted = next !== undefined && (next.kind === "number" || namesForm.has(singular(next.text)));
  const isBehind =
    before === undefined ||
    orders.has(before.text) ||
    (at === 1 && waysIn.has(before.text)) ||
    (tryAt(count, sourceOf(text, tokens), at - 1).length > 0 && counted);
  return isBehind ? `${text.slice(0, first.start)}${text.slice(last.end)}` : null;
};

/**
 * The text in the ways in which it may be read without the medicine's own name:
 * none where it does not stand there. A strength in front must be the product's,
 * and a form its form, so that nothing is left off that the label does not say.
 * Whoever reads them must hold them against each other: "Codeine 30mg. 60mg at
 * night" has its strength in front, or a dose.
 */
export const withoutOwnName = (
  text: string,
  tokens: readonly Token[],
  product: ProductFacts,
): readonly string[] => {
  const names = namesOf(product);
  const stands = names.some(([first]) => tokens.some((token) => spelt(token.text) === spelt(first ?? "")));
  if (!stands) return [];
  const rests = [
    withoutWholeName(text, tokens, product),
    ...names.flatMap((words) => [
      withoutHeading(text, tokens, words, product),
      withoutName(text, tokens, words, product),
    ]),
  ];
  return [...new Set(rests.flatMap((rest) => (rest === null || rest.trim() === "" ? [] : [rest.trim()])))];
};
