// A review from its sheet to a signature, and what a signature is for: exactly the words, facts and doubts that were read.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  boxesOf,
  entryNamed,
  type MedicineEntry,
  reviewSheetOf,
  type SignedReview,
} from "@plainlabel/content";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFacts } from "../features/content/readFacts.ts";
import { shelvesOver } from "../features/content/shelfOf.ts";
import { openStore } from "../store/openStore.ts";
import type { Store } from "../store/Store.ts";
import { runContentCommand } from "./contentCommands.ts";

let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plainlabel-content-"));
  env = { PLAINLABEL_DATA: folder };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const opened = openStore(
    { dataFolder: folder, databaseUrl: null, linkSecret: null },
    { clock: Date.now, randomBytes },
  );
  if (!opened.ok) throw new Error("no store");
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
};
const entryNow = (name: string): Promise<MedicineEntry> =>
  inStore(async ({ content }) => entryNamed(name, (await shelvesOver(content)("local")).entries)!);

const by = { name: "Priya Shah", registration: "2012345", role: "pharmacist" };
const on = "2026-11-25";
const facts = readFacts();

/** Every box ticked but those named. */
const reviewOf = async (name: string, without: readonly string[] = []): Promise<SignedReview> => {
  const sheet = await reviewSheetOf(await entryNow(name), facts);
  const ticked = boxesOf(sheet).filter((box) => !without.includes(box));
  const { substance, words, sheet: whole } = sheet;
  return {
    ...{ kind: "plainlabel-review", version: 1, by, on },
    entries: [{ substance, words, sheet: whole, ticked }],
  };
};
const sign = (review: unknown) => runContentCommand({ command: "sign", review, tenantId: null }, env);
const codesOf = async (review: unknown) => {
  const answer = await sign(review);
  return answer.ok ? answer.value : answer.refusals.map(({ code, path }) => `${code} ${path}`);
};

describe("a review with every box ticked", () => {
  test("signs the entry: who, as what, when, and which words", async () => {
    const review = await reviewOf("felodipine");
    expect(await codesOf(review)).toEqual(["felodipine: signed by Priya Shah, 2012345, version 1"]);
    const entry = await entryNow("felodipine");
    expect(entry.status).toBe("reviewed");
    expect(entry.reviewedBy).toEqual({ ...by, on, words: review.entries[0]?.words });
    const trail = await inStore(({ audit }) => audit.verify(null));
    expect(trail.outcome).toBe("whole");
  });

  test("is a draft again when a word changes afterwards, and the old review signs it no more", async () => {
    const review = await reviewOf("felodipine");
    await sign(review);
    const signed = await entryNow("felodipine");
    const [first, ...rest] = signed.whatFor;
    const changed = {
      ...signed,
      whatFor: [{ ...first!, text: "This medicine is for your heart." }, ...rest],
    };
    const key = { tenantId: "local", kind: "entry", name: "felodipine" } as const;
    await inStore(({ content }) => content.keep(key, changed, by, 1));
    expect(await entryNow("felodipine")).toMatchObject({ status: "draft", reviewedBy: null });
    expect(await codesOf(review)).toEqual(["signed-then-changed /entries/0/words"]);
  });

  test("is for the facts and doubts beside the words too", async () => {
    const review = await reviewOf("felodipine");
    const { substance, toCheck } = await entryNow("felodipine");
    const entry = await entryNow("felodipine");
    const key = { tenantId: "local", kind: "entry", name: substance } as const;
    const doubted = { ...entry, toCheck: [...toCheck, "Is this still so?"] };
    await inStore(({ content }) => content.keep(key, doubted, by, 0));
    expect(await codesOf(review)).toEqual(["sheet-changed /entries/0/sheet"]);
    expect((await entryNow("felodipine")).status).toBe("draft");
  });
});

