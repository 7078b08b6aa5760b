import { describe, expect, it } from "vitest";
import { interpretDirections } from "../../../directions/src/interpretDirections.ts";
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { composeLabel } from "./composeLabel.ts";
import { settleNeeds } from "./readingNeeds.ts";
import { ceilingsOpposed } from "./twoCeilings.ts";
import { bnfWarnings } from "./warnings/bnfWarnings.ts";
import { wordingRules } from "./wordingRules.ts";
import { wordingFaults, wordingFindings } from "./wordingSafety.ts";

const found = (text: string, kind?: "sentence" | "product name"): readonly string[] =>
  wordingFaults(text, kind).flatMap(({ rule, words }) => words.map((word) => `${rule.code}: ${word}`));

describe("unsafe wording", () => {
  it.each([
    ["Take .5 mL", ["naked-decimal: .5"]],
    ["Take ·5 mL", ["naked-decimal: ·5"]],
    ["Take 1.0 mg", ["trailing-zero: 1.0"]],
    ["Take 2.50 mg", ["trailing-zero: 2.50"]],
    ["Take 25 mcg", ["micrograms-shortened: 25 mcg"]],
    ["Take 25 µg or 25 μg", ["micrograms-shortened: 25 µg", "micrograms-shortened: 25 μg"]],
    ["Take 25 ug", ["micrograms-shortened: 25 ug"]],
    ["Take 100 ng", ["micrograms-shortened: 100 ng"]],
    ["Inject 10 U", ["units-shortened: 10 U"]],
    ["Inject 400 IU", ["units-shortened: 400 IU"]],
    ["100 U/mL", ["units-shortened: 100 U"]],
    ["One bd", ["latin-abbreviation: bd"]],
    ["One B.D. or t.d.s.", ["latin-abbreviation: B.D", "latin-abbreviation: t.d.s"]],
    ["One mane and two nocte prn", ["mane", "nocte", "prn"].map((word) => `latin-abbreviation: ${word}`)],
    ["One q6h", ["latin-abbreviation: q6h"]],
    ["One at bedtime, ON.", ["latin-abbreviation: ON"]],
    ["Stop on 03/04/2026", ["numeric-date: 03/04/2026"]],
    ["Stop on 25.12.26", ["numeric-date: 25.12.26"]],
    ["Take 5ml", ["number-against-unit: 5ml"]],
    ["Take 2tablets", ["number-against-unit: 2tablets"]],
    ["For 7days", ["number-against-unit: 7days"]],
    ["Take 5 mg. every day", ["stop-after-unit: 5 mg."]],
    ["Add 100000 units", ["number-without-commas: 100000"]],
    ["Take 5 cc", ["unsafe-measure: 5 cc"]],
    ["Two teaspoonfuls", ["unsafe-measure: teaspoonfuls"]],
    ["For 5/7", ["fraction-of-time: 5/7"]],
    ["As directed", ["as-directed-alone: As directed"]],
    ["Use as directed by your doctor.", ["as-directed-alone: Use as directed by your doctor."]],
  ])("is noticed in %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "Take 0.5 mL twice a day",
    "Take 10 mg at 10.30 or 8.00 am",
    "Inject 14 units at bedtime.",
    "Use it on Monday, then turn it on.",
    "PUT THE PATCH ON",
    "Stop on 3 April 2026",
    "Throw away after 25/12/2026",
    "Take 1/2 a tablet",
    "Take 1000 mg or 100,000 units",
    "Hydrocortisone 1% cream",
    "Take one each morning as directed",
    "Phone 0113 496 0142.",
    "Keep it at 2 to 8 degrees",
    "Take vitamin B12 and D3",
    "Take 5 mg.",
    "Use 1.05 mg",
  ])("is not seen in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves the trade's own style in a product's name alone, but not what kills in one", () => {
    expect(found("Bisoprolol 2.5mg tablets", "product name")).toEqual([]);
    expect(found("Nystatin 100,000units/ml oral suspension", "product name")).toEqual([]);
    expect(found("Warfarin 1.0mg tablets", "product name")).toEqual(["trailing-zero: 1.0"]);
    expect(found("Levothyroxine 25mcg tablets", "product name")).toEqual(["micrograms-shortened: 25mcg"]);
    expect(found("Colecalciferol 800iu capsules", "product name")).toEqual(["units-shortened: 800iu"]);
  });

  it("is told with a source by every rule, each under a code of its own", () => {
    expect(new Set(wordingRules.map(({ code }) => code)).size).toBe(wordingRules.length);
    for (const { source } of wordingRules) expect(source).not.toBe("");
  });
});

const request = (changes: Partial<LabelRequest>): LabelRequest => ({
  person: { name: "Om Patel, OD" },
  medicine: { name: "Paracetamol 500mg tablets" },
  directions: { text: "Take one tablet each morning" },
  pharmacy: { name: "U.I. Chemist 5ml", address: "1.0 High Street, Leeds", phone: "0113 496 0142" },
  dispensedOn: "2026-04-03",
  ...changes,
});

