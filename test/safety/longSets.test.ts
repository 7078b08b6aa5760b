// Hazard: a long set is split, because nobody sticks so many labels on one pack; the pharmacist is told of stock
// that needs fewer.
import { type StockName, stocks } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import { exampleNamed, varied } from "../golden/exampleRequests.ts";

const painter = await createPdfPainter();

const preparedOn = (name: string, profile: "standard" | "large-24", stock: StockName) => {
  const prepared = prepareLabels(varied(exampleNamed(name), profile, stock), painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value;
};

it.each(["many-warnings-in-easy-read", "child-5ml-spoon", "steps-that-go-down"])(
  "%s: is said to be long, with stock that really needs fewer labels",
  (name) => {
    const { set, findings } = preparedOn(name, "large-24", "102x76");
    expect(set.pages.length).toBeGreaterThan(4);
    const found = findings.filter(({ code }) => code === "many-labels");
    expect(found).toHaveLength(1);
    const named = [...found[0]!.help.matchAll(/([\w.]+) \((\d+)\)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, stock = "", count] of named) {
      expect(Object.keys(stocks)).toContain(stock);
      expect(preparedOn(name, "large-24", stock as StockName).set.pages).toHaveLength(Number(count));
      expect(Number(count)).toBeLessThan(set.pages.length);
    }
  },
);

it("a set of a few labels is not said to be long", () => {
  const { set, findings } = preparedOn("antibiotic-finish-the-course", "standard", "102x76");
  expect(set.pages.length).toBeLessThanOrEqual(4);
  expect(findings.map(({ code }) => code)).not.toContain("many-labels");
});
