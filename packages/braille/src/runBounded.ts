// braille: a program that is given text and answers with text, within bounds of time, size and number.
import { spawn } from "node:child_process";

export interface Bounds {
  /** Milliseconds until it is killed. */
  readonly patience: number;
  /** Most bytes of its answer. */
  readonly largest: number;
}

/** What it wrote; null: it is not there, failed, took too long or wrote too much. */
export const runBounded = (
  program: string,
  args: readonly string[],
  input: string,
  { patience, largest }: Bounds,
): Promise<string | null> =>
  new Promise((resolve) => {
    // No shell: arguments are arguments. Of the environment only where programs are found, and that text is UTF-8.
    const child = spawn(program, args, {
      stdio: ["pipe", "pipe", "ignore"],
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C.UTF-8" },
    });
    const pieces: Buffer[] = [];
    let size = 0;
    let ended = false;
    const end = (answer: string | null): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      if (answer === null) child.kill("SIGKILL");
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), patience);
    child.on("error", () => end(null));
    // It may end before it has read everything.
    child.stdin.on("error", () => {});
    child.stdout.on("data", (piece: Buffer) => {
      size += piece.length;
      if (size > largest) end(null);
      else pieces.push(piece);
    });
    child.on("close", (code) => end(code === 0 ? Buffer.concat(pieces).toString("utf8") : null));
    child.stdin.end(input);
  });

/** At most so many at once; the others wait in the order in which they came. */
export const inTurn = (most: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
