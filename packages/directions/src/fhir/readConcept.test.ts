import { describe, expect, it } from "vitest";
import { timeCodes, ucumSystem } from "./codeTables.ts";
import { newLog } from "./Log.ts";
import { meaningsOf, readMeaning, readWords, wordingsOf } from "./readConcept.ts";
import type { FhirConcept } from "./shapes.ts";

const coded = (code: string, display?: string) => ({
  system: ucumSystem,
  code,
  ...(display === undefined ? {} : { display }),
});

it("wordings are the sender's own text and then the displays, without tags and without codes", () => {
  expect(
    wordingsOf({
      text: " day ",
      coding: [
        coded("d", "Day (qualifier value)"),
        coded("d"),
        coded("d", "4"),
        coded("d", "d"),
        coded("d", ""),
      ],
    }),
  ).toEqual(["day", "Day"]);
  expect(wordingsOf({})).toEqual([]);
});

it("meanings are of the codes that the table knows", () => {
  expect(
    meaningsOf(
      { coding: [coded("d"), coded("fortnight"), { system: ucumSystem }, { code: "d" }, coded("wk")] },
      timeCodes,
    ),
  ).toEqual(["day", "week"]);
  expect(meaningsOf({}, timeCodes)).toEqual([]);
});

const told = <T>(read: (log: ReturnType<typeof newLog>) => T): T | string => {
  const log = newLog();
  const answer = read(log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};

it("words are the sender's, or ours for the code; a bare code refuses", () => {
  const words = (concept: FhirConcept) => told((log) => readWords(concept, "/c", "bare", timeCodes, log));
  expect(words({ text: "each day", coding: [coded("wk")] })).toEqual(["each day"]);
  expect(words({ coding: [coded("wk"), coded("d")] })).toEqual(["week"]);
  expect(words({ coding: [coded("fortnight")] })).toBe("bare /c");
  expect(words({ text: "7" })).toBe("bare /c");
});

describe("the one meaning of a concept", () => {
  const known: Readonly<Record<string, string>> = { day: "day", week: "week", tag: "day" };
  const meaning = (concept: FhirConcept) =>
    told((log) =>
      readMeaning(
        concept,
        "/c",
        {
          fromWords: (words) => known[words.toLowerCase()] ?? null,
          codes: timeCodes as never,
          together: (one: string, other: string) => (one === other ? one : null),
          refusals: { bare: "bare", unknown: "unknown", conflict: "conflict" },
          lacking: "We do not know",
        },
        log,
      ),
    );

  it.each<readonly [string, FhirConcept, string]>([
    ["by words", { text: "day" }, "day"],
    ["by a code", { coding: [coded("d")] }, "day"],
    ["by both", { text: "Tag", coding: [coded("d", "day")] }, "day"],
    ["by a code beside words of another language", { text: "jour", coding: [coded("d")] }, "day"],
    ["nothing", {}, "bare /c"],
    ["an unknown code", { coding: [coded("fortnight")] }, "bare /c"],
    ["unknown words", { text: "moonday" }, "unknown /c"],
    ["unknown words beside known ones", { text: "moonday", coding: [{ display: "day" }] }, "unknown /c"],
    ["English of something else beside a code", { text: "decade", coding: [coded("d")] }, "unknown /c"],
    ["words beside another code", { text: "day", coding: [coded("wk")] }, "conflict /c"],
    ["two codes", { coding: [coded("d"), coded("wk")] }, "conflict /c"],
    ["two words", { text: "day", coding: [{ display: "week" }] }, "conflict /c"],
    [
      "three, of which the last differs",
      { text: "day", coding: [coded("d", "day"), coded("wk")] },
      "conflict /c",
    ],
  ])("%s", (_, concept, answer) => {
    expect(meaning(concept)).toBe(answer);
  });
});
