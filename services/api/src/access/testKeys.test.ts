// A key for tests: whatever is sent with it, at every door and in every format, says SAMPLE, is never approved
// and leads nowhere.

import { sheetKinds } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { labelDoorOperations } from "../features/fhir/operation.ts";
import { labelsIn } from "../features/labels/operation.ts";
import type { Operation } from "../http/Operation.ts";
import { operations } from "../openapi/operations.ts";
import exampleFiles from "../openapi/requestExamples.golden.json" with { type: "json" };
import type { Store } from "../store/Store.ts";
import { temporaryStore } from "../testing/temporaryStore.ts";
import { goodRequest, pharmacy, startApp, type TestApp } from "../testing/testApp.ts";
import { accessByKeys } from "./accessByKeys.ts";
import { scopes } from "./Identity.ts";

const now = Date.parse("2026-11-22T11:00:00Z");
const painter = await createPdfPainter();

const keyOf = async ({ tenants }: Store, kind: "live" | "test"): Promise<string> => {
  await tenants.add("a", "A");
  const made = await tenants.addKey("a", scopes, null, kind);
  if (made.outcome !== "added") throw new Error(made.outcome);
  return made.key;
};

let shipped: TestApp;
let keys: Readonly<Record<"live" | "test", string>>;
let minted = 0;
beforeAll(async () => {
  const { store } = temporaryStore(() => now);
  keys = { live: await keyOf(store, "live"), test: await keyOf(store, "test") };
  const links: Store["links"] = {
    ...store.links,
    mint: (order) => {
      minted += 1;
      return store.links.mint(order);
    },
  };
  shipped = await startApp({
    store: { ...store, links },
    ...{ clock: () => now, publicHost: "labels.example.org", pharmacy, braille: "3.24.0" },
    access: accessByKeys(store.tenants, () => now),
  });
});
afterAll(() => shipped.app.close());

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly type?: string;
  readonly accept?: string;
  readonly as?: "live" | "test";
}

const call = (url: string, { method = "POST", body, type = "application/json", accept, as = "test" }: Sent) =>
  shipped.app.inject({
    method: method.toUpperCase() as "GET",
    url,
    headers: {
      authorization: `Bearer ${keys[as]}`,
      ...(body === undefined ? {} : { "content-type": type }),
      ...(accept === undefined ? {} : { accept }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });

const approval = { by: "Priya Shah", at: "2026-11-22T10:30:00+00:00" };
const approved = { ...goodRequest, approval };
const explained = { ...approved, explain: true };
const linked = {
  ...approved,
  link: { url: "https://vendor.example/8d7f6g5h4j", shortUrl: "https://vendor.example/c/ab", opens: "page" },
};

/** Every page says SAMPLE, none DRAFT, and no code leads anywhere. */
const expectSamples = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { pages } = await painter.readBack(pdf, "full", 203);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const words = page.texts.map(({ text }) => text);
    expect(words).toContain("SAMPLE");
    expect(words.join(" ")).not.toMatch(/DRAFT|vendor\.example/);
    for (const code of page.codes)
      expect(code).toMatch(/^https:\/\/(labels\.example\.org\/[A-Z]\/W+|sample\.invalid\/W+)$/i);
  }
  return pages.flatMap(({ codes }) => codes);
};

/** The PDF files in bytes that hold them as they are. */
const filesIn = (bytes: Buffer): readonly Uint8Array[] => {
  const files: Uint8Array[] = [];
  for (let from = bytes.indexOf("%PDF-"); from >= 0; ) {
    const next = bytes.indexOf("%PDF-", from + 1);
    const end = bytes.lastIndexOf("%%EOF", next < 0 ? bytes.length : next) + "%%EOF".length;
    files.push(new Uint8Array(bytes.subarray(from, end)));
    from = next;
  }
  return files;
};

