// How long a page lives: as long as the supply, where that is known exactly, and 28 days more; a later supply of
// the same item ends it.
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodRequest, pharmacy, postJson, startApp } from "../../testing/testApp.ts";

let now = Date.parse("2026-11-25T10:00:00Z");
let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ pharmacy, clock: () => now, publicHost: "labels.example.org" }));
});
afterAll(() => app.close());

const approval = { by: "PS", at: "2026-11-22T09:00:00Z" };
const base = { ...goodRequest, stock: "102x152", approval, explain: true };

const made = async (change: object) => {
  const answer = await postJson(app, "/v1/labels", { ...base, ...change }, { accept: "application/json" });
  return { status: answer.statusCode, body: answer.json() };
};
const linkOf = async (change: object): Promise<{ id: string; path: string; expiresAt: string }> => {
  const { status, body } = await made(change);
  if (status !== 200) throw new Error(JSON.stringify(body));
  const { id, url, expiresAt } = body.labels[0].link;
  return { id, path: new URL(url).pathname, expiresAt };
};
const tablets = (quantity: string | undefined, text: string) => ({
  medicine: { name: "Ramipril", strength: "5 mg", form: "tablets", ...(quantity ? { quantity } : {}) },
  directions: { text },
});

describe("a page lives", () => {
  test.each([
    ["84 days of supply, and 28 more", "84 tablets", "Take 1 tablet once a day", "2027-03-15"],
    [
      "28 days after the supply, where it is not known how long it lasts",
      "84 tablets",
      "Take 1 tablet when needed",
      "2026-12-21",
    ],
    ["28 days, where no quantity is known", undefined, "Take 1 tablet once a day", "2026-12-21"],
    // 365 + 28 days, to the end of that day.
    ["a year at most, and 28 days", "1000 tablets", "Take 1 tablet once a day", "2027-12-21"],
    [
      "to the end of a course, and 28 days more",
      "28 tablets",
      "Take 1 tablet once a day for 10 days",
      "2026-12-31",
    ],
  ])("%s", async (_how, quantity, text, until) => {
    const { expiresAt } = await linkOf(tablets(quantity, text));
    expect(expiresAt).toBe(`${until}T00:00:00.000Z`);
  });

  test("long enough that a label of weeks ago has one while its supply lasts, and no longer", async () => {
    const weeksAgo = {
      ...tablets("56 tablets", "Take 1 tablet once a day"),
      approval: { ...approval, at: "2026-09-10T09:00:00Z" },
    };
    expect((await linkOf({ ...weeksAgo, dispensedOn: "2026-09-10" })).expiresAt).toBe(
      "2026-12-04T00:00:00.000Z",
    );
    const { status, body } = await made({ ...weeksAgo, dispensedOn: "2026-08-30" });
    expect([status, body.refusals[0].code]).toEqual([422, "explain-too-late"]);
  });
});

describe("a later supply of the same item", () => {
  const daily = tablets("28 tablets", "Take 1 tablet once a day");
  const first = { ...daily, itemId: "pmr-7/4711", dispensedOn: "2026-11-22" };
  const second = {
    ...first,
    dispensedOn: "2026-12-18",
    approval: { ...approval, at: "2026-12-18T09:00:00Z" },
  };

  test("ends the old page, whose reader is told what to do and not what it was", async () => {
    const old = await linkOf(first);
    now = Date.parse("2026-12-18T10:00:00Z");
    const newer = await linkOf(second);
    expect((await app.inject(newer.path)).statusCode).toBe(200);
    const { statusCode, body } = await app.inject(old.path);
    expect(statusCode).toBe(404);
    expect(body).not.toMatch(/ramipril|tablet|once a day/i);
    for (const said of [
      "If you have a newer label for this medicine, use that one.",
      "If not, ask your pharmacy before you take or use the medicine.",
    ])
      expect(body).toContain(said);
    const facts = (await app.inject(`/v1/links/${old.id}`)).json();
    expect(facts).toMatchObject({ state: "expired", expiresAt: "2026-12-18T10:00:00.000Z" });
    // Nobody prints the old label anew with a page: the newer one holds.
    const again = await made(first);
    expect([
      again.status,
      again.body.refusals.map(({ code, path }: { code: string; path: string }) => [code, path]),
    ]).toEqual([422, [["explain-superseded", "/dispensedOn"]]]);
    expect((await made({ ...first, explain: false })).status).toBe(200);
  });

  test("is known by the name that the request gives, and by nothing else", async () => {
    const { itemId: _, ...unnamed } = first;
    const same = await linkOf({ ...unnamed, dispensedOn: "2026-12-15" });
    await linkOf({ ...unnamed, dispensedOn: "2026-12-18" });
    await linkOf({ ...second, itemId: "pmr-7/4712" });
    expect((await app.inject(same.path)).statusCode).toBe(200);
  });

  test.each(["", "two words", "é", "x".repeat(101)])("is not named %j", async (itemId) => {
    const { status, body } = await made({ ...first, itemId });
    expect([status, body.refusals[0].path]).toEqual([400, "/itemId"]);
  });
});
