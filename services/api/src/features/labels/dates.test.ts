// The day of supply and the approval, held against the day at every door of the service.
import { readFileSync } from "node:fs";
import { createPdfPainter } from "@plainlabel/pdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerItems } from "../../rendering/answerItems.ts";
import { goodRequest, pharmacy, postJson, startApp, type TestApp } from "../../testing/testApp.ts";

const today = "2026-11-28";

let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp({ pharmacy, clock: () => Date.parse(`${today}T12:00:00Z`) });
});
afterAll(() => shipped.app.close());

const prescription = readFileSync(
  new URL("../../../../../examples/fhir/medication-request.json", import.meta.url),
  "utf8",
);

const json = { accept: "application/json" };
const fhir = { "content-type": "application/fhir+json", ...json };

const plainOn = async (dispensedOn: string) => {
  const answer = await postJson(shipped.app, "/v1/labels", { ...goodRequest, dispensedOn }, json);
  return [answer.statusCode, ...(answer.json().refusals ?? answer.json().findings)];
};

const fhirOn = async (dispensedOn: string) => {
  const url = `/v1/labels?dispensed-on=${dispensedOn}&stock=102x152`;
  const answer = await postJson(shipped.app, url, prescription, fhir);
  return [answer.statusCode, ...(answer.json().refusals ?? answer.json().findings)];
};

const itemOn = async (dispensedOn: string) => {
  const items = [{ sent: { ...goodRequest, dispensedOn }, opens: null, dictionary: "no-release" as const }];
  const call = { items, pharmacy, publicHost: null, file: false, today };
  return (await answerItems(call, await createPdfPainter())).items[0];
};

test("a year ahead is a slip, and refused at each", async () => {
  const slip = { code: "date-far-ahead", detail: expect.stringContaining("after today, 2026-11-28") };
  expect(await plainOn("2099-11-28")).toMatchObject([422, { ...slip, path: "/dispensedOn" }]);
  expect(await fhirOn("2099-11-28")).toMatchObject([
    422,
    { ...slip, path: expect.stringContaining("dispensed") },
  ]);
  expect(await itemOn("2099-11-28")).toMatchObject({ outcome: "refused", refusals: [slip] });
});

test("a day that is not today is a finding, and a label of years ago is printed again", async () => {
  const noticed = { code: "date-not-today", detail: expect.stringContaining("before today") };
  expect(await plainOn("2019-02-03")).toMatchObject([200, { ...noticed, path: "/dispensedOn" }]);
  // The prescription was written in 2026, and that is told too.
  expect(await fhirOn("2019-02-03")).toMatchObject([
    200,
    { code: "fhir-authored-after-supply" },
    { code: "fhir-outside-validity" },
    { ...noticed, path: expect.stringContaining("dispensed") },
  ]);
  expect(await itemOn("2019-02-03")).toMatchObject({ outcome: "made" });
});

test("today is no matter", async () => {
  expect(await plainOn(today)).toEqual([200]);
  expect(await fhirOn(today)).toEqual([200]);
});
