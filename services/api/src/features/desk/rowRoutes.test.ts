// Rows of a batch as a browser without script uses them: a sheet with faulty rows, corrected in place, approved
// one by one, printed together; and every "no", though the page be forged.
import { type AddressInfo, connect, type Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { PDFDocument } from "pdf-lib";
import { beforeEach, expect, test, vi } from "vitest";
import { scopes } from "../../access/Identity.ts";
import { localTenant } from "../../access/localTenant.ts";
import { limitInMemory } from "../../costs/limitInMemory.ts";
import type { Store } from "../../store/Store.ts";
import { formOn, wordsOn } from "../../testing/deskForms.ts";
import { approvalOn, boxesOn, deskAt, type Fields, hiddenOn } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { goodRequest, pharmacy, startApp } from "../../testing/testApp.ts";
import { sessionCookie } from "./deskScope.ts";

let app: FastifyInstance;
let store: Store;
let desk: ReturnType<typeof deskAt>;
let session: string;

beforeEach(async () => {
  const clock = (): number => Date.parse("2026-11-25T10:00:00Z");
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({ store, pharmacy, clock }));
  session = await store.sessions.begin({ tenantId: localTenant, keyId: null, scopes: new Set(scopes) });
  desk = deskAt(app, session);
  await desk.sayWho();
  return () => app.close();
});

const header = "person,medicine,strength,form,quantity,directions,stock,dispensed on";
const row = (
  person: string,
  more: Partial<Record<"directions" | "stock" | "quantity", string>> = {},
): string =>
  [
    ...[person, "Amoxicillin", "500 mg", "capsules", more.quantity ?? "21 capsules"],
    ...[more.directions ?? "ONE to be taken THREE times a day", more.stock ?? "102x76", "2026-11-25"],
  ].join(",");

const get = async (url: string): Promise<string> =>
  (await app.inject({ url, cookies: { ...desk.cookies, [sessionCookie]: session } })).body;

/** The address of the sheet, once every row was tried. */
const opened = async (...rows: readonly string[]): Promise<string> => {
  const { headers } = await desk.post("/desk/batches", { order: [header, ...rows].join("\n") });
  const url = String(headers.location);
  await vi.waitFor(async () => expect(await get(url)).toContain("The batch is done"), 20_000);
  return url;
};

const openRow = (url: string, at: number): Promise<string> => get(`${url}/rows?at=${at}`);

/** What somebody posts who saw everything on this page. */
const allSeen = (page: string, url: string): Fields => ({
  ...formOn(page, `${url}/rows`),
  ...{ easyRead: "", explain: "", companion: "", "built-as-needed": "" },
  ...{ "no-warnings": "yes", seen: hiddenOn(page, "seen") },
  ...{ read: boxesOn(page, "read"), looked: boxesOn(page, "looked"), initials: "PS", do: "approve" },
});

const approve = async (url: string, at: number, change: Fields = {}): Promise<string> =>
  (await desk.post(`${url}/rows`, { ...allSeen(await openRow(url, at), url), ...change })).body;

test("a row that cannot be read stops no other: it stands under needs words, with its name and row number", async () => {
  const url = await opened(
    row("Ada Jones"),
    row("Hal Moss", { stock: "10x10" }),
    row("Ben Okafor", { directions: "" }),
    "Cy Short,Amoxicillin",
    row("Eve Adams", { directions: "Use as per plan B" }),
  );
  const said = wordsOn(await get(url));
  expect(said).toContain("5 rows: 4 need words, 1 to check");
  expect(said).toMatch(/Needs words 4 .*Hal Moss .*“stock”.*Row 3/);
  expect(said).toMatch(/Cy Short .*The row has 2 cells; the header has 8\. .*Row 5/);
  expect(said).toMatch(/To check 1 Ada Jones/);
});

test("a faulty row is corrected in place, and what of it could not be read is a doubt until somebody has looked", async () => {
  const url = await opened(
    row("Hal Moss", { stock: "10x10", directions: "ONE to be taken daily" }),
    row("Ada Jones"),
  );
  const page = await openRow(url, 0);
  expect(wordsOn(page)).toContain("Row 2, Hal Moss");
  expect(wordsOn(page)).toMatch(/The sheet says here Column “stock”/);
  expect(boxesOn(page, "looked").join()).toContain("Row 2 of the sheet");
  const refused = await approve(url, 0, { looked: [] });
  expect(refused).toContain("was not looked at yet");
  const next = await approve(url, 0);
  // The next row opens.
  expect(wordsOn(next)).toContain("Row 2, Hal Moss, is approved.");
  expect(wordsOn(next)).toContain("Row 3, Ada Jones");
  const typed = { ...allSeen(next, url), do: "show", directions: "TWO to be taken daily" };
  const changed = (await desk.post(`${url}/rows`, typed)).body;
  expect(changed).toContain("Take 2 capsules");
  // Kept, though nobody approved it: the page is opened anew.
  const again = await openRow(url, 1);
  expect(wordsOn(again)).toContain("ONE to be taken THREE times a day");
  expect(formOn(again, `${url}/rows`).directions).toBe("TWO to be taken daily");
});

