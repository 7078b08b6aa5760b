import { expect, test } from "vitest";
import { answerOrder } from "./answerOrder.ts";
import type { OrderCall } from "./OrderCall.ts";

const call = (text: string, as: OrderCall["as"] = "json"): OrderCall => ({
  bytes: new TextEncoder().encode(text),
  ...{ as, largest: 16 * 1024 * 1024, pharmacy: null },
});
const codesOf = (wanted: OrderCall): readonly string[] => {
  const answer = answerOrder(wanted);
  return answer.outcome === "refused" ? answer.refusals.map(({ code }) => code) : [];
};

test("items are kept by twenties, in order, with every digit", () => {
  const items = Array.from({ length: 41 }, (_, at) => `{"at":${at},"amount":1.50}`);
  const answer = answerOrder(call(`{"items":[${items}]}`));
  if (answer.outcome !== "order") throw new Error(JSON.stringify(answer));
  expect(answer.order.items).toBe(41);
  const parts = answer.order.parts.map((part) => JSON.parse(part) as unknown[]);
  expect(parts.map((part) => part.length)).toEqual([20, 20, 1]);
  expect(parts.flat()).toEqual(Array.from({ length: 41 }, (_, at) => ({ at, amount: "1.50" })));
});

test("what is typed at a desk may be a list alone, after a mark or a space; elsewhere it may not", () => {
  expect(answerOrder(call('\ufeff [{"a":1}]', "typed")).outcome).toBe("order");
  expect(codesOf(call('[{"a":1}]'))).toEqual(["wrong-batch"]);
  expect(codesOf(call("a,b\n1,2", "typed"))).toContain("csv-unknown-column");
  expect(codesOf(call("a,b\n1,2"))).toEqual(["json-syntax"]);
});

test("a million small values are refused before they fill a worker's memory", () => {
  const many = `{"items":[${"0,".repeat(1_000_000)}0]}`;
  expect(codesOf(call(many))).toEqual(["json-too-many-values"]);
  expect(codesOf(call(`{"items":[${"0,".repeat(20_000)}0]}`))).toEqual(["batch-too-long"]);
});

test("no body is refused as everywhere", () => {
  expect(codesOf({ ...call(""), bytes: null })).toEqual(["no-body"]);
  expect(codesOf(call("", "csv"))).toEqual(["no-body"]);
});

test("of a spreadsheet with many wrong rows the first are told, and that the others were not looked at", () => {
  const header = "person,medicine,directions,dispensed on";
  const rows = Array.from({ length: 10_000 }, (_, at) => `Person ${at},Amoxicillin,Take one,03/04/2026`);
  const answer = answerOrder({
    ...call([header, ...rows].join("\n"), "csv"),
    pharmacy: { name: "A", address: "B", phone: "0113 496 0142" },
  });
  if (answer.outcome !== "refused") throw new Error(answer.outcome);
  expect(answer.refusals).toHaveLength(101);
  expect(answer.refusals[99]?.path).toBe("/101/dispensed on");
  expect(answer.refusals[100]).toMatchObject({
    code: "too-many-refusals",
    detail: expect.stringContaining("from 102 to 10001"),
  });
});

test("of a header with many unknown columns the first are told, and how many more there are", () => {
  const answer = answerOrder(call(`${"x,".repeat(5_000)}x\n1`, "csv"));
  if (answer.outcome !== "refused") throw new Error(answer.outcome);
  expect(answer.refusals).toHaveLength(101);
  expect(answer.refusals[100]).toMatchObject({ code: "too-many-refusals" });
});
