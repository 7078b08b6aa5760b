// bench: many labels one after another in one process: how long they take, and whether memory grows with them.
import { makeLabels } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { requestOf } from "./requestOf.ts";

const help = `npm run bench:memory -- [labels]

Makes and proves files of 70x36 mm until they hold that many labels (10,000) on
one thread. Prints at every tenth of them what the heap holds once collected,
then the time, the processor time of all threads and the most memory resident.
`;

const [wanted = "10000"] = process.argv.slice(2);
if (!/^[1-9]\d{1,6}$/.test(wanted)) {
  console.error(help);
  process.exit(2);
}
const { gc } = globalThis;
if (gc === undefined) throw new Error("start node with --expose-gc");

const painter = await createPdfPainter();
const most = Number(wanted);
const inMb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

let labels = 0;
let files = 0;
let told = 0;
const start = performance.now();
while (labels < most) {
  const made = await makeLabels([requestOf(files, "70x36")], painter);
  if (made.outcome !== "made") throw new Error(`a file was ${made.outcome}`);
  files += 1;
  labels += made.items.reduce((sum, { set }) => sum + set.pages.length, 0);
  if (labels < ((told + 1) * most) / 10) continue;
  told += 1;
  gc();
  const { heapUsed, external } = process.memoryUsage();
  console.log(`${labels} labels in ${files} files: heap ${inMb(heapUsed)}, outside of it ${inMb(external)}`);
}
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  `${seconds.toFixed(1)} s, ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of processors; at most ${inMb(maxRSS * 1024)} resident`,
);