describe("what is not signed", () => {
  test.each(["toCheck/0", "whatFor/0", "sign/od-heart"])("an entry with the box %s open", async (box) => {
    const [said] = await codesOf(await reviewOf("felodipine", [box]));
    expect(said).toBe(`felodipine: not signed, 1 box is open (${box})`);
    expect((await entryNow("felodipine")).status).toBe("draft");
  });

  test("an entry beside which the reviewer wrote something, whatever is ticked; and what it was is told", async () => {
    const { entries, ...rest } = await reviewOf("felodipine");
    const written = entries.map((entry) => ({ ...entry, notes: "Grapefruit:\n say it first." }));
    expect(await codesOf({ ...rest, entries: written } as SignedReview)).toEqual([
      "felodipine: not signed, the reviewer wrote: Grapefruit: say it first.",
    ]);
    expect((await entryNow("felodipine")).status).toBe("draft");
  });

  test.each<[string, (review: SignedReview) => unknown, string]>([
    ["of a day to come", (review) => ({ ...review, on: "2999-01-01" }), "signed-in-the-future /on"],
    ["by nobody", (review) => ({ ...review, by: { ...by, name: "" } }), "text-empty /by/name"],
    [
      "without a number",
      (review) => ({ ...review, by: { ...by, registration: "" } }),
      "wrong-format /by/registration",
    ],
    [
      "of no entry",
      ({ entries: [entry], ...rest }) => ({ ...rest, entries: [{ ...entry, substance: "nosuch" }] }),
      "entry-unknown /entries/0/substance",
    ],
    [
      "with a box of another sheet",
      ({ entries: [entry], ...rest }) => ({ ...rest, entries: [{ ...entry, ticked: ["whatFor/99"] }] }),
      "box-unknown /entries/0/ticked",
    ],
    ["of another shape", (review) => ({ ...review, more: 1 }), "unknown-field /more"],
  ])("a review %s", async (_which, spoil, code) => {
    expect(await codesOf(spoil(await reviewOf("felodipine")))).toContain(code);
    expect((await entryNow("felodipine")).status).toBe("draft");
  });

  test("anything, where one of several cannot be", async () => {
    const [one, other] = [await reviewOf("felodipine"), await reviewOf("ramipril")];
    const stale = { ...other.entries[0]!, words: "0".repeat(64) };
    expect(await codesOf({ ...one, entries: [...one.entries, stale] })).toEqual([
      "signed-then-changed /entries/1/words",
    ]);
    expect((await entryNow("felodipine")).status).toBe("draft");
  });

  test("for a tenant that is not there", async () => {
    const answer = await runContentCommand(
      { command: "sign", review: await reviewOf("felodipine"), tenantId: "nobody" },
      env,
    );
    expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual(["no-tenant"]);
  });
});

describe("the sheet", () => {
  const sheetFor = async (entries: readonly string[]): Promise<string> => {
    const answer = await runContentCommand({ command: "review-sheet", entries, tenantId: null }, env);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
    return answer.value.join("");
  };

  test("has what is to be checked first, then each sentence beside its fact, its page and whether it was seen", async () => {
    const sheet = await sheetFor(["felodipine"]);
    const places = [
      "Look at these first",
      "No page was seen that says this: Very fast heartbeat",
      "This medicine is for high blood pressure.",
      '<b>usedFor/0</b> <a href="https://www.nhs.uk/medicines/felodipine/about-felodipine/"',
      "seen on this page",
      "Keep it where children cannot see it or reach it.",
      "no page that says it was seen",
      "<p>Registration</p>",
    ].map((words) => sheet.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("has a box for everything that anybody is told, and asks nothing of any other place", async () => {
    const sheet = await sheetFor(["felodipine"]);
    const boxes = [...sheet.matchAll(/data-box="([^"]+)"/g)].map(([, id]) => id);
    expect(boxes).toEqual([...boxesOf(await reviewSheetOf(await entryNow("felodipine"), facts))]);
    expect(sheet).not.toMatch(/<(link|img|iframe)\b|\bsrc=|@import|url\(/);
  });

  test("says what no file holds, and refuses a name that there is not", async () => {
    const own = { ...(await entryNow("felodipine")), substance: "housemade", sources: [] };
    const key = { tenantId: "local", kind: "entry", name: "housemade" } as const;
    await inStore(({ content }) => content.keep(key, own, by, 0));
    expect(await sheetFor(["housemade"])).toContain("This fact is in no file of facts.");
    const answer = await runContentCommand(
      { command: "review-sheet", entries: ["nosuch"], tenantId: null },
      env,
    );
    expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual(["entry-unknown"]);
  });
});
