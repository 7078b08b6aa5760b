// A pack scanned on the desk is held against the label's code: another medicine's label is not printed.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRelease } from "@plainlabel/medicines";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import { formOn, sessionAt, wordsOn } from "../../testing/deskForms.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";

const sample = fileURLToPath(
  new URL("../../../../../packages/medicines/test/fixtures/dmd-sample", import.meta.url),
);
const now = () => Date.parse("2026-11-25T10:00:00Z");

let app: FastifyInstance;
let desk: ReturnType<typeof sessionAt>;
beforeAll(async () => {
  const { store } = temporaryStore(now);
  await store.medicines.take((sink, inUse) => readRelease(sample, sink, { inUse }));
  ({ app } = await startApp({ store, pharmacy, clock: now }));
  const session = await store.sessions.begin({ tenantId: "local", keyId: null, scopes: new Set(scopes) });
  desk = sessionAt(app, session);
});
afterAll(() => app.close());

const ventolin = "5000124439750";
const form = (medicineName: string, code: string) => ({
  ...{ personName: "Mrs Ada Jones", medicineName, code, quantity: "28", directions: "Take ONE once a day" },
  ...{ stock: "102x76", dispensedOn: "2026-11-25", do: "show" },
});

test("another medicine's pack is warned of, and nothing is printed for it", async () => {
  const fields = form("Methotrexate 2.5mg tablets", "41792011000001100");
  const shown = await desk.post("/desk/new", { ...fields, scan: ventolin });
  expect(shown.statusCode).toBe(200);
  expect(wordsOn(shown.body)).toContain("The pack is another medicine");
  expect(shown.body).toMatch(/role="alert">The pack is another medicine/);
  const printed = await desk.post("/desk/label", { ...fields, pack: ventolin });
  expect(printed.statusCode).toBe(409);
  expect(wordsOn(printed.body)).toContain("the scanned pack is not what was prescribed");
});

test("a maker that may matter is told, and stops nothing by itself", async () => {
  const fields = form("Salbutamol 100micrograms/dose inhaler CFC free", "39113611000001102");
  const shown = await desk.post("/desk/new", { ...fields, scan: ventolin });
  expect(wordsOn(shown.body)).toContain("The prescription says no maker");
  const printed = await desk.post("/desk/label", { ...fields, pack: ventolin });
  expect(wordsOn(printed.body)).not.toContain("the scanned pack is not what was prescribed");
});

test("without a code nothing is compared", async () => {
  const shown = await desk.post("/desk/new", { ...form("Methotrexate 2.5mg tablets", ""), scan: ventolin });
  expect(wordsOn(shown.body)).not.toContain("another medicine");
});

test("an item of a prescription is not printed for another medicine's pack either", async () => {
  const pasted = JSON.parse(
    readFileSync(new URL("../../../../../examples/fhir/medication-request.json", import.meta.url), "utf8"),
  );
  pasted.medicationCodeableConcept.coding = [
    {
      system: "http://snomed.info/sct",
      code: "39732011000001102",
      display: "Amlodipine 5mg tablets",
    },
  ];
  pasted.dosageInstruction = [{ text: "Take ONE tablet once a day" }];
  const fields = { prescription: JSON.stringify(pasted), dispensedOn: "2026-11-25", stock: "102x76" };
  const opened = await desk.post("/desk/prescription", fields);
  const item = formOn(opened.body, "/desk/prescription");
  const shown = await desk.post("/desk/prescription", { ...item, scan: ventolin, do: "show" });
  expect(wordsOn(shown.body)).toContain("The pack is another medicine");
  const printed = await desk.post("/desk/prescription/label", formOn(shown.body, "/desk/prescription"));
  expect(printed.statusCode).toBe(409);
  expect(wordsOn(printed.body)).toContain("the scanned pack is not what was prescribed");
});
