// Photographs of products over HTTP: kept without what is not seen, shown folded behind labels of exactly that
// product, each tenant its own.
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import type { Store } from "../../store/Store.ts";
import { samplePictures } from "../../testing/samplePictures.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { goodRequest, pharmacy, postJson, startApp } from "../../testing/testApp.ts";

const clock = () => Date.parse("2026-11-25T10:00:00Z");
const by = { name: "Priya Shah", registration: "2012345" };
const code = "53711000001102";
const path = "/v1/photographs/amoxicillin-sandoz";
const draft = {
  ...{ id: "amoxicillin-sandoz", dmdCodes: [code], shows: "medicine", takenOn: "2026-11-02" },
  ...{ alt: "A yellow & white capsule", madeBy: "High Street Pharmacy", file: samplePictures.jpeg },
  ...{ status: "draft", reviewedBy: null },
};
const signed = { ...draft, status: "reviewed", reviewedBy: { ...by, on: "2026-11-25" } };
const box = { ...signed, id: "amoxicillin-box", shows: "box", file: samplePictures.webp };

let app: FastifyInstance;
let store: Store;
beforeEach(async () => {
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({
    ...{ store, pharmacy, clock, publicHost: "labels.example.org" },
    access: {
      identify: async (sent = "own") => ({
        tenantId: sent === "other" ? "other" : "own",
        keyId: null,
        scopes: new Set(scopes.filter((scope) => sent !== "drafts" || scope !== "content:sign")),
      }),
    },
  }));
  return () => app.close();
});

const put = async (photograph: object | null, after = 0, url = path, authorization = "own") => {
  const headers = { "content-type": "application/json", authorization };
  const answer = await app.inject({ method: "PUT", url, headers, payload: { photograph, by, after } });
  const told = answer.json();
  return [answer.statusCode, ...(told.refusals ?? told.findings).map((each: { code: string }) => each.code)];
};

const pageFor = async (medicine: object, approved = true): Promise<{ url: string; page: string }> => {
  const request = {
    ...{ ...goodRequest, stock: "102x152", dispensedOn: "2026-11-25", explain: true },
    medicine: { ...goodRequest.medicine, ...medicine },
    ...(approved ? { approval: { by: "PS", at: "2026-11-25T09:00:00Z" } } : {}),
  };
  const answer = await postJson(app, "/v1/labels", request, {
    accept: "application/json",
    authorization: "own",
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const url = new URL(answer.json().labels[0].link.url).pathname;
  return { url, page: (await app.inject(url)).body };
};
const pictures = (page: string) => page.match(/<img [^>]*>/g) ?? [];

test("is kept without what is not seen, told and given back, changed and withdrawn", async () => {
  expect(await put(draft)).toEqual([200]);
  const { version, photograph } = (await app.inject(path)).json();
  const { file: _, ...told } = draft;
  expect(version).toBe(1);
  expect(photograph).toEqual({
    ...told,
    picture: {
      ...{ type: "image/jpeg", width: 200, height: 300 },
      ...{ bytes: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  });
  const given = await app.inject(`${path}/picture`);
  expect([given.statusCode, given.headers["content-type"]]).toEqual([200, "image/jpeg"]);
  expect(given.rawPayload.length).toBe(photograph.picture.bytes);
  expect(given.rawPayload.toString("latin1")).not.toContain("SECRET");
  expect((await app.inject("/v1/photographs")).json().photographs).toHaveLength(1);
  expect(await put({ ...draft, alt: "Another" }, 0)).toEqual([409, "changed-meanwhile"]);
  expect(await put({ ...draft, alt: "Take 1 capsule" }, 1)).toEqual([200, "names-a-dose"]);
  expect(await put(null, 2)).toEqual([200]);
  expect((await app.inject(path)).statusCode).toBe(404);
  expect((await app.inject(`${path}/picture`)).statusCode).toBe(404);
  const history = (await app.inject(`${path}/history`)).json().versions;
  expect(history.map((each: { body: { alt: string } | null }) => each.body?.alt ?? null)).toEqual([
    ...[null, "Take 1 capsule", draft.alt],
  ]);
});

test.each([
  ["a file that is no picture", { file: "AAAA" }, [422, "picture-unreadable"]],
  ["too few pixels", { file: samplePictures.tooNarrow }, [422, "picture-size"]],
  ["no words for who does not see it", { alt: "" }, [400, "text-empty"]],
  ["no product", { dmdCodes: [] }, [400, expect.any(String)]],
  ["a mistyped code", { dmdCodes: ["53711000001103"] }, [400, "snomed-check-digit"]],
  ["another name than its address", { id: "another" }, [422, "other-name"]],
  ["base64 that is none", { file: "!!!" }, [400, expect.any(String)]],
])("is refused with %s", async (_, change, answer) => {
  expect(await put({ ...draft, ...change })).toEqual(answer);
  expect((await app.inject("/v1/photographs")).json().photographs).toEqual([]);
});

test("is signed by who may sign, and kept by who may keep", async () => {
  expect(await put(signed, 0, path, "drafts")).toEqual([403, "scope-missing"]);
  expect(await put(draft, 0, path, "drafts")).toEqual([200]);
  expect(await put(signed, 1)).toEqual([200]);
});

test("stands folded and lazy behind a label of that very product, words beside it, the medicine before its box", async () => {
  await put(box, 0, "/v1/photographs/amoxicillin-box");
  await put(signed);
  const { url, page } = await pageFor({ code });
  expect(pictures(page)).toEqual([
    `<img class="photograph" src="${url}/photograph/1" alt="A yellow &amp; white capsule" width="200" height="300" loading="lazy" decoding="async">`,
    expect.stringContaining(`src="${url}/photograph/2"`),
  ]);
  const [, folded = ""] = page.split("<details><summary><h3>See a picture of it</h3></summary>");
  expect(folded.slice(0, folded.indexOf("</details>"))).toContain("2 November 2026.");
  expect(page).toContain("The name and the number after it must be as on your label.");
  const given = await app.inject(`${url}/photograph/2`);
  expect([given.statusCode, given.headers["content-type"], given.headers["cache-control"]]).toEqual([
    ...[200, "image/webp", "private, no-store"],
  ]);
  for (const place of ["0", "3", "x", "1.5"])
    expect((await app.inject(`${url}/photograph/${place}`)).statusCode).toBe(404);
});

test("stands behind no other product, none without a code, and no other tenant's", async () => {
  await put(signed, 0, path, "other");
  expect(pictures((await pageFor({ code })).page)).toEqual([]);
  await put(signed);
  // The same capsules of every maker.
  expect(pictures((await pageFor({ code: "39732411000001106" })).page)).toEqual([]);
  expect(pictures((await pageFor({})).page)).toEqual([]);
});

test("as a draft stands behind drafts alone, and says so; withdrawn, its address opens nothing", async () => {
  await put(draft);
  const approved = await pageFor({ code });
  expect(pictures(approved.page)).toEqual([]);
  expect((await app.inject(`${approved.url}/photograph/1`)).statusCode).toBe(404);
  const { url, page } = await pageFor({ code }, false);
  expect(pictures(page)).toHaveLength(1);
  expect(page).toMatch(/See a picture of it<\/h3><\/summary>\s*<p class="note unchecked say">/);
  await put(null, 1);
  expect((await app.inject(`${url}/photograph/1`)).statusCode).toBe(404);
});
