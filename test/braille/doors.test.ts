// Braille and voice at every door: the same bytes, the same options, drafts as drafts, and a plain reason where
// there is no braille.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brailleFlag, stocks } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyNoLiblouis } from "../../packages/braille/src/testing/needsLiblouis.ts";
import { runHere } from "../../packages/cli/src/testing/runHere.ts";
import { postJson, startApp } from "../../services/api/src/testing/testApp.ts";
import { exampleNamed } from "../golden/exampleRequests.ts";

const missing = whyNoLiblouis() !== null;

const { approval, ...draft } = exampleNamed("methotrexate-once-weekly");
const types = { brf: "text/x-brf", ssml: "application/ssml+xml", txt: "text/plain" } as const;
const fhirFile = new URL("../../examples/fhir/medication-request.json", import.meta.url);
const supply = {
  "dispensed-on": "2026-11-22",
  "pharmacy-name": "Alder Lane Pharmacy",
  "pharmacy-address": "14 Alder Lane, Leeds LS99 9ZZ",
  "pharmacy-phone": "0113 496 0142",
  stock: "102x76",
};

let app: FastifyInstance;
let without: FastifyInstance;
let folder = "";
beforeAll(async () => {
  ({ app } = await startApp({ braille: "3.24.0" }));
  ({ app: without } = await startApp());
  folder = await mkdtemp(join(tmpdir(), "plainlabel-words-"));
});
afterAll(async () => {
  await app.close();
  await without.close();
  await rm(folder, { recursive: true });
});

const post = (accept: string, body: unknown = draft, url = "/v1/labels") =>
  postJson(app, url, body, { accept });

describe("a label request", () => {
  test.each(["ssml", "txt"] as const)(
    "as %s, with the letters it is written in, and named by its bytes",
    async (format) => {
      const [byHeader, byName] = [
        await post(types[format]),
        await post("application/pdf", draft, `/v1/labels?format=${format}`),
      ];
      expect([byHeader.statusCode, byHeader.headers["content-type"]]).toEqual([
        200,
        format === "txt" ? "text/plain; charset=utf-8" : types.ssml,
      ]);
      expect(byHeader.headers["content-disposition"]).toBe(`inline; filename="labels.${format}"`);
      expect(byHeader.headers.etag).toMatch(/^"[\w-]{27}"$/);
      expect(byName.rawPayload.equals(byHeader.rawPayload)).toBe(true);
    },
  );

  test("a draft says so first, and an approval takes it away", async () => {
    expect((await post(types.txt)).body.startsWith("DRAFT.\n\nMr Tomasz Brook.")).toBe(true);
    expect((await post(types.txt, { ...draft, approval })).body).not.toContain("DRAFT");
    // A question is open: nothing may pass for approved, by whichever way out.
    const open = { ...draft, directions: { text: "Take 2 tablets each day" }, approval };
    expect((await post(types.txt, open)).statusCode).toBe(422);
  });

  test("copies are for paper", async () => {
    expect((await post(types.txt, { ...draft, copies: 40 })).body).toBe((await post(types.txt)).body);
  });

  test.each([
    ["label=1", "label-not-picked /label"],
    ["items=each", "items-not-apart /items"],
  ])("%s is refused", async (query, refusal) => {
    const answer = await post(types.txt, draft, `/v1/labels?${query}`);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    const [{ code, path }] = answer.json().refusals;
    expect(`${code} ${path}`).toBe(refusal);
  });

  test("hostile words are words", async () => {
    const person = { ...draft.person, name: `Ada < 3 "O'Neil" & Co` };
    const answer = await post(types.ssml, { ...draft, person });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Ada &lt; 3 &quot;O&apos;Neil&quot; <sub alias="and">&amp;</sub> Co');
  });
});

test("where liblouis is not installed braille is not acceptable, by the plain reason, and all else is made", async () => {
  for (const [url, accept] of [
    ["/v1/labels", types.brf],
    ["/v1/labels?format=brf", "*/*"],
    ["/fhir/R4/$label?_format=brf", "*/*"],
  ] as const) {
    const answer = await postJson(without, url, "{", { accept });
    expect(answer.statusCode).toBe(406);
    expect(answer.body).toContain("liblouis-bin");
  }
  expect((await postJson(without, "/v1/labels", draft, { accept: types.txt })).statusCode).toBe(200);
  expect((await without.inject("/readyz")).json().braille).toEqual({ liblouis: null });
  expect((await app.inject("/readyz")).json().braille).toEqual({ liblouis: "3.24.0" });
});

