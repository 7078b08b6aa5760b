import { readFile } from "node:fs/promises";
import type { Painter } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodRequest, pharmacy, postJson, startApp, type TestApp } from "../../testing/testApp.ts";

let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp();
});
afterAll(() => shipped.app.close());

const post = (body: unknown, headers?: Readonly<Record<string, string>>, url = "/v1/labels") =>
  postJson(shipped.app, url, body, headers);

const codesOf = (answer: { json: () => { refusals: { code: string; path: string }[] } }): string[] =>
  answer.json().refusals.map(({ code, path }) => `${code} ${path}`);

describe("work that no call can do in its time", () => {
  const warnings = Array.from({ length: 20 }, (_, at) => ({
    text: `Keep note ${at + 1} of this medicine beside your bed, and read it again before you go to sleep each night.`,
  }));

  test.each([
    [
      "image/png",
      { stock: "a4", copies: 20 },
      "",
      "too-many-dots /copies",
      "20 pages, the first of 210 x 297 mm, have 80 million dots at 203 dots per inch; one call draws at most 25 million as PNG.",
    ],
    [
      "application/pdf",
      { stock: "102x76", copies: 99, warnings },
      "",
      "too-many-labels /copies",
      "one call makes at most 500.",
    ],
  ])("is refused as such, not as busy: %s of %j", async (accept, change, query, code, words) => {
    const answer = await post({ ...goodRequest, ...change }, { accept }, `/v1/labels${query}`);
    expect([answer.statusCode, ...codesOf(answer)]).toEqual([422, code]);
    expect(answer.json().refusals[0].detail).toContain(words);
  });

  test("is no matter of copies for a label printer, or of one page", async () => {
    const zpl = await post({ ...goodRequest, stock: "102x152", copies: 20 }, { accept: "application/zpl" });
    expect(zpl.statusCode).toBe(200);
    expect(zpl.body.match(/\^PQ20\^XZ/g)).toHaveLength(1);
    const page = await post(
      { ...goodRequest, stock: "a4", copies: 20 },
      { accept: "image/png" },
      "/v1/labels?label=20",
    );
    expect(page.statusCode).toBe(200);
  });
});

describe("labels that can be made", () => {
  test("come as one PDF that no cache keeps and whose name tells nothing", async () => {
    const answer = await post(goodRequest);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["content-disposition"]).toBe('inline; filename="labels.pdf"');
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  });

  test.each(["application/pdf", "image/svg+xml", "text/plain"])(
    "tell a need that they do not meet in a header, as %s has no room for it",
    async (accept) => {
      const speaking = (languages: readonly string[]) => ({
        ...goodRequest,
        person: { ...goodRequest.person, needs: { languages } },
      });
      const german = await post(speaking(["de"]), { accept });
      expect([german.statusCode, german.headers["plainlabel-findings"]]).toEqual([
        200,
        "language-not-available",
      ]);
      expect((await post(speaking(["en-GB"]), { accept })).headers).not.toHaveProperty("plainlabel-findings");
    },
  );

  test("come as JSON with the prescribed words beside the label's words", async () => {
    const answer = await post(goodRequest, { accept: "application/json" });
    expect(answer.statusCode).toBe(200);
    const { labels } = answer.json();
    expect(labels).toHaveLength(1);
    const [label] = labels;
    expect(Buffer.from(label.pdf, "base64").subarray(0, 5).toString()).toBe("%PDF-");
    expect(label.readBack.prescribed).toBe(goodRequest.directions.text);
    expect(label.readBack.label.join(" ")).toContain("1 capsule");
    expect(label.readBack.understood.steps).toHaveLength(1);
    expect(label.approved).toBe(false);
    expect(label.pages).toBeGreaterThan(0);
    expect(label.setId).toMatch(/\S/);
    expect(label.report.stock).toEqual({ width: 102, height: 76 });
    expect(label.report.sizes.directions.points).toBeGreaterThanOrEqual(16);
  });

  test("are the same bytes for the same request", async () => {
    const [one, two] = [await post(goodRequest), await post(goodRequest)];
    expect(one.rawPayload.equals(two.rawPayload)).toBe(true);
  });

  test("say when directions are printed as they were written, and why", async () => {
    const directions = { text: "Use as per plan B unless told otherwise by the clinic" };
    const answer = await post({ ...goodRequest, directions }, { accept: "application/json" });
    const [{ readBack }] = answer.json().labels;
    expect(readBack.understood).toBeNull();
    expect(readBack.label).toEqual([directions.text]);
    expect(readBack.reasons.length).toBeGreaterThan(0);
  });
});

