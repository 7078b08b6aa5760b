import { afterAll, beforeAll, expect, test } from "vitest";
import { postJson, startApp, type TestApp } from "../../testing/testApp.ts";

let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp();
});
afterAll(() => shipped.app.close());

const ask = (question: unknown, url = "/v1/interpret") => postJson(shipped.app, url, question);

test("directions that are understood come back as a regimen and easy sentences", async () => {
  const answer = await ask({ text: "Take TWO tablets THREE times a day", form: "tablets" });
  expect(answer.statusCode).toBe(200);
  const said = answer.json();
  expect(said.understood).toBe(true);
  expect(said.regimen.steps[0].amount).toEqual({ exact: "2" });
  expect(said.sentences.join(" ")).toContain("2 tablets");
  expect(said.findings).toEqual([]);
});

test("directions that are not understood are an answer, not an error", async () => {
  const text = "Use as per plan B unless told otherwise by the clinic";
  const answer = await ask({ text });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ understood: false, asWritten: text });
  expect(answer.json().refusals.length).toBeGreaterThan(0);
});

test.each([
  ["a control character", "take\u0000one tablet by the moon", "control-character"],
  ["a mark that turns the line round", "\u202etake one tablet daily", "invisible-character"],
])("words with %s may not be printed as they are", async (_name, text, code) => {
  const said = (await ask({ text })).json();
  expect([said.understood, said.asWritten, said.refusals[0].code]).toEqual([false, null, code]);
});

test.each([
  ["no directions", {}, ""],
  ["an unknown field", { text: "Take ONE tablet daily", fro: "tablet" }, "/fro"],
  ["text that is not text", { text: 1 }, "/text"],
  ["a dosage that is not a list", { dosage: {} }, "/dosage"],
  ["a list", [], ""],
])("%s is a wrong shape", async (_name, question, path) => {
  const answer = await ask(question);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().refusals.map((refusal: { path: string }) => refusal.path)).toEqual([path]);
});

test("an unknown policy is told with those that are known", async () => {
  const answer = await ask({ text: "Take ONE tablet daily", policy: "UMS" });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().refusals).toEqual([
    {
      code: "not-in-list",
      path: "/policy",
      detail: "This value is not one of those we know.",
      help: 'Send one of "as-written", "ums".',
    },
  ]);
});

test("a query is refused: this address takes none", async () => {
  expect((await ask({ text: "Take ONE tablet daily" }, "/v1/interpret?form=tablet")).statusCode).toBe(400);
});

test("only JSON is answered", async () => {
  const answer = await postJson(shipped.app, "/v1/interpret", {}, { accept: "application/pdf" });
  expect(answer.statusCode).toBe(406);
});
