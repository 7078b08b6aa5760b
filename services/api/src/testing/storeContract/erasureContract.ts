// tests: what is never kept of a link, and what is erased when it is over, whichever database keeps it.
import { expect, test } from "vitest";
import { expiredLinkKept } from "../../durations/durations.ts";
import { canaryName, canaryNhsNumber, canaryReference, labelDocument, linkOrder } from "../sampleLabel.ts";
import type { TestStore } from "../stores.ts";

/** Its medicine stands nowhere else, so that it can be looked for in files. */
const erasable = {
  ...linkOrder,
  content: {
    ...linkOrder.content,
    medicine: { ...linkOrder.content.medicine, runs: [{ text: "Xylocanary 5 mg tablets", strong: true }] },
  },
};

export const erasureContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "neither person nor token is in what is kept",
    withStore(async ({ store, everythingKept }) => {
      // The content comes with the whole label about it, as a careless caller might send it.
      const content = { ...labelDocument, ...linkOrder.content };
      const { token, shortCode } = await store.links.mint({ ...linkOrder, content });
      const kept = await everythingKept();
      // So that the search is known to find what is there.
      expect(kept).toContain("Amoxicillin 500 mg capsules");
      for (const secret of [
        ...canaryName.split(" "),
        canaryNhsNumber,
        canaryReference,
        token,
        shortCode,
        linkOrder.requestDigest,
      ])
        expect(kept.toLowerCase()).not.toContain(secret.toLowerCase());
    }),
  );

  test(
    "what has expired or was revoked is erased from what is kept",
    withStore(async ({ store, chance, everythingKept }) => {
      const [first, second] = [
        await store.links.mint(erasable),
        await store.links.mint({ ...erasable, requestDigest: "c".repeat(64) }),
      ];
      expect(await everythingKept()).toContain("Xylocanary");
      await store.links.revoke(erasable.tenantId, first.id);
      chance.now = erasable.expiresAt;
      expect(await store.links.sweep()).toEqual({ emptied: 1, forgotten: 0 });
      expect(await everythingKept()).not.toContain("Xylocanary");
      expect((await store.links.byToken(second.token)).medicine).toEqual(erasable.medicine);
      expect(await store.links.sweep()).toEqual({ emptied: 0, forgotten: 0 });
      chance.now = erasable.expiresAt + expiredLinkKept;
      expect(await store.links.sweep()).toEqual({ emptied: 0, forgotten: 2 });
      expect((await store.links.byToken(second.token)).state).toBe("unknown");
    }),
  );

  test(
    "a sweep of many takes all that has expired and no more",
    withStore(async ({ store, chance }) => {
      const links = await Promise.all(
        Array.from({ length: 600 }, (_, at) =>
          store.links.mint({
            ...linkOrder,
            requestDigest: `${at}`,
            expiresAt: chance.now + (at < 550 ? 1 : 2),
          }),
        ),
      );
      chance.now += 1;
      expect(await store.links.sweep(0)).toEqual({ emptied: 550, forgotten: 550 });
      expect((await store.links.byToken(links[549]!.token)).state).toBe("unknown");
      expect((await store.links.byToken(links[550]!.token)).state).toBe("live");
    }),
  );
};
