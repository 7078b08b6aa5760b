import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkSecretOf } from "../../store/links/secrets.ts";
import { openSqlite } from "../../store/sqlite/openSqlite.ts";
import { storeOver } from "../../store/storeOver.ts";
import { chanceFrom } from "../../testing/chance.ts";
import { goodRequest, postJson, startApp } from "../../testing/testApp.ts";

const clock = () => Date.parse("2026-11-25T10:00:00Z");
const publicHost = "labels.example.org";
const approval = { by: "A pharmacist", at: "2026-11-22T10:00:00Z" };
const explained = { ...goodRequest, approval, explain: true };

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ publicHost, clock }));
});
afterAll(() => app.close());

interface Link {
  readonly id: string;
  readonly url: string;
  readonly shortUrl: string;
  readonly opens: string;
  readonly expiresAt: string;
  readonly reprinted: boolean;
}

const linkOf = async (request: unknown, url = "/v1/labels"): Promise<Link> => {
  const answer = await postJson(app, url, request, { accept: "application/json" });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json().labels[0].link;
};
const refusalsOf = async (request: unknown, to = app): Promise<readonly [number, string, string][]> => {
  const answer = await postJson(to, "/v1/labels", request);
  return answer
    .json()
    .refusals.map(({ code, path }: { code: string; path: string }) => [answer.statusCode, code, path]);
};
const pathOf = ({ url }: Link): string => new URL(url).pathname;

describe("a label that asks to be explained", () => {
  test("promises pictures and sound while there is no film, until 28 days after the supply of 7 days", async () => {
    expect(await linkOf(explained)).toMatchObject({ opens: "page", expiresAt: "2026-12-28T00:00:00.000Z" });
  });

  test("has the same link when it is printed again, on another printer and more copies too", async () => {
    const first = await linkOf(explained);
    const again = await linkOf({ ...explained, copies: 2 }, "/v1/labels?dpi=300");
    expect(again).toEqual({ ...first, reprinted: true });
    const approvedAgain = { ...explained, approval: { by: "Another", at: "2026-11-23T10:00:00Z" } };
    expect((await linkOf(approvedAgain)).id).toBe(first.id);
    // A draft's page says that nobody approved it: other words, another page.
    const { approval: _, ...draft } = explained;
    expect((await linkOf(draft)).id).not.toBe(first.id);
    const other = await linkOf({ ...explained, person: { name: "Ada Morgen" } });
    expect([other.id === first.id, other.reprinted]).toEqual([false, false]);
  });

  test("names its link to callers who get a file", async () => {
    const { id } = await linkOf(explained);
    const { headers } = await postJson(app, "/v1/labels", explained);
    expect([headers["content-type"], headers["plainlabel-links"]]).toEqual(["application/pdf", id]);
    expect((await postJson(app, "/v1/labels", goodRequest)).headers["plainlabel-links"]).toBeUndefined();
  });

  test("is refused beside a link of its own", async () => {
    const link = { url: "https://example.org/a", opens: "film" };
    expect(await refusalsOf({ ...explained, link })).toEqual([[422, "explain-beside-link", "/explain"]]);
  });

  test("is refused where the words would name the person on a page", async () => {
    const warnings = [{ text: "Ada must not drive." }];
    expect(await refusalsOf({ ...explained, warnings })).toEqual([
      [422, "page-names-person", "/warnings/0/text"],
    ]);
  });

  test("is refused for a supply whose page would have ended, and lives no longer for one far ahead", async () => {
    expect(await refusalsOf({ ...explained, dispensedOn: "2026-10-01" })).toEqual([
      [422, "explain-too-late", "/dispensedOn"],
    ]);
    const { expiresAt } = await linkOf({ ...explained, dispensedOn: "2027-10-01" });
    expect(expiresAt).toBe("2027-01-31T00:00:00.000Z");
  });

  test("is refused where no public address is set, and never made without its page", async () => {
    const { app: hidden } = await startApp({ clock });
    expect(await refusalsOf(explained, hidden)).toEqual([[422, "explain-not-here", "/explain"]]);
    await hidden.close();
  });

  test("keeps nothing where the label itself is refused", async () => {
    const tiny = {
      ...explained,
      stock: "38x25",
      person: { name: "Ada Morgan", needs: { profile: "large-28" } },
    };
    expect((await postJson(app, "/v1/labels", tiny)).statusCode).not.toBe(200);
    expect((await linkOf({ ...tiny, stock: "102x152" })).reprinted).toBe(false);
  });
});

