// load: one body again and again over many connections, from a process of its own. Told by standard input what to
// send; answers with how often each status came.
import { constants, setPriority } from "node:os";
import { json } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import autocannon from "autocannon";

export interface NoiseOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
}

const send = async ({ seconds, ...order }: NoiseOrder): Promise<Record<string, number>> => {
  const statuses: Record<string, number> = {};
  // What is measured is the service beside a noisy tenant, not a machine that the tenant's programs run on too.
  setPriority(constants.priority.PRIORITY_LOW);
  await autocannon({
    ...order,
    method: "POST",
    duration: seconds,
    timeout: 30,
    setupClient: (client) => {
      client.on("headers", ({ statusCode }: { readonly statusCode: number }) => {
        statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
      });
    },
  });
  return statuses;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.stdout.write(JSON.stringify(await send((await json(process.stdin)) as NoiseOrder)));
