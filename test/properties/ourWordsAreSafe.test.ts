// Our own words never break a rule of wording safety: warnings, information, explanations, alt texts and whatever
// the sayer says.
import { readdirSync, readFileSync } from "node:fs";
import { bnfWarnings, readJson } from "@plainlabel/core";
import { altText, catalogue } from "@plainlabel/pictograms";
import { describe, expect, it } from "vitest";
import { medicineEntries, sentencesOfEntry } from "../../packages/content/src/index.ts";
import { wordingFaults } from "../../packages/core/src/compose/wordingSafety.ts";
import { readDirections } from "../../packages/directions/src/sentence/readDirections.ts";
import { corpus } from "../../packages/directions/test/corpus/corpus.ts";
import { medicineNames } from "../../packages/language/src/english/medicineNames.ts";
import { medicineWords } from "../../packages/language/src/english/medicineWords.ts";
import { trySayRegimen } from "../../packages/language/src/english/sayRegimen.ts";

const faultsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => wordingFaults(text).map(({ rule, words }) => `${rule.code} (${words}): ${text}`));

const examples = new URL("../../examples/requests/", import.meta.url);

interface Told {
  readonly text: string;
  readonly form: string | undefined;
}

const told = (): readonly Told[] => [
  ...Object.values(corpus).flatMap((rows) => rows.map(([text, , form]) => ({ text, form }))),
  ...readdirSync(examples).flatMap((name): Told[] => {
    const json = readJson(readFileSync(new URL(name, examples)));
    const { directions, medicine } = (json.ok ? json.value : {}) as {
      directions: { text?: string };
      medicine: { form?: string };
    };
    return directions.text === undefined ? [] : [{ text: directions.text, form: medicine.form }];
  }),
];

describe("our own words are safe", () => {
  it("in every warning", () => {
    expect(faultsIn(bnfWarnings.flatMap(({ sentences }) => sentences.map(({ text }) => text)))).toEqual([]);
  });

  it("in the easy-read information of every medicine", () => {
    expect(
      faultsIn(medicineEntries.flatMap((entry) => sentencesOfEntry(entry).map(({ text }) => text))),
    ).toEqual([]);
  });

  it("in every explanation of a hard word", () => {
    expect(faultsIn([...Object.values(medicineWords), ...Object.values(medicineNames)])).toEqual([]);
  });

  it("in the name of every picture", () => {
    expect(
      faultsIn(catalogue.flatMap(({ examples: shown }) => shown.map((meaning) => altText(meaning, "en-GB")))),
    ).toEqual([]);
  });

  // What the reader keeps word for word ("as directed" beside a dose, "10ml" in brackets) is the prescriber's: left out.
  // So is a kitchen spoon that the directions measure by: to call it 5 mL would be a guess.
  it.each(["digits", "words", "both"] as const)(
    "in all that is said of the corpus, numbers as %s",
    (numbers) => {
      let said = 0;
      for (const { text, form } of told()) {
        const read = readDirections(text, { form });
        if (!read.ok) continue;
        const ours = {
          steps: read.value.steps.map((step) => ({ ...step, strengthNote: null, instructions: [] })),
        };
        const outcome = trySayRegimen(ours, { numbers });
        if (!outcome.ok) continue;
        const sayings = outcome.value.map(({ runs }) => runs.map((run) => run.text).join(""));
        const theirs = /spoon/i.test(text) ? "unsafe-measure" : "none";
        expect(
          faultsIn(sayings).filter((fault) => !fault.startsWith(theirs)),
          text,
        ).toEqual([]);
        said += 1;
      }
      expect(said).toBeGreaterThan(500);
    },
  );
});
