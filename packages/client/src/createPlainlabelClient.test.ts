// The client against the shipped service, over real HTTP.
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scopes } from "../../../services/api/src/access/Identity.ts";
import { limitInMemory } from "../../../services/api/src/costs/limitInMemory.ts";
import { photographExamples } from "../../../services/api/src/features/content/contentExamples.ts";
import { startApp, type TestApp } from "../../../services/api/src/testing/testApp.ts";
import { createPlainlabelClient, type LabelRequest, type PlainlabelClient } from "./index.ts";

const example = (path: string): string =>
  readFileSync(new URL(`../../../examples/${path}`, import.meta.url), "utf8");
const good = JSON.parse(example("requests/half-a-tablet.json")) as LabelRequest;

const listen = async (shipped: TestApp): Promise<string> => {
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  return `http://127.0.0.1:${(shipped.app.server.address() as AddressInfo).port}`;
};

let shipped: TestApp;
let baseUrl: string;
let client: PlainlabelClient;
beforeAll(async () => {
  shipped = await startApp({
    publicHost: "l.example.org",
    pharmacy: JSON.parse(example("pharmacy.json")),
    access: {
      identify: async (authorization) =>
        authorization === "Bearer a-key" ? { tenantId: "a", keyId: null, scopes: new Set(scopes) } : null,
    },
    clock: () => Date.parse("2026-11-23T10:00:00Z"),
  });
  baseUrl = await listen(shipped);
  client = createPlainlabelClient({ baseUrl, apiKey: "a-key" });
});
afterAll(() => shipped.app.close());

