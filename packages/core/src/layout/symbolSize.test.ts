import { describe, expect, it, test } from "vitest";
import { documentVersion, type LabelDocument, type Sentence } from "../document/LabelDocument.ts";
import { evenMeasurer } from "./evenMeasurer.ts";
import { layoutLabels } from "./layoutLabels.ts";
import { profiles } from "./profiles.ts";
import { type Stock, stocks } from "./stocks.ts";
import { symbolModule } from "./symbolSize.ts";

const millimetres = (points: number): number => (points * 25.4) / 72;

// 203 dots an inch are 0.1251 mm each, 300 are 0.0847 mm.
test.each([
  // 29 modules of 4 dots are 14.5 mm, of 5 dots 18.1 mm.
  [29, 203, 0, 5],
  [29, 203, 18.2, 5],
  [29, 203, 21.8, 6],
  // 25 modules of 5 dots are 15.6 mm; 33 of 4 dots are 16.5 mm.
  [25, 203, 0, 5],
  [33, 203, 0, 4],
  // Never under 4 dots, however many modules.
  [57, 203, 0, 4],
  // 29 modules of 6 dots are 14.7 mm, of 7 dots 17.2 mm.
  [29, 300, 0, 7],
  [57, 300, 0, 6],
] as const)("%d modules at %d dpi, up to %d mm, have %d dots each", (modules, dpi, most, dots) => {
  expect((symbolModule(modules, dpi, (most * 72) / 25.4) * dpi) / 72).toBeCloseTo(dots, 6);
});

const say = (text: string, source = ""): Sentence => ({
  runs: [{ text, strong: false }],
  lang: "en-GB",
  pictogram: null,
  source,
});

const document: LabelDocument = {
  version: documentVersion,
  lang: "en-GB",
  title: "Medicine label",
  date: "2026-11-22",
  oneIdeaALine: false,
  running: { who: say("Ada Hill"), medicine: say("Iron") },
  blocks: [
    { kind: "who", sentence: say("Ada Hill") },
    { kind: "medicine", sentence: say("Iron") },
    { kind: "directions", asWritten: false, sentences: [say("Take 1 tablet.")] },
    { kind: "link", invitation: say("Scan me"), address: say("EXAMPLE.ORG/M"), url: "HTTPS://EXAMPLE.ORG/M" },
  ],
};

const symbolOn = (stock: Stock): number => {
  const laidOut = layoutLabels({
    document,
    profile: profiles.standard,
    stocks: [stock],
    dpi: 203,
    setId: "K7Q2",
    measurer: evenMeasurer,
    qrModules: () => 29,
  });
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.refusals));
  const codes = laidOut.value.set.pages
    .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
    .filter((item) => item.kind === "qr");
  expect(codes).toHaveLength(1);
  return millimetres(codes[0]!.module * codes[0]!.modules);
};

describe("the symbol of a version 3 code", () => {
  it("is over 15 mm on small stock, and no wider than that needs", () => {
    expect(symbolOn(stocks["70x35"])).toBeCloseTo(18.1, 1);
    expect(symbolOn(stocks["100x50"])).toBeCloseTo(18.1, 1);
  });

  // A fifth of the root of 94 x 144 mm is 23.3 mm, which holds 6 dots a module; on A5 and A4 30 mm hold 8.
  it("grows with the stock, in whole dots", () => {
    expect(symbolOn(stocks["102x152"])).toBeCloseTo(21.8, 1);
    expect(symbolOn(stocks.a5)).toBeCloseTo(29, 1);
    expect(symbolOn(stocks.a4)).toBeCloseTo(29, 1);
  });
});
