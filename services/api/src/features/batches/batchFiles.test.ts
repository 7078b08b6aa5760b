// The file of a batch is sent only where its labels say what they said when the batch was made.
import { expect, test } from "vitest";
import { limitInMemory } from "../../costs/limitInMemory.ts";
import type { ItemsAnswer } from "../../rendering/ItemsCall.ts";
import type { LabelMaker } from "../../rendering/LabelMaker.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { shelvesOver } from "../content/shelfOf.ts";
import { type MadeItem, printFile } from "./batchFiles.ts";

const file = new Uint8Array([37, 80, 68, 70]);
const kept: MadeItem = {
  at: 0,
  sent: {},
  result: { outcome: "made", labels: 2, words: "before", comparisons: [] },
};

const printed = async (answer: ItemsAnswer | { readonly outcome: "took-too-long" }) => {
  const { store } = temporaryStore();
  const maker = { makeItems: async () => answer } as unknown as LabelMaker;
  const scan = {
    ...{ store, publicHost: null, clock: Date.now, shelfOf: shelvesOver(store.content), reviewedOnly: false },
    ...{ filmPlaces: { folder: null, hosts: [] }, guesses: limitInMemory(1) },
  };
  try {
    return await printFile([kept], "a", { maker, scan, pharmacy: null, log: { error: () => {} } });
  } finally {
    await store.close();
  }
};

const made = (labels: number, words: string): ItemsAnswer => ({
  outcome: "items",
  items: [{ outcome: "made", labels, words, comparisons: [] }],
  body: file,
});

test("the same words are sent", async () => {
  expect(await printed(made(2, "before"))).toMatchObject({ ok: true, value: file });
});

test.each([
  ["other words", made(2, "after")],
  ["another number of labels", made(3, "before")],
  ["a refusal", { outcome: "items", items: [{ outcome: "refused", refusals: [] }] } satisfies ItemsAnswer],
])("%s are refused", async (_name, answer) => {
  expect(await printed(answer)).toMatchObject({ ok: false, refusals: [{ code: "batch-made-otherwise" }] });
});

test("no time for it is no refusal", async () => {
  expect(await printed({ outcome: "took-too-long" })).toBe("busy");
});
