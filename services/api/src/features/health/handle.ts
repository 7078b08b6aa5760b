// health: is the process alive, and can it make a label now? Two questions, two addresses.
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { z } from "zod";
import { answerOperations } from "../../http/answerOperations.ts";
import { storeAway } from "../../http/handleErrors.ts";
import { sendProblem } from "../../http/problems.ts";
import type { LabelMaker } from "../../rendering/LabelMaker.ts";
import type { Store } from "../../store/Store.ts";
import { isStoreFault } from "../../store/storeFaults.ts";
import type { readiness } from "./answers.ts";
import { healthOperations } from "./operation.ts";

type Dictionary = z.infer<typeof readiness>["medicines"];

/** Which release is in use. Nothing that goes wrong with it keeps labels from being made. */
const dictionaryIn = async (
  { medicines }: Pick<Store, "medicines">,
  log: FastifyBaseLogger,
): Promise<Dictionary> => {
  try {
    const state = await medicines.state();
    return state.state === "none"
      ? { state: "none", release: null }
      : { state: state.state, release: state.release.report.date };
  } catch (err) {
    log.error({ err }, "the dictionary of medicines could not be asked");
    return { state: "unknown", release: null };
  }
};

/**
 * `GET /livez` answers as long as the process can; `GET /readyz` only while a label could be made, the store can
 * be read and we are not stopping.
 */
export const healthRoutes = (
  app: FastifyInstance,
  maker: LabelMaker,
  store: Pick<Store, "ready" | "medicines">,
  stopping: () => boolean,
  liblouis: string | null,
): void => {
  answerOperations(app, healthOperations, {
    alive: async () => ({ status: "alive" }),
    ready: async (request, reply) => {
      if (stopping() || !maker.ready())
        return sendProblem(reply.header("retry-after", "1"), "not-ready", [
          {
            code: stopping() ? "stopping" : "painter-not-loaded",
            path: "",
            detail: stopping() ? "The service is stopping." : "Labels cannot be made at the moment.",
            help: "Ask again, or ask another copy of the service.",
          },
        ]);
      try {
        await store.ready();
      } catch (error) {
        if (!isStoreFault(error)) throw error;
        request.log.error({ err: error }, "the store cannot be used");
        return sendProblem(reply.header("retry-after", "1"), "not-ready", [storeAway]);
      }
      return {
        status: "ready",
        medicines: await dictionaryIn(store, request.log),
        braille: { liblouis },
      };
    },
  });
};
