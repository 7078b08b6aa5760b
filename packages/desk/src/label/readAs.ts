// label: what the directions are read as, beside their field while somebody types: our sentences with the words
// that we added marked, or the words that have no meaning.
import { answerDirections, type DirectionsAnswer, oneLine, type Regimen } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { partsAtDesk } from "../words/toldAtDesk.ts";

/** Directions as text, with the medicine that they are for; "" for what is not known. */
export interface Directed {
  readonly directions: string;
  readonly medicineName: string;
  readonly form: string;
  readonly strength: string;
}

const answerOf = ({ directions, medicineName, form, strength }: Directed): DirectionsAnswer | null => {
  const text = oneLine(directions);
  if (text === "") return null;
  const outcome = answerDirections({
    text,
    ...(medicineName === "" ? {} : { name: medicineName }),
    ...(form === "" ? {} : { form }),
    ...(strength === "" ? {} : { strength }),
  });
  return outcome.ok ? outcome.answer : null;
};

/** One form of a counted word gives away the other: "tablet", "tablets". */
const stemOf = (word: string): string => word.toLowerCase().replace(/(?:ies|y|es|s)$/u, "");

/** The words that the directions do not say: a plain verb at the start of a step, and what is counted. */
const addedWords = ({ steps }: Regimen): { readonly verb: boolean; readonly nouns: ReadonlySet<string> } => ({
  verb: steps.some(({ actionSuppliedBy }) => actionSuppliedBy === "reader"),
  nouns: new Set(
    steps.flatMap(({ unit }) =>
      unit === null || unit.suppliedBy === "directions" ? [] : unit.name.split(" ").map(stemOf),
    ),
  ),
});

export interface MarkedWord {
  readonly word: string;
  readonly added: boolean;
}

/** The sentences word by word, those of ours marked. Typed words are never marked. */
export const markAdded = (
  sentences: readonly string[],
  regimen: Regimen,
  typed: string,
): readonly MarkedWord[] => {
  const { verb, nouns } = addedWords(regimen);
  const own = new Set(
    typed
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .map(stemOf),
  );
  return sentences.flatMap((sentence) =>
    sentence.split(" ").map((word, place) => {
      const stem = stemOf(word.replace(/[^\p{L}\d]+/gu, ""));
      return { word, added: !own.has(stem) && ((verb && place === 0) || nouns.has(stem)) };
    }),
  );
};

export const markedWords = (words: readonly MarkedWord[]): readonly Html[] =>
  words.map(({ word, added }) => (added ? html`<span class="added">${word}</span> ` : html`${word} `));

type Trace = Extract<DirectionsAnswer, { understood: false }>["trace"];

/** A bare number or sign beside words without a meaning has none either: "max", "8", "/", "24" are one. */
const joined = (trace: Trace): readonly { readonly words: string; readonly isRead: boolean }[] => {
  const isBare = (at: number): boolean => /^[\d/.,-]+$/.test(trace[at]?.words ?? "");
  const isUnread = (at: number): boolean => trace[at]?.kind === null;
  const pieces: { words: string; isRead: boolean }[] = [];
  for (const [at, { words, kind }] of trace.entries()) {
    const isRead = kind !== null && !(isBare(at) && (isUnread(at - 1) || isUnread(at + 1)));
    const last = pieces.at(-1);
    const isClose = last !== undefined && trace[at - 1]?.to === trace[at]?.from;
    if (last !== undefined && !last.isRead && !isRead) last.words += isClose ? words : ` ${words}`;
    else pieces.push({ words, isRead });
  }
  return pieces;
};

/** A prescribed text with what has no meaning framed, in brackets. */
export const framed = (text: string, trace: Trace): readonly Html[] =>
  trace.length === 0
    ? [html`${text}`]
    : joined(trace).map(({ words, isRead }) =>
        isRead ? html`${words} ` : html`<mark class="miss">${words}</mark> `,
      );

/** Below the field; nothing where nothing was typed. */
export const readAs = (form: Directed): Html => {
  const answer = answerOf(form);
  if (answer === null) return html`<div id="read-as" data-part></div>`;
  const typed = oneLine(form.directions);
  if (answer.understood) {
    const marked = markAdded(answer.sentences, answer.regimen, typed);
    const note = marked.some(({ added }) => added)
      ? html`<span></span><span class="hint">We added the dotted words. Are they right for this medicine?</span>`
      : null;
    return html`<div id="read-as" data-part class="read"><span>Read as</span><b class="say">${markedWords(marked)}</b>${note}</div>`;
  }
  const unread = answer.trace.filter(({ kind }) => kind === null);
  const why =
    unread.length > 0
      ? "What is framed has no meaning here. Write it in words, or print everything exactly as written."
      : answer.refusals
          .slice(0, 1)
          .map((first) => partsAtDesk(first).detail)
          .join("");
  return html`<div id="read-as" data-part class="read need"><span>Not read</span><b class="say">${framed(typed, answer.trace)}</b><span></span><span class="hint">${why}</span></div>`;
};
