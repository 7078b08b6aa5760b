import { expect, it } from "vitest";
import { wordsOf } from "../document/LabelDocument.ts";
import { sentencesOf } from "../document/sentencesOf.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { composeBagLabel } from "./bagLabel.ts";
import { settleNeeds } from "./readingNeeds.ts";

const request: LabelRequest = {
  person: { name: "Mrs Ada Jones" },
  medicine: { name: "Methotrexate", strength: "2.5 mg", form: "tablets" },
  directions: { text: "Take FOUR tablets ONCE a WEEK on Monday" },
  pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane", phone: "0113 496 0142" },
  dispensedOn: "2026-11-25",
};
const document = (items: number, address: string) =>
  composeBagLabel(request, { items, address }, settleNeeds(undefined).needs);
const said = (items: number, address: string): readonly string[] =>
  sentencesOf(document(items, address)).map(wordsOf);

it("says whose the bag is, how many items are in it, where it goes and whom to ask", () => {
  expect(said(2, "9 Mill Lane, Leeds")).toEqual([
    "Mrs Ada Jones",
    "In this bag: 2 items.",
    "9 Mill Lane, Leeds",
    "Help: 0113 496 0142",
    "This label is for the bag. Each medicine has its own.",
    "Alder Lane Pharmacy",
    "14 Alder Lane",
  ]);
  expect(said(1, "")).toContain("In this bag: 1 item.");
  expect(said(1, "")).toHaveLength(6);
});

it("names no medicine, and nobody in its title", () => {
  expect(JSON.stringify(document(1, ""))).not.toMatch(/methotrexate|2\.5 mg|tablet/i);
  expect(document(1, "").title).toBe("Label of a bag");
});
