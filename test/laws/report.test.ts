// What a report tells of a law: everything of the profile asked for, no claim, and nothing that was not asked.
import {
  type LabelsOfItem,
  lawNames,
  lawNotice,
  lawRules,
  paint,
  prepare,
  reportPage,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, test } from "vitest";
import { tellLaw } from "../../packages/core/src/law/tellLaw.ts";
import { reportOn } from "../../packages/core/src/report/reportOn.ts";
import { examples } from "../golden/exampleRequests.ts";
import { labelWith } from "./labels.ts";

const proof = { level: "standard", requestDigest: "", fileDigest: "" } as const;
const painter = await createPdfPainter();

/** Words that would claim what only a court can say. */
const claim = /\b(?:compl(?:y|ies|iant|iance)|conform(?:s|ing)?|legal(?! advice)|lawful|illegal|valid)\b/i;

const labels = examples.map(({ name, request }) => {
  const made = prepare([request], painter);
  if (!made.ok) throw new Error(`${name}: ${JSON.stringify(made.refusals)}`);
  return [name, made.value.items[0]!] as const;
});

describe.each(labels)("%s", (_name, label: LabelsOfItem) => {
  test.each(lawNames)(
    "%s: every rule has a result, why, and where it was read; nothing is claimed",
    (name) => {
      const { rules, counts, notice, status } = tellLaw(name, label);
      expect(counts.met + counts.notMet + counts.partly + counts.notJudged).toBe(rules.length);
      expect([notice, status]).toEqual([lawNotice, "draft"]);
      for (const { id, why, source, result, standing } of rules) {
        expect(why, id).toMatch(/\w.*[.”]$/);
        expect(why, id).not.toMatch(claim);
        expect(why, id).not.toMatch(/undefined|NaN|Infinity|null/);
        expect(source.url, id).toMatch(/^https?:/);
        if (standing === "bill") expect(result).toBe("not-judged");
      }
    },
  );
});

test("what software can judge only in part is never said to be met", () => {
  const inPart = new Set<string>(lawRules.filter(({ machine }) => machine === "partly").map(({ id }) => id));
  for (const [, label] of labels)
    for (const name of lawNames)
      for (const { id, result } of tellLaw(name, label).rules)
        if (inPart.has(id)) expect([id, result]).not.toEqual([id, "met"]);
});

test("a report tells a law only where the request names one", () => {
  const plain = labelWith();
  const told = labelWith({ law: "uk" });
  expect(Object.keys(reportOn(plain, proof))).not.toContain("law");
  expect(reportOn(told, proof).law).toMatchObject({
    profile: "uk",
    title: "United Kingdom",
    status: "draft",
  });
  const { law: _, ...rest } = reportOn(told, proof);
  expect(rest).toEqual(reportOn(plain, proof));
});

test("the label is the same to the byte, whichever law is told", async () => {
  const filesFor = async (law?: string) => {
    const item = labelWith(law === undefined ? {} : { law });
    const made = await paint({ version: 1, items: [item] }, [], painter);
    return made.outcome === "made" ? made.files[0] : made;
  };
  const plain = await filesFor();
  expect(plain).toBeInstanceOf(Uint8Array);
  expect(await filesFor("us-ca")).toEqual(plain);
});

test("a rule that is not in force on the day of supply says so, and is not called unmet", () => {
  const rowOn = (dispensedOn: string) => {
    const { quantity: _, ...medicine } = labelWith().request.medicine;
    const rows = tellLaw("us-wa", labelWith({ medicine, dispensedOn })).rules;
    return rows.find(({ id }) => id === "WA-VISUAL-ITEMS");
  };
  expect(rowOn("2027-01-21")).toMatchObject({
    result: "not-judged",
    why: expect.stringMatching(/^In force only from 2027-01-22\. Not on the label: the quantity/),
  });
  expect(rowOn("2027-01-22")).toMatchObject({
    result: "not-met",
    why: expect.stringMatching(/^Not on the label: the quantity/),
  });
});

test("the page for people tells each rule, how many are not met, and that it is no legal advice", () => {
  const page = reportPage(reportOn(labelWith({ law: "us-ca" }), proof));
  expect(page).toContain("4 of 73 rules not met, 4 of them law");
  expect(page).toContain("no legal advice");
  expect(page).toContain("CA-1707.5-HALF");
  expect(page).toContain("from general knowledge, not seen in its source");
  expect(reportPage(reportOn(labelWith(), proof))).not.toContain("Rules of California");
});
