// A sample is what was asked for, with a mark that nobody takes away and codes that open nothing.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { approve } from "./approve.ts";
import { evenMeasurer } from "./layout/evenMeasurer.ts";
import { prepare } from "./prepare.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";
import { readRequest } from "./request/readRequest.ts";
import { asSample } from "./sample.ts";

const path = new URL("../../../examples/requests/half-a-tablet.json", import.meta.url);
const read = readRequest(JSON.parse(readFileSync(path, "utf8")));
if (!read.ok) throw new Error(JSON.stringify(read.refusals));
const approval = { by: "Priya Shah", at: `${read.value.dispensedOn}T10:30:00+00:00` };
const request: LabelRequest = { ...read.value, approval };

const painter = { measurer: evenMeasurer, measurerFor: () => evenMeasurer, qrModules: () => 29 };

const preparedAs = (sample: boolean, sent: LabelRequest = request) => {
  const prepared = prepare([sent], painter, { sample });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value;
};

test("it bears its mark though it was sent approved, and an approval of it is refused", () => {
  const [item] = preparedAs(true).items;
  expect(item?.document.blocks[0]).toMatchObject({ kind: "draft", sentence: { runs: [{ text: "SAMPLE" }] } });
  expect([item?.sample, item?.approved, item?.whenApproved, item?.approvedInstead]).toEqual([
    true,
    false,
    null,
    null,
  ]);
  expect(item?.request.approval).toBeUndefined();
  expect(approve(preparedAs(true), approval)).toMatchObject({
    ok: false,
    refusals: [{ code: "sample-not-approved" }],
  });
});

test("it says what the label that was asked for says, in its words and no others", () => {
  const needs = { ...request.person.needs, languages: ["pl"] };
  const asked: LabelRequest = { ...request, person: { ...request.person, needs } };
  const [real] = preparedAs(false, asked).items;
  const [sample] = preparedAs(true, asked).items;
  expect(real?.approved).toBe(true);
  expect(sample?.document.blocks.slice(1)).toEqual(real?.document.blocks);
  expect(sample?.languages).toEqual(real?.languages);
});

test.each([
  ["https://vendor.example/8d7f6g5h4j", "https://sample.invalid/wwwwwwwwww"],
  ["HTTPS://VENDOR.EXAMPLE/M/8D7F6G5H4J", "HTTPS://SAMPLE.INVALID/WWWWWWWWWWWW"],
  ["https://v.example/a", "https://sample.invalid/"],
])("an address of the sender's own becomes one as long that no register gives away: %s", (url, expected) => {
  const link = { url, shortUrl: url, opens: "page" as const };
  expect(asSample({ ...request, link }).link).toEqual({ ...link, url: expected, shortUrl: expected });
});
