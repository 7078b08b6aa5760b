// The address of posters: what it answers, and what it refuses.
import { posterDesigns, posterPapers } from "@plainlabel/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postJson, startApp, type TestApp } from "../../testing/testApp.ts";

let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp();
});
afterAll(() => shipped.app.close());

const wanted = {
  design: "help",
  words: "easy-read",
  paper: "a5",
  pharmacy: { name: "Alder Lane Pharmacy", phone: "0113 496 0142" },
  url: "https://example.org/alder",
};

const ask = (body: unknown, url = "/v1/posters") => postJson(shipped.app, url, body, {});

describe("a poster", () => {
  it.each(posterDesigns.flatMap((design) => posterPapers.map((paper) => ({ design, paper }))))(
    "$design on $paper is one proved page",
    async (chosen) => {
      const answer = await ask({ ...wanted, ...chosen });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers["content-type"]).toBe("application/pdf");
      expect(answer.headers["content-disposition"]).toBe('inline; filename="poster.pdf"');
      expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    },
  );

  it("says in JSON that no reader has tried it", async () => {
    const { findings, pdf } = (await ask(wanted, "/v1/posters?format=json")).json();
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(["poster-untested"]);
    expect(Buffer.from(pdf, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("is a draft in another language, and says why", async () => {
    const { findings, pdf } = (await ask({ ...wanted, language: "hi" }, "/v1/posters?format=json")).json();
    expect(findings.map(({ code }: { code: string }) => code)).toEqual([
      "poster-untested",
      "sheet-language-not-signed",
    ]);
    expect(Buffer.from(pdf, "base64").toString("latin1")).toContain("/Lang (hi)");
  });

  it("may name nobody and have no code", async () => {
    const { pharmacy: _, url: __, ...plain } = wanted;
    expect((await ask(plain)).statusCode).toBe(200);
  });
});

describe("what is refused", () => {
  const { design: _, ...noDesign } = wanted;
  it.each([
    ["no design", noDesign, 400, "/design"],
    ["another design", { ...wanted, design: "shout" }, 400, "/design"],
    ["another field", { ...wanted, colour: "red" }, 400, "/colour"],
    ["a name without a number", { ...wanted, pharmacy: { name: "Alder Lane" } }, 400, "/pharmacy/phone"],
    [
      "a number that is none",
      { ...wanted, pharmacy: { name: "Alder Lane", phone: "ask" } },
      422,
      "/pharmacy/phone",
    ],
    ["a language without words", { ...wanted, language: "tlh" }, 422, "/language"],
    ["a language that is no text", { ...wanted, language: 7 }, 400, "/language"],
    ["a language in other than easy read", { ...wanted, words: "standard", language: "hi" }, 422, "/words"],
    ["an address that is not public", { ...wanted, url: "http://localhost/x" }, 422, "/url"],
    [
      "an address too long for a code",
      { ...wanted, url: `https://a.example/${"b".repeat(300)}` },
      422,
      "/url",
    ],
    [
      "a name that is none",
      { ...wanted, pharmacy: { ...wanted.pharmacy, name: "W".repeat(120) } },
      422,
      "/pharmacy/name",
    ],
  ])("%s", async (_what, body, status, path) => {
    const answer = await ask(body);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().refusals.map((one: { path: string }) => one.path)).toEqual([path]);
  });

  it("is a parameter that it has not", async () => {
    const answer = await ask(wanted, "/v1/posters?colour=red");
    expect(answer.statusCode).toBe(400);
  });
});
