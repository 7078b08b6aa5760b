// load: one call again and again at its time, whether or not the one before was answered, from a process with
// nothing else to do. Told what by argv, says "begun" when it does, asks until its standard input ends, and says how
// long answers took and how much of that was its own.
import { Agent, request } from "node:http";
import { pathToFileURL } from "node:url";
import { firstThreadTime } from "./processorTime.ts";

export interface Asking {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds between two calls. */
  readonly pause: number;
}

/** Milliseconds. */
export interface Took {
  readonly all: number;
  /**
   * In which this process was ready to go on and was not let run. The service may have been at work meanwhile: what
   * is the service's is between `all` less this, and `all`. null: this system does not tell.
   */
  readonly own: number | null;
}

export interface Asked {
  readonly calls: number;
  /** Answers other than 200, and none at all. */
  readonly wrong: readonly string[];
  readonly p50: number;
  readonly p99: Took;
  readonly longest: Took;
}

const agent = new Agent({ keepAlive: true });

/** The status, or what went wrong. */
const call = ({ url, method, headers, body }: Asking): Promise<string> =>
  new Promise((resolve) => {
    const length = method === "GET" ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method, agent, headers: { ...headers, ...length } }, (answer) => {
      answer.resume().once("end", () => resolve(String(answer.statusCode)));
    });
    sent.once("error", (error) => resolve(String(error)));
    sent.end(method === "GET" ? undefined : body);
  });

const heldUp = (): number | null => firstThreadTime(process.pid)?.heldUp ?? null;

const ask = async (asking: Asking): Promise<Asked> => {
  const took: Took[] = [];
  const wrong: string[] = [];
  const under = new Set<Promise<void>>();
  const one = async (): Promise<void> => {
    const before = heldUp();
    const from = performance.now();
    const status = await call(asking);
    const all = performance.now() - from;
    const after = heldUp();
    if (status !== "200") wrong.push(status);
    took.push({ all, own: before === null || after === null ? null : after - before });
  };
  const { promise: end, resolve } = Promise.withResolvers<void>();
  const asks = setInterval(() => {
    const asked = one().finally(() => under.delete(asked));
    under.add(asked);
  }, asking.pause);
  process.stdin.once("end", resolve).resume();
  process.stdout.write("begun\n");
  await end;
  clearInterval(asks);
  await Promise.all(under);
  agent.destroy();
  took.sort((a, b) => a.all - b.all);
  const at = (share: number): Took => {
    const { all, own } = took[Math.floor((took.length - 1) * share)] ?? { all: Number.NaN, own: null };
    return { all: Math.round(all), own: own === null ? null : Math.round(own) };
  };
  return { calls: took.length, wrong, p50: at(0.5).all, p99: at(0.99), longest: at(1) };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.stdout.write(JSON.stringify(await ask(JSON.parse(process.argv[2] ?? ""))));