const findingsOf = (changes: Partial<LabelRequest>) => {
  const sent = request(changes);
  const interpretation = interpretDirections(sent.directions, sent.medicine, { policy: "as-written" });
  const composed = composeLabel(sent, interpretation, settleNeeds(sent.person.needs).needs);
  if (!composed.ok) throw new Error(JSON.stringify(composed.refusals));
  const { document }: { document: LabelDocument } = composed.value;
  return { findings: wordingFindings(sent, interpretation, document), document };
};

const codes = (changes: Partial<LabelRequest>): readonly string[] =>
  findingsOf(changes).findings.map(({ code, path }) => `${path} ${code}`);

describe("findings about wording", () => {
  it("are none for a safe label, and names and addresses are not judged", () => {
    expect(codes({})).toEqual([]);
  });

  it("point to the field they were seen in and leave its words as they were sent", () => {
    const text = "Use 1.0 ml prn until 03/04/2026";
    const { findings, document } = findingsOf({
      warnings: [{ number: 4 }, { text }],
      indication: "For BP od",
    });
    expect(findings.map(({ code, path }) => `${path} ${code}`)).toEqual([
      "/indication latin-abbreviation",
      "/warnings/1/text trailing-zero",
      "/warnings/1/text latin-abbreviation",
      "/warnings/1/text numeric-date",
    ]);
    expect(findings[1]?.detail).toContain('"1.0"');
    expect(document.blocks).toContainEqual(
      expect.objectContaining({
        kind: "warning",
        sentences: [expect.objectContaining({ runs: [{ text, strong: false }] })],
      }),
    );
  });

  it("judge a medicine's name and strength", () => {
    expect(codes({ medicine: { name: "Levothyroxine", strength: "25mcg", form: "tablets" } })).toEqual([
      "/medicine/strength micrograms-shortened",
    ]);
  });

  it("judge directions that are printed as written, and say nothing twice", () => {
    const asWritten = { directions: { text: "Apply 5ml to the moon until 03/04/26" } };
    expect(codes(asWritten)).toEqual(["/directions numeric-date", "/directions number-against-unit"]);
    expect(codes({ directions: { text: "As directed" } })).toEqual([]);
  });

  it("are none for abbreviations that were understood and are not printed", () => {
    expect(codes({ directions: { text: "Take 1 tablet bd" } })).toEqual([]);
  });
});

describe("two ceilings", () => {
  const label29 = (text: string, warning: { number: number; text?: string } = { number: 29 }) =>
    findingsOf({ directions: { text }, warnings: [{ number: 30 }, warning] }).findings;

  it("are noticed where the directions count units, doses or a larger dose than our warning", () => {
    for (const [text, words] of [
      ["Take one tablet every 4 to 6 hours, maximum 6 tablets in 24 hours", "6 (tablet) in 24 hours"],
      ["Take two tablets when required, no more than 4 doses in 24 hours", "4 doses in 24 hours"],
      ["Take four tablets at night", "4 at one time"],
    ] as const) {
      const findings = label29(text);
      expect(findings, text).toHaveLength(1);
      expect(findings[0]).toMatchObject({ code: "two-ceilings", path: "/warnings/1/number" });
      expect(findings[0]?.detail).toContain(words);
    }
  });

  it("are not seen where both say 8 in 24 hours, or the pharmacy sends the warning's words", () => {
    const most = "Take one or two tablets every 4 to 6 hours, maximum 8 tablets in 24 hours";
    expect(label29(most)).toEqual([]);
    expect(label29("Take one tablet at night")).toEqual([]);
    expect(
      label29("Take four tablets at night", { number: 29, text: "Take no more than 4 at once." }),
    ).toEqual([]);
  });

  it("stop an approval where both count the same thing; doses beside units are for the professional", () => {
    const stops = (text: string): readonly string[] =>
      ceilingsOpposed(
        { warnings: [{ number: 30 }, { number: 29 }] } as unknown as LabelRequest,
        interpretDirections({ text }, {}),
      ).map(({ code }) => code);
    expect(stops("Take one tablet every 4 to 6 hours, maximum 6 tablets in 24 hours")).toEqual([
      "two-ceilings",
    ]);
    expect(stops("Take four tablets at night")).toEqual(["two-ceilings"]);
    expect(stops("Take two tablets when required, no more than 4 doses in 24 hours")).toEqual([]);
    expect(stops("Take one tablet when required, maximum 20 tablets in a week")).toEqual([]);
    expect(stops("Take one tablet as directed by the moon")).toEqual([]);
  });

  it("are compared with what our warning really says, the only one with a ceiling", () => {
    const withCeiling = bnfWarnings.filter(({ sentences }) =>
      sentences.some(({ text }) => /more than \d/.test(text)),
    );
    expect(withCeiling.map(({ number }) => number)).toEqual([29]);
    expect(withCeiling[0]?.sentences.map(({ text }) => text)).toEqual([
      "Do not take more than 2 at one time.",
      "Do not take more than 8 in 24 hours.",
    ]);
  });
});