describe("labels as drawings", () => {
  const longer = {
    ...goodRequest,
    person: { name: "Ada Morgan", needs: { profile: "large-24" } },
    stock: "102x76",
  };
  const drawn = (accept: string, query = "") => post(longer, { accept }, `/v1/labels${query}`);
  /** Dots across and down. */
  const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];
  const dots = (millimetres: number, dpi: number) => Math.round((millimetres / 25.4) * dpi);

  test.each([
    ["image/png", "labels.png", "\x89PNG"],
    ["image/svg+xml", "labels.svg", "<svg"],
    ["application/zpl", "labels.zpl", "^XA^"],
  ])("come as %s, which no cache keeps", async (accept, name, beginning) => {
    const answer = await drawn(accept);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe(accept);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["content-disposition"]).toBe(`inline; filename="${name}"`);
    expect(answer.rawPayload.subarray(0, 4).toString("latin1")).toBe(beginning);
  });

  test("show all labels one under another, or the one that is asked for", async () => {
    const count = (await drawn("application/json")).json().labels[0].pages;
    expect(count).toBeGreaterThan(1);
    const [all, second] = [await drawn("image/png"), await drawn("image/png", "?label=2")];
    expect(sizeOf(second.rawPayload)).toEqual([dots(102, 203), dots(76, 203)]);
    expect(sizeOf(all.rawPayload)).toEqual([
      dots(102, 203),
      count * dots(76, 203) + (count - 1) * dots(3, 203),
    ]);
    expect((await drawn("image/svg+xml", "?label=1")).body).toContain('height="76mm"');
    expect((await drawn("application/zpl")).body.match(/\^XA/g)).toHaveLength(count);
    expect((await drawn("application/zpl", "?label=2")).body.match(/\^XA/g)).toHaveLength(1);
  });

  test("have the dots of the printer named in the query", async () => {
    for (const dpi of [203, 300]) {
      const zpl = await drawn("application/zpl", `?dpi=${dpi}&label=1`);
      expect(zpl.body).toContain(`^PW${dots(102, dpi)}^LL${dots(76, dpi)}`);
    }
  });

  test.each([
    ["a printer that the request contradicts", { dpi: 203 }, "?dpi=300", 422, "dpi-differs /dpi"],
    ["a resolution that is none of ours", {}, "?dpi=72", 400, "not-in-list /dpi"],
    ["a label that there is not", {}, "?label=99", 422, "no-such-label /label"],
    ["a label that is no number", {}, "?label=two", 400, "not-a-whole-number /label"],
    ["ZPL on paper that no label printer takes", { stock: "a4" }, "", 422, "too-wide-for-zpl /stock"],
  ])("are refused for %s", async (_name, change, query, status, code) => {
    const answer = await post({ ...longer, ...change }, { accept: "application/zpl" }, `/v1/labels${query}`);
    expect(answer.statusCode).toBe(status);
    expect(codesOf(answer)).toEqual([code]);
  });

  test("are what a single label is picked from; PDF and JSON hold all of them", async () => {
    for (const accept of ["application/pdf", "application/json"]) {
      const answer = await drawn(accept, "?label=1");
      expect(answer.statusCode).toBe(400);
      expect(codesOf(answer)).toEqual(["label-not-picked /label"]);
    }
  });
});

