// What one tenant owns does not exist for another: every operation of the OpenAPI document that names a thing by
// its id is tried by a stranger.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { medicineEntries } from "@plainlabel/content";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Access, scopes } from "../../services/api/src/access/Identity.ts";
import { photographExamples } from "../../services/api/src/features/content/contentExamples.ts";
import { operations } from "../../services/api/src/openapi/operations.ts";
import { goodRequest, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";

const films = mkdtempSync(join(tmpdir(), "plainlabel-apart-"));
const by = { name: "Priya Shah", registration: "2012345" };
const access: Access = {
  identify: async (sent) =>
    sent === "owner" || sent === "stranger" ? { tenantId: sent, keyId: null, scopes: new Set(scopes) } : null,
};

let shipped: TestApp;
beforeAll(async () => {
  mkdirSync(films, { recursive: true });
  writeFileSync(join(films, "own.mp4"), "film");
  shipped = await startApp({
    access,
    publicHost: "labels.example.org",
    filmPlaces: { folder: films, hosts: [] },
  });
});
afterAll(async () => {
  await shipped.app.close();
  rmSync(films, { recursive: true });
});

const call = async (as: "owner" | "stranger", method: string, url: string, body?: unknown) => {
  const answer = await shipped.app.inject({
    method: method.toUpperCase() as "GET",
    url,
    headers: {
      authorization: as,
      ...(body === undefined
        ? {}
        : { "content-type": "application/json", accept: "application/json, */*;q=0.1" }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  return { status: answer.statusCode, body: answer.json() };
};

const { version: _, ...entry } = { ...medicineEntries[0]!, substance: "a medicine of our own", dmdCodes: [] };
const film = {
  id: "own",
  title: "Our film",
  about: { kind: "form", form: "capsules" },
  url: "/films/own.mp4",
  language: "en-GB",
  captions: [],
  signLanguage: null,
  durationSeconds: 60,
  transcript: "This is our film.",
  madeBy: "High Street Pharmacy",
  status: "draft",
  reviewedBy: null,
};

interface Recipe {
  /** Makes the thing for its owner and gives its address. */
  readonly make: () => Promise<string>;
  /** Where its owner looks whether it is as it was. */
  readonly look: (address: string) => string;
  /** What a stranger would send. */
  readonly body?: unknown;
}

const made = async (url: string, body: object): Promise<string> => {
  // Kept by another recipe already: the same thing will do.
  const answer = await call("owner", "PUT", url, { ...body, by, after: 0 });
  if (answer.status !== 200 && answer.status !== 409) throw new Error(JSON.stringify(answer.body));
  return url;
};
const link: Recipe = {
  make: async () => {
    const today = new Date().toISOString().slice(0, 10);
    const request = { ...goodRequest, stock: "102x152", dispensedOn: today, explain: true };
    const { status, body } = await call("owner", "POST", "/v1/labels", request);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return `/v1/links/${body.labels[0].link.id}`;
  },
  look: (address) => address,
};
const ownEntry = (suffix = ""): Recipe => ({
  make: async () => (await made(`/v1/content/${encodeURIComponent(entry.substance)}`, { entry })) + suffix,
  look: (address) => address.replace(/\/history$/, ""),
  body: { entry: { ...entry, name: "Changed" }, by, after: 1 },
});
const ownFilm = (suffix = ""): Recipe => ({
  make: async () => (await made("/v1/films/own", { film })) + suffix,
  look: (address) => address.replace(/\/history$/, ""),
  body: { film: { ...film, title: "Changed" }, by, after: 1 },
});

const { photograph } = photographExamples.keep;
const ownPhotograph = (suffix = ""): Recipe => ({
  make: async () => (await made(`/v1/photographs/${photograph.id}`, { photograph })) + suffix,
  look: (address) => address.replace(/\/(history|picture)$/, ""),
  body: { photograph: { ...photograph, alt: "Changed" }, by, after: 1 },
});

const batch = (suffix = "", body?: unknown): Recipe => ({
  body,
  make: async () => {
    const { status, body } = await call("owner", "POST", "/v1/batches", { items: [goodRequest] });
    if (status !== 202) throw new Error(JSON.stringify(body));
    const address = `/v1/batches/${body.id}`;
    for (;;) {
      const { body: now } = await call("owner", "GET", address);
      if (now.state === "done") return address + suffix;
      await wait(20);
    }
  },
  look: (address) => address.replace(/(\/v1\/batches\/[^/]+).*/, "$1"),
});

/** By path: a new operation with an id fails below until it stands here. */
const recipes: Readonly<Record<string, Recipe>> = {
  "/v1/links/{id}": link,
  "/v1/batches/{id}": batch(),
  "/v1/batches/{id}/events": batch("/events"),
  "/v1/batches/{id}/refusals": batch("/refusals"),
  "/v1/batches/{id}/labels": batch("/labels", { approval: { by: "Priya Shah", at: "2026-11-22T10:30:00Z" } }),
  "/v1/batches/{id}/items": batch("/items"),
  "/v1/batches/{id}/items/{item}": batch("/items/0"),
  "/v1/content/{substance}": ownEntry(),
  "/v1/content/{substance}/history": ownEntry("/history"),
  "/v1/films/{id}": ownFilm(),
  "/v1/films/{id}/history": ownFilm("/history"),
  "/v1/photographs/{id}": ownPhotograph(),
  "/v1/photographs/{id}/picture": ownPhotograph("/picture"),
  "/v1/photographs/{id}/history": ownPhotograph("/history"),
};

/** Pictures and the dictionary of medicines are the same for everybody. */
const ofNobody = ["/v1/pictograms/{id}.svg", "/v1/medicines/{id}", "/v1/medicines/{id}/packs/{gtin}"];

const named = operations.filter(
  ({ path, access: needs }) => needs !== undefined && path.includes("{") && !ofNobody.includes(path),
);

describe("a stranger", () => {
  it("is tried at every address that names a thing", () => {
    expect(named.map(({ path }) => path).filter((path) => recipes[path] === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });

  it.each(named.map(({ method, path }) => [method, path] as const))(
    "finds nothing by %s %s, and changes nothing",
    async (method, path) => {
      const recipe = recipes[path]!;
      const address = await recipe.make();
      const before = await call("owner", "GET", recipe.look(address));
      expect(before.status).toBe(200);
      const tried = await call(
        "stranger",
        method,
        address,
        method === "put" || method === "post" ? recipe.body : undefined,
      );
      // To keep something under a name that another tenant uses too is no change of theirs: it follows their own version 0.
      expect(tried.status).toBe(method === "put" ? 409 : 404);
      expect(JSON.stringify(tried.body)).not.toMatch(/Priya|Our film|medicine of our own|black disc/);
      expect(await call("owner", "GET", recipe.look(address))).toEqual(before);
    },
  );

  it("sees in lists what is its own and nothing else", async () => {
    await ownEntry().make();
    await ownFilm().make();
    await batch().make();
    expect((await call("stranger", "GET", "/v1/batches")).body).toEqual({ batches: [] });
    expect((await call("owner", "GET", "/v1/batches")).body.batches).not.toEqual([]);
    await ownPhotograph().make();
    expect((await call("stranger", "GET", "/v1/photographs")).body).toEqual({ photographs: [] });
    expect((await call("stranger", "GET", "/v1/films")).body).toEqual({ films: [] });
    const { medicines } = (await call("stranger", "GET", "/v1/content")).body;
    expect(medicines.filter(({ own }: { own: boolean }) => own)).toEqual([]);
    expect((await call("stranger", "GET", "/v1/feedback")).body).toMatchObject({
      counts: [],
      nearMisses: [],
    });
  });
});
