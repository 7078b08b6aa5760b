// client: fetch that waits when it is told to, and gives up in time.

export interface Politeness {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Seconds that all waits of one call may take together; 0: the first "busy" is the answer. */
  readonly patience: number;
  /** Seconds that one try may take. */
  readonly timeout: number;
  readonly wait: (seconds: number) => Promise<void>;
}

/** Whole seconds; 1 where the answer does not say. The service never sends a date. */
export const retryAfterOf = (response: Response): number => {
  const said = response.headers.get("retry-after");
  return said !== null && /^\d{1,6}$/.test(said) ? Math.max(1, Number(said)) : 1;
};

/** 409 where it says when to come again: the same call, sent before, is under way. */
export const isBusy = ({ status, headers }: Response): boolean =>
  status === 429 || status === 503 || (status === 409 && headers.has("retry-after"));

/**
 * Sends again after 429 and 503, which say that nothing was done, and while the
 * same call is under way, no sooner than `Retry-After` says. A wait beyond `patience` is not begun. Nothing else
 * is sent again: whether an unanswered request was carried out is not known here.
 */
export const politeFetch =
  ({ fetch, patience, timeout, wait }: Politeness) =>
  async (request: Request): Promise<Response> => {
    for (let left = patience; ; ) {
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout * 1000)]);
      const response = await fetch(new Request(request.clone(), { signal }));
      const seconds = retryAfterOf(response);
      if (!isBusy(response) || seconds > left) return response;
      await response.body?.cancel();
      await wait(seconds);
      left -= seconds;
    }
  };
