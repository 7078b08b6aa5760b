// Whoever shows, compares, approves, links or prints a label goes on from one layout of it: layouts are counted
// by what an answer costs.
import { type LabelRequest, type Painter, profileNames, type TextMeasurer } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyInstance } from "fastify";
import { beforeEach, describe, expect, test } from "vitest";
import { scopes } from "../access/Identity.ts";
import { limitInMemory } from "../costs/limitInMemory.ts";
import { makeItems } from "../features/batches/makeItems.ts";
import { shelvesOver } from "../features/content/shelfOf.ts";
import type { Store } from "../store/Store.ts";
import { approvalOn, deskAt } from "../testing/deskLabels.ts";
import { temporaryStore } from "../testing/temporaryStore.ts";
import { goodRequest, pharmacy, postJson, startApp } from "../testing/testApp.ts";
import { makeInProcess } from "./makeInProcess.ts";

let layouts = 0;

/** Layout asks the reader's face for its metrics once for each set, and nobody else does. */
const counted = (measurer: TextMeasurer): TextMeasurer => ({
  ...measurer,
  metrics: (...asked) => {
    layouts += 1;
    return measurer.metrics(...asked);
  },
});
const shipped = await createPdfPainter();
const painter: Painter = {
  ...shipped,
  measurer: counted(shipped.measurer),
  measurerFor: (typeface) => counted(shipped.measurerFor(typeface)),
};

const clock = () => Date.parse("2026-11-25T10:00:00Z");
const publicHost = "labels.example.org";
let app: FastifyInstance;
let store: Store;
let desk: ReturnType<typeof deskAt>;

beforeEach(async () => {
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({ store, pharmacy, clock, publicHost, loadPainter: () => painter }));
  desk = deskAt(app, await store.sessions.begin({ tenantId: "local", keyId: null, scopes: new Set(scopes) }));
  layouts = 0;
  return () => app.close();
});

/** Layouts of one call, which must succeed. */
const layoutsOf = async <T extends { readonly statusCode: number; readonly body: string }>(
  call: PromiseLike<T>,
): Promise<{ readonly answer: T; readonly layouts: number }> => {
  layouts = 0;
  const answer = await call;
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return { answer, layouts };
};

const explained = { ...goodRequest, explain: true };

describe("a call of the service lays a label out once", () => {
  test.each(["application/pdf", "application/json", "image/png", "image/svg+xml", "application/zpl"])(
    "as %s, with a page behind its code or without",
    async (accept) => {
      for (const request of [goodRequest, explained])
        expect((await layoutsOf(postJson(app, "/v1/labels", request, { accept }))).layouts).toBe(1);
    },
  );

  test("when it is printed again, under the link that it has", async () => {
    const asJson = { accept: "application/json" };
    const first = await layoutsOf(postJson(app, "/v1/labels", explained, asJson));
    const again = await layoutsOf(postJson(app, "/v1/labels", explained, asJson));
    expect(again.layouts).toBe(1);
    const pdfOf = ({ body }: { readonly body: string }) => JSON.parse(body).labels[0].pdf;
    expect(pdfOf(again.answer)).toBe(pdfOf(first.answer));
  });
});

const typed = {
  personName: "Mrs Ada Jones",
  medicineName: "Amoxicillin",
  strength: "500 mg",
  form: "capsules",
  quantity: "21",
  unit: "capsules",
  directions: "Take ONE capsule THREE times a day",
  "no-warnings": "yes",
  ...{ day: "25", month: "11", year: "2026" },
};

describe.each([
  ["without a page", typed],
  ["with a page behind its code", { ...typed, explain: "yes" }],
])("the desk lays a label out once, %s", (_kind, fields: Record<string, string>) => {
  const shown = () => desk.post("/desk/new", { ...fields, do: "show" });

  test("to show it", async () => {
    expect((await layoutsOf(shown())).layouts).toBe(1);
  });

  test("to compare sizes: once in each size, the one that is shown among them", async () => {
    const compared = await layoutsOf(desk.post("/desk/new", { ...fields, do: "profiles" }));
    expect(compared.layouts).toBe(profileNames.length);
  });

  test("to approve it, make its link and show it as approved; and to print it", async () => {
    await desk.sayWho();
    const marks = desk.marksOf((await shown()).body);
    const given = await layoutsOf(
      desk.post("/desk/new", { ...fields, ...marks, initials: "PS", do: "approve" }),
    );
    expect(given.answer.body).toContain("Approved by PS, Pat Smith.");
    expect(given.layouts).toBe(1);
    const approval = approvalOn(given.answer.body);
    const printed = await layoutsOf(desk.post("/desk/label", { ...fields, ...approval }));
    expect(printed.layouts).toBe(1);
    expect(printed.answer.body.slice(0, 5)).toBe("%PDF-");
    // The sheet beside it is another set on other paper.
    const sheet = await layoutsOf(desk.post("/desk/sheet", { ...fields, ...approval }));
    expect(sheet.layouts).toBe(2);
  });
});

describe("a batch lays every label out once", () => {
  const parts = () => ({
    maker: makeInProcess(() => painter)(app.log),
    scan: {
      ...{ store, publicHost, clock, shelfOf: shelvesOver(store.content), reviewedOnly: false },
      ...{ filmPlaces: { folder: null, hosts: [] }, guesses: limitInMemory(1) },
    },
    pharmacy: null,
    log: app.log,
  });
  const named = (request: Partial<LabelRequest>, name: string) => ({ ...request, person: { name } });
  const items = [
    named(goodRequest, "Ada Jones"),
    named(explained, "Ben Okafor"),
    named(explained, "Cai Rees"),
  ];

  test.each([false, true])("in one file: %j", async (file) => {
    const made = await layoutsOf(
      (async () => {
        const { maker, ...others } = parts();
        await maker.settled;
        layouts = 0;
        const result = await makeItems(items, "local", { maker, ...others }, { file });
        return { statusCode: 200, body: "", result };
      })(),
    );
    expect(made.layouts).toBe(items.length);
    const { result } = made.answer;
    if (result.outcome !== "items") throw new Error(result.outcome);
    expect(result.results.map(({ outcome }) => outcome)).toEqual(["made", "made", "made"]);
    expect(result.file !== null).toBe(file);
  });

  test("and one that is refused has none of the others laid out again", async () => {
    const { maker, ...others } = parts();
    await maker.settled;
    layouts = 0;
    const wrong = { ...goodRequest, directions: {} };
    const result = await makeItems(
      [items[0], wrong, items[0]],
      "local",
      { maker, ...others },
      { file: false },
    );
    if (result.outcome !== "items") throw new Error(result.outcome);
    expect(result.results.map(({ outcome }) => outcome)).toEqual(["made", "refused", "made"]);
    expect(layouts).toBe(2);
  });
});
