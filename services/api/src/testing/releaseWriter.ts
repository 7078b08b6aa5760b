// tests: a process that imports one release after the other until it is killed, and writes down how far it is and
// which are done.
import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { accepted } from "@plainlabel/core";
import { linkSecretOf } from "../store/links/secrets.ts";
import { engineFor } from "../store/openStore.ts";
import { storeOver } from "../store/storeOver.ts";
import { numberedRelease } from "./numberedRelease.ts";
import { reportOf } from "./sampleRelease.ts";

const [dataFolder = "", databaseUrl = "", ackFile = "", markFile = "", first = ""] = process.argv.slice(2);

const engine = engineFor({ dataFolder, databaseUrl: databaseUrl === "" ? null : databaseUrl });
const secret = linkSecretOf(new Uint8Array(32).fill(7));
const { medicines } = storeOver(engine, { clock: Date.now, randomBytes, secret });

for (let number = Number(first); ; number += 1) {
  const { date, batches } = numberedRelease(number);
  const taken = await medicines.take(async (sink) => {
    for (const batch of batches) {
      await sink.take(batch);
      appendFileSync(markFile, `${number}\n`);
    }
    return accepted(reportOf(date, batches));
  });
  if (!taken.ok) throw new Error(taken.refusals[0]?.code);
  appendFileSync(ackFile, `${number}\n`);
}
