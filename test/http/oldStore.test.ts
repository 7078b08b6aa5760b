// A store that the version of commit 12618f5 left behind opens today: every code, its story, its reminders, and
// what else the pharmacy kept.

import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type EarlierEntry, type MedicineEntry, upgradeEntry, wordsDigest } from "@plainlabel/content";
import { type Step, upgradeRegimen } from "@plainlabel/directions";
import type { PageContent } from "@plainlabel/page";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessByKeys } from "../../services/api/src/access/accessByKeys.ts";
import { readOrMakeLinkSecret } from "../../services/api/src/store/links/readLinkSecret.ts";
import type { Store } from "../../services/api/src/store/Store.ts";
import { openSqlite } from "../../services/api/src/store/sqlite/openSqlite.ts";
import { storeOver } from "../../services/api/src/store/storeOver.ts";
import { startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { type Answer, type LinkPages, readLinkPages } from "../fixtures/store-12618f5/linkPages.ts";

const fixture = fileURLToPath(new URL("../fixtures/store-12618f5/", import.meta.url));

interface Expected {
  readonly madeAt: string;
  readonly publicHost: string;
  readonly key: string;
  readonly otherKey: string;
  readonly links: readonly {
    readonly name: string;
    readonly id: string;
    readonly path: string;
    readonly shortPath: string;
    readonly reminders: string;
    readonly pages: LinkPages;
  }[];
  readonly revoked: string;
  readonly others: { readonly id: string; readonly path: string };
  readonly batch: { readonly id: string };
  readonly feedback: object;
  readonly content: unknown;
}

const expected: Expected = JSON.parse(readFileSync(join(fixture, "expected.json"), "utf8"));
const clock = (): number => Date.parse(expected.madeAt) + 60_000;

let folder: string;
let shipped: TestApp;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plainlabel-old-store-"));
  for (const part of ["store.sqlite", "link-secret", "films"])
    cpSync(join(fixture, part), join(folder, part), { recursive: true });
  const secret = readOrMakeLinkSecret(folder, randomBytes);
  if (!secret.ok) throw new Error(secret.refusals[0]?.detail);
  store = storeOver(openSqlite(folder), { clock, randomBytes, secret: secret.value });
  shipped = await startApp({
    store,
    clock,
    access: accessByKeys(store.tenants, clock),
    publicHost: expected.publicHost,
    filmPlaces: { folder: join(folder, "films"), hosts: ["films.example.org"] },
  });
});
afterAll(async () => {
  await shipped.app.close();
  rmSync(folder, { recursive: true });
});

const get = async (url: string): Promise<Answer> => {
  const { statusCode: status, body } = await shipped.app.inject({ url });
  return { status, body };
};