test("a row that names no labels is counted and drawn for those in the printer, and nothing is said of others", async () => {
  const long = { directions: "Take 1 or 2 capsules every 4 to 6 hours when needed. Maximum 8 in 24 hours" };
  const counted = async (stock: string): Promise<string> => {
    const url = await opened(row("Ada Jones", { ...long, stock }));
    expect(wordsOn(await openRow(url, 0))).not.toContain("The sheet names labels");
    return /Row 2<\/td><td role="cell">(\d+)</.exec(await get(url))?.[1] ?? "";
  };
  const unsaid = await counted("");
  expect(unsaid).toBe(await counted("102x76"));
  desk.cookies["plainlabel-stock"] = "70x35";
  expect(Number(await counted(""))).toBeGreaterThan(Number(unsaid));
});

const refusals: readonly (readonly [string, Fields, string])[] = [
  ["a stale drawing", { quantity: "42" }, "Something changed since this label was shown."],
  ["a label unread", { read: [] }, "not every label of the set was read"],
  ["a digest of another row", { seen: "0".repeat(64) }, "Something changed since this label was shown."],
  ["no word about warnings", { "no-warnings": "" }, "tick that none is needed"],
  ["no initials", { initials: "" }, "give your initials"],
  ["a digit for initials", { initials: "1" }, "give your initials"],
  ["an expired pack", { scan: "]d201050123456789001726103110LOT41" }, "the scanned pack has expired"],
];

test("every no is the server's", async () => {
  const url = await opened(row("Ada Jones"));
  const isApproved = async (): Promise<boolean> => wordsOn(await get(url)).includes("1 to print");
  for (const [name, change, why] of refusals) {
    const page = await approve(url, 0, change);
    expect([name, page.includes(why)]).toEqual([name, true]);
    expect([name, await isApproved()]).toEqual([name, false]);
  }
  // Quantity and pack were kept, so the row is put back as it was.
  const before = { quantity: "21", "wrong-pack": "yes", do: "show" };
  await desk.post(`${url}/rows`, { ...allSeen(await openRow(url, 0), url), ...before });
  const seen = allSeen(await openRow(url, 0), url);
  desk.cookies["plainlabel-stock"] = "102x152";
  expect((await desk.post(`${url}/rows`, seen)).body).toContain(
    "Something changed since this label was shown.",
  );
  desk.cookies["plainlabel-stock"] = "102x76";
  const name = desk.cookies["plainlabel-approver"]!;
  desk.cookies["plainlabel-approver"] = "";
  expect((await desk.post(`${url}/rows`, seen)).body).toContain("nobody has said who approves");
  desk.cookies["plainlabel-approver"] = name;
  expect(await isApproved()).toBe(false);
  // An approval that a page carries is not believed, another row's no more than one that nobody gave.
  const forged = { approved: hiddenOn(await openRow(url, 0), "seen"), "approved-by": "Pat Smith" };
  const file = await desk.post(`${url}/rows/label`, { ...seen, ...forged });
  expect(file.statusCode).toBe(409);
  expect((await desk.post(`${url}/print`, {})).statusCode).toBe(303);
  expect(await get(`${url}?unprinted=nothing-to-print`)).toContain("Nothing was printed.");
  await approve(url, 0);
  expect(await isApproved()).toBe(true);
});