const expectToldSample = (label: { approved?: unknown; findings: readonly { code: string }[] }): void => {
  expect(label.findings.map(({ code }) => code)).toContain("sample-label");
  expect(label.approved ?? false).toBe(false);
};

/** Words for a voice or a screen. */
const expectSaid = (bytes: Buffer): void => {
  expect(bytes.toString()).toMatch(/\bsample\b/i);
  expect(bytes.toString()).not.toMatch(/\bdraft\b|vendor\.example/i);
};

type Check = (bytes: Buffer) => Promise<unknown>;

/** A format that a door offers and that stands here not at all fails the test below. */
const checks: Readonly<Record<string, Check>> = {
  "application/pdf": (bytes) => expectSamples(bytes),
  "application/json": async (bytes) => {
    for (const label of JSON.parse(bytes.toString()).labels) {
      expectToldSample(label);
      expect([label.report.approved, label.report.approval]).toEqual([false, null]);
      await expectSamples(Buffer.from(label.pdf, "base64"));
    }
  },
  "application/zip": async (bytes) => {
    const files = filesIn(bytes);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) await expectSamples(file);
  },
  "application/ssml+xml": async (bytes) => expectSaid(bytes),
  "text/plain": async (bytes) => expectSaid(bytes),
  // Braille in ASCII: the capitals of a whole word stand before its letters.
  "text/x-brf": async (bytes) => expectSaid(bytes),
};

/**
 * Drawings are made of a proved file; what is drawn must be no other than without an approval, and not what an
 * ordinary key gets.
 */
const drawings = ["image/png", "image/svg+xml", "application/zpl"];

const doors = ["/v1/labels", ...Object.keys(labelDoorOperations)];

describe("labels", () => {
  const offered = labelsIn.offered.map(([mediaType]) => mediaType);

  test.each(offered)("as %s are samples, whatever the request says", async (accept) => {
    // An address is longer than a line of braille, of an ordinary label too.
    const withLinks = accept === "text/x-brf" ? [] : [explained, linked];
    for (const body of [goodRequest, approved, ...withLinks]) {
      const answer = await call("/v1/labels", { body, accept });
      expect([answer.statusCode, answer.headers["plainlabel-sample"]]).toEqual([200, "true"]);
      expect(answer.headers["plainlabel-links"]).toBeUndefined();
      if (!drawings.includes(accept)) await checks[accept]!(answer.rawPayload);
    }
    if (!drawings.includes(accept)) return;
    const [sample, again, ...others] = await Promise.all([
      call("/v1/labels", { body: goodRequest, accept }),
      call("/v1/labels", { body: approved, accept }),
      call("/v1/labels", { body: goodRequest, accept, as: "live" }),
      call("/v1/labels", { body: approved, accept, as: "live" }),
    ]);
    expect(again.rawPayload.equals(sample.rawPayload)).toBe(true);
    for (const other of others) {
      expect([other.statusCode, other.headers["plainlabel-sample"]]).toEqual([200, undefined]);
      expect(other.rawPayload.equals(sample.rawPayload)).toBe(false);
    }
  });

  test("have the codes that were asked for", async () => {
    const codesOf = async (body: unknown) => expectSamples((await call("/v1/labels", { body })).rawPayload);
    expect(await codesOf(approved)).toEqual([]);
    expect((await codesOf(explained)).length).toBe(1);
    expect((await codesOf(linked)).length).toBe(1);
  });

  test("tell in JSON what was left aside, and are refused for what an ordinary label would be", async () => {
    const told = async (body: unknown) =>
      (await call("/v1/labels", { body, accept: "application/json" }))
        .json()
        .labels[0].findings.filter(({ code }: { code: string }) => code.startsWith("sample-"))
        .map(({ code, path }: { code: string; path: string }) => `${code} ${path}`);
    expect(await told(goodRequest)).toEqual(["sample-label "]);
    expect(await told(explained)).toEqual([
      "sample-label ",
      "sample-not-approved /approval",
      "sample-link /explain",
    ]);
    expect(await told(linked)).toEqual([
      "sample-label ",
      "sample-not-approved /approval",
      "sample-link /link",
    ]);
    const open = { ...approved, directions: { text: "Take 2 capsules each day" } };
    const refusals = await Promise.all(
      (["test", "live"] as const).map((as) => call("/v1/labels", { body: open, as })),
    );
    expect(refusals.map(({ statusCode }) => statusCode)).toEqual([422, 422]);
    expect(refusals[0]!.json().refusals).toEqual(refusals[1]!.json().refusals);
  });

  test("from FHIR are samples at every door and in every format", async () => {
    const query =
      "dispensed-on=2026-11-22&stock=102x152&approved-by=Priya%20Shah&approved-at=2026-11-22T10:30:00Z&explain=yes";
    for (const door of doors)
      for (const prescription of Object.values(exampleFiles.fhir)) {
        const sent = { body: prescription, type: "application/fhir+json" };
        const answer = await call(`${door}?${query}`, { ...sent, accept: "application/pdf" });
        // Not every door takes every resource.
        if (answer.statusCode !== 200) {
          expect([answer.statusCode, answer.headers["plainlabel-sample"]]).toEqual([400, "true"]);
          continue;
        }
        await expectSamples(answer.rawPayload);
        if (door === "/v1/labels") continue;
        const binary = await call(`${door}?${query}`, { ...sent, accept: "application/fhir+json" });
        await expectSamples(Buffer.from(binary.json().data, "base64"));
      }
  });

  test("item by item are samples, and so is the sheet that names the others", async () => {
    const bundle = exampleFiles.fhir["prescription-order-four-items"];
    const spoilt = structuredClone(bundle) as { entry: { resource: Record<string, unknown> }[] };
    const last = spoilt.entry.findLast(({ resource }) => resource.resourceType === "MedicationRequest");
    last!.resource.status = "cancelled";
    const answer = await call("/v1/labels?items=each&dispensed-on=2026-11-22&stock=102x152", {
      body: spoilt,
      type: "application/fhir+json",
      accept: "application/pdf",
    });
    expect([answer.statusCode, answer.headers["plainlabel-withheld"]]).toEqual([200, "1"]);
    await expectSamples(answer.rawPayload);
  });
});

