// load: what Linux tells of a thread: how long it ran, and how long it was ready to run and was not let.
import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds. */
export interface ProcessorTime {
  readonly ran: number;
  /** It had something to do, and other threads had the processors. */
  readonly heldUp: number;
}

const read = (path: string): ProcessorTime | null => {
  try {
    const [ran, heldUp] = readFileSync(path, "utf8").split(" ").map(Number);
    return { ran: (ran ?? 0) / 1e6, heldUp: (heldUp ?? 0) / 1e6 };
  } catch {
    return null;
  }
};

/** Of the first thread of a process: of Node, the one that runs its program. null: this system does not tell. */
export const firstThreadTime = (pid: number): ProcessorTime | null =>
  read(`/proc/${pid}/task/${pid}/schedstat`);

/** Of all its threads that still are. */
export const processTime = (pid: number): ProcessorTime | null => {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
      read(`/proc/${pid}/task/${thread}/schedstat`),
    );
    return threads.reduce<ProcessorTime>(
      (sum, time) => ({ ran: sum.ran + (time?.ran ?? 0), heldUp: sum.heldUp + (time?.heldUp ?? 0) }),
      { ran: 0, heldUp: 0 },
    );
  } catch {
    return null;
  }
};
