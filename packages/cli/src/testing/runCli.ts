// tests: the command as a process of its own, from the sources.
import { spawn } from "node:child_process";

const main = new URL("../main.ts", import.meta.url).pathname;

export interface Ran {
  readonly exit: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs `plainlabel` with the arguments; `input` goes to its standard input. */
export const runCli = (
  args: readonly string[],
  {
    input = "",
    cwd,
    env = {},
  }: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=source", main, ...args], {
      cwd,
      env: { ...process.env, ...env },
    });
    const stdout: Buffer[] = [];
    let stderr = "";
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, stdout: Buffer.concat(stdout), stderr }));
    // A command that refuses its arguments ends before it has read anything.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
