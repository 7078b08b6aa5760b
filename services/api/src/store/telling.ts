// store: turns what a database throws into what the rest of the service knows: an outage, an unusable store, or a bug.
import type { Engine } from "./Engine.ts";
import { StoreOutage } from "./storeFaults.ts";

/** Runs work and gives outages their type. */
export const telling = async <T>(engine: Engine, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const code = engine.outageOf(error);
    throw code === null ? error : new StoreOutage(code);
  }
};
