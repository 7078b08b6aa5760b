// The desk by plain forms: shown, approved as it was shown, printed; what is printed is noted, what is looked at is not.

import { rulesOf } from "@plainlabel/core";
import { reprintReasons } from "@plainlabel/desk";
import type { FastifyInstance } from "fastify";
import { PDFDocument } from "pdf-lib";
import { beforeEach, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import type { AuditEvent } from "../../store/audit/AuditTrail.ts";
import type { Store } from "../../store/Store.ts";
import { wordsOn } from "../../testing/deskForms.ts";
import { approvalOn, boxesOn, deskAt, type Fields, hiddenOn as hidden } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { goodRequest, pharmacy, postJson, startApp } from "../../testing/testApp.ts";

let app: FastifyInstance;
let store: Store;
let desk: ReturnType<typeof deskAt>;
let trail: AuditEvent[];
let minted: number;

beforeEach(async () => {
  ({ store } = temporaryStore(() => Date.parse("2026-11-25T10:00:00Z")));
  [trail, minted] = [[], 0];
  const { audit, links } = store;
  const watched: Store = {
    ...store,
    audit: {
      ...audit,
      append: async (events) => {
        trail.push(...events);
        await audit.append(events);
      },
    },
    links: {
      ...links,
      mint: async (order) => {
        const link = await links.mint(order);
        if (!link.reprinted) minted += 1;
        return link;
      },
    },
  };
  ({ app } = await startApp({
    store: watched,
    pharmacy,
    clock: () => Date.parse("2026-11-25T10:00:00Z"),
    publicHost: "labels.example.org",
  }));
  desk = deskAt(app, await store.sessions.begin({ tenantId: "local", keyId: null, scopes: new Set(scopes) }));
  return () => app.close();
});

const typed = {
  personName: "Mrs Ada Jones",
  medicineName: "Amoxicillin",
  strength: "500 mg",
  form: "capsules",
  quantity: "21",
  unit: "capsules",
  directions: "Take ONE capsule THREE times a day",
  "no-warnings": "yes",
  day: "25",
  month: "11",
  year: "2026",
};
const post = (url: string, fields: Fields) => desk.post(url, fields);
const approve = async (fields: Fields): Promise<Fields> => approvalOn(await desk.approve(fields));

/** Entries of the trail; they are written after the answers. */
const noted = async (): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  const verdict = await store.audit.verify(null);
  return verdict.outcome === "whole" ? (verdict.head?.seq ?? 0) : -1;
};

test("a label is looked at, approved and printed; looking is not noted", async () => {
  expect(await desk.show(typed)).toContain("Take 1 capsule, 3 times a day.");
  expect(await noted()).toBe(0);
  const approved = await desk.approve(typed);
  expect(approved).toContain("Approved by PS, Pat Smith.");
  expect(await noted()).toBe(1);
  const approval = approvalOn(approved);
  const printed = await post("/desk/label", { ...typed, ...approval });
  expect([printed.statusCode, printed.headers["content-type"]]).toEqual([200, "application/pdf"]);
  expect(await noted()).toBe(2);
  const changed = await post("/desk/label", { ...typed, ...approval, quantity: "42" });
  expect([changed.statusCode, changed.body.includes("Nothing was printed")]).toEqual([409, true]);
});

test("the approved label is printed as a sheet of A4 beside it, in the same words; a changed one is not", async () => {
  const approval = await approve(typed);
  const sheet = await post("/desk/sheet", { ...typed, ...approval });
  expect([sheet.statusCode, sheet.headers["content-type"]]).toEqual([200, "application/pdf"]);
  const pages = (await PDFDocument.load(sheet.rawPayload)).getPages().map((page) => page.getSize());
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
  expect(await noted()).toBe(2);
  expect((await post("/desk/sheet", { ...typed, ...approval, quantity: "42" })).statusCode).toBe(409);
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
  expect(await said({ layout: "sheet", stock: "a4" })).toEqual(await said({}));
});

test("a label in another language is shown as it will be approved: in English alone while nobody has signed the words", async () => {
  const asked = { ...typed, language: "ur", easyRead: "yes" };
  const draft = await desk.show(asked);
  expect(wordsOn(draft)).toContain(
    "The words in Urdu are a draft that nobody has signed. An approved label is in English alone.",
  );
  expect(draft).not.toMatch(/[\u0600-\u06ff]/);
  const printed = await post("/desk/label", { ...asked, ...(await approve(asked)) });
  const { length } = (await PDFDocument.load(printed.rawPayload)).getPages();
  expect(length).toBe(boxesOn(draft, "read").length);
  expect(draft).toMatch(/<option value="ur" selected>Urdu</);
});

