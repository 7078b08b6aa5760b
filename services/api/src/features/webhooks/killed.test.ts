// A sender killed with -9 in the middle of its work, again and again: every batch that it was told is done is
// told to the receiver, at least once.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { webhookLease } from "../../durations/durations.ts";
import { engineFor } from "../../store/openStore.ts";
import { storeOver } from "../../store/storeOver.ts";
import { chanceFrom } from "../../testing/chance.ts";
import { realServer, temporaryFolder, testSecret } from "../../testing/stores.ts";
import { type Receiver, receiverName, startReceiver } from "../../testing/webhookReceiver.ts";
import { acknowledged } from "../../testing/writerProcess.ts";
import { sendDueMessages } from "./sendMessages.ts";

/** A few in every run; CI asks for more. */
const rounds = Number(process.env.TEST_KILL_ROUNDS ?? 2);

interface Place {
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
}

const sender = fileURLToPath(new URL("../../testing/webhookSender.ts", import.meta.url));

const killInMidWork = async (place: Place, acks: string, port: number): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) {
    const { dataFolder, databaseUrl } = place;
    const started = spawn(
      process.execPath,
      ["--conditions=source", sender, dataFolder, databaseUrl ?? "", acks, String(port)],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    const gone = once(started, "exit");
    // At another point of its work in every round.
    const enough = acknowledged(acks).length + 5 + ((round * 7) % 20);
    while (acknowledged(acks).length < enough) {
      if (started.exitCode !== null) throw new Error("the sender ended by itself");
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    started.kill("SIGKILL");
    await gone;
  }
};

const idsIn = (receiver: Receiver): readonly (readonly [batch: string, message: string])[] =>
  receiver.received.map(({ body, headers }) => [JSON.parse(body).data.id, headers["webhook-id"] ?? ""]);

const expectAllTold = async (place: Place, folder: string): Promise<void> => {
  const receiver = await startReceiver();
  const chance = { ...chanceFrom("webhooks"), now: Date.now() };
  const store = storeOver(engineFor(place), { ...chance, clock: () => chance.now, secret: testSecret });
  try {
    await store.webhooks.set("a", `https://${receiverName}/`);
    const acks = join(folder, "acks");
    await killInMidWork(place, acks, receiver.port);
    const told = acknowledged(acks);
    expect(told.length).toBeGreaterThan(rounds);
    // What a dead sender had is followed by another when its lease has ended.
    chance.now = Date.now() + webhookLease;
    const parts = {
      ...{ internet: receiver.internet, clock: () => chance.now, counted: () => {} },
      log: { info: () => {}, error: () => {} },
    };
    while ((await sendDueMessages(store.webhooks, parts)) > 0);
    const received = idsIn(receiver);
    const batches = new Set(received.map(([batch]) => batch));
    expect(told.filter((id) => !batches.has(id))).toEqual([]);
    // One message for a batch, under one id, however often it is sent.
    expect(new Set(received.map(([, message]) => message)).size).toBe(batches.size);
    expect(received.length - batches.size).toBeLessThanOrEqual(20 * rounds);
  } finally {
    await store.close();
    await receiver.close();
  }
};

it("loses no message on SQLite", async () => {
  const folder = temporaryFolder();
  try {
    await expectAllTold({ dataFolder: join(folder, "data"), databaseUrl: null }, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 900_000);

it("loses no message on PostgreSQL", async ({ skip }) => {
  const server = await realServer();
  if (server === null) return skip("no PostgreSQL server is installed");
  const folder = temporaryFolder();
  try {
    await expectAllTold({ dataFolder: "", databaseUrl: await server.freshDatabase() }, folder);
  } finally {
    await server.remove();
    rmSync(folder, { recursive: true });
  }
}, 900_000);
