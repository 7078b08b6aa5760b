// What directions leave open, at every door: a draft in the prescriber's words until it is answered, and no approval before.
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodRequest, pharmacy, postJson, startApp } from "../../testing/testApp.ts";
import { directionsAnswer } from "../interpret/answers.ts";
import { labelsAnswer } from "./answers.ts";

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ pharmacy }));
});
afterAll(() => app.close());

const asked = {
  ...goodRequest,
  person: { name: "Ada Morgan", needs: { profile: "large-16", easyRead: true } },
  medicine: { name: "Folic acid", strength: "5 mg", form: "tablets", quantity: "56 tablets" },
  directions: { text: "Take 2 tablets each day" },
};
const approval = { by: "PS", at: "2026-11-22T10:30:00Z" };
const question = "divide-daily-amount";
const divided = [
  {
    question,
    answer: "named-times",
    moments: [
      { at: "morning", amount: "1" },
      { at: "night", amount: "1" },
    ],
  },
];

const make = async (request: object, url = "/v1/labels") => {
  const answer = await postJson(app, url, request, { accept: "application/json" });
  return { status: answer.statusCode, body: answer.json() };
};
const label = async (request: object, url?: string) => {
  const { status, body } = await make(request, url);
  expect(status).toBe(200);
  expect(labelsAnswer.safeParse(body).error).toBeUndefined();
  return body.labels[0];
};
const refusalsOf = (body: { refusals: readonly { code: string; path: string }[] }) =>
  body.refusals.map(({ code, path }) => `${code} ${path}`);

