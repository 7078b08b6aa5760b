// The second check by setting: nothing of the desk is printed before somebody else than who approved has checked
// it, though the page be forged.
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test, vi } from "vitest";
import { scopes } from "../../access/Identity.ts";
import type { CheckedTenants } from "../../settings.ts";
import type { AuditEvent } from "../../store/audit/AuditTrail.ts";
import type { Store } from "../../store/Store.ts";
import { formOn, wordsOn } from "../../testing/deskForms.ts";
import { approvalOn, boxesOn, deskAt, type Fields, hiddenOn } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";

let app: FastifyInstance;
let store: Store;
let desk: ReturnType<typeof deskAt>;
let trail: AuditEvent[];

const start = async (secondCheck: CheckedTenants, tenantId = "local"): Promise<void> => {
  const clock = (): number => Date.parse("2026-11-25T10:00:00Z");
  ({ store } = temporaryStore(clock));
  trail = [];
  const { audit } = store;
  const append: typeof audit.append = async (events) => void trail.push(...events);
  ({ app } = await startApp({
    ...{ store: { ...store, audit: { ...audit, append } }, pharmacy, clock, secondCheck },
  }));
  desk = deskAt(app, await store.sessions.begin({ tenantId, keyId: null, scopes: new Set(scopes) }));
};

beforeEach(async () => {
  await start("all");
  return () => app.close();
});

const typed: Fields = {
  ...{ personName: "Mrs Ada Jones", medicineName: "Amoxicillin", strength: "500 mg", form: "capsules" },
  ...{ quantity: "21", unit: "capsules", directions: "Take ONE capsule THREE times a day" },
  ...{ "no-warnings": "yes", day: "25", month: "11", year: "2026" },
};

const kim: Fields = {
  ...{ "checker-name": "Kim Lee", "checker-role": "pharmacy technician" },
  ...{ "checker-registration": "5012345", "checker-initials": "KL", do: "check" },
};

const approved = async (): Promise<Fields> => ({ ...typed, ...approvalOn(await desk.approve(typed)) });

const prints = async (fields: Fields): Promise<boolean> => {
  const answer = await desk.post("/desk/label", fields);
  if (answer.statusCode === 409)
    expect(answer.body).toContain("Nothing was printed: somebody else than who approved checks it first.");
  return answer.headers["content-type"] === "application/pdf";
};

test("an approved label is printed after somebody else has checked it, and not before", async () => {
  const fields = await approved();
  expect(await prints(fields)).toBe(false);
  expect(await prints({ ...fields, again: "lost" })).toBe(false);
  expect((await desk.post("/desk/sheet", fields)).statusCode).toBe(409);
  const page = (await desk.post("/desk/new", { ...fields, ...kim })).body;
  expect(page).toContain("Checked by somebody else.");
  expect(await prints(fields)).toBe(true);
  // Who checked is filled in for the next label; the initials are not.
  const next = await desk.approve({ ...typed, personName: "Mr Ben Low" });
  expect(formOn(next, "/desk/new")).toMatchObject({ "checker-name": "Kim Lee", "checker-initials": "" });
});

test.each<readonly [string, Fields, string]>([
  ["who approved, under the same name", { "checker-name": "pat smith" }, "Pat Smith approved this label."],
  ["who approved, under the same number", { "checker-registration": "20-12345" }, "Pat Smith approved this"],
  ["nobody", { "checker-name": "" }, "Write your name."],
  ["somebody without initials", { "checker-initials": "" }, "Give your initials."],
])("is not given by %s", async (_, change, words) => {
  const fields = await approved();
  expect((await desk.post("/desk/new", { ...fields, ...kim, ...change })).body).toContain(words);
  expect(await prints(fields)).toBe(false);
});

test("is of one approval: another label's, a forged one, a draft's and one before a change count for nothing", async () => {
  const fields = await approved();
  const other = { ...typed, personName: "Mr Ben Low" };
  const approvedOther = { ...other, ...approvalOn(await desk.approve(other)) };
  await desk.post("/desk/new", { ...approvedOther, ...kim });
  await desk.post("/desk/new", { ...typed, ...kim });
  await desk.post("/desk/new", { ...fields, quantity: "42", ...kim });
  await desk.post("/desk/new", { ...fields, "approved-by": "Kim Lee", ...kim });
  expect(await prints(fields)).toBe(false);
  expect((await desk.post("/desk/label", { ...fields, "approved-by": "Sam Low" })).statusCode).toBe(409);
});

