// tests: the service as a process of its own, as an operator starts it.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));

export interface RunningService {
  readonly child: ChildProcess;
  readonly port: number;
  /** The key of the very first start on its store; "" at every other. */
  readonly key: string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** The environment without settings, nor what tests are told by names like theirs. */
const withoutSettings = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^PLAINLABEL_|^DATABASE_URL$/.test(name)),
);

/** Listens on a free port of loopback, and logs nothing. Rejects with what it said where it ends instead. */
export const startService = (settings: Readonly<Record<string, string>>): Promise<RunningService> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=source", main, "serve"], {
      env: { ...withoutSettings, PLAINLABEL_PORT: "0", PLAINLABEL_LOG_LEVEL: "silent", ...settings },
    });
    const ended = new Promise<Awaited<RunningService["ended"]>>((done) => {
      child.once("close", (code, signal) => done({ code, signal }));
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
      const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      const key = /Bearer (\S+)/.exec(said)?.[1] ?? "";
      if (port !== undefined) resolve({ child, port: Number(port), key, ended });
    });
    child.once("close", () => reject(new Error(`the service ended: ${said}`)));
  });
