// Every "no" of the desk, though the page be forged: each post below says that everything was seen but for one thing.
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import type { Store } from "../../store/Store.ts";
import { approvalOn, boxesOn, deskAt, type Fields, hiddenOn } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";

let app: FastifyInstance;
let store: Store;
let now: number;
let desk: ReturnType<typeof deskAt>;

const signIn = async () =>
  deskAt(app, await store.sessions.begin({ tenantId: "local", keyId: null, scopes: new Set(scopes) }));

beforeEach(async () => {
  now = Date.parse("2026-11-25T10:00:00Z");
  ({ store } = temporaryStore(() => now));
  ({ app } = await startApp({ store, pharmacy, clock: () => now }));
  desk = await signIn();
  return () => app.close();
});

/** Three labels of 102 x 76 mm. */
const typed = {
  personName: "Mrs Ada Jones",
  medicineName: "Amoxicillin",
  strength: "500 mg",
  form: "capsules",
  quantity: "21",
  unit: "capsules",
  directions: "1 tds for 7 days",
  warning: "9",
  profile: "large-18",
  easyRead: "yes",
  day: "25",
  month: "11",
  year: "2026",
};

/** What somebody posts who saw everything on the page that these fields give. */
const allSeen = async (fields: Fields): Promise<Fields> => {
  await desk.sayWho();
  return { ...fields, ...desk.marksOf(await desk.show(fields)), initials: "PS", do: "approve" };
};

const isApproved = (page: string): boolean => page.includes("Approved by PS, Pat Smith.");

test("with everything seen it is approved, so that each refusal below is for the one thing left out", async () => {
  const fields = await allSeen(typed);
  expect(fields.read).toEqual(["1", "2", "3"]);
  const page = (await desk.post("/desk/new", fields)).body;
  expect(isApproved(page)).toBe(true);
  expect(approvalOn(page)).toMatchObject({
    "approved-by": "Pat Smith",
    "approved-role": "pharmacist",
    "approved-registration": "2012345",
    "approved-initials": "PS",
  });
});

test("a medicine without a strength is approved when somebody has looked at that, and not before", async () => {
  const fields = await allSeen({ ...typed, strength: "" });
  const key = (fields.looked as readonly string[]).find((each) =>
    each.includes("No strength of Amoxicillin"),
  );
  expect(key).toBeDefined();
  const others = (fields.looked as readonly string[]).filter((each) => each !== key);
  const page = (await desk.post("/desk/new", { ...fields, looked: others })).body;
  expect(page).toContain("something about this label was not looked at yet");
  expect(isApproved(page)).toBe(false);
  expect(isApproved((await desk.post("/desk/new", fields)).body)).toBe(true);
});

test("what was just begun misses nothing yet", async () => {
  const page = (await desk.post("/desk/new", { ...typed, do: "same" })).body;
  expect(page).toContain('value="Mrs Ada Jones"');
  expect(page).not.toContain('aria-invalid="true"');
  // First things first: the medicine stands before the directions, in the bar and in today's list.
  expect(page).toContain("<span>Write the medicine&#39;s name.</span>");
  expect(page).toContain('data-why="Write the medicine&#39;s name."');
});

test("initials that do not fit the name are told before they approve, and taken when they are typed once more", async () => {
  const fields = { ...(await allSeen(typed)), initials: "xx" };
  const told = (await desk.post("/desk/new", fields)).body;
  expect(isApproved(told)).toBe(false);
  expect(told).toContain("Not approved: XX do not fit Pat Smith. Type your own, or the same once more.");
  const others = { ...fields, "initials-told": hiddenOn(told, "initials-told"), initials: "YY" };
  const again = (await desk.post("/desk/new", others)).body;
  expect([isApproved(again), hiddenOn(again, "initials-told")]).toEqual([false, "YY"]);
  const page = (await desk.post("/desk/new", { ...fields, "initials-told": hiddenOn(told, "initials-told") }))
    .body;
  expect(approvalOn(page)).toMatchObject({ "approved-by": "Pat Smith", "approved-initials": "XX" });
  expect(page).toContain("XX do not fit the name.");
  const fitting = (await desk.post("/desk/new", await allSeen(typed))).body;
  expect(isApproved(fitting)).toBe(true);
  expect(fitting).not.toContain("do not fit the name");
});

const refusals: readonly (readonly [string, Fields, string])[] = [
  ["a stale drawing", { quantity: "42" }, "Something changed since this label was shown."],
  ["a label unread", { read: ["1", "3"] }, "not every label of the set was read"],
  [
    "a mark of a label that the set has not",
    { read: ["1", "2", "4"] },
    "not every label of the set was read",
  ],
  ["no initials", { initials: "" }, "give your initials"],
  ["initials that are a digit", { initials: "1" }, "give your initials"],
  ["a single letter", { initials: "P" }, "give your initials"],
  ["an expired pack", { scan: "]d201050123456789001726103110LOT41" }, "the scanned pack has expired"],
  ["a warning begun and not finished", { "typed-warning": "9.21" }, "no warning yet"],
];

test.each(refusals)("%s is refused", async (_, change, why) => {
  const fields = await allSeen(typed);
  const { body } = await desk.post("/desk/new", { ...fields, ...change });
  expect(isApproved(body)).toBe(false);
  expect(body).toContain(why);
  expect(hiddenOn(body, "approved")).toBe("");
});

