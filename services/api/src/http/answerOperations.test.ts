// Routes are their operations, and nothing else: what is not listed cannot be called, and what is listed is answered.
import fastify, { type FastifyInstance } from "fastify";
import { beforeEach, describe, expect, test } from "vitest";
import { answerOperations, onlyListed } from "./answerOperations.ts";
import { counted, type Operation, operationsNamed } from "./Operation.ts";
import { json, text } from "./shapes.ts";

const said: Omit<Operation, "id"> = {
  method: "get",
  path: "/v1/things/{id}",
  access: "links",
  cost: 1,
  tag: "Lists",
  summary: "A thing",
  description: "",
  answer: json(text),
  problems: counted,
};
const things = operationsNamed({
  thing: said,
  keepThing: { ...said, method: "put", largest: 10 },
  spareThing: { ...said, path: "/v1/spare", access: "any", optional: true },
});
const answers = {
  thing: async () => ({ kept: true }),
  keepThing: async () => ({ kept: true }),
  spareThing: null,
};

let app: FastifyInstance;
beforeEach(() => {
  app = fastify();
  onlyListed(app, Object.values(things), (url) => url === "/desk");
});

describe("a route has from its operation", () => {
  test("address and method; one that the operator left out is not there", async () => {
    answerOperations(app, things, answers);
    expect((await app.inject("/v1/things/7")).json()).toEqual({ kept: true });
    expect((await app.inject({ method: "PUT", url: "/v1/things/7" })).statusCode).toBe(200);
    expect((await app.inject({ method: "POST", url: "/v1/things/7" })).statusCode).toBe(404);
    expect((await app.inject("/v1/spare")).statusCode).toBe(404);
  });

  test("the scope that a key must have, the cost and the id", async () => {
    const configs: unknown[] = [];
    app.addHook("onRoute", ({ config }) => void configs.push(config));
    answerOperations(app, things, { ...answers, spareThing: async () => ({}) });
    expect(configs).toContainEqual({ operation: "thing", cost: 1, scope: "links", reads: [] });
    expect(configs).toContainEqual({ operation: "spareThing", cost: 1, reads: [] });
  });

  test("the formats that may be asked for, and the size of a body", async () => {
    answerOperations(app, things, answers);
    const headers = { accept: "application/pdf" };
    expect((await app.inject({ url: "/v1/things/7", headers })).statusCode).toBe(406);
    const payload = { far: "more than ten bytes" };
    expect((await app.inject({ method: "PUT", url: "/v1/things/7", payload })).statusCode).toBe(413);
  });
});

describe("the service does not start", () => {
  test("with a listed operation that nothing answers", async () => {
    answerOperations(app, operationsNamed({ thing: said }), { thing: answers.thing });
    await expect(app.ready()).rejects.toThrow("nothing answers keepThing");
  });

  test("with an operation whose answer was left out, where it is not optional", () => {
    expect(() => answerOperations(app, things, { ...answers, thing: null })).toThrow("nothing answers thing");
  });

  test("with an answer to an operation that its feature does not have", () => {
    const more = { ...answers, another: async () => ({}) };
    expect(() => answerOperations(app, things, more)).toThrow("another answers no operation");
  });

  test("with a route that no operation lists, by address, by method or by hand", () => {
    expect(() => app.get("/v1/others", async () => "")).toThrow("GET /v1/others answers no operation");
    expect(() => app.delete("/v1/things/:id", async () => "")).toThrow("answers no operation");
    expect(() => app.get("/v1/things/:id", async () => "")).toThrow("answers no operation");
    expect(() => app.get("/desk", async () => "")).not.toThrow();
  });
});