describe("a label request", () => {
  test("with an open question is a draft in the prescriber's words, with no picture of the dose and no timetable", async () => {
    const draft = await label(asked);
    expect(draft.approved).toBe(false);
    expect(draft.readBack).toMatchObject({
      prescribed: "Take 2 tablets each day",
      label: ["Take 2 tablets each day"],
      understood: null,
      reasons: [{ code: "question-open", path: "/directions/text" }],
      questions: [{ code: question, path: "/directions/text", words: "Take 2 tablets each day" }],
      answered: [],
    });
    const pictures = draft.report.pictograms.map(({ id }: { id: string }) => id);
    expect(pictures).not.toContain("tablets");
    expect(pictures).not.toContain("day-strip");
  });

  test("with an approval and an open question is refused", async () => {
    const { status, body } = await make({ ...asked, approval });
    expect(status).toBe(422);
    expect(refusalsOf(body)).toEqual(["question-open /answers"]);
  });

  test("once answered is approved, says the answer, and tells the prescribed words and what was answered", async () => {
    const made = await label({ ...asked, approval, answers: divided });
    expect(made.approved).toBe(true);
    expect(made.readBack).toMatchObject({
      prescribed: "Take 2 tablets each day",
      label: ["Take 1 tablet in the morning.", "Take 1 tablet at night."],
      questions: [],
      answered: [{ question: { code: question }, answer: { answer: "named-times" } }],
    });
    expect(made.report.directions.answered).toEqual(made.readBack.answered);
    expect(made.report.pictograms.map(({ id }: { id: string }) => id)).toContain("day-strip");
  });

  test("another answer is another request: its digest and its set id differ", async () => {
    const once = await label({ ...asked, answers: [{ question, answer: "all-at-once" }] });
    const twice = await label({ ...asked, answers: divided });
    expect(once.readBack.label).toEqual(["Take 2 tablets, once a day."]);
    expect(once.report.requestDigest).not.toBe(twice.report.requestDigest);
    expect(once.setId).not.toBe(twice.setId);
  });

  test("for a carer tells the prescriber's own words beside the answered ones", async () => {
    const made = await label({ ...asked, answers: divided, audience: "carer" });
    expect(made.readBack.label.at(-1)).toBe("Prescribed: Take 2 tablets each day");
  });

  test("never has two schedules on paper: where the coded dose holds, the words that said another are left out", async () => {
    const dosage = [
      {
        doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }],
        timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
      },
    ];
    const two = { ...asked, directions: { text: "Take one tablet twice a day", dosage }, audience: "carer" };
    expect((await label(two)).readBack.label).toEqual(["Take one tablet twice a day"]);
    expect((await make({ ...two, approval })).status).toBe(422);
    const answers = [{ question: "which-schedule", answer: "structure" }];
    const made = await label({ ...two, approval, answers });
    expect(made.readBack.label).toEqual(["Take 1 tablet, once a day."]);
    expect(made.readBack.prescribed).toBe("Take one tablet twice a day");
  });

  test("two schedules left as prescribed are a draft of the words alone, without pictures, and never approved", async () => {
    const dosage = [
      {
        method: { text: "Take" },
        doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }],
        timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
        patientInstruction: "Take once a week on Monday",
      },
    ];
    const two = { ...asked, directions: { dosage } };
    const open = await make(two);
    expect(open.status).toBe(422);
    expect(refusalsOf(open.body)).toContain(
      "instruction-says-schedule /directions/dosage/0/patientInstruction",
    );
    const answers = [{ question: "which-schedule", answer: "as-prescribed" }];
    const draft = await label({ ...two, answers });
    expect(draft.approved).toBe(false);
    expect(draft.readBack).toMatchObject({
      prescribed: "Take once a week on Monday",
      label: ["Take once a week on Monday"],
      understood: null,
      questions: [],
    });
    const pictures = draft.report.pictograms.map(({ id }: { id: string }) => id);
    expect(pictures).not.toContain("tablets");
    const { status, body } = await make({ ...two, answers, approval });
    expect(status).toBe(422);
    expect(refusalsOf(body)).toEqual(["question-open /answers"]);
  });

  test("words that nobody understands are a draft until a professional has read them", async () => {
    const dosage = [
      {
        method: { text: "Take" },
        doseAndRate: [{ doseQuantity: { value: 1, unit: "tablet" } }],
        timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
        patientInstruction: "Gyda bwyd",
      },
    ];
    const welsh = { ...asked, directions: { dosage } };
    const draft = await label(welsh);
    expect(draft.readBack).toMatchObject({ understood: null, questions: [{ code: "words-not-read" }] });
    expect(refusalsOf((await make({ ...welsh, approval })).body)).toEqual(["question-open /answers"]);
    const answers = [{ question: "words-not-read", answer: "leave-off" }];
    const made = await label({ ...welsh, approval, answers });
    expect(made.readBack.label).toEqual(["Take 1 tablet, once a day."]);
  });

  test("an item whose words stop it is refused outright, drafts included", async () => {
    const { status, body } = await make({ ...asked, directions: { text: "CANCELLED" } });
    expect(status).toBe(422);
    expect(refusalsOf(body)).toEqual(["item-stopped /directions/text"]);
  });

  test("left as prescribed is settled: it may be approved", async () => {
    const made = await label({ ...asked, approval, answers: [{ question, answer: "as-prescribed" }] });
    expect(made.readBack.questions).toEqual([]);
    expect(made.readBack.label[0]).toContain("2 tablets");
  });

  test("that came as a structure alone, with no words to print, is a draft of it field by field until it is answered", async () => {
    const dosage = [
      {
        method: { text: "Instil" },
        doseAndRate: [{ doseQuantity: { value: 1, unit: "drop" } }],
        site: { text: "operated eye" },
        timing: { repeat: { frequency: 2, period: 1, periodUnit: "d" } },
      },
    ];
    const medicine = { ...asked.medicine, name: "Chloramphenicol", strength: "0.5%", form: "eye drops" };
    const coded = { ...asked, medicine, directions: { dosage } };
    const draft = await label(coded);
    expect(draft.approved).toBe(false);
    expect(draft.readBack).toMatchObject({ understood: null, questions: [{ path: "/directions/dosage" }] });
    expect(draft.readBack.label.join(" ")).toContain("site: operated eye");
    expect(refusalsOf((await make({ ...coded, approval })).body)).toEqual(["question-open /answers"]);
    const answers = [{ question: "which-side", answer: "left" }];
    const made = await label({ ...coded, approval, answers });
    expect(made.readBack.label.join(" ")).toContain("left eye");
  });

  test.each([
    [
      "to a question not asked",
      [{ question: "which-side", answer: "left" }],
      422,
      "answer-unknown-question /answers/0/question",
    ],
    [
      "that is none of the answers",
      [{ question, answer: "at-will" }],
      422,
      "answer-unknown /answers/0/answer",
    ],
    [
      "that does not add up",
      [{ question, answer: "named-times", moments: [{ at: "night", amount: "1" }] }],
      422,
      "answer-does-not-add-up /answers/0/moments",
    ],
    ["without its times", [{ question, answer: "named-times" }], 422, "answer-does-not-add-up /answers/0"],
    ["given twice", [divided[0], divided[0]], 422, "answer-twice /answers/1"],
    [
      "to a path that asks nothing",
      [{ ...divided[0], path: "/directions/dosage" }],
      422,
      "answer-unknown-question /answers/0/question",
    ],
    [
      "with a question that does not exist",
      [{ question: "how-long", answer: "left" }],
      400,
      "not-in-list /answers/0/question",
    ],
    [
      "with a field that does not exist",
      [{ ...divided[0], because: "x" }],
      400,
      "unknown-field /answers/0/because",
    ],
    [
      "with a number where digits belong",
      [{ question, answer: "named-times", moments: [{ at: "night", amount: 2 }] }],
      400,
      "wrong-type /answers/0/moments/0/amount",
    ],
  ])("an answer %s is refused, approved or not", async (_name, answers, status, refusal) => {
    for (const more of [{}, { approval }]) {
      const { status: got, body } = await make({ ...asked, ...more, answers });
      expect([got, refusalsOf(body)]).toEqual([status, [refusal]]);
    }
  });

  test("an answer by the path that was told is taken", async () => {
    const { questions } = (await label(asked)).readBack;
    const answers = [{ ...divided[0], path: questions[0].path }];
    expect((await label({ ...asked, answers })).readBack.questions).toEqual([]);
  });
});

