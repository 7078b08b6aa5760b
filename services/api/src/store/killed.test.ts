// A writer killed with -9 in the middle of its writes, again and again: whatever it was told is kept is kept.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { chanceFrom } from "../testing/chance.ts";
import { linkOrder } from "../testing/sampleLabel.ts";
import { realServer, temporaryFolder, testSecret } from "../testing/stores.ts";
import { acknowledged, startWriter } from "../testing/writerProcess.ts";
import { engineFor } from "./openStore.ts";
import { storeOver } from "./storeOver.ts";

/** A few in every run; CI asks for more. */
const rounds = Number(process.env.TEST_KILL_ROUNDS ?? 4);

interface Place {
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
}

const killInMidWrite = async (place: Place, folder: string): Promise<readonly string[]> => {
  const [acks, orderFile] = [join(folder, "acks"), join(folder, "order.json")];
  writeFileSync(orderFile, JSON.stringify({ ...linkOrder, expiresAt: 9e12 }));
  for (let round = 0; round < rounds; round++) {
    const writer = startWriter(place, { acks, orderFile, round });
    // At another point of its work in every round, the very first write among them.
    const enough = acknowledged(acks).length + 1 + ((round * 7) % 40);
    while (acknowledged(acks).length < enough) await writer.aMoment();
    await writer.kill();
  }
  return acknowledged(acks);
};

const expectAllKept = async (place: Place, tokens: readonly string[], underWay: number): Promise<void> => {
  const engine = engineFor(place);
  const store = storeOver(engine, { ...chanceFrom("kill"), secret: testSecret });
  try {
    await store.ready();
    expect(tokens.length).toBeGreaterThan(0);
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) {
      const answer = await store.links.byToken(token);
      expect(answer.page?.content).toEqual(linkOrder.content);
    }
    const { count } = await engine.db
      .selectFrom("links")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    // A write under way at a kill may be kept or not.
    expect(count).toBeGreaterThanOrEqual(tokens.length);
    expect(count).toBeLessThanOrEqual(tokens.length + underWay);
    if (place.databaseUrl === null) {
      const { rows } = await sql`pragma integrity_check`.execute(engine.db);
      expect(rows).toEqual([{ integrity_check: "ok" }]);
    }
  } finally {
    await store.close();
  }
};

describe("a writer killed in mid-write", () => {
  it("loses no acknowledged link on SQLite, and the file is sound", async () => {
    const folder = temporaryFolder();
    const place = { dataFolder: join(folder, "data"), databaseUrl: null };
    await expectAllKept(place, await killInMidWrite(place, folder), 4 * rounds);
    rmSync(folder, { recursive: true });
  });

  it("loses no acknowledged link on PostgreSQL", async ({ skip }) => {
    const server = await realServer();
    if (server === null) return skip("no PostgreSQL server is installed");
    const folder = temporaryFolder();
    try {
      const place = { dataFolder: "", databaseUrl: await server.freshDatabase() };
      await expectAllKept(place, await killInMidWrite(place, folder), 4 * rounds);
    } finally {
      await server.remove();
      rmSync(folder, { recursive: true });
    }
  });
});

describe("several processes that start at once on a new data folder", () => {
  it("make one store of it, and lose nothing of one another's", async () => {
    const folder = temporaryFolder();
    const [dataFolder, orderFile] = [join(folder, "data"), join(folder, "order.json")];
    writeFileSync(orderFile, JSON.stringify({ ...linkOrder, expiresAt: 9e12 }));
    const started = [0, 1, 2].map((round) => {
      const acks = join(folder, `acks-${round}`);
      return { acks, writer: startWriter({ dataFolder, databaseUrl: null }, { acks, orderFile, round }) };
    });
    for (const { acks, writer } of started) while (acknowledged(acks).length < 20) await writer.aMoment();
    await Promise.all(started.map(({ writer }) => writer.kill()));
    const tokens = started.flatMap(({ acks }) => acknowledged(acks));
    await expectAllKept({ dataFolder, databaseUrl: null }, tokens, 4 * started.length);
    rmSync(folder, { recursive: true });
  });
});
