// Messages of England's prescription service through every door that takes FHIR: the label files are the same to the byte.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHere } from "../../packages/cli/src/testing/runHere.ts";
import { pharmacy, postJson, startApp } from "../../services/api/src/testing/testApp.ts";

const folderOfMessages = new URL("../fixtures/messages/", import.meta.url);
const texts = { "dispensed-on": "2026-11-20", stock: "102x76" };
const flags = [
  ...Object.entries(texts),
  ...Object.entries(pharmacy).map(([part, text]) => [`pharmacy-${part}`, text] as const),
].map(([name, text]) => `--${name}=${text}`);

let app: FastifyInstance;
let folder = "";
beforeAll(async () => {
  ({ app } = await startApp({ pharmacy }));
  folder = await mkdtemp(join(tmpdir(), "plainlabel-messages-"));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const post = async (url: string, body: unknown, type: string, accept: string) => {
  const answer = await postJson(app, url, body, { "content-type": type, accept });
  expect(answer.statusCode === 200 ? "" : answer.body).toBe("");
  return answer;
};

const batchFile = async (order: unknown): Promise<Buffer> => {
  const opened = await postJson(app, "/v1/batches", order);
  expect(opened.statusCode).toBe(202);
  const at = `/v1/batches/${opened.json().id}`;
  await app.inject({ url: `${at}/events` });
  return (await app.inject({ url: `${at}/labels` })).rawPayload;
};

test.each([
  "prescription-order-acute",
  "dispense-notification-by-number",
  "prescription-order-repeat-and-instalments",
])("%s", async (name) => {
  const file = new URL(`${name}.json`, folderOfMessages);
  const message = JSON.parse(await readFile(file, "utf8"));
  const [fhir, pdf] = ["application/fhir+json", "application/pdf"];
  const query = new URLSearchParams(texts);
  const { rawPayload: whole } = await post(`/v1/labels?${query}`, message, fhir, pdf);
  const options = { dispensedOn: texts["dispensed-on"], stock: texts.stock };
  const others = [
    (await post(`/fhir/R4/$label?${query}`, message, fhir, pdf)).rawPayload,
    (await post("/v1/labels", { item: message, options }, "application/json", pdf)).rawPayload,
    await batchFile({ items: [{ item: message, options }] }),
  ];
  expect(others.map((other) => other.equals(whole))).toEqual([true, true, true]);

  const { labels } = (await post(`/v1/labels?${query}`, message, fhir, "application/json")).json();
  const { exit, stderr } = await runHere(["make", "--fhir", file.pathname, ...flags, "-o", folder]);
  expect(exit === 0 ? "" : stderr).toBe("");
  const written = await Promise.all(
    labels.map(async (_: unknown, at: number) => readFile(join(folder, `${name}-${at + 1}.pdf`), "base64")),
  );
  expect(written).toEqual(labels.map((label: { pdf: string }) => label.pdf));
});