describe("the page", () => {
  test("keeps the reader's choices in its address, on every link", async () => {
    const page = await app.inject(`${pathOf(await linkOf(explained))}?text=3&tint=dark`);
    expect(page.body).toContain('class="text-3 dark"');
    expect(page.body).toMatch(/\/story\/1\?text=3&amp;tint=dark/);
  });

  test("opens by its short address however it is typed", async () => {
    const { shortUrl } = await linkOf(explained);
    const code = shortUrl.slice(-9);
    for (const typed of [code, code.toLowerCase(), code.replace("-", ""), code.replaceAll("0", "O")])
      expect((await app.inject(`/C/${typed}`)).statusCode).toBe(200);
    const small = await app.inject(`/c/${code.toLowerCase()}`);
    expect([small.statusCode, small.headers.location]).toEqual([307, `/C/${code.toLowerCase()}`]);
  });

  test("gives reminders at the times asked for, and none before a professional has approved", async () => {
    const asked = "remind.ics?time=08:00&time=14:00&time=20:00&from=2026-11-26";
    const approved = await app.inject(`${pathOf(await linkOf(explained))}/${asked}`);
    expect(approved.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(approved.body.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
    expect(approved.body.match(/^DTSTART:\d{8}T(08|14|20)0000\r$/gm)).toHaveLength(3);
    expect(approved.body).not.toContain("Amoxicillin");
    const { approval: _, ...draft } = explained;
    const refused = await app.inject(`${pathOf(await linkOf(draft))}/${asked}`);
    expect([refused.statusCode, refused.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
  });

  test("answers the form of times with the file to tap and what to do next, and only an approved label's", async () => {
    const asked = "time=08:00&time=14:00&time=20:00&from=2026-11-26&first=0";
    const path = pathOf(await linkOf(explained));
    const ready = await app.inject(`${path}/remind?${asked}&text=3`);
    expect(ready.statusCode).toBe(200);
    const [, href] = /href="([^"]*remind\.ics[^"]*)"/.exec(ready.body)!;
    const file = await app.inject(href!.replaceAll("&amp;", "&"));
    expect(file.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(file.body.match(/^DTSTART:\d{8}T(08|14|20)0000\r$/gm)).toHaveLength(3);
    const { approval: _, ...draft } = explained;
    const refused = await app.inject(`${pathOf(await linkOf(draft))}/remind?${asked}`);
    expect(refused.body).toContain("A pharmacist has not checked this label yet.");
    expect(refused.body).not.toContain(".ics");
  });

  test.each(["remind", "remind.ics"])("%s shows the form again where times will not do", async (part) => {
    const answer = await app.inject(`${pathOf(await linkOf(explained))}/${part}?time=08:00&from=2026-11-26`);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("A time is missing.");
  });

  test("asks for the times again with those that were chosen, where they are to be changed", async () => {
    const path = pathOf(await linkOf(explained));
    const ready = await app.inject(
      `${path}/remind?time=08:00&time=14:00&time=20:00&from=2026-11-26&name=1&text=3`,
    );
    const links = [...ready.body.matchAll(/href="([^"]*\/remind\?[^"]*)"/g)].map(([, href]) => href!);
    expect(links).toHaveLength(1);
    const again = await app.inject(links[0]!.replaceAll("&amp;", "&"));
    expect(again.statusCode).toBe(200);
    for (const time of ["08:00", "14:00", "20:00"])
      expect(again.body).toContain(`name="time" value="${time}"`);
    expect(again.body).toContain('name="from" value="2026-11-26"');
    expect(again.body).toContain('name="name" value="1" checked');
    expect(again.body).toContain('class="text-3');
    expect(again.body).not.toContain(".ics");
  });

  test("of a draft shows drafts of information as drafts, and with reviewed-only no draft at all", async () => {
    const { app: careful } = await startApp({ publicHost, clock, reviewedOnly: true });
    const { approval: _, ...draft } = explained;
    const link = (await postJson(careful, "/v1/labels", draft, { accept: "application/json" })).json()
      .labels[0].link;
    const [all, reviewed] = [
      await app.inject(pathOf(await linkOf(draft))),
      await careful.inject(pathOf(link)),
    ];
    expect(all.body).toContain("Not yet checked by a pharmacist.");
    expect(reviewed.body).not.toContain("About this medicine");
    await careful.close();
  });
});

describe("who answers for the links", () => {
  test("may end one: its page is gone for good, and a reprint gets another", async () => {
    const link = await linkOf({ ...explained, indication: "For your ears" });
    const ended = await app.inject({ method: "DELETE", url: `/v1/links/${link.id}` });
    expect(ended.json()).toMatchObject({ id: link.id, state: "revoked" });
    expect((await app.inject(pathOf(link))).statusCode).toBe(404);
    expect((await linkOf({ ...explained, indication: "For your ears" })).id).not.toBe(link.id);
    expect((await app.inject({ method: "DELETE", url: `/v1/links/${"0".repeat(26)}` })).statusCode).toBe(404);
  });

  test("sees how easy the words were, by version, with the limits of chance", async () => {
    const path = `${pathOf(await linkOf(explained))}/feedback`;
    for (const [at, face] of ["yes", "yes", "no"].entries())
      await app.inject({
        method: "POST",
        url: path,
        remoteAddress: `203.0.${at}.1`,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        payload: `face=${face}`,
      });
    const all = (await app.inject("/v1/feedback")).json();
    const [version] = all.counts.map((count: { contentVersion: string }) => count.contentVersion);
    const chart = (await app.inject(`/v1/feedback?contentVersion=${encodeURIComponent(version)}`)).json();
    // Three answers, one not easy: p = 1/3, and 3 deviations of sqrt(p(1-p)/3) reach beyond 0 and 1.
    expect(chart.weeks).toEqual([
      {
        week: "2026-11-23",
        size: 3,
        notEasy: 1,
        proportion: 1 / 3,
        lower: 0,
        upper: 1,
        signal: null,
      },
    ]);
    expect((await app.inject("/v1/feedback?contentVersion=other")).json().weeks).toEqual([]);
    const wrong = (await app.inject("/v1/feedback?since=monday&baseline=0")).json();
    expect(wrong.refusals.map(({ path }: { path: string }) => path)).toEqual(["/since", "/baseline"]);
  });

  test("leads whoever loads it again back to the page, and says what is missing of an answer", async () => {
    const page = pathOf(await linkOf(explained));
    const again = await app.inject(`${page}/feedback?text=3`);
    expect([again.statusCode, again.headers.location]).toEqual([303, `${page}?text=3`]);
    expect(again.headers["content-type"]).toBe("text/html; charset=utf-8");
    const empty = await app.inject({
      method: "POST",
      url: `${page}/feedback`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: "hard=times",
    });
    expect(empty.statusCode).toBe(400);
    expect(empty.body).toContain("Choose an answer first. Then tap Send.");
    expect(empty.body).toContain(`href="${page}#feedback"`);
  });

  test("sees what was nearly taken wrong, and whoever tells it is told whom to ring", async () => {
    const path = `${pathOf(await linkOf(explained))}/feedback`;
    const tell = (payload: string, at: number) =>
      app.inject({
        method: "POST",
        url: path,
        remoteAddress: `198.51.${at}.1`,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        payload,
      });
    const before = (await app.inject("/v1/feedback")).json();
    expect(before.nearMisses).toEqual([]);
    const told = await tell("near=medicine&name=Sam", 1);
    expect(told.statusCode).toBe(200);
    for (const words of ["Did you take it wrong? Phone your pharmacy now.", "Phone 111", "Phone 999"])
      expect(told.body).toContain(words);
    await tell("near=medicine", 2);
    await tell("near=amount", 3);
    expect((await tell("near=everything", 4)).statusCode).toBe(400);
    const after = (await app.inject("/v1/feedback")).json();
    expect(after.nearMisses).toMatchObject([
      { week: "2026-11-23", part: "amount", count: 1 },
      { week: "2026-11-23", part: "medicine", count: 2 },
    ]);
    expect(JSON.stringify(after)).not.toContain("Sam");
    // A near miss is no answer to how easy the words were.
    expect(after.counts).toEqual(before.counts);
  });
});

test("a store that is away is said to be, harms only what needs it, and is used again when it is back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-away-"));
  const data = join(folder, "data");
  // A file where the folder should be: the database cannot be opened.
  writeFileSync(data, "");
  const secret = linkSecretOf(new Uint8Array(32).fill(7));
  const store = storeOver(openSqlite(data), { ...chanceFrom("away"), clock, secret });
  const { app: shaken } = await startApp({ publicHost, clock, store });
  const asked = async () => [
    await shaken.inject("/readyz"),
    await postJson(shaken, "/v1/labels", explained),
    await shaken.inject(`/M/${"0".repeat(26)}`),
    await shaken.inject(`/v1/links/${"0".repeat(26)}`),
    await postJson(shaken, "/v1/labels", goodRequest),
    await shaken.inject("/livez"),
  ];
  const away = await asked();
  expect(away.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503, 503, 200, 200]);
  expect(away.slice(0, 4).map(({ headers }) => Number(headers["retry-after"]) > 0)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(away[2]!.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(away[2]!.body).toContain("Please try again in a few minutes.");
  rmSync(data);
  expect((await asked()).map(({ statusCode }) => statusCode)).toEqual([200, 200, 404, 404, 200, 200]);
  await shaken.close();
  rmSync(folder, { recursive: true });
});
