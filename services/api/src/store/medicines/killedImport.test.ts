// An import killed with -9, again and again: the release before it is in use whole, or the new one is.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readQuery } from "@plainlabel/medicines";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { batchesOfEach, numberedRelease, productsOfEach } from "../../testing/numberedRelease.ts";
import { reading } from "../../testing/sampleRelease.ts";
import { realServer, temporaryFolder, testSecret } from "../../testing/stores.ts";
import { acknowledged } from "../../testing/writerProcess.ts";
import { engineFor } from "../openStore.ts";
import { releasesFolder } from "../sqlite/releaseFiles.ts";
import { storeOver } from "../storeOver.ts";
import type { OpenRelease } from "./Medicines.ts";

/** A few in every run; CI asks for more, of which twenty are enough: each is a process and an import. */
const rounds = Math.min(20, Number(process.env.TEST_KILL_ROUNDS ?? 2));

const writer = fileURLToPath(new URL("../../testing/releaseWriter.ts", import.meta.url));

interface Place {
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
}

const opening = async <T>(
  place: Place,
  work: (opened: ReturnType<typeof open>) => Promise<T>,
): Promise<T> => {
  const opened = open(place);
  try {
    return await work(opened);
  } finally {
    await opened.store.close();
  }
};

const open = (place: Place) => {
  const engine = engineFor(place);
  return { engine, store: storeOver(engine, { clock: Date.now, randomBytes, secret: testSecret }) };
};

/** The number of the release in use, of which every row and every name is there and of it. */
const wholeRelease = async (release: OpenRelease): Promise<number> => {
  const number = (Date.parse(release.report.date) - Date.UTC(2026, 0, 1)) / 86_400_000;
  for (const id of [1, productsOfEach / 2, productsOfEach])
    expect((await release.products.vmp(`${id}`))?.name).toBe(`Exampline release ${number} of ${id}`);
  const query = readQuery(`release ${number}`);
  if (!query.ok) throw new Error("refused");
  const { hits } = await release.find(query.value, productsOfEach + 1);
  expect(new Set(hits.map(({ productId }) => productId)).size).toBe(productsOfEach);
  return number;
};

/** Starts a writer and kills it after so many batches of an import, and a little later still. */
const killAfter = async (
  place: Place,
  files: { acks: string; marks: string },
  first: number,
  batches: number,
) => {
  const process_ = spawn(
    process.execPath,
    [
      ...["--conditions=source", writer, place.dataFolder, place.databaseUrl ?? ""],
      ...[files.acks, files.marks, `${first}`],
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const gone = once(process_, "exit");
  const enough = acknowledged(files.marks).length + batches;
  while (acknowledged(files.marks).length < enough) {
    if (process_.exitCode !== null) throw new Error("the writer ended by itself");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  // After the last batch of one come its names, its index and its publication: to be met too.
  for (let more = 0; more < first % 7; more += 1) await new Promise((resolve) => setTimeout(resolve, 15));
  process_.kill("SIGKILL");
  await gone;
};

const killAgainAndAgain = async (place: Place, folder: string): Promise<number> => {
  const files = { acks: join(folder, "acks"), marks: join(folder, "marks") };
  let inUse = 0;
  await opening(place, ({ store }) => {
    const { date, batches } = numberedRelease(0);
    return store.medicines.take(reading(date, batches));
  });
  for (let round = 0; round < rounds; round += 1) {
    const first = inUse + 1;
    await killAfter(place, files, first, 1 + ((round * 7) % (2 * batchesOfEach)));
    inUse = await opening(place, async ({ store }) => {
      const release = await store.medicines.open();
      if (release === null) throw new Error("no release");
      return wholeRelease(release);
    });
    const done = Number(acknowledged(files.acks).at(-1) ?? 0);
    // One that was put to use at the very kill may not have been acknowledged.
    expect([done, done + 1, first - 1]).toContain(inUse);
    expect(inUse).toBeGreaterThanOrEqual(Math.max(done, first - 1));
  }
  return inUse;
};

describe("an import killed in the middle", () => {
  it("leaves one release whole on SQLite, and the next import clears what is left of it", async () => {
    const folder = temporaryFolder();
    const place = { dataFolder: join(folder, "data"), databaseUrl: null };
    const inUse = await killAgainAndAgain(place, folder);
    await opening(place, async ({ store, engine }) => {
      const next = numberedRelease(inUse + 1);
      expect((await store.medicines.take(reading(next.date, next.batches))).ok).toBe(true);
      const kept = await engine.db.selectFrom("medicine_releases").select("serial").execute();
      expect(kept).toHaveLength(2);
      const files = readdirSync(releasesFolder(place.dataFolder)).filter((file) => file.endsWith(".sqlite"));
      expect(files.sort()).toEqual(kept.map(({ serial }) => `${serial}.sqlite`).sort());
      expect(
        readdirSync(releasesFolder(place.dataFolder)).filter((file) => file.includes("partial")),
      ).toEqual([]);
    });
    rmSync(folder, { recursive: true });
  }, 600_000);

  it("leaves one release whole on PostgreSQL, and nothing of the other", async ({ skip }) => {
    const server = await realServer();
    if (server === null) return skip("no PostgreSQL server is installed");
    const folder = temporaryFolder();
    try {
      const place = { dataFolder: "", databaseUrl: await server.freshDatabase() };
      await killAgainAndAgain(place, folder);
      await opening(place, async ({ engine }) => {
        const kept = await engine.db.selectFrom("medicine_releases").select("serial").execute();
        const schemas = await sql<{ name: string }>`
          select nspname as name from pg_namespace where nspname like 'medicines%'`.execute(engine.db);
        expect(schemas.rows.map(({ name }) => name).sort()).toEqual(
          kept.map(({ serial }) => `medicines_${serial}`).sort(),
        );
      });
    } finally {
      await server.remove();
      rmSync(folder, { recursive: true });
    }
  }, 600_000);
});