test("a label is held against the rules of a law, which changes nothing of it, and the browser keeps whose they are", async () => {
  const none = await post("/desk/rules", { ...typed, law: "" });
  expect([none.statusCode, wordsOn(none.body).includes("No rules are chosen.")]).toEqual([422, true]);
  const rules = await post("/desk/rules", { ...typed, law: "us-ca" });
  expect(rules.statusCode).toBe(200);
  expect(wordsOn(rules.body)).toContain("Rules of California, United States, one by one");
  expect(rules.body.match(/<span class="code">/g)?.length).toBe(rulesOf("us-ca").length);
  expect(await desk.show(typed)).toMatch(/<option value="us-ca" selected>/);
  const unread = await post("/desk/rules", { ...typed, directions: "" });
  expect([unread.statusCode, wordsOn(unread.body).includes("There is no label yet")]).toEqual([422, true]);
  expect(await noted()).toBe(0);
});

test("a line to measure the printer by is printed on the labels that are in it", async () => {
  const { statusCode, headers, body } = await post("/desk/test-rule", typed);
  expect([statusCode, headers["content-type"]]).toEqual([200, "application/pdf"]);
  expect(body).toMatch(/\/MediaBox \[0 0 289\.13\d* 215\.43\d*\]/);
});

test("a label is printed again with a reason alone, to the last byte the same, and the reason is noted without the person", async () => {
  const approval = await approve(typed);
  const print = (more: Fields = {}) => post("/desk/label", { ...typed, ...approval, ...more });
  const first = await print();
  for (const again of [undefined, "", "Mrs Jones lost it"]) {
    const refused = await print(again === undefined ? {} : { again });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain("Say why it is printed again.");
    expect(refused.body).toContain('name="approved-printed" value="yes"');
  }
  for (const [reason] of reprintReasons) {
    const again = await print({ again: reason });
    expect(again.statusCode).toBe(200);
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
  }
  expect(await noted()).toBe(10);
  const given = /^[a-z-]+ (?:as approved )?by 2012345 at (\d{8}T\d{9}Z)$/;
  expect(new Set(trail.flatMap(({ object }) => given.exec(object ?? "")?.[1] ?? [])).size).toBe(1);
  expect(trail.map(({ object, outcome }) => [object?.split(" ")[0] ?? null, outcome])).toEqual([
    ["approved", "200"],
    ["printed", "200"],
    ...Array.from({ length: 3 }, () => [null, "409"]),
    ...reprintReasons.map(([reason]) => [`again-${reason}`, "200"]),
  ]);
  expect(JSON.stringify(trail)).not.toMatch(/Ada|Jones|Amoxicillin/);
});

test("no other file than the approved one is printed", async () => {
  const approval = await approve(typed);
  const other = await post("/desk/label", { ...typed, ...approval, "approved-file": "0".repeat(64) });
  expect([other.statusCode, other.body.includes("was not approved as it is now")]).toEqual([409, true]);
});

test("a page behind the code is made once, when the label is approved, and the print bears its code", async () => {
  const explained = { ...typed, explain: "yes" };
  for (const unit of ["c", "caps", "capsules"]) {
    const looked = (await post("/desk/new", { ...explained, unit, do: "show" })).body;
    expect(looked).toContain("samples and open nothing");
    expect(hidden(looked, "seen")).not.toBe("");
  }
  await post("/desk/new", { ...explained, do: "profiles" });
  expect(minted).toBe(0);
  const approval = await approve(explained);
  expect(minted).toBe(1);
  const shown = (await post("/desk/new", { ...explained, ...approval, do: "show" })).body;
  expect(shown).not.toContain("samples and open nothing");
  const id = /\/desk\/links\/([0-9A-Z]{26})"/.exec(shown)?.[1] ?? "";
  expect((await store.links.factsOf("local", id))?.revokedAt).toBeNull();
  const printed = await post("/desk/label", { ...explained, ...approval });
  expect(printed.headers["content-type"]).toBe("application/pdf");
  // Approved anew, and printed again: the same page.
  await approve(explained);
  await post("/desk/label", { ...explained, ...approval, again: "lost" });
  expect(minted).toBe(1);
  // Withdrawn: the label is a draft again, and is not printed with a code that opens nothing.
  await store.links.revoke("local", id);
  const stale = await post("/desk/label", { ...explained, ...approval, again: "lost" });
  expect(stale.statusCode).toBe(409);
  expect(stale.body).toContain("I have read label 1");
  expect(minted).toBe(1);
});
