// The addresses of sheets: what they answer, and what they refuse.
import { readFileSync } from "node:fs";
import { createPdfPainter } from "@plainlabel/pdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postJson, startApp, type TestApp } from "../../testing/testApp.ts";

const painter = await createPdfPainter();

let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp();
});
afterAll(() => shipped.app.close());

const examples = new URL("../../../../../examples/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, examples), "utf8"));
const requests = read("sheets/four-times-a-day.json");

const ask = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  postJson(shipped.app, url, body, headers);

describe("a sheet", () => {
  it("of all medicines is one proved PDF, named after nobody", async () => {
    const answer = await ask("/v1/sheets", { requests });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect(answer.headers["content-disposition"]).toBe('inline; filename="sheets.pdf"');
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    expect(shipped.logged()).not.toMatch(/Nadeem|Amlodipine/);
  });

  it("comes as JSON with what should be looked at beside it", async () => {
    const sent = read("sheets/draft-with-a-course.json");
    const answer = await ask("/v1/sheets?paper=a3&format=json", { requests: sent });
    expect(answer.statusCode).toBe(200);
    const { sheets } = answer.json();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({ approved: false });
    expect(sheets[0].findings.map(({ code }: { code: string }) => code)).toEqual([
      "sheet-same-substance",
      "sheet-draft",
    ]);
    expect(Buffer.from(sheets[0].pdf, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("to talk through is one for each medicine, or all in one file", async () => {
    const headers = { accept: "application/json" };
    const apart = (await ask("/v1/sheets?sheet=talk", { requests }, headers)).json();
    expect(apart.sheets).toHaveLength(4);
    const together = await ask("/v1/sheets?sheet=talk", { requests });
    expect(together.headers["content-type"]).toBe("application/pdf");
  });

  it("for the wallet is one PDF, on A4 or part by part", async () => {
    const small = read("sheets/seven-medicines.json");
    for (const paper of ["a4", "card"]) {
      const answer = await ask(`/v1/sheets?sheet=card&paper=${paper}`, { requests: small });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers["content-type"]).toBe("application/pdf");
    }
  });

  it("tells the pages of its file, though several faces of a card stand on one", async () => {
    const small = read("sheets/seven-medicines.json");
    for (const paper of ["a4", "card"]) {
      const answer = await ask(`/v1/sheets?sheet=card&paper=${paper}&format=json`, { requests: small });
      const [card] = answer.json().sheets;
      const { pages } = await painter.readBack(Buffer.from(card.pdf, "base64"), "full", 203);
      expect([paper, card.pages]).toEqual([paper, pages.length]);
    }
  });

  it("is a page for a phone that asks nobody for anything", async () => {
    const answer = await ask("/v1/sheets", { requests }, { accept: "text/html" });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(answer.body).toContain("<h1>My medicines</h1>");
    expect(answer.body).not.toMatch(/<script|src=|https?:|<form/);
    expect(shipped.logged()).not.toMatch(/Nadeem|Amlodipine/);
  });

  it("in another language stands before the English one, in one file and apart", async () => {
    const drafts = read("sheets/seven-medicines.json").map(({ approval: _, ...one }: never) => one);
    const inUrdu = drafts.map((one: { person: { needs?: object } }) => ({
      ...one,
      person: { ...one.person, needs: { ...one.person.needs, languages: ["ur"] } },
    }));
    expect((await ask("/v1/sheets", { requests: inUrdu })).statusCode).toBe(200);
    const { sheets } = (await ask("/v1/sheets?format=json", { requests: inUrdu })).json();
    expect(sheets.map(({ language }: { language: string }) => language)).toEqual(["ur", "en-GB"]);
  });

  it("is made of a FHIR prescription, as its address says", async () => {
    const query = new URLSearchParams({
      pharmacy: JSON.stringify(read("pharmacy.json")),
      "dispensed-on": "2026-11-22",
      profile: "large-18",
      "first-day": "2026-11-23",
      sheet: "week",
    });
    const headers = { "content-type": "application/fhir+json" };
    const bundle = read("fhir/prescription-order-four-items.json");
    const answer = await ask(`/v1/sheets?${query}`, bundle, headers);
    expect(answer.statusCode).toBe(200);
  });
});

describe("what is refused", () => {
  const named = { ...requests[1], person: { ...requests[1].person, name: "Mr Wen Li" } };
  const ofOneWord = {
    ...requests[1],
    medicine: { ...requests[1].medicine, name: "W".repeat(50) },
    person: { ...requests[1].person, needs: { profile: "large-28" } },
    approval: undefined,
  };
  it.each([
    [
      "two people on one sheet",
      "/v1/sheets",
      { requests: [requests[0], named] },
      422,
      "/requests/1/person/name",
    ],
    ["a list of nothing", "/v1/sheets", { requests: [] }, 422, "/requests"],
    ["what is no list", "/v1/sheets", { requests: {} }, 400, "/requests"],
    ["another field beside the list", "/v1/sheets", { requests, more: 1 }, 400, "/more"],
    ["more than a sheet takes", "/v1/sheets", { requests: Array(31).fill(null) }, 422, "/requests"],
    ["another sheet", "/v1/sheets?sheet=wall", { requests }, 400, "/sheet"],
    ["another paper", "/v1/sheets?paper=a5", { requests }, 400, "/paper"],
    ["a card on other paper", "/v1/sheets?sheet=card&paper=a3", { requests }, 400, "/paper"],
    ["a week as a page", "/v1/sheets?sheet=week&format=html", { requests }, 400, "/sheet"],
    ["a week where there is none", "/v1/sheets?first-day=2026-11-23", { requests }, 400, "/first-day"],
    ["what is for prescriptions, told once", "/v1/sheets?profile=clear", { requests }, 400, "/profile"],
    ["a day that is none", "/v1/sheets?sheet=week&first-day=Monday", { requests }, 422, "/first-day"],
    ["a day no month has", "/v1/sheets?sheet=week&first-day=2026-02-30", { requests }, 422, "/first-day"],
    [
      "a word that no paper takes at the person's print size",
      "/v1/sheets",
      { requests: [requests[0], ofOneWord] },
      422,
      "/requests/1",
    ],
    [
      "one request that cannot be read",
      "/v1/sheets",
      { requests: [requests[0], { ...requests[1], directions: {} }] },
      422,
      "/requests/1/directions",
    ],
  ])("%s", async (_what, url, body, status, path) => {
    const answer = await ask(url, body);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().refusals.map((one: { path: string }) => one.path)).toEqual([path]);
  });
});
