// language/readTranslated: a phrase of a table as a rule that reads it, with a rule for each of its blanks.
import { any, both, oneOf, type Rule, to, words } from "../english/readCalendar/grammar.ts";
import type { Cell } from "../translate/Phrases.ts";

/** What was read in the blanks of a phrase, by their names; a blank that was left out is not there. */
export type Blanks<R extends Readonly<Record<string, Rule<unknown>>>> = {
  readonly [name in keyof R]?: R[name] extends Rule<infer T> ? T : never;
};

const nothing: Rule<never> = () => [];

/** A phrase may tie its own words; sentences are read without ties. */
const untied = (text: string): string => text.replaceAll("\u00A0", " ");

/** Where a part of a phrase may be left out, its blank goes with what parts it from the next, or from the one before. */
const without = (template: string, name: string): string => {
  const blank = `{${name}}`;
  for (const comma of [", ", "، ", "，"])
    if (template.includes(blank + comma)) return template.replace(blank + comma, "");
  if (template.includes(`${blank} `)) return template.replace(`${blank} `, "");
  if (template.includes(` ${blank}`)) return template.replace(` ${blank}`, "");
  return template.replace(blank, "");
};

const subsets = (names: readonly string[]): readonly (readonly string[])[] =>
  names.reduce<readonly (readonly string[])[]>(
    (all, name) => all.flatMap((some) => [some, [...some, name]]),
    [[]],
  );

const inOrder = <R extends Readonly<Record<string, Rule<unknown>>>>(
  template: string,
  rules: R,
): Rule<Blanks<R>> =>
  template
    .split(/(\{[a-z0-9]+\})/i)
    .filter((part) => part !== "")
    .reduce<Rule<Blanks<R>>>(
      (before, part) => {
        if (!part.startsWith("{")) return to(both(before, words(part)), ([read]) => read);
        const name = part.slice(1, -1);
        const rule = rules[name] ?? nothing;
        return to(both(before, rule), ([read, value]) => ({ ...read, [name]: value }));
      },
      (_, at) => [[{}, at]],
    );

/** Reads a phrase; one that is missing is never read. `optional`: blanks that may be left out. */
export const phrase = <R extends Readonly<Record<string, Rule<unknown>>>>(
  cell: Cell,
  rules: R,
  optional: readonly (keyof R & string)[] = [],
): Rule<Blanks<R>> => {
  if (typeof cell !== "string") return nothing;
  const held = optional.filter((name) => cell.includes(`{${name}}`));
  const templates = subsets(held).map((left) => left.reduce(without, untied(cell)));
  return any(...[...new Set(templates)].map((template) => inOrder(template, rules)));
};

/** Reads a phrase without blanks as this. */
export const said = <T>(cell: Cell, value: T): Rule<T> =>
  typeof cell === "string" ? to(words(untied(cell)), () => value) : nothing;

/** Any of a table's phrases, each as what `value` makes of its key. A phrase of two keys is read as both. */
export const saidIn = <K extends string, T>(
  table: Readonly<Record<K, Cell>>,
  value: (key: K) => T,
): Rule<T> => {
  const rows = (Object.keys(table) as K[]).flatMap((key): (readonly [string, T])[] => {
    const cell = table[key];
    return typeof cell === "string" ? [[cell, value(key)]] : [];
  });
  return new Set(rows.map(([text]) => text)).size === rows.length
    ? oneOf(Object.fromEntries(rows))
    : any(...rows.map(([text, read]) => said(text, read)));
};

/** The value that a blank certainly has: the phrase was read with it. */
export const sure = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("A blank of a phrase was read without its value.");
  return value;
};

/** "a", "a and b", "a, b and c", in the words of the language. */
export const rowOf = <T>(
  rule: Rule<T>,
  { comma, last }: { readonly comma: string; readonly last: string },
): Rule<readonly T[]> => {
  const rest: Rule<readonly T[]> = (text, at) =>
    any(
      to(both(words(last), rule), ([, one]): readonly T[] => [one]),
      to(both(words(comma), both(rule, rest)), ([, [one, more]]): readonly T[] => [one, ...more]),
    )(text, at);
  return any(
    to(rule, (one): readonly T[] => [one]),
    to(both(rule, rest), ([one, more]): readonly T[] => [one, ...more]),
  );
};
