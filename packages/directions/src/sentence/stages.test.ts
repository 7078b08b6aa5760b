// The stages of a course, from clauses in a shorthand: ",times:3" is a count after a comma, ".dose:2" a dose after a stop.
import { describe, expect, it } from "vitest";
import type { Clause, Joint, Placed } from "../clauses/Clause.ts";
import { dosesOf, stagesOf } from "./stages.ts";
import type { Part } from "./Taking.ts";

const joints: Readonly<Record<string, Joint>> = { ",": "comma", ".": "stop", "&": "and", ">": "then" };
const marks = new Map(Object.entries(joints).map(([mark, joint]) => [joint, mark]));

/** Only the kind of a clause, what it says and the joint before it decide; a verb is an order where it says "order". */
const part = (words: string): Part =>
  words.split(" ").map((word, at): Placed => {
    const [, mark = "", kind = "", said = ""] = /^([,.&>]?)(\w+)(?::(\w+))?$/.exec(word) ?? [];
    return {
      joint: joints[mark] ?? "space",
      clause: { kind, said, order: said === "order" } as unknown as Clause,
      at,
      end: at + 1,
      bracketed: false,
      begins: "word",
      endsInDigits: false,
      endsInNumber: false,
      change: null,
      dashed: false,
    };
  });

const shown = (parts: readonly Part[]): readonly string[] =>
  parts.map((one) =>
    one
      .map(({ joint, clause }) => {
        const { kind, said } = clause as unknown as { readonly kind: string; readonly said: string };
        return `${marks.get(joint) ?? ""}${kind}${said === "" ? "" : `:${said}`}`;
      })
      .join(" "),
  );

/** What comes of clauses; "|" parts the stages. */
const stages = (words: string): string => shown(stagesOf(part(words))).join(" | ");

describe("a stage begins", () => {
  it.each([
    ["at then", "dose:1 duration:7 | >dose:2 duration:7"],
    ["at the next numbered stretch, where it stands before its dose", "stage:1 dose:1 | .stage:2 dose:2"],
    ["at a count after a comma, between lengths", "dose:1 times:4 duration:7 | ,times:3 duration:7"],
    ["at an interval after a comma, between lengths", "dose:1 every:4 duration:7 | ,every:6 duration:7"],
    ["at a count after a comma, between numbered stretches", "dose:1 times:4 stage:1 | ,times:3 stage:2"],
    ["where the length comes later", "dose:1 times:4 duration:7 | ,times:3 food:with duration:7"],
  ])("%s", (_, cut) => {
    expect(stages(cut.replaceAll(" | ", " "))).toBe(cut);
  });

  it.each([
    ["at then stop", "dose:1 duration:7 >ending:stop"],
    ["at a second number before any dose", "stage:1 .stage:2 dose:2"],
    ["at a stretch that stands after its dose", "dose:1 stage:1 .stage:2"],
    ["at a stretch without a dose", "stage:1 .stage:2"],
    ["at a count without a length", "dose:1 times:4 duration:7 ,times:3"],
    ["at a count after none with a length", "dose:1 times:4 ,times:3 duration:7"],
    ["at a count after a length without a count", "dose:1 duration:7 ,times:3 duration:7"],
    ["at a count without a comma", "dose:1 times:4 duration:7 times:3 duration:7"],
    ["at a count after a stop", "dose:1 times:4 duration:7 .times:3 duration:7"],
    ["at a time of day after a comma", "dose:1 times:4 duration:7 ,slots:night duration:7"],
    ["at a daily count after a comma", "dose:1 times:4 duration:7 ,each:day duration:7"],
    ["with nothing", "dose:1 times:3"],
  ])("not %s", (_, words) => {
    expect(stages(words)).toBe(words);
  });

  it("the stop before a repeated order is before what the order says", () => {
    expect(stages("dose:1 .action:order food:with")).toBe("dose:1 .action:order .food:with");
    expect(stages("dose:1 .action:no food:with")).toBe("dose:1 .action:no food:with");
    expect(stages("dose:1 ,action:order food:with")).toBe("dose:1 ,action:order food:with");
    expect(stages("dose:1 .action:order ,food:with")).toBe("dose:1 .action:order ,food:with");
    expect(stages("dose:1 .slots:order food:with")).toBe("dose:1 .slots:order food:with");
  });
});

