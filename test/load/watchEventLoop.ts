// load: loaded into the service's process before anything else; when the process ends, says how long its serving
// thread kept others waiting, and what of it was collecting garbage.
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay, PerformanceObserver } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const file = process.env.LOAD_EVENT_LOOP_FILE;
if (isMainThread && file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  let longestGarbage = 0;
  // From then on: loading the program holds up nobody.
  setTimeout(() => {
    delay.enable();
    new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) longestGarbage = Math.max(longestGarbage, duration);
    }).observe({ entryTypes: ["gc"] });
  }, 3_000).unref();
  process.on("exit", () => {
    const inMs = (nanoseconds: number): number => Math.round(nanoseconds / 1e5) / 10;
    const { mean, max } = delay;
    const times = `${inMs(mean)} ms on average, ${inMs(delay.percentile(99))} ms in 99 of 100 cases, ${inMs(max)} ms at most`;
    writeFileSync(
      file,
      `held others up for ${times}; collected garbage for ${longestGarbage.toFixed(1)} ms at most`,
    );
  });
}
