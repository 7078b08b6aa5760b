// items=each: an item that is refused takes nothing from the others, and is named wherever the others are.
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodRequest, pharmacy, postJson, startApp } from "../../testing/testApp.ts";
import { labelsAnswer } from "./answers.ts";

const message = (name: string): string =>
  readFileSync(new URL(`../../../../../test/fixtures/messages/${name}.json`, import.meta.url), "utf8");
const stopped = message("prescription-order-some-stopped");
const whole = message("prescription-order-acute");

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ pharmacy, publicHost: "labels.example.org" }));
});
afterAll(() => app.close());

const supply = "dispensed-on=2026-11-20&stock=102x76";
const post = (query: string, body: string, accept = "application/json", door = "/v1/labels") =>
  postJson(app, `${door}?${supply}${query}`, body, { "content-type": "application/fhir+json", accept });

const painter = await createPdfPainter();
const pagesOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { pages } = await painter.readBack(new Uint8Array(pdf), "standard", 203);
  return pages.map(({ texts }) => texts.map(({ text }) => text).join(" "));
};

/** Name to content, as the entries of the zip have them one after another. */
const filesIn = (zip: Buffer): ReadonlyMap<string, Buffer> => {
  const files = new Map<string, Buffer>();
  let at = 0;
  while (zip.readUInt32LE(at) === 0x04034b50) {
    const [method, packed, name, extra] = [8, 18, 26, 28].map((field) =>
      field === 18 ? zip.readUInt32LE(at + field) : zip.readUInt16LE(at + field),
    ) as [number, number, number, number];
    const from = at + 30 + name + extra;
    const bytes = zip.subarray(from, from + packed);
    files.set(zip.toString("utf8", at + 30, at + 30 + name), method === 0 ? bytes : inflateRawSync(bytes));
    at = from + packed;
  }
  return files;
};

describe("as JSON", () => {
  test("each item that has labels stands at its place, and each other with its reasons", async () => {
    const answer = await post("&items=each", stopped);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["plainlabel-withheld"]).toBe("3");
    const { labels, withheld } = labelsAnswer.parse(answer.json());
    expect(labels.map(({ item, at }) => [item, at])).toEqual([
      [1, "/entry/1/resource"],
      [2, "/entry/2/resource"],
    ]);
    expect(
      withheld?.map(({ item, at, medicine, refusals }) => [
        item,
        at,
        medicine,
        refusals.map(({ code }) => code),
      ]),
    ).toEqual([
      [3, "/entry/3/resource", "Warfarin 1mg tablets", ["fhir-status"]],
      [4, "/entry/4/resource", "Aspirin 300mg tablets", ["fhir-on-hold"]],
      [5, "/entry/5/resource", "Hydrocortisone 1% cream", ["text-damaged"]],
    ]);
  });

  test("a message without a fault is told as ever, with an empty list", async () => {
    const [each, all] = [await post("&items=each", whole), await post("", whole)];
    expect(each.headers["plainlabel-withheld"]).toBeUndefined();
    const { labels, withheld, findings } = labelsAnswer.parse(each.json());
    expect(withheld).toEqual([]);
    expect(labels.map(({ item: _item, at: _at, ...told }) => told)).toEqual(all.json().labels);
    expect(findings).toEqual(all.json().findings);
  });

  test("items that do not fit are withheld by themselves", async () => {
    const sent = JSON.parse(whole);
    sent.entry[1].resource.dosageInstruction = [{ text: `Use as the ${"w".repeat(58)} says` }];
    const { labels, withheld } = labelsAnswer.parse((await post("&items=each", JSON.stringify(sent))).json());
    expect(labels.map(({ item }) => item)).toEqual([2, 3]);
    expect(withheld?.map(({ item, refusals }) => [item, refusals.map(({ path }) => path)])).toEqual([
      [1, ["/stock"]],
    ]);
  });

  test("pages are made for the items that have labels", async () => {
    const answer = await post("&items=each&explain=true", stopped);
    const { labels, withheld } = labelsAnswer.parse(answer.json());
    expect(labels.map(({ item, link }) => [item, link !== null])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(withheld?.length).toBe(3);
    expect(String(answer.headers["plainlabel-links"]).split(", ").length).toBe(2);
  });
});

test("a zip has a file for each item by its place, and what is told in JSON", async () => {
  const answer = await post("&items=each", stopped, "application/zip");
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "application/zip"]);
  const files = filesIn(answer.rawPayload);
  expect([...files.keys()]).toEqual(["001.pdf", "002.pdf", "labels.json"]);
  const json = (await post("&items=each", stopped)).json();
  const told = JSON.parse(files.get("labels.json")!.toString());
  expect(told.withheld).toEqual(json.withheld);
  expect(files.get("002.pdf")!.toString("base64")).toBe(json.labels[1].pdf);
  const again = await post("&items=each", stopped, "application/zip");
  expect(again.rawPayload.equals(answer.rawPayload)).toBe(true);
});

test("a zip of all items together is one of the formats of a label request too", async () => {
  const answer = await postJson(app, "/v1/labels", goodRequest, { accept: "application/zip" });
  expect([...filesIn(answer.rawPayload).keys()]).toEqual(["001.pdf", "labels.json"]);
});