describe("a FHIR prescription", () => {
  const bundle = () =>
    readFile(
      new URL("../../../../../examples/fhir/prescription-order-four-items.json", import.meta.url),
      "utf8",
    );
  const fhir = { "content-type": "application/fhir+json" };
  const dispensing = `dispensed-on=2026-11-22&pharmacy=${encodeURIComponent(JSON.stringify(pharmacy))}`;

  test("is dispensed as the query says, with a label set for each item", async () => {
    const url = `/v1/labels?${dispensing}&stock=a4&profile=large-18`;
    const answer = await post(await bundle(), { ...fhir, accept: "application/json" }, url);
    expect(answer.statusCode).toBe(200);
    expect(answer.json().labels).toHaveLength(4);
    const pdf = await post(await bundle(), fhir, url);
    expect(pdf.headers["content-type"]).toBe("application/pdf");
  });

  test("is refused when nothing says who dispenses it, or when", async () => {
    const answer = await post(await bundle(), fhir);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json().refusals.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ["a label request", goodRequest, "/resourceType"],
    ["fields that nothing here has", { item: { foo: 1 } }, "/item/resourceType"],
    ["a list", [], ""],
  ])("without a resourceType says exactly that: %s", async (_, body, path) => {
    const answer = await post(body, fhir);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().refusals).toMatchObject([
      {
        ...{ code: "wrong-resource-type", path },
        detail: "This came as application/fhir+json and has no resourceType, so that it is no FHIR resource.",
      },
    ]);
  });

  test("may come in an object with its options, and findings point at what the query says", async () => {
    const { app } = await startApp({ pharmacy, clock: () => Date.parse("2026-12-01T10:00:00Z") });
    const url = "/v1/labels?dispensed-on=2026-11-22&stock=a4";
    const body = `{"item":${await bundle()},"options":{"needs":{"profile":"large-18"}}}`;
    const answer = await postJson(app, url, body, { ...fhir, accept: "application/json" });
    expect(answer.statusCode).toBe(200);
    const { findings } = answer.json() as { findings: { code: string; path: string }[] };
    expect(findings.filter(({ code }) => code === "date-not-today").map(({ path }) => path)).toEqual([
      "/dispensed-on",
    ]);
    await app.close();
  });

  test("uses the installation's pharmacy where the query names none", async () => {
    const { app } = await startApp({ pharmacy });
    const answer = await postJson(app, "/v1/labels?dispensed-on=2026-11-22&stock=a4", await bundle(), fhir);
    expect(answer.statusCode).toBe(200);
    await app.close();
  });
});

