import { medicineEntries, wordsDigest } from "@plainlabel/content";
import { expect, test } from "vitest";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { shelvesOver } from "./shelfOf.ts";
import { tellSigned } from "./tellSigned.ts";

const by = { name: "Priya Shah", registration: "2012345" };
const [first, second] = medicineEntries;
const signed = async (entry: NonNullable<typeof first>) => ({
  ...entry,
  status: "reviewed" as const,
  reviewedBy: { ...by, on: "2026-11-25", words: await wordsDigest(entry) },
});

const linesFor = async (store: ReturnType<typeof temporaryStore>["store"]) => {
  const lines: [string, object, string][] = [];
  const to = (level: string) => (fields: object, said: string) => void lines.push([level, fields, said]);
  const log = { info: to("info"), warn: to("warn"), error: to("error") } as unknown as Parameters<
    typeof tellSigned
  >[2];
  await tellSigned(store, shelvesOver(store.content), log);
  return lines;
};

test("one line says how many entries are signed, and how many are not shown behind approved labels", async () => {
  const { store } = temporaryStore();
  const drafts = medicineEntries.length;
  expect(await linesFor(store)).toEqual([
    [
      "warn",
      expect.objectContaining({ signed: 0, drafts, builtIn: { signed: 0, drafts } }),
      `medicine information: 0 entries are signed, ${drafts} are drafts and not shown behind approved labels`,
    ],
  ]);
  await store.tenants.add("a", "A pharmacy");
  const keep = (name: string, body: Awaited<ReturnType<typeof signed>>) =>
    store.content.keep({ tenantId: "a", kind: "entry", name }, body, by, 0);
  await keep(first!.substance, await signed(first!));
  // Signed, and then changed without anybody's signature.
  await keep(second!.substance, { ...(await signed(second!)), name: "Another name" });
  expect((await linesFor(store))[0]?.[1]).toMatchObject({
    signed: 1,
    drafts: drafts + 1,
    own: { signed: 1, drafts: 1 },
  });
  await store.close();
});
