// tests: what the counts of feedback promise, whichever database keeps them.
import { expect, test } from "vitest";
import type { TestStore } from "../stores.ts";

const subject = { tenantId: "pharmacy-a", contentVersion: "2026-11-22", labelVariant: "large-16" };
const row = { contentVersion: "2026-11-22", labelVariant: "large-16", week: "2026-11-23" };

export const feedbackContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "answers are counted by wording, variant and week, and no answer is lost to another",
    withStore(async ({ store, again, chance }) => {
      const stores = [store, again()];
      await Promise.all(
        Array.from({ length: 40 }, (_, at) =>
          stores[at % 2]!.feedback.add(subject, { face: at % 4 === 0 ? "no" : "yes", hard: null }),
        ),
      );
      await store.feedback.add(subject, { face: "no", hard: "times" });
      await store.feedback.add({ ...subject, labelVariant: "standard" }, { face: "yes", hard: null });
      chance.now += 7 * 86_400_000;
      await store.feedback.add(subject, { face: "partly", hard: "words" });
      expect(await store.feedback.since("pharmacy-a", "2026-11-23")).toEqual([
        { ...row, face: "no", hard: null, count: 10 },
        { ...row, face: "no", hard: "times", count: 1 },
        { ...row, face: "yes", hard: null, count: 30 },
        { ...row, labelVariant: "standard", face: "yes", hard: null, count: 1 },
        { ...row, week: "2026-11-30", face: "partly", hard: "words", count: 1 },
      ]);
      expect(await store.feedback.since("pharmacy-a", "2026-11-24")).toHaveLength(1);
    }),
  );

  test(
    "near misses are counted by part and week, beside the answers and not among them",
    withStore(async ({ store, again, chance }) => {
      const stores = [store, again()];
      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          stores[at % 2]!.nearMisses.add(subject, at % 4 === 0 ? "medicine" : "amount"),
        ),
      );
      await store.nearMisses.add({ ...subject, tenantId: "pharmacy-b" }, "other");
      chance.now += 7 * 86_400_000;
      await store.nearMisses.add(subject, "amount");
      expect(await store.nearMisses.since("pharmacy-a", "2026-11-23")).toEqual([
        { ...row, part: "amount", count: 15 },
        { ...row, part: "medicine", count: 5 },
        { ...row, week: "2026-11-30", part: "amount", count: 1 },
      ]);
      expect(await store.nearMisses.since("pharmacy-a", "2026-11-24")).toHaveLength(1);
      expect(await store.feedback.since("pharmacy-a", "2026-01-05")).toEqual([]);
    }),
  );

  test(
    "one pharmacy's counts are not another's",
    withStore(async ({ store }) => {
      await store.feedback.add(subject, { face: "yes", hard: null });
      await store.feedback.add({ ...subject, tenantId: "pharmacy-b" }, { face: "no", hard: null });
      expect(await store.feedback.since("pharmacy-a", "2026-01-05")).toEqual([
        { ...row, face: "yes", hard: null, count: 1 },
      ]);
    }),
  );
};
