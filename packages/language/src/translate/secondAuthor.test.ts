// What another author wrote in each language, held against what the table says: a sentence that changes is judged again.
import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import {
  comparedTags,
  describeJudgements,
  secondAuthor,
  thirtyNames,
} from "../../testing/secondAuthor/judgements.ts";
import { type ThirtyName, type ToWrite, thirty } from "../../testing/secondAuthor/thirty.ts";
import { phrasesOf, type TranslatedTag } from "../languages.ts";
import { translateLabel } from "../translate.ts";
import { wordsOfTranslated } from "./Translation.ts";

/** What the table says of one of the thirty, ties and isolates apart; null where it is refused. */
const saidOf = (tag: TranslatedTag, name: ThirtyName): string | null => {
  const { text, warnings = [] }: ToWrite = thirty[name];
  const said = translateLabel(tag, {
    regimen: text === null ? null : regimenOfWords(text),
    warnings: warnings.map((number) => ({ number, ownText: false })),
    furniture: [],
  });
  const sentences = (text === null ? said.warnings : [said.directions]).map((part) =>
    part.said ? part.sentences : null,
  );
  return sentences.includes(null)
    ? null
    : sentences
        .flatMap((part) => part ?? [])
        .map(wordsOfTranslated)
        .join(phrasesOf(tag).writing.between)
        .replaceAll(/[\u00A0\u202F]/g, " ")
        .replaceAll(/[\u2060\u2066-\u2069]/g, "");
};

/** Letters and digits alone. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");

describe.each(comparedTags)("the thirty in %s", (tag) => {
  it.each(thirtyNames)("%s: the words that were judged are those that are said", (name) =>
    expect(saidOf(tag, name)).toBe(secondAuthor[tag][name].said),
  );

  it("are judged the same only where the words are", () => {
    const wrong = thirtyNames.filter((name) => {
      const { judged, said, written } = secondAuthor[tag][name];
      return said !== null && (judged === "same") !== (bare(said) === bare(written)) && judged !== "mended";
    });
    expect(wrong).toEqual([]);
  });

  it("were mended where something was changed", () => {
    const rows = thirtyNames.map((name) => secondAuthor[tag][name]);
    expect(rows.filter((row) => row.judged === "mended" && row.was === row.said)).toEqual([]);
  });

  it("each hold the numbers that are prescribed, in both authors' words", () => {
    /* Both ends of a range, a ceiling and a length; 1, 2 and halves may be words. Portuguese says “de 4 em 4 horas”. */
    const large = (text: string): string =>
      [...new Set(text.match(/\d+/g))]
        .filter((number) => Number(number) > 2)
        .toSorted()
        .join(" ");
    const wrong = thirtyNames.filter((name) => {
      const { said, written } = secondAuthor[tag][name];
      const asked = large(thirty[name].english);
      return large(written) !== asked || (said !== null && large(said) !== asked);
    });
    expect(wrong).toEqual([]);
  });
});

it("is told in docs/languages-compared.md", async () => {
  await expect(describeJudgements()).toMatchFileSnapshot("../../../../docs/languages-compared.md");
});
