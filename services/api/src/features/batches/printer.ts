// batches: a maker beside the one for counters: it may take longer and more memory, runs for as long as it is
// used, and breaks alone.
import type { LabelMaker } from "../../rendering/LabelMaker.ts";

export interface Printer {
  /** Begins a maker where there is none; those who use it at the same time share it. */
  readonly use: <T>(work: (maker: LabelMaker) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Milliseconds that it is kept for the next order: starting takes a second or two. */
const kept = 30_000;

export const printerOver = (start: () => LabelMaker): Printer => {
  let maker: LabelMaker | null = null;
  let users = 0;
  let timer: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(timer);
    const ended = maker;
    maker = null;
    await ended?.close();
  };
  return {
    use: async (work) => {
      clearTimeout(timer);
      users += 1;
      try {
        maker ??= start();
        const mine = maker;
        await mine.settled;
        return await work(mine);
      } finally {
        users -= 1;
        if (users === 0) timer = setTimeout(() => void end(), kept).unref();
      }
    },
    close: end,
  };
};
