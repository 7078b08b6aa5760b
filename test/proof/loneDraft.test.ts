// A lone draft on small stock: its mark, the set's letters and a long name share one line, or the letters give way.
import { type LabelRequest, type LabelSet, makeLabels } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, test } from "vitest";

const painter = await createPdfPainter();

const setFor = async (name: string): Promise<LabelSet> => {
  const request: LabelRequest = {
    person: { name },
    medicine: { name: "Aspirin", strength: "75 mg", form: "tablets", quantity: "28" },
    directions: { text: "Take ONE tablet ONCE a day" },
    pharmacy: { name: "Shop", address: "1 Way", phone: "01632 960000" },
    dispensedOn: "2026-11-22",
    stock: "70x35",
  };
  const made = await makeLabels([request], painter);
  if (made.outcome !== "made") throw new Error(JSON.stringify(made));
  return made.items[0]!.set;
};

const headOf = ({ pages }: LabelSet): readonly string[] =>
  pages[0]!.groups
    .slice(0, 3)
    .flatMap(({ items }) => items.map((item) => (item.kind === "text" ? item.text : item.kind)));

test("a name that leaves room has the set's letters beside the mark", async () => {
  const set = await setFor("Ada Jones");
  expect(set.pages).toHaveLength(1);
  expect(headOf(set)).toEqual(["DRAFT", "Ada Jones", expect.stringMatching(/^[0-9A-Z]{4}$/)]);
});

test("a name that leaves room for the mark alone is not overprinted: the mark stands in place of the letters", async () => {
  const set = await setFor("Ada rrrrrrrrrrrrr");
  expect(headOf(set)).toEqual(["DRAFT", "Ada rrrrrrrrrrrrr", "Aspirin 75 mg tablets"]);
});

test("a longer name has the letters under the mark, in two lines beside it", async () => {
  const set = await setFor("rllrelncnrnweernn");
  expect(headOf(set)).toEqual(["DRAFT", "rllrelncnrnweernn", expect.stringMatching(/^[0-9A-Z]{4}$/)]);
});
