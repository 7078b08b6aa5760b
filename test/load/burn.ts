// load: one processor kept busy with nothing, for as many seconds as are told by argv: as a worker of the service is
// by somebody else's labels.
import { pathToFileURL } from "node:url";

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const until = performance.now() + Number(process.argv[2]) * 1000;
  while (performance.now() < until);
}
