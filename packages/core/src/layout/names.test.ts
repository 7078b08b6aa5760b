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

const documentOf = (
  person: string,
  product: string,
  directions: readonly string[] = ["Take 1 tablet."],
  draft = false,
): LabelDocument => {
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
      ...(draft ? [{ kind: "draft", sentence: say("DRAFT", "") } as const] : []),
      { kind: "who", sentence: who },
      { kind: "medicine", sentence: medicine },
      {
        kind: "directions",
        asWritten: false,
        sentences: directions.map((sentence) => say(sentence, "/directions")),
      },
    ],
  };
};

const lay = (
  person: string,
  product: string,
  profile: keyof typeof profiles,
  stock: Stock,
  document: LabelDocument = documentOf(person, product),
) =>
  layoutLabels({
    document,
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

const sizesOf = (laidOut: ReturnType<typeof lay>, role: "name" | "medicine"): readonly number[] => {
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.refusals));
  const items = laidOut.value.set.pages[0]!.groups.flatMap((group) => group.items);
  return [
    ...new Set(
      items.flatMap((item) => (item.kind === "text" && item.role === role ? [item.style.size] : [])),
    ),
  ];
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

  it("is as large as its line takes where it has neither, on large stock and in 16 point or more", () => {
    const laidOut = lay("Ada Lovelace", "Hydroxychloroquinesulfate", "large-28", stocks["102x76"]);
    // 25 letters of half an em: 262.5 points at 21 point.
    expect(sizesOf(laidOut, "medicine")).toEqual([21]);
    expect(sizesOf(laidOut, "name")).toEqual([28]);
    expect(laidOut.ok && laidOut.value.set.pages[0]!.headFloor).toBe(21);
  });

  it("is refused where it is wider than its line at 16 point, with the width of what is missing", () => {
    const word = "Hydroxychloroquinesulfatedihydrate";
    const laidOut = lay("Ada Lovelace", word, "large-28", stocks["102x76"]);
    // 34 letters are 272 points at 16 point; and small stock has its own rule, at 12 point: 204 of 190 points.
    expect(laidOut).toMatchObject({ ok: false, refusals: [{ code: "does-not-fit" }] });
    expect(lay("Ada Lovelace", word, "large-28", stocks["70x36"]).ok).toBe(false);
  });
});

describe("a name that would take more than half of a large label", () => {
  const salts = ["Sodium alginate", "calcium carbonate", "sodium bicarbonate", "potassium bicarbonate"].join(
    " ",
  );

  it("is smaller where that brings the directions onto the first label, and the person's name is not", () => {
    const laidOut = lay(
      "Ada Lovelace",
      `${salts} oral suspension aniseed flavour`,
      "large-24",
      stocks["102x76"],
    );
    const [size] = sizesOf(laidOut, "medicine");
    expect(size).toBeGreaterThanOrEqual(16);
    expect(size).toBeLessThan(24);
    expect(sizesOf(laidOut, "name")).toEqual([24]);
    expect(laidOut.ok && laidOut.value.merit.notOnFirst).toBe(0);
  });

  it("keeps its size where the label is large enough", () => {
    const laidOut = lay(
      "Ada Lovelace",
      `${salts} oral suspension aniseed flavour`,
      "large-24",
      stocks["102x152"],
    );
    expect(Math.min(...sizesOf(laidOut, "medicine"))).toBeGreaterThanOrEqual(24);
    expect(laidOut.ok && laidOut.value.set.pages[0]!.headFloor).toBeUndefined();
  });
});

describe("the tag of a first label", () => {
  const doses = Array.from({ length: 6 }, (_, at) => `Take ${at + 1} tablets on day ${at + 1}, with water.`);
  /* 16 letters of 12 points and 8 points between leave 66.5: "8 of 8 K7Q2" has 77, "8 of 8" alone 42. */
  const [person, product] = ["Montgomery Adams", "Trimethoprim 200 mg"];
  const firstWords = (draft: boolean): readonly string[] => {
    const document = documentOf(person, product, doses, draft);
    const laidOut = lay(person, product, "large-24", stocks["102x76"], document);
    if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.refusals));
    const { pages } = laidOut.value.set;
    const words = pages[0]!.groups.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "text" ? [item.text] : [])),
    );
    return words.map((text) => text.replace(` of ${pages.length}`, " of all"));
  };

  it("stands in two lines beside a name that leaves it no room in one", () => {
    expect(firstWords(false).slice(0, 4)).toEqual([person, "1 of all", "K7Q2", product]);
  });

  it("has a bar before it that stays out of the line above a form of its own size", () => {
    // Five lines of 24 points leave the form no line of 24 points, and one of 14.
    const lines = ["Take 1 tablet a day.", "Swallow it all whole.", "Drink water with it."];
    const more = ["Sit up to swallow it.", "Keep all of the rest."];
    const [name, form] = [say("Adrenaline 300 mg", "/medicine"), say("auto-injector", "/medicine/form")];
    const plain = documentOf(person, "Adrenaline 300 mg auto-injector", [...lines, ...more]);
    const blocks = plain.blocks.map((block) =>
      block.kind === "medicine" ? { ...block, nameAndForm: [name, form] as const } : block,
    );
    const laidOut = lay(person, "", "large-24", stocks["102x76"], { ...plain, blocks });
    if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.refusals));
    const { groups, rules } = laidOut.value.set.pages[0]!;
    const texts = groups.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "text" ? [item] : [])),
    );
    const baselineOf = (role: string): number => texts.find((item) => item.role === role)!.baseline;
    expect(laidOut.value.arrangement.form).toBe("apart");
    expect(baselineOf("form")).toBeGreaterThan(baselineOf("medicine"));
    // Letters reach 0.2 ems under their base line; rules stand on whole dots of 0.35 points.
    expect(rules).toHaveLength(1);
    expect(rules[0]!.y).toBeGreaterThan(baselineOf("medicine") + 0.2 * 24 - 0.36);
  });

  it("has a draft's mark over its number there, which is read before all else", () => {
    expect(firstWords(true).slice(0, 4)).toEqual(["DRAFT", person, "1 of all", product]);
  });
});
