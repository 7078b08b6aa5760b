// A name as long as a small label and a code that fills one: the tag stands beside the medicine, and the set is made.
import { type LabelRequest, makeLabels } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, test } from "vitest";

const painter = await createPdfPainter();

const request: LabelRequest = {
  person: { name: "Mrs Alexandra Montgomery-Williamson", needs: { profile: "clear" } },
  medicine: { name: "Simvastatin", strength: "20 mg", form: "tablets", quantity: "28 tablets" },
  directions: { text: "Take ONE tablet at NIGHT" },
  pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane, Leeds LS99 9ZZ", phone: "0113 496 0142" },
  dispensedOn: "2026-11-22",
  link: { url: "HTTPS://EXAMPLE.ORG/L/7KQ2M9X4PAVT3HZC8RWN5JYD6E", opens: "page" },
  stock: "70x36",
};

test.each([false, true])("a long name on a small label with a code, easy read: %s", async (easyRead) => {
  const person = { ...request.person, needs: { ...request.person.needs, easyRead } };
  const made = await makeLabels([{ ...request, person }], painter);
  if (made.outcome !== "made") throw new Error(JSON.stringify(made));
  const [page] = made.items[0]!.set.pages.filter(({ groups }) =>
    groups.some(({ items }) => items.some(({ kind }) => kind === "qr")),
  );
  const lineOf = (words: RegExp): number | undefined =>
    page!.groups
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.kind === "text" && words.test(item.text) ? [item.baseline] : []))[0];
  expect(lineOf(/^Simvastatin/)).toBeDefined();
  expect(lineOf(/^\d of \d/)).toBeCloseTo(lineOf(/^Simvastatin/)!, 0);
});
