// A lone draft on small stock: its mark, and no letters of a set beside it, however long the name is.
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

test.each(["Ada Jones", "Ada rrrrrrrrrrrrr", "rllrelncnrnweernn"])(
  "beside %s stands the mark alone: letters that keep a set together would be a riddle there",
  async (name) => {
    const set = await setFor(name);
    expect(set.pages).toHaveLength(1);
    expect(headOf(set)).toEqual(["DRAFT", name, "Aspirin 75 mg tablets"]);
  },
);
