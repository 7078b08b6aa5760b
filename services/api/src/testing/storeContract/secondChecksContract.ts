// tests: what is promised of a pharmacy's own wish for a second check, whichever database keeps it.
import { expect, test } from "vitest";
import type { TestStore } from "../stores.ts";

export const secondChecksContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "what a tenant said last holds, for itself alone, with who decided it",
    withStore(async ({ store: { secondChecks } }) => {
      expect(await secondChecks.of("a")).toBeNull();
      await secondChecks.set("a", { on: true, by: ["2012345"] });
      expect(await secondChecks.of("a")).toMatchObject({ on: true, by: ["2012345"] });
      await secondChecks.set("a", { on: false, by: ["2012345", "2054321"] });
      expect(await secondChecks.of("a")).toMatchObject({ on: false, by: ["2012345", "2054321"] });
      expect((await secondChecks.of("a"))?.at).toBeGreaterThan(0);
      expect(await secondChecks.of("b")).toBeNull();
    }),
  );
};