test("in one print all labels are checked, or none goes to the printer", async () => {
  const fields = await approved();
  const label = [new URLSearchParams(fields as Record<string, string>).toString()];
  const refused = await desk.post("/desk/today/labels", { label });
  expect([refused.statusCode, refused.json()]).toMatchObject([
    409,
    { place: 0, said: expect.stringContaining("label 1 of those to print was not checked by somebody else") },
  ]);
  await desk.post("/desk/new", { ...fields, ...kim });
  expect((await desk.post("/desk/today/labels", { label })).headers["content-type"]).toBe("application/pdf");
});

test("a sheet of all medicines is made once each of its labels is checked", async () => {
  const fields = await approved();
  const other = { ...typed, medicineName: "Ramipril", strength: "5 mg" };
  const second = { ...other, ...approvalOn(await desk.approve(other)) };
  const label = [fields, second].map((each) =>
    new URLSearchParams(each as Record<string, string>).toString(),
  );
  await desk.post("/desk/new", { ...fields, ...kim });
  const refused = await desk.post("/desk/today/sheet", { label });
  expect([refused.statusCode, refused.json()]).toMatchObject([
    409,
    { place: 1, said: expect.stringContaining("was not checked by somebody else") },
  ]);
  await desk.post("/desk/new", { ...second, ...kim });
  expect((await desk.post("/desk/today/sheet", { label })).statusCode).toBe(200);
});

test("rows of a batch are printed by themselves and together once they are checked", async () => {
  await desk.sayWho();
  const header = "person,medicine,strength,form,quantity,directions,stock,dispensed on";
  const row = "Ada Jones,Amoxicillin,500 mg,capsules,21 capsules,ONE daily,102x76,2026-11-25";
  const { headers } = await desk.post("/desk/batches", { order: `${header}\n${row}` });
  const url = String(headers.location);
  const get = async (path: string): Promise<string> =>
    (await app.inject({ url: path, cookies: desk.cookies })).body;
  await vi.waitFor(async () => expect(await get(url)).toContain("The batch is done"), 20_000);
  const page = await get(`${url}/rows?at=0`);
  const seen: Fields = {
    ...formOn(page, `${url}/rows`),
    ...{ easyRead: "", explain: "", companion: "", "built-as-needed": "", "no-warnings": "yes" },
    ...{ seen: hiddenOn(page, "seen"), read: boxesOn(page, "read"), looked: boxesOn(page, "looked") },
  };
  await desk.post(`${url}/rows`, { ...seen, initials: "PS", do: "approve" });
  expect((await desk.post(`${url}/rows/label`, seen)).body).toContain("checks it first");
  expect((await desk.post(`${url}/print`, {})).statusCode).toBe(303);
  await desk.post(`${url}/rows`, { ...seen, ...kim });
  expect((await desk.post(`${url}/print`, {})).headers["content-type"]).toBe("application/pdf");
});

test.each<readonly [string, CheckedTenants, string]>([
  ["the service does not want it", "none", "local"],
  ["it is wanted of another tenant", ["alder-lane"], "mill-road"],
])("is not asked for where %s", async (_why, wanted, tenantId) => {
  await app.close();
  await start(wanted, tenantId);
  const fields = await approved();
  expect(await desk.approve(typed)).not.toContain("ask-check");
  expect(await prints(fields)).toBe(true);
});

test("is asked for of the tenants that are named", async () => {
  await app.close();
  await start(["mill-road", "alder-lane"], "alder-lane");
  const fields = await approved();
  expect(await prints(fields)).toBe(false);
  await desk.post("/desk/new", { ...fields, ...kim });
  expect(await prints(fields)).toBe(true);
});

