import { describe, expect, it } from "vitest";
import { phrasesOf } from "../languages.ts";
import { corrected, lexiconRows, takeCorrections } from "./lexicon.ts";
import { lexiconCsv, readLexiconCsv } from "./lexiconCsv.ts";

const polish = phrasesOf("pl");
const rows = lexiconRows(polish);
const rowOf = (id: string) => rows.find((row) => row.id === id);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the lexicon of a language", () => {
  it("has every phrase beside its English, and a plural with numbers that take it", () => {
    expect(rowOf("counted.tablet.object.many.few")).toEqual({
      id: "counted.tablet.object.many.few",
      english: "{n} tablets",
      numbers: "2, 3, 4, 22, 23, 24",
      text: "{n} tabletki",
      missing: "",
    });
    expect(rowOf("slots.night")).toMatchObject({ english: "at night", text: "na noc" });
    expect(rows.filter(({ english }) => english === "").map(({ id }) => id)).toEqual([]);
  });

  it("tells why a phrase is missing", () =>
    expect(rowOf("slots.supper")).toMatchObject({ text: "", missing: expect.stringContaining("supper") }));

  it("comes back from a spreadsheet as it went out, and a correction with it", () => {
    const sheet = lexiconCsv(rows);
    const read = readLexiconCsv(bytes(sheet));
    expect(read.ok && read.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const line = sheet.split("\r\n").find((each) => each.startsWith("slots.night,"))!;
    for (const separator of [",", ";", "\t"]) {
      const saved = ["id,text,correction", `slots.night,"na noc","w nocy, przed snem"`].map((each) =>
        each.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, separator),
      );
      expect(readLexiconCsv(bytes(saved.join("\n")))).toEqual({
        ok: true,
        rows: [{ id: "slots.night", correction: "w nocy, przed snem" }],
      });
    }
    expect(line).toBe("slots.night,at night,,na noc,,,");
  });

  it.each([
    ["another encoding", Uint8Array.from([0xff, 0xfe, 0x41])],
    ["a column that is gone", bytes("id,text\nslots.night,na noc")],
    ["a broken line", bytes("id,correction\nslots.night")],
    ["a lost letter", bytes("id,correction\nslots.night,na n\uFFFDc")],
  ])("is refused from a spreadsheet with %s", (_what, sheet) => expect(readLexiconCsv(sheet).ok).toBe(false));

  it("takes a correction, also of a phrase that was missing, and puts it into the table", () => {
    const { corrections, faults } = takeCorrections(polish, [
      { id: "slots.night", correction: "wieczorem przed nocą" },
      { id: "slots.supper", correction: "w porze późnej kolacji" },
      { id: "slots.morning", correction: "rano" },
      { id: "slots.midday", correction: "" },
    ]);
    expect(faults).toEqual([]);
    expect(corrections).toEqual({
      "slots.night": "wieczorem przed nocą",
      "slots.supper": "w porze późnej kolacji",
    });
    const table = corrected(polish, corrections);
    expect([table.slots.night, table.slots.supper, table.slots.morning]).toEqual([
      "wieczorem przed nocą",
      "w porze późnej kolacji",
      "rano",
    ]);
  });

  it("takes the forms of a noun that was missing as a whole", () => {
    expect(rowOf("counted.application.object.many.few")).toMatchObject({
      english: "{n} applications",
      text: "",
    });
    const forms = {
      one: "1 aplikację",
      "many.one": "1 aplikację",
      "many.few": "{n} aplikacje",
      "many.many": "{n} aplikacji",
      "many.other": "{n} aplikacji",
    };
    const given = Object.entries(forms).map(([form, correction]) => ({
      id: `counted.application.object.${form}`,
      correction,
    }));
    const { corrections, faults } = takeCorrections(polish, given);
    expect(faults).toEqual([]);
    expect(corrected(polish, corrections).counted.application).toMatchObject({
      object: { one: "1 aplikację", many: { few: "{n} aplikacje" } },
      limit: "object",
    });
  });

  it.each([
    ["slots.nowhere", "rano"],
    ["counted.tablet.object.many.few", "tabletki"],
    ["sentences.mostUnits", "więcej niż {limit} {within}"],
    ["slots.night", "na noc {n}"],
    ["slots.night", "na no\u0063\u0301"],
  ])("refuses for %s the correction “%s”", (id, correction) =>
    expect(takeCorrections(polish, [{ id, correction }]).faults).toHaveLength(1),
  );
});
