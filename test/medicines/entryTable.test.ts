// docs/medicine-entries.md: which entry every known product's name leads to, or why to none.
import { fileURLToPath } from "node:url";
import { medicineEntries } from "@plainlabel/content";
import { entryOf, entryRules, foundByCodeAlone, type NoEntry } from "@plainlabel/medicines";
import { expect, it } from "vitest";
import { codedEntries, entryRows } from "./entryRows.ts";

const reasons: Readonly<Record<NoEntry, string>> = {
  "several-products": "several products in one",
  "no-substance": "no substance in the dictionary",
  "no-entry-of-substance": "no entry of this substance",
  combination: "several substances",
  "other-form-or-route": "another form or route",
  "other-strength": "another strength",
  "two-entries": "two entries would do",
  "product-invalid": "marked invalid",
};

const page = async (): Promise<string> => {
  const { lookup, tried } = entryRows();
  const resultOf = async (id: string): Promise<string> => {
    const { vmp } = tried.find(({ named }) => named.id === id)!;
    const found = await entryOf(lookup, { of: "vmp", vmp }, medicineEntries);
    return found.entry === null ? `none: ${reasons[found.why]}` : found.entry.substance;
  };
  const lines: string[] = [];
  let own = 0;
  let all = 0;
  for (const { substance, vmp, notThisEntry, undecided = [] } of codedEntries) {
    const rule = Object.hasOwn(entryRules, substance) ? entryRules[substance] : undefined;
    const by =
      rule === undefined
        ? `By code alone: ${foundByCodeAlone[substance]}.`
        : `Substance in the dictionary: ${rule.vtm.map(({ name }) => name).join(", ")}${rule.strengths === undefined ? "" : `, ${rule.strengths.join(", ")} only`}.`;
    lines.push("", `## ${substance}`, "", by, "", "| product | its entry |", "| --- | --- |");
    for (const { id, name } of vmp) {
      const result = await resultOf(id);
      all += 1;
      if (result === substance) own += 1;
      lines.push(`| ${name} | ${result === substance ? "this one" : result} |`);
    }
    for (const { id, name } of notThisEntry) lines.push(`| ${name} (near) | ${await resultOf(id)} |`);
    for (const { id, name } of undecided)
      lines.push(`| ${name} (for a professional to decide) | ${await resultOf(id)} |`);
  }
  return [
    "# Which easy-read information a product has",
    "",
    "A product of the dictionary of medicines and devices (dm+d) has the entry that bears its code, an old code too. Where no entry does, it has the entry whose substance is the whole of the product's substance in the dictionary, if the entry is written for its form and route, its strength is one the entry is for, and it is no mixture. A name that only begins alike finds nothing.",
    "",
    `The table is made by a test from names that public lists hold, with form and route read from the name; which product belongs to which entry is a draft. No entry has a code yet: a reviewer gives those. ${own} of ${all} products have their entry, and no near one has.`,
    "",
    "Contains public sector information licensed under the Open Government Licence v3.0 (names of products: NHS Business Services Authority, NHS England).",
    ...lines,
    "",
  ].join("\n");
};

it("docs/medicine-entries.md says what is found", async () => {
  const file = fileURLToPath(new URL("../../docs/medicine-entries.md", import.meta.url));
  await expect(await page()).toMatchFileSnapshot(file);
});

it("has the substance of every entry in the dictionary's words, or why the entry is found by code alone", () => {
  const ruled = new Set([...Object.keys(entryRules), ...Object.keys(foundByCodeAlone)]);
  expect(medicineEntries.map(({ substance }) => substance).filter((name) => !ruled.has(name))).toEqual([]);
});
