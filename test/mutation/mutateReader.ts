// npm run mutation [-- --mutate FOLDER,FILE ...]: changes the reader one thing at a time, counts what its quick
// tests notice, and keeps the counts by file. With --again REPORT: only what lived in the report of an earlier
// run.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { merged, placesOfSurvivors, type Report, scoresOf, withLater } from "./scores.ts";

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

const reportAt = join(root, "reports/mutation/mutation.json");
const readReport = (path: string): Report => JSON.parse(readFileSync(path, "utf8"));

const args = process.argv.slice(2);
const after = (option: string): string | null => {
  const at = args.indexOf(option);
  return at === -1 ? null : (args.splice(at, 2)[1] ?? "");
};
const mutateOnly = after("--mutate");
const named = (mutateOnly ?? "").split(",").filter((one) => one !== "");
if (mutateOnly !== null && named.length === 0)
  throw new Error("Name folders or files after --mutate: agreement,fhir/readWhen.ts");
const againOf = after("--again");
const before = againOf === null ? null : readReport(againOf);
const patterns =
  before === null
    ? named.map(patternOf)
    : placesOfSurvivors(before, (file) => readFileSync(join(root, file), "utf8"));
const chosen = patterns.length === 0 ? [] : ["--mutate", [...patterns, ...leftOut].join(",")];

const git = (...words: readonly string[]): string =>
  execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
/* As it is now: what is measured is a copy, and work may go on meanwhile. */
const changed = git("status", "--porcelain", "--", reader, `:!${reader}/**/*.test.ts`) !== "";
const commit = `${git("rev-parse", "--short", "HEAD")}${changed ? " with changes" : ""}`;
const { status } = spawnSync(join(root, "node_modules/.bin/stryker"), ["run", ...chosen, ...args], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const found = readReport(reportAt);
const report = before === null ? found : withLater(before, found);
if (before !== null) writeFileSync(reportAt, JSON.stringify(report));
const scores = scoresOf(report, { commit, day: new Date().toISOString().slice(0, 10) });
writeFileSync(kept, `${JSON.stringify(merged(JSON.parse(readFileSync(kept, "utf8")), scores), null, 2)}\n`);
console.log(`kept in ${kept}; npm run bless writes docs/directions-reader.md from it`);
