// The collection is made from the document, and what it sends is taken.
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everybodyIs } from "../access/Identity.ts";
import { pharmacy, startApp, type TestApp } from "../testing/testApp.ts";
import { type CollectionRequest, collectionOf } from "./collection.ts";
import { openApiDocument } from "./openApiDocument.ts";

const document = openApiDocument();
const collection = collectionOf(document);
const requests = collection.item.flatMap(({ item }) => item);

let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp({ pharmacy, access: everybodyIs("alder-lane"), publicHost: "labels.example.org" });
});
afterAll(() => shipped.app.close());

test("examples/postman has it as it is", async () => {
  const file = "../../../../examples/postman/plainlabel.postman_collection.json";
  await expect(`${JSON.stringify(collection, null, 2)}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL(file, import.meta.url)),
  );
});

test("a runner waits for a batch before it asks what came of it, and erases it last", () => {
  const asked = requests.map(({ request: { method, url } }) => `${method} /${url.path.join("/")}`);
  const batches = asked.filter((one) => one.includes("/v1/batches"));
  expect(batches[0]).toBe("POST /v1/batches");
  expect(batches.find((one) => one.includes(":id"))).toBe("GET /v1/batches/:id/events");
  expect(batches.at(-1)).toBe("DELETE /v1/batches/:id");
});

test("a runner is told by each call whether the answer is the good one", () => {
  const judge = (exec: readonly string[], code: number): readonly string[] => {
    const failed: string[] = [];
    runInNewContext(exec.join("\n"), {
      pm: {
        response: { code, json: () => ({}) },
        collectionVariables: { set: () => {} },
        expect: (was: number) => ({
          to: {
            equal: (wanted: number) => {
              if (was !== wanted) throw new Error("another");
            },
          },
        }),
        test: (name: string, run: () => void) => {
          try {
            run();
          } catch {
            failed.push(name);
          }
        },
      },
    });
    return failed;
  };
  for (const { event } of requests) {
    const [{ script }] = event;
    expect(judge(script.exec, 401)).toHaveLength(1);
    expect([200, 201, 202, 204].some((code) => judge(script.exec, code).length === 0)).toBe(true);
  }
});

test("it has every call that programs make", () => {
  const asked = requests.map(({ request: { method, url } }) => `${method} /${url.path.join("/")}`);
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => !(tags as string[]).includes("Pages"))
      .map(([method]) =>
        `${method.toUpperCase()} ${path.replace("{id}.svg", "swallow-whole.svg")}`.replace(
          /\{(\w+)\}/g,
          ":$1",
        ),
      ),
  );
  expect(calls.length).toBeGreaterThan(40);
  expect([...new Set(asked)].toSorted()).toEqual(calls.toSorted());
});

const variables = new Map(collection.variable.map(({ key, value }) => [key, value]));

/** As the tools send it: with the variables, which the scripts of the calls before have set. */
const send = async ({ event, request: { method, header, body, url } }: CollectionRequest) => {
  const filled = url.variable.reduce(
    (raw, { key, value }) =>
      raw.replace(
        `/:${key}`,
        `/${encodeURIComponent(value.replace(/\{\{(\w+)\}\}/g, (_all, name) => variables.get(name) ?? ""))}`,
      ),
    url.raw.replace("{{baseUrl}}", ""),
  );
  const answer = await shipped.app.inject({
    method: method as "GET",
    url: filled,
    headers: Object.fromEntries(header.map(({ key, value }) => [key, value])),
    ...(body === undefined ? {} : { payload: body.raw }),
  });
  for (const { script } of event)
    runInNewContext(script.exec.join("\n"), {
      pm: {
        test: () => {},
        response: { json: () => answer.json() },
        collectionVariables: { set: (key: string, value: string) => variables.set(key, value) },
      },
    });
  return answer;
};

/** What a service that is new has not: no release of the dictionary, no file of a film, no link of a label. */
const notThere = /\/v1\/(?:medicines|films|links)\b/;

test.each(requests.map((one): [string, CollectionRequest] => [one.name, one]))("%s", async (_name, one) => {
  const { statusCode, body } = await send(one);
  const allowed = notThere.test(one.request.url.raw) ? [404, 422] : [];
  const ok = statusCode < 300 || allowed.includes(statusCode);
  expect([one.request.url.raw, statusCode, ok || body]).toEqual([one.request.url.raw, statusCode, true]);
});
