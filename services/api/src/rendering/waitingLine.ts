// rendering: a line of bounded length before a number of places: first come, first served; a full line says so at once.

export interface Line {
  /** Resolves true when a place is free, false when the signal ended the wait; null at once when the line is full. */
  readonly enter: (signal: AbortSignal) => Promise<boolean> | null;
  /** Gives a place back; once for every `enter` that resolved true. */
  readonly leave: () => void;
  /** More places let in who waits; fewer take effect as places are given back. */
  readonly resize: (places: number) => void;
  readonly waiting: () => number;
  readonly working: () => number;
}

/** `places` are worked at together; `most` may wait. */
export const waitingLine = (places: number, most: number): Line => {
  /** In order of arrival, by what tells them that it is their turn. */
  const waiting = new Set<(turn: boolean) => void>();
  let open = places;
  let working = 0;
  const letIn = (): void => {
    for (const next of waiting) {
      if (working >= open) return;
      working += 1;
      next(true);
    }
  };
  return {
    enter: (signal) => {
      if (working < open) {
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
      working -= 1;
      letIn();
    },
    resize: (places) => {
      open = places;
      letIn();
    },
    waiting: () => waiting.size,
    working: () => working,
  };
};
