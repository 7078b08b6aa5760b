// load: one body again and again over many connections that are kept, from a process of its own with little
// processor time. Told by standard input what to send; answers with how often each status came.
import { Agent, request } from "node:http";
import { constants, setPriority } from "node:os";
import { json } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";

export interface NoiseOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
  /** Calls a second at most; null: each connection calls again once it was answered. */
  readonly rate: number | null;
}

export interface Noise {
  readonly statuses: Readonly<Record<string, number>>;
  /** Calls that were answered, a second. */
  readonly rate: number;
  /** Of one processor, by the sender itself. */
  readonly processor: number;
}

/**
 * Of one processor, at most. What is measured is the service beside a noisy tenant, not a machine that the tenant's
 * programs run on too: beyond this it calls more slowly, and the report says how much it had.
 */
const mostProcessor = 0.3;

const send = async ({ url, headers, body, connections, seconds, rate }: NoiseOrder): Promise<Noise> => {
  setPriority(constants.priority.PRIORITY_LOW);
  const bytes = Buffer.from(body);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const length = { "content-length": bytes.length };
  const statuses: Record<string, number> = {};
  const began = performance.now();
  const cpu = process.cpuUsage();
  const took = (): number => performance.now() - began;
  const processor = (): number => {
    const { user, system } = process.cpuUsage(cpu);
    return (user + system) / 1000 / took();
  };
  const one = (): Promise<string> =>
    new Promise((resolve) => {
      const sent = request(url, { method: "POST", agent, headers: { ...headers, ...length } }, (answer) => {
        const status = String(answer.statusCode);
        // One that is told before all of it was sent may be cut off.
        answer.resume().once("close", () => resolve(status));
      });
      sent.setTimeout(30_000, () => sent.destroy(new Error("no answer")));
      sent.once("error", (error) => resolve((error as NodeJS.ErrnoException).code ?? error.message));
      sent.end(bytes);
    });
  let calls = 0;
  const mayCall = (): boolean =>
    (rate === null || calls < (rate * took()) / 1000) && (took() < 100 || processor() < mostProcessor);
  const connection = async (): Promise<void> => {
    while (took() < seconds * 1000) {
      if (!mayCall()) {
        await wait(5);
        continue;
      }
      calls += 1;
      const status = await one();
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  const all = Promise.all(Array.from({ length: connections }, connection));
  // The last answers are not waited for: nobody is measured any more.
  await Promise.race([all, wait(seconds * 1000)]);
  const answered = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  return { statuses: { ...statuses }, rate: answered / (took() / 1000), processor: processor() };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const noise = await send((await json(process.stdin)) as NoiseOrder);
  process.stdout.write(JSON.stringify(noise), () => process.exit());
}
