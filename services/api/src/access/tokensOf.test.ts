// Tokens of another issuer, its keys at an address of this machine: taken as they should be, and nothing else is.
import { createHmac, createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { exportJWK, importJWK, type JWTPayload } from "jose";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { callerIsTrusted } from "../durations/durations.ts";
import { chanceFrom } from "../testing/chance.ts";
import { temporaryStore } from "../testing/temporaryStore.ts";
import { goodRequest, postJson, startApp } from "../testing/testApp.ts";
import { type IssuedKey, makeKey, signToken, startIssuer, type TokenIssuer } from "../testing/tokenIssuer.ts";
import { accessByBearer } from "./accessByBearer.ts";
import { keysOf } from "./accessByKeys.ts";
import { openIssuer } from "./openIssuer.ts";
import { tokensOf } from "./tokensOf.ts";

const jwtIssuer = "https://issuer.example.org";
const jwtAudience = "plainlabel";
const wanted = "/v1/stocks";

let keys: Readonly<Record<"RS256" | "PS256" | "ES256" | "EdDSA" | "next" | "foreign", IssuedKey>>;
beforeAll(async () => {
  keys = {
    RS256: await makeKey("RS256", "one"),
    PS256: await makeKey("PS256", "two"),
    ES256: await makeKey("ES256", "three"),
    EdDSA: await makeKey("EdDSA", "four"),
    next: await makeKey("ES256", "five"),
    foreign: await makeKey("ES256", "three"),
  };
});
const published = (): readonly IssuedKey[] => [keys.RS256, keys.PS256, keys.ES256, keys.EdDSA];

let now: number;
let issuer: TokenIssuer;
let app: FastifyInstance;
let logged: () => string;
const ends: (() => Promise<unknown>)[] = [];

const startWith = async (jwks: string, cooldown = 0) => {
  const { store } = temporaryStore(() => now);
  await store.tenants.add("alder-lane", "Alder Lane Pharmacy");
  await store.tenants.setClient("alder-lane", "vendor-1");
  const opened = await openIssuer({ jwtIssuer, jwtAudience, jwks }, { cooldown, timeout: 500 });
  if (!opened.ok || opened.value === null) throw new Error("no issuer");
  const clock = (): number => now;
  const access = accessByBearer([keysOf(store.tenants), tokensOf(opened.value, store.tenants, clock)], clock);
  const started = await startApp({ store, access });
  ends.push(() => started.app.close());
  return { store, ...started };
};

beforeEach(async () => {
  now = chanceFrom("tokens").now;
  issuer = await startIssuer(published());
  ends.push(() => issuer.stop());
  ({ app, logged } = await startWith(issuer.url));
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const claims = (changed: JWTPayload = {}): JWTPayload => ({
  ...{ iss: jwtIssuer, aud: jwtAudience, client_id: "vendor-1", scope: "openid labels links" },
  ...{ iat: now / 1000, nbf: now / 1000, exp: now / 1000 + 300 },
  ...changed,
});

const asked = async (token: string, at = app): Promise<number> => {
  const answer = await at.inject({ url: wanted, headers: { authorization: `Bearer ${token}` } });
  expect(answer.headers["www-authenticate"]).toBe(
    answer.statusCode === 401 ? 'Bearer realm="plainlabel"' : undefined,
  );
  return answer.statusCode;
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each(["RS256", "PS256", "ES256", "EdDSA"] as const)("a token signed by %s is taken", async (alg) => {
  expect(await asked(await signToken(keys[alg], claims()))).toBe(200);
});

test("it allows what it says of what we know, for the tenant of its client, and the trail names that tenant", async () => {
  const { store, app: other } = await startWith(issuer.url);
  const authorization = `Bearer ${await signToken(keys.ES256, claims())}`;
  expect((await postJson(other, "/v1/labels", goodRequest, { authorization })).statusCode).toBe(200);
  const forbidden = await other.inject({ url: "/v1/feedback", headers: { authorization } });
  expect(forbidden.statusCode).toBe(403);
  expect(forbidden.json().refusals[0]).toMatchObject({
    code: "scope-missing",
    detail: expect.stringContaining("feedback"),
  });
  const none = `Bearer ${await signToken(keys.ES256, claims({ scope: "" }))}`;
  expect((await postJson(other, "/v1/labels", goodRequest, { authorization: none })).statusCode).toBe(403);
  const { key } = (await store.tenants.addKey("alder-lane", ["labels"])) as { readonly key: string };
  expect(await asked(key, other)).toBe(200);
});

const wrongClaims: readonly (readonly [string, () => JWTPayload])[] = [
  ["of another issuer", () => ({ iss: "https://issuer.example.org/" })],
  ["of no issuer", () => ({ iss: undefined }) as unknown as JWTPayload],
  ["for somebody else", () => ({ aud: "another-service" })],
  ["for nobody", () => ({ aud: [] })],
  ["that has ended", () => ({ exp: now / 1000 - 6 })],
  ["without an end", () => ({ exp: undefined }) as unknown as JWTPayload],
  ["with an end that is no number", () => ({ exp: "9999999999" }) as unknown as JWTPayload],
  ["that has not begun", () => ({ nbf: now / 1000 + 60 })],
  ["of a client of no tenant", () => ({ client_id: "vendor-2" })],
  ["of a client by another case", () => ({ client_id: "VENDOR-1" })],
  ["of no client", () => ({ client_id: undefined }) as unknown as JWTPayload],
  ["of two clients", () => ({ azp: "vendor-2" })],
  ["of a client that is a list", () => ({ client_id: ["vendor-1"] })],
];

test.each(wrongClaims)("a token %s is not taken", async (_which, changed) => {
  expect(await asked(await signToken(keys.ES256, claims(changed())))).toBe(401);
});

test("a token may be for several services, and name its client as azp", async () => {
  const { client_id: _, ...rest } = claims();
  expect(await asked(await signToken(keys.ES256, { ...rest, azp: "vendor-1" }))).toBe(200);
  expect(await asked(await signToken(keys.ES256, claims({ azp: "vendor-1" })))).toBe(200);
  expect(await asked(await signToken(keys.ES256, claims({ aud: ["another", jwtAudience] })))).toBe(200);
});

test("no signature, one by a shared secret, or one by another's key opens nothing", async () => {
  const body = part(claims());
  for (const alg of ["none", "None", "NONE", "nOnE"])
    for (const signature of ["", "AAAA"])
      expect(await asked(`${part({ alg })}.${body}.${signature}`)).toBe(401);
  const publicKey = JSON.stringify(keys.RS256.publicKey);
  const pem = createPublicKey({ key: keys.RS256.publicKey as never, format: "jwk" })
    .export({ type: "spki", format: "pem" })
    .toString();
  for (const secret of [publicKey, pem, pem.trim(), keys.RS256.publicKey.n!])
    for (const alg of ["HS256", "HS384", "HS512"]) {
      const head = part({ alg, kid: "one", typ: "JWT" });
      const digest = createHmac(alg.replace("HS", "sha"), secret)
        .update(`${head}.${body}`)
        .digest("base64url");
      expect(await asked(`${head}.${body}.${digest}`)).toBe(401);
    }
  expect(await asked(await signToken(keys.foreign, claims()))).toBe(401);
  const own = { jwk: keys.foreign.publicKey, jku: "http://127.0.0.1:9/keys" };
  expect(await asked(await signToken(keys.foreign, claims(), own))).toBe(401);
  expect(await asked(await signToken(keys.ES256, claims(), { kid: "one" }))).toBe(401);
  // By the issuer's own key, and still by no algorithm that is taken.
  const secret = await exportJWK(keys.RS256.privateKey);
  for (const alg of ["RS384", "RS512", "PS384"]) {
    const privateKey = (await importJWK(secret, alg)) as CryptoKey;
    expect([alg, await asked(await signToken({ ...keys.RS256, alg, privateKey }, claims()))]).toEqual([
      alg,
      401,
    ]);
  }
});

const bytesOf = (token: string): readonly Buffer[] =>
  token.split(".").map((one) => Buffer.from(one, "base64url"));

test("a token with any one letter changed opens nothing", async () => {
  const token = await signToken(keys.EdDSA, claims());
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  await fc.assert(
    fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...letters), async (at, letter) => {
      fc.pre(token[at] !== ".");
      const changed = token.slice(0, at) + letter + token.slice(at + 1);
      // The last letter of a part has bits that mean nothing.
      fc.pre(JSON.stringify(bytesOf(changed)) !== JSON.stringify(bytesOf(token)));
      expect(await asked(changed)).toBe(401);
    }),
    { numRuns: 300 },
  );
});

test("a token is taken to its end and no longer, though it was remembered", async () => {
  const token = await signToken(keys.ES256, claims({ exp: now / 1000 + 2 }));
  expect(await asked(token)).toBe(200);
  now += 6_900;
  expect(await asked(token)).toBe(200);
  now += 200;
  expect(await asked(token)).toBe(401);
});

test("a tenant without its client is not known within seconds", async () => {
  const { store, app: other } = await startWith(issuer.url);
  const token = await signToken(keys.ES256, claims());
  expect(await asked(token, other)).toBe(200);
  await store.tenants.setClient("alder-lane", null);
  now += callerIsTrusted;
  expect(await asked(token, other)).toBe(401);
});

test("a new key of the issuer is found, and the old one is good no longer once it is not shown", async () => {
  const old = await signToken(keys.ES256, claims());
  const young = await signToken(keys.next, claims());
  expect(await asked(old)).toBe(200);
  expect(await asked(young)).toBe(401);
  issuer.shows(200, { keys: [keys.next.publicKey] });
  expect(await asked(young)).toBe(200);
  now += callerIsTrusted;
  expect(await asked(old)).toBe(401);
});

test("the issuer is asked once for many tokens, and invented keys do not make us ask again within the wait", async () => {
  const { app: other } = await startWith(issuer.url, 60_000);
  const before = issuer.asked();
  for (let one = 0; one < 5; one += 1)
    expect(await asked(await signToken(keys.ES256, claims({ jti: String(one) })), other)).toBe(200);
  for (let one = 0; one < 20; one += 1)
    expect(await asked(await signToken({ ...keys.next, kid: `invented-${one}` }, claims()), other)).toBe(401);
  expect(issuer.asked() - before).toBe(1);
  expect(await asked("no-token-at-all", other)).toBe(401);
});

test("an issuer that is away, or answers anything but its keys, is a 503 and not a wrong token, and passes", async () => {
  const token = await signToken(keys.ES256, claims());
  await issuer.stop();
  const away = await app.inject({ url: wanted, headers: { authorization: `Bearer ${token}` } });
  expect([away.statusCode, away.headers["retry-after"]]).toEqual([503, "5"]);
  expect(away.json().refusals[0].code).toBe("issuer-away");
  await issuer.start();
  const elsewhere = { location: issuer.url };
  for (const [status, body, headers] of [
    [500, "", {}],
    [302, "", elsewhere],
    [200, "<html>", {}],
    [200, { keys: "none" }, {}],
  ] as const) {
    issuer.shows(status, body, headers);
    expect([body, await asked(token)]).toEqual([body, 503]);
  }
  issuer.shows(200, { keys: published().map(({ publicKey }) => publicKey) });
  expect(await asked(token)).toBe(200);
  await issuer.stop();
  // The keys are known: who signed can be told without the issuer.
  expect(await asked(await signToken(keys.RS256, claims()))).toBe(200);
  await issuer.start();
  expect(logged()).toContain("the keys of the issuer of tokens cannot be read");
  expect(logged()).not.toContain(token.slice(-40));
  expect(logged()).not.toContain("127.0.0.1");
});

test("the keys may stand in a file; one that holds no public keys, or a secret one, is refused at the start", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-jwks-"));
  ends.push(async () => rmSync(folder, { recursive: true }));
  const file = join(folder, "keys.json");
  const opened = async (text: string) => {
    writeFileSync(file, text);
    const read = await openIssuer({ jwtIssuer, jwtAudience, jwks: file });
    return read.ok ? "read" : read.refusals.map(({ code, path }) => `${code} ${path}`).join();
  };
  const [publicKey] = published().map((key) => key.publicKey);
  const refusal = "unreadable-jwks /PLAINLABEL_JWKS";
  expect(await opened("no JSON")).toBe(refusal);
  expect(await opened('{"keys":[]}')).toBe(refusal);
  expect(await opened(JSON.stringify({ keys: [{ kty: "oct", k: "c2VjcmV0" }] }))).toBe(refusal);
  expect(await opened(JSON.stringify({ keys: [{ ...publicKey, d: "AA" }] }))).toBe(refusal);
  expect(await openIssuer({ jwtIssuer, jwtAudience, jwks: join(folder, "none") })).toMatchObject({
    ok: false,
  });
  expect(await opened(JSON.stringify({ keys: published().map((key) => key.publicKey) }))).toBe("read");
  const { app: other } = await startWith(file);
  expect(await asked(await signToken(keys.PS256, claims()), other)).toBe(200);
  expect(await asked(await signToken(keys.next, claims()), other)).toBe(401);
});