describe("a course without then", () => {
  it.each([
    ["dose and length, again and again", "dose:4 duration:3 | ,dose:3 duration:3 | .dose:2 duration:3"],
    ["the last with an end", "dose:4 duration:3 | ,dose:3 ending:continue"],
    ["numbered days after and", "dose:2 stage:1 | &dose:1 stage:2"],
    ["numbered days of one dose", "dose:1 stage:1 | .dose:1 stage:2"],
    ["one dose, more seldom", "dose:1 times:2 duration:7 | .dose:1 times:1 duration:7"],
    ["one dose, daily and then every other day", "dose:1 each:day duration:7 | .dose:1 every:2 duration:7"],
    ["one time of day", "dose:2 slots:am duration:7 | .dose:1 slots:am duration:7"],
    ["a time of day that is said once", "dose:2 slots:am duration:7 | .dose:1 duration:7"],
    ["a verb before the dose", "action:order dose:2 duration:7 | .action:order .dose:1 duration:7"],
  ])("is cut at %s", (_, cut) => {
    const words = cut.replaceAll(" | ", " ").replace(".action:order .dose", ".action:order dose");
    expect(stages(words)).toBe(cut);
  });

  it.each([
    ["the first has no length", "dose:4 ,dose:3 duration:3"],
    ["one between has no length", "dose:4 duration:3 ,dose:3 ,dose:2 duration:3"],
    ["the last has neither length nor end", "dose:4 duration:3 ,dose:3"],
    ["nothing stands between", "dose:4 duration:3 dose:3 duration:3"],
    ["one of several has nothing between", "dose:4 duration:3 dose:3 duration:3 ,dose:2 duration:3"],
    ["and stands between lengths", "dose:2 duration:5 &dose:1 duration:3"],
    ["numbered days stand side by side", "dose:2 stage:1 dose:1 stage:2"],
    ["one is numbered and one is not", "dose:1 stage:1 .dose:1 duration:3"],
    ["the dose is the same", "dose:1 duration:7 .dose:1 duration:7"],
    ["the last dose is the same", "dose:3 duration:7 .dose:2 duration:7 .dose:2 duration:7"],
    ["the time of day changes", "dose:2 slots:am duration:7 .dose:1 slots:pm duration:7"],
    ["the time by the clock changes", "dose:2 clock:8 duration:7 .dose:1 clock:9 duration:7"],
    ["the days change", "dose:2 weekdays:mon duration:7 .dose:1 weekdays:tue duration:7"],
    ["the place changes", "dose:2 site:left duration:7 .dose:1 site:right duration:7"],
    ["the food changes", "dose:2 food:with duration:7 .dose:1 food:after duration:7"],
    ["the last is as needed", "dose:2 duration:7 .dose:1 asNeeded duration:7"],
    ["the first is as needed", "dose:2 asNeeded duration:7 .dose:1 duration:7"],
    ["days on and off are told", "dose:2 duration:7 .dose:1 cycle:7 duration:7"],
    ["there is one dose", "dose:2 duration:7 .food:with"],
  ])("is none where %s", (_, words) => {
    expect(stages(words)).toBe(words);
  });
});

describe("the doses of a stage", () => {
  const doses = (words: string): string => shown(dosesOf(part(words))).join(" | ");
  it.each([
    ["each from its own words on", "dose:1 slots:am | dose:2 slots:pm"],
    [
      "a verb that is an order goes with its dose",
      "action:order dose:1 slots:am | .action:order dose:2 slots:pm",
    ],
    ["a verb that is none stays behind", "action:no dose:1 slots:am action:no | dose:2 slots:pm"],
    ["an order of another kind stays behind", "dose:1 instruction:order | dose:2"],
    ["a time of day leads to each", "slots:am dose:2 | ,slots:pm dose:1"],
    ["a time by the clock does", "clock:8 dose:2 | ,clock:9 dose:1 food:with"],
    ["a day of the week does", "weekdays:mon dose:2 | ,weekdays:tue dose:1"],
    ["before the verb too", "slots:am action:order dose:2 | ,slots:pm action:order dose:1"],
    ["a time of day at the end leads to none", "slots:am dose:2 slots:pm | dose:1 slots:noon"],
    ["a time of day before the first dose only", "slots:am dose:2 times:3 | dose:1 times:2"],
    ["a time of day before the second dose only", "dose:2 slots:pm | dose:1"],
    ["other words lead to none", "food:with dose:2 food:after | dose:1"],
    ["one dose", "slots:am dose:2"],
    ["no dose", "slots:am"],
  ])("%s", (_, cut) => {
    expect(doses(cut.replaceAll(" | ", " "))).toBe(cut);
  });
});
