// service: is the process alive, and can it make a label now? Two questions, two addresses.
import type { FastifyInstance } from "fastify";
import { storeAway } from "../handleErrors.ts";
import { sendProblem } from "../problems.ts";
import type { LabelMaker } from "../rendering/LabelMaker.ts";
import type { Store } from "../store/Store.ts";
import { isStoreFault } from "../store/storeFaults.ts";

/** `GET /livez` answers as long as the process can; `GET /readyz` only while a label could be made, the store can be read and we are not stopping. */
export const healthRoutes = (
  app: FastifyInstance,
  maker: LabelMaker,
  store: Pick<Store, "ready">,
  stopping: () => boolean,
): void => {
  app.get("/livez", async () => ({ status: "alive" }));
  app.get("/readyz", async (request, reply) => {
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
    return { status: "ready" };
  });
};