test("approved rows are printed together, once, on the labels that they were approved for", async () => {
  const url = await opened(row("Ada Jones"), row("Ben Okafor"), row("Cy Moss"));
  await approve(url, 0);
  await approve(url, 2);
  desk.cookies["plainlabel-stock"] = "102x152";
  expect(wordsOn(await get(url))).toContain("3 to check, 0 to print");
  expect((await desk.post(`${url}/print`, {})).statusCode).toBe(303);
  desk.cookies["plainlabel-stock"] = "102x76";
  const file = await desk.post(`${url}/print`, {});
  expect([file.statusCode, file.headers["content-type"]]).toEqual([200, "application/pdf"]);
  const labels = boxesOn(await openRow(url, 1), "read").length;
  expect((await PDFDocument.load(file.rawPayload)).getPageCount()).toBe(2 * labels);
  expect(wordsOn(await get(url))).toContain("1 to check, 0 to print, 2 printed");
  expect((await desk.post(`${url}/print`, {})).statusCode).toBe(303);
  // One of them once more: with a reason.
  const page = formOn(await openRow(url, 0), `${url}/rows`);
  const without = { ...page, easyRead: "", explain: "", companion: "", "built-as-needed": "" };
  const sent = { ...without, "no-warnings": "yes" };
  expect((await desk.post(`${url}/rows/label`, sent)).statusCode).toBe(409);
  expect((await desk.post(`${url}/rows/label`, { ...sent, again: "jammed" })).statusCode).toBe(200);
});

test("a row changed after it was approved is a draft again", async () => {
  const url = await opened(row("Ada Jones"));
  await approve(url, 0);
  const page = formOn(await openRow(url, 0), `${url}/rows`);
  const without = { ...page, easyRead: "", explain: "", companion: "", "built-as-needed": "" };
  await desk.post(`${url}/rows`, { ...without, "no-warnings": "yes", quantity: "42", do: "show" });
  expect(wordsOn(await get(url))).toContain("1 to check, 0 to print");
  expect((await desk.post(`${url}/print`, {})).statusCode).toBe(303);
});

/** A row as today's list posts it, to be printed with others. */
const listedRow = (url: string, at: number): string =>
  new URLSearchParams({ batch: url.split("/").at(-1) ?? "", at: String(at) }).toString();

const printTogether = (by: ReturnType<typeof deskAt>, ...label: readonly string[]) =>
  by.post("/desk/today/labels", { label });

test("rows are printed with other labels of today's list in one file, once, and their sheet knows", async () => {
  const url = await opened(row("Ada Jones"), row("Ben Okafor"), row("Cy Short"));
  await approve(url, 0);
  await approve(url, 2);
  const typed = {
    ...{ personName: "Mr Dev Patel", medicineName: "Amoxicillin", strength: "500 mg", form: "capsules" },
    ...{ quantity: "21", unit: "capsules", directions: "Take ONE capsule THREE times a day" },
    ...{ "no-warnings": "yes", day: "25", month: "11", year: "2026" },
  };
  const label = new URLSearchParams({ ...typed, ...approvalOn(await desk.approve(typed)) }).toString();
  const print = await printTogether(desk, listedRow(url, 0), label, listedRow(url, 2));
  expect(print.headers["content-type"]).toBe("application/pdf");
  expect((await PDFDocument.load(print.rawPayload)).getPageCount()).toBe(3);
  expect(wordsOn(await get(url))).toContain("3 rows: 0 need words, 1 to check, 0 to print, 2 printed.");
  const again = await printTogether(desk, listedRow(url, 0));
  expect(again.json()).toMatchObject({ place: 0, said: expect.stringContaining("was printed before") });
});

test("no row is printed with others that was not approved here, on these labels, by this pharmacy", async () => {
  const url = await opened(row("Ada Jones"), row("Ben Okafor"));
  await approve(url, 0);
  const person = (tenantId: string, allowed: readonly (typeof scopes)[number][]) =>
    store.sessions.begin({ tenantId, keyId: null, scopes: new Set(allowed) });
  const others = [
    deskAt(app, await person("other", scopes)),
    deskAt(app, await person(localTenant, ["labels"])),
  ];
  const approved = listedRow(url, 0);
  const forged = `${approved}&approved=x&approved-file=x&personName=Ada`;
  const asked = [
    await printTogether(desk, listedRow(url, 1)),
    await printTogether(desk, listedRow(url, 7)),
    await printTogether(desk, `${listedRow(url, 1)}&${forged}`),
    ...(await Promise.all(others.map((by) => printTogether(by, approved)))),
  ];
  desk.cookies["plainlabel-stock"] = "70x35";
  asked.push(await printTogether(desk, approved));
  for (const each of asked)
    expect([each.statusCode, each.json().said]).toEqual([
      409,
      expect.stringContaining("was not approved as it is now"),
    ]);
});

