// Where a range and a "not" stand in a sentence.
import { expect, it } from "vitest";
import { heldIn } from "./heldIn.ts";

it.each([
  ["bn", "প্রতি 4\u00A0থেকে 6\u00A0ঘণ্টা পরপর 1\u00A0বা 2টি\u00A0ট্যাবলেট নিন।", ["\u00A0থেকে ", "\u00A0বা "]],
  ["bn", "8টি\u00A0ট্যাবলেট, এর বেশি নেবেন না।", [" "]],
  ["bn", "ডাক্তার না বললে", [" "]],
  ["bn", "নাগালের বাইরে রাখুন।", []],
  ["ta", "மருந்து சாப்பிடக் கூடாது.", [" "]],
  ["ro", "Luați 5 până la 10\u00A0mL.", [" până la "]],
  ["ckb", "\u20661\u2069\u00A0یان \u20662\u2069\u00A0حەب وەربگرن.", ["\u2069\u00A0یان \u2066"]],
  ["tr", "Günde 1\u00A0defa 2\u00A0tablet alın.", []],
  ["en", "Take 1 or 2 tablets.", []],
])("%s: %s", (lang, text, held) =>
  expect(heldIn(lang, text).map(([from, to]) => text.slice(from, to))).toEqual(held),
);
