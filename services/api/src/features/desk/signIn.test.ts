// Who sits at the desk: signed in by a link once or by a key, in a cookie that no script and no other site can use.
import type { FastifyInstance } from "fastify";
import { beforeEach, describe, expect, test } from "vitest";
import { accessByKeys } from "../../access/accessByKeys.ts";
import { everybodyIs, scopes } from "../../access/Identity.ts";
import { onceLinkLasts } from "../../durations/durations.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { startApp } from "../../testing/testApp.ts";
import { csrfOf, sessionCookie } from "./deskScope.ts";
import { type OnceLinks, onceLinks } from "./onceLinks.ts";

let now: number;
let app: FastifyInstance;
let links: OnceLinks;
let key: string;
let keyId: string;
let revoke: () => Promise<unknown>;
let logged: () => string;

beforeEach(async () => {
  now = Date.parse("2026-11-25T10:00:00Z");
  const clock = () => now;
  const { store } = temporaryStore(clock);
  await store.tenants.add("a", "A pharmacy");
  const made = await store.tenants.addKey("a", ["labels"]);
  if (made.outcome !== "added") throw new Error(made.outcome);
  key = made.key;
  keyId = made.facts.id;
  revoke = () => store.tenants.revokeKey(keyId);
  let drawn = 0;
  links = onceLinks(clock, (count) => new Uint8Array(count).fill(++drawn));
  ({ app, logged } = await startApp({
    store,
    clock,
    onceLinks: links,
    access: accessByKeys(store.tenants, clock),
  }));
  return () => app.close();
});

const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded", host: "127.0.0.1:3000", ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const once = () => links.make({ tenantId: "a", keyId: null, scopes: new Set(scopes) });
const cookieOf = (answer: { cookies: { name: string; value: string }[] }): string =>
  answer.cookies.find(({ name }) => name === sessionCookie)?.value ?? "";
const desk = (session: string) =>
  app.inject({ url: "/desk/prescription", cookies: { [sessionCookie]: session } });

describe("a link that signs in once", () => {
  test("opens the desk by its button, and nothing by being looked at", async () => {
    const token = once();
    const page = await app.inject(`/sign-in?once=${token}`);
    expect([page.statusCode, page.body.includes(token), page.cookies]).toEqual([200, true, []]);
    const signed = await post("/sign-in", { once: token });
    expect([signed.statusCode, signed.headers.location]).toEqual([303, "/"]);
    expect((await desk(cookieOf(signed))).statusCode).toBe(200);
    expect((await post("/sign-in", { once: token })).statusCode).toBe(401);
    expect(logged()).not.toContain(token);
  });

  test("is too old after a quarter of an hour", async () => {
    const token = once();
    now += onceLinkLasts;
    expect((await post("/sign-in", { once: token })).statusCode).toBe(401);
  });
});

describe("a key", () => {
  test("opens the desk until it is revoked", async () => {
    const signed = await post("/sign-in", { key });
    expect(signed.headers["set-cookie"]).toMatch(/; HttpOnly; SameSite=Strict$/);
    const session = cookieOf(signed);
    expect((await desk(session)).statusCode).toBe(200);
    await revoke();
    const gone = await desk(session);
    expect([gone.statusCode, gone.headers.location]).toEqual([303, "/sign-in"]);
    expect(logged()).not.toContain(key);
    expect(logged()).not.toContain(session);
  });

  test("that is wrong is told in the same words whatever it was, and not without end", async () => {
    const answers = [await post("/sign-in", { key: `${key}0` }), await post("/sign-in", { key: "x" })];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401]);
    expect(answers[0]!.body).toBe(answers[1]!.body);
    for (let tried = 0; tried < 9; tried += 1) await post("/sign-in", { key: "x" });
    const waiting = await post("/sign-in", { key });
    expect([waiting.statusCode, Number(waiting.headers["retry-after"]) > 0]).toEqual([429, true]);
  });
});

test("a program's token of another issuer, which has an end of its own, signs nobody in", async () => {
  const other = await startApp({ access: everybodyIs("a") });
  const signed = await other.app.inject({
    method: "POST",
    url: "/sign-in",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: "key=a.b.c",
  });
  expect([signed.statusCode, signed.cookies]).toEqual([401, []]);
  await other.app.close();
});

describe("a session", () => {
  test("ends when it is signed out of, and everything behind it leads to the sign-in", async () => {
    const session = cookieOf(await post("/sign-in", { once: once() }));
    const out = await app.inject({
      method: "POST",
      url: "/sign-out",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      cookies: { [sessionCookie]: session },
      payload: "",
    });
    expect([out.statusCode, out.headers.location]).toEqual([303, "/sign-in"]);
    for (const nobody of [session, "", "x"]) expect((await desk(nobody)).statusCode).toBe(303);
  });

  test("sends forms from its own pages alone", async () => {
    const session = cookieOf(await post("/sign-in", { once: once() }));
    const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.inject({
        method: "POST",
        url: "/desk/prescription",
        headers: { "content-type": "application/x-www-form-urlencoded", host: "127.0.0.1:3000", ...headers },
        cookies: { [sessionCookie]: session },
        payload: new URLSearchParams(fields).toString(),
      });
    const csrf = csrfOf(session);
    expect((await send({ csrf })).statusCode).not.toBe(403);
    expect((await send({ csrf }, { "sec-fetch-site": "same-origin" })).statusCode).not.toBe(403);
    for (const refused of [
      await send({}),
      await send({ csrf: csrfOf("other") }),
      await send({ csrf }, { "sec-fetch-site": "cross-site" }),
      await send({ csrf }, { origin: "https://evil.example" }),
      await send({ csrf }, { origin: "null" }),
    ])
      expect([refused.statusCode, refused.json().refusals[0].code]).toEqual([403, "from-elsewhere"]);
  });

  test("its pages run no inline script, load nothing from elsewhere and are kept by no cache", async () => {
    const { headers } = await app.inject("/sign-in");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:/);
    expect(headers["cache-control"]).toBe("no-store");
  });
});
