// test: the reader's quick tests in one file, the sharpest first: each mutant loads the grammar once and dies soon.
import { expect } from "vitest";
import "../../packages/directions/src/sentence/bounds.test.ts";
import "../../packages/directions/src/sentence/schedule.test.ts";
import "../../packages/directions/src/sentence/wording.test.ts";
import "../../packages/directions/test/readDirections.test.ts";

// Pages of the docs are compared by the tests themselves, from their own folder; here they are not what is measured.
expect.extend({ toMatchFileSnapshot: () => ({ pass: true, message: () => "" }) });

declare global {
  interface ImportMeta {
    readonly glob: (patterns: readonly string[]) => Readonly<Record<string, () => Promise<unknown>>>;
  }
}

/**
 * All others, whatever their names, so that a new test counts without a line here.
 * Not words.test.ts: it reads the whole corpus before its first test, which would
 * make every mutant one that all tests must be run for.
 */
const others = import.meta.glob([
  "../../packages/directions/src/**/*.test.ts",
  "../../packages/directions/test/*.test.ts",
  "!**/words.test.ts",
]);
for (const load of Object.values(others)) await load();
