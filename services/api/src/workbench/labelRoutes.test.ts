// The desk by plain forms: shown, approved as it was shown, printed; what is printed is noted, what is looked at is not.
import type { FastifyInstance } from "fastify";
import { PDFDocument } from "pdf-lib";
import { beforeEach, expect, test } from "vitest";
import { scopes } from "../access/Identity.ts";
import type { Store } from "../store/Store.ts";
import { temporaryStore } from "../testing/temporaryStore.ts";
import { goodRequest, pharmacy, postJson, startApp } from "../testing/testApp.ts";
import { csrfOf, sessionCookie } from "./deskScope.ts";

let app: FastifyInstance;
let store: Store;
let session: string;

beforeEach(async () => {
  ({ store } = temporaryStore());
  ({ app } = await startApp({ store, pharmacy, clock: () => Date.parse("2026-11-25T10:00:00Z") }));
  session = await store.sessions.begin({ tenantId: "local", keyId: null, scopes: new Set(scopes) });
  return () => app.close();
});

const typed = {
  personName: "Mrs Ada Jones",
  medicineName: "Amoxicillin",
  strength: "500 mg",
  form: "capsules",
  quantity: "21 capsules",
  directions: "Take ONE capsule THREE times a day",
  stock: "102x76",
  dispensedOn: "2026-11-25",
};
const post = (url: string, fields: Record<string, string>) =>
  app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    cookies: { [sessionCookie]: session },
    payload: new URLSearchParams({ csrf: csrfOf(session), ...fields }).toString(),
  });
const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

/** Entries of the trail; they are written after the answers. */
const noted = async (): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  const verdict = await store.audit.verify(null);
  return verdict.outcome === "whole" ? (verdict.head?.seq ?? 0) : -1;
};

test("a label is looked at, approved and printed, and the print alone is noted", async () => {
  const shown = (await post("/", { ...typed, do: "show" })).body;
  const seen = hidden(shown, "seen");
  expect(shown).toContain("Take 1 capsule, 3 times a day.");
  const approved = (await post("/", { ...typed, seen, initials: "PS", do: "approve" })).body;
  expect(approved).toContain("Approved by PS.");
  expect(await noted()).toBe(0);
  const approval = Object.fromEntries(
    ["approved", "approved-by", "approved-at"].map((name) => [name, hidden(approved, name)]),
  );
  const printed = await post("/desk/label", { ...typed, ...approval });
  expect([printed.statusCode, printed.headers["content-type"]]).toEqual([200, "application/pdf"]);
  expect(await noted()).toBe(1);
  const changed = await post("/desk/label", { ...typed, ...approval, quantity: "42 capsules" });
  expect([changed.statusCode, changed.body.includes("Nothing was printed")]).toEqual([409, true]);
});

test("the approved label is printed as a sheet of A4 beside it, in the same words; a changed one is not", async () => {
  const seen = hidden((await post("/", { ...typed, do: "show" })).body, "seen");
  const approved = (await post("/", { ...typed, seen, initials: "PS", do: "approve" })).body;
  const approval = Object.fromEntries(
    ["approved", "approved-by", "approved-at"].map((name) => [name, hidden(approved, name)]),
  );
  const sheet = await post("/desk/sheet", { ...typed, ...approval });
  expect([sheet.statusCode, sheet.headers["content-type"]]).toEqual([200, "application/pdf"]);
  const pages = (await PDFDocument.load(sheet.rawPayload)).getPages().map((page) => page.getSize());
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
  expect(await noted()).toBe(1);
  expect((await post("/desk/sheet", { ...typed, ...approval, quantity: "42 capsules" })).statusCode).toBe(
    409,
  );
  expect((await post("/desk/sheet", typed)).statusCode).toBe(409);
});

test("a sheet says the sentences of its label", async () => {
  const said = async (more: object) => {
    const answer = await postJson(
      app,
      "/v1/labels",
      { ...goodRequest, ...more },
      { accept: "application/json" },
    );
    return answer.json().labels[0].readBack;
  };
  expect(await said({ layout: "sheet", purpose: "companion", stock: "a4" })).toEqual(await said({}));
});

test("an approval for another label, or without initials, is none", async () => {
  const seen = hidden((await post("/", { ...typed, do: "show" })).body, "seen");
  const other = await post("/", { ...typed, quantity: "42 capsules", seen, initials: "PS", do: "approve" });
  expect(other.body).toContain("Something changed since this label was shown.");
  const nobody = await post("/", { ...typed, seen, do: "approve" });
  expect(nobody.body).toContain("Not approved: give your initials.");
});

test("a line to measure the printer by is printed on the stock that is chosen", async () => {
  const { statusCode, headers, body } = await post("/desk/test-rule", typed);
  expect([statusCode, headers["content-type"]]).toEqual([200, "application/pdf"]);
  expect(body).toMatch(/\/MediaBox \[0 0 289\.13\d* 215\.43\d*\]/);
});
