// The answers that the document shows are those that the shipped application gives, and have the shapes that it
// names. Their file is written first, then docs/openapi.json, which holds them.
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRelease } from "@plainlabel/medicines";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { everybodyIs } from "../access/Identity.ts";
import { limitInMemory } from "../costs/limitInMemory.ts";
import { interpretOperations } from "../features/interpret/operation.ts";
import { plainMediaType } from "../http/noBody.ts";
import { type Operation, shownOf } from "../http/Operation.ts";
import { openSqlite } from "../store/sqlite/openSqlite.ts";
import { storeOver } from "../store/storeOver.ts";
import { chanceFrom } from "../testing/chance.ts";
import { temporaryFolder, testSecret } from "../testing/stores.ts";
import { startApp } from "../testing/testApp.ts";
import committed from "./answerExamples.golden.json" with { type: "json" };
import { operations } from "./operations.ts";
import exampleFiles from "./requestExamples.golden.json" with { type: "json" };

const sampleRelease = fileURLToPath(
  new URL("../../../../packages/medicines/test/fixtures/dmd-sample", import.meta.url),
);

const folder = temporaryFolder();
let app: FastifyInstance;
beforeAll(async () => {
  const chance = { ...chanceFrom("examples"), now: Date.parse("2026-11-22T11:00:00Z") };
  const parts = { ...chance, clock: () => chance.now, secret: testSecret };
  const store = storeOver(openSqlite(folder), parts);
  const taken = await store.medicines.take((sink, inUse) => readRelease(sampleRelease, sink, { inUse }));
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusals));
  ({ app } = await startApp({
    ...{ store, clock: parts.clock, publicHost: "labels.example.org" },
    access: everybodyIs("alder-lane"),
    costLimit: limitInMemory(30_000, () => 0),
    pharmacy: { name: "High Street Pharmacy", address: "1 High Street, Ely", phone: "01632 960123" },
  }));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** In place of what is drawn by chance, and so the same for all: it names nothing. */
const someId = "06H149ES00P3756PH3BR13E06X";

/** A whole file would fill pages, and differ with every change of a drawing: its beginning is shown. */
const cutFile = (base64: string): string => base64.slice(0, 24);

const readable = (value: unknown, key = ""): unknown => {
  if (Array.isArray(value)) return value.map((each) => readable(each));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, readable(inner, name)]));
  if (typeof value !== "string") return value;
  if (key === "pdf" || key === "data") return cutFile(value);
  // Of a file that is cut, and of a request with a link that is drawn by chance.
  if (key === "fileDigest" || key === "requestDigest")
    return createHash("sha256").update(`the ${key} of this example`).digest("hex");
  if (key === "reference" || (key === "id" && /^[0-9a-f-]{36}$/.test(value)))
    return "0a0f8f7a-1c2d-4e5f-8a9b-0c1d2e3f4a5b";
  if (key === "id" && /^[0-9A-Z]{26}$/.test(value)) return someId;
  return value.replaceAll(
    /(labels\.example\.org\/[a-z]\/)[0-9A-Z-]+/gi,
    (_all, before: string) => `${before}EXAMPLE`,
  );
};

interface Sent {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly body?: unknown;
  readonly type?: string;
  readonly accept?: string;
}

