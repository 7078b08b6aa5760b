// The pages of films by plain forms: kept only when the file is there, signed as shown, kept apart by tenant.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { type Scope, scopes } from "../../../access/Identity.ts";
import type { Store } from "../../../store/Store.ts";
import { formOn, sessionAt, wordsOn } from "../../../testing/deskForms.ts";
import { temporaryStore } from "../../../testing/temporaryStore.ts";
import { startApp } from "../../../testing/testApp.ts";

const clock = () => Date.parse("2026-11-25T10:00:00Z");
const address = "/desk/films/inhaler-bsl";
const typed = {
  title: "Your inhaler",
  kind: "device",
  about: "Inhaler",
  url: "/films/inhaler.mp4",
  poster: "/films/inhaler.jpg",
  language: "en-GB",
  captions: "en-GB /films/inhaler.vtt",
  signLanguage: "bsl",
  durationSeconds: "60",
  transcript: "This is your inhaler.\r\nYour label says how to use it.",
  madeBy: "Alder Lane Pharmacy (fictional)",
  "by-name": "Priya Shah",
  "by-registration": "2012345",
};

let app: FastifyInstance;
let store: Store;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "plainlabel-desk-films-"));
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({ store, clock, filmPlaces: { folder, hosts: ["films.example.org"] } }));
  return async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

const signIn = async (tenantId = "a", allowed: readonly Scope[] = scopes) =>
  sessionAt(app, await store.sessions.begin({ tenantId, keyId: null, scopes: new Set(allowed) }));
type Session = Awaited<ReturnType<typeof signIn>>;
const editing = async (session: Session) => ({
  ...formOn((await session.get(`${address}/edit`)).body, `${address}/edit`),
  "by-name": "Priya Shah",
  "by-registration": "2012345",
});
const putFiles = () => {
  writeFileSync(join(folder, "inhaler.mp4"), "0");
  writeFileSync(join(folder, "inhaler.jpg"), "0");
  writeFileSync(join(folder, "inhaler.vtt"), "WEBVTT\n");
};
const current = async () =>
  (await store.content.current({ tenantId: "a", kind: "film", name: "inhaler-bsl" }))?.body ?? null;

test("a film is begun, refused while its files are missing, kept, signed, changed and withdrawn", async () => {
  const session = await signIn();
  expect((await session.get("/desk/new-film?name=Inhaler-BSL")).headers.location).toBe(`${address}/edit`);
  expect((await session.get("/desk/new-film?name=a%20b")).statusCode).toBe(422);
  const fields = { ...(await editing(session)), ...typed };
  const refused = await session.post(`${address}/edit`, fields);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toMatch(
    /id="url-wrong">There is no file inhaler\.mp4 in the folder of films\..*inhaler\.vtt.*inhaler\.jpg/,
  );
  expect(formOn(refused.body, `${address}/edit`).transcript).toBe(typed.transcript);
  putFiles();
  expect((await session.post(`${address}/edit`, fields)).headers.location).toBe(`${address}?done=saved`);
  expect(await current()).toMatchObject({
    about: { kind: "device", device: "inhaler" },
    signLanguage: "bsl",
    poster: "/films/inhaler.jpg",
    transcript: "This is your inhaler. Your label says how to use it.",
    status: "draft",
  });
  const review = formOn((await session.get(address)).body, `${address}/review`);
  const signed = await session.post(`${address}/review`, {
    ...review,
    "by-name": "Priya Shah",
    "by-registration": "2012345",
  });
  expect(signed.headers.location).toBe(`${address}?done=review`);
  expect(await current()).toMatchObject({
    reviewedBy: { name: "Priya Shah", registration: "2012345", on: "2026-11-25" },
  });
  // A form that is sent as it was shown changes nothing but the signature.
  const before = await current();
  await session.post(`${address}/edit`, await editing(session));
  expect(await current()).toEqual({ ...before, status: "draft", reviewedBy: null });
  const stale = await session.post(`${address}/review`, {
    ...review,
    "by-name": "Priya Shah",
    "by-registration": "2012345",
  });
  expect(stale.statusCode).toBe(409);
  const withdraw = formOn((await session.get(address)).body, `${address}/withdraw`);
  await session.post(`${address}/withdraw`, {
    ...withdraw,
    "by-name": "Tom Lee",
    "by-registration": "2054321",
  });
  expect(await current()).toBeNull();
  expect(wordsOn((await session.get(`${address}?done=withdraw`)).body)).toMatch(
    /4 Withdrawn Tom Lee, 2054321 .*2 Signed as reviewed/,
  );
});