describe("a wrong shape is a 400 problem that lists every refusal", () => {
  test("unknown fields, each with its pointer", async () => {
    const answer = await post({
      ...goodRequest,
      colour: "red",
      person: { ...goodRequest.person, nmae: "x" },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json()).toMatchObject({ type: "urn:plainlabel:problem:wrong-shape", status: 400 });
    expect(codesOf(answer).sort()).toEqual(["unknown-field /colour", "unknown-field /person/nmae"]);
  });

  test.each([
    ["a missing part", { ...goodRequest, medicine: undefined }],
    ["a missing date", { ...goodRequest, dispensedOn: undefined }],
    ["a missing name", { ...goodRequest, person: {} }],
    ["a wrong type", { ...goodRequest, stock: 7 }],
    ["a list", [goodRequest]],
    ["null", "null"],
    ["half a document", '{"person": '],
    ["nothing", ""],
    ["a field twice", '{"person": 1, "person": 2}'],
    ["__proto__", '{"__proto__": {"x": 1}}'],
    ["a very deep list", "[".repeat(50_000)],
  ])("%s", async (_name, body) => {
    const answer = await post(body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().refusals.length).toBeGreaterThan(0);
  });

  test("bytes that are not UTF-8", async () => {
    const answer = await shipped.app.inject({
      method: "POST",
      url: "/v1/labels",
      headers: { "content-type": "application/json" },
      payload: Buffer.from([0x22, 0xff, 0x22]),
    });
    expect(answer.statusCode).toBe(400);
  });

  test("a body without a media type is not read, and no body at all is a wrong shape", async () => {
    const none = await shipped.app.inject({ method: "POST", url: "/v1/labels" });
    expect(none.statusCode).toBe(400);
    expect(none.json().refusals[0].code).toBe("no-body");
    const empty = await shipped.app.inject({
      ...{ method: "POST", url: "/v1/labels", payload: "" },
      headers: { "content-type": "application/json", "content-length": "0" },
    });
    expect([empty.statusCode, empty.json().refusals[0].code]).toEqual([400, "no-body"]);
  });

  test.each([
    ["an unknown parameter", "/v1/labels?stcok=a4"],
    ["a parameter given twice", "/v1/labels?stock=a4&stock=a5"],
    ["half an approval", "/v1/labels?approved-by=Someone"],
    ["a pharmacy that is not JSON", "/v1/labels?pharmacy=%7B"],
    ["a container that is not JSON", "/v1/labels?container=bottle"],
  ])("%s in the query", async (_name, url) => {
    expect((await post(goodRequest, {}, url)).statusCode).toBe(400);
  });

  test("a dispensing in the query beside a request that says it itself", async () => {
    const answer = await post(goodRequest, {}, "/v1/labels?dispensed-on=2026-11-21");
    expect(answer.statusCode).toBe(400);
  });
});

describe("what was understood and cannot safely be made is a 422 problem", () => {
  test.each([
    [
      "a structure that says more than we read, without words",
      { directions: { dosage: [{ modifierExtension: [{ url: "x" }] }] } },
    ],
    ["a name with a character that cannot be printed", { person: { name: "Ada\u0000Morgan" } }],
    ["a link that runs a program", { link: { url: "javascript:alert(1)", opens: "film" } }],
    ["a warning number that does not exist", { warnings: [{ number: 9999 }] }],
    [
      "print too large for the stock",
      {
        stock: "70x35",
        person: { name: "Ada Morgan", needs: { profile: "large-28" } },
        medicine: {
          ...goodRequest.medicine,
          name: `${"Verylongmedicinename".repeat(2)} ${"evenlongermedicinename".repeat(2)}`,
        },
      },
    ],
  ])("%s", async (_name, change) => {
    const answer = await post({ ...goodRequest, ...change });
    expect(answer.statusCode).toBe(422);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json().refusals.length).toBeGreaterThan(0);
    for (const refusal of answer.json().refusals)
      expect(refusal).toEqual({
        code: expect.stringMatching(/^[a-z0-9-]+$/),
        path: expect.stringMatching(/^(\/|$)/),
        detail: expect.stringMatching(/\S/),
        help: expect.stringMatching(/\S/),
      });
  });
});

describe("HTTP itself", () => {
  test("a plain request over 256 kB is 413, and so is a prescription over 1 MB", async () => {
    const plain = await post(`"${"a".repeat(256 * 1024)}"`);
    expect(plain.statusCode).toBe(413);
    const between = await post(`"${"a".repeat(300 * 1024)}"`, { "content-type": "application/fhir+json" });
    expect(between.statusCode).toBe(400);
    const fhir = await post(`"${"a".repeat(1024 * 1024)}"`, { "content-type": "application/fhir+json" });
    expect(fhir.statusCode).toBe(413);
    expect(fhir.json().refusals[0].help).toContain("1024 kB");
  });

  test.each(["text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "a body of %s is 415",
    async (type) => {
      const answer = await post("x", { "content-type": type });
      expect(answer.statusCode).toBe(415);
      expect(answer.json().refusals[0].help).toContain("application/fhir+json");
    },
  );

  test("a compressed body is 415", async () => {
    const answer = await post(goodRequest, { "content-encoding": "gzip" });
    expect(answer.statusCode).toBe(415);
  });

  test("a format that does not exist is 406, with those that do", async () => {
    const answer = await post(goodRequest, { accept: "image/gif" });
    expect(answer.statusCode).toBe(406);
    expect(answer.json().refusals[0].help).toContain(
      "application/pdf, application/json, application/zip, image/png, image/svg+xml, application/zpl",
    );
  });

  test("another method is 405 and says which are taken", async () => {
    const answer = await shipped.app.inject({ method: "GET", url: "/v1/labels" });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe("POST");
  });

  test("another address is 404, and an impossible one 400, both as problems", async () => {
    for (const [url, status] of [
      ["/v1/nothing", 404],
      ["/%zz", 400],
    ] as const) {
      const answer = await shipped.app.inject({ method: "GET", url });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers["content-type"]).toBe("application/problem+json");
    }
  });
});

