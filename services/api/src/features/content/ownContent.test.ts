// A pharmacy's own information and films: kept with their history, shown behind its own labels alone, and never
// promised in vain.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findEntry } from "@plainlabel/content";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Access, type Scope, scopes } from "../../access/Identity.ts";
import { goodRequest, startApp } from "../../testing/testApp.ts";
import { entryExamples, filmExamples } from "./contentExamples.ts";

const folder = mkdtempSync(join(tmpdir(), "plainlabel-films-"));
const clock = () => Date.parse("2026-11-25T10:00:00Z");
const by = { name: "Priya Shah", registration: "2012345" };

/** "a": everything as tenant a; "draft": tenant a without the right to sign; "b": another tenant. */
const allowed: Readonly<Record<string, { readonly tenantId: string; readonly scopes: readonly Scope[] }>> = {
  a: { tenantId: "a", scopes },
  draft: { tenantId: "a", scopes: ["content"] },
  b: { tenantId: "b", scopes },
};
const access: Access = {
  identify: async (authorization = "") => {
    const known = allowed[authorization];
    return known === undefined
      ? null
      : { tenantId: known.tenantId, keyId: null, scopes: new Set(known.scopes) };
  },
};

let app: FastifyInstance;
beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  ({ app } = await startApp({
    access,
    clock,
    publicHost: "labels.example.org",
    filmPlaces: { folder, hosts: ["films.example.org"] },
  }));
  return () => app.close();
});
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = async (method: "GET" | "PUT" | "POST", url: string, body?: unknown, as = "a") => {
  const answer = await app.inject({
    method,
    url,
    headers: {
      authorization: as,
      ...(body === undefined ? {} : { "content-type": "application/json", accept: "application/json" }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  return { status: answer.statusCode, body: answer.json() };
};
const codesOf = ({
  status,
  body,
}: {
  status: number;
  body: { refusals: { code: string; path: string }[] };
}) => [status, ...body.refusals.map(({ code, path }) => `${code} ${path}`)];

const { version: _, ...builtIn } = findEntry({ substance: "amoxicillin" })!;
const ownWords = "This medicine is for your chest.";
const own = { ...builtIn, whatFor: [{ text: ownWords, pictogram: null, facts: [] }] };
const address = "/v1/content/amoxicillin";

/** A draft label: what nobody has signed stands behind no other (signedOnly.test.ts). */
const labelOf = async (as = "a", change: object = {}): Promise<{ path: string; opens: string }> => {
  const asked = {
    ...goodRequest,
    stock: "102x152",
    dispensedOn: "2026-11-24",
    explain: true,
    ...change,
  };
  const { status, body } = await call("POST", "/v1/labels", asked, as);
  if (status !== 200) throw new Error(JSON.stringify(body));
  const { url, opens } = body.labels[0].link;
  return { path: new URL(url).pathname, opens };
};
const pageOf = async (path: string): Promise<string> => (await app.inject(path)).body;

describe("an entry of a pharmacy's own", () => {
  test("stands behind its labels in place of the built-in one, and behind nobody else's", async () => {
    const kept = await call("PUT", address, { entry: own, by, after: 0 });
    expect(kept).toEqual({
      status: 200,
      body: { name: "amoxicillin", version: 1, withdrawn: false, findings: [] },
    });
    expect((await call("GET", address)).body.whatFor[0].text).toBe(ownWords);
    expect((await call("GET", address, undefined, "b")).body.whatFor).toEqual(builtIn.whatFor);
    expect(await pageOf((await labelOf()).path)).toContain(ownWords);
    expect(await pageOf((await labelOf("b")).path)).not.toContain(ownWords);
    const listed = (await call("GET", "/v1/content?substance=amoxicillin")).body.medicines;
    expect(listed).toMatchObject([{ own: true, version: 1, status: "draft" }]);
  });

  test("can be withdrawn; then the built-in one holds at once, on pages that are open too", async () => {
    await call("PUT", address, { entry: own, by, after: 0 });
    const { path } = await labelOf();
    expect(await pageOf(path)).toContain(ownWords);
    const gone = await call("PUT", address, { entry: null, by, after: 1 });
    expect(gone.body).toMatchObject({ version: 2, withdrawn: true });
    expect(await pageOf(path)).not.toContain(ownWords);
    const { versions } = (await call("GET", `${address}/history`)).body;
    expect(versions).toMatchObject([
      { version: 2, body: null, by, at: "2026-11-25T10:00:00.000Z" },
      { version: 1, body: { ...own, version: 1 }, by },
    ]);
    expect((await call("GET", `${address}/history`, undefined, "b")).status).toBe(404);
  });

  test("is counted by its own version when readers say how easy it was", async () => {
    const { path } = await labelOf();
    const say = () =>
      app.inject({
        method: "POST",
        url: `${path}/feedback`,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        payload: "face=yes",
      });
    await say();
    await call("PUT", address, { entry: own, by, after: 0 });
    await say();
    const { counts } = (await call("GET", "/v1/feedback")).body;
    const versions = counts.map(({ contentVersion }: { contentVersion: string }) =>
      contentVersion.split("/").at(-1),
    );
    expect(versions.sort()).toEqual(["2", "own-1"]);
  });

  test("is kept after the version that was read, and no other", async () => {
    await call("PUT", address, { entry: own, by, after: 0 });
    expect(codesOf(await call("PUT", address, { entry: own, by, after: 0 }))).toEqual([
      409,
      "changed-meanwhile /after",
    ]);
  });

  test("that was never there is not withdrawn, and its name is kept nowhere", async () => {
    for (const url of [address, "/v1/content/9990000018", "/v1/films/9990000018", "/v1/films/a%00b"]) {
      const field = url.startsWith("/v1/films") ? "film" : "entry";
      const refused = await call("PUT", url, { [field]: null, by, after: 0 });
      expect([url, ...codesOf(refused)]).toEqual([url, 400, "nothing-to-withdraw /after"]);
      expect(codesOf(await call("PUT", url, { [field]: null, by, after: 1 }))).toEqual([
        409,
        "changed-meanwhile /after",
      ]);
      expect((await call("GET", `${url}/history`)).status).toBe(404);
    }
  });

  test("is kept and withdrawn as the documents show", async () => {
    putFiles();
    for (const [url, examples] of [
      ["/v1/content/ramipril", entryExamples],
      ["/v1/films/inhaler", filmExamples],
    ] as const) {
      expect((await call("PUT", url, examples.keep)).body).toMatchObject({ version: 1, findings: [] });
      expect((await call("PUT", url, examples.withdraw)).body).toMatchObject({ version: 2, withdrawn: true });
    }
  });

  test("is signed by who sends it, with the right to sign, and not for a day to come", async () => {
    const signed = (reviewedBy: object) => ({
      entry: { ...own, status: "reviewed", reviewedBy },
      by,
      after: 0,
    });
    const today = { ...by, on: "2026-11-25" };
    expect(codesOf(await call("PUT", address, signed(today), "draft"))).toEqual([
      403,
      "scope-missing /entry/status",
    ]);
    expect(
      codesOf(await call("PUT", address, signed({ ...today, name: "Tom Lee", on: "2026-11-26" }))),
    ).toEqual([400, "signed-by-another /entry/reviewedBy", "signed-in-the-future /entry/reviewedBy/on"]);
    expect((await call("PUT", address, { entry: own, by, after: 0 }, "draft")).status).toBe(200);
    expect((await call("PUT", address, { ...signed(today), after: 1 })).status).toBe(200);
    expect((await call("GET", address)).body).toMatchObject({ status: "reviewed", reviewedBy: today });
  });

  test("has codes that are right and nobody else's, and the name of its address", async () => {
    const coded = (entry: object, dmdCodes: readonly string[]) => ({
      entry: { ...entry, dmdCodes },
      by,
      after: 0,
    });
    const code = "322236009";
    expect((await call("PUT", address, coded(own, [code]))).status).toBe(200);
    const { version: _version, ...ramipril } = findEntry({ substance: "ramipril" })!;
    expect(codesOf(await call("PUT", "/v1/content/ramipril", coded(ramipril, [code, code])))).toEqual([
      422,
      "code-taken /entry/dmdCodes/0",
      "code-taken /entry/dmdCodes/1",
    ]);
    expect(codesOf(await call("PUT", "/v1/content/ramipril", coded(ramipril, ["322236008"])))).toEqual([
      400,
      "snomed-check-digit /entry/dmdCodes/0",
    ]);
    expect(codesOf(await call("PUT", address, coded(ramipril, [])))).toEqual([
      422,
      "other-name /entry/substance",
    ]);
    // The same code of another tenant is none of ours.
    expect((await call("PUT", "/v1/content/ramipril", coded(ramipril, [code]), "b")).status).toBe(200);
  });

  test("is told where its words are hard, and kept all the same", async () => {
    const text =
      "Concomitant administration of this pharmaceutical with numerous other substances could conceivably exacerbate your pre-existing renal impairment quite considerably.";
    const hard = { ...own, beCareful: [{ text, pictogram: null, facts: [] }] };
    const { status, body } = await call("PUT", address, { entry: hard, by, after: 0 });
    expect([status, body.findings.map(({ code }: { code: string }) => code)]).toEqual([
      200,
      ["long-sentence", "hard-words"],
    ]);
  });

  test("is told where its words would compete with the label, and a film too", async () => {
    const text = "Take 2 tablets in the morning.";
    const competing = { ...own, always: [{ text, pictogram: null, facts: [] }] };
    const { body } = await call("PUT", address, { entry: competing, by, after: 0 });
    expect(body.findings.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
      ["names-a-dose", "/entry/always"],
      ["names-a-dose", "/entry/always"],
    ]);
    putFiles();
    const spoken = { ...film, transcript: "This is your medicine. Take it twice a day." };
    const told = (await call("PUT", filmAddress, { film: spoken, by, after: 0 })).body.findings;
    expect(told.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
      ["names-a-dose", "/film/transcript"],
    ]);
  });

  test("of the first shape is still taken, word for word, and told that its urgencies are its own", async () => {
    const { entry } = entryExamples.earlier;
    const said = [{ who: "999", sentences: [{ text: "Phone 999 now.", pictogram: null, facts: [] }] }];
    const sent = { ...entry, substance: "amoxicillin", getHelp: said };
    const { status, body } = await call("PUT", address, { entry: sent, by, after: 0 });
    expect([status, body.findings.map(({ code }: { code: string }) => code)]).toEqual([200, ["own-urgency"]]);
    expect((await call("GET", address)).body).toMatchObject({ shape: 2, signs: [], earlierHelp: said });
    // A number is never parted from what follows it.
    expect(await pageOf((await labelOf()).path)).toContain("Phone 999\u00a0now.");
  });

  test("that was signed and then changed is refused with the old signature, and signed anew with a new one", async () => {
    const signature = { ...by, on: "2026-11-25" };
    const reviewed = { ...own, status: "reviewed", reviewedBy: signature };
    expect((await call("PUT", address, { entry: reviewed, by, after: 0 })).status).toBe(200);
    const { version: _, ...held } = (await call("GET", address)).body;
    expect(held.reviewedBy.words).toMatch(/^[0-9a-f]{64}$/);
    const changed = { ...held, storing: [] };
    const refused = await call("PUT", address, { entry: changed, by, after: 1 });
    expect(codesOf(refused)).toEqual([422, "signed-then-changed /entry/reviewedBy/words"]);
    const anew = { ...changed, reviewedBy: signature };
    expect((await call("PUT", address, { entry: anew, by, after: 1 })).status).toBe(200);
    const now = (await call("GET", address)).body;
    expect([now.status, now.reviewedBy.words === held.reviewedBy.words]).toEqual(["reviewed", false]);
  });

  test.each([
    [{ entry: own, after: 0 }, "missing-field /by"],
    [{ entry: own, by, after: -1 }, "number-out-of-range /after"],
    [{ entry: { ...own, colour: "red" }, by, after: 0 }, "unknown-field /entry/colour"],
    [{ entry: { ...own, name: "Amoxi\u202ecillin" }, by, after: 0 }, "invisible-character /entry/name"],
    [[], "wrong-type "],
  ])("of a wrong shape is refused with its place: %#", async (body, expected) => {
    const answer = await call("PUT", address, body);
    expect(codesOf(answer)).toContain(expected);
    expect(answer.status).toBe(400);
  });
});

const film = {
  id: "amoxicillin",
  title: "Your capsules",
  about: { kind: "medicine", substance: "amoxicillin" },
  url: "/films/capsules.mp4",
  language: "en-GB",
  captions: [{ language: "en-GB", url: "/films/capsules.vtt" }],
  signLanguage: null,
  durationSeconds: 60,
  transcript: "This is your medicine.",
  madeBy: "High Street Pharmacy",
  status: "draft",
  reviewedBy: null,
};
const filmAddress = "/v1/films/amoxicillin";
const putFiles = (): void => {
  for (const name of ["capsules", "inhaler"]) {
    writeFileSync(join(folder, `${name}.mp4`), "0123456789");
    writeFileSync(join(folder, `${name}.vtt`), "WEBVTT\n");
  }
};

describe("a film", () => {
  test("is kept only when its files are there, and promised only while they are", async () => {
    expect(codesOf(await call("PUT", filmAddress, { film, by, after: 0 }))).toEqual([
      422,
      "film-file-missing /film",
      "film-file-missing /film",
    ]);
    putFiles();
    expect((await call("PUT", filmAddress, { film, by, after: 0 })).status).toBe(200);
    const { path, opens } = await labelOf();
    expect(opens).toBe("film");
    expect(await pageOf(path)).toContain(`${path}/film/1`);
    expect(await pageOf(`${path}/film/1`)).toContain('src="/films/capsules.mp4"');
    expect((await labelOf("b")).opens).toBe("page");
    rmSync(join(folder, "capsules.mp4"));
    expect(await pageOf(path)).not.toContain("/film/");
    expect((await app.inject(`${path}/film/1`)).statusCode).toBe(404);
    expect((await labelOf("a", { person: { name: "Eve Moss" } })).opens).toBe("page");
  });

  test("may come from a host that the operator named, and leads there by a link", async () => {
    const elsewhere = { ...film, url: "https://films.example.org/1", captions: [] };
    expect((await call("PUT", filmAddress, { film: elsewhere, by, after: 0 })).status).toBe(200);
    const { path } = await labelOf();
    expect(await pageOf(`${path}/film/1`)).toContain('href="https://films.example.org/1"');
    const other = { ...elsewhere, url: "https://evil.example/1" };
    expect(codesOf(await call("PUT", filmAddress, { film: other, by, after: 1 }))).toEqual([
      400,
      "film-from-elsewhere /film/url",
    ]);
  });

  test("is sent whole, in parts, and not outside its folder", async () => {
    putFiles();
    writeFileSync(join(folder, "secret.txt"), "secret");
    const get = (url: string, range?: string) =>
      app.inject({ url, ...(range === undefined ? {} : { headers: { range } }) });
    const whole = await get("/films/capsules.mp4");
    expect([whole.statusCode, whole.headers["content-type"], whole.body]).toEqual([
      200,
      "video/mp4",
      "0123456789",
    ]);
    const part = await get("/films/capsules.mp4", "bytes=2-4");
    expect([part.statusCode, part.headers["content-range"], part.body]).toEqual([206, "bytes 2-4/10", "234"]);
    expect((await get("/films/capsules.mp4", "bytes=20-")).statusCode).toBe(416);
    expect((await get("/films/capsules.vtt")).headers["content-type"]).toMatch(/^text\/vtt/);
    for (const url of [
      "/films/secret.txt",
      "/films/..%2fsecret.txt",
      "/films/none.mp4",
      "/films/.mp4",
      "/films/",
    ])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
  });
});