const ask = async (url: string, key = expected.key, method: "GET" | "DELETE" = "GET") => {
  const { statusCode: status, body } = await shipped.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${key}`, accept: "application/json" },
  });
  return { status, value: JSON.parse(body) };
};

/** The content of every link that has some. */
const storedContents = async (): Promise<readonly PageContent[]> => {
  const engine = openSqlite(folder);
  const rows = await engine.db
    .selectFrom("links")
    .select("content")
    .where("content", "is not", null)
    .execute();
  await engine.close();
  return rows.map(({ content }) => JSON.parse(content!));
};

describe("what is stored", () => {
  it("is of the old version: no regimen names a version, and each shape of directions is there", async () => {
    const regimens = (await storedContents()).map(({ regimen }) => regimen).filter((one) => one !== null);
    expect(regimens.length).toBeGreaterThanOrEqual(15);
    expect(regimens.filter((one) => "version" in one)).toEqual([]);
    const steps = regimens.flatMap((one) => one.steps);
    expect(steps.filter((step) => "useFor" in step || "offset" in (step.timing.slots[0] ?? {}))).toEqual([]);
    const some = (claim: (step: Step) => boolean): boolean => steps.some(claim);
    expect({
      half: some(({ amount }) => amount !== null && "exact" in amount && amount.exact === "0.5"),
      weekday: some((step) => step.timing.weekdays.length > 0),
      asNeeded: some((step) => step.asNeeded !== null),
      ceiling: some((step) => step.limits.units !== null),
      cycle: some((step) => step.timing.cycle !== null),
      interval: some((step) => step.timing.every !== null),
      afterwards: some((step) => step.joined === "then"),
      withoutAmount: some((step) => step.amount === null),
    }).toEqual({
      ...{ half: true, weekday: true, asNeeded: true, ceiling: true },
      ...{ cycle: true, interval: true, afterwards: true, withoutAmount: true },
    });
  });

  it("is read as today's, so that no part of the service meets a field that is missing", async () => {
    const found = await Promise.all(expected.links.map(({ path }) => store.links.byToken(path.slice(3))));
    const regimens = found.map(({ page }) => page?.content.regimen ?? null);
    expect(regimens.filter((regimen) => regimen === null)).toHaveLength(1);
    for (const regimen of regimens)
      if (regimen !== null) expect(upgradeRegimen(regimen).ok && regimen.version).toBe(2);
  });

  it("every stored regimen is one of today's after the upgrade", async () => {
    for (const { regimen } of await storedContents()) {
      if (regimen !== null) expect(upgradeRegimen(regimen)).toMatchObject({ ok: true });
    }
  });
});

describe("the old fixture says what it should, by the eye of a person", () => {
  const pagesOf = (name: string): LinkPages => expected.links.find((link) => link.name === name)!.pages;

  it("half a tablet, a weekly dose, a taper and a pause stand in it, and reminders for those with a rhythm", () => {
    expect(pagesOf("half-a-tablet").page).toContain("Take half a tablet in the morning.");
    expect(pagesOf("weekly").page).toContain("Do not take it every day.");
    expect(pagesOf("weekly").calendar).toContain("RRULE:FREQ=WEEKLY;BYDAY=MO;WKST=MO");
    expect(pagesOf("taper").page).toContain("Then take 2 tablets, once a day.");
    expect(pagesOf("cycle").page).toContain("Take it for twenty-one days, then stop for seven days.");
    const reminding = expected.links.filter(({ pages }) => pages.calendar !== null).map(({ name }) => name);
    expect(reminding).toEqual([
      ...["half-a-tablet", "weekly", "amounts-through-the-day", "course", "drops", "cream", "structure"],
      ...["every-six-hours", "own-information"],
    ]);
  });
});

/** Each once, whatever screens they stand on together. */
const sayings = (screens: LinkPages["story"]): readonly string[] => [...new Set(screens.flat())].toSorted();

/**
 * The page may say more and in another order, and a screen of the story may hold
 * more than one sentence; but each sentence is there, and no other in the story.
 */
const saysWhatItSaid = (now: LinkPages, then: LinkPages): void => {
  expect(now.page).toEqual(expect.arrayContaining([...then.page]));
  expect(now.page[0]).toBe(then.page[0]);
  expect(sayings(now.story)).toEqual(sayings(then.story));
  expect({ ...now, page: [], story: [] }).toEqual({ ...then, page: [], story: [] });
};

/** Our own heading over what is given to somebody was "How to take it", and follows the label's verb now. */
const howTo = (said: readonly string[]): readonly string[] => {
  const given = said.some((each) => each.startsWith("Give "));
  return said.map((each) => (given && each === "How to take it" ? "How to give it" : each));
};

/** That version named a METHOD in its calendar file, which is none of a file without an organiser (RFC 5546, 3.2.1). */
const asSaidToday = (pages: LinkPages): LinkPages => ({
  ...pages,
  page: howTo(pages.page),
  print: howTo(pages.print),
  calendar: pages.calendar?.filter((line) => line !== "METHOD:PUBLISH") ?? null,
});

describe.each(expected.links)("$name", ({ path, shortPath, reminders, pages, id }) => {
  it("says on page, story and print the words that it said, asks the same times and gives the same calendar", async () => {
    saysWhatItSaid(await readLinkPages(get, path, reminders), asSaidToday(pages));
  });

  it("opens by what is typed as by the code", async () => {
    saysWhatItSaid(await readLinkPages(get, shortPath, reminders), asSaidToday(pages));
  });

  it("is known to its pharmacy, and to no other", async () => {
    expect(await ask(`/v1/links/${id}`)).toMatchObject({ status: 200, value: { id, state: "live" } });
    expect((await ask(`/v1/links/${id}`, expected.otherKey)).status).toBe(404);
  });
});

describe("what else was kept", () => {
  it("a link that was taken back stays taken back, and another pharmacy's opens", async () => {
    expect((await get(expected.revoked)).status).toBe(404);
    expect((await get(expected.others.path)).status).toBe(200);
    expect((await ask(`/v1/links/${expected.others.id}`, expected.otherKey)).status).toBe(200);
  });

  it("the pharmacy's own information and film are as they were, and shown behind approved labels once they are signed", async () => {
    const own = expected.links.find(({ name }) => name === "own-information")!;
    const words = "Then your heart can pump blood more easily.";
    expect((await get(own.path)).body).not.toContain(words);
    const { version, ...earlier } = expected.content as EarlierEntry & { readonly version: number };
    expect(await ask("/v1/content/ramipril")).toEqual({
      status: 200,
      value: { ...upgradeEntry(earlier), version },
    });
    const capsules = expected.links.find(({ name }) => name === "course")!;
    expect((await get(`${capsules.path}/film/1`)).status).toBe(404);
    const { tenantId } = (await store.links.byToken(own.path.split("/").at(-1)!)) as { tenantId: string };
    const by = { name: "R. Okafor (fictional)", registration: "2012345" };
    const on = expected.madeAt.slice(0, 10);
    const entry = { tenantId, kind: "entry", name: "ramipril" } as const;
    const film = { tenantId, kind: "film", name: "capsules" } as const;
    const [kept, filmed] = [await store.content.current(entry), await store.content.current(film)];
    const signed = { status: "reviewed", reviewedBy: { ...by, on, words: await wordsDigest(kept!.body!) } };
    await store.content.keep(entry, { ...kept!.body!, ...signed } as MedicineEntry, by, kept!.version);
    await store.content.keep(
      film,
      { ...filmed!.body!, status: "reviewed", reviewedBy: { ...by, on } },
      by,
      filmed!.version,
    );
    expect((await get(own.path)).body).toContain(words);
    expect((await get(`${capsules.path}/film/1`)).body).toContain("https://films.example.org/capsules.mp4");
  });

  it("feedback is counted as it was, and goes on", async () => {
    expect(await ask("/v1/feedback")).toEqual({
      status: 200,
      value: { ...expected.feedback, nearMisses: [] },
    });
    const sent = await shipped.app.inject({
      method: "POST",
      url: `${expected.links[0]!.path}/feedback`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: "face=no",
    });
    expect(sent.statusCode).toBe(200);
  });

  it("a batch tells what became of it; its labels come as they were made, or it says that they would differ", async () => {
    const { id } = expected.batch;
    expect(await ask(`/v1/batches/${id}`)).toEqual({ status: 200, value: expected.batch });
    const file = await shipped.app.inject({
      url: `/v1/batches/${id}/labels`,
      headers: { authorization: `Bearer ${expected.key}`, accept: "application/pdf" },
    });
    if (file.statusCode === 200) expect(file.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    else expect(file.json().refusals).toMatchObject([{ code: "batch-made-otherwise" }]);
  });
});

it("words that a later version kept are not shown, and the page says so in plain words", async () => {
  const engine = openSqlite(folder);
  const { id, path, pages } = expected.links[1]!;
  const rowOf = () =>
    engine.db.selectFrom("links").select("content").where("id", "=", id).executeTakeFirstOrThrow();
  const { content } = await rowOf();
  const keep = (value: string) =>
    engine.db.updateTable("links").set({ content: value }).where("id", "=", id).execute();
  await keep(JSON.stringify({ ...JSON.parse(content!), version: 3 }));
  const page = await get(path);
  expect(page.status).toBe(503);
  expect(page.body).toContain("Your newest label tells you how to take your medicine.");
  expect(page.body.replace(/<[^>]+>/g, "")).not.toContain("Take ");
  // The version that knows them finds them as they were.
  await keep(content!);
  saysWhatItSaid(await readLinkPages(get, path, expected.links[1]!.reminders), asSaidToday(pages));
  await engine.close();
});

it("a regimen of a later version leaves the words on the page, without reminders", async () => {
  const engine = openSqlite(folder);
  const { id, path, pages } = expected.links[0]!;
  const row = await engine.db
    .selectFrom("links")
    .select("content")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const content = JSON.parse(row.content!);
  const later = JSON.stringify({ ...content, regimen: { ...content.regimen, version: 3 } });
  await engine.db.updateTable("links").set({ content: later }).where("id", "=", id).execute();
  await engine.close();
  const page = await get(path);
  expect(page.status).toBe(200);
  for (const words of pages.story.flatMap((step) => step.slice(1)).filter((line) => line.startsWith("Take")))
    expect(page.body.replace(/<[^>]+>/g, "")).toContain(words);
  expect(page.body).not.toContain("/remind");
  expect((await get(`${path}/remind.ics?time=08:00&from=2026-11-29`)).status).toBe(422);
});
