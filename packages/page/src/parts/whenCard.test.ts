import { englishPage } from "@plainlabel/core";
import { expect, it } from "vitest";
import { contentOf } from "../../samples/sampleContent.ts";
import { firstOf } from "../dose/firstOf.ts";
import { whenCard } from "./firstScreen.ts";

const cardOf = (example: string): string =>
  whenCard(firstOf(contentOf(example), undefined), "en-GB", englishPage)!.html;

it("says that there are no other times without a heading to see and an empty place, where nothing else is told", () => {
  const card = cardOf("different-amounts-through-the-day");
  expect(card).toMatch(/<strong>Other times<\/strong>: none/);
  expect(card).toContain('<h2 id="when" class="hear">');
  expect(card).not.toContain("<svg");
});

it("has its heading and the empty place beside days that are told", () => {
  const card = cardOf("methotrexate-once-weekly");
  expect(card).toContain('<h2 id="when">When</h2>');
  expect(card.match(/<svg/g)).toHaveLength(2);
});
