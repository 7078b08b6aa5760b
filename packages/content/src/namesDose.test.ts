import { expect, it } from "vitest";
import { films } from "./films.ts";
import { dosesNamedIn, dosesNamedInText } from "./namesDose.ts";
import { saySign } from "./urgency/saySign.ts";
import { signIds, signRows } from "./urgency/signs.ts";

it.each([
  ["Take 2 tablets with food.", "amount", "2 tablets"],
  ["Use one puff when you need it.", "amount", "one puff"],
  ["Take half a tablet first.", "amount", "half a tablet"],
  ["Take 500 mg.", "amount", "500 mg"],
  ["Take it twice a day.", "rhythm", "twice a day"],
  ["Use it every 4 hours.", "rhythm", "every 4 hours"],
  ["Take it daily.", "rhythm", "daily"],
  ["Take it in the morning.", "time-of-day", "in the morning"],
  ["Take it before bed.", "time-of-day", "before bed"],
  ["Do not take it after 4 in the afternoon.", "time-of-day", "in the afternoon"],
])("finds in %j its %s", (sentence, kind, words) => {
  expect(dosesNamedIn(sentence)).toEqual([{ kind, words }]);
});

it.each([
  "Never take it every day.",
  "Your label may say to take it in the evening.",
  "Unless your label says so, do not take it after 4 in the afternoon.",
  "Do not drink more than 14 units of alcohol in a week.",
  "It can take 2 weeks to work.",
  "Keep it where children cannot see it or reach it.",
])("finds none in %j", (sentence) => {
  expect(dosesNamedIn(sentence)).toEqual([]);
});

it("finds one in any sentence of a text", () => {
  expect(dosesNamedInText("Shake it. Then breathe in. Use 2 puffs! Wait.")).toEqual([
    { kind: "amount", words: "2 puffs" },
  ]);
});

it("no film of the register names a dose, a rhythm or a time of day", () => {
  for (const { title, transcript } of films) expect(dosesNamedInText(`${title}. ${transcript}`)).toEqual([]);
});

it.each(signIds)("the sign %s names no dose, no rhythm and no time of day to take it", (id) => {
  // "If you took it every day" tells what happened, and orders nothing.
  for (const reader of ["taker", "giver"] as const)
    for (const text of saySign(signRows[id], reader))
      expect(
        dosesNamedIn(text).filter(({ kind }) => kind === "amount" || !/\btook\b/.test(text)),
        text,
      ).toEqual([]);
});
