// The information pages by plain forms: started from a built-in entry, refused beside the field, signed as it was
// shown, kept apart by tenant.
import { medicineEntries } from "@plainlabel/content";
import type { FastifyInstance } from "fastify";
import { beforeEach, describe, expect, test } from "vitest";
import { type Scope, scopes } from "../../../access/Identity.ts";
import type { Store } from "../../../store/Store.ts";
import { formOn, sessionAt, wordsOn } from "../../../testing/deskForms.ts";
import { temporaryStore } from "../../../testing/temporaryStore.ts";
import { startApp } from "../../../testing/testApp.ts";

const clock = () => Date.parse("2026-11-25T10:00:00Z");
const senna = "/desk/information/senna";
const by = { "by-name": "Priya Shah", "by-registration": "2012345" };

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

const editing = async (session: Session) =>
  formOn((await session.get(`${senna}/edit`)).body, `${senna}/edit`);
const current = async (tenantId = "a") =>
  (await store.content.current({ tenantId, kind: "entry", name: "senna" }))?.body ?? null;

test("every built-in entry survives the form unchanged", async () => {
  const session = await signIn();
  for (const entry of medicineEntries) {
    const address = `/desk/information/${encodeURIComponent(entry.substance)}`;
    const fields = formOn((await session.get(`${address}/edit`)).body, `${address}/edit`);
    expect([
      entry.substance,
      (await session.post(`${address}/edit`, { ...fields, ...by })).statusCode,
    ]).toEqual([entry.substance, 303]);
    const kept = await store.content.current({ tenantId: "a", kind: "entry", name: entry.substance });
    expect(kept?.body).toEqual({ ...entry, version: 1 });
  }
});

