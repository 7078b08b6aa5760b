// bench: a million links kept on SQLite, then how fast a page is found among them. `node --conditions=source
// test/bench/links.ts [count]`
import { randomBytes, randomInt } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeLink, minted } from "../../services/api/src/store/links/makeLink.ts";
import { linkSecretOf } from "../../services/api/src/store/links/secrets.ts";
import { openFile, openSqlite, storeFile } from "../../services/api/src/store/sqlite/openSqlite.ts";
import { storeOver } from "../../services/api/src/store/storeOver.ts";
import { linkOrder } from "../../services/api/src/testing/sampleLabel.ts";

const count = Number(process.argv[2] ?? 1_000_000);
const lookups = Math.min(count, 100_000);
const folder = mkdtempSync(join(tmpdir(), "plainlabel-bench-"));
const parts = { clock: Date.now, randomBytes, secret: linkSecretOf(randomBytes(32)) };
const order = { ...linkOrder, expiresAt: Date.now() + 28 * 86_400_000 };

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};
const perSecond = (times: number, took: number): string => Math.round(times / took).toLocaleString("en-GB");
const report = (what: string, figure: string): void =>
  console.log(`${what.padEnd(46)} ${figure.padStart(12)}`);

const store = storeOver(openSqlite(folder), parts);
await store.ready();
report("memory held at the start (MB)", Math.round(process.memoryUsage().rss / 1e6).toLocaleString("en-GB"));

/**
 * The rows that `mint` makes, a thousand to a transaction: one sync for each would take minutes. A short code
 * taken by chance is left out; `mint` draws again.
 */
const tokens: string[] = [];
const filling = await seconds(async () => {
  const file = await openFile(storeFile(folder), { mustExist: true });
  const now = Date.now();
  const columns = Object.keys(makeLink(order, { ...parts, now }));
  const insert = file.prepare(
    `insert or ignore into links (${columns.join(", ")}) values (${columns.map((column) => `@${column}`).join(", ")})`,
  );
  const page = file.transaction((from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const row = makeLink({ ...order, requestDigest: `${at}` }, { ...parts, now: now + at });
      insert.run(row);
      if (tokens.length < lookups && at % Math.floor(count / lookups) === 0)
        tokens.push(minted(row, parts.secret, false).token);
    }
  });
  for (let from = 0; from < count; from += 1000) page(from, Math.min(count, from + 1000));
  file.pragma("wal_checkpoint(truncate)");
  file.close();
});
report("links kept", count.toLocaleString("en-GB"));
report("rows a second while filling", perSecond(count, filling));
report("size of the store (MB)", Math.round(statSync(storeFile(folder)).size / 1e6).toLocaleString("en-GB"));

const took: number[] = [];
const finding = async (tokenAt: (at: number) => string, state: string): Promise<number> =>
  seconds(async () => {
    for (let at = 0; at < lookups; at++) {
      const start = performance.now();
      const answer = await store.links.byToken(tokenAt(at));
      took.push(performance.now() - start);
      if (answer.state !== state) throw new Error(`a ${state} link answered ${answer.state}`);
    }
  });
report(
  "live links found a second",
  perSecond(lookups, await finding(() => tokens[randomInt(tokens.length)]!, "live")),
);
took.sort((one, other) => one - other);
report("99 of 100 found within (ms)", took[Math.floor(took.length * 0.99)]!.toFixed(2));
report(
  "unknown tokens answered a second",
  perSecond(lookups, await finding((at) => `${at}`.padStart(26, "7"), "unknown")),
);

const minting = 2000;
const made = await seconds(async () => {
  for (let at = 0; at < minting; at++) await store.links.mint({ ...order, requestDigest: `new ${at}` });
});
report("links made a second, each one synced", perSecond(minting, made));
report("memory held at the end (MB)", Math.round(process.memoryUsage().rss / 1e6).toLocaleString("en-GB"));

await store.close();
rmSync(folder, { recursive: true });