describe("a fault of ours is a 500 with a reference and no PDF", () => {
  const faulty = async (spoil: (painter: Painter) => Painter): Promise<TestApp> => {
    let calls = 0;
    const real = await createPdfPainter();
    const spoilt = spoil(real);
    // The first file is the sample that proves readiness.
    return startApp({
      loadPainter: () => ({
        ...real,
        paint: (sets) => (calls++ === 0 ? real.paint(sets) : spoilt.paint(sets)),
      }),
    });
  };

  test("when the finished label has lost a sentence", async () => {
    const { app, logged } = await faulty((painter) => ({
      ...painter,
      paint: (sets) =>
        painter.paint(
          sets.map((set) => ({
            ...set,
            pages: set.pages.map((page) => ({ ...page, groups: page.groups.slice(1) })),
          })),
        ),
    }));
    const answer = await postJson(app, "/v1/labels", goodRequest);
    expect(answer.statusCode).toBe(500);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    const problem = answer.json();
    expect(problem.refusals[0].code).toBe("verification-failed");
    expect(problem.reference).toMatch(/^[0-9a-f-]{36}$/);
    expect(logged()).toContain(problem.reference);
    expect(answer.body + logged()).not.toMatch(/Ada|Amoxicillin|capsule/);
    await app.close();
  });

  test("when something of ours throws, whatever its message says", async () => {
    const { app, logged } = await faulty((painter) => ({
      ...painter,
      paint: async () => {
        throw new Error("cannot paint Ada Morgan");
      },
    }));
    const answer = await postJson(app, "/v1/labels", goodRequest);
    expect(answer.statusCode).toBe(500);
    expect(logged()).toContain(answer.json().reference);
    expect(answer.body + logged()).not.toMatch(/Ada|Morgan/);
    await app.close();
  });
});

test("an answer is named by its bytes: made again it has the same tag, anything else has another, and no cache keeps it", async () => {
  const tagged = async (accept: string, request: object = goodRequest, url = "/v1/labels") => {
    const { headers, statusCode } = await postJson(shipped.app, url, request, { accept });
    expect([statusCode, headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(headers.etag).toMatch(/^"[\w-]{27}"$/);
    return headers.etag as string;
  };
  const tags: string[] = [];
  for (const accept of [
    "application/pdf",
    "application/json",
    "image/png",
    "image/svg+xml",
    "application/zpl",
  ]) {
    tags.push(await tagged(accept));
    expect(await tagged(accept)).toBe(tags.at(-1));
  }
  tags.push(await tagged("application/pdf", { ...goodRequest, copies: 2 }));
  tags.push(
    await tagged("application/pdf", {
      ...goodRequest,
      person: { ...goodRequest.person, name: "Ida Morgan" },
    }),
  );
  tags.push(await tagged("application/zpl", goodRequest, "/v1/labels?dpi=300"));
  expect(new Set(tags).size).toBe(tags.length);
  const refused = await postJson(shipped.app, "/v1/labels", { ...goodRequest, colour: "red" });
  expect(refused.headers.etag).toBeUndefined();
});
