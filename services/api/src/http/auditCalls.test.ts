// What changes something is in the audit trail, and nothing of a person is.
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { entryExamples } from "../features/content/contentExamples.ts";
import type { AuditEvent } from "../store/audit/AuditTrail.ts";
import type { Store } from "../store/Store.ts";
import { temporaryStore } from "../testing/temporaryStore.ts";
import { goodRequest, postJson, startApp } from "../testing/testApp.ts";

let store: Store;
let app: FastifyInstance;
let noted: AuditEvent[];
let writes: number;

beforeEach(async () => {
  ({ store } = temporaryStore());
  noted = [];
  writes = 0;
  const { audit } = store;
  const listening = {
    ...audit,
    append: async (events: readonly AuditEvent[]) => {
      await audit.append(events);
      noted.push(...events);
      writes += 1;
    },
  };
  ({ app } = await startApp({ store: { ...store, audit: listening } }));
  return () => app.close();
});

/** Entries are written after the answer. */
const settled = async (count: number): Promise<void> => {
  while (noted.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
};

test("labels, refusals and changes are noted with who, what and outcome; reading is not", async () => {
  await postJson(app, "/v1/labels", goodRequest);
  await postJson(app, "/v1/labels", { ...goodRequest, colour: "red" });
  const by = { name: "Priya Shah", registration: "2012345" };
  for (const change of [entryExamples.keep, { entry: null, by, after: 1 }])
    await app.inject({ method: "PUT", url: "/v1/content/ramipril", payload: change });
  await app.inject({ method: "PUT", url: "/v1/content/9990000018", payload: { entry: null, by, after: 1 } });
  await app.inject({ method: "DELETE", url: "/v1/links/Ada%20Morgan" });
  await app.inject("/v1/stocks");
  await settled(6);
  const who = { tenantId: "local", keyId: null };
  expect(noted).toEqual([
    { ...who, action: "POST /v1/labels", object: null, outcome: "200" },
    { ...who, action: "POST /v1/labels", object: null, outcome: "400" },
    { ...who, action: "PUT /v1/content/:substance", object: "ramipril", outcome: "200" },
    { ...who, action: "PUT /v1/content/:substance", object: "ramipril", outcome: "200" },
    { ...who, action: "PUT /v1/content/:substance", object: null, outcome: "409" },
    { ...who, action: "DELETE /v1/links/:id", object: null, outcome: "404" },
  ]);
  expect(await store.audit.verify(null)).toMatchObject({ outcome: "whole", head: { seq: 6 } });
});

test("entries of many calls at once are written together, and none is lost when the service stops", async () => {
  await Promise.all(Array.from({ length: 40 }, () => app.inject({ method: "DELETE", url: "/v1/links/x" })));
  await app.close();
  expect(noted).toHaveLength(40);
  expect(writes).toBeLessThan(10);
});
