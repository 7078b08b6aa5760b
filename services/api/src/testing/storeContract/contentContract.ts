// tests: what entries and films with their history promise, whichever database keeps them.
import { type Film, type MedicineEntry, medicineEntries } from "@plainlabel/content";
import { expect, test } from "vitest";
import type { TestStore } from "../stores.ts";

const entry: MedicineEntry = medicineEntries[0]!;
const by = { name: "Priya Shah", registration: "2012345" };
const key = { tenantId: "pharmacy-a", kind: "entry", name: entry.substance } as const;
const film: Film = {
  id: "inhaler",
  title: "Your inhaler",
  about: { kind: "device", device: "inhaler" },
  url: "/films/inhaler.mp4",
  language: "en-GB",
  captions: [],
  signLanguage: "bsl",
  durationSeconds: 60,
  transcript: "Shake it. Breathe out.",
  madeBy: "High Street Pharmacy",
  status: "draft",
  reviewedBy: null,
};

export const contentContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "every version stays, with who answered for it and when",
    withStore(async ({ store, chance }) => {
      const { content } = store;
      expect(await content.current(key)).toBeNull();
      const started = chance.now;
      expect(await content.keep(key, entry, by, 0)).toEqual({ outcome: "kept", version: 1 });
      chance.now += 1000;
      const changed = { ...entry, name: "Another heading" };
      const second = { name: "Tom O’Neill", registration: "2054321" };
      expect(await content.keep(key, changed, second, 1)).toEqual({ outcome: "kept", version: 2 });
      const newest = { name: key.name, version: 2, body: changed, by: second, at: started + 1000 };
      expect(await content.current(key)).toEqual(newest);
      expect(await content.history(key)).toEqual([
        newest,
        { name: key.name, version: 1, body: entry, by, at: started },
      ]);
      expect(await content.history(key, 1)).toEqual([newest]);
    }),
  );

  test(
    "nobody writes over a version they have not read",
    withStore(async ({ store, again }) => {
      await store.content.keep(key, entry, by, 0);
      expect(await store.content.keep(key, entry, by, 0)).toEqual({ outcome: "changed", current: 1 });
      expect(await store.content.keep(key, entry, by, 7)).toEqual({ outcome: "changed", current: 1 });
      const other = again();
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, at) => (at % 2 ? store : other).content.keep(key, entry, by, 1)),
      );
      expect(outcomes.filter(({ outcome }) => outcome === "kept")).toEqual([{ outcome: "kept", version: 2 }]);
      expect(outcomes.filter(({ outcome }) => outcome === "changed")).toHaveLength(9);
    }),
  );

  test(
    "what is withdrawn is not among all, keeps its history, and can come back",
    withStore(async ({ store: { content } }) => {
      const filmKey = { tenantId: "pharmacy-a", kind: "film", name: film.id } as const;
      await content.keep(key, entry, by, 0);
      await content.keep(filmKey, film, by, 0);
      await content.keep({ ...filmKey, name: "spacer" }, { ...film, id: "spacer" }, by, 0);
      expect((await content.all("pharmacy-a", "film")).map(({ body }) => body?.id)).toEqual([
        "inhaler",
        "spacer",
      ]);
      expect(await content.keep(filmKey, null, by, 1)).toEqual({ outcome: "kept", version: 2 });
      expect((await content.all("pharmacy-a", "film")).map(({ name }) => name)).toEqual(["spacer"]);
      expect((await content.current(filmKey))?.body).toBeNull();
      expect((await content.history(filmKey)).map(({ body }) => body)).toEqual([null, film]);
      await content.keep(filmKey, film, by, 2);
      expect((await content.all("pharmacy-a", "film")).map(({ version }) => version)).toEqual([3, 1]);
    }),
  );

  test(
    "one pharmacy's words are not another's, and a name that nothing can have finds nothing",
    withStore(async ({ store: { content } }) => {
      await content.keep(key, entry, by, 0);
      expect(await content.current({ ...key, tenantId: "pharmacy-b" })).toBeNull();
      expect(await content.all("pharmacy-b", "entry")).toEqual([]);
      expect(await content.history({ ...key, name: "\0" })).toEqual([]);
    }),
  );
};