test("the audit trail says who approved, who checked and what was printed, and no more of it", async () => {
  const fields = await approved();
  await prints(fields);
  await desk.post("/desk/new", { ...fields, ...kim, "checker-initials": "" });
  await desk.post("/desk/new", { ...fields, ...kim });
  await desk.post("/desk/new", { ...fields, ...kim });
  await prints(fields);
  const at = "20261125T100000000Z";
  await vi.waitFor(() => expect(trail).toHaveLength(4));
  expect(trail.map(({ action, object, outcome }) => [action, object, outcome])).toEqual([
    ["POST /desk/new", `approved by 2012345 at ${at}`, "200"],
    ["POST /desk/label", null, "409"],
    ["POST /desk/new", `checked by 5012345 what was approved by 2012345 at ${at}`, "200"],
    ["POST /desk/label", `printed as approved by 2012345 at ${at}`, "200"],
  ]);
  expect(JSON.stringify(trail)).not.toMatch(/Ada|Jones|Amoxicillin|Kim|Lee|Pat|Smith/);
});

const pat: Fields = {
  "first-name": "Pat Smith",
  "first-role": "pharmacist",
  "first-registration": "2012345",
};
const sam: Fields = {
  "second-name": "Sam Roe",
  "second-role": "pharmacist",
  "second-registration": "2054321",
};
const decide = (fields: Fields) => desk.post("/desk/second-check", fields);
const get = async (url: string): Promise<string> =>
  wordsOn((await app.inject({ url, cookies: desk.cookies })).body);

test("a pharmacy asks for it itself, at once, and does without it only by two of its people", async () => {
  await app.close();
  await start("none");
  const label = await approved();
  expect(await get("/desk/second-check")).toContain(
    "It is not asked for. Nobody of this pharmacy has decided",
  );
  // Who decides answers for what is handed out.
  const technician = await decide({ ...pat, "first-role": "pharmacy technician", do: "on" });
  expect([technician.statusCode, wordsOn(technician.body)]).toMatchObject([
    422,
    expect.stringContaining("A pharmacy technician does not decide this."),
  ]);
  expect((await decide({ do: "on" })).statusCode).toBe(422);
  expect(await store.secondChecks.of("local")).toBeNull();
  expect((await decide({ ...pat, do: "on" })).statusCode).toBe(303);
  expect(await get("/desk/second-check")).toContain("It is asked for, by 2012345");
  expect(await prints(label)).toBe(false);
  // One alone does not turn it off, under two spellings of a name or of a number neither.
  for (const second of [
    {},
    { ...sam, "second-name": "pat  SMITH" },
    { ...sam, "second-name": "Smith, Ms Pat" },
    { ...sam, "second-registration": "201-2345" },
    { ...sam, "second-role": "pharmacy technician" },
  ])
    expect((await decide({ ...pat, ...second, do: "off" })).statusCode).toBe(422);
  expect(await prints(label)).toBe(false);
  // A form that does not say what it wants turns nothing off.
  expect((await decide({ ...pat, ...sam, do: "maybe" })).statusCode).toBe(303);
  expect(await prints(label)).toBe(false);
  expect((await decide({ ...pat, ...sam, do: "off" })).statusCode).toBe(303);
  expect(await prints(label)).toBe(true);
  // Whoever opens the desk in the week after is told.
  expect(await get("/")).toContain("it was turned off by 2012345 and 2054321");
  await vi.waitFor(() =>
    expect(trail.filter((event) => JSON.stringify(event).includes("second-check-"))).toHaveLength(3),
  );
  expect(JSON.stringify(trail)).toContain("second-check-on by 2012345");
  expect(JSON.stringify(trail)).toContain("second-check-off by 2012345 and 2054321");
  expect(JSON.stringify(trail)).not.toMatch(/Pat|Sam/u);
});

test("what the operator asks for stands above what a pharmacy says, and one pharmacy says nothing for another", async () => {
  const label = await approved();
  const page = await app.inject({ url: "/desk/second-check", cookies: desk.cookies });
  expect(wordsOn(page.body)).toContain(
    "asked for by the operator of this service, and cannot be done without",
  );
  expect(page.body).not.toContain('action="/desk/second-check"');
  await decide({ ...pat, ...sam, do: "off" });
  expect(await store.secondChecks.of("local")).toBeNull();
  expect(await prints(label)).toBe(false);
  expect(await get("/")).not.toContain("was turned off");
  await app.close();
  await start("none", "mill-road");
  const theirs = await approved();
  await store.secondChecks.set("alder-lane", { on: true, by: ["2012345"] });
  expect(await prints(theirs)).toBe(true);
});
