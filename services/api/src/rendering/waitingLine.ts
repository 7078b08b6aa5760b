// rendering: a line of bounded length before a fixed number of places: first come, first served; a full line says so at once.

export interface Line {
  /** Resolves true when a place is free, false when the signal ended the wait; null at once when the line is full. */
  readonly enter: (signal: AbortSignal) => Promise<boolean> | null;
  /** Gives a place back; once for every `enter` that resolved true. */
  readonly leave: () => void;
  readonly waiting: () => number;
  readonly working: () => number;
}

/** `places` are worked at together; `most` may wait. */
export const waitingLine = (places: number, most: number): Line => {
  /** In order of arrival, by what tells them that it is their turn. */
  const waiting = new Set<(turn: boolean) => void>();
  let working = 0;
  return {
    enter: (signal) => {
      if (working < places) {
        working += 1;
        return Promise.resolve(true);
      }
      if (waiting.size >= most) return null;
      return new Promise((resolve) => {
        const giveUp = (): void => tell(false);
        const tell = (turn: boolean): void => {
          waiting.delete(tell);
          signal.removeEventListener("abort", giveUp);
          resolve(turn);
        };
        waiting.add(tell);
        signal.addEventListener("abort", giveUp, { once: true });
      });
    },
    leave: () => {
      const [next] = waiting;
      // The place goes to the next in line without becoming free, so that nobody slips in between.
      if (next === undefined) working -= 1;
      else next(true);
    },
    waiting: () => waiting.size,
    working: () => working,
  };
};
