// directions/test: directions composed of parts whose meaning is known are read as exactly those parts.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDirections } from "../src/sentence/readDirections.ts";
import { runsOf } from "../testing/depth.ts";
import { notation } from "./corpus/notation.ts";
import { unsaid } from "./corpus/unsaid.ts";

/** Words, and what the regimen must say for them in the notation of the corpus. */
type Piece = readonly [words: string, means: string];

const doses: readonly Piece[] = [
  ["one tablet", "1 tablet"],
  ["1 tablet", "1 tablet"],
  ["TWO tablets", "2 tablet"],
  ["1 or 2 tablets", "1~2 tablet"],
  ["half a tablet", "0.5 tablet"],
  ["one and a half tablets", "1.5 tablet"],
  ["3 capsules", "3 capsule"],
  ["2.5 ml", "2.5 mL"],
  ["5-10ml", "5~10 mL"],
  ["two 5ml spoonfuls", "2 5 mL spoonful"],
  ["2 tablets (1 g)", "2 tablet [1 g]"],
];

const whens: readonly Piece[] = [
  ["once a day", "1/day"],
  ["twice daily", "2/day"],
  ["3 times a day", "3/day"],
  ["four times each day", "4/day"],
  ["up to 4 times a day", "<=4/day"],
  ["every 6 hours", "every:6hour"],
  ["every four to six hours", "every:4~6hour"],
  ["8 hourly", "every:8hour"],
  ["on alternate days", "every:2day"],
  ["in the morning", "@morning"],
  ["at night", "@night"],
  ["each morning and evening", "@morning @evening"],
  ["at 8am and 8pm", "@08:00 @20:00"],
  ["once a week on Monday", "1/week on:monday"],
  ["on Tuesdays and Fridays", "on:tuesday on:friday"],
  ["bd", "2/day"],
];

const needs: readonly Piece[] = [
  ["", ""],
  ["when required", "prn()"],
  ["as needed for pain", "prn(pain)"],
  ["if required for nausea or vomiting", "prn(nausea, vomiting)"],
];

const durations: readonly Piece[] = [
  ["", ""],
  ["for 14 days", "for:14day"],
  ["for three weeks", "for:3week"],
  ["for 5 to 7 weeks", "for:5~7week"],
];

const foods: readonly Piece[] = [
  ["", ""],
  ["with food", "food:with-food"],
  ["half an hour before food", "food:0.5hour-before-food"],
  ["on an empty stomach", "food:empty-stomach"],
];

const cautions: readonly Piece[] = [
  ["", ""],
  ["Swallow whole", '"Swallow whole"'],
  ["Avoid alcohol", '"Avoid alcohol"'],
  ["Complete the course", '"Complete the course"'],
];

const piece = (pieces: readonly Piece[]) => fc.constantFrom(...pieces);

const composed = fc
  .tuple(piece(doses), piece(whens), piece(needs), piece(durations), piece(foods), piece(cautions))
  // "in the morning and evening when required": one of them or both? The reader refuses, as the corpus says.
  .filter(([, when, need]) => need[0] === "" || !/ and /.test(when[0]))
  // A course taken only when required cannot be completed: refused.
  .filter(([, , need, , , caution]) => need[0] === "" || caution[0] !== "Complete the course")
  .map(([dose, when, need, duration, food, caution]) => ({
    text: `Take ${[dose[0], when[0], need[0], duration[0], food[0]].filter((part) => part !== "").join(" ")}${caution[0] === "" ? "" : `. ${caution[0]}`}.`,
    means: ["take", dose[1], when[1], need[1], duration[1], food[1], caution[1]]
      .filter((part) => part !== "")
      .join(" "),
  }));

const settings = runsOf(1500, 20260731);

const meaningOf = (text: string): string | null => {
  const outcome = readDirections(text, {});
  return outcome.ok ? notation(outcome.value) : null;
};

describe("the whole is its parts", () => {
  it("parts in the usual order are read, and as nothing but themselves", () => {
    fc.assert(
      fc.property(composed, ({ text, means }) => {
        expect(meaningOf(text), text).toBe(means);
      }),
      settings,
    );
  });

  it("no composed regimen holds what its words do not say", () => {
    fc.assert(
      fc.property(composed, ({ text }) => {
        const outcome = readDirections(text, {});
        expect(outcome.ok && unsaid(outcome.value, text), text).toEqual([]);
      }),
      settings,
    );
  });

  it("a regimen held against other words is found out", () => {
    const outcome = readDirections("Take one at night on Monday when required for 7 days", {});
    if (!outcome.ok) throw new Error("should be read");
    expect(unsaid(outcome.value, "Take one")).toEqual(["night", "monday", "as needed", "duration"]);
  });

  it("any digit changed in composed directions changes the meaning or refuses", () => {
    const changed = fc.tuple(composed, fc.nat(20), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(changed, ([{ text, means }, which, by]) => {
        const digits = [...text.matchAll(/\d/g)];
        const digit = digits[which % Math.max(1, digits.length)];
        if (digit === undefined) return;
        const other = `${(Number(digit[0]) + by) % 10}`;
        const text2 = text.slice(0, digit.index) + other + text.slice(digit.index + 1);
        expect(meaningOf(text2), text2).not.toBe(means);
      }),
      settings,
    );
  });

  it("two parts in each other's place mean the same or are refused, never something else", () => {
    fc.assert(
      fc.property(composed, piece(foods), ({ text, means }, [food]) => {
        if (food === "" || !text.includes(` ${food}`)) return;
        const moved = `${text.replace(` ${food}`, "").replace(/\.$/, "")}. Take ${food}.`;
        const read = meaningOf(moved);
        if (read !== null) expect(sorted(read), moved).toEqual(sorted(means));
      }),
      settings,
    );
  });
});

const sorted = (line: string): readonly string[] => line.split(" ").sort();
