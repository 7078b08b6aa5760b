// commands: what an operator does with the store outside the service: back it up, restore it, move it, sweep it.
import { randomBytes } from "node:crypto";
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";
import { readSettings, type Settings } from "../settings.ts";
import { moveStore } from "../store/move/moveStore.ts";
import { engineFor, openStore } from "../store/openStore.ts";
import type { Store } from "../store/Store.ts";
import { backUp, restore } from "../store/sqlite/backUp.ts";
import { isStoreFault, StoreOutage } from "../store/storeFaults.ts";

export type StoreCommand =
  | { readonly command: "backup" | "restore"; readonly folder: string }
  | { readonly command: "move" | "sweep" };

/** What was done, a line each. */
export type StoreAnswer = Outcome<readonly string[]>;

const setting = (name: string, detail: string, help: string): Refusal => ({
  code: "wrong-setting",
  path: `/${name}`,
  detail,
  help,
});

const embeddedOnly = setting(
  "DATABASE_URL",
  "This is for the embedded store, and the settings name PostgreSQL.",
  "Use pg_dump and pg_restore for PostgreSQL; unset DATABASE_URL for the embedded store.",
);

const nowhere = setting(
  "DATABASE_URL",
  "It was not said where to move the store.",
  "Set DATABASE_URL to the new, empty database.",
);

const told = (outcome: Outcome<unknown>, ...lines: readonly string[]): StoreAnswer =>
  outcome.ok ? accepted(lines) : outcome;

const opening = async (
  { data, databaseUrl, linkSecret }: Settings,
  work: (store: Store) => Promise<StoreAnswer>,
): Promise<StoreAnswer> => {
  const opened = openStore({ dataFolder: data, databaseUrl, linkSecret }, { clock: Date.now, randomBytes });
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
};

const sweep = (settings: Settings): Promise<StoreAnswer> =>
  opening(settings, async ({ links, batches }) => {
    const { emptied, forgotten } = await links.sweep();
    const erased = await batches.sweep();
    return accepted([
      `${emptied} expired links lost their words`,
      `${forgotten} links were forgotten altogether`,
      `${erased} batches were erased`,
    ]);
  });

const move = async ({ data, databaseUrl }: Settings): Promise<StoreAnswer> => {
  if (databaseUrl === null) return refused(nowhere);
  const target = engineFor({ dataFolder: data, databaseUrl });
  try {
    const moved = await moveStore(data, target, Date.now());
    if (!moved.ok) return moved;
    return accepted([
      ...moved.value.map(
        ({ table, rows, sha256 }) => `${table}: ${rows} rows, the same on both sides (${sha256})`,
      ),
      `Keep ${data}: the link secret in it is still needed, here or as PLAINLABEL_LINK_SECRET.`,
    ]);
  } finally {
    await target.close();
  }
};

const done = async (command: StoreCommand, settings: Settings): Promise<StoreAnswer> => {
  const { data, databaseUrl } = settings;
  switch (command.command) {
    case "backup":
      if (databaseUrl !== null) return refused(embeddedOnly);
      return told(
        await backUp(data, command.folder),
        `${command.folder} holds the store of ${data} and its link secret: keep it as safe as the store`,
      );
    case "restore":
      if (databaseUrl !== null) return refused(embeddedOnly);
      return told(await restore(command.folder, data), `${data} holds the store of ${command.folder}`);
    case "move":
      return move(settings);
    case "sweep":
      return sweep(settings);
  }
};

/** What keeps a store from being used is a reason to refuse, not a fault. */
const outagesRefused = async (settings: Settings, work: () => Promise<StoreAnswer>): Promise<StoreAnswer> => {
  try {
    return await work();
  } catch (error) {
    if (!isStoreFault(error)) throw error;
    return refused({
      code: error instanceof StoreOutage ? "store-away" : error.code,
      path: settings.databaseUrl === null ? "/PLAINLABEL_DATA" : "/DATABASE_URL",
      detail: "The store cannot be used.",
      help: error.message,
    });
  }
};

/** Does it with the store that the environment names. The service may run meanwhile, except for a restore. */
export const runStoreCommand = async (
  command: StoreCommand,
  env: Readonly<Record<string, string | undefined>>,
): Promise<StoreAnswer> => {
  const settings = readSettings(env);
  return settings.ok ? outagesRefused(settings.value, () => done(command, settings.value)) : settings;
};

/** Works with the store that the environment names, opened and closed. */
export const withStore = async (
  env: Readonly<Record<string, string | undefined>>,
  work: (store: Store) => Promise<StoreAnswer>,
): Promise<StoreAnswer> => {
  const settings = readSettings(env);
  return settings.ok ? outagesRefused(settings.value, () => opening(settings.value, work)) : settings;
};
