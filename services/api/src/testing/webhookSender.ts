// tests: a process that finishes batches and tells a receiver of them until it is killed, and writes down each
// batch that it was told is done.

import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { sendDueMessages } from "../features/webhooks/sendMessages.ts";
import { keptOrder } from "../store/batches/keptOrder.ts";
import { linkSecretOf } from "../store/links/secrets.ts";
import { openPostgres } from "../store/postgres/openPostgres.ts";
import { openSqlite } from "../store/sqlite/openSqlite.ts";
import { storeOver } from "../store/storeOver.ts";
import { internetTo } from "./webhookReceiver.ts";

const [dataFolder = "", databaseUrl = "", ackFile = "", port = ""] = process.argv.slice(2);

const engine = databaseUrl === "" ? openSqlite(dataFolder) : openPostgres(databaseUrl);
const secret = linkSecretOf(new Uint8Array(32).fill(7));
const { batches, webhooks } = storeOver(engine, { clock: Date.now, randomBytes, secret });

const finish = async (): Promise<never> => {
  for (;;) {
    const opened = await batches.open({ tenantId: "a", order: keptOrder([{}]), key: null });
    if (opened.outcome !== "opened") {
      // One that was killed left some unfinished.
      const part = await batches.claim();
      if (part !== null) await batches.finish(part, [{ outcome: "failed", reason: "broke" }]);
      continue;
    }
    const part = await batches.claim();
    if (part === null) continue;
    if (await batches.finish(part, [{ outcome: "made", labels: 1, words: "w", comparisons: [] }]))
      appendFileSync(ackFile, `${part.batchId}\n`);
  }
};

const send = async (): Promise<never> => {
  const parts = {
    ...{ internet: internetTo(Number(port)), clock: Date.now, counted: () => {} },
    log: { info: () => {}, error: () => {} },
  };
  for (;;)
    if ((await sendDueMessages(webhooks, parts)) === 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
};

await Promise.all([finish(), send()]);