test("the example of docs/integrators.md settles its directions", async () => {
  const page = readFileSync(new URL("../../../../../docs/integrators.md", import.meta.url), "utf8");
  const [, section = ""] = page.split("\n## Questions\n");
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(section)?.[1] ?? "null");
  const made = await label({ ...asked, ...example, approval });
  expect(made.readBack.prescribed).toBe(example.directions.text);
  expect(made.readBack.label).toEqual(["Take 1 tablet in the morning.", "Take 1 tablet at night."]);
});

describe("POST /v1/interpret", () => {
  const interpret = (body: object) => postJson(app, "/v1/interpret", body);

  test("tells the questions beside what it understood, and reads on with the answers", async () => {
    const open = (await interpret({ text: "Take 2 tablets each day" })).json();
    expect(directionsAnswer.safeParse(open).error).toBeUndefined();
    expect(open.questions).toMatchObject([{ code: question, path: "/text" }]);
    const settled = (await interpret({ text: "Take 2 tablets each day", answers: divided })).json();
    expect(settled.sentences).toEqual(["Take 1 tablet in the morning.", "Take 1 tablet at night."]);
    expect(settled.questions).toBeUndefined();
  });

  test("tells the questions that may make directions understood", async () => {
    const open = (await interpret({ text: "Take one tds 5/7", form: "tablets" })).json();
    expect(directionsAnswer.safeParse(open).error).toBeUndefined();
    expect(open).toMatchObject({ understood: false, questions: [{ code: "fraction-of-week" }] });
  });

  test("refuses an answer that fits nothing, and one of the wrong shape", async () => {
    const text = "Take 1 tablet at night";
    const unknown = await interpret({ text, answers: divided });
    expect([unknown.statusCode, refusalsOf(unknown.json())]).toEqual([
      422,
      ["answer-unknown-question /answers/0/question"],
    ]);
    const misshapen = await interpret({ text, answers: [{ question, anwser: "all-at-once" }] });
    expect(misshapen.statusCode).toBe(400);
    expect(refusalsOf(misshapen.json())).toContain("unknown-field /answers/0/anwser");
  });
});

