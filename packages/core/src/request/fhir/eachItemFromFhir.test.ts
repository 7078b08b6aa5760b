import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { LabelRequest } from "../LabelRequest.ts";
import { eachItemFromFhir } from "./eachItemFromFhir.ts";
import { itemsFromFhir } from "./requestsFromFhir.ts";

interface Bundle {
  readonly entry: readonly { readonly resource: Record<string, unknown> }[];
  readonly [field: string]: unknown;
}

const examples = new URL("../../../../../examples/", import.meta.url);
const bundle = (): Bundle =>
  JSON.parse(readFileSync(new URL("fhir/prescription-order-four-items.json", examples), "utf8"));
const pharmacy: LabelRequest["pharmacy"] = JSON.parse(
  readFileSync(new URL("pharmacy.json", examples), "utf8"),
);
const supply = { pharmacy, dispensedOn: "2026-11-22" };

test("a whole message gives each item as all together", () => {
  const each = eachItemFromFhir(bundle(), supply);
  const all = itemsFromFhir(bundle(), supply);
  if (!each.ok || !all.ok) throw new Error("refused");
  expect(each.value.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []))).toEqual(all.value);
  expect(each.value.map(({ at }) => at)).toEqual([1, 2, 3, 4].map((entry) => `/entry/${entry}/resource`));
});

test("one refused item stands among the others, with its reasons and its name", () => {
  const sent = bundle();
  sent.entry[2]!.resource.status = "cancelled";
  const each = eachItemFromFhir(sent, supply);
  if (!each.ok) throw new Error("refused");
  expect(each.value.map(({ medicine, outcome }) => [medicine, outcome.ok])).toEqual([
    ["Amoxicillin", true],
    ["Methotrexate", false],
    ["Salbutamol", true],
    ["Paracetamol", true],
  ]);
  const { outcome } = each.value[1]!;
  expect(outcome.ok ? [] : outcome.refusals.map(({ path }) => path)).toEqual(["/entry/2/resource/status"]);
});

test("what is wrong with the message refuses all of it", () => {
  const each = eachItemFromFhir({ ...bundle(), type: "history" }, supply);
  expect(each.ok ? [] : each.refusals.map(({ path }) => path)).toEqual(["/type"]);
  const context = eachItemFromFhir(bundle(), { ...supply, pharmcy: pharmacy } as typeof supply);
  expect(context.ok ? [] : context.refusals.map(({ path }) => path)).toEqual(["/supply/pharmcy"]);
});

test("a fault of the one Patient is told at every item that is theirs", () => {
  const sent = bundle();
  delete sent.entry[5]!.resource.name;
  const each = eachItemFromFhir(sent, supply);
  if (!each.ok) throw new Error("refused");
  const paths = each.value.map(({ outcome }) => (outcome.ok ? [] : outcome.refusals.map(({ path }) => path)));
  expect(paths).toEqual(Array(4).fill(["/entry/5/resource/name"]));
});
