// bench: a dm+d release of full size imported and searched, in the embedded store and in PostgreSQL where one is
// installed: `node --conditions=source test/bench/searches.ts`.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foldWords, readRelease } from "@plainlabel/medicines";
import { fullSize, generateRelease } from "../../packages/medicines/testing/generateRelease.ts";
import { writeReleaseZip } from "../../packages/medicines/testing/writeRelease.ts";
import { importFlag } from "../../services/api/src/commands/runMedicinesCommand.ts";
import { searchMedicines } from "../../services/api/src/features/medicines/searchMedicines.ts";
import { linkSecretOf } from "../../services/api/src/store/links/secrets.ts";
import { engineFor } from "../../services/api/src/store/openStore.ts";
import { storeOver } from "../../services/api/src/store/storeOver.ts";
import { startPostgres } from "../../services/api/src/testing/postgresServer.ts";

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const open = (folder: string, databaseUrl: string | null) => {
  const engine = engineFor({ dataFolder: join(folder, "data"), databaseUrl });
  const secret = linkSecretOf(new Uint8Array(32).fill(7));
  return { engine, store: storeOver(engine, { clock: Date.now, randomBytes, secret }) };
};

/** A process of its own, so that its memory is that of an import and of nothing else. */
const importInto = async (folder: string, databaseUrl: string | null): Promise<void> => {
  const { store } = open(folder, databaseUrl);
  const began = performance.now();
  const taken = await store.medicines.take((sink, inUse) =>
    readRelease(join(folder, "dmd.zip"), sink, { inUse }),
  );
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusals, null, 1));
  console.log(`imported in       ${seconds(began)}`);
  console.log(`memory at most    ${megabytes(process.resourceUsage().maxRSS * 1024)} (whole process)`);
  await store.close();
};

/** What somebody types on the way to a name: its beginning, more of it, its number, words of it, a slip. */
const typedFor = (name: string): readonly string[] => {
  const words = foldWords(name).map(({ text }) => text);
  const [first = "", second = ""] = words;
  const number = words.find((word) => /^\d/.test(word)) ?? "";
  return [
    ...[first.slice(0, 1), first.slice(0, 2), first.slice(0, 3), first, `${first.slice(0, 4)} ${number}`],
    ...[`${second.slice(0, 3)} ${first.slice(0, 3)}`, name, `${first.slice(0, -2)}x${first.slice(-1)}`],
  ];
};

const everyDay = ["tab", "tablets", "5", "5mg", "t 5", "sol", "cap 20", "ltd", "oral", "inj", "mod rel", "e"];

/** How often each search is made. */
const rounds = 7;

const searchIn = async (folder: string, databaseUrl: string | null): Promise<void> => {
  const { store } = open(folder, databaseUrl);
  const release = await store.medicines.open();
  if (release === null) throw new Error("no release");
  const asked = { most: 20, day: "2026-03-23" };
  const some = await searchMedicines("tab", release, { ...asked, most: 50 });
  if (!some.ok) throw new Error("refused");
  const queries = [...everyDay, ...some.value.medicines.flatMap(({ name }) => typedFor(name))];
  const once = async (q: string): Promise<number> => {
    const began = performance.now();
    const opened = await store.medicines.open();
    await searchMedicines(q, opened!, asked);
    return performance.now() - began;
  };
  const took: { readonly q: string; readonly ms: number }[] = [];
  // The quickest of several: what a search takes, and not what it waits for on a machine that has more to do.
  for (const q of queries) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await once(q));
    took.push({ q, ms: Math.min(...times) });
  }
  took.sort((one, other) => one.ms - other.ms);
  const at = (share: number): string => took[Math.floor(share * (took.length - 1))]!.ms.toFixed(1);
  console.log(
    `searches          ${took.length}, as an address answers them, without HTTP; of each the quickest of ${rounds}`,
  );
  console.log(
    `milliseconds      ${at(0.5)} half, ${at(0.95)} of 95 %, ${at(1)} the slowest (${took.at(-1)?.q})`,
  );
  await store.close();
};

const [what, folder = "", databaseUrl = ""] = process.argv.slice(2);
const address = databaseUrl === "" ? null : databaseUrl;
if (what === "make")
  await writeReleaseZip(generateRelease({ sizes: fullSize, date: "2026-03-23" }), join(folder, "dmd.zip"));
else if (what === "import") await importInto(folder, address);
else if (what === "search") await searchIn(folder, address);
else {
  const made = mkdtempSync(join(tmpdir(), "plainlabel-searches-"));
  const step = (name: string, url = ""): void => {
    const flags = name === "import" ? [importFlag] : [];
    const args = [...flags, "--conditions=source", import.meta.filename, name, made, url];
    execFileSync(process.execPath, args, { stdio: "inherit" });
  };
  try {
    step("make");
    console.log("embedded store");
    for (const name of ["import", "search"]) step(name);
    const files = readdirSync(join(made, "data/medicines")).map((file) => join(made, "data/medicines", file));
    console.log(`on disk           ${megabytes(files.reduce((sum, file) => sum + statSync(file).size, 0))}`);
    const server = await startPostgres();
    if (server === null) console.log("no PostgreSQL server is installed");
    else {
      console.log("PostgreSQL");
      const url = await server.freshDatabase();
      for (const name of ["import", "search"]) step(name, url);
      await server.remove();
    }
  } finally {
    rmSync(made, { recursive: true });
  }
}