const ask = async (url: string, { method = "GET", body, type = "application/json", accept }: Sent = {}) => {
  const answer = await app.inject({
    method,
    url,
    headers: {
      ...(body === undefined ? {} : { "content-type": type }),
      ...(accept === undefined ? {} : { accept }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  expect([url, answer.statusCode]).toEqual([url, expect.toSatisfy((status: number) => status < 300)]);
  return answer.json();
};

const post = (body: unknown, more: Sent = {}): Sent => ({ method: "POST", body, ...more });

/** As the examples of what is sent have them. */
const directions = interpretOperations.interpretDirections.body?.[plainMediaType]?.examples as Record<
  "understood" | "not-understood",
  unknown
>;

/** As the parameters of the address have them. */
const methotrexate = "41792011000001100";
const ventolin = "5000124439750";

const { requests, fhir } = exampleFiles;
const inJson = { accept: "application/json" };

/** A request without what a caller adds later: an approval, and a link of its own. */
const withoutOwn = (request: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(request).filter(([name]) => !["approval", "link"].includes(name)));

const approvalOf = ({ dispensedOn }: Readonly<Record<string, unknown>>) => ({
  by: "Priya Shah",
  at: `${dispensedOn}T10:30:00+00:00`,
});

/** The answers by operation and by the name of the example. */
const answersNow = async (): Promise<Record<string, Record<string, unknown>>> => {
  const draft = { ...withoutOwn(requests["half-a-tablet"]), explain: true };
  const labels = await ask("/v1/labels", post(draft, inJson));
  const linkId = labels.labels[0].link.id;
  const fhirQuery = "?dispensed-on=2026-11-22&stock=102x152";
  const binaryOf = async (door: string, resource: unknown) => ({
    "pdf-in-a-binary": await ask(
      `/fhir/R4/${door}$label${fhirQuery}`,
      post(resource, { type: "application/fhir+json", accept: "application/fhir+json" }),
    ),
  });
  const weekly = withoutOwn(requests["methotrexate-once-weekly"]);
  const unclear = {
    ...weekly,
    directions: { text: "Take 2 tablets each day" },
    approval: approvalOf(weekly),
  };
  const opened = await ask("/v1/batches", post({ items: [weekly, unclear] }));
  const at = `/v1/batches/${opened.id}`;
  await app.inject(`${at}/events`);
  const done = await ask(at);
  return {
    makeLabels: { "draft-with-a-page": labels },
    makeSheets: { "one-medicine": await ask("/v1/sheets", post({ requests: [weekly] }, inJson)) },
    labelFhir: await binaryOf("", fhir["medication-request"]),
    labelMedicationRequest: await binaryOf("MedicationRequest/", fhir["medication-request"]),
    labelMedicationDispense: await binaryOf("MedicationDispense/", fhir["medication-dispense"]),
    interpretDirections: {
      understood: await ask("/v1/interpret", post(directions.understood)),
      "not-understood": await ask("/v1/interpret", post(directions["not-understood"])),
    },
    openBatch: {
      // As it is told before anything of it was made.
      opened: { ...opened, state: "waiting", made: 0, refused: 0, failed: 0, labels: 0 },
    },
    batches: { "one-that-is-done": await ask("/v1/batches") },
    batch: { done },
    batchItems: { "made-and-refused": await ask(`${at}/items`) },
    batchItem: { made: await ask(`${at}/items/0`) },
    batchRefusals: { "one-item": await ask(`${at}/refusals`) },
    findMedicines: { found: await ask("/v1/medicines?q=met%202.5&limit=2") },
    getMedicine: { product: await ask(`/v1/medicines/${methotrexate}`) },
    comparePack: { "another-medicine": await ask(`/v1/medicines/${methotrexate}/packs/${ventolin}`) },
    link: { live: await ask(`/v1/links/${linkId}`) },
    revokeLink: { ended: await ask(`/v1/links/${linkId}`, { method: "DELETE" }) },
    removeBatch: { erased: await ask(at, { method: "DELETE" }) },
  };
};

test("they are what the application answers", async () => {
  const text = `${JSON.stringify(readable(await answersNow()), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("./answerExamples.golden.json");
});

const withExamples = operations.filter(({ shown }) => shown !== undefined);

test("each stands at its operation, and none is left over", () => {
  expect(Object.fromEntries(withExamples.map(({ id, shown }) => [id, shown]))).toEqual(
    Object.fromEntries(Object.entries(committed).map(([id, examples]) => [id, Object.keys(examples)])),
  );
});

test("each has the shape of its operation's answer", () => {
  for (const operation of withExamples) {
    const [mediaType, examples] = shownOf(operation, committed)!;
    const shape = operation.answer[mediaType];
    if (!(shape instanceof z.ZodType)) throw new Error(`${operation.id} is not told by a schema of zod`);
    for (const [name, value] of Object.entries(examples)) {
      const read = shape.safeParse(value);
      expect([operation.id, name, read.error?.issues ?? []]).toEqual([operation.id, name, []]);
    }
  }
});

/** Doors that have no example of a good answer in JSON, as theirs is a file, a stream or said elsewhere. */
const isTold = ({ answer, shown }: Operation): boolean =>
  shown !== undefined || !Object.values(answer).some((shape) => shape instanceof z.ZodType);

test("labels, batches, FHIR, medicines and links show what they answer", () => {
  const first = operations.filter(({ path }) =>
    /^\/(v1\/(labels|interpret|batches|medicines|links|sheets)|fhir\/R4\/.*\$label)/.test(path),
  );
  expect(first.filter((operation) => !isTold(operation)).map(({ id }) => id)).toEqual([]);
});
