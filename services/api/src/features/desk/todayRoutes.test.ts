// The home of the desk and the service's part of today's list: a half of a key for the day, and approved labels
// in one print or none.

import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyInstance } from "fastify";
import { PDFDocument } from "pdf-lib";
import { beforeEach, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import type { Store } from "../../store/Store.ts";
import { approvalOn, deskAt, type Fields } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";
import { sessionCookie } from "./deskScope.ts";
import { untilMidnight } from "./todayRoutes.ts";

let app: FastifyInstance;
let store: Store;
let now: number;
let desk: ReturnType<typeof deskAt>;

const signIn = (tenantId = "local"): Promise<string> =>
  store.sessions.begin({ tenantId, keyId: null, scopes: new Set(scopes) });

beforeEach(async () => {
  now = Date.parse("2026-11-25T10:00:00Z");
  const clock = () => now;
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({ store, pharmacy, clock }));
  desk = deskAt(app, await signIn());
  return () => app.close();
});

const typed = (personName: string): Fields => ({
  ...{ personName, medicineName: "Amoxicillin", strength: "500 mg", form: "capsules" },
  ...{ quantity: "21", unit: "capsules", directions: "Take ONE capsule THREE times a day" },
  ...{ "no-warnings": "yes", day: "25", month: "11", year: "2026" },
});

const approved = async (personName: string): Promise<Fields> => {
  const fields = typed(personName);
  return { ...fields, ...approvalOn(await desk.approve(fields)) };
};

/** As a row of the list is posted. */
const asLabel = (fields: Fields): string => new URLSearchParams(fields as Record<string, string>).toString();

const printTogether = (...labels: readonly Fields[]) =>
  desk.post("/desk/today/labels", { label: labels.map(asLabel) });

const half = async (session: string) =>
  (await app.inject({ url: "/desk/today/half", cookies: { [sessionCookie]: session } })).json() as {
    readonly name: string;
    readonly half: string;
    readonly day: string;
    readonly lasts: number;
  };

