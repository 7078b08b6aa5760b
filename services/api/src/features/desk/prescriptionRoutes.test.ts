// The prescription page as a browser without script uses it: forms posted, pages read.
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Identity, scopes } from "../../access/Identity.ts";
import { localTenant } from "../../access/localTenant.ts";
import { boxesOn, deskAt, type Fields, hiddenOn } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp, type TestApp } from "../../testing/testApp.ts";
import { csrfOf, sessionCookie } from "./deskScope.ts";

const bundle = readFileSync(
  new URL("../../../../../examples/fhir/prescription-order-four-items.json", import.meta.url),
  "utf8",
);
const somebody: Identity = { tenantId: localTenant, keyId: null, scopes: new Set(scopes) };
const clock = (): number => Date.parse("2026-11-22T12:00:00Z");
const { store } = temporaryStore(clock);
let desk: TestApp;
let session: string;
let signedIn: ReturnType<typeof deskAt>;

beforeAll(async () => {
  desk = await startApp({ store, pharmacy, clock });
  session = await store.sessions.begin(somebody);
  signedIn = deskAt(desk.app, session);
  signedIn.cookies["plainlabel-stock"] = "70x35";
  await signedIn.sayWho();
});
afterAll(() => desk.app.close());

const post = (url: string, fields: Fields) => signedIn.post(url, fields);

const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** What a browser would post back: every field of the page as it stands. */
const fieldsOn = (page: string): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name === undefined || (/type="(?:checkbox|radio)"/.test(tag) && !tag.includes(" checked"))) continue;
    fields[name] = unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  for (const [, name = "", value = ""] of page.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</g)) {
    fields[name] = unescaped(value);
  }
  for (const [, name = "", options = ""] of page.matchAll(
    /<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  )) {
    fields[name] =
      /value="([^"]*)" selected/.exec(options)?.[1] ?? /value="([^"]*)"/.exec(options)?.[1] ?? "";
  }
  return fields;
};

const paste = async (prescription: string, more: Fields = {}): Promise<string> =>
  (await post("/desk/prescription", { prescription, dispensedOn: "2026-11-22", ...more })).body;

const press = async (page: string, button: string, typed: Fields = {}): Promise<string> =>
  (await post("/desk/prescription", { ...fieldsOn(page), ...typed, do: button })).body;

/** As somebody approves who read every label of the item shown, and looked at every doubt. */
const approve = (page: string, typed: Fields = {}): Promise<string> => {
  const at = fieldsOn(page).at ?? "0";
  return press(page, "approve", {
    ...{ initials: "PS", [`no-warnings.${at}`]: "yes" },
    [`read.${at}`]: boxesOn(page, `read.${at}`),
    [`looked.${at}`]: boxesOn(page, `looked.${at}`),
    ...typed,
  });
};

