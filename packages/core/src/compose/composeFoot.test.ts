import { describe, expect, it } from "vitest";
import { wordsOf } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { composeLink, composeParticulars } from "./composeFoot.ts";
import { settleNeeds } from "./readingNeeds.ts";

const url = "HTTPS://LABELS.EXAMPLE.ORG/M/7KQ2M9X4PAVT3HZC8RWN5JYD6E";
const request: LabelRequest = {
  person: { name: "Mrs Anna Jones" },
  medicine: { name: "Amoxicillin" },
  directions: { text: "Take one capsule three times a day" },
  pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane", phone: "0113 496 0142" },
  dispensedOn: "2026-11-02",
};
const said = (link: NonNullable<LabelRequest["link"]>) =>
  composeLink({ ...request, link })
    .flatMap(sentencesOfBlock)
    .map(wordsOf);

describe("a companion", () => {
  const attested = { by: "R. Okafor", at: "2026-11-02T10:30:00Z" };
  const { needs } = settleNeeds({});
  const foot = (over: Partial<LabelRequest>) =>
    composeParticulars({ ...request, ...over }, needs).map(wordsOf);

  it("says what it goes with, and of the particulars its date alone", () => {
    expect(foot({ purpose: "companion", fullLabel: attested })).toEqual([
      "Goes with the label on the box.",
      "2 November 2026",
    ]);
    expect(foot({ purpose: "companion", fullLabel: { ...attested, on: "bottle" } })[0]).toBe(
      "Goes with the label on the bottle.",
    );
  });

  it("is what no full label says it is", () => {
    expect(foot({})).toEqual([
      "Keep out of the sight and reach of children.",
      "2 November 2026",
      "Alder Lane Pharmacy",
      "14 Alder Lane",
    ]);
  });
});

describe("the link", () => {
  it.each([
    ["film", "Scan to watch a film"],
    ["page", "Scan for pictures and sound"],
    ["information", "Scan to find out more"],
  ] as const)("that opens %s invites with %j", (opens, words) => {
    expect(said({ url, opens })[0]).toBe(words);
  });

  it("prints the address to type and leaves the long one to the code", () => {
    const shortUrl = "https://labels.example.org/C/7KQ2-M9X4";
    expect(said({ url, opens: "page", shortUrl })[1]).toBe("labels.example.org/C/7KQ2-M9X4");
    expect(composeLink({ ...request, link: { url, opens: "page", shortUrl } })).toMatchObject([
      { url, toType: true },
    ]);
  });

  it("prints its own address where there is none to type", () => {
    expect(said({ url, opens: "page" })[1]).toBe("LABELS.EXAMPLE.ORG/M/7KQ2M9X4PAVT3HZC8RWN5JYD6E");
  });
});