describe.skipIf(missing)("braille", () => {
  const asked = { ...draft, braille: { grade: 2, cells: 40 } } as const;

  test("has the size and the grade that were asked for, and its findings in the header", async () => {
    const answer = await post(types.brf, asked);
    expect([answer.statusCode, answer.headers["plainlabel-findings"]]).toEqual([
      200,
      "braille-without-address",
    ]);
    const lines = answer.body.split("\r\n");
    expect(lines.slice(0, 4)).toEqual([
      ",,DRAFT",
      ",ME?OTREXATE #B4E MG TABLETS",
      ",TAKE #F TABLETS1 ONCE A WEEK1 ON",
      '  ,MON"D4',
    ]);
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(32);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test("is the same from a batch and from the command line", async () => {
    const expected = (await post(types.brf, asked)).body;
    const opened = await postJson(app, "/v1/batches", {
      items: [draft],
      options: { braille: asked.braille },
    });
    const at = `/v1/batches/${opened.json().id}`;
    await app.inject({ url: `${at}/events` });
    const item = await app.inject({ url: `${at}/items/0`, headers: { accept: types.brf } });
    expect([item.statusCode, item.body]).toEqual([200, expected]);
    const spoken = await app.inject({ url: `${at}/items/0`, headers: { accept: types.txt } });
    expect(spoken.body).toBe((await post(types.txt)).body);
    const file = join(folder, "weekly.json");
    await writeFile(file, JSON.stringify(asked));
    const made = await runHere(["make", file, "-o", folder, "--format", "brf,txt"]);
    expect(made.exit === 0 ? "" : made.stderr).toBe("");
    expect(await readFile(join(folder, "weekly.brf"), "utf8")).toBe(expected);
    const { findings } = JSON.parse(await readFile(join(folder, "weekly.json"), "utf8"));
    expect(findings.map(({ code }: { code: string }) => code)).toContain("braille-without-address");
  });

  test("of FHIR is the same by the query, by Parameters and from the command line", async () => {
    const prescription = JSON.parse(await readFile(fhirFile, "utf8"));
    const texts = { ...supply, "braille-grade": "2", "braille-cells": "30", "braille-lines": "40" };
    const type = { "content-type": "application/fhir+json", accept: types.brf };
    const byQuery = await postJson(app, `/v1/labels?${new URLSearchParams(texts)}`, prescription, type);
    expect(byQuery.statusCode === 200 ? "" : byQuery.body).toBe("");
    const parameter = [
      ...Object.entries(texts).map(([name, valueString]) => ({ name, valueString })),
      { name: "resource", resource: prescription },
    ];
    const parameters = { resourceType: "Parameters", parameter };
    const byParameters = await postJson(app, "/fhir/R4/$label?_format=brf", parameters, type);
    expect(byParameters.body).toBe(byQuery.body);
    const file = join(folder, "prescription.json");
    await writeFile(file, JSON.stringify(prescription));
    const flags = Object.entries(texts).map(([name, text]) => `--${name}=${text}`);
    const { stdout } = await runHere(["make", "--fhir", file, ...flags, "-o", "-", "--format", "brf"]);
    expect(stdout.toString()).toBe(byQuery.body);
  });

  test("of several items begins a page with each", async () => {
    const order = await readFile(
      new URL("../../examples/fhir/prescription-order-four-items.json", import.meta.url),
      "utf8",
    );
    const answer = await postJson(app, `/v1/labels?${new URLSearchParams(supply)}`, order, {
      "content-type": "application/fhir+json",
      accept: types.brf,
    });
    const pages = answer.body.split("\f");
    expect(pages).toHaveLength(4);
    expect(pages.every((page) => page.startsWith(",,DRAFT\r\n"))).toBe(true);
  });

  test("on a flag is refused where the dose does not stand on it", async () => {
    const flag = { ...draft, stock: "102x76", braille: { on: "flag" } };
    const answer = await post(types.brf, flag);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().refusals).toEqual([
      {
        code: "braille-dose-not-on-flag",
        path: "/stock",
        detail: "The medicine and its directions do not stand on a flag of 13 cells and 7 lines of braille.",
        help: "They stand on 102x152 flag stock; or ask for braille on pages.",
      },
    ]);
  });

  test("of a language whose braille comes back stands before English, and of another one is left out and told", async () => {
    const speaking = (language: string) => ({
      ...draft,
      stock: "102x152",
      person: { ...draft.person, needs: { languages: [language] } },
    });
    const polish = await post(types.brf, speaking("pl"));
    expect(polish.headers["plainlabel-findings"]).not.toContain("braille-english-alone");
    // Polish writes a capital by dots 46, and English by dot 6.
    expect(polish.body.split("\r\n").some((line) => line.startsWith("."))).toBe(true);
    const urdu = await post(types.brf, speaking("ur"));
    expect(urdu.headers["plainlabel-findings"]).toContain("braille-english-alone");
    expect((await post(types.txt, speaking("pl"))).headers["plainlabel-findings"]).toBe(
      "language-not-signed, voice-english-alone",
    );
  });
});

test("docs/braille-and-voice.md tells the room on each stock", async () => {
  const page = await readFile(new URL("../../docs/braille-and-voice.md", import.meta.url), "utf8");
  const rows = Object.values(stocks).map((stock) => {
    const { cells, lines } = brailleFlag(stock);
    return `| \`${stock.name}\` | ${cells} x ${lines} |\n`;
  });
  expect(page).toContain(`<!-- flags -->\n${rows.join("")}<!-- end -->`);
});