describe("labels", () => {
  test("are made: the bytes that the service sends", async () => {
    const made = await client.makeLabels(good);
    const { rawPayload } = await shipped.app.inject({
      method: "POST",
      url: "/v1/labels",
      headers: { authorization: "Bearer a-key" },
      payload: good,
    });
    expect(made).toEqual({ outcome: "made", pdf: new Uint8Array(rawPayload), links: [], replayed: false });
    expect(rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("come as words for a voice, and braille that is not installed is refused by its reason", async () => {
    const words = await client.labelWords(good, "txt");
    if (words.outcome !== "done") throw new Error(words.outcome);
    expect(new TextDecoder().decode(words.value.file)).toMatch(/^Mr Ivan Petrov\.\n\n/);
    expect(words.value.findings).toEqual([]);
    const braille = await client.labelWords(good, "brf");
    if (braille.outcome !== "refused") throw new Error(braille.outcome);
    expect([braille.status, braille.refusals.map(({ code }) => code)]).toEqual([
      406,
      ["braille-not-installed"],
    ]);
  });

  test("are refused with every reason", async () => {
    const refused = await client.makeLabels({ ...good, colour: "red", stock: 7 } as unknown as LabelRequest);
    if (refused.outcome !== "refused") throw new Error(refused.outcome);
    expect([refused.status, refused.refusals.map(({ code, path }) => `${code} ${path}`).sort()]).toEqual([
      400,
      ["not-in-list /stock", "unknown-field /colour"],
    ]);
    expect(refused.refusals.every(({ detail, help }) => detail !== "" && help !== "")).toBe(true);
  });

  test("are the same again under the same key, and refused when the request is another", async () => {
    const options = { idempotencyKey: "order-17" };
    const first = await client.makeLabels(good, options);
    expect(first).toMatchObject({ outcome: "made", replayed: false });
    expect(await client.makeLabels(good, options)).toEqual({ ...first, replayed: true });
    const other = { ...good, copies: 2 };
    expect(await client.makeLabels(other, options)).toMatchObject({ outcome: "refused", status: 422 });
  });

  test("come from FHIR as the text that was sent", async () => {
    const made = await client.makeLabelsOfFhir(example("fhir/prescription-order-four-items.json"), {
      "dispensed-on": "2026-11-22",
      stock: "102x152",
      profile: "large-18",
    });
    expect(made.outcome).toBe("made");
  });

  test("are read back before somebody approves them", async () => {
    const shown = await client.readBack(good);
    if (shown.outcome !== "done") throw new Error(shown.outcome);
    expect(shown.value.labels[0]!.readBack.prescribed).toBe(good.directions.text);
  });
});

test("a batch is ordered, waited for, fetched and erased; what is refused takes nothing from the others", async () => {
  const bad = { ...good, colour: "red" } as unknown as LabelRequest;
  const opened = await client.batches.make([good, bad, good], { idempotencyKey: "home-4" });
  if (opened.outcome !== "done") throw new Error(JSON.stringify(opened));
  const { id } = opened.value;
  const seen: string[] = [];
  const done = await client.batches.wait(id, { every: 0.05, onProgress: ({ state }) => seen.push(state) });
  expect(done).toMatchObject({
    outcome: "done",
    value: { state: "done", items: 3, made: 2, refused: 1, failed: 0 },
  });
  expect(seen.at(-1)).toBe("done");
  expect(await client.batches.make([good, bad, good], { idempotencyKey: "home-4" })).toMatchObject({
    value: { id },
  });
  expect(await client.batches.refusals(id)).toMatchObject({
    value: { items: [{ item: 1, refusals: [{ code: "unknown-field", path: "/colour" }] }] },
  });
  const items = await client.batches.items(id);
  expect(items.outcome === "done" && items.value.items.map(({ outcome }) => outcome)).toEqual([
    "made",
    "refused",
    "made",
  ]);
  expect(await client.batches.list()).toMatchObject({ outcome: "done", value: { batches: [{ id }] } });
  const approval = { approval: { by: "Priya Shah", at: "2026-11-22T10:30:00+00:00" }, items: [0] };
  const approved = [
    await client.batches.approve(id, approval),
    await client.batches.approveZip(id, approval),
  ];
  expect(
    approved.map(
      (file) => file.outcome === "done" && new TextDecoder("latin1").decode(file.value.slice(0, 2)),
    ),
  ).toEqual(["%P", "PK"]);
  const [pdf, zip] = [await client.batches.pdf(id), await client.batches.zip(id)];
  if (pdf.outcome !== "done" || zip.outcome !== "done") throw new Error(JSON.stringify([pdf, zip]));
  expect(Buffer.from(pdf.value.subarray(0, 5)).toString()).toBe("%PDF-");
  expect(Buffer.from(zip.value.subarray(0, 2)).toString()).toBe("PK");
  expect(await client.batches.remove(id)).toMatchObject({ outcome: "done", value: { id } });
  expect(await client.batches.get(id)).toMatchObject({ outcome: "refused", status: 404 });
});

test("a batch that is looked at often enough is answered as it is", async () => {
  const opened = await client.batches.make([good]);
  if (opened.outcome !== "done") throw new Error(JSON.stringify(opened));
  expect(await client.batches.wait(opened.value.id, { most: 1 })).toMatchObject({
    outcome: "done",
    value: { items: 1 },
  });
});

test("a page's link is made with its label, looked up, and ended", async () => {
  const made = await client.makeLabels({ ...good, dispensedOn: "2026-11-22", explain: true });
  if (made.outcome !== "made") throw new Error(JSON.stringify(made));
  const [id = ""] = made.links;
  expect(await client.links.get(id)).toMatchObject({ outcome: "done", value: { id, state: "live" } });
  expect(await client.links.revoke(id)).toMatchObject({ outcome: "done", value: { state: "revoked" } });
  expect(await client.links.get("nobody's")).toMatchObject({
    outcome: "refused",
    status: 404,
    refusals: [{ code: "link-unknown" }],
  });
});

test("a key that is not known is refused as one", async () => {
  const stranger = createPlainlabelClient({ baseUrl, apiKey: "another" });
  expect(await stranger.makeLabels(good)).toMatchObject({
    outcome: "refused",
    status: 401,
    refusals: [{ code: "key-unknown" }],
  });
});

test("an entry of one's own is kept, read back whole, and has a history", async () => {
  const builtIn = await client.content.get("ramipril");
  if (builtIn.outcome !== "done") throw new Error(builtIn.outcome);
  const { version, ...entry } = builtIn.value;
  const own = { ...entry, name: "Ramipril of ours" };
  const by = { name: "Priya Shah", registration: "2012345" };
  const kept = await client.content.keep("ramipril", { entry: own, by, after: 0 });
  if (kept.outcome !== "done") throw new Error(JSON.stringify(kept));
  expect(await client.content.get("ramipril")).toEqual({
    outcome: "done",
    value: { ...own, version: kept.value.version },
  });
  expect(await client.content.history("ramipril")).toMatchObject({
    value: { versions: [{ version: kept.value.version, body: own }] },
  });
  expect(await client.content.keep("ramipril", { entry: own, by, after: 0 })).toMatchObject({
    outcome: "refused",
    refusals: [{ code: "changed-meanwhile" }],
  });
});

test("directions are understood, or not with reasons", async () => {
  const yes = await client.interpret({ text: "Take TWO tablets THREE times a day", form: "tablets" });
  const no = await client.interpret({ text: "Use as per plan B" });
  expect(yes).toMatchObject({ outcome: "done", value: { understood: true } });
  expect(no).toMatchObject({ outcome: "done", value: { understood: false, asWritten: "Use as per plan B" } });
});

test("a dictionary that is not there is told, and the words and the code arrive", async () => {
  const { dictionary } = client;
  const none = { outcome: "refused", refusals: [{ code: "no-medicines-release" }] };
  expect(await dictionary.find("met 2.5", { limit: 5 })).toMatchObject(none);
  expect(await dictionary.get("41792011000001100")).toMatchObject(none);
  expect(await dictionary.find("?")).toMatchObject(none);
  expect(await dictionary.get("tablets")).toMatchObject({ refusals: [{ code: "not-a-snomed-code" }] });
});

test("lists say what a request may name", async () => {
  expect(await client.stocks()).toMatchObject({
    value: { stocks: expect.arrayContaining([expect.objectContaining({ name: "a4", width: 210 })]) },
  });
  expect(await client.profiles()).toMatchObject({
    value: { profiles: expect.arrayContaining([expect.objectContaining({ name: "large-16", body: 16 })]) },
  });
  expect(await client.content.list({ substance: "ramipril" })).toMatchObject({
    value: { medicines: [{ substance: "ramipril" }] },
  });
  expect(await client.content.get("ramipril")).toMatchObject({ value: { substance: "ramipril" } });
  expect(await client.films.list()).toEqual({ outcome: "done", value: { films: [] } });
  expect(await client.photographs.list()).toEqual({ outcome: "done", value: { photographs: [] } });
  const { photograph: kept, by, after } = photographExamples.keep;
  const change = { photograph: kept, by, after } as Parameters<typeof client.photographs.keep>[1];
  expect(await client.photographs.keep(kept.id, change)).toMatchObject({ outcome: "done" });
  const picture = await client.photographs.picture(kept.id);
  if (picture.outcome !== "done") throw new Error(picture.outcome);
  expect([...picture.value.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
  expect(await client.films.get("none")).toMatchObject({ outcome: "refused", status: 404 });
  expect(await client.feedback()).toMatchObject({ outcome: "done", value: { counts: [] } });
  const pictograms = await client.pictograms.list();
  expect(pictograms).toMatchObject({ value: { pictograms: { length: expect.any(Number) } } });
  expect(await client.pictograms.draw("with-food")).toMatchObject({
    outcome: "done",
    value: expect.stringContaining("<svg"),
  });
});

describe("a client that spent its share", () => {
  let limited: TestApp;
  let address: string;
  beforeAll(async () => {
    limited = await startApp({ costLimit: limitInMemory(1) });
    address = await listen(limited);
    await createPlainlabelClient({ baseUrl: address, apiKey: null }).stocks();
  });
  afterAll(() => limited.app.close());

  test("is told how long to wait, where that is beyond its patience", async () => {
    const waited: number[] = [];
    const { stocks } = createPlainlabelClient({
      baseUrl: address,
      apiKey: null,
      patience: 5,
      wait: async (seconds) => void waited.push(seconds),
    });
    expect(await stocks()).toEqual({ outcome: "busy", retryAfter: expect.any(Number) });
    expect(waited).toEqual([]);
  });

  test("waits as long as it is told to, and no longer in all than it may", async () => {
    const waited: number[] = [];
    const { makeLabels } = createPlainlabelClient({
      baseUrl: address,
      apiKey: null,
      patience: 150,
      wait: async (seconds) => void waited.push(seconds),
    });
    const answer = await makeLabels(good);
    if (answer.outcome !== "busy") throw new Error(answer.outcome);
    const total = waited.reduce((sum, each) => sum + each, 0);
    expect(waited.length).toBeGreaterThan(1);
    expect(total).toBeLessThanOrEqual(150);
    expect(total + answer.retryAfter).toBeGreaterThan(150);
  });
});

describe("other ends of a call", () => {
  const answering = (...answers: readonly (() => Response)[]) => {
    const sent: Request[] = [];
    const waited: number[] = [];
    const client = createPlainlabelClient({
      baseUrl: "https://labels.example.org",
      apiKey: "secret-key",
      fetch: async (request) => {
        sent.push(request);
        return (answers[sent.length - 1] ?? answers.at(-1)!)();
      },
      wait: async (seconds) => void waited.push(seconds),
    });
    return { client, sent, waited };
  };
  const busy = (headers: Record<string, string>) => () => new Response("{}", { status: 503, headers });

  test("503 is sent again, the same, after Retry-After", async () => {
    const { client, sent, waited } = answering(busy({ "retry-after": "3" }), busy({}), () =>
      Response.json({ stocks: [] }),
    );
    expect(await client.stocks()).toEqual({ outcome: "done", value: { stocks: [] } });
    expect(waited).toEqual([3, 1]);
    expect(sent.map((each) => each.headers.get("authorization"))).toEqual(Array(3).fill("Bearer secret-key"));
    expect(sent.every(({ redirect }) => redirect === "error")).toBe(true);
  });

  test("409 is sent again while the same call is under way, and is a refusal otherwise", async () => {
    const problem = { refusals: [{ code: "changed-meanwhile", path: "", detail: "", help: "" }] };
    const underWay = () => Response.json(problem, { status: 409, headers: { "retry-after": "1" } });
    const { client, waited } = answering(underWay, () => Response.json({ stocks: [] }));
    expect((await client.stocks()).outcome).toBe("done");
    expect(waited).toEqual([1]);
    const other = answering(() => Response.json(problem, { status: 409 }));
    expect(await other.client.stocks()).toMatchObject({ outcome: "refused", status: 409 });
    expect(other.waited).toEqual([]);
  });

  test("a body is sent again whole", async () => {
    const { client, sent } = answering(busy({}), () => new Response("%PDF-"));
    expect(await client.makeLabels(good)).toMatchObject({ outcome: "made" });
    expect(await Promise.all(sent.map((each) => each.json()))).toEqual([good, good]);
  });

  test("our fault has a reference, a proxy's has none, and neither is sent again", async () => {
    const reference = "0a0f8f7a-0000-4000-8000-000000000000";
    const refusals = [{ code: "fault", path: "", detail: "It broke.", help: "Tell the operator." }];
    const ours = answering(() => Response.json({ refusals, reference }, { status: 500 }));
    expect(await ours.client.stocks()).toEqual({ outcome: "fault", status: 500, reference });
    const theirs = answering(() => new Response("<h1>Bad gateway</h1>", { status: 502 }));
    expect(await theirs.client.makeLabels(good)).toEqual({ outcome: "fault", status: 502, reference: null });
    expect([ours.sent.length, theirs.sent.length]).toEqual([1, 1]);
  });

  test("nobody there is said, without the key", async () => {
    const nobody = createPlainlabelClient({ baseUrl: "http://127.0.0.1:9", apiKey: "secret-key" });
    const answer = await nobody.makeLabels(good);
    expect(answer).toMatchObject({ outcome: "unreachable" });
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  test("a service that does not answer in time is unreachable", async () => {
    const silent = createPlainlabelClient({
      baseUrl: "https://labels.example.org",
      apiKey: null,
      timeout: 0.05,
      fetch: ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    });
    expect(await silent.stocks()).toMatchObject({ outcome: "unreachable" });
  });
});
