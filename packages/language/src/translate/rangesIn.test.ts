// Where a range stands in a sentence.
import { expect, it } from "vitest";
import { rangesIn } from "./rangesIn.ts";

it.each([
  ["bn", "প্রতি 4\u00A0থেকে 6\u00A0ঘণ্টা পরপর 1\u00A0বা 2টি\u00A0ট্যাবলেট নিন।", ["4\u00A0থেকে 6", "1\u00A0বা 2"]],
  ["ro", "Luați 5 până la 10\u00A0mL.", ["5 până la 10"]],
  ["ckb", "\u20661\u2069\u00A0یان \u20662\u2069\u00A0حەب وەربگرن.", ["1\u2069\u00A0یان \u20662"]],
  ["tr", "Günde 1\u00A0defa 2\u00A0tablet alın.", []],
  ["en", "Take 1 or 2 tablets.", []],
])("%s: %s", (lang, text, ranges) =>
  expect(
    rangesIn(lang, text).map(([from, to]) =>
      text.slice(from - 1, to + (/^\d\d/.test(text.slice(to)) ? 2 : 1)),
    ),
  ).toEqual(ranges),
);
