// The examples are the contract: each must read, and come back unchanged.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readJson } from "./readJson.ts";
import { readRequest } from "./readRequest.ts";

const folder = new URL("../../../../examples/requests/", import.meta.url);
const names = readdirSync(folder);

test("there are examples for what is hard", () => {
  expect(names.length).toBeGreaterThanOrEqual(14);
});

test.each(names)("the example %s is a label request", (name) => {
  const json = readJson(readFileSync(new URL(name, folder)));
  if (!json.ok) throw new Error(JSON.stringify(json.refusals));
  expect(readRequest(json.value)).toEqual({ ok: true, value: json.value, findings: [] });
});

test("the examples' guide names every example", () => {
  const guide = readFileSync(new URL("../README.md", folder), "utf8");
  for (const name of names) expect(guide).toContain(`(requests/${name})`);
});
