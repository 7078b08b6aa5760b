// language/translate: a phrase with what stands in it, as runs; and the finishing of a sentence: capital, stop,
// ties, isolates.
import type { Run } from "../english/Saying.ts";
import { Unsayable } from "../english/Sentence.ts";
import type { Cell, Phrases } from "./Phrases.ts";

export type Words = readonly Run[];
export const plain = (text: string): Words => (text === "" ? [] : [{ text, strong: false }]);
export const strong = (text: string): Words => (text === "" ? [] : [{ text, strong: true }]);
export const textOf = (words: Words): string => words.map(({ text }) => text).join("");
/** All of it strong: of a negative sentence no word is left weak that turns another round. */
export const allStrong = (words: Words): Words => strong(textOf(words));

/** The text of a phrase; throws where nobody is sure of it. */
export const cell = (phrase: Cell): string => {
  if (typeof phrase === "string") return phrase;
  throw new Unsayable(phrase.missing);
};

/**
 * A phrase with its blanks filled. A blank that is filled with nothing takes the
 * space after it with it, and a comma before that; one that the phrase has no place for is a fault of the phrase,
 * and throws: a part of a dose is never lost.
 */
export const fill = (phrase: Cell, blanks: Readonly<Record<string, Words | string>>): Words => {
  const template = cell(phrase);
  const parts = template.split(/(\{[a-z0-9]+\})/i);
  const held = new Set(parts.filter((part) => part.startsWith("{")).map((part) => part.slice(1, -1)));
  for (const [name, words] of Object.entries(blanks))
    if (words.length > 0 && !held.has(name))
      throw new Unsayable(`The phrase “${template}” has no {${name}}.`);
  const runs: Run[] = [];
  let swallow = false;
  for (const [at, part] of parts.entries()) {
    if (!part.startsWith("{")) {
      const text = swallow ? part.replace(/^(?:[,،]? |，)/, "") : part;
      if (text !== "") runs.push(...plain(text));
      if (part !== "") swallow = false;
      continue;
    }
    const words = blanks[part.slice(1, -1)];
    if (words === undefined) throw new Unsayable(`Nothing for ${part} in “${template}”.`);
    if (words.length > 0) {
      runs.push(...(typeof words === "string" ? plain(words) : words));
      swallow = false;
      continue;
    }
    /* "{days} {verb}" with no days begins with the verb; at the end the space before goes. */
    const before = runs.at(-1);
    if (at < parts.length - 2 || parts.at(-1) !== "") swallow = true;
    else if (before?.text.endsWith(" "))
      runs[runs.length - 1] = { ...before, text: before.text.slice(0, -1) };
  }
  return merged(runs.filter(({ text }) => text !== ""));
};

/** Runs side by side with the same emphasis are one. */
const merged = (runs: Words): Words => {
  const done: Run[] = [];
  for (const run of runs) {
    const last = done.at(-1);
    if (last?.strong === run.strong) done[done.length - 1] = { ...last, text: last.text + run.text };
    else done.push(run);
  }
  return done;
};

const noBreak = "\u00A0";
const joiner = "\u2060";
const number = String.raw`\d[\d.,:]*`;
/* A number with what belongs to it in Latin letters: "5 mL", "30–60". Brackets stay with the sentence. */
const latin =
  /[\p{Script=Latin}\d½¼¾][\p{Script=Latin}\d½¼¾.,:/%+\-–×\u00A0\u2060]*[\p{Script=Latin}\d½¼¾%]|[\p{Script=Latin}\d½¼¾]/gu;

/** An amount or a length that no line may part: its number and its noun. */
export const tied = (text: string, { writing }: Phrases): string =>
  writing.tie === "word joiner" ? [...text].join(joiner) : text.replace(" ", noBreak);

/** "1 tabletkę" never parts; "2, 3" may. */
const tieNumbers = (text: string, { writing }: Phrases): string =>
  writing.tie === "word joiner"
    ? text
        .replace(/(?<=\d)(?=\p{Script=Han})/gu, joiner)
        .replace(new RegExp(`(?<=\\p{Script=Han})(?=${number})`, "gu"), joiner)
    : text.replace(/(?<=[\d½¼¾]\u2069?) (?=\p{L})/gu, noBreak).replace(/(?<=\d–)(?=\d)/g, joiner);

/** Something from elsewhere, such as a telephone number: in right-to-left text in an isolate, with its spaces. */
export const kept = (text: string, { dir }: Phrases): string =>
  dir === "ltr" ? text : `\u2066${text}\u2069`;

/** Every number of right-to-left text with its Latin unit in an isolate of its own, where it is in none yet. */
export const isolated = (text: string, { dir }: Pick<Phrases, "dir">): string =>
  dir === "ltr"
    ? text
    : text
        .split(/(\u2066[^\u2069]*\u2069)/)
        .map((part) =>
          part.startsWith("\u2066") ? part : part.replace(latin, (found) => `\u2066${found}\u2069`),
        )
        .join("");

/** The runs of a whole sentence: its first letter large where the script has large ones, its stop, its ties and isolates. */
export const finish = (words: Words, phrases: Phrases, stop: string = phrases.writing.stop): Words => {
  const runs = merged(words);
  const [first, ...others] = runs;
  if (first === undefined) return [];
  const [letter = "", ...rest] = [...first.text];
  const opened: Words = [
    { ...first, text: letter.toLocaleUpperCase(phrases.tag) + rest.join("") },
    ...others,
  ];
  return merged([...opened, ...plain(stop)]).map((run) => ({
    ...run,
    text: isolated(tieNumbers(run.text, phrases), phrases),
  }));
};

/** "a, b and c" in the words of the language. */
export const inRow = (items: readonly string[], { writing }: Phrases, last: "and" | "or" = "and"): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(writing.comma)}${writing[last]}${items.at(-1)}`;
