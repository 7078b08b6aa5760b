// tests: a process that makes links until it is killed, and writes down each one it was told is kept.
import { randomBytes } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
// Not by openStore.ts, which loads all of core: a process started fifty times should start fast.
import { linkSecretOf } from "../store/links/secrets.ts";
import { openPostgres } from "../store/postgres/openPostgres.ts";
import { openSqlite } from "../store/sqlite/openSqlite.ts";
import { storeOver } from "../store/storeOver.ts";

const [dataFolder = "", databaseUrl = "", ackFile = "", orderFile = "", round = ""] = process.argv.slice(2);
const order = JSON.parse(readFileSync(orderFile, "utf8"));

const engine = databaseUrl === "" ? openSqlite(dataFolder) : openPostgres(databaseUrl);
const secret = linkSecretOf(new Uint8Array(32).fill(7));
const { links } = storeOver(engine, { clock: Date.now, randomBytes, secret });

// Several at once, so that the kill finds writes under way.
let next = 0;
const write = async (): Promise<never> => {
  for (;;) {
    next += 1;
    const { token } = await links.mint({ ...order, requestDigest: `${round}-${next}` });
    appendFileSync(ackFile, `${token}\n`);
  }
};
await Promise.all([write(), write(), write(), write()]);
