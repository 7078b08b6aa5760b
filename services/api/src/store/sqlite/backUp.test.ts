import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { chanceFrom } from "../../testing/chance.ts";
import { linkOrder } from "../../testing/sampleLabel.ts";
import { reading } from "../../testing/sampleRelease.ts";
import { temporaryFolder } from "../../testing/stores.ts";
import { acknowledged, startWriter, writersSecret } from "../../testing/writerProcess.ts";
import { digestTable } from "../move/digestTable.ts";
import { engineFor, openStore } from "../openStore.ts";
import type { Store } from "../Store.ts";
import { keptTables } from "../Tables.ts";
import { backUp, restore } from "./backUp.ts";
import { storeFile } from "./openSqlite.ts";

let root: string;
let data: string;
let store: Store;

const open = (dataFolder: string, linkSecret: string | null = null): Store => {
  const opened = openStore(
    { dataFolder, databaseUrl: null, linkSecret },
    { ...chanceFrom("backup"), randomBytes },
  );
  if (!opened.ok) throw new Error("refused");
  return opened.value;
};

const digestsOf = async (dataFolder: string) => {
  const engine = engineFor({ dataFolder, databaseUrl: null });
  const digests = [];
  for (const table of keptTables) digests.push(await digestTable(engine.db, table));
  await engine.close();
  return digests;
};

beforeEach(() => {
  root = temporaryFolder();
  data = join(root, "data");
  store = open(data);
});

afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

it("a backup taken while another process makes links holds all that was acknowledged before, and restores", async () => {
  const [acks, orderFile] = [join(root, "acks"), join(root, "order.json")];
  writeFileSync(orderFile, JSON.stringify(linkOrder));
  const writer = startWriter({ dataFolder: data, databaseUrl: null }, { acks, orderFile, round: 0 });
  try {
    for (let times = 0; times < 4; times++) {
      const wanted = acknowledged(acks).length + 20;
      while (acknowledged(acks).length < wanted) await writer.aMoment();
      const before = acknowledged(acks);
      const [backup, restored] = [join(root, `backup-${times}`), join(root, `restored-${times}`)];
      expect(await backUp(data, backup)).toMatchObject({ ok: true });
      expect(await restore(backup, restored)).toMatchObject({ ok: true });
      expect(await digestsOf(restored)).toEqual(await digestsOf(backup));
      const opened = open(restored, writersSecret);
      for (const token of before) expect((await opened.links.byToken(token)).state).toBe("live");
      await opened.close();
    }
  } finally {
    await writer.kill();
  }
});

it("short codes and reprints work in a restored store as they did", async () => {
  const link = await store.links.mint(linkOrder);
  await backUp(data, join(root, "backup"));
  await restore(join(root, "backup"), join(root, "new"));
  const restored = open(join(root, "new"));
  expect((await restored.links.byShortCode(link.shortCode)).state).toBe("live");
  expect(await restored.links.mint(linkOrder)).toEqual({ ...link, reprinted: true });
  await restored.close();
});

it("a backup is row for row what the store is", async () => {
  await store.links.mint(linkOrder);
  await store.feedback.add(
    { tenantId: "a", contentVersion: "1", labelVariant: "b" },
    { face: "no", hard: null },
  );
  expect(await backUp(data, join(root, "backup"))).toMatchObject({ ok: true });
  expect(await digestsOf(join(root, "backup"))).toEqual(await digestsOf(data));
});

it("a backup holds no release of the dictionary, which comes again from its file; the restored store says so", async () => {
  await store.medicines.take(reading("2026-03-23"));
  await backUp(data, join(root, "backup"));
  expect(readdirSync(join(root, "backup"))).not.toContain("medicines");
  await restore(join(root, "backup"), join(root, "new"));
  const restored = open(join(root, "new"));
  expect(await restored.medicines.state()).toMatchObject({
    state: "missing",
    release: { report: { date: "2026-03-23" } },
  });
  expect(await restored.medicines.open()).toBeNull();
  expect((await restored.medicines.take(reading("2026-03-23"))).ok).toBe(true);
  expect(await (await restored.medicines.open())?.products.successorOf("100")).toBe("101");
  await restored.close();
});

it("only its owner may read a backup, and no draft of it is left", async () => {
  await store.ready();
  await backUp(data, join(root, "backup"));
  expect(readdirSync(join(root, "backup")).sort()).toEqual(["link-secret", "store.sqlite"]);
  for (const file of readdirSync(join(root, "backup")))
    expect(statSync(join(root, "backup", file)).mode & 0o077).toBe(0);
});

it("no store is ever written over", async () => {
  await store.ready();
  const backup = join(root, "backup");
  expect(await backUp(data, backup)).toMatchObject({ ok: true });
  expect(await backUp(data, backup)).toMatchObject({ ok: false, refusals: [{ code: "store-there" }] });
  expect(await restore(backup, data)).toMatchObject({ ok: false, refusals: [{ code: "store-there" }] });
  expect(await restore(join(root, "none"), join(root, "new"))).toMatchObject({
    ok: false,
    refusals: [{ code: "no-store" }],
  });
  expect(await backUp(join(root, "none"), join(root, "new"))).toMatchObject({
    ok: false,
    refusals: [{ code: "no-store" }],
  });
});

it("a damaged backup is not restored", async () => {
  for (let at = 0; at < 40; at++) await store.links.mint({ ...linkOrder, requestDigest: `${at}` });
  const backup = join(root, "backup");
  await backUp(data, backup);
  const bytes = readFileSync(storeFile(backup));
  bytes.fill(0x55, 8192, 16_384);
  writeFileSync(storeFile(backup), bytes);
  expect(await restore(backup, join(root, "new"))).toMatchObject({
    ok: false,
    refusals: [{ code: "store-damaged" }],
  });
  expect(readdirSync(root)).not.toContain("new");
});