test("an approved row has an A4 sheet beside it, as it was approved; any other has none", async () => {
  const url = await opened(row("Ada Jones"), row("Ben Low"));
  await approve(url, 0);
  const page = await openRow(url, 0);
  expect(page).toContain(`formaction="${url}/rows/sheet"`);
  const fields = formOn(page, `${url}/rows`);
  const boxes: Fields = { easyRead: "", explain: "", companion: "", "built-as-needed": "" };
  const asIs: Fields = { ...fields, ...boxes, "no-warnings": "yes" };
  const sheet = await desk.post(`${url}/rows/sheet`, asIs);
  expect([sheet.statusCode, sheet.headers["content-type"]]).toEqual([200, "application/pdf"]);
  const changed = await desk.post(`${url}/rows/sheet`, { ...asIs, quantity: "42" });
  expect([changed.statusCode, changed.body.includes("Nothing was printed")]).toEqual([409, true]);
  const draft = await desk.post(`${url}/rows/sheet`, { ...allSeen(await openRow(url, 1), url), do: "show" });
  expect(draft.statusCode).toBe(409);
});

test("a sheet that is sent twice is one sheet however many rows are left, and another is told when it may come", async () => {
  const limited = await startApp({ store, pharmacy, itemLimit: limitInMemory(2) });
  const { post } = deskAt(limited.app, session);
  const sheet = (...people: readonly string[]) =>
    post("/desk/batches", { order: [header, ...people.map((person) => row(person))].join("\n") });
  const first = await sheet("Ada Jones", "Ben Okafor");
  const again = await sheet("Ada Jones", "Ben Okafor");
  expect([first.statusCode, again.statusCode, again.headers.location]).toEqual([
    303,
    303,
    first.headers.location,
  ]);
  const other = await sheet("Cy Short");
  expect(other.statusCode).toBe(429);
  expect(wordsOn(other.body)).toContain("Try again in a minute; nothing of it was kept.");
  expect(wordsOn(other.body)).not.toContain("Retry-After");
  await limited.app.close();
});

/** An order over a connection of its own, of which the first byte comes and no more. */
const begunOrder = (path: string, more: readonly string[]): Socket => {
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  socket.setEncoding("utf8");
  socket.write(
    [`POST ${path} HTTP/1.1`, "Host: localhost", "Content-Length: 9000", ...more, "", "o"].join("\r\n"),
  );
  return socket;
};

test("a second check is not passed by a sheet that names who approved", async () => {
  const approved = { ...goodRequest, approval: { by: "Pat Smith", at: "2026-11-22T10:00:00+00:00" } };
  const orders: readonly unknown[] = [
    { items: [approved] },
    { items: [goodRequest], options: { approval: approved.approval } },
  ];
  for (const order of orders) {
    const { headers } = await desk.post("/desk/batches", { order: JSON.stringify(order) });
    const url = String(headers.location);
    await vi.waitFor(async () => expect(await get(url)).toContain("The batch is done"), 20_000);
    const files = [`${url}/labels.pdf`, `${url}/labels.zip`];
    const asked = async (): Promise<readonly number[]> => {
      const cookies = { ...desk.cookies, [sessionCookie]: session };
      const answers = files.map(async (file) => (await app.inject({ url: file, cookies })).statusCode);
      return Promise.all(answers);
    };
    expect(await asked()).toEqual([200, 200]);
    expect(await get(url)).toContain(`${url}/labels.pdf`);
    await store.secondChecks.set(localTenant, { on: true, by: ["2012345"] });
    expect(await asked()).toEqual([303, 303]);
    const page = await get(`${url}?unprinted=not-checked`);
    expect(page).not.toContain("labels.pdf");
    expect(wordsOn(page)).toContain("Nothing was printed: somebody else checks each label first.");
    await store.secondChecks.set(localTenant, { on: false, by: ["2012345", "2054321"] });
  }
});

test("sheets of the desk stand in one line with orders over HTTP, and a slow one gives way to who waits", async () => {
  await app.listen({ host: "127.0.0.1", port: 0 });
  const cookie = `Cookie: ${sessionCookie}=${session}`;
  const form = "Content-Type: application/x-www-form-urlencoded";
  // Three places are the most of one pharmacy, whichever door its orders come by.
  const slow = [1, 2, 3].map(() => begunOrder("/desk/batches", [cookie, form]));
  const told = Promise.any(
    slow.map(async (socket) => {
      let answer = "";
      for await (const some of socket) answer += some;
      return answer;
    }),
  );
  // Long enough for all three to be let in, and none to be slow yet.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const payload = { items: [goodRequest] };
  expect((await app.inject({ method: "POST", url: "/v1/batches", payload })).statusCode).toBe(202);
  const answer = await told;
  for (const socket of slow) socket.destroy();
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toMatch(/^retry-after: 5\r$/m);
  expect(wordsOn(answer)).toContain(
    "Others wait to send theirs, or yours came too slowly. Go back in the browser",
  );
});
