// npm run mutation [-- --mutate FOLDER,FILE ...]: changes the reader one thing at a time, counts what its quick tests notice, and keeps the counts by file.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { merged, scoresOf } from "./scores.ts";

const root = join(import.meta.dirname, "../..");
const reader = "packages/directions/src";
const kept = join(root, "packages/directions/test/corpus/mutationScores.json");

const { mutate } = JSON.parse(readFileSync(join(root, "stryker.config.json"), "utf8")) as {
  readonly mutate: readonly string[];
};
/** `!a/{b,c}.ts` as `!a/b.ts` and `!a/c.ts`: the command line of Stryker parts its patterns at every comma. */
const spelledOut = (pattern: string): readonly string[] => {
  const [, before = pattern, names, after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return names === undefined ? [before] : names.split(",").map((name) => `${before}${name}${after}`);
};
const leftOut = mutate.filter((pattern) => pattern.startsWith("!")).flatMap(spelledOut);

/** "agreement" and "fhir/readWhen.ts" stand in the reader's folder; whole patterns are taken as they are. */
const patternOf = (named: string): string => {
  const path = named.startsWith("packages/") ? named : `${reader}/${named}`;
  return path.endsWith(".ts") ? path : `${path.replace(/\/$/, "")}/**/*.ts`;
};

const args = process.argv.slice(2);
const at = args.indexOf("--mutate");
const named = at === -1 ? [] : (args[at + 1] ?? "").split(",").filter((one) => one !== "");
if (at !== -1 && named.length === 0)
  throw new Error("Name folders or files after --mutate: agreement,fhir/readWhen.ts");
const others = at === -1 ? args : args.toSpliced(at, 2);
const chosen = named.length === 0 ? [] : ["--mutate", [...named.map(patternOf), ...leftOut].join(",")];

const { status } = spawnSync(join(root, "node_modules/.bin/stryker"), ["run", ...chosen, ...others], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const git = (...words: readonly string[]): string =>
  execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
const changed = git("status", "--porcelain", "--", reader) !== "";
const commit = `${git("rev-parse", "--short", "HEAD")}${changed ? " with changes" : ""}`;
const report = JSON.parse(readFileSync(join(root, "reports/mutation/mutation.json"), "utf8"));
const scores = scoresOf(report, { commit, day: new Date().toISOString().slice(0, 10) });
writeFileSync(kept, `${JSON.stringify(merged(JSON.parse(readFileSync(kept, "utf8")), scores), null, 2)}\n`);
console.log(`kept in ${kept}; npm run bless writes docs/directions-reader.md from it`);
