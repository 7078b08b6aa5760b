// http: large bodies taken in a few at a time, tenants in turn, before any of them is read: what one tenant sends at
// once is not read in one go while everybody else waits, and needs little memory.
import { finished } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { waitingLine } from "../rendering/waitingLine.ts";

/** How a body must arrive while others wait for its place; alone it may take its time. */
export interface Pace {
  /** Bytes a second, on average. */
  readonly bytes: number;
  /** Milliseconds before that is asked, and between two times that it is. */
  readonly grace: number;
  readonly every: number;
}

/** 16 kB/s: a tenth of what a poor line of a home sends. */
export const usualPace: Pace = { bytes: 16 * 1024, grace: 3_000, every: 1_000 };

/** Calls that may wait for a place. Nothing of theirs is read meanwhile. */
const mostWaiting = 100;
/** Milliseconds that one waits. */
const patience = 10_000;

/**
 * Calls `tooSlow` once, when a body is still arriving and does not keep the pace while `awaited`. Returns what
 * ends that.
 */
const watchPace = (
  { raw }: FastifyRequest,
  pace: Pace,
  awaited: () => boolean,
  tooSlow: () => void,
): (() => void) => {
  const began = performance.now();
  const before = raw.socket.bytesRead;
  const timer = setInterval(() => {
    const took = performance.now() - began;
    const kept = raw.socket.bytesRead - before >= (pace.bytes * took) / 1_000;
    if (raw.complete) clearInterval(timer);
    else if (took >= pace.grace && !kept && awaited()) {
      clearInterval(timer);
      tooSlow();
    }
  }, pace.every);
  timer.unref();
  return () => clearInterval(timer);
};

/**
 * Waits for a place for the body of this call, which is `who`'s, and keeps it until the call is answered or gone, or
 * until it is left. Resolves with what leaves it, which may be called twice; with null where there was no place in
 * time. Calls `tooSlow` where it must give way to others.
 */
export type BodyLine = (
  who: string,
  request: FastifyRequest,
  reply: FastifyReply,
  tooSlow: () => void,
) => Promise<(() => void) | null>;

/** `together`: bodies that are taken in at a time. `ofOne`: those of one tenant among them. */
export const bodyLine = (together: number, ofOne: number, pace: Pace): BodyLine => {
  const line = waitingLine(together, mostWaiting, undefined, ofOne);
  return async (who, request, reply, tooSlow) => {
    const gone = new AbortController();
    // Answered, or the connection was lost.
    finished(reply.raw, () => gone.abort());
    const turn = await line.enter(who, AbortSignal.any([gone.signal, AbortSignal.timeout(patience)]));
    if (turn !== true) return null;
    const began = performance.now();
    const unwatch = watchPace(request, pace, () => line.waiting() > 0, tooSlow);
    let left = false;
    const leave = (): void => {
      if (left) return;
      left = true;
      unwatch();
      line.leave(who, performance.now() - began);
    };
    if (gone.signal.aborted) leave();
    else gone.signal.addEventListener("abort", leave, { once: true });
    return leave;
  };
};
