// Twelve messages of England's prescription service at both doors of FHIR: labels with what must be told, or the
// right reason.
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pharmacy, postJson, startApp } from "../../services/api/src/testing/testApp.ts";
import { englandMessages } from "./englandMessages.ts";

const query = "dispensed-on=2026-11-30&stock=102x152";
const approved = `${query}&approved-by=A.%20Pharmacist&approved-at=2026-11-30T10:30:00%2B00:00`;

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ pharmacy }));
});
afterAll(() => app.close());

const post = (url: string, body: unknown, accept = "application/json") =>
  postJson(app, url, body, { "content-type": "application/fhir+json", accept });

interface Told {
  readonly code: string;
}

describe.each(englandMessages)("$name", ({ message, gives, told = [], asks = [] }) => {
  if ("stops" in gives) {
    test("stops for the right reason, at both doors", async () => {
      const here = await post(`/v1/labels?${query}`, message);
      const there = await post(`/fhir/R4/$label?${query}`, message);
      expect([here.statusCode, there.statusCode]).toEqual([422, 422]);
      expect(here.json().refusals.map(({ code }: Told) => code)).toEqual(gives.stops);
      expect(
        there.json().issue.map((one: { details: { coding: Told[] } }) => one.details.coding[0]?.code),
      ).toEqual(gives.stops);
    });
    return;
  }

  test("gives its labels, with what is to be looked at", async () => {
    const answer = await post(`/v1/labels?${query}`, message);
    expect(answer.statusCode === 200 ? "" : answer.body).toBe("");
    const { labels, findings } = answer.json();
    expect(labels.length).toBe(gives.length);
    const { body: words } = await post(`/v1/labels?${query}&format=txt`, message);
    const places = gives.map((name) => words.indexOf(name));
    expect(places.includes(-1) ? words : "").toBe("");
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const codes = [findings, ...labels.map((label: { findings: Told[] }) => label.findings)]
      .flat()
      .map(({ code }: Told) => code);
    expect(codes).toEqual(expect.arrayContaining([...told]));
    const open = labels.flatMap((label: { readBack: { questions: Told[] } }) =>
      label.readBack.questions.map(({ code }) => code),
    );
    expect(open).toEqual(asks);
  });

  test("is one file at both doors, and approved where nothing is open", async () => {
    const [here, there] = [
      await post(`/v1/labels?${approved}`, message, "application/pdf"),
      await post(`/fhir/R4/$label?${approved}`, message, "application/pdf"),
    ];
    if (asks.length > 0) {
      expect(here.statusCode).toBe(422);
      expect(here.json().refusals.map(({ code }: Told) => code)).toEqual(["question-open"]);
      return;
    }
    expect([here.statusCode, there.statusCode]).toEqual([200, 200]);
    expect(here.rawPayload.equals(there.rawPayload)).toBe(true);
  });
});
