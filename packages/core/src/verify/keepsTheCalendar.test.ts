import { blankStep, noTiming, type Regimen, regimenOf, type Step, slotOf } from "@plainlabel/directions";
import type { Meaning } from "@plainlabel/pictograms";
import { describe, expect, it } from "vitest";
import { plain } from "../compose/sentences.ts";
import type { Block, LabelDocument, Sentence } from "../document/LabelDocument.ts";
import type { Judged } from "./Claim.ts";
import { expectedSentences } from "./expectedSentences.ts";
import { picturesKeepTheCalendar } from "./picturesKeepTheCalendar.ts";
import { sentencesKeepTheCalendar } from "./sentencesKeepTheCalendar.ts";
import { timetableKeepsTheCalendar } from "./timetableKeepsTheCalendar.ts";

const step: Step = {
  ...blankStep,
  joined: "first",
  action: "take",
  actionSuppliedBy: "directions",
  amount: { exact: "1" },
  unit: { name: "tablet", suppliedBy: "directions" },
  timing: { ...noTiming, slots: [slotOf("morning"), slotOf("bedtime", { exact: "2" })] },
};
const prescribed: Regimen = regimenOf([step]);

/** A label that was heard exactly as this document has it. */
const judgedOf = (
  blocks: readonly Block[],
  setAside: readonly string[] = [],
  regimen: Regimen | null = prescribed,
): Judged => {
  const document = { blocks } as unknown as LabelDocument;
  const words = expectedSentences(document).flatMap((sentence) =>
    sentence.words.map((text) => ({ word: { text }, page: 0, sentence, role: sentence.role })),
  );
  return {
    document,
    reading: { words },
    prescribed: regimen === null ? null : { regimen, setAside },
  } as unknown as Judged;
};

const said = (text: string, meaning: Meaning | null = null): Sentence => plain(text, "/directions", meaning);
const directions = (...sentences: readonly Sentence[]): Block => ({
  kind: "directions",
  asWritten: false,
  sentences,
});

const right = [said("Take 1 tablet in the morning."), said("Take 2 tablets at bedtime.")];
const codes = (claim: (judged: Judged) => readonly { code: string }[], judged: Judged): readonly string[] =>
  claim(judged).map(({ code }) => code);

describe("the directions on the finished label", () => {
  it("mean what was prescribed, cautions set aside", () => {
    expect(codes(sentencesKeepTheCalendar, judgedOf([directions(...right)]))).toEqual([]);
    const withCaution = judgedOf([directions(...right, said("Swallow it whole."))], ["Swallow it whole."]);
    expect(codes(sentencesKeepTheCalendar, withCaution)).toEqual([]);
  });

  it.each([
    ["another number", [right[0]!, said("Take 3 tablets at bedtime.")], "calendar-changed"],
    ["another time", [right[0]!, said("Take 2 tablets at midday.")], "calendar-changed"],
    ["a dose that is missing", [right[0]!], "calendar-changed"],
    ["a dose too many", [...right, said("Take 2 tablets at midday.")], "calendar-changed"],
    ["a sentence that is none of ours", [...right, said("Take more at will.")], "calendar-unread"],
  ])("with %s are a fault", (_, sentences, code) => {
    expect(codes(sentencesKeepTheCalendar, judgedOf([directions(...sentences)]))).toEqual([code]);
  });

  it("are not judged where they are the prescriber's own words", () => {
    expect(codes(sentencesKeepTheCalendar, judgedOf([directions(said("As told"))], [], null))).toEqual([]);
  });

  it("and their fault names no medicine and quotes no words", () => {
    const [fault] = sentencesKeepTheCalendar(judgedOf([directions(right[0]!)]));
    expect(fault!.detail).toBe("The directions on the label do not mean what was prescribed: time.");
  });
});

describe("the table of times on the finished label", () => {
  const table = (...amounts: readonly string[]): Block => ({
    kind: "timetable",
    lang: "en-GB",
    slots: ["Morning", "Midday", "Evening", "Bedtime"].map((time, at) => ({
      time: said(time),
      amount: said(amounts[at]!),
    })),
  });

  it.each([
    ["1", "none", "none", "2", []],
    ["2", "none", "none", "1", ["timetable-changed"]],
    ["1", "none", "2", "none", ["timetable-changed"]],
    ["1", "none", "none", "none", ["timetable-changed"]],
    ["1", "none", "none", "some", ["timetable-changed"]],
  ])("%s, %s, %s, %s", (morning, midday, evening, bedtime, expected) => {
    expect(codes(timetableKeepsTheCalendar, judgedOf([table(morning, midday, evening, bedtime)]))).toEqual(
      expected,
    );
  });
});

/** Morning, midday, evening and bedtime, with so many tablets at each; 0: the place is empty. */
const strip = (...counts: readonly number[]): Meaning => {
  const names = ["morning", "midday", "evening", "bedtime"] as const;
  const places = names.map((name, at) => ({
    at: { name },
    dose: counts[at] === 0 ? null : ([{ id: "tablets", count: String(counts[at]) }] as const),
  }));
  return { id: "day-strip", places: [places[0]!, ...places.slice(1)] };
};

describe("the pictures beside the directions", () => {
  it.each<[Meaning, readonly string[]]>([
    [{ id: "tablets", count: "2" }, []],
    [{ id: "tablets", count: "3" }, ["picture-changed"]],
    [{ id: "capsules", count: "2" }, ["picture-changed"]],
    [{ id: "bedtime" }, []],
    [{ id: "evening" }, ["picture-changed"]],
    [{ id: "times-a-day", count: "2" }, []],
    [{ id: "times-a-day", count: "3" }, ["picture-changed"]],
    [{ id: "max-in-24-hours", count: "8", unit: "tablet" }, ["picture-changed"]],
    [{ id: "days", count: "7" }, ["picture-changed"]],
    [{ id: "swallow-whole" }, []],
    [strip(1, 0, 0, 2), []],
    [strip(2, 0, 0, 1), ["picture-changed"]],
    [strip(1, 1, 0, 2), ["picture-changed"]],
    [strip(1, 0, 0, 0), ["picture-changed"]],
    [{ id: "day-parts", times: "2", dose: [{ id: "tablets", count: "1" }] }, ["picture-changed"]],
    [{ id: "day-boxes", days: "7", ends: true }, ["picture-changed"]],
  ])("%j", (meaning, expected) => {
    expect(
      codes(picturesKeepTheCalendar, judgedOf([directions(said("Take 2 tablets at bedtime.", meaning))])),
    ).toEqual(expected);
  });
});
