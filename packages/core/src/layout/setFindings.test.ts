import { describe, expect, it } from "vitest";
import { documentVersion, type LabelDocument, type Sentence } from "../document/LabelDocument.ts";
import { evenMeasurer } from "./evenMeasurer.ts";
import type { LayoutInput } from "./LayoutInput.ts";
import { layoutLabels } from "./layoutLabels.ts";
import { profiles } from "./profiles.ts";
import {
  companionProposed,
  manyLabels,
  notOnFirstLabel,
  otherStockTaken,
  partedDoses,
} from "./setFindings.ts";
import { asFlag, type Stock, stocks, stocksFor } from "./stocks.ts";

const say = (text: string, part = 0): Sentence => ({
  runs: [{ text, strong: false }],
  lang: "en-GB",
  pictogram: null,
  source: "/directions",
  part,
});

const documentOf = (directions: readonly Sentence[]): LabelDocument => ({
  version: documentVersion,
  lang: "en-GB",
  title: "Medicine label",
  date: "2026-11-22",
  oneIdeaALine: true,
  running: { who: say("Sam Taylor"), medicine: say("Paracetamol") },
  blocks: [
    { kind: "who", sentence: say("Sam Taylor") },
    { kind: "medicine", sentence: say("Paracetamol") },
    { kind: "directions", asWritten: false, sentences: directions },
  ],
});

const laid = (directions: readonly Sentence[], over: Partial<LayoutInput> = {}) => {
  const input: LayoutInput = {
    document: documentOf(directions),
    profile: profiles["large-18"],
    stocks: [stocks["70x35"]],
    dpi: 203,
    setId: "K7Q2",
    measurer: evenMeasurer,
    qrModules: () => 29,
    ...over,
  };
  const laidOut = layoutLabels(input);
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.refusals));
  return { input, laidOut: laidOut.value };
};

const ceiling = "Do not take more than eight of them in one day.";

describe("stock of a request that allows several", () => {
  const long = [say("Take two tablets when you have pain."), say(ceiling)];
  const { "70x35": small, "102x76": middle, "102x152": large } = stocks;

  it("is the first on whose first label the whole directions stand, and it is said which was passed over", () => {
    const { laidOut } = laid(long, { stocks: [small, middle, large] });
    expect(laidOut.stock.name).toBe("102x76");
    expect(otherStockTaken(laidOut)).toEqual([
      {
        code: "fallback-stock-taken",
        path: "/stock",
        detail:
          "The labels are for 102x76 stock: the first label of 70x35 stock would not hold the whole directions.",
        help: "Print them on 102x76.",
      },
    ]);
  });

  it("is the first where that holds them, and where none does", () => {
    const { laidOut } = laid([say("Take two tablets.")], { stocks: [small, middle] });
    expect([laidOut.stock.name, otherStockTaken(laidOut)]).toEqual(["70x35", []]);
    const alone = laid(long, { stocks: [small] }).laidOut;
    expect([alone.stock.name, otherStockTaken(alone)]).toEqual(["70x35", []]);
  });

  it("may be the next where the text does not fit at all", () => {
    const tiny: Stock = { ...small, name: "30x20", width: 30, height: 20 };
    const { laidOut } = laid([say("Take two tablets.")], { stocks: [tiny, small] });
    expect(otherStockTaken(laidOut)[0]?.detail).toBe(
      "The labels are for 70x35 stock: the text does not fit on 30x20 stock.",
    );
  });
});

describe("a label that a part of the dose fills", () => {
  it("says in smaller print that the directions go on, and is refused where it cannot say so at all", () => {
    const large = { profile: profiles["large-24"], stocks: [stocks["88x38"]] };
    const { laidOut } = laid(
      [say("Take two tablets when you have pain."), say("Take them with food.")],
      large,
    );
    const [, second] = laidOut.set.pages;
    const line = second!.groups
      .flatMap(({ items }) => items)
      .find((item) => item.kind === "text" && item.role === "continued");
    // 38 mm hold a running head of two lines and three lines of 24 point; under them are 12 points, and never fewer.
    expect(line).toMatchObject({ text: "More on label 3.", style: { size: 12 } });
    expect(second!.lineFloor).toBe(12);
    const input = {
      document: documentOf(Array.from({ length: 5 }, () => say(ceiling))),
      profile: profiles["large-18"],
    };
    const refused = layoutLabels({
      ...input,
      ...{ stocks: [stocks["70x35"]], dpi: 203, setId: "K7Q2", measurer: evenMeasurer, qrModules: () => 29 },
    });
    expect(refused.ok ? [] : refused.refusals).toMatchObject([
      { code: "does-not-fit", help: expect.stringContaining("102x76") },
    ]);
  });
});