describe("a FHIR prescription", () => {
  const prescription = {
    resourceType: "Bundle",
    type: "collection",
    entry: [
      {
        fullUrl: "urn:uuid:11111111-1111-4111-8111-111111111111",
        resource: { resourceType: "Patient", id: "p", name: [{ family: "Morgan", given: ["Ada"] }] },
      },
      ...["one", "two"].map((id) => ({
        fullUrl: `urn:uuid:${id === "one" ? "2" : "3"}2222222-2222-4222-8222-222222222222`,
        resource: {
          resourceType: "MedicationRequest",
          id,
          status: "active",
          intent: "order",
          subject: { reference: "urn:uuid:11111111-1111-4111-8111-111111111111" },
          medicationCodeableConcept: { text: "Chloramphenicol 0.5% eye drops" },
          dosageInstruction: [{ text: "Put ONE drop in the operated eye FOUR times a day" }],
          dispenseRequest: { quantity: { value: 10, unit: "ml" } },
        },
      })),
    ],
  };
  const single = { ...prescription, entry: prescription.entry.slice(0, 2) };
  const query = "dispensed-on=2026-11-22&stock=102x152";
  const approved = `${query}&approved-by=PS&approved-at=2026-11-22T10:30:00Z`;
  const left = JSON.stringify([{ question: "which-side", answer: "left" }]);
  const url = (more: string, answers?: string) =>
    `/v1/labels?${more}${answers === undefined ? "" : `&answers=${encodeURIComponent(answers)}`}`;

  test("takes the answers of its one item in the query", async () => {
    expect((await label(single, url(query))).readBack.questions).toMatchObject([{ code: "which-side" }]);
    const { status, body } = await make(single, url(approved));
    expect([status, refusalsOf(body)]).toEqual([422, ["question-open /answers"]]);
    const made = await label(single, url(approved, left));
    expect(made.readBack.label.join(" ")).toContain("left eye");
    expect(made.readBack.prescribed).toContain("operated eye");
  });

  test("takes those of several items by their ids, and a list for several items is refused", async () => {
    const both = await make(
      prescription,
      url(
        approved,
        JSON.stringify({ one: JSON.parse(left), two: [{ question: "which-side", answer: "both" }] }),
      ),
    );
    expect(both.status).toBe(200);
    const said = both.body.labels.map((each: { readBack: { label: string[] } }) =>
      each.readBack.label.join(" "),
    );
    expect(said[0]).toContain("left eye");
    expect(said[1]).toContain("each eye");
    const list = await make(prescription, url(approved, left));
    expect(refusalsOf(list.body)).toContain("supply-for-which-item /answers");
  });

  test("one item answered and one open is refused whole, at the open one", async () => {
    const { status, body } = await make(
      prescription,
      url(approved, JSON.stringify({ one: JSON.parse(left) })),
    );
    expect([status, refusalsOf(body)]).toEqual([422, ["question-open /answers"]]);
  });

  test("at the FHIR doors the refusal is an OperationOutcome, and answers are taken too", async () => {
    const door = (answers?: string) =>
      postJson(app, url(approved, answers).replace("/v1/labels", "/fhir/R4/$label"), single, {
        "content-type": "application/fhir+json",
      });
    const refused = await door();
    expect([refused.statusCode, refused.json().issue[0].details.coding[0].code]).toEqual([
      422,
      "question-open",
    ]);
    expect((await door(left)).statusCode).toBe(200);
    const broken = await door("[");
    expect([broken.statusCode, broken.json().issue[0].details.coding[0].code]).toEqual([400, "not-json"]);
  });
});

test("a page behind a draft with an open question gives no reminders; behind the answered label it does", async () => {
  const clock = () => Date.parse("2026-11-22T12:00:00Z");
  const { app: scanned } = await startApp({ pharmacy, publicHost: "labels.example.org", clock });
  const reminders = async (more: object) => {
    const request = { ...asked, ...more, explain: true };
    const made = await postJson(scanned, "/v1/labels", request, { accept: "application/json" });
    const { pathname } = new URL(made.json().labels[0].link.url);
    return scanned.inject(`${pathname}/remind.ics?time=08:00&time=20:00&from=2026-11-23`);
  };
  expect((await reminders({})).statusCode).toBe(404);
  const settled = await reminders({ approval, answers: divided });
  expect(settled.headers["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(settled.body.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
  await scanned.close();
});

test("in a batch an item with an approval and an open question is refused by itself", async () => {
  const items = [{ ...asked, approval }, { ...asked, approval, answers: divided }, asked];
  const opened = await postJson(app, "/v1/batches", { items });
  expect(opened.statusCode).toBe(202);
  const { id } = opened.json();
  await app.inject({ url: `/v1/batches/${id}/events` });
  const { items: refused } = (await app.inject({ url: `/v1/batches/${id}/refusals` })).json();
  expect(refused.map((one: { item: number; refusals: [] }) => [one.item, refusalsOf(one)])).toEqual([
    [0, ["question-open /answers"]],
  ]);
});
