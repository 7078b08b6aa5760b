// directions/test/corpus: what `npm run mutation` found, file by file, and which files it has not been run on.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const reader = "packages/directions/src";

interface Score {
  readonly mutants: number;
  readonly killed: number;
  readonly commit: string;
  readonly day: string;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));

const scores = readJson("packages/directions/test/corpus/mutationScores.json") as Readonly<
  Record<string, Score>
>;

/** The folders and the tables that stryker.config.json names, so that each is said once. */
const [wanted = "", , tables = ""] = (
  readJson("stryker.config.json") as { readonly mutate: readonly string[] }
).mutate;
const namesIn = (pattern: string): readonly string[] => (/\{(.*)\}/.exec(pattern)?.[1] ?? "").split(",");
const isTable = (file: string): boolean =>
  namesIn(tables).some((name) => new RegExp(`(^|/)${name.replace("*", "[^/]*")}\\.ts$`).test(file));

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, reader), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.startsWith(`${folder}/`) && /(?<!\.test)\.ts$/.test(file) && !isTable(file))
    .toSorted();

const folders = namesIn(wanted).map((folder) => {
  const files = filesOf(folder);
  return { folder, files, measured: files.filter((file) => Object.hasOwn(scores, file)) };
});

export const mutation = {
  /** Of files that still are. */
  measured: folders.flatMap(({ measured }) => measured.map((file) => ({ file, ...scores[file]! }))),
  /** Folders without a file that can be measured are left out. */
  folders: folders.filter(({ files }) => files.length > 0),
};