test("sheets are samples", async () => {
  for (const sheet of sheetKinds) {
    const url = `/v1/sheets?sheet=${sheet}`;
    const body = { requests: [approved] };
    const file = await call(url, { body, accept: "application/pdf" });
    expect([file.statusCode, file.headers["plainlabel-sample"]]).toEqual([200, "true"]);
    await expectSamples(file.rawPayload);
    for (const one of (await call(url, { body, accept: "application/json" })).json().sheets) {
      expectToldSample(one);
      expect(one.findings.map(({ code }: { code: string }) => code)).toContain("sample-not-approved");
      await expectSamples(Buffer.from(one.pdf, "base64"));
    }
  }
});

test("a sheet for a phone says that it is a sample", async () => {
  const body = { requests: [approved] };
  const page = await call("/v1/sheets", { body, accept: "text/html" });
  expect([page.statusCode, page.headers["plainlabel-sample"]]).toEqual([200, "true"]);
  expect(page.body).toContain('<p class="draft">SAMPLE</p>');
});

describe("a batch", () => {
  let at: string;
  beforeAll(async () => {
    const items = [approved, explained, { resourceType: "Patient" }, linked];
    const opened = await call("/v1/batches", { body: { items } });
    expect(opened.statusCode).toBe(202);
    at = `/v1/batches/${opened.json().id}`;
    await call(`${at}/events`, { method: "GET" });
  });

  test("tells each of its items as a sample, drawn or not", async () => {
    const { items } = (await call(`${at}/items?preview=svg`, { method: "GET" })).json();
    expect(items.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      "made",
      "made",
      "refused",
      "made",
    ]);
    const live = await call("/v1/labels", { body: goodRequest, accept: "image/svg+xml", as: "live" });
    for (const item of items) {
      for (const compared of item.comparisons) expectToldSample(compared);
      if (item.outcome === "made") expect(item.preview).not.toBe(live.body);
    }
    for (const place of [0, 1, 3])
      await expectSamples(
        (await call(`${at}/items/${place}`, { method: "GET", accept: "application/pdf" })).rawPayload,
      );
  });

  test("gives samples as one file, behind a sheet that is one too, and as a zip; approved or not", async () => {
    for (const accept of ["application/pdf", "application/zip"]) {
      const made = await call(`${at}/labels`, { method: "GET", accept });
      expect([made.statusCode, made.headers["plainlabel-sample"]]).toEqual([200, "true"]);
      await checks[accept]!(made.rawPayload);
      const byApproval = await call(`${at}/labels`, { body: { approval }, accept });
      expect([byApproval.statusCode, byApproval.headers["plainlabel-sample"]]).toEqual([200, "true"]);
      await checks[accept]!(byApproval.rawPayload);
    }
  });

  test("is nobody else's, the ordinary tenant's neither", async () => {
    expect((await call(at, { method: "GET", as: "live" })).statusCode).toBe(404);
    expect((await call("/v1/batches", { method: "GET", as: "live" })).json()).toEqual({ batches: [] });
  });
});

