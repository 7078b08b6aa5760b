// load: loaded into the service's process before anything else; when the process ends, says how long its serving thread kept others waiting.
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const file = process.env.LOAD_EVENT_LOOP_FILE;
if (isMainThread && file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  // From then on: loading the program holds up nobody.
  setTimeout(() => delay.enable(), 3_000).unref();
  process.on("exit", () => {
    const inMs = (nanoseconds: number): number => Math.round(nanoseconds / 1e5) / 10;
    const { mean, max } = delay;
    const waits = {
      mean: inMs(mean),
      p50: inMs(delay.percentile(50)),
      p99: inMs(delay.percentile(99)),
      max: inMs(max),
    };
    writeFileSync(file, JSON.stringify(waits));
  });
}
