import { describe, expect, it } from "vitest";
import { documentVersion, type LabelDocument, type Sentence } from "../document/LabelDocument.ts";
import { evenMeasurer } from "./evenMeasurer.ts";
import { layoutLabels } from "./layoutLabels.ts";
import { profiles } from "./profiles.ts";
import { type Stock, stocks } from "./stocks.ts";

const say = (text: string, source: string): Sentence => ({
  runs: [{ text, strong: false }],
  lang: "en-GB",
  pictogram: null,
  source,
});

const documentOf = (person: string, product: string): LabelDocument => {
  const who = say(person, "/person/name");
  const medicine = say(product, "/medicine");
  return {
    version: documentVersion,
    lang: "en-GB",
    title: "Medicine label",
    date: "2026-11-22",
    oneIdeaALine: false,
    running: { who, medicine },
    blocks: [
      { kind: "who", sentence: who },
      { kind: "medicine", sentence: medicine },
      { kind: "directions", asWritten: false, sentences: [say("Take 1 tablet.", "/directions")] },
    ],
  };
};

const lay = (person: string, product: string, profile: keyof typeof profiles, stock: Stock) =>
  layoutLabels({
    document: documentOf(person, product),
    profile: profiles[profile],
    stocks: [stock],
    dpi: 203,
    setId: "K7Q2",
    measurer: evenMeasurer,
    qrModules: () => 29,
  });

const linesOf = (laidOut: ReturnType<typeof lay>, role: "name" | "medicine"): readonly string[] => {
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.refusals));
  return laidOut.value.set.pages[0]!.groups.flatMap(({ items }) => items).flatMap((item) =>
    item.kind === "text" && item.role === role ? [item.text] : [],
  );
};

describe("a name that is wider than its label", () => {
  // A letter is half an em wide: 19 letters at 28 points are 266 points, and 102 mm hold 266.5.
  it("goes on behind its own hyphen or slash, and nothing is added to it", () => {
    const laidOut = lay(
      "Ada Montgomery-Fitzwilliams",
      "Trimethoprim/sulfamethoxazole",
      "large-28",
      stocks["102x76"],
    );
    expect(linesOf(laidOut, "name")).toEqual(["Ada Montgomery-", "Fitzwilliams"]);
    expect(linesOf(laidOut, "medicine")).toEqual(["Trimethoprim/", "sulfamethoxazole"]);
  });

  it("is whole wherever a line holds it", () => {
    const laidOut = lay(
      "Ada Montgomery-Fitzwilliams",
      "Trimethoprim/sulfamethoxazole",
      "large-18",
      stocks["102x76"],
    );
    expect(linesOf(laidOut, "name").join("|")).not.toContain("-|");
    expect(linesOf(laidOut, "medicine")).toEqual(["Trimethoprim/sulfamethoxazole"]);
  });

  it("is refused where it has neither, with the width of what is missing", () => {
    const laidOut = lay("Ada Lovelace", "Hydroxychloroquinesulfate", "large-28", stocks["102x76"]);
    expect(laidOut).toMatchObject({ ok: false, refusals: [{ code: "does-not-fit" }] });
  });
});