const words = (page: string): string =>
  unescaped(page.replace(/<img[^>]*>/g, "").replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");

test("four items are looked at, approved, printed and done without any script", async () => {
  let page = await paste(bundle);
  const pages: number[] = [];
  for (const at of [0, 1, 2, 3]) {
    expect(words(page)).toContain(`Item ${at + 1} of 4. ${at} of 4 printed.`);
    page = await approve(page);
    expect(words(page)).toContain("Approved by PS, Pat Smith.");
    const file = await post("/desk/prescription/label", fieldsOn(page));
    expect([file.statusCode, file.headers["content-type"]]).toEqual([200, "application/pdf"]);
    expect(file.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    pages.push(file.rawPayload.length);
    page = await press(page, "printed");
  }
  expect(words(page)).toContain("All 4 items are printed");
  expect(new Set(pages).size).toBe(4);
});

test("a coded dosage stays coded: it is shown field by field, and no field of the form holds it", async () => {
  const page = await press(await paste(bundle), "next");
  expect(words(page)).toContain("when day of week mon");
  expect(words(page)).toContain("dose 6");
  expect(Object.entries(fieldsOn(page)).filter(([name]) => name.startsWith("directions"))).toEqual([]);
});

test("other directions are written on purpose, begin with the prescriber's words, and can be taken back", async () => {
  const own = await press(await press(await paste(bundle), "next"), "own-directions");
  expect(fieldsOn(own)["directions.1"]).toBe("Take six tablets once a week on Monday");
  const changed = await press(own, "show", { "directions.1": "Take SIX tablets ONCE a week on FRIDAY" });
  expect(words(changed)).toContain("on Friday");
  const back = await press(changed, "their-directions");
  expect(words(back)).toContain("on Monday");
  expect(fieldsOn(back)["directions.1"]).toBeUndefined();
});

test("a label that changed since it was shown is not approved, and one changed since it was approved not printed", async () => {
  const page = await paste(bundle);
  const unseen = await approve(page, { "indication.0": "For your ear" });
  expect(words(unseen)).toContain("Something changed since this label was shown.");
  const approved = await approve(page);
  const changed = { ...fieldsOn(approved), "indication.0": "For your ear" };
  const file = await post("/desk/prescription/label", changed);
  expect([file.statusCode, file.headers["content-type"]]).toEqual([409, "text/html; charset=utf-8"]);
  expect(words(file.body)).toContain("Nothing was printed");
  expect(words((await post("/desk/prescription", { ...changed, do: "printed" })).body)).toContain(
    "Not marked as printed",
  );
});

test("never approved is never printed, whatever is sent as an approval", async () => {
  const page = await paste(bundle);
  for (const approval of [
    {},
    { "approved.0": "0".repeat(64), "approved-by.0": "AB", "approved-at.0": "2026-11-22T12:00:00Z" },
  ]) {
    const file = await post("/desk/prescription/label", { ...fieldsOn(page), ...approval });
    expect(file.statusCode).toBe(409);
  }
});

test("a refused item stands among the others with its place, and is told at the end", async () => {
  const sent = JSON.parse(bundle);
  sent.entry[2].resource.status = "cancelled";
  let page = await paste(JSON.stringify(sent));
  expect(words(page)).toContain("Methotrexate refused");
  const refusedPage = await press(page, "go-1");
  expect(words(refusedPage)).toContain("No label can be made from this item");
  for (const _ of [0, 2, 3]) {
    page = await approve(page);
    page = await press(page, "printed");
  }
  expect(words(page)).toContain("3 of 4 items are printed");
  expect(words(page)).toContain("Without a label from here: Methotrexate.");
});

test("what a field is to blame for stands beside it", async () => {
  const page = await press(await paste(bundle), "show", {
    codes: "957351000000120",
    "copies.0": "many",
  });
  expect(page).toMatch(/id="codes-wrong"[^>]*>The check digit/);
  expect(page).toMatch(/id="copies-wrong"[^>]*>[^<]+/);
  expect(page).not.toContain("<img");
});

/** A press on labels of a size chosen there is the computer's from then on. */
afterEach(() => {
  signedIn.cookies["plainlabel-stock"] = "70x35";
});

test("every print size is shown with what it takes, and chosen by its button", async () => {
  const page = await press(await paste(bundle), "profiles", { "use-stock": "70x35" });
  expect(page.match(/<img class="label"/g)?.length).toBeGreaterThan(3);
  for (const size of [
    "Standard (12 point)",
    "Clear (14 point)",
    ...[16, 18, 20, 24, 28].map((points) => `Large ${points} point`),
  ]) {
    expect(words(page)).toContain(`Use ${size}`);
  }
  expect(words(page)).toMatch(/Does not fit 70x35\..*Use larger stock: /);
  const chosen = await post("/desk/prescription", { ...fieldsOn(page), "choose-profile": "large-16" });
  expect(fieldsOn(chosen.body).profile).toBe("large-16");
});

test("print sizes are compared on the labels that are in the printer, also when the size chosen does not fit it", async () => {
  const page = await press(await paste(bundle), "profiles", { "use-stock": "88x38", profile: "large-28" });
  expect(words(page)).toContain("There is no label yet.");
  expect(words(page)).toMatch(/labels? on 88x38/);
  expect(words(page)).toMatch(/Does not fit 88x38\..* at 28 point on 88 × 38 mm stock/);
  expect(words(page)).not.toContain("on 70 × 35 mm stock");
  const wrong = await press(await paste(bundle), "profiles", { codes: "1" });
  expect(words(wrong)).not.toContain("Every print size");
});

test("what cannot be read comes back as it was pasted, with every reason", async () => {
  const page = await post("/desk/prescription", {
    prescription: '{"resourceType": "Patient"}',
    dispensedOn: "",
  });
  expect(page.statusCode).toBe(422);
  expect(page.body).toContain("/resourceType");
  expect(fieldsOn(page.body).prescription).toBe('{"resourceType": "Patient"}');
  expect(words(await paste(bundle, { dispensedOn: "" }))).toContain("The date of supply is not known.");
  expect(words(await paste(bundle, { dispensedOn: "22/11/2026" }))).toContain("This is not a date.");
  const sent = JSON.parse(bundle);
  const other = structuredClone(sent.entry[5]);
  Object.assign(other, { fullUrl: "urn:uuid:0b0b0b0b-0000-4000-8000-00000000000b" });
  other.resource.id = "0b0b0b0b-0000-4000-8000-00000000000b";
  sent.entry.push(other);
  sent.entry[1].resource.subject = { reference: other.fullUrl };
  expect(words(await paste(JSON.stringify(sent)))).toContain("The items are for different people.");
});

test("nobody but who is signed in gets a page, and no form from elsewhere is taken", async () => {
  const away = await desk.app.inject("/desk/prescription");
  expect([away.statusCode, away.headers.location]).toEqual([303, "/sign-in"]);
  const unsigned = await deskAt(desk.app, "nothing").post("/desk/prescription", { prescription: bundle });
  expect(unsigned.statusCode).toBe(303);
  const unmarked = await post("/desk/prescription", { prescription: bundle, csrf: "guess" });
  expect(unmarked.statusCode).toBe(403);
});

test("nothing of a prescription is logged", async () => {
  await paste(bundle);
  expect(desk.logged()).toContain("/desk/prescription");
  expect(desk.logged()).not.toMatch(/Plumtree|Amoxicillin|Methotrexate|capsule/i);
});

test("nothing is drawn on labels that nobody chose, and the way there is told", async () => {
  const answer = await desk.app.inject({
    method: "POST",
    url: "/desk/prescription",
    cookies: { [sessionCookie]: session },
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({
      csrf: csrfOf(session),
      prescription: bundle,
      dispensedOn: "2026-11-22",
    }).toString(),
  });
  expect(answer.body).toContain("Say which labels are in the printer.");
  expect(answer.body).not.toContain("data:image/svg+xml");
});

/** Everything seen and said of the first item, but for what `change` leaves out. */
const refusals: readonly (readonly [string, Fields, string])[] = [
  ["a stale drawing", { "indication.0": "For your ear" }, "Something changed since this label was shown."],
  ["a label unread", { "read.0": [] }, "not every label of the set was read"],
  ["a label that the set has not", { "read.0": ["9"] }, "not every label of the set was read"],
  ["marks of another item", { "seen.0": "0".repeat(64) }, "Something changed since this label was shown."],
  ["no word about warnings", { "no-warnings.0": "" }, "tick that none is needed"],
  ["a warning begun and not finished", { "typed-warning.0": "9.21" }, "no warning yet"],
  ["no initials", { initials: "" }, "give your initials"],
  ["initials that are a digit", { initials: "1" }, "give your initials"],
  ["an expired pack", { scan: "]d201050123456789001726103110LOT41" }, "the scanned pack has expired"],
];

test.each(refusals)("%s is refused, though the page be forged", async (_, change, why) => {
  const page = await paste(bundle);
  expect(hiddenOn(await approve(page), "approved.0")).not.toBe("");
  const refused = await approve(page, change);
  expect(refused).toContain(why);
  expect(hiddenOn(refused, "approved.0")).toBe("");
});

test("other labels in the printer, nobody who approves, or another item's approval: refused all the same", async () => {
  const page = await paste(bundle);
  signedIn.cookies["plainlabel-stock"] = "102x76";
  const other = await approve(page);
  signedIn.cookies["plainlabel-stock"] = "70x35";
  expect(other).toContain("Something changed since this label was shown.");
  const name = signedIn.cookies["plainlabel-approver"]!;
  signedIn.cookies["plainlabel-approver"] = "";
  const nobody = await approve(page);
  signedIn.cookies["plainlabel-approver"] = name;
  expect(nobody).toContain("nobody has said who approves");
  const approved = fieldsOn(await approve(page));
  const ofAnother = Object.fromEntries(
    Object.entries(approved).flatMap(([field, value]) =>
      /^approved.*\.0$/.test(field) ? [[field.replace(/0$/, "1"), value]] : [],
    ),
  );
  const file = await post("/desk/prescription/label", { ...fieldsOn(page), ...ofAnother, at: "1" });
  expect(file.statusCode).toBe(409);
});

test("an expired pack makes a draft of what was approved, and prints nothing", async () => {
  const approved = fieldsOn(await approve(await paste(bundle)));
  const scanned = { ...approved, "pack.0": "]d201050123456789001726103110LOT41" };
  const file = await post("/desk/prescription/label", scanned);
  expect([file.statusCode, file.body.includes("Do not supply it.")]).toEqual([409, true]);
  const page = (await post("/desk/prescription", { ...scanned, do: "show" })).body;
  expect(hiddenOn(page, "approved.0")).toBe("");
  const without = (await post("/desk/prescription", { ...scanned, "wrong-pack": "yes" })).body;
  expect(without).not.toContain("Do not supply");
});

test("an item may go beside an ordinary label, for which a person answers, and has a sheet beside it", async () => {
  signedIn.cookies["plainlabel-stock"] = "102x76";
  const page = await paste(bundle);
  const ticked = await press(page, "show", { "companion.0": "yes", "container.0": "box" });
  expect(words(ticked)).toContain("Goes with the label on the box");
  expect(hiddenOn(ticked, "companion-at.0")).toBe("2026-11-22T12:00:00.000Z");
  // It stays with its item while another is shown.
  const back = await press(await press(ticked, "next"), "previous");
  expect(words(back)).toContain("Goes with the label on the box");
  const approved = await approve(page);
  const sheet = await post("/desk/prescription/sheet", fieldsOn(approved));
  expect([sheet.statusCode, sheet.headers["content-type"]]).toEqual([200, "application/pdf"]);
  const changed = { ...fieldsOn(approved), "indication.0": "For your ear" };
  expect((await post("/desk/prescription/sheet", changed)).statusCode).toBe(409);
  const name = signedIn.cookies["plainlabel-approver"]!;
  signedIn.cookies["plainlabel-approver"] = "";
  const nobody = await press(page, "show", { "companion.0": "yes" });
  signedIn.cookies["plainlabel-approver"] = name;
  expect(words(nobody)).toContain("Say who approves first.");
});
