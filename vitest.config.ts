import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { HeavyFirst } from "./test/heavyFirst.ts";

/**
 * Packages whose tests change nothing outside themselves: their files share a worker and what it has loaded. So
 * do the service's, which close what they open.
 */
const pure = [
  "braille",
  "codesign",
  "content",
  "core",
  "desk",
  "directions",
  "language",
  "medicines",
  "notify-govuk",
  "page",
  "pdf",
  "pictograms",
];

/** Tests of the whole that do not either. */
const pureOfAll = "test/{golden,laws,medicines,proof,properties,safety,sets,sheets}/**/*.test.ts";

const filesOf = (folders: readonly string[]): string[] =>
  folders.map((folder) => `packages/${folder}/{src,test}/**/*.test.ts`);

/** What is drawn by chance is the same on every run. */
const setupFiles = ["test/oneSeed.ts"];

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    // Without a number vitest leaves one processor idle: of two, half.
    maxWorkers: availableParallelism(),
    // Against hanging alone: a busy machine is slow, and that is no fault of ours.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    sequence: { sequencer: HeavyFirst },
    // Processes that tests start read the same sources again and again.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "plainlabel-compile-cache") },
    projects: [
      {
        extends: true,
        test: { name: "pure", include: [...filesOf(pure), pureOfAll], isolate: false, setupFiles },
      },
      {
        extends: true,
        test: { name: "service", include: ["services/*/src/**/*.test.ts"], isolate: false, setupFiles },
      },
      {
        extends: true,
        test: {
          name: "product",
          include: [...filesOf(["*"]), "test/**/*.test.ts"],
          exclude: [...filesOf(pure), pureOfAll],
          setupFiles,
          globalSetup: "test/accessibility/unpackBrowser.ts",
        },
      },
    ],
  },
});