test("an empty field of warnings is no answer: none needed is a tick", async () => {
  const { warning: _warning, ...without } = typed;
  const refused = (await desk.post("/desk/new", await allSeen(without))).body;
  expect(refused).toContain("tick that none is needed");
  expect(isApproved(refused)).toBe(false);
  const ticked = await allSeen({ ...without, "no-warnings": "yes" });
  expect(isApproved((await desk.post("/desk/new", ticked)).body)).toBe(true);
});

test("what is doubtful is looked at first", async () => {
  // 28 tablets of capsules.
  const doubtful = { ...typed, unit: "tablets" };
  const fields = await allSeen(doubtful);
  expect(fields.looked).toHaveLength(1);
  const refused = (await desk.post("/desk/new", { ...fields, looked: [] })).body;
  expect(refused).toContain("was not looked at yet");
  expect(isApproved(refused)).toBe(false);
  expect(isApproved((await desk.post("/desk/new", fields)).body)).toBe(true);
});

test("a question that is open is refused", async () => {
  const asked = { ...typed, medicineName: "Folic acid", strength: "5 mg", form: "tablets", unit: "tablets" };
  const fields = await allSeen({ ...asked, directions: "Take 2 tablets each day" });
  const { body } = await desk.post("/desk/new", fields);
  expect(body).toContain("a question about the directions is open");
  expect(isApproved(body)).toBe(false);
});

test("other labels in the printer make another drawing", async () => {
  const fields = await allSeen(typed);
  desk.cookies["plainlabel-stock"] = "102x152";
  const { body } = await desk.post("/desk/new", fields);
  expect(body).toContain("Something changed since this label was shown.");
  expect(isApproved(body)).toBe(false);
});

test("nothing is drawn or approved before anybody said which labels are in the printer", async () => {
  const fields = await allSeen(typed);
  delete desk.cookies["plainlabel-stock"];
  const { body } = await desk.post("/desk/new", fields);
  expect(body).toContain("nobody has said which labels are in the printer");
  expect(body).not.toContain("data:image/svg+xml");
  expect(isApproved(body)).toBe(false);
});

test("nobody approves before saying who they are, and a name of another sign-in is none", async () => {
  const fields = await allSeen(typed);
  const name = desk.cookies["plainlabel-approver"]!;
  for (const kept of ["", name.replace(/.$/, (last) => (last === "A" ? "B" : "A"))]) {
    desk.cookies["plainlabel-approver"] = kept;
    const { body } = await desk.post("/desk/new", fields);
    expect(body).toContain("nobody has said who approves");
    expect(isApproved(body)).toBe(false);
  }
  const other = await signIn();
  other.cookies["plainlabel-approver"] = name;
  expect((await other.post("/desk/new", fields)).body).toContain("nobody has said who approves");
});

test("another label's approval, or one that nobody gave, prints nothing", async () => {
  const approval = approvalOn(await desk.approve(typed));
  const other = { ...typed, personName: "Mr Bo Low" };
  expect((await desk.post("/desk/label", { ...other, ...approval })).statusCode).toBe(409);
  // The other label's own digest, with the file and the signature of this one.
  const forged = { ...approval, approved: hiddenOn(await desk.show(other), "seen") };
  expect((await desk.post("/desk/label", { ...other, ...forged })).statusCode).toBe(409);
  expect(hiddenOn(await desk.show({ ...other, ...forged }), "approved")).toBe("");
  const byAnother = { ...approval, "approved-by": "Lee Brown" };
  expect((await desk.post("/desk/label", { ...typed, ...byAnother })).statusCode).toBe(409);
  expect((await desk.post("/desk/label", { ...typed, ...approval })).statusCode).toBe(200);
});

test("an expired pack makes a draft of what was approved, and prints nothing", async () => {
  const approval = approvalOn(await desk.approve(typed));
  const scanned = { ...typed, ...approval, pack: "]d201050123456789001726103110LOT41" };
  const print = await desk.post("/desk/label", scanned);
  expect([print.statusCode, print.body.includes("Do not supply it.")]).toEqual([409, true]);
  const page = await desk.show(scanned);
  expect(page).toContain("This pack expired on 31 October 2026.");
  expect(hiddenOn(page, "approved")).toBe("");
  expect(boxesOn(page, "read")).toHaveLength(3);
  // Scanned by mistake: without it the label is read again.
  const without = (await desk.post("/desk/new", { ...scanned, "wrong-pack": "yes" })).body;
  expect(without).not.toContain("Do not supply");
});

test("other labels in the printer make a draft of what was approved", async () => {
  const approval = approvalOn(await desk.approve(typed));
  desk.cookies["plainlabel-stock"] = "102x152";
  expect((await desk.post("/desk/label", { ...typed, ...approval })).statusCode).toBe(409);
  desk.cookies["plainlabel-stock"] = "102x76";
  expect((await desk.post("/desk/label", { ...typed, ...approval })).statusCode).toBe(200);
});

test("an approval is known for a day", async () => {
  const approval = approvalOn(await desk.approve(typed));
  now += 13 * 3_600_000;
  desk = await signIn();
  expect((await desk.post("/desk/label", { ...typed, ...approval })).statusCode).toBe(200);
  now += 12 * 3_600_000;
  desk = await signIn();
  expect((await desk.post("/desk/label", { ...typed, ...approval })).statusCode).toBe(409);
});
