import {
  isTranslated,
  lexiconRows,
  phrasesOf,
  sentencesOfLabel,
  translatedTags,
  translateLabel,
} from "@plainlabel/language";
import { expect, it } from "vitest";
import { bnfWarnings } from "./bnfWarnings.ts";

const beside = new Map(lexiconRows(phrasesOf("pl")).map(({ id, english }) => [id, english]));
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

it.each(bnfWarnings)(
  "the phrases of label $number stand for its English sentences, in their order",
  ({ number, sentences }) => {
    const keys = sentencesOfLabel[number] ?? [];
    expect(keys.map((key) => capital(beside.get(`warnings.${key}`)!))).toEqual(
      sentences.map(({ text }) => text),
    );
  },
);

it("there is no phrase that no label needs", () => {
  const used = new Set(Object.values(sentencesOfLabel).flat());
  expect(
    [...beside.keys()].filter((id) => id.startsWith("warnings.") && !used.has(id.slice(9) as never)),
  ).toEqual([]);
});

it.each(translatedTags)("%s has as many sentences for each label as English", (tag) => {
  expect(isTranslated(tag)).toBe(true);
  const { warnings } = translateLabel(tag, {
    regimen: null,
    warnings: bnfWarnings.map(({ number }) => ({ number, ownText: false })),
    furniture: [],
  });
  const wrong = bnfWarnings.filter(({ sentences }, at) => {
    const said = warnings[at]!;
    return said.said ? said.sentences.length !== sentences.length : sentences.length > 0 && said.why === "";
  });
  expect(wrong).toEqual([]);
});

it("the pharmacy's own wording, and a label with blanks, are not said", () => {
  const { warnings } = translateLabel("pl", {
    regimen: null,
    warnings: [
      { number: 4, ownText: true },
      { number: 17, ownText: false },
      { number: null, ownText: true },
    ],
    furniture: [],
  });
  expect(warnings.map(({ said }) => said)).toEqual([false, false, false]);
});