describe("as one PDF", () => {
  test("a sheet stands in front that names what has no label and why", async () => {
    const answer = await post("&items=each", stopped, "application/pdf");
    const [front = "", ...labels] = await pagesOf(answer.rawPayload);
    expect(front).toContain("This is not a label.");
    for (const said of ["Item 3: Warfarin 1mg tablets", "Item 4: Aspirin 300mg tablets", "on hold"])
      expect(front.replace(/\s+/g, " ")).toContain(said);
    expect(front).not.toContain("Quayle");
    expect(labels.every((label) => label.includes("Quayle"))).toBe(true);
  });

  test("without a fault there is no sheet: the file is the one of all together", async () => {
    const [each, all] = [
      await post("&items=each", whole, "application/pdf"),
      await post("&items=all", whole, "application/pdf"),
    ];
    expect(each.rawPayload.equals(all.rawPayload)).toBe(true);
  });

  test("where the sheet cannot be printed nothing is sent", async () => {
    const sent = JSON.parse(stopped);
    sent.entry[3].resource.medicationCodeableConcept.coding[0].display = "\u{1F48A} tablets";
    const answer = await post("&items=each", JSON.stringify(sent), "application/pdf");
    expect(answer.statusCode).toBe(422);
    expect(answer.json().refusals.map(({ code }: { code: string }) => code)).toEqual([
      "front-sheet-impossible",
    ]);
    expect((await post("&items=each", JSON.stringify(sent))).statusCode).toBe(200);
  });

  test("comes in a Binary at the doors of FHIR, with the same sheet", async () => {
    const door = "/fhir/R4/$label";
    const answer = await post("&items=each", stopped, "application/fhir+json", door);
    const pdf = await post("&items=each", stopped, "application/pdf", door);
    expect(answer.headers["plainlabel-withheld"]).toBe("3");
    expect(answer.json().data).toBe(pdf.rawPayload.toString("base64"));
  });
});

describe("said in Parameters", () => {
  const parameters = (value: string): string =>
    JSON.stringify({
      resourceType: "Parameters",
      parameter: [
        { name: "resource", resource: JSON.parse(stopped) },
        { name: "items", valueCode: value },
      ],
    });
  const refusals = (answer: { json: () => { refusals: { code: string; path: string }[] } }) =>
    answer.json().refusals.map(({ code, path }) => `${code} ${path}`);
  const at = "/parameter/1/valueCode";

  test("is the same as in the query, to the byte", async () => {
    for (const accept of ["application/json", "application/pdf", "application/zip"]) {
      const inQuery = await post("&items=each", stopped, accept);
      const inBody = await post("", parameters("each"), accept);
      expect([inBody.statusCode, inBody.headers["plainlabel-withheld"]]).toEqual([200, "3"]);
      // JSON points into what was sent, which is another body.
      if (accept === "application/pdf") expect(inBody.rawPayload.equals(inQuery.rawPayload)).toBe(true);
    }
  });

  test("may be said in both places, if it is the same", async () => {
    expect((await post("&items=each", parameters("each"))).statusCode).toBe(200);
    expect(refusals(await post("&items=all", parameters("each")))).toEqual([`option-said-twice ${at}`]);
    expect(refusals(await post("&items=each", parameters("all")))).toEqual([`option-said-twice ${at}`]);
  });

  test("is refused with any other word, and in a drawing", async () => {
    expect(refusals(await post("", parameters("some")))).toEqual([`not-in-list ${at}`]);
    expect(refusals(await post("", parameters("each"), "image/png"))).toEqual([`items-not-apart ${at}`]);
  });
});

describe("is refused", () => {
  const codes = (answer: { json: () => { refusals: { code: string; path: string }[] } }) =>
    answer.json().refusals.map(({ code, path }) => `${code} ${path}`);

  test.each(["image/png", "image/svg+xml", "application/zpl"])(
    "as %s, which tells nobody what is missing",
    async (accept) => {
      expect(codes(await post("&items=each", stopped, accept))).toEqual(["items-not-apart /items"]);
    },
  );

  test("where no item can be made, with every reason", async () => {
    const sent = JSON.parse(stopped);
    for (const entry of [1, 2]) sent.entry[entry].resource.status = "stopped";
    const answer = await post("&items=each", JSON.stringify(sent));
    expect([answer.statusCode, codes(answer)]).toEqual([
      422,
      [
        "fhir-status /entry/1/resource/status",
        "fhir-status /entry/2/resource/status",
        "fhir-status /entry/3/resource/status",
        "fhir-on-hold /entry/4/resource/status",
        "text-damaged /entry/5/resource/dosageInstruction/0/text",
      ],
    ]);
  });

  test("where the person has died, once for all items", async () => {
    const sent = JSON.parse(whole);
    sent.entry[4].resource.deceasedDateTime = "2026-11-01";
    expect(codes(await post("&items=each", JSON.stringify(sent)))).toEqual([
      "fhir-person-state /entry/4/resource/deceasedDateTime",
    ]);
  });

  test("where the message itself is wrong", async () => {
    const sent = { ...JSON.parse(stopped), type: "history" };
    expect(codes(await post("&items=each", JSON.stringify(sent)))).toEqual(["fhir-bundle-type /type"]);
  });

  test("where what was said of all of them is wrong, once", async () => {
    expect(codes(await post("&items=each&profile=huge", whole))).toEqual(["not-in-list /profile"]);
  });

  test("where the value is none of ours", async () => {
    expect(codes(await post("&items=some", stopped))).toEqual(["not-in-list /items"]);
  });
});

test("the default stays all or none", async () => {
  const answer = await post("", stopped);
  expect(answer.statusCode).toBe(422);
  expect(answer.json().refusals.length).toBe(3);
});
