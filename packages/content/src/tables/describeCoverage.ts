// content: the page that says which of the substances most dispensed have an entry, by name.
import { medicineEntries } from "../medicineEntries.ts";

/** Substances that have an entry, or several, of other names than their own: by form, or said in full. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  morphine: ["morphine modified release", "morphine oral solution"],
  buprenorphine: ["buprenorphine patch"],
  fluticasone: ["fluticasone nasal spray", "fluticasone with salmeterol inhaler"],
  "budesonide formoterol": ["budesonide with formoterol inhaler"],
  "beclometasone formoterol": ["beclometasone with formoterol inhaler"],
  tiotropium: ["tiotropium inhaler"],
  "mometasone nasal": ["mometasone nasal spray"],
  "calcium carbonate vitamin d": ["calcium carbonate with colecalciferol"],
  hydroxocobalamin: ["hydroxocobalamin injection"],
  semaglutide: ["semaglutide injection"],
};

/** One substance of the list and the entries about it; none: it is not covered. */
export interface Covered {
  readonly substance: string;
  readonly entries: readonly string[];
}

/** What a list of substances, one a line and "#" before a note, has of entries. */
export const coverageOf = (list: string): readonly Covered[] => {
  const known = new Set(medicineEntries.map(({ substance }) => substance));
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((substance) => ({
      substance,
      entries: (otherNames[substance.toLowerCase()] ?? [substance]).filter((name) => known.has(name)),
    }));
};

/** docs/content-coverage.md. */
export const describeCoverage = (list: string): string => {
  const rows = coverageOf(list);
  const covered = rows.filter(({ entries }) => entries.length > 0);
  return [
    "# Which substances have easy-read information",
    "",
    `There are ${medicineEntries.length} entries. Of the ${rows.length} substances most dispensed in England, ${covered.length} have one. The list, \`packages/content/facts/substances.txt\`, is from general knowledge, its order and edges approximate. An entry is for the forms that stand beside it, and for no others. Every entry is a draft until a pharmacist has signed it. This page is made from the data; \`npm run bless\` writes it.`,
    "",
    "| Substance | Entries, with their forms |",
    "| --- | --- |",
    ...rows.map(({ substance, entries }) => `| ${substance} | ${inWords(entries)} |`),
    "",
    "## The other entries",
    "",
    ...others(rows).map((name) => `- ${withForms(name)}`),
    "",
  ].join("\n");
};

const withForms = (name: string): string => {
  const { forms } = medicineEntries.find(({ substance }) => substance === name)!;
  return `${name} (${forms.join(", ")})`;
};

const inWords = (entries: readonly string[]): string =>
  entries.length === 0 ? "none" : entries.map(withForms).join("; ");

const others = (rows: readonly Covered[]): readonly string[] => {
  const named = new Set(rows.flatMap(({ entries }) => entries));
  return medicineEntries.map(({ substance }) => substance).filter((name) => !named.has(name));
};
