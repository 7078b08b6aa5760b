import { interpretDirections } from "@plainlabel/directions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../../directions/test/corpus/corpus.ts";
import { arbitraryRegimen } from "../../../directions/testing/arbitraryRegimen.ts";
import { type Saying, wordsOfSaying } from "./Saying.ts";
import { trySayRegimen } from "./sayRegimen.ts";

/** Words that turn round, or bound, what stands beside them. */
const turning = /\b(?:not|never|no|none|stop|off|without|only|empty|up to|more than|at least|at most)\b/i;

/** Plain runs that turn round a sentence of which something else is strong. Cautions have no strong words. */
const unmarked = ({ runs }: Saying): readonly string[] =>
  runs.some(({ strong }) => strong)
    ? runs.filter(({ strong, text }) => !strong && turning.test(text)).map(({ text }) => text)
    : [];

const marked = ({ runs }: Saying): string =>
  runs.map(({ strong, text }) => (strong ? `**${text}**` : text)).join("");

const sayingsOf = (text: string, form?: string): readonly Saying[] => {
  const read = interpretDirections({ text }, { form });
  const said = read.understood ? trySayRegimen(read.regimen, { numbers: "digits" }) : null;
  return said?.ok ? said.value : [];
};

describe("the strong words of a sentence, read alone", () => {
  it.each([
    ["Take 1 tablet once a week", "**Do not** take it **every day**."],
    [
      "Take 1 tablet every 4 hours, maximum 4 tablets in 24 hours",
      "**Do not** take **more than 4 tablets in 24 hours**.",
    ],
    [
      "Take 1 tablet for pain when required, at least 4 hours apart",
      "**Wait at least 4 hours** before you take more.",
    ],
    [
      "Take 1 tablet daily for 21 days then stop for 7 days",
      "Take it for **21 days**, then **stop for 7 days**.",
    ],
    [
      "Take 1 tablet when required, no more than 2 tablets at a time",
      "**Do not** take **more than 2 tablets at one time**.",
    ],
  ])("of “%s” hold what turns them round", (text, sentence) => {
    expect(sayingsOf(text).map(marked)).toContain(sentence);
  });

  it.each([
    ["Put 1 drop in the left eye 2 times a day", "Put **1 drop** in the **left eye**, **2 times a day**."],
    ["Put 1 drop in both eyes at night", "Put **1 drop** in **each eye** **at night**."],
    ["Spray 2 sprays into each nostril daily", "Spray **2 sprays** in **each nostril** **each day**."],
    ["Put 1 drop in the affected eye at night", "Put **1 drop** in the affected eye **at night**."],
  ])("of “%s” name a side that may be mixed up", (text, sentence) => {
    expect(sayingsOf(text).map(marked)).toContain(sentence);
  });

  it("never leave it out, in any direction of the corpus", () => {
    const sayings = Object.values(corpus)
      .flat()
      .flatMap(([text, , form]) => sayingsOf(text, form));
    expect(sayings.filter((said) => unmarked(said).length > 0).map(marked)).toEqual([]);
    expect(sayings.filter((said) => turning.test(wordsOfSaying(said))).length).toBeGreaterThan(300);
  });

  it("never leave it out, in any regimen", () => {
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        const said = trySayRegimen(regimen, { numbers: "both" });
        expect((said.ok ? said.value : []).filter((one) => unmarked(one).length > 0).map(marked)).toEqual([]);
      }),
      { seed: 20261129, numRuns: 500 },
    );
  });
});
