import { describe, expect, it } from "vitest";
import { interpretDirections } from "../../../directions/src/interpretDirections.ts";
import { wordsOf } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { composeLabel } from "./composeLabel.ts";
import { settleNeeds } from "./readingNeeds.ts";

const request: LabelRequest = {
  person: { name: "Mrs Anna Jones" },
  medicine: { name: "Amoxicillin", strength: "500 mg", form: "capsules", quantity: "21 capsules" },
  directions: { text: "Take one capsule three times a day" },
  pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane, Sampleford", phone: "0113 496 0142" },
  dispensedOn: "2026-11-02",
  approval: { by: "A pharmacist", at: "2026-11-02T10:00:00Z" },
};

const compose = (changes: Partial<LabelRequest> = {}) => {
  const sent = { ...request, ...changes };
  const { needs } = settleNeeds(sent.person.needs);
  return composeLabel(sent, interpretDirections(sent.directions, sent.medicine), needs);
};

const documentOf = (changes: Partial<LabelRequest> = {}) => {
  const composed = compose(changes);
  if (!composed.ok) throw new Error(JSON.stringify(composed.refusals));
  return composed.value.document;
};

const said = (changes: Partial<LabelRequest> = {}) =>
  documentOf(changes).blocks.flatMap((block) =>
    sentencesOfBlock(block).map((one) => `${block.kind}: ${wordsOf(one)}`),
  );

describe("composeLabel", () => {
  it("says person, medicine, directions, help and particulars, in this order", () => {
    expect(said()).toEqual([
      "who: Mrs Anna Jones",
      "medicine: Amoxicillin 500 mg capsules",
      "directions: Take 1 capsule, 3 times a day.",
      "help: Help: 0113 496 0142",
      "particulars: Keep out of the sight and reach of children.",
      "particulars: 21 capsules, 2 November 2026",
      "particulars: Alder Lane Pharmacy",
      "particulars: 14 Alder Lane, Sampleford",
    ]);
  });

  it("marks a draft until somebody approves", () => {
    const { approval: _, ...unapproved } = request;
    const { needs } = settleNeeds(undefined);
    const composed = composeLabel(unapproved, interpretDirections(request.directions, {}), needs);
    expect(composed.ok && composed.value.document.blocks[0]).toMatchObject({
      kind: "draft",
      sentence: { runs: [{ text: "DRAFT" }] },
    });
    expect(said()[0]).toBe("who: Mrs Anna Jones");
  });

  it("names no person in the title", () => {
    expect(documentOf().title).toBe("Medicine label: Amoxicillin 500 mg capsules");
  });

  it("prints directions it does not understand exactly as sent, without a picture", () => {
    const words = "Take as the clinic tells you after each blood test";
    const directions = documentOf({
      directions: { text: words },
      person: { name: "Mrs Anna Jones", needs: { easyRead: true } },
    }).blocks.find((block) => block.kind === "directions");
    expect(directions).toMatchObject({ asWritten: true, sentences: [{ pictogram: null }] });
    expect(directions === undefined ? [] : sentencesOfBlock(directions).map(wordsOf)).toEqual([words]);
  });

  it("refuses where there are no words to print", () => {
    expect(compose({ directions: { dosage: [{ modifierExtension: [] }] } }).ok).toBe(false);
  });

  it("keeps every warning, in the order sent, and the pharmacy's own wording as sent", () => {
    const warnings = [
      { text: "Use within 7 days." },
      { number: 4 },
      { number: 2, text: "May make you drowsy." },
    ];
    expect(said({ warnings }).filter((line) => line.startsWith("warning"))).toEqual([
      "warning: Use within 7 days.",
      "warning: Do not drink alcohol.",
      "warning: May make you drowsy.",
    ]);
  });

  it("gives a carer the prescribed words and the pharmacy's warnings beside ours", () => {
    const warnings = [{ number: 4, text: "Avoid alcoholic drink." }];
    const forCarer = said({ audience: "carer", warnings }).filter((line) =>
      /^(directions|warning)/.test(line),
    );
    expect(forCarer).toEqual([
      "directions: Take 1 capsule, 3 times a day.",
      "directions: Prescribed: Take one capsule three times a day",
      "warning: Do not drink alcohol.",
      "warning: Avoid alcoholic drink.",
    ]);
  });

  it("refuses a label with blanks to fill unless the pharmacy sends its words", () => {
    expect(compose({ warnings: [{ number: 17 }] })).toMatchObject({
      ok: false,
      refusals: [{ code: "warning-needs-text", path: "/warnings/0/number" }],
    });
    expect(said({ warnings: [{ number: 17, text: "Do not take more than 8 in 24 hours." }] })).toContain(
      "warning: Do not take more than 8 in 24 hours.",
    );
  });

  it("invites to a film only where there is one", () => {
    const url = "HTTPS://EXAMPLE.ORG/M/7KQ2";
    const invitation = (opens: "film" | "information") =>
      said({ link: { url, opens } }).find((line) => line.startsWith("link"));
    expect(invitation("film")).toBe("link: Scan to watch a film");
    expect(invitation("information")).toBe("link: Scan to find out more");
  });

  it("shows a timetable only in easy read, for two or more times of day that the directions name", () => {
    const tableOf = (text: string, easyRead: boolean, pictograms: "none" | "all" = "none") =>
      documentOf({
        directions: { text },
        person: { name: "A", needs: { easyRead, pictograms } },
      }).blocks.flatMap((block) =>
        block.kind === "timetable"
          ? [block.slots.map((slot) => `${wordsOf(slot.time)} ${wordsOf(slot.amount)}`)]
          : [],
      );
    const named = "Take one capsule in the morning and two at bedtime";
    expect(tableOf(named, true)).toEqual([["Morning 1", "Midday none", "Evening none", "Bedtime 2"]]);
    expect(tableOf(named, false)).toEqual([]);
    /* The strip of pictures says the same; of what has no drawing it cannot. */
    expect(tableOf(named, true, "all")).toEqual([]);
    expect(tableOf("Take one capsule in the morning, one at lunchtime and two at night", true)).toEqual([
      ["Morning 1", "Lunchtime 1", "Evening none", "Night 2"],
    ]);
    expect(tableOf("Take one capsule twice a day", true)).toEqual([]);
    expect(tableOf("Take one capsule in the morning and at bedtime when required", true)).toEqual([]);
  });
});
