import { englishPage } from "@plainlabel/core";
import { expect, it } from "vitest";
import { contentOf } from "../../samples/sampleContent.ts";
import { didITakeIt } from "./didITakeIt.ts";

it("says what to do when unsure above the ticks, which are hidden until a script can keep them", () => {
  const { html } = didITakeIt({ regimen: null }, "0113 496 0142", "take", englishPage);
  const places = [
    englishPage.doing.take.unsure,
    englishPage.words.takenAsk,
    "tel:01134960142",
    '<section class="ticks"',
  ].map((each) => html.indexOf(each));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(html).toMatch(/<section class="ticks"[^>]* hidden>/);
});

it("says of no dose that it is due, missed or may be taken", () => {
  const said = didITakeIt({ regimen: null }, null, "take", englishPage)
    .html.replace(/<[^>]*>/g, " ")
    .toLowerCase();
  expect(said).not.toMatch(/\b(due|missed|overdue|may take|can take|next dose|it is time)\b/);
});

it("can ask about a second tick of a weekly medicine, and not of one that is taken three times a day", () => {
  const asks = (example: string): boolean =>
    didITakeIt(contentOf(example), null, "take", englishPage).html.includes(englishPage.doing.take.again);
  expect(asks("methotrexate-once-weekly")).toBe(true);
  expect(asks("antibiotic-finish-the-course")).toBe(false);
});
