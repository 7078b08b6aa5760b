// A course that uses another amount than is supplied.
import { interpretDirections } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { courseFindings } from "./courseQuantity.ts";

describe("a course beside its quantity", () => {
  const told = (quantity: string, packs?: { this: number; of: number }) => {
    const read = interpretDirections(
      { text: "Take two tablets once a week for 12 weeks" },
      { form: "tablets" },
    );
    if (!read.understood) throw new Error("not understood");
    const medicine = { name: "Methotrexate", form: "tablets", quantity };
    return courseFindings(read.regimen, {
      medicine,
      dispensedOn: "2026-11-22",
      ...(packs === undefined ? {} : { packs }),
    }).map(({ detail }) => detail);
  };

  it("is told where the two are apart", () => {
    expect(told("168 tablets")).toEqual([
      "The quantity is 168 tablets, and followed to the end the directions use 24.",
    ]);
    expect(told("24 tablets")).toEqual([]);
  });

  it("counts a weight in the tablets supplied, by their one strength", () => {
    const product = { name: "Amoxicillin", form: "capsules", strength: "500 mg" };
    const read = interpretDirections({ text: "Take 1 g three times a day for 7 days" }, product);
    const findings = (quantity: string) =>
      read.understood
        ? courseFindings(read.regimen, {
            medicine: { ...product, quantity },
            dispensedOn: "2026-11-22",
          }).map(({ detail }) => detail)
        : ["not understood"];
    expect(findings("42 capsules")).toEqual([]);
    expect(findings("21 capsules")).toEqual([
      "The quantity is 21 capsules, and followed to the end the directions use 42.",
    ]);
  });

  it("is not told of one of several packs", () => {
    expect(told("12 tablets", { this: 1, of: 2 })).toEqual([]);
  });
});
