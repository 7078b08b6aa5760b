// Links of the desk: found by what stands on a label, withdrawn after a question, noted; and nobody else's.
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { type Scope, scopes } from "../../access/Identity.ts";
import type { MintedLink } from "../../store/links/Links.ts";
import { linkAddress, shortAddress } from "../../store/links/linkAddress.ts";
import type { Store } from "../../store/Store.ts";
import { linkOrder } from "../../testing/sampleLabel.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { startApp } from "../../testing/testApp.ts";
import { csrfOf, sessionCookie } from "./deskScope.ts";

let app: FastifyInstance;
let store: Store;
let link: MintedLink;
let now: number;

beforeEach(async () => {
  now = Date.parse("2026-11-25T10:00:00Z");
  const clock = () => now;
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({ store, clock }));
  link = await store.links.mint(linkOrder);
  return () => app.close();
});

const somebody = async (tenantId: string, may: readonly Scope[] = scopes) => {
  const session = await store.sessions.begin({ tenantId, keyId: null, scopes: new Set(may) });
  const cookies = { [sessionCookie]: session };
  return {
    get: (url: string) => app.inject({ url, cookies }),
    post: (url: string, fields: Record<string, string> = {}) =>
      app.inject({
        method: "POST",
        url,
        cookies,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        payload: new URLSearchParams({ csrf: csrfOf(session), ...fields }).toString(),
      }),
  };
};

/** Entries of the trail; they are written after the answers. */
const noted = async (): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  const verdict = await store.audit.verify(null);
  return verdict.outcome === "whole" ? (verdict.head?.seq ?? 0) : -1;
};

test("a link is found by its address, its code or its id, and no code is in an address", async () => {
  const { post } = await somebody("pharmacy-a");
  const { id, token, shortCode } = link;
  const typed = [
    linkAddress("labels.example", token),
    `${shortAddress("labels.example", shortCode)}?size=2`,
    `labels.example/c/${shortCode.toLowerCase()}`,
    token,
    ` ${shortCode} `,
    id,
  ];
  for (const code of typed) {
    const { statusCode, headers } = await post("/desk/links", { code });
    expect([code, statusCode, headers.location]).toEqual([code, 303, `/desk/links/${id}`]);
  }
  expect(await noted()).toBe(0);
});

test("a link ends after a question, at once and for good, and its end is noted", async () => {
  const { get, post } = await somebody("pharmacy-a");
  const address = `/desk/links/${link.id}`;
  expect((await get(address)).body).toContain("<dd>Open</dd>");
  expect((await get(`${address}/withdraw`)).body).toContain("Withdraw this link?");
  expect((await store.links.byToken(link.token)).state).toBe("live");
  expect((await post(`${address}/withdraw`, { csrf: "another" })).statusCode).toBe(403);
  expect((await store.links.byToken(link.token)).state).toBe("live");
  const before = await noted();
  expect((await post(`${address}/withdraw`)).headers.location).toBe(address);
  expect((await store.links.byToken(link.token)).state).toBe("revoked");
  expect(await noted()).toBe(before + 1);
  expect((await get(address)).body).toContain("This link is withdrawn.");
});

test("another tenant's link is answered as one that never was", async () => {
  const { get, post } = await somebody("pharmacy-b");
  const never = "0".repeat(26);
  const said = async (id: string) =>
    Promise.all(
      [
        await get(`/desk/links/${id}`),
        await get(`/desk/links/${id}/withdraw`),
        await post(`/desk/links/${id}/withdraw`),
        await post("/desk/links", { code: id }),
      ].map(({ statusCode, body }) => [statusCode, body.replaceAll(id, "ID")]),
    );
  const theirs = await said(link.id);
  expect(theirs).toEqual(await said(never));
  expect(theirs.map(([status]) => status)).toEqual([404, 404, 404, 404]);
  for (const code of [link.token, link.shortCode])
    expect((await post("/desk/links", { code })).statusCode).toBe(404);
  expect((await get("/desk/links")).body).toContain("No link was made yet.");
  expect((await store.links.byToken(link.token)).state).toBe("live");
});

test("links are listed page by page, expired ones as such", async () => {
  for (let at = 0; at < 20; at += 1) {
    now += 1000;
    await store.links.mint({ ...linkOrder, requestDigest: `${at}` });
  }
  now = linkOrder.expiresAt;
  const { get } = await somebody("pharmacy-a");
  const first = (await get("/desk/links")).body;
  expect(first.match(/<td class="state">Expired<\/td>/g)).toHaveLength(20);
  expect(first).not.toContain(link.id);
  const older = (await get(/href="(\/desk\/links\?before=[^"]+)"/.exec(first)?.[1] ?? "")).body;
  expect([older.includes(link.id), older.includes("Older</a>")]).toEqual([true, false]);
});

test("a key that does not allow links does not open them", async () => {
  const { get, post } = await somebody("pharmacy-a", ["labels"]);
  for (const { statusCode, body } of [
    await get("/desk/links"),
    await get(`/desk/links/${link.id}`),
    await post(`/desk/links/${link.id}/withdraw`),
  ])
    expect([statusCode, body.includes("does not allow this page")]).toEqual([403, true]);
  expect((await store.links.byToken(link.token)).state).toBe("live");
});
