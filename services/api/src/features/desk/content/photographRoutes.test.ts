// The pages of photographs by plain forms: a file is taken as a picture or refused, signed as shown, kept apart by tenant.
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { type Scope, scopes } from "../../../access/Identity.ts";
import type { Store } from "../../../store/Store.ts";
import { formOn, sessionAt, wordsOn } from "../../../testing/deskForms.ts";
import { samplePictures } from "../../../testing/samplePictures.ts";
import { temporaryStore } from "../../../testing/temporaryStore.ts";
import { startApp } from "../../../testing/testApp.ts";

const clock = () => Date.parse("2026-11-25T10:00:00Z");
const address = "/desk/photographs/amoxicillin-500";
const jpeg = Buffer.from(samplePictures.jpeg, "base64");
const by = { "by-name": "Priya Shah", "by-registration": "2012345" };
const typed = {
  ...{ shows: "box", dmdCodes: "53711000001102\r\n39732411000001106", alt: "A white box" },
  ...{ takenOn: "2026-11-02", madeBy: "Alder Lane Pharmacy (fictional)", ...by },
};

let app: FastifyInstance;
let store: Store;
beforeEach(async () => {
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({ store, clock }));
  return () => app.close();
});

const signIn = async (tenantId = "a", allowed: readonly Scope[] = scopes) =>
  sessionAt(app, await store.sessions.begin({ tenantId, keyId: null, scopes: new Set(allowed) }));
type Session = Awaited<ReturnType<typeof signIn>>;
const form = async (session: Session, step: "edit" | "review" | "withdraw") => {
  const page = step === "edit" ? `${address}/edit` : address;
  return { ...formOn((await session.get(page)).body, `${address}/${step}`), ...by };
};
const current = async () =>
  (await store.content.current({ tenantId: "a", kind: "photograph", name: "amoxicillin-500" }))?.body ?? null;

test("a photograph is begun, refused without a file, kept, looked at, signed, changed with the same picture, and withdrawn", async () => {
  const session = await signIn();
  expect((await session.get("/desk/new-photograph?name=Amoxicillin-500")).headers.location).toBe(
    `${address}/edit`,
  );
  expect((await session.get("/desk/new-photograph?name=a%20b")).statusCode).toBe(422);
  const fields = { ...(await form(session, "edit")), ...typed };
  const without = await session.postFile(`${address}/edit`, fields, Buffer.alloc(0));
  expect([without.statusCode, without.body.includes('id="file-wrong">There is no file')]).toEqual([
    422,
    true,
  ]);
  expect(formOn(without.body, `${address}/edit`).alt).toBe(typed.alt);
  const wrong = await session.postFile(`${address}/edit`, fields, Buffer.from("%PDF-1.7"));
  expect(wordsOn(wrong.body)).toContain("This is no JPEG, PNG or WebP");
  expect((await session.postFile(`${address}/edit`, fields, jpeg)).headers.location).toBe(
    `${address}?done=saved`,
  );
  const kept = await current();
  expect(kept).toMatchObject({
    ...{ shows: "box", dmdCodes: ["53711000001102", "39732411000001106"], status: "draft" },
    picture: { type: "image/jpeg", width: 200, height: 300 },
  });
  const page = (await session.get(address)).body;
  const shown = /<img class="photograph" src="([^"]+)" alt="A white box"/.exec(page)?.[1];
  const picture = await session.get(shown!);
  expect([picture.statusCode, picture.headers["content-type"]]).toEqual([200, "image/jpeg"]);
  expect(picture.rawPayload.toString("latin1")).not.toContain("SECRET");
  expect((await session.post(`${address}/review`, await form(session, "review"))).headers.location).toBe(
    `${address}?done=review`,
  );
  expect(await current()).toMatchObject({ status: "reviewed", reviewedBy: { on: "2026-11-25" } });
  const stale = await form(session, "review");
  const again = { ...(await form(session, "edit")), alt: "A white box with a stripe" };
  await session.postFile(`${address}/edit`, again, Buffer.alloc(0));
  expect(await current()).toEqual({ ...kept, alt: "A white box with a stripe" });
  expect((await session.post(`${address}/review`, stale)).statusCode).toBe(409);
  await session.post(`${address}/withdraw`, await form(session, "withdraw"));
  expect(await current()).toBeNull();
  expect((await session.get(`${address}/picture`)).statusCode).toBe(404);
});

test("words that name a dose are told, and every wrong field says why", async () => {
  const session = await signIn();
  const fields = { ...(await form(session, "edit")), ...typed };
  const wrong = { ...fields, dmdCodes: "1", alt: "", takenOn: "yesterday", madeBy: "" };
  const refused = await session.postFile(`${address}/edit`, wrong, jpeg);
  expect(refused.statusCode).toBe(422);
  for (const field of ["dmdCodes", "alt", "takenOn", "madeBy"])
    expect(refused.body).toContain(`id="${field}-wrong"`);
  await session.postFile(`${address}/edit`, { ...fields, alt: "Take 1 tablet" }, jpeg);
  expect(wordsOn((await session.get(address)).body)).toContain("names a dose, a rhythm or a time of day");
});

test("who may not change or sign is told; another pharmacy sees nothing; a form from elsewhere does nothing", async () => {
  const session = await signIn();
  await session.postFile(`${address}/edit`, { ...(await form(session, "edit")), ...typed }, jpeg);
  const reader = await signIn("a", ["labels"]);
  expect((await reader.get(`${address}/edit`)).headers.location).toBe(address);
  expect((await reader.postFile(`${address}/edit`, typed, jpeg)).statusCode).toBe(403);
  const drafter = await signIn("a", ["labels", "content"]);
  expect((await drafter.get(address)).body).not.toContain(`action="${address}/review"`);
  const other = await signIn("b");
  expect((await other.get(address)).statusCode).toBe(404);
  expect((await other.get(`${address}/picture`)).statusCode).toBe(404);
  expect(wordsOn((await other.get("/desk/photographs")).body)).toContain("no photograph yet");
  expect((await session.post(`${address}/withdraw`, typed, "another")).statusCode).toBe(403);
  expect(await current()).not.toBeNull();
});
