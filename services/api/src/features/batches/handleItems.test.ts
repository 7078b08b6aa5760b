// A batch looked at item by item before it is printed, approved in whole or in part, and ordered as a spreadsheet.
import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Access, scopes } from "../../access/Identity.ts";
import { goodRequest, pharmacy, startApp } from "../../testing/testApp.ts";
import * as answers from "./answers.ts";

const access: Access = {
  identify: async (authorization = "") =>
    authorization === "" ? null : { tenantId: authorization, keyId: null, scopes: new Set(scopes) },
};

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ access, pharmacy, publicHost: "labels.example.org" }));
});
afterAll(() => app.close());

const get = (url: string, accept = "application/json", as = "a") =>
  app.inject({ url, headers: { authorization: as, accept } });
const post = (
  url: string,
  payload: string | Buffer,
  type = "application/json",
  accept = "application/json",
) =>
  app.inject({ method: "POST", url, payload, headers: { authorization: "a", "content-type": type, accept } });

const ordered = async (payload: string, type?: string): Promise<string> => {
  const opened = await post("/v1/batches", payload, type);
  expect([opened.statusCode, opened.statusCode === 202 ? "" : opened.body]).toEqual([202, ""]);
  const url = `/v1/batches/${opened.json().id}`;
  await get(`${url}/events`, "text/event-stream");
  return url;
};
const doneBatch = (items: readonly unknown[], options?: object): Promise<string> =>
  ordered(JSON.stringify({ items, options }));

const named = (name: string, more: object = {}) => ({
  ...goodRequest,
  person: { ...goodRequest.person, name },
  ...more,
});
/** Only a professional can say how the 2 are divided. */
const open = named("Cara Lindqvist", { directions: { text: "Take 2 capsules each day" } });
const refusedOne = { ...goodRequest, dispensedOn: "2026-02-30" };

const approval = { by: "Priya Shah", at: "2026-11-22T10:30:00+00:00", role: "pharmacist" };
const pdfType = "application/pdf";

const painter = await createPdfPainter();
const pagesOf = async (pdf: Buffer): Promise<readonly string[]> =>
  (await painter.readBack(new Uint8Array(pdf), "standard", 203)).pages.map((page) => JSON.stringify(page));
/** Whose labels these are, and whether each bears the draft's mark. */
const labelsIn = async (pdf: Buffer) => [
  ...new Set(
    (await pagesOf(pdf)).map(
      (page) =>
        `${/Ada Morgan|Ben Okafor|Cara Lindqvist|Dev Rao/.exec(page)?.[0]}${/DRAFT/.test(page) ? " DRAFT" : ""}`,
    ),
  ),
];

