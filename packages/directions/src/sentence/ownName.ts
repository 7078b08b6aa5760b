// directions/sentence: "Paracetamol 500mg tablets: take two": the medicine's own name in front of its directions, or within them.
import { count } from "../clauses/numbers.ts";
import { sourceOf, tryAt } from "../grammar/parser.ts";
import { type Token, tokensOf } from "../grammar/tokens.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { formWords } from "./product.ts";
import { measureOf, strengthOf } from "./strengths.ts";

/** A name of fewer letters may be a slip for another word. */
const shortestName = 4;

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
  "take use apply inhale inject insert instil instill put give chew dissolve swallow".split(" "),
);

const singular = (word: string): string => formShort[word] ?? word.replace(/s$/, "");

/** The words of a name before its strength and its form: "ferrous", "sulfate". */
const namingWords = ({ name = "" }: ProductFacts): readonly string[] => {
  const tokens = tokensOf(name);
  const end = tokens.findIndex(({ kind, text }) => kind !== "word" || namesForm.has(singular(text)));
  const words = tokens.slice(0, end < 0 ? tokens.length : end).map(({ text }) => text);
  const tells = words.some((word) => word.length >= shortestName && !isSaidOfUse.has(word));
  return tells ? words : [];
};

/** Names of medicines that directions say of other things: "with water". */
const isSaidOfUse: ReadonlySet<string> = new Set("water milk food salt sugar oil soap tea juice".split(" "));

const namesForm: ReadonlySet<string> = new Set(
  "tablet capsule solution suspension cream ointment gel patch drop spray inhaler injection sachet pessary suppository".split(
    " ",
  ),
);

const startsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.kind === "word" && tokens[at + index]?.text === word);

/** Where the strength and the form end that follow the name from `at`; null where a strength is not the product's. */
const headingEnd = (
  text: string,
  tokens: readonly Token[],
  from: number,
  product: ProductFacts,
): number | null => {
  const known = new Set(
    [...(formWords(product) ?? []), ...(formWords({ form: product.name }) ?? [])].map(singular),
  );
  const strength = strengthOf(product);
  let at = from;
  for (let next = tokens[at]; next !== undefined; next = tokens[at]) {
    const unit = tokens[at + 1];
    if (next.kind === "number") {
      const said = unit === undefined ? null : measureOf(text.slice(next.start, unit.end));
      if (said === null || strength === null || said.unit !== strength.unit) return null;
      if (compareDecimals(said.value, strength.value) !== 0) return null;
      at += 2;
    } else if (next.kind === "word" && known.has(singular(next.text)) && !orders.has(next.text)) at += 1;
    else break;
  }
  return at;
};

/** The text without its heading, where one stands: the name, the product's own strength and form, and a mark, a new line or an order behind them. */
const withoutHeading = (
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  product: ProductFacts,
): string | null => {
  if (!startsAt(tokens, 0, words)) return null;
  const end = headingEnd(text, tokens, words.length, product);
  const [last, next] = end === null ? [] : [tokens[end - 1], tokens[end]];
  if (end === null || last === undefined || next === undefined) return null;
  if (endsHeading.has(next.text)) return text.slice(next.end);
  const newLine = /[\r\n]/.test(text.slice(last.end, next.start));
  return newLine || orders.has(next.text) ? text.slice(next.start) : null;
};

/** The text without the name where it stands right behind an order, or between a number and what is counted: "one metformin tablet". */
const withoutName = (text: string, tokens: readonly Token[], words: readonly string[]): string | null => {
  const at = tokens.findIndex((_, index) => startsAt(tokens, index, words));
  const [first, last] = [tokens[at], tokens[at + words.length - 1]];
  if (first === undefined || last === undefined) return null;
  const [before, next] = [tokens[at - 1], tokens[at + words.length]];
  const counted = next !== undefined && (next.kind === "number" || namesForm.has(singular(next.text)));
  const isBehind =
    before === undefined ||
    orders.has(before.text) ||
    (tryAt(count, sourceOf(text, tokens), at - 1).length > 0 && counted);
  return isBehind ? `${text.slice(0, first.start)}${text.slice(last.end)}` : null;
};

/**
 * The text in the ways in which it may be read without the medicine's own name:
 * none where it does not stand there. A strength in front must be the product's,
 * and a form its form, so that nothing is left off that the label does not say.
 */
export const withoutOwnName = (
  text: string,
  tokens: readonly Token[],
  product: ProductFacts,
): readonly string[] => {
  const words = namingWords(product);
  if (words.length === 0) return [];
  return [withoutHeading(text, tokens, words, product), withoutName(text, tokens, words)].flatMap((rest) =>
    rest === null || rest.trim() === "" ? [] : [rest.trim()],
  );
};