describe("what a pharmacist hears of a set", () => {
  it("names a dose that stands apart from its ceiling, and stock that keeps them together", () => {
    const { input, laidOut } = laid([say("Take two tablets when you have pain."), say(ceiling)]);
    expect(partedDoses(input, laidOut)).toMatchObject([{ code: "dose-parted", path: "/stock" }]);
    expect(partedDoses(input, laidOut)[0]?.help).toMatch(/^Use larger stock: .*102x76/);
  });

  it("says nothing of two steps on two labels", () => {
    const { input, laidOut } = laid([
      say("Take two tablets when you have pain.", 0),
      say("Then take one only now and then.", 1),
    ]);
    expect(laidOut.set.pages.length).toBeGreaterThan(1);
    expect(partedDoses(input, laidOut)).toEqual([]);
  });

  it("names the smallest stock whose first label holds the whole directions", () => {
    const { input, laidOut } = laid([say("Take two tablets when you have pain."), say(ceiling)]);
    const [finding] = notOnFirstLabel(input, laidOut);
    expect(finding).toMatchObject({ code: "directions-not-on-first-label", path: "/stock" });
    expect(finding?.help).toMatch(
      /^Use larger stock: on \S+ it does, with (1 label|\d+ labels) in the set\.$/,
    );
    const named = /on (\S+) it does/.exec(finding?.help ?? "")![1]!;
    const there = layoutLabels({
      ...input,
      stocks: [Object.values(stocks).find(({ name }) => name === named)!],
    });
    expect(there.ok && notOnFirstLabel(input, there.value)).toEqual([]);
  });

  it("names flags for a flag: the stock was tried with its tail free", () => {
    const profile = profiles["large-16"];
    const asFlags = { profile, stocks: [asFlag(stocks["70x36"])], others: stocksFor({ layout: "flag" }) };
    const { input, laidOut } = laid([say("Take two tablets when you have pain."), say(ceiling)], asFlags);
    const [finding] = notOnFirstLabel(input, laidOut);
    expect(finding?.detail).toBe("The first label of 70x36 flag stock does not hold the whole directions.");
    const named = /on (\S+) it does/.exec(finding?.help ?? "")![1]!;
    const there = (laysOut: readonly Stock[]) =>
      layoutLabels({ ...input, stocks: [laysOut.find(({ name }) => name === named)!] });
    const asFlagThere = there(stocksFor({ layout: "flag" }));
    expect(asFlagThere.ok && asFlagThere.value.merit).toMatchObject({ torn: 0, notOnFirst: 0 });
  });

  it("names no stock in a refusal but what takes the text in the same layout", () => {
    const long = "Amitriptylinehydrochloride";
    const input: LayoutInput = {
      document: documentOf([say(long)]),
      profile: profiles["large-18"],
      stocks: [asFlag(stocks["70x35"])],
      others: stocksFor({ layout: "flag" }),
      dpi: 203,
      setId: "K7Q2",
      measurer: evenMeasurer,
      qrModules: () => 29,
    };
    const laidOut = layoutLabels(input);
    const help = laidOut.ok ? "" : laidOut.refusals[0]!.help;
    // 26 letters at 18 points are 82.6 mm: a plain 88 x 38 has 84 mm for them, a flag of 102 x 76 has 102 - 8 - 15 = 79.
    expect(help).toBe("Use larger stock: a5, a4.");
  });

  it("proposes a companion where large print needs three labels, with the labels that it needs", () => {
    const foot = say("1 High Street, Anytown, Shire AB1 2CD");
    const { input, laidOut } = laid([say("Take two tablets when you have pain."), say(ceiling)]);
    const withFoot = (sentences: readonly Sentence[]): LabelDocument => ({
      ...input.document,
      blocks: [...input.document.blocks, { kind: "particulars", sentences }],
    });
    const full = { ...input, document: withFoot([foot, foot, foot, foot]) };
    const made = layoutLabels(full);
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    expect(made.value.set.pages.length).toBeGreaterThanOrEqual(3);
    expect(companionProposed(full, made.value, () => input.document)).toEqual([
      {
        code: "companion-would-do",
        path: "/purpose",
        detail: `Large print with every particular needs ${made.value.set.pages.length} labels of 70x35 stock.`,
        help: `Where a full label is on the pack too, and somebody attests it, ask for its companion: ${laidOut.set.pages.length} labels of this stock.`,
      },
    ]);
    const inOrdinaryPrint = { ...full, profile: profiles.clear };
    expect(companionProposed(inOrdinaryPrint, made.value, () => input.document)).toEqual([]);
  });

  it("says nothing where the first label holds them", () => {
    const { input, laidOut } = laid([say("Take two tablets.")]);
    expect(notOnFirstLabel(input, laidOut)).toEqual([]);
  });

  it("counts the labels of larger stock beside those of a long set", () => {
    const { input, laidOut } = laid(
      Array.from({ length: 5 }, () => say(ceiling)),
      { profile: profiles["large-16"] },
    );
    expect(laidOut.set.pages.length).toBeGreaterThan(4);
    const [finding] = manyLabels(input, laidOut);
    expect(finding?.code).toBe("many-labels");
    const counts = [...(finding?.help ?? "").matchAll(/\((\d+)\)/g)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(0);
    // The last one named is the first that is easy to stick: larger stock than that is not asked about.
    expect(counts.map((count) => count <= 4)).toEqual(counts.map((_, at) => at === counts.length - 1));
  });
});
