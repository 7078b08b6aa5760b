// Questions on the desk by plain forms: an open one keeps Approve off, a forged approval is refused, an answer opens the way.
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test, vi } from "vitest";
import { scopes } from "../../access/Identity.ts";
import { fieldsIn, sessionAt, wordsOn } from "../../testing/deskForms.ts";
import { approvalOn, deskAt, type Fields } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";

let app: FastifyInstance;
let desk: ReturnType<typeof sessionAt>;
let label: ReturnType<typeof deskAt>;

beforeEach(async () => {
  const clock = () => Date.parse("2026-11-25T10:00:00Z");
  const { store } = temporaryStore(clock);
  ({ app } = await startApp({ store, pharmacy, clock }));
  const session = await store.sessions.begin({ tenantId: "local", keyId: null, scopes: new Set(scopes) });
  [desk, label] = [sessionAt(app, session), deskAt(app, session)];
  return () => app.close();
});

const typed = {
  personName: "Mrs Ada Jones",
  medicineName: "Folic acid",
  strength: "5 mg",
  form: "tablets",
  quantity: "56",
  unit: "tablets",
  directions: "Take 2 tablets each day",
  "no-warnings": "yes",
  day: "25",
  month: "11",
  year: "2026",
};

/** The questions beside the directions, and all that a browser would post back of them. */
const asks = (page: string) => page.split('id="asks"')[1]?.split('id="builder-place"')[0] ?? "";
const show = (fields: Fields) => label.show(fields);

const divided = (page: string, details: string) => ({
  ...typed,
  ...fieldsIn(asks(page)),
  "answer-0": "named-times",
  "answer-details-0": details,
});

test("an open question stands beside the label with its closed answers, and Approve is off with the reason", async () => {
  const page = await show(typed);
  expect(wordsOn(page)).toContain("To settle before you approve");
  for (const answer of ["all-at-once", "named-times", "as-prescribed"])
    expect(page).toContain(`<input type="radio" id="answer-0-${answer}" name="answer-0" value="${answer}">`);
  expect(page).toContain('value="approve" disabled');
  expect(wordsOn(page)).toContain("Cannot be approved yet. 1 question about the directions is open.");
  expect(asks(page)).not.toMatch(/type="radio"[^>]* checked/);
});

test("an approval is refused by the server while the question is open, though the page be forged", async () => {
  await label.sayWho();
  const marks = label.marksOf(await show(typed));
  const forged = await label.post("/desk/new", { ...typed, ...marks, initials: "PS", do: "approve" });
  expect(forged.body).toContain("a question about the directions is open");
  expect(forged.body).not.toContain("Approved by");
  const held = { approved: marks.seen ?? "", "approved-by": "PS", "approved-at": "2026-11-25T10:00:00Z" };
  const print = await label.post("/desk/label", { ...typed, ...held, "approved-file": "a".repeat(64) });
  expect([print.statusCode, print.headers["content-type"]]).toEqual([409, "text/html; charset=utf-8"]);
});

test("once it is answered the label says the answer, and is approved and printed", async () => {
  const answered = divided(await show(typed), "morning 1, night 1");
  const page = await show(answered);
  expect(wordsOn(page)).toContain("Take 1 tablet in the morning. Take 1 tablet at night.");
  expect(wordsOn(page)).toContain("Directions Take 2 tablets each day");
  const asked = { ...typed, ...fieldsIn(asks(page)) };
  expect(asked["answer-0"]).toBe("named-times");
  const approved = await label.approve(asked);
  expect(approved).toContain("Approved by PS, Pat Smith.");
  const approval = approvalOn(approved);
  const print = await label.post("/desk/label", { ...asked, ...approval });
  expect([print.statusCode, print.headers["content-type"]]).toEqual([200, "application/pdf"]);
  const other = { ...asked, ...approval, "answer-0": "all-at-once" };
  expect((await label.post("/desk/label", other)).statusCode).toBe(409);
});

