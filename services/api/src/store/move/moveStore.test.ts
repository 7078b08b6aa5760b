import { rmSync } from "node:fs";
import { medicineEntries } from "@plainlabel/content";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chanceFrom } from "../../testing/chance.ts";
import { keepManyLinks } from "../../testing/manyLinks.ts";
import { linkOrder } from "../../testing/sampleLabel.ts";
import { reading, sampleRows } from "../../testing/sampleRelease.ts";
import {
  postgresStores,
  type StoreKind,
  type TestStore,
  temporaryFolder,
  testSecret,
} from "../../testing/stores.ts";
import { keptOrder } from "../batches/keptOrder.ts";
import type { Engine } from "../Engine.ts";
import type { Store } from "../Store.ts";
import { openSqlite } from "../sqlite/openSqlite.ts";
import { storeOver } from "../storeOver.ts";
import { moveStore } from "./moveStore.ts";

const subject = { tenantId: "a", contentVersion: "1", labelVariant: "Ä standard" };
const by = { name: "Priya Shah", registration: "2012345" };

describe("a move from SQLite to PostgreSQL", () => {
  let targets: StoreKind;
  let folder: string;
  let target: TestStore;
  let engine: Engine;
  let source: Store;
  let tokens: readonly string[];

  beforeAll(async () => {
    targets = await postgresStores();
  });
  afterAll(() => targets?.end(), 60_000);

  beforeEach(async () => {
    folder = temporaryFolder();
    target = await targets.fresh();
    engine = openSqlite(folder);
    source = storeOver(engine, { ...chanceFrom("move"), secret: testSecret });
    await source.ready();
    tokens = await keepManyLinks(engine, 2500);
    await source.feedback.add(subject, { face: "no", hard: "times" });
    await source.feedback.add({ ...subject, labelVariant: "Z standard" }, { face: "yes", hard: null });
    await source.nearMisses.add(subject, "medicine");
    const entry = medicineEntries[0]!;
    await source.content.keep({ tenantId: "a", kind: "entry", name: entry.substance }, entry, by, 0);
    await source.content.keep({ tenantId: "a", kind: "entry", name: entry.substance }, null, by, 1);
    const label = { tenantId: "a", linkId: "a", medicineName: null };
    const reminder = { ...label, phone: "+447700900123", due: [9e12], off: [] };
    await source.texts.ask(reminder);
    const noted = {
      tenantId: "a",
      keyId: null,
      action: "DELETE /v1/links/:id",
      object: null,
      outcome: "200",
    };
    for (let one = 0; one < 2; one += 1) await source.audit.append([noted]);
    await source.idempotency.take("a", "key", "digest");
    await source.idempotency.settle("a", "key", "digest");
    const items = Array.from({ length: 21 }, () => ({}));
    await source.webhooks.set("a", "https://pharmacy.example.org/");
    const batch = await source.batches.open({ tenantId: "a", order: keptOrder(items), key: null });
    if (batch.outcome === "opened") await source.batches.keepRow("a", batch.id, 20, {});
    await source.templates.keep("a", { name: "roll", kind: "text", marks: [] });
    await source.secondChecks.set("a", { on: true, by: ["2012345"] });
    await source.tenants.add("a", "High Street Pharmacy");
    await source.tenants.addKey("a", ["labels"]);
    await source.tenants.setClient("a", "vendor-1");
    await source.medicines.take(reading("2026-03-23"));
  });

  afterEach(async () => {
    await source.close();
    await target.close();
    rmSync(folder, { recursive: true });
  });

  const move = (onPage?: () => void) => moveStore(folder, target.engine, 1, onPage);
  const killedAfter = (pages: number) => () => {
    pages -= 1;
    if (pages === 0) throw new Error("killed");
  };

  it("brings every row over, with counts and checksums to show for it", async () => {
    const outcome = await move();
    expect(outcome).toMatchObject({
      ok: true,
      value: [
        { table: "links", rows: 2500 },
        { table: "feedback_counts", rows: 2 },
        { table: "near_miss_counts", rows: 1 },
        { table: "content_versions", rows: 2 },
        { table: "text_reminders", rows: 1 },
        { table: "tenants", rows: 1 },
        { table: "api_keys", rows: 1 },
        { table: "idempotency_keys", rows: 1 },
        { table: "batches", rows: 1 },
        { table: "batch_parts", rows: 2 },
        { table: "batch_texts", rows: 2 },
        { table: "batch_rows", rows: 1 },
        { table: "label_templates", rows: 1 },
        { table: "second_checks", rows: 1 },
        { table: "webhooks", rows: 1 },
        { table: "webhook_messages", rows: 1 },
        { table: "audit", rows: 2 },
        { table: "medicine_old_ids", rows: 1 },
      ],
    });
    for (const token of [tokens[0]!, tokens[1234]!, tokens.at(-1)!])
      expect((await target.store.links.byToken(token)).page?.content).toEqual(linkOrder.content);
    expect(await target.store.feedback.since("a", "2026-01-05")).toHaveLength(2);
    expect(await target.store.nearMisses.since("a", "2026-01-05")).toMatchObject([
      { part: "medicine", count: 1 },
    ]);
    const again = await target.store.links.mint({ ...linkOrder, requestDigest: "0" });
    expect(again).toMatchObject({ token: tokens[0], reprinted: true });
    expect(await target.store.audit.verify(null)).toMatchObject({ outcome: "whole", head: { seq: 2 } });
  });

  it("leaves the release of the dictionary behind, and brings the identifiers of old", async () => {
    expect((await move()).ok).toBe(true);
    expect(await target.store.medicines.state()).toEqual({ state: "none" });
    await target.store.medicines.take(
      reading(
        "2026-03-30",
        sampleRows().filter(({ of }) => of !== "replaced"),
      ),
    );
    expect(await (await target.store.medicines.open())?.products.successorOf("100")).toBe("101");
  });

  it("goes on where it was killed, and the new store does not open before it is done", async () => {
    await expect(move(killedAfter(1))).rejects.toThrow("killed");
    await expect(target.store.ready()).rejects.toMatchObject({ code: "move-unfinished" });
    await expect(move(killedAfter(1))).rejects.toThrow("killed");
    const pages: number[] = [];
    const outcome = await moveStore(folder, target.engine, 1, (table, rows) => {
      if (table === "links") pages.push(rows);
    });
    expect(outcome.ok).toBe(true);
    // Two pages of a thousand had come before, so only the rest comes now.
    expect(pages).toEqual([500]);
    expect((await target.store.links.byToken(tokens[777]!)).state).toBe("live");
  });

  it("closes the old store, for who opens it and for who has it open", async () => {
    expect((await move()).ok).toBe(true);
    await expect(source.links.mint(linkOrder)).rejects.toMatchObject({ code: "store-moved" });
    const late = storeOver(openSqlite(folder), { ...chanceFrom("late"), secret: testSecret });
    await expect(late.ready()).rejects.toMatchObject({ code: "store-moved" });
    await late.close();
    expect(await move()).toMatchObject({ ok: false, refusals: [{ code: "store-moved" }] });
  });

  it("takes the last step again where it was killed between closing the old store and opening the new", async () => {
    expect((await move()).ok).toBe(true);
    const identity = await target.engine.db.selectFrom("store_facts").selectAll().executeTakeFirstOrThrow();
    await target.engine.db
      .insertInto("store_facts")
      .values({ name: "moving-from", value: identity.value })
      .execute();
    expect((await move()).ok).toBe(true);
    await target.store.ready();
  });

  it("does not mix with what is in the database already", async () => {
    await target.store.links.mint(linkOrder);
    expect(await move()).toMatchObject({ ok: false, refusals: [{ code: "target-not-empty" }] });
    expect((await source.links.byToken(tokens[0]!)).state).toBe("live");
  });

  it("is not called done where a row differs, and leaves the old store in use", async () => {
    await expect(move(killedAfter(1))).rejects.toThrow("killed");
    await target.engine.db
      .updateTable("links")
      .set({ label_variant: "changed" })
      .where("created_at", "=", chanceFrom("many").now)
      .execute();
    expect(await move()).toMatchObject({
      ok: false,
      refusals: [{ code: "move-differs", detail: expect.stringContaining("links") }],
    });
    expect((await source.links.mint(linkOrder)).reprinted).toBe(false);
  });

  it("says so where there is no store", async () => {
    const empty = temporaryFolder();
    expect(await moveStore(empty, target.engine, 1)).toMatchObject({
      ok: false,
      refusals: [{ code: "no-store" }],
    });
    rmSync(empty, { recursive: true });
  });
});
