// rendering: labels made in this thread, for small installations and tests. A label that takes long holds up everybody else.
import { liblouis } from "@plainlabel/braille";
import type { BrailleTranslator, Painter } from "@plainlabel/core";
import type { FastifyBaseLogger } from "fastify";
import { answerOrder } from "../orders/answerOrder.ts";
import { answerCall } from "./answerCall.ts";
import { answerItems } from "./answerItems.ts";
import { answerPaint } from "./answerPaint.ts";
import { answerPoster } from "./answerPoster.ts";
import { answerSheet } from "./answerSheet.ts";
import type { LabelMaker, Unserved } from "./LabelMaker.ts";
import { loadPainter } from "./painterSource.ts";

/** Starts loading the painter at once. */
export const makeInProcess =
  (load: () => Promise<Painter> | Painter, braille: BrailleTranslator = liblouis()) =>
  (log: FastifyBaseLogger): LabelMaker => {
    const source = loadPainter(load, log);
    let working = 0;
    const serve = async <T>(answer: (painter: Painter) => Promise<T>): Promise<T | Unserved> => {
      const painter = source.current();
      if (painter === null) return { outcome: "not-ready" };
      working += 1;
      try {
        return await answer(painter);
      } finally {
        working -= 1;
      }
    };
    return {
      ready: () => source.current() !== null,
      settled: source.settled,
      make: (call) => serve((painter) => answerCall(call, painter, braille)),
      paint: (call) => serve((painter) => answerPaint(call, painter, braille)),
      makeItems: (call) => serve((painter) => answerItems(call, painter)),
      makeSheets: (call) => serve((painter) => answerSheet(call, painter)),
      makePoster: (call) => serve((painter) => answerPoster(call, painter)),
      readOrder: async (call) => answerOrder(call),
      load: () => ({ waiting: 0, working, lost: 0 }),
      close: async () => {},
    };
  };
