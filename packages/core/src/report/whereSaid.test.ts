import { expect, it } from "vitest";
import type { LabelDocument, Sentence } from "../document/LabelDocument.ts";
import type { LabelSet, Page } from "../layout/LabelSet.ts";
import { whereSaid, wordsOfPage } from "./whereSaid.ts";

const sentence = (text: string, source: string): Sentence => ({
  runs: [{ text, strong: false }],
  ...{ lang: "en-GB", pictogram: null, source },
});

const page = (...lines: readonly string[]): Page =>
  ({ groups: lines.map((text) => ({ items: [{ kind: "text", text }] })) }) as unknown as Page;

const document = {
  blocks: [
    { kind: "draft", sentence: sentence("DRAFT", "/approval") },
    { kind: "who", sentence: sentence("Ada Jones", "/person/name") },
    {
      kind: "directions",
      asWritten: false,
      sentences: [
        sentence("Take 1 tablet.", "/directions"),
        sentence("Take it with food and water.", "/directions"),
      ],
    },
    { kind: "help", sentence: sentence("Phone us.", "/pharmacy/phone") },
  ],
} as unknown as LabelDocument;

it("tells each sentence with the labels that it stands on, one that goes over to the next with both", () => {
  const set = {
    pages: [page("Ada  Jones", "Take 1 ", "tablet.", "Take it with"), page("food and water.", "Ada Jones")],
  } as unknown as LabelSet;
  expect(wordsOfPage(set.pages[0]!)).toBe("Ada Jones Take 1 tablet. Take it with");
  expect(whereSaid(document, set).map(({ words, labels }) => [words, labels])).toEqual([
    ["Ada Jones", [1, 2]],
    ["Take 1 tablet.", [1]],
    ["Take it with food and water.", [1, 2]],
    ["Phone us.", []],
  ]);
});
