// rendering: labels made in this thread, for small installations and tests. A label that takes long holds up everybody else.
import type { Painter } from "@plainlabel/core";
import type { FastifyBaseLogger } from "fastify";
import { loadPainter } from "../painterSource.ts";
import { answerCall } from "./answerCall.ts";
import type { LabelMaker } from "./LabelMaker.ts";

/** Starts loading the painter at once. */
export const makeInProcess =
  (load: () => Promise<Painter> | Painter) =>
  (log: FastifyBaseLogger): LabelMaker => {
    const source = loadPainter(load, log);
    let working = 0;
    return {
      ready: () => source.current() !== null,
      settled: source.settled,
      make: async (call) => {
        const painter = source.current();
        if (painter === null) return { outcome: "not-ready" };
        working += 1;
        try {
          return await answerCall(call, painter);
        } finally {
          working -= 1;
        }
      },
      load: () => ({ waiting: 0, working, lost: 0 }),
      close: async () => {},
    };
  };
