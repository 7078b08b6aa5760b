// Hazard: a label carries something of the person or medicine that was made before it, or only part of a prescription leaves.
import { readFileSync } from "node:fs";
import { type LabelRequest, makeLabels, makeSubmission, readJson } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { exampleNamed } from "../golden/exampleRequests.ts";

const painter = await createPdfPainter();

const fileOf = async (request: LabelRequest, by = painter): Promise<Uint8Array> => {
  const made = await makeLabels([request], by);
  if (made.outcome !== "made") throw new Error(JSON.stringify(made));
  return made.files[0]!;
};

describe("one label after another", () => {
  const one = exampleNamed("methotrexate-once-weekly");
  const others = ["print-28-point-on-small-stock", "welsh-name", "many-warnings-in-easy-read"];

  it("nothing of the people and medicines before it is on a label, byte for byte", async () => {
    const alone = await fileOf(one);
    for (const other of others) await fileOf(exampleNamed(other));
    expect(Buffer.compare(alone, await fileOf(one))).toBe(0);
    expect(Buffer.compare(alone, await fileOf(one, await createPdfPainter()))).toBe(0);
  });

  it("labels made at the same time are the labels that are made one by one", async () => {
    const requests = [one, ...others.map(exampleNamed)];
    const together = await Promise.all(requests.map((request) => fileOf(request)));
    for (const [at, request] of requests.entries())
      expect(Buffer.compare(together[at]!, await fileOf(request))).toBe(0);
  });

  it("the print size on a label is that of its own person, whoever was served before", async () => {
    for (const profile of ["large-28", "standard", "large-20"] as const) {
      const request = { ...one, stock: "a4" as const, person: { ...one.person, needs: { profile } } };
      const made = await makeLabels([request], painter);
      expect(made.outcome === "made" && made.items[0]?.report.profile).toBe(profile);
    }
  });
});

describe("a prescription of several items", () => {
  const bundle = readFileSync(
    new URL("../../examples/fhir/prescription-order-four-items.json", import.meta.url),
    "utf8",
  );
  const pharmacy = {
    name: "Alder Lane Pharmacy",
    address: "14 Alder Lane, Sampleford",
    phone: "0113 496 0142",
  };
  const makeBundle = (text: string) => {
    const sent = readJson(text);
    if (!sent.ok) throw new Error("not JSON");
    return makeSubmission(sent.value, { dispensedOn: "2026-11-22", pharmacy, stock: "a4" }, painter);
  };

  it("is made whole when nothing is wrong with any item", async () => {
    const made = await makeBundle(bundle);
    expect(made.outcome === "made" && made.items).toHaveLength(4);
  });

  it("one item that cannot be printed refuses them all, and no file is made", async () => {
    const items = ["antibiotic-finish-the-course", "half-a-tablet"].map(exampleNamed);
    const word = "a".repeat(60);
    const tooWide = { ...items[1]!, medicine: { name: word }, stock: "70x35" as const, fallbackStocks: [] };
    expect((await makeLabels(items, painter)).outcome).toBe("made");
    const refused = await makeLabels([items[0]!, tooWide], painter);
    expect(refused.outcome).toBe("refused");
    expect("files" in refused).toBe(false);
    expect(
      refused.outcome === "refused" && refused.refusals.map(({ code, path }) => `${code} ${path}`),
    ).toEqual(["does-not-fit /1/stock"]);
  });

  it("one item that is stopped refuses them all", async () => {
    const stopped = bundle.replace('"status": "active"', '"status": "stopped"');
    expect(stopped).not.toBe(bundle);
    expect((await makeBundle(stopped)).outcome).toBe("refused");
  });
});
