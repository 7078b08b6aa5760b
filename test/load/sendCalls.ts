// load: calls from a process of their own, so that whoever measures is not held up by who sends. Told what to
// send by argv, answers on standard output.
import { pathToFileURL } from "node:url";
import autocannon from "autocannon";

export interface Order {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connections: number;
  /** Seconds. */
  readonly duration: number;
  /**
   * Calls a second, sent at their time whether or not others were answered; null: each connection calls again
   * once it was answered.
   */
  readonly rate: number | null;
}

export interface Sent {
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers 429 and 503 that do not say when to come again. */
  readonly withoutRetryAfter: number;
  /** Seconds. */
  readonly took: number;
  readonly faults: number;
  readonly unanswered: number;
  /** Milliseconds of the good answers. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Of one processor core, by the sender itself. */
  readonly senderLoad: number;
}

interface Head {
  readonly statusCode: number;
  readonly headers: readonly string[];
}

const send = async ({ rate, ...order }: Order): Promise<Sent> => {
  const statuses: Record<string, number> = {};
  let withoutRetryAfter = 0;
  const good: number[] = [];
  const began = performance.now();
  const cpuBefore = process.cpuUsage();
  const result = await autocannon({
    ...order,
    method: "POST",
    timeout: 10,
    ...(rate === null ? {} : { overallRate: rate }),
    setupClient: (client) => {
      client.on("headers", ({ statusCode, headers: names }: Head) => {
        statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
        const told = names.some((name, at) => at % 2 === 0 && name.toLowerCase() === "retry-after");
        if ((statusCode === 429 || statusCode === 503) && !told) withoutRetryAfter += 1;
      });
      client.on("response", (statusCode: number, _bytes: number, milliseconds: number) => {
        if (statusCode === 200) good.push(milliseconds);
      });
    },
  });
  const { user, system } = process.cpuUsage(cpuBefore);
  good.sort((a, b) => a - b);
  const part = (share: number): number => Math.round(good[Math.floor(good.length * share)] ?? Number.NaN);
  return {
    ...{ statuses, withoutRetryAfter, took: result.duration },
    ...{ faults: result.errors - result.timeouts, unanswered: result.timeouts },
    ...{ p50: part(0.5), p99: part(0.99), longest: Math.round(good.at(-1) ?? Number.NaN) },
    senderLoad: (user + system) / 1000 / (performance.now() - began),
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.stdout.write(JSON.stringify(await send(JSON.parse(process.argv[2] ?? ""))));
