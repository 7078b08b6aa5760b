// A store that is away is an outage with a type of its own, and the same store answers again when it is back.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { chanceFrom } from "../testing/chance.ts";
import { linkOrder } from "../testing/sampleLabel.ts";
import { realServer, sqliteStores, temporaryFolder, testSecret } from "../testing/stores.ts";
import { engineFor, openStore } from "./openStore.ts";
import { openPostgres } from "./postgres/openPostgres.ts";
import { openSqlite } from "./sqlite/openSqlite.ts";
import { StoreOutage, StoreUnusable } from "./storeFaults.ts";
import { storeOver } from "./storeOver.ts";

const parts = { ...chanceFrom("outage"), secret: testSecret };

describe("SQLite", () => {
  it("is an outage while its folder is not there, and works when it is", async () => {
    const folder = temporaryFolder();
    const dataFolder = join(folder, "data");
    writeFileSync(dataFolder, "in the way");
    const store = storeOver(engineFor({ dataFolder, databaseUrl: null }), parts);
    await expect(store.ready()).rejects.toBeInstanceOf(StoreOutage);
    await expect(store.links.mint(linkOrder)).rejects.toBeInstanceOf(StoreOutage);
    rmSync(dataFolder);
    const { token } = await store.links.mint(linkOrder);
    expect((await store.links.byToken(token)).state).toBe("live");
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it("is an outage for writers while it is full, and goes on reading", async () => {
    const { store, engine, close } = await sqliteStores.fresh();
    const kept = await store.links.mint(linkOrder);
    await sql`pragma max_page_count = 1`.execute(engine.db);
    const fill = async (): Promise<void> => {
      for (let at = 0; at < 100; at++) await store.links.mint({ ...linkOrder, requestDigest: `${at}` });
    };
    await expect(fill()).rejects.toMatchObject({ name: "StoreOutage", code: "SQLITE_FULL" });
    expect((await store.links.byToken(kept.token)).state).toBe("live");
    await sql`pragma max_page_count = 1000000`.execute(engine.db);
    const later = await store.links.mint({ ...linkOrder, requestDigest: "later" });
    expect((await store.links.byToken(later.token)).state).toBe("live");
    await close();
  });

  it("is unusable where its file is something else", async () => {
    const dataFolder = temporaryFolder();
    writeFileSync(join(dataFolder, "store.sqlite"), "This is a shopping list, and a long one. ".repeat(200));
    const store = storeOver(engineFor({ dataFolder, databaseUrl: null }), parts);
    await expect(store.ready()).rejects.toMatchObject({ name: "StoreUnusable", code: "store-damaged" });
    await store.close();
    rmSync(dataFolder, { recursive: true });
  });
});

describe("PostgreSQL", () => {
  it("is an outage while its server is down, and works when it is up, with all that was acknowledged", async ({
    skip,
  }) => {
    const server = await realServer();
    if (server === null) return skip("no PostgreSQL server is installed");
    try {
      const databaseUrl = await server.freshDatabase();
      const store = storeOver(openPostgres(databaseUrl), parts);
      const before = await store.links.mint(linkOrder);
      for (let times = 0; times < 3; times++) {
        await server.crash();
        const late = storeOver(openPostgres(databaseUrl), parts);
        await expect(store.ready()).rejects.toBeInstanceOf(StoreOutage);
        await expect(store.links.byToken(before.token)).rejects.toBeInstanceOf(StoreOutage);
        await expect(late.links.mint(linkOrder)).rejects.toBeInstanceOf(StoreOutage);
        await server.start();
        expect((await store.links.byToken(before.token)).state).toBe("live");
        expect(await late.links.mint(linkOrder)).toEqual({ ...before, reprinted: true });
        await late.close();
      }
      await store.close();
    } finally {
      await server.remove();
    }
  });

  it("is an outage where its connections break in the middle of the work", async ({ skip }) => {
    const server = await realServer();
    if (server === null) return skip("no PostgreSQL server is installed");
    try {
      const store = storeOver(openPostgres(await server.freshDatabase()), parts);
      await store.ready();
      const tokens: string[] = [];
      const write = async (from: number): Promise<void> => {
        for (let at = from; ; at += 4)
          tokens.push((await store.links.mint({ ...linkOrder, requestDigest: `${at}` })).token);
      };
      const writing = Promise.allSettled([0, 1, 2, 3].map(write));
      while (tokens.length < 40) await new Promise((resolve) => setImmediate(resolve));
      await server.crash();
      const ends = await writing;
      expect(ends.map((end) => end.status === "rejected" && end.reason instanceof StoreOutage)).toEqual(
        ends.map(() => true),
      );
      await server.start();
      for (const token of tokens) expect((await store.links.byToken(token)).state).toBe("live");
      await store.close();
    } finally {
      await server.remove();
    }
  });
});

describe("what is an outage", () => {
  it.each(["SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_IOERR_WRITE", "SQLITE_CANTOPEN", "ENOSPC"])(
    "%s is one of SQLite's",
    (code) => expect(openSqlite("").outageOf({ code })).toBe(code),
  );

  it.each(["SQLITE_ERROR", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_MISMATCH", ""])(
    "%s is none of SQLite's: it is a bug",
    (code) => expect(openSqlite("").outageOf({ code })).toBeNull(),
  );

  it.each(["ECONNREFUSED", "57P01", "53300", "08006", "40P01", "57014"])(
    "%s is one of PostgreSQL's",
    (code) => expect(openPostgres("postgres://127.0.0.1/none").outageOf({ code })).toBe(code),
  );

  it.each(["23505", "42601", "22021", ""])("%s is none of PostgreSQL's: it is a bug", (code) =>
    expect(openPostgres("postgres://127.0.0.1/none").outageOf({ code })).toBeNull(),
  );

  it("names a code and repeats nothing of what the database said", () => {
    expect(new StoreOutage("SQLITE_FULL").message).toBe("The store cannot be used now (SQLITE_FULL).");
    expect(new StoreUnusable("store-moved").message).toMatch(/moved/);
  });
});

describe("a store made with another link secret", () => {
  it("does not open, since codes for typing would be found no more", async () => {
    const dataFolder = temporaryFolder();
    mkdirSync(dataFolder, { recursive: true });
    const open = (linkSecret: string | null) => {
      const opened = openStore({ dataFolder, databaseUrl: null, linkSecret }, chanceFrom("secret"));
      if (!opened.ok) throw new Error("refused");
      return opened.value;
    };
    const first = open(null);
    const { token } = await first.links.mint(linkOrder);
    await first.close();
    const wrong = open("ab".repeat(32));
    await expect(wrong.links.byToken(token)).rejects.toMatchObject({ code: "link-secret-differs" });
    await wrong.close();
    const again = open(null);
    expect((await again.links.byToken(token)).state).toBe("live");
    await again.close();
    rmSync(dataFolder, { recursive: true });
  });
});

describe("a store that a newer version has written", () => {
  it("does not open", async () => {
    const { store, engine, again, close } = await sqliteStores.fresh();
    await store.ready();
    await engine.db.insertInto("migrations").values({ name: "9999-later", at: 1 }).execute();
    await expect(again().ready()).rejects.toMatchObject({ name: "StoreUnusable", code: "store-too-new" });
    await close();
  });
});