test("every field that is wrong says why, and a film from elsewhere is none", async () => {
  const session = await signIn();
  const wrong = {
    ...typed,
    title: "",
    about: "",
    url: "https://evil.example/1",
    language: "English!",
    captions: "en",
    durationSeconds: "long",
    transcript: "",
    madeBy: "",
    "by-name": "",
  };
  const { statusCode, body } = await session.post(`${address}/edit`, {
    ...(await editing(session)),
    ...wrong,
  });
  expect(statusCode).toBe(422);
  for (const id of [
    "title",
    "about",
    "language",
    "captions",
    "durationSeconds",
    "transcript",
    "madeBy",
    "edit-name",
  ])
    expect([id, body.includes(`id="${id}-wrong"`)]).toEqual([id, true]);
  const elsewhere = await session.post(`${address}/edit`, {
    ...(await editing(session)),
    ...typed,
    url: "https://evil.example/1",
  });
  expect(elsewhere.body).toMatch(/id="url-wrong">Films come from here/);
});

test("what somebody else saved meanwhile is not written over", async () => {
  putFiles();
  const session = await signIn();
  const fields = { ...(await editing(session)), ...typed };
  await session.post(`${address}/edit`, { ...fields, title: "Theirs" });
  const late = await session.post(`${address}/edit`, { ...fields, title: "Mine" });
  expect([late.statusCode, wordsOn(late.body).includes("Title Theirs Mine")]).toEqual([409, true]);
  expect((await current())?.title).toBe("Theirs");
  await session.post(`${address}/edit`, { ...formOn(late.body, `${address}/edit`), over: "1" });
  expect((await current())?.title).toBe("Mine");
});

test("a film is its tenant's alone, and a session without the right changes nothing", async () => {
  putFiles();
  const [a, b, reader, writer] = [
    await signIn(),
    await signIn("b"),
    await signIn("a", ["labels"]),
    await signIn("a", ["content"]),
  ];
  const fields = { ...(await editing(a)), ...typed };
  expect((await reader.post(`${address}/edit`, fields)).statusCode).toBe(403);
  expect((await writer.post(`${address}/edit`, fields, "wrong")).statusCode).toBe(403);
  expect(await current()).toBeNull();
  await writer.post(`${address}/edit`, fields);
  const review = formOn((await a.get(address)).body, `${address}/review`);
  expect(
    (await writer.post(`${address}/review`, { ...review, "by-name": "P S", "by-registration": "2012345" }))
      .statusCode,
  ).toBe(403);
  expect(wordsOn((await reader.get(address)).body)).toContain("does not allow changes");
  expect((await reader.get("/desk/films")).body).toContain("Your inhaler");
  expect((await b.get("/desk/films")).body).not.toContain("Your inhaler");
  expect((await b.get(address)).statusCode).toBe(404);
  // Without its poster a film still plays.
  rmSync(join(folder, "inhaler.jpg"));
  expect(wordsOn((await a.get("/desk/films")).body)).not.toContain("Would not play");
  expect(wordsOn((await a.get(address)).body)).not.toContain("not in the folder of films");
  rmSync(join(folder, "inhaler.mp4"));
  expect(wordsOn((await a.get("/desk/films")).body)).toContain("Would not play: not offered");
});

test("words of a film that name a dose are told where it is looked at and where it is changed", async () => {
  const session = await signIn();
  putFiles();
  const transcript = "Breathe in 2 puffs in the morning.";
  await session.post(`${address}/edit`, { ...(await editing(session)), ...typed, transcript });
  for (const page of [address, `${address}/edit`])
    expect(wordsOn((await session.get(page)).body)).toMatch(/names a dose, a rhythm or a time of day/);
  await session.post(`${address}/edit`, { ...(await editing(session)), ...typed });
  for (const page of [address, `${address}/edit`])
    expect(wordsOn((await session.get(page)).body)).not.toMatch(/names a dose/);
});
