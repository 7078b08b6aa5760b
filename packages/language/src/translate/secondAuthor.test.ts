// What another author wrote in each language, held against what the table says: a sentence that changes is judged again.
import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { eventPhrasesMended } from "../../testing/secondAuthor/eventsPhrases.ts";
import {
  comparedTags,
  describeJudgements,
  judgedOf,
  toWrite,
  type WrittenName,
  writtenNames,
} from "../../testing/secondAuthor/judgements.ts";
import { phrasesMended } from "../../testing/secondAuthor/laterPhrases.ts";
import { phrasesOf, type TranslatedTag } from "../languages.ts";
import { translateLabel } from "../translate.ts";
import { wordsOfTranslated } from "./Translation.ts";

/** What the table says of one of them, ties and isolates apart; null where it is refused. */
const saidOf = (tag: TranslatedTag, name: WrittenName): string | null => {
  const { text, warnings = [] } = toWrite[name];
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

describe.each(comparedTags)("what was written in %s", (tag) => {
  it.each(writtenNames)("%s: the words that were judged are those that are said", (name) =>
    expect(saidOf(tag, name)).toBe(judgedOf(tag, name).said),
  );

  it("are judged the same only where the words are", () => {
    const wrong = writtenNames.filter((name) => {
      const { judged, said, written } = judgedOf(tag, name);
      return said !== null && (judged === "same") !== (bare(said) === bare(written)) && judged !== "mended";
    });
    expect(wrong).toEqual([]);
  });

  it("were mended where something was changed", () => {
    const rows = writtenNames.map((name) => judgedOf(tag, name));
    expect(rows.filter((row) => row.judged === "mended" && row.was === row.said)).toEqual([]);
  });

  it("each hold the numbers that are prescribed, in both authors' words", () => {
    /* Both ends of a range, a ceiling and a length; 1, 2 and halves may be words. Portuguese says “de 4 em 4 horas”. */
    const large = (text: string): string =>
      [...new Set(text.match(/\d+/g))]
        .filter((number) => Number(number) > 2)
        .toSorted()
        .join(" ");
    const wrong = writtenNames.filter((name) => {
      const { said, written } = judgedOf(tag, name);
      const asked = large(toWrite[name].english);
      return large(written) !== asked || (said !== null && large(said) !== asked);
    });
    expect(wrong).toEqual([]);
  });
});

it.each([...phrasesMended, ...eventPhrasesMended])(
  "$tag: “$english” is said as it was mended",
  ({ tag, was, now }) => {
    const table = JSON.stringify(phrasesOf(tag));
    expect(table).toContain(`"${now}"`);
    expect(table).not.toContain(`"${was}"`);
  },
);

it("is told in docs/languages-compared.md", async () => {
  await expect(describeJudgements()).toMatchFileSnapshot("../../../../docs/languages-compared.md");
});
