import { describe, expect, it } from "vitest";
import { notation } from "../../test/corpus/notation.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { readDirections } from "./readDirections.ts";

const paracetamol = { name: "Paracetamol", form: "tablets", strength: "500 mg" };

const readAs = (text: string, product: ProductFacts): string => {
  const outcome = readDirections(text, product);
  return outcome.ok ? notation(outcome.value) : `!${outcome.refusals[0]?.code}`;
};

describe("the medicine's own name in its directions", () => {
  it.each<readonly [string, string, ProductFacts]>([
    ["Paracetamol 500mg tablets: take two four times a day", "take 2 (tablet) 4/day", paracetamol],
    ["Paracetamol 500mg tablets - 2 qds", "(take) 2 (tablet) 4/day", paracetamol],
    ["PARACETAMOL 500MG TABLETS\nTake two four times a day", "take 2 (tablet) 4/day", paracetamol],
    ["Paracetamol tablets take two four times a day", "take 2 (tablet) 4/day", paracetamol],
    ["Paracetamol 500mg qds", "(take) 500 mg 4/day", paracetamol],
    ["Take two paracetamol tablets four times a day", "take 2 tablet 4/day", paracetamol],
    ["Take ONE paracetamol 500mg tablet at night", "take 1 tablet of[500mg] @night", paracetamol],
    [
      "Ferrous sulfate 200mg tablets: one twice a day",
      "(take) 1 (tablet) 2/day",
      { name: "Ferrous sulfate 200mg tablets" },
    ],
    /* Behind a bare strength, what is counted is the dose. */
    ["Paracetamol 500mg 2 tabs QDS", "(take) 2 tablet 4/day", paracetamol],
    ["Paracetamol 500 mg 1-2 tablets qds", "(take) 1~2 tablet 4/day", paracetamol],
    ["Paracetamol 500mg two tablets at night", "(take) 2 tablet @night", paracetamol],
    /* Both numbers of the strength. */
    [
      "Co-codamol 30/500 two qds",
      "(take) 2 (tablet) 4/day",
      { name: "Co-codamol", form: "tablets", strength: "30 mg/500 mg" },
    ],
  ])("adds nothing: %s", (text, means, product) => {
    expect(readAs(text, product)).toBe(means);
  });

  it.each<readonly [string, ProductFacts]>([
    /* Another strength, form or medicine than the product's; and a strength that nobody can hold against it. */
    ["Paracetamol 250mg tablets: take two four times a day", paracetamol],
    ["Paracetamol 500mg capsules: take two four times a day", paracetamol],
    ["Ibuprofen 500mg tablets: take two four times a day", paracetamol],
    ["Paracetamol 500mg tablets: take two four times a day", { name: "Paracetamol", form: "tablets" }],
    ["Co-codamol 8/500 two qds", { name: "Co-codamol", form: "tablets", strength: "30 mg/500 mg" }],
    ["Paracetamol 250mg 2 tabs qds", paracetamol],
    ["Paracetamol 500mg 2 caps qds", paracetamol],
    ["Paracetamol 250mg 2 qds", paracetamol],
    ["Paracetamol 500mg 1g qds", paracetamol],
    /* Where it says something. */
    ["Take two four times a day. Do not take with paracetamol", paracetamol],
    ["Take two four times a day with paracetamol", paracetamol],
    ["Take two hours after paracetamol", paracetamol],
    ["Paracetamol", paracetamol],
    ["Take one with water daily", { name: "Water", form: "tablets" }],
  ])("is no name to pass over: %s", (text, product) => {
    const alone = readDirections(text, { form: product.form });
    const named = readDirections(text, product);
    expect(named.ok).toBe(alone.ok);
    if (named.ok && alone.ok) expect(named.value).toEqual(alone.value);
  });
});

describe("many tablets at one time", () => {
  const prednisolone = { form: "tablets", strength: "5 mg" };

  it.each<readonly [string, ProductFacts, string]>([
    ["Take 12 tablets (60 mg) once a day for 5 days", prednisolone, "take 12 tablet [60 mg] 1/day for:5day"],
    ["Take 12 tablets once a day for 5 days", prednisolone, "!dose-too-large"],
    ["Take 12 tablets (50 mg) once a day for 5 days", prednisolone, "!strength-does-not-fit"],
    ["Take 12 tablets (60 mg) once a day for 5 days", { form: "tablets" }, "!dose-too-large"],
    ["Take 40 tablets (200 mg) once a day", prednisolone, "!dose-too-large"],
  ])("%s", (text, product, means) => {
    expect(readAs(text, product)).toBe(means);
  });
});

describe("what a patch gives off in a time", () => {
  const text = "Apply one 25 micrograms/hour patch every 72 hours";

  it.each<readonly [ProductFacts, boolean]>([
    [{ form: "transdermal patches", strength: "25 micrograms/hour" }, true],
    [{ form: "transdermal patches", strength: "12 micrograms/hour" }, false],
    [{ name: "Fentanyl 25micrograms/hour transdermal patches" }, true],
    [{ name: "Fentanyl 12micrograms/hour transdermal patches" }, false],
    [{ form: "transdermal patches" }, true],
    [{ form: "transdermal patches", strength: "600 micrograms/day" }, true],
  ])("is held against %o", (product, fits) => {
    expect(readDirections(text, product).ok).toBe(fits);
  });
});

describe("a note for the record", () => {
  const codesOf = (text: string): readonly string[] => {
    const outcome = readDirections(text, { form: "tablets" });
    return outcome.ok ? outcome.findings.map(({ code }) => code) : ["refused"];
  };

  it("is told to the professional, since no label prints it", () => {
    expect(codesOf("Take one tablet daily (dose increased)")).toEqual(["dose-changed"]);
    expect(codesOf("Take one tablet daily. New dose")).toEqual(["dose-changed"]);
    expect(codesOf("Take one tablet daily (changed from BD)")).toEqual(["dose-changed"]);
    expect(codesOf("Take one tablet daily. GP to continue")).toEqual(["note-not-printed"]);
    expect(codesOf("Directions: take one tablet daily")).toEqual([]);
  });

  it("is quoted", () => {
    const outcome = readDirections("Take one tablet daily (dose reduced)", {});
    expect(outcome.ok && outcome.findings[0]?.detail).toContain("“dose reduced”");
  });
});