test("no link was made for any of them", () => {
  expect(minted).toBe(0);
});

test("with the ordinary key of the same tenant labels are approved, and have their links", async () => {
  const live = await call("/v1/labels", { body: explained, accept: "application/json", as: "live" });
  expect([live.statusCode, live.json().labels[0].approved, minted]).toEqual([200, true, 1]);
  expect(live.headers["plainlabel-links"]).toBe(live.json().labels[0].link.id);
  const { id } = live.json().labels[0].link;
  // The key for tests neither sees nor ends it.
  for (const method of ["GET", "DELETE"])
    expect((await call(`/v1/links/${id}`, { method })).statusCode).toBe(404);
  expect((await call(`/v1/links/${id}`, { method: "GET", as: "live" })).json().revokedAt ?? null).toBeNull();
});

/** What holds labels or sheets; the others give pictures, pages or facts. */
const givesLabels = ({ id, answer, access, tag }: Operation): boolean =>
  access !== undefined &&
  // A poster is of no person and no supply.
  id !== "makePoster" &&
  (tag === "Labels" || tag === "FHIR") &&
  Object.keys(answer).some((type) => /pdf|zip|png|svg|zpl|braille|brf|ssml|audio|speech/.test(type));

test("every operation that gives labels is tried above", () => {
  const tried = [
    "makeLabels",
    "makeSheets",
    ...Object.values(labelDoorOperations).map(({ id }) => id),
    "batchItem",
    "approveBatch",
    "batchLabels",
  ];
  expect(
    operations
      .filter(givesLabels)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(tried.sort());
  // And every format of the first.
  for (const [mediaType] of labelsIn.offered)
    expect([mediaType, mediaType in checks || drawings.includes(mediaType)]).toEqual([mediaType, true]);
});

test("every operation that needs a key says that a key for tests was sent, and none that needs none", async () => {
  const urlOf = ({ path }: Operation): string => path.replaceAll(/\{\w+\}/g, "none");
  for (const operation of operations) {
    const { method, access } = operation;
    const answer = await call(urlOf(operation), { method, ...(method === "get" ? {} : { body: {} }) });
    const said = answer.headers["plainlabel-sample"];
    expect([operation.id, said]).toEqual([operation.id, access === undefined ? undefined : "true"]);
  }
});

test("a key for tests signs nobody in at the desk", async () => {
  const form = new URLSearchParams({ key: keys.test });
  const answer = await shipped.app.inject({
    method: "POST",
    url: "/sign-in",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: form.toString(),
  });
  expect([answer.statusCode, answer.headers["set-cookie"]]).toEqual([401, undefined]);
});