describe("the items of a batch", () => {
  let url: string;
  beforeAll(async () => {
    url = await doneBatch([named("Ada Morgan"), refusedOne, open]);
  });

  test("are told with comparison, findings and reasons, as one text or an item a line", async () => {
    const { items } = answers.batchItems.parse((await get(`${url}/items`)).json());
    expect(items.map(({ item, outcome }) => [item, outcome])).toEqual([
      [0, "made"],
      [1, "refused"],
      [2, "made"],
    ]);
    expect(items[0]?.comparisons).toEqual([
      {
        prescribed: "Take ONE capsule THREE times a day",
        label: ["Take 1 capsule, 3 times a day."],
        findings: expect.any(Array),
      },
    ]);
    expect(items[1]).toMatchObject({ labels: 0, comparisons: [], refusals: [{ path: "/dispensedOn" }] });
    expect(items[2]?.comparisons[0]?.findings.map(({ code }) => code)).toContain("question-open");
    const lines = await get(`${url}/items`, "application/x-ndjson");
    expect(lines.headers["content-type"]).toBe("application/x-ndjson");
    expect(
      lines.body
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(items);
    expect((await get(`${url}/items/1`)).json()).toEqual(items[1]);
  });

  test("are drawn where that is asked for, and only those that have labels", async () => {
    const { items } = answers.batchItems.parse((await get(`${url}/items?preview=svg`)).json());
    expect(items.map(({ preview }) => preview?.slice(0, 4))).toEqual(["<svg", undefined, "<svg"]);
    const svg = await get(`${url}/items/0`, "image/svg+xml");
    expect([svg.headers["content-type"], svg.body]).toEqual(["image/svg+xml", items[0]?.preview]);
    const pdf = await get(`${url}/items/0`, pdfType);
    expect(await labelsIn(pdf.rawPayload)).toEqual(["Ada Morgan DRAFT"]);
    const none = await get(`${url}/items/1`, "image/png");
    expect([none.statusCode, none.json().refusals[0].path]).toEqual([422, "/dispensedOn"]);
    const wrong = await get(`${url}/items?preview=png`);
    expect([wrong.statusCode, wrong.json().refusals[0].path]).toEqual([400, "/preview"]);
  });

  test.each(["3", "-1", "x", "00000000"])("are named by their place: %s is none", async (place) => {
    const answer = await get(`${url}/items/${place}`);
    expect([answer.statusCode, answer.json().refusals[0].code]).toEqual([404, "batch-item-unknown"]);
  });

  test("are nobody else's", async () => {
    for (const path of ["/items", "/items/0"])
      expect((await get(`${url}${path}`, "application/json", "b")).statusCode).toBe(404);
    expect((await get("/v1/batches", "application/json", "b")).json()).toEqual({ batches: [] });
  });
});

describe("the file of a batch of which some items have no label", () => {
  const strange = {
    ...named("Ben Okafor"),
    medicine: { ...goodRequest.medicine, name: "Paracetamol \u{1f48a}" },
  };
  const sheetsOf = async (pdf: Buffer): Promise<string> =>
    (await pagesOf(pdf)).filter((page) => /not a label/i.test(page)).join(" ");

  test("begins with a sheet that names them, as they are or by their place alone", async () => {
    const url = await doneBatch([named("Ada Morgan"), refusedOne, strange]);
    const sheets = await sheetsOf((await get(`${url}/labels`, pdfType)).rawPayload);
    expect(sheets).toMatch(/Item.*2.*Item.*3/s);
    expect(sheets).not.toContain("Ada Morgan");
    const approved = (items?: readonly number[]) =>
      post(`${url}/labels`, JSON.stringify({ approval, items }), "application/json", pdfType);
    expect(await sheetsOf((await approved()).rawPayload)).toContain("Item");
    // Who names the items knows which are left out.
    expect(await sheetsOf((await approved([0])).rawPayload)).toBe("");
  });

  test("names sixty, and says how many more there are", async () => {
    const url = await doneBatch([named("Ada Morgan"), ...Array.from({ length: 65 }, () => refusedOne)]);
    const sheets = await sheetsOf((await get(`${url}/labels`, pdfType)).rawPayload);
    expect(sheets.replace(/\W+/g, " ")).toMatch(/65 items have no label/);
    expect(sheets.replace(/[^\w ]+/g, " ")).toMatch(/\b5\b.*more/);
  });
});

test("a caller's batches are listed as each is told", async () => {
  const url = await doneBatch([named("Ada Morgan")]);
  const { batches } = answers.batchList.parse((await get("/v1/batches")).json());
  expect(batches[0]).toEqual((await get(url)).json());
  expect((await get("/v1/batches?state=done")).statusCode).toBe(400);
});

describe("an approval", () => {
  const approve = (url: string, body: unknown, accept = pdfType) =>
    post(`${url}/labels`, JSON.stringify(body), "application/json", accept);

  test("of all, some or one gives their labels without the draft's mark", async () => {
    const url = await doneBatch([named("Ada Morgan"), named("Ben Okafor"), named("Dev Rao")]);
    const [all, some] = [await approve(url, { approval }), await approve(url, { approval, items: [2, 0] })];
    expect(await labelsIn(all.rawPayload)).toEqual(["Ada Morgan", "Ben Okafor", "Dev Rao"]);
    expect(await labelsIn(some.rawPayload)).toEqual(["Ada Morgan", "Dev Rao"]);
    const zip = await approve(url, { approval, items: [1] }, "application/zip");
    expect(zip.headers["content-type"]).toBe("application/zip");
    expect(zip.rawPayload.toString("latin1")).toContain("00002.pdf");
    // Nothing was kept of it.
    expect(await labelsIn((await get(`${url}/labels`, pdfType)).rawPayload)).toEqual([
      "Ada Morgan DRAFT",
      "Ben Okafor DRAFT",
      "Dev Rao DRAFT",
    ]);
  });

  test("leaves an item the approval that it came with", async () => {
    const own = { by: "Sam Osei", at: "2026-11-22T09:00:00+00:00", initials: "SO" };
    const url = await doneBatch([named("Ada Morgan", { approval: own })]);
    const before = await get(`${url}/labels`, pdfType);
    const after = await approve(url, { approval: { ...approval, initials: "PS" } });
    expect(after.rawPayload.equals(before.rawPayload)).toBe(true);
  });

  test("of an item with an open question is refused with its place, and takes the others with it", async () => {
    const url = await doneBatch([named("Ada Morgan"), open]);
    const all = await approve(url, { approval });
    expect([all.statusCode, all.json().refusals[0].code]).toEqual([422, "question-open"]);
    expect(all.json().refusals[0].path).toMatch(/^\/items\/1\//);
    expect(await labelsIn((await approve(url, { approval, items: [0] })).rawPayload)).toEqual(["Ada Morgan"]);
  });

  test.each([
    ["without a name", { approval: { at: approval.at } }, 400, "/approval/by"],
    [
      "more than a year from the supply",
      { approval: { ...approval, at: "2029-01-01T00:00:00Z" } },
      422,
      "/approval/at",
    ],
    ["of an item that was refused", { approval, items: [0, 1] }, 422, "/items/1"],
    ["of an item that is not there", { approval, items: [9] }, 422, "/items/0"],
    ["of nothing", { approval, items: [] }, 400, "/items"],
    ["of an item twice", { approval, items: [0, 0] }, 400, "/items/1"],
    ["with another field", { approval, all: true }, 400, "/all"],
    ["by nobody", {}, 400, "/approval"],
  ])("%s is refused", async (_, body, status, path) => {
    const url = await doneBatch([named("Ada Morgan"), refusedOne]);
    const answer = await approve(url, body);
    expect([answer.statusCode, answer.json().refusals[0].path]).toEqual([status, path]);
  });
});

describe("a spreadsheet", () => {
  const csv = (...rows: readonly string[]): string =>
    ["person,medicine,strength,form,directions,dispensed on,stock", ...rows].join("\r\n");
  const row = (name: string, day = "2026-11-22") =>
    `${name},Amoxicillin,500 mg,capsules,Take ONE capsule THREE times a day,${day},102x76`;

  test("is an order, and gives the labels that its rows give as JSON", async () => {
    const url = await ordered(csv(row("Ada Morgan"), row("Ben Okafor")), "text/csv; charset=utf-8");
    const sent = (name: string) => {
      const { quantity: _, ...medicine } = goodRequest.medicine;
      return { ...goodRequest, person: { name }, medicine };
    };
    const other = await doneBatch(["Ada Morgan", "Ben Okafor"].map(sent));
    const [here, there] = [await get(`${url}/labels`, pdfType), await get(`${other}/labels`, pdfType)];
    expect(here.statusCode).toBe(200);
    expect(here.rawPayload.equals(there.rawPayload)).toBe(true);
  });

  test("is taken whole or not at all, and every row that is wrong is told", async () => {
    const answer = await post(
      "/v1/batches",
      csv(row("Ada Morgan"), row("Ben Okafor", "30/02/2026")),
      "text/csv",
    );
    expect([answer.statusCode, answer.json().refusals[0].path]).toEqual([400, "/3/dispensed on"]);
  });

  test.each([
    ["UTF-16LE", 202],
    ["windows-1252", 415],
  ])("whose Content-Type names %s is answered %i", async (charset, status) => {
    const text = csv(row("Ada Morgan"));
    const sent = charset === "UTF-16LE" ? Buffer.from(`\ufeff${text}`, "utf16le") : text;
    const answer = await post("/v1/batches", sent, `text/csv; charset=${charset}`);
    expect(answer.statusCode).toBe(status);
  });

  test("is taken nowhere else", async () => {
    for (const url of ["/v1/labels", "/fhir/R4/$label", "/v1/interpret"]) {
      const answer = await post(url, csv(row("Ada Morgan")), "text/csv", "*/*");
      expect([url, answer.statusCode]).toEqual([url, 415]);
    }
  });
});
