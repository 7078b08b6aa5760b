// language/english: "3 days later" loses none of its words, and changes none of its numbers, without notice by either reader.
import { compareCalendars } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { readCalendar } from "./readCalendar/readCalendar.ts";
import { readSayings } from "./readSayings.ts";

const firstDay = "2026-01-05";

/** Each sentence with one of its words left out, or one of its numbers changed. */
const changed = (said: readonly string[]): readonly (readonly string[])[] =>
  said.flatMap((sentence, at) => {
    const words = sentence.slice(0, -1).split(" ");
    return words.flatMap((word, place) =>
      [words.toSpliced(place, 1), ...(/^\d+$/.test(word) ? [words.toSpliced(place, 1, `${word}1`)] : [])].map(
        (other) => said.toSpliced(at, 1, `${other.join(" ")}.`),
      ),
    );
  });

describe("one dose and the same days later", () => {
  it.each([
    [["First, take 1 tablet straight away.", "Then take 1 tablet 3 days later."]],
    [
      [
        "First, take 1 tablet.",
        "Then take 1 tablet 7 to 10 days later.",
        "Then take 2 tablets 3 days after that.",
      ],
    ],
    [["First, take 1 tablet at night, once only.", "Then take 1 tablet at night 8 days later."]],
  ])("%s: every word and number counts", (said) => {
    const meant = readCalendar(said, firstDay);
    const regimen = readSayings(said);
    expect(meant.ok && regimen !== null).toBe(true);
    const silent = changed(said).filter((other) => {
      const read = readCalendar(other, firstDay);
      const same =
        read.ok && meant.ok && compareCalendars(meant.calendar, read.calendar, "sentences").length === 0;
      return same || JSON.stringify(readSayings(other)) === JSON.stringify(regimen);
    });
    expect(silent).toEqual([]);
  });
});
