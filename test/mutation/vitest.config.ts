// test: what `npm run mutation` runs for each mutant.
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    // Not the properties: they draw thousands of directions, too long to run a thousand times.
    include: ["test/mutation/readerTests.ts"],
    testTimeout: 60_000,
  },
});
