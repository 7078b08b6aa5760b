// npm run test:changed: the tests that your changes reach, those near them first and alone unless all are asked for.
import { execFileSync, spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { importGraph } from "./importGraph.ts";
import { testsOf } from "./testsOf.ts";

const linesOf = (...args: readonly string[]): readonly string[] =>
  execFileSync("git", args, { encoding: "utf8" })
    .split("\n")
    .filter((line) => line !== "");

const usage = "npm run test:changed [-- --all] [-- --list] [-- --since REF]";

const refuse = (why: string): never => {
  process.stderr.write(`${why}\n${usage}\n`);
  process.exit(2);
};

const optionsOf = () => {
  try {
    return parseArgs({
      options: {
        all: { type: "boolean", default: false },
        list: { type: "boolean", default: false },
        since: { type: "string", default: "HEAD" },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};

const { all, list, since } = optionsOf();
if (spawnSync("git", ["rev-parse", "--quiet", "--verify", `${since}^{commit}`]).status !== 0)
  refuse(`There is no commit "${since}" here.`);

const added = linesOf("ls-files", "--others", "--exclude-standard");
const changed = [...linesOf("diff", "--name-only", since), ...added];
const gone = new Set(linesOf("ls-files", "--deleted"));
const files = [...linesOf("ls-files"), ...added].filter((file) => !gone.has(file));
const { near, within } = testsOf(changed, files, importGraph(process.cwd(), files));
const chosen = all ? [...near, ...within] : near;

process.stdout.write(
  `${changed.length} changed files; near them ${near.length} test files of ${files.filter((file) => file.endsWith(".test.ts")).length}. ` +
    `${within.length} more run them within the whole service or command line${all ? "" : " (-- --all runs these too)"}.\n`,
);
if (list) process.stdout.write(chosen.map((file) => `${file}\n`).join(""));
else if (chosen.length > 0)
  process.exitCode = spawnSync("vitest", ["run", ...chosen], { stdio: "inherit" }).status ?? 1;
