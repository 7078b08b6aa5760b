import { describe, expect, it } from "vitest";
import { pagePhrasesOf, pageTags, writtenPageOf } from "../pages.ts";
import { lexiconCsv, readLexiconCsv } from "../translate/lexiconCsv.ts";
import { settled } from "./fillPage.ts";
import { correctedPage, pageRows, takePageCorrections } from "./pageLexicon.ts";

const urdu = writtenPageOf("ur");

describe("the words of a page for a reviewer", () => {
  it.each(pageTags)("%s: every phrase stands beside its English, as it was written", (tag) => {
    const rows = pageRows(writtenPageOf(tag));
    expect(rows.length).toBeGreaterThan(280);
    expect(rows.filter(({ english, text }) => english === "" || /[\u2066-\u2069]/.test(text))).toEqual([]);
  });

  it("come back from a spreadsheet as they went", () => {
    const read = readLexiconCsv(new TextEncoder().encode(lexiconCsv(pageRows(urdu))));
    expect(read.ok && takePageCorrections(urdu, read.rows)).toEqual({ corrections: {}, faults: [] });
  });

  it("are taken with their blanks, and refused without, or where there is no such phrase", () => {
    const gap = "page.words.remindGap";
    expect(takePageCorrections(urdu, [{ id: gap, correction: "{gap} بعد" }])).toEqual({
      corrections: { [gap]: "{gap} بعد" },
      faults: [],
    });
    for (const [id, correction] of [
      [gap, "بعد"],
      ["page.words.listen", "{gap} سنیں"],
      ["page.words.nothing", "سنیں"],
    ] as const)
      expect(takePageCorrections(urdu, [{ id, correction }]).faults).toHaveLength(1);
  });

  it("take the place of the draft's, in isolates where the text runs from the right", () => {
    const changed = settled(correctedPage(urdu, { "page.words.phone111": "فون 111", "furniture.film": "x" }));
    expect(changed.words.phone111).toBe("فون \u2066111\u2069");
    expect(changed.words.phone999).toBe(pagePhrasesOf("ur").words.phone999);
  });
});
