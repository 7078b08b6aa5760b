// batches: how far a batch is, as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).
import { setTimeout as wait } from "node:timers/promises";
import { longestEvents, silentEvents } from "../../durations/durations.ts";

/** Milliseconds between looks. */
const look = 500;

interface Facts {
  readonly state: string;
}

/** Ends with done, when the batch is gone, or when told to. `facts` may throw, which ends it too. */
export async function* batchEvents(
  facts: () => Promise<Facts | null>,
  stopping: () => boolean,
): AsyncGenerator<string> {
  let told = "";
  let silent = 0;
  for (let passed = 0; passed < longestEvents && !stopping(); passed += look) {
    const now = await facts();
    if (now === null) return;
    const data = JSON.stringify(now);
    if (data !== told) {
      const event = now.state === "done" ? "done" : "progress";
      yield `event: ${event}\ndata: ${data}\n\n`;
      if (event === "done") return;
      told = data;
      silent = 0;
    } else if (silent >= silentEvents) {
      yield ": waiting\n\n";
      silent = 0;
    }
    silent += look;
    await wait(look);
  }
}
