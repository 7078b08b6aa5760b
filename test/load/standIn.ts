// load: in the service's place, for a noisy tenant: takes in what is sent, throws it away and answers 503. What is
// left is what a machine is slowed down by whoever sends on it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";

const standIn = (): void => {
  const server = createServer((asked, answer) => {
    asked.resume().once("end", () => answer.writeHead(503, { "content-length": 0 }).end());
  });
  server.listen(0, "127.0.0.1", () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
  process.stdin.once("end", () => process.exit()).resume();
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) standIn();
