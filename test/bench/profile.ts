// profile: where the time of making and proving labels goes, by room of the repository and by function.
import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import { makeLabels } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { requestOf, type Stock } from "./requestOf.ts";

const help = `npm run profile -- [70x36 | 102x76 | 102x152] [files]

Makes and proves that many files (600 of 70x36) on one thread and prints where
the time went: the share of each room, then of each function by itself.
`;

const root = fileURLToPath(new URL("../../", import.meta.url));

const [stock = "70x36", files = "600"] = process.argv.slice(2);
if (!["70x36", "102x76", "102x152"].includes(stock) || !/^[1-9]\d{0,5}$/.test(files)) {
  console.error(help);
  process.exit(2);
}

/** "packages/core/src/layout", "node_modules/pdfkit", "node:zlib", or what the engine calls it. */
const roomOf = (url: string): string => {
  if (url === "") return "engine";
  if (url.startsWith("node:")) return url;
  const path = url.startsWith("file:") ? fileURLToPath(url) : url;
  const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (library) return `node_modules/${library[1]}`;
  if (!path.startsWith(root)) return path;
  const [kind, name, ...rest] = path.slice(root.length).split("/");
  return [kind, name, ...rest.slice(0, 2).filter((part) => !part.endsWith(".ts"))].join("/");
};

const painter = await createPdfPainter();
const make = async (from: number, to: number): Promise<void> => {
  for (let number = from; number < to; number++) {
    const { outcome } = await makeLabels([requestOf(number, stock as Stock)], painter);
    if (outcome !== "made") throw new Error(`a file was ${outcome}`);
  }
};

const warmUp = 120;
await make(0, warmUp);
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 200 });
await session.post("Profiler.start");
const start = performance.now();
await make(warmUp, warmUp + Number(files));
const each = (performance.now() - start) / Number(files);
const { profile } = await session.post("Profiler.stop");

const rooms = new Map<string, number>();
const functions = new Map<string, number>();
let all = 0;
for (const { callFrame, hitCount = 0 } of profile.nodes) {
  const { functionName, url, lineNumber } = callFrame;
  if (functionName === "(idle)" || functionName === "(root)") continue;
  const room = functionName === "(garbage collector)" ? "collector" : roomOf(url);
  const file = url.split("/").at(-1) ?? "";
  const name = `${functionName || "(anonymous)"} ${room}${file === "" ? "" : ` ${file}:${lineNumber + 1}`}`;
  rooms.set(room, (rooms.get(room) ?? 0) + hitCount);
  functions.set(name, (functions.get(name) ?? 0) + hitCount);
  all += hitCount;
}

const print = (title: string, shares: ReadonlyMap<string, number>, most: number): void => {
  console.log(`\n${title}`);
  const sorted = [...shares].toSorted(([, a], [, b]) => b - a).slice(0, most);
  for (const [name, hits] of sorted) console.log(`${((100 * hits) / all).toFixed(1).padStart(6)} %  ${name}`);
};
console.log(
  `${stock} mm: ${each.toFixed(2)} ms for each file, made and proved (while watched; compare shares, not times)`,
);
print("Rooms", rooms, 24);
print("Functions, without what they call", functions, 40);
