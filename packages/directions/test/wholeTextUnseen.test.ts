// directions: the clauses of everyday directions are found without looking at the whole text, so that they are kept.
import { expect, it, vi } from "vitest";
import { tryAt } from "../src/grammar/parser.ts";
import { Source } from "../src/grammar/Source.ts";
import { tokensOf } from "../src/grammar/tokens.ts";
import { clause } from "../src/sentence/readings.ts";

/** So many spaces that nothing is known of it, and nothing of it is kept. */
const alone = (text: string): string => text + " ".repeat(400);

const looksAtAll = (typed: string): boolean => {
  const text = alone(typed);
  const source = new Source(text, tokensOf(text));
  const tokens = vi.spyOn(Source.prototype, "tokens", "get");
  const whole = vi.spyOn(Source.prototype, "text", "get");
  for (let at = 0; at < tokensOf(text).length; at += 1) tryAt(clause, source, at);
  const looked = tokens.mock.calls.length + whole.mock.calls.length > 0;
  tokens.mockRestore();
  whole.mockRestore();
  return looked;
};

it.each([
  "Take 1 tablet twice a day",
  "Take 2 capsules at 8 am and 8 pm for 7 days",
  "Inhale 2 puffs 4 times a day when required",
  "10ml on Mondays with food, max 4 doses in 24 hours",
  "Apply 3 times a day to the left arm on days 1 to 5 of each cycle",
])("%s", (text) => {
  expect(looksAtAll(text)).toBe(false);
});

it("four digits of two times of day are known by one another", () => {
  expect(looksAtAll("0800: 1 tablet, 2000: 2 tablets")).toBe(true);
});
