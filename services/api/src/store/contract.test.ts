// One contract, run on SQLite always and on PostgreSQL: a real server where one is installed, else PGlite.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditContract } from "../testing/storeContract/auditContract.ts";
import { batchesContract } from "../testing/storeContract/batchesContract.ts";
import { contentContract } from "../testing/storeContract/contentContract.ts";
import { erasureContract } from "../testing/storeContract/erasureContract.ts";
import { feedbackContract } from "../testing/storeContract/feedbackContract.ts";
import { idempotencyContract } from "../testing/storeContract/idempotencyContract.ts";
import { linksContract } from "../testing/storeContract/linksContract.ts";
import { medicinesContract } from "../testing/storeContract/medicinesContract.ts";
import { secondChecksContract } from "../testing/storeContract/secondChecksContract.ts";
import { sessionsContract } from "../testing/storeContract/sessionsContract.ts";
import { sharesContract } from "../testing/storeContract/sharesContract.ts";
import { templatesContract } from "../testing/storeContract/templatesContract.ts";
import { tenantsContract } from "../testing/storeContract/tenantsContract.ts";
import { textsContract } from "../testing/storeContract/textsContract.ts";
import { webhooksContract } from "../testing/storeContract/webhooksContract.ts";
import { postgresStores, type StoreKind, sqliteStores, type TestStore } from "../testing/stores.ts";
import { postgresMigrations } from "./postgres/migrations/index.ts";
import { sqliteMigrations } from "./sqlite/migrations/index.ts";

const kinds: readonly (readonly [string, () => Promise<StoreKind>])[] = [
  ["SQLite", async () => sqliteStores],
  ["PostgreSQL", postgresStores],
];

describe.each(kinds)("the store on %s", (_name, start) => {
  let kind: StoreKind;
  beforeAll(async () => {
    kind = await start();
  });
  afterAll(() => kind?.end(), 60_000);

  const withStore = (work: (opened: TestStore) => Promise<void>) => async () => {
    const opened = await kind.fresh();
    try {
      await work(opened);
    } finally {
      await opened.close();
    }
  };

  describe("links", () => linksContract(withStore));
  describe("erasure", () => erasureContract(withStore));
  describe("feedback", () => feedbackContract(withStore));
  describe("content", () => contentContract(withStore));
  describe("texts", () => textsContract(withStore));
  describe("tenants", () => tenantsContract(withStore));
  describe("idempotency", () => idempotencyContract(withStore));
  describe("batches", () => batchesContract(withStore));
  describe("webhooks", () => webhooksContract(withStore));
  describe("second checks", () => secondChecksContract(withStore));
  describe("templates", () => templatesContract(withStore));
  describe("audit", () => auditContract(withStore));
  describe("shares", () => sharesContract(withStore));
  describe("sessions", () => sessionsContract(withStore));
  describe("medicines", () => medicinesContract(withStore));

  it(
    "is made once when several processes start at once",
    withStore(async ({ store, again }) => {
      await Promise.all([store.ready(), again().ready(), again().ready(), again().ready()]);
    }),
  );
});

it("has the same migrations for both databases", () => {
  expect(postgresMigrations.map(({ name }) => name)).toEqual(sqliteMigrations.map(({ name }) => name));
});