describe("an entry", () => {
  test("is started from the built-in one, changed, signed as shown, and a draft again after a change", async () => {
    const session = await signIn();
    const saved = await session.post(`${senna}/edit`, {
      ...(await editing(session)),
      ...by,
      "whatFor.0.text": "This helps you poo.",
    });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${senna}?done=saved`]);
    const shown = (await session.get(`${senna}?done=saved`)).body;
    expect(wordsOn(shown)).toContain("Saved as a draft.");
    expect(wordsOn(shown)).toContain("This helps you poo.");
    const signed = await session.post(`${senna}/review`, { ...formOn(shown, `${senna}/review`), ...by });
    expect(signed.headers.location).toBe(`${senna}?done=review`);
    expect(await current()).toMatchObject({
      status: "reviewed",
      version: 2,
      reviewedBy: { name: "Priya Shah", on: "2026-11-25" },
    });
    expect(wordsOn((await session.get("/desk/information?name=sen")).body)).toContain(
      "Reviewed by Priya Shah, registration 2012345, on 2026-11-25 Our own, version 2",
    );
    await session.post(`${senna}/edit`, { ...(await editing(session)), ...by });
    expect(await current()).toMatchObject({ status: "draft", reviewedBy: null, version: 3 });
    const history = wordsOn((await session.get(senna)).body);
    expect(history).toMatch(
      /3 as people saw it Changed, a draft .*2 as people saw it Signed as reviewed .*1 as people saw it Written, a draft/,
    );
    const earlier = (await session.get(`${senna}/preview/2`)).body;
    expect(earlier).toContain("This helps you poo.");
    expect(earlier).toContain("These words are from before.");
    // Bigger letters are those of the same version.
    expect(earlier).toContain(`href="${senna}/preview/2?text=2#look"`);
  });

  test("is refused beside its fields, and nothing typed is lost", async () => {
    const session = await signIn();
    const fields = {
      ...(await editing(session)),
      ...by,
      "by-registration": "1",
      dmdCodes: "322236009\n322236008",
      "takeWell.1.picture": "skull",
      "whatFor.0.facts": "use",
    };
    const refused = await session.post(`${senna}/edit`, fields);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toMatch(/id="dmdCodes-wrong">Line 2: The check digit of this code is wrong\./);
    expect(refused.body).toMatch(/id="takeWell-1-picture-wrong">/);
    expect(refused.body).toMatch(/id="whatFor-0-facts-wrong">/);
    expect(refused.body).toMatch(/id="edit-registration-wrong">/);
    expect(formOn(refused.body, `${senna}/edit`)).toMatchObject({
      dmdCodes: fields.dmdCodes,
      "by-registration": "1",
      "whatFor.0.facts": "use",
    });
    expect(await current()).toBeNull();
  });

  test("that somebody else saved meanwhile is not written over, and both words stand side by side", async () => {
    const [mine, theirs] = [await signIn(), await signIn()];
    const fields = await editing(mine);
    await theirs.post(`${senna}/edit`, {
      ...fields,
      ...by,
      "by-name": "Tom Lee",
      "whatFor.0.text": "Their words.",
    });
    const late = await mine.post(`${senna}/edit`, { ...fields, ...by, "whatFor.0.text": "My words." });
    expect(late.statusCode).toBe(409);
    expect(wordsOn(late.body)).toMatch(
      /Tom Lee \(2012345\) saved it as version 1, .* What it is for Their words\. use fact 1 \/ This medicine .* My words\. use fact 1/,
    );
    expect(formOn(late.body, `${senna}/edit`)["whatFor.0.text"]).toBe("My words.");
    expect((await current())?.whatFor[0]?.text).toBe("Their words.");
    // Enter presses the first button, and that one writes over nobody.
    const [, form = ""] = late.body.split(`action="${senna}/edit"`);
    expect(/<button[^>]*>/.exec(form)?.[0]).toBe('<button class="key">');
    const over = await mine.post(`${senna}/edit`, { ...formOn(late.body, `${senna}/edit`), over: "1" });
    expect(over.statusCode).toBe(303);
    expect((await current())?.whatFor[0]?.text).toBe("My words.");
  });

  test("is signed only as it was shown, and by somebody with a registration", async () => {
    const session = await signIn();
    const shown = formOn((await session.get(senna)).body, `${senna}/review`);
    const nobody = await session.post(`${senna}/review`, { ...shown, ...by, "by-name": "" });
    expect([nobody.statusCode, /id="review-name-wrong">/.test(nobody.body)]).toEqual([422, true]);
    await session.post(`${senna}/edit`, { ...(await editing(session)), ...by, "whatFor.0.text": "Changed." });
    const late = await session.post(`${senna}/review`, { ...shown, ...by });
    expect(late.statusCode).toBe(409);
    expect(wordsOn(late.body)).toContain("These words changed since they were shown to you.");
    expect(await current()).toMatchObject({ status: "draft" });
  });

  test("is withdrawn, and written again after that", async () => {
    const session = await signIn();
    await session.post(`${senna}/edit`, { ...(await editing(session)), ...by, name: "Our senna" });
    const shown = (await session.get(senna)).body;
    await session.post(`${senna}/withdraw`, { ...formOn(shown, `${senna}/withdraw`), ...by });
    const after = wordsOn((await session.get(`${senna}?done=withdraw`)).body);
    expect(after).toContain("Built in");
    expect(after).toMatch(/2 Withdrawn/);
    expect((await session.post(`${senna}/edit`, { ...(await editing(session)), ...by })).statusCode).toBe(
      303,
    );
    expect(await current()).toMatchObject({ version: 3 });
  });

  test("is begun from nothing under a name that can be one", async () => {
    const session = await signIn();
    const begun = await session.get("/desk/new-information?name=Honey%20cream");
    expect(begun.headers.location).toBe("/desk/information/honey%20cream/edit");
    const page = (await session.get("/desk/information/honey%20cream/edit")).body;
    const fields = {
      ...formOn(page, "/desk/information/honey%20cream/edit"),
      ...by,
      name: "Honey",
      forms: "cream",
    };
    expect((await session.post("/desk/information/honey%20cream/edit", fields)).statusCode).toBe(303);
    for (const name of ["", "%C3%A9", "a/b", "%3Cscript%3E"])
      expect([name, (await session.get(`/desk/new-information?name=${name}`)).statusCode]).toEqual([
        name,
        422,
      ]);
  });

  test("has lines that move and more of them, kept nowhere until it is saved", async () => {
    const session = await signIn();
    const fields = await editing(session);
    const moved = formOn(
      (await session.post(`${senna}/lines`, { ...fields, do: "up.takeWell.1" })).body,
      `${senna}/edit`,
    );
    expect(moved["takeWell.0.text"]).toBe(fields["takeWell.1.text"]);
    expect(moved["takeWell.1.text"]).toBe("Follow your label.");
    const more = formOn(
      (await session.post(`${senna}/lines`, { ...fields, do: "more.beCareful" })).body,
      `${senna}/edit`,
    );
    expect(more["beCareful.7.text"]).toBe("");
    expect(await current()).toBeNull();
  });
});

test("another tenant's words are nowhere to be seen", async () => {
  const [a, b] = [await signIn("a"), await signIn("b")];
  await a.post(`${senna}/edit`, { ...(await editing(a)), ...by, "whatFor.0.text": "Secret words." });
  for (const url of ["/desk/information", senna, `${senna}/edit`, `${senna}/preview`]) {
    const { statusCode, body } = await b.get(url);
    expect([url, statusCode, /Secret words|Priya Shah|our own, version/i.test(body)]).toEqual([
      url,
      200,
      false,
    ]);
  }
  expect((await b.get(`${senna}/preview/1`)).statusCode).toBe(404);
});

test("a session without the right to change reads, and is told so; one without the right to sign does not sign", async () => {
  const [reader, writer] = [await signIn("a", ["labels"]), await signIn("a", ["content"])];
  const page = (await reader.get(senna)).body;
  expect(wordsOn(page)).toContain("does not allow changes; ask the operator");
  expect(page).not.toContain(`${senna}/edit`);
  expect((await reader.get(`${senna}/edit`)).headers.location).toBe(senna);
  const fields = await editing(writer);
  expect((await reader.post(`${senna}/edit`, { ...fields, ...by })).statusCode).toBe(403);
  const signing = formOn((await (await signIn()).get(senna)).body, `${senna}/review`);
  for (const session of [reader, writer])
    expect((await session.post(`${senna}/review`, { ...signing, ...by })).statusCode).toBe(403);
  expect(await current()).toBeNull();
  expect((await writer.post(`${senna}/edit`, { ...fields, ...by })).statusCode).toBe(303);
  expect((await writer.post(`${senna}/edit`, { ...fields, ...by }, "wrong")).statusCode).toBe(403);
});