test("an answer that does not add up is told, and the question stays open", async () => {
  const page = await show(divided(await show(typed), "morning 1, night 2"));
  expect(wordsOn(page)).toContain("The amounts come to 3, and the directions give 2 for the day.");
  expect(page).toContain('value="approve" disabled');
  expect(fieldsIn(asks(page))["answer-details-0"]).toBe("morning 1, night 2");
});

test("an answer is for the directions it was given for: for others the question is asked again", async () => {
  const answered = divided(await show(typed), "morning 1, night 1");
  const page = await show({ ...answered, directions: "Take 4 tablets each day" });
  expect(page).toContain('value="approve" disabled');
  expect(fieldsIn(asks(page))["answer-0"]).toBeUndefined();
});

const prescription = JSON.stringify({
  resourceType: "Bundle",
  type: "collection",
  entry: [
    {
      fullUrl: "urn:uuid:11111111-1111-4111-8111-111111111111",
      resource: {
        resourceType: "Patient",
        id: "p",
        name: [{ family: "Jones", given: ["Ada"] }],
      },
    },
    {
      resource: {
        resourceType: "MedicationRequest",
        id: "m",
        status: "active",
        intent: "order",
        subject: { reference: "urn:uuid:11111111-1111-4111-8111-111111111111" },
        medicationCodeableConcept: { text: "Chloramphenicol 0.5% eye drops" },
        dosageInstruction: [{ text: "Put ONE drop in the operated eye FOUR times a day" }],
        dispenseRequest: { quantity: { value: 10, unit: "ml" } },
      },
    },
  ],
});

test("on a pasted prescription the question stands at its item, and travels with it", async () => {
  const paste = { prescription, dispensedOn: "2026-11-25", stock: "102x76" };
  const page = (await desk.post("/desk/prescription", paste)).body;
  expect(wordsOn(page)).toContain("the operated eye");
  expect(page).toContain('value="approve" disabled');
  const fields = { ...fieldsIn(page), "answer-0.0": "left", explain: "", easyRead: "", "companion.0": "" };
  const answered = (await desk.post("/desk/prescription", { ...fields, do: "show" })).body;
  expect(wordsOn(answered)).toContain("in the left eye");
  // What is left to settle is settled like on every label: the question is not among it any more.
  const refusal = async (sent: Record<string, string>) =>
    wordsOn((await desk.post("/desk/prescription", { ...sent, initials: "PS", do: "approve" })).body);
  const unanswered = { ...fieldsIn(page), explain: "", easyRead: "", "companion.0": "" };
  expect(await refusal(unanswered)).toContain("a question about the directions is open");
  const again = { ...fieldsIn(answered), explain: "", easyRead: "", "companion.0": "", "no-warnings.0": "" };
  expect(await refusal(again)).toContain("tick that none is needed");
});

test("a row of a spreadsheet with an approval and an open question makes no label, and the page says why", async () => {
  const row = (person: string, answer: string, by: string) =>
    `${person},Folic acid,5 mg,tablets,56 tablets,${typed.directions},,${answer},2026-11-25,${by},${by && "2026-11-25T10:00:00Z"}`;
  const order = [
    "person,medicine,strength,form,quantity,directions,warnings,answers,dispensed on,approved by,approved at",
    row("Ada Jones", "", "PS"),
    row("Ben Hill", "divide-daily-amount = all-at-once", "PS"),
    row("Cy Moss", "", ""),
  ].join("\r\n");
  const opened = await desk.post("/desk/batches", { order });
  const url = String(opened.headers.location);
  const page = await vi.waitFor(async () => {
    const words = wordsOn((await desk.get(url)).body);
    expect(words).toContain("The batch is done");
    return words;
  });
  // Without an answer, the row and the draft both want words; the answered one is there to be checked.
  expect(page).toContain("3 rows: 2 need words, 1 to check");
  expect(page).toMatch(
    /Ada Jones Folic acid 5 mg tablets Take 2 tablets each day The directions give an amount/,
  );
  expect(page).toMatch(/To check 1 Ben Hill .* Take 2 tablets each day Take 2 tablets, once a day\./);
  expect(page).toContain("The sheet names PS for it.");
});
