// The test files that a change can touch: those near it, and those that run it within the whole product alone.
import { basename, dirname } from "node:path";
import type { ImportGraph } from "./importGraph.ts";

/**
 * Where everything is put together: a test that runs the whole service or command line runs with nearly every file,
 * and is about few of them.
 */
export const hubs: ReadonlySet<string> = new Set([
  "services/api/src/buildApp.ts",
  "services/api/src/index.ts",
  "services/api/src/server.ts",
  "services/api/src/rendering/answerTask.ts",
  "services/api/src/rendering/makeInProcess.ts",
  "services/api/src/rendering/renderWorker.ts",
  "packages/cli/src/commandLine.ts",
  "packages/cli/src/index.ts",
  "packages/cli/src/main.ts",
]);

/** Changed, they may change every test. */
const everything =
  /^(?:package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|vitest\.config\.ts|tsconfig[\w.]*\.json)$/;

const usual = new Set(["packages", "services", "api", "src", "test", "features", "."]);

/** "sheets" of "packages/core/src/sheets/prepareWeek.ts": the parts of the house are called the same everywhere. */
const topicOf = (file: string): string | null => {
  const topic = basename(dirname(file));
  return usual.has(topic) ? null : topic;
};

export interface TestsOfChange {
  readonly near: readonly string[];
  readonly within: readonly string[];
}

/** `files`: all that there are; `changed`: some of them, or gone. */
export const testsOf = (
  changed: readonly string[],
  files: readonly string[],
  graph: ImportGraph,
): TestsOfChange => {
  const tests = files.filter((file) => file.endsWith(".test.ts"));
  if (changed.some((file) => everything.test(file))) return { near: tests, within: [] };
  const topics = new Set(changed.map(topicOf).filter((topic) => topic !== null));
  const isReached = (reached: ReadonlySet<string>): boolean => changed.some((file) => reached.has(file));
  /** What a test is about without importing it: the service's tests ask the service, and stand beside what answers. */
  const beside = (test: string): readonly string[] => {
    const own = test.replace(/\.test\.ts$/, ".ts");
    if (files.includes(own)) return [own];
    return test.startsWith("services/")
      ? files.filter((file) => dirname(file) === dirname(test) && /(?<!\.test)\.ts$/.test(file))
      : [];
  };
  const all = tests.filter((test) => isReached(graph.reached(test)));
  const near = all.filter(
    (test) =>
      [test, ...beside(test)].some((file) => isReached(graph.reached(file, hubs))) ||
      topics.has(topicOf(test)!) ||
      topics.has(basename(test, ".test.ts")),
  );
  return { near, within: all.filter((test) => !near.includes(test)) };
};
