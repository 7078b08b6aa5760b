// load: asks /livez again and again from a process of its own until told to end, and says how long the answers
// took and how long it was itself held up.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

export interface Liveness {
  readonly asked: number;
  /** Answers other than 200, and none at all. */
  readonly wrong: readonly string[];
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Milliseconds for which this process itself was not let run, at most: how much of `longest` can be the machine's. */
  readonly askerHeldUp: number;
}

const ask = async (url: string): Promise<Liveness> => {
  const took: number[] = [];
  const wrong: string[] = [];
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const { promise: end, resolve } = Promise.withResolvers<void>();
  const asking = setInterval(async () => {
    const from = performance.now();
    try {
      const answer = await fetch(url);
      await answer.arrayBuffer();
      if (answer.status !== 200) wrong.push(String(answer.status));
    } catch (error) {
      wrong.push(String(error));
    }
    took.push(performance.now() - from);
  }, 100);
  process.stdin.once("end", resolve).resume();
  await end;
  clearInterval(asking);
  took.sort((a, b) => a - b);
  const part = (share: number): number => Math.round(took[Math.floor(took.length * share)] ?? Number.NaN);
  return {
    ...{ asked: took.length, wrong, p50: part(0.5), p99: part(0.99) },
    longest: Math.round(took.at(-1) ?? Number.NaN),
    askerHeldUp: Math.round(delay.max / 1e6),
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.stdout.write(JSON.stringify(await ask(process.argv[2] ?? "")));