test("the half is handed to whoever is signed in: the same all day for one pharmacy, and to nobody else", async () => {
  const first = await half(await signIn());
  expect([first.day, first.lasts]).toEqual(["2026-11-25", 14 * 3_600_000]);
  now += 3_600_000;
  expect(await half(await signIn())).toMatchObject({ name: first.name, half: first.half });
  const other = await half(await signIn("other"));
  expect([other.name === first.name, other.half === first.half]).toEqual([false, false]);
  now += 24 * 3_600_000;
  const next = await half(await signIn());
  expect([next.name === first.name, next.half === first.half]).toEqual([false, false]);
  const nobody = await app.inject("/desk/today/half");
  expect([nobody.statusCode, nobody.headers.location]).toEqual([303, "/sign-in"]);
  const answer = await app.inject({
    url: "/desk/today/half",
    cookies: { [sessionCookie]: await signIn() },
  });
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test.each([
  ["2026-11-25T10:00:00Z", 14],
  // Clocks go forward, and back: the day at the pharmacy has 23 hours, and 25.
  ["2026-03-29T00:00:00Z", 23],
  ["2026-10-24T23:00:00Z", 25],
])("from %s midnight is %i hours away", (from, hours) => {
  expect(untilMidnight(Date.parse(from))).toBe(hours * 3_600_000);
});

test("approved labels are printed in one file, once", async () => {
  const labels = [await approved("Mrs Ada Jones"), await approved("Mr Dev Patel")];
  const print = await printTogether(...labels);
  expect(print.headers["content-type"]).toBe("application/pdf");
  const apart = await Promise.all(
    labels.map(async (fields) => (await desk.post("/desk/label", { ...fields, again: "lost" })).rawPayload),
  );
  const pages = await Promise.all(
    [print.rawPayload, ...apart].map(async (file) => (await PDFDocument.load(file)).getPageCount()),
  );
  expect(pages[0]).toBe(pages[1]! + pages[2]!);
  const again = await printTogether(...labels);
  expect([again.statusCode, again.json().said]).toEqual([
    409,
    "Nothing was printed: label 1 of those to print was printed before. Choose it, and say why it is printed again.",
  ]);
});

test("none is printed where one was not approved as it is, and then each can still be printed", async () => {
  const [ada, dev] = [await approved("Mrs Ada Jones"), await approved("Mr Dev Patel")];
  for (const forged of [
    typed("Mr Dev Patel"),
    { ...dev, quantity: "84" },
    { ...dev, "approved-by": "Somebody Else" },
    { ...dev, "approved-file": "0" },
  ]) {
    const refused = await printTogether(ada, forged);
    expect([refused.statusCode, refused.json().said]).toEqual([
      409,
      "Nothing was printed: label 2 of those to print was not approved as it is now. Choose it, and look at it again.",
    ]);
  }
  expect((await printTogether(ada, ada)).json()).toMatchObject({ place: 1 });
  expect((await printTogether(ada, dev)).headers["content-type"]).toBe("application/pdf");
});

test("none, and more than anybody takes from a printer at once, are refused", async () => {
  expect((await printTogether()).statusCode).toBe(409);
  expect((await printTogether(...Array.from({ length: 61 }, () => typed("Mrs Ada Jones")))).statusCode).toBe(
    409,
  );
});

const withBag = (address: string, ...labels: readonly Fields[]) =>
  desk.post("/desk/today/labels", { label: labels.map(asLabel), bag: "yes", "bag-address": address });

test("a label of the bag stands before one person's labels and counts as none of them", async () => {
  const first = await approved("Mrs Ada Jones");
  const second = { ...typed("Mrs Ada  JONES"), medicineName: "Ramipril", strength: "5 mg" };
  const labels = [first, { ...second, ...approvalOn(await desk.approve(second)) }];
  const print = await withBag("9 Mill Lane\nLeeds", ...labels);
  expect(print.headers["content-type"]).toBe("application/pdf");
  const apart = await Promise.all(
    labels.map(async (fields) => (await desk.post("/desk/label", { ...fields, again: "lost" })).rawPayload),
  );
  const pages = await Promise.all(
    [print.rawPayload, ...apart].map(async (file) => (await PDFDocument.load(file)).getPageCount()),
  );
  expect(pages[0]).toBe(pages[1]! + pages[2]! + 1);
});

test("labels of two people go into no bag, nor does one with an address that no label can hold; each can still be printed", async () => {
  const [ada, dev] = [await approved("Mrs Ada Jones"), await approved("Mr Dev Patel")];
  const ofTwo = await withBag("", ada, dev);
  expect([ofTwo.statusCode, ofTwo.json().said]).toEqual([
    409,
    "Nothing was printed. The labels are of more than one person. One bag is for one person.",
  ]);
  const turned = await withBag("\u202e9 Mill Lane", ada);
  expect(turned.statusCode).toBe(409);
  expect(turned.json().said).toMatch(/^Nothing was printed\. The bag's address: .*U\+202E/);
  expect((await printTogether(ada, dev)).headers["content-type"]).toBe("application/pdf");
});

const painter = await createPdfPainter();

const sheetOf = (...labels: readonly Fields[]) =>
  desk.post("/desk/today/sheet", { label: labels.map(asLabel) });

const otherSheet = (more: Fields, ...labels: readonly Fields[]) =>
  desk.post("/desk/today/sheet", { ...more, label: labels.map(asLabel) });

const wordsOfSheet = async (pdf: string): Promise<string> => {
  const { pages } = await painter.readBack(Buffer.from(pdf, "base64"), "full", 203);
  return pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(" ");
};

const approvedOf = async (personName: string, medicine: Fields): Promise<Fields> => {
  const fields = { ...typed(personName), ...medicine };
  return { ...fields, ...approvalOn(await desk.approve(fields)) };
};

const ramipril = { medicineName: "Ramipril", strength: "5 mg", directions: "Take ONE capsule each MORNING" };

test("approved labels of one person make one sheet that is no draft, before and after they are printed", async () => {
  const labels = [await approved("Mrs Ada Jones"), await approvedOf("Mrs Ada Jones", ramipril)];
  const before = await sheetOf(...labels);
  expect(before.statusCode).toBe(200);
  const { pdf, findings } = before.json();
  expect(findings).toEqual([]);
  const { pages } = await painter.readBack(Buffer.from(pdf, "base64"), "full", 203);
  const words = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(" ");
  for (const said of ["My medicines", "Mrs Ada Jones", "Amoxicillin", "Ramipril"])
    expect(words).toContain(said);
  expect(words).not.toContain("DRAFT");
  expect((await printTogether(...labels)).statusCode).toBe(200);
  expect((await sheetOf(...labels)).json().pdf).toBe(pdf);
});

test("two medicines of one substance are told before the sheet is handed over", async () => {
  const syrup = { strength: "250 mg/5 mL", form: "oral suspension", quantity: "100", unit: "mL" };
  const second = { ...syrup, directions: "Take ONE 5 mL spoonful at NIGHT" };
  const answer = await sheetOf(await approved("Mrs Ada Jones"), await approvedOf("Mrs Ada Jones", second));
  expect(answer.json().findings).toEqual([expect.stringMatching(/one substance .*\(amoxicillin\)/)]);
});

test("no sheet is made where a label was not approved as it is, is of somebody else, or stands alone", async () => {
  const [ada, dev] = [await approved("Mrs Ada Jones"), await approvedOf("Mr Dev Patel", ramipril)];
  const draft = { ...typed("Mrs Ada Jones"), ...ramipril };
  for (const forged of [draft, { ...dev, personName: "Mrs Ada Jones" }, { ...dev, quantity: "84" }]) {
    const refused = await sheetOf(ada, forged);
    expect([refused.statusCode, refused.json()]).toEqual([
      409,
      {
        said: "No sheet was made: label 2 of those for the sheet was not approved as it is now. Choose it, and look at it again.",
        place: 1,
      },
    ]);
  }
  const ofTwo = await sheetOf(ada, dev);
  expect([ofTwo.statusCode, ofTwo.json().said]).toMatchObject([409, /^No sheet was made\. .*person/]);
  for (const many of [[], [ada], Array.from({ length: 31 }, () => ada)])
    expect((await sheetOf(...many)).json().said).toBe("No sheet was made: a sheet is of 2 to 30 medicines.");
});

test("a week to tick and a card for the wallet are made of approved labels, of one too, and are no drafts", async () => {
  const labels = [await approved("Mrs Ada Jones"), await approvedOf("Mrs Ada Jones", ramipril)];
  const week = await otherSheet({ sheet: "week", "first-day": "2026-11-30" }, ...labels);
  expect(week.statusCode).toBe(200);
  const ofWeek = await wordsOfSheet(week.json().pdf);
  for (const said of ["Mrs Ada Jones", "Amoxicillin", "Ramipril", "30 November 2026"])
    expect(ofWeek).toContain(said);
  const card = await otherSheet({ sheet: "card" }, ...labels);
  expect(card.statusCode).toBe(200);
  const ofCard = await wordsOfSheet(card.json().pdf);
  for (const said of ["Mrs Ada Jones", "Amoxicillin", "Ramipril"]) expect(ofCard).toContain(said);
  expect(`${ofWeek} ${ofCard}`).not.toContain("DRAFT");
  expect(card.json().pdf).not.toBe(week.json().pdf);
  for (const sheet of ["week", "card"])
    expect((await otherSheet({ sheet }, ...labels.slice(0, 1))).statusCode).toBe(200);
});

test("neither is made of a label that is not approved as it is, of no label, or from a day that is none", async () => {
  const ada = await approved("Mrs Ada Jones");
  for (const sheet of ["week", "card"]) {
    const refused = await otherSheet({ sheet }, ada, { ...ada, quantity: "84" });
    expect([refused.statusCode, refused.json().place]).toEqual([409, 1]);
    expect((await otherSheet({ sheet })).json().said).toBe(
      "No sheet was made: a sheet is of 1 to 30 medicines.",
    );
  }
  const unknown = await otherSheet({ sheet: "__proto__" }, ada, ada);
  expect(unknown.json().said).toBe("No sheet was made: there is no such sheet.");
  const noDay = await otherSheet({ sheet: "week", "first-day": "30 November" }, ada);
  expect([noDay.statusCode, noDay.json().said]).toEqual([
    409,
    "No sheet was made. The first day of the week is not a date. Give a date such as 2026-11-30.",
  ]);
});
