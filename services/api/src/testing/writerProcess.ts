// tests: starts and kills the process of storeWriter.ts, and reads what it was told is kept.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const writer = fileURLToPath(new URL("storeWriter.ts", import.meta.url));

/** The link secret of stores that it writes to, as a setting gives it. */
export const writersSecret = "07".repeat(32);

/** Tokens that were acknowledged; a last line cut short by the kill was not. */
export const acknowledged = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : [];

export interface Writer {
  /** Lets it work a little; throws where it has ended by itself. */
  readonly aMoment: () => Promise<void>;
  /** With -9; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

export const startWriter = (
  place: { readonly dataFolder: string; readonly databaseUrl: string | null },
  files: { readonly acks: string; readonly orderFile: string; readonly round: number },
): Writer => {
  const started = spawn(
    process.execPath,
    [
      "--conditions=source",
      writer,
      place.dataFolder,
      place.databaseUrl ?? "",
      files.acks,
      files.orderFile,
      `${files.round}`,
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const gone = once(started, "exit");
  return {
    aMoment: async () => {
      if (started.exitCode !== null) throw new Error("the writer ended by itself");
      await new Promise((resolve) => setTimeout(resolve, 2));
    },
    kill: async () => {
      started.kill("SIGKILL");
      await gone;
    },
  };
};
