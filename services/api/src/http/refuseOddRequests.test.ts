// What Node would answer by itself with nothing in the answer says what and why, over real connections.
import { type AddressInfo, connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp } from "../testing/testApp.ts";

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({}));
  await app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => app.close());

/** Status and body of the answer to these lines, after which the connection is over. */
const sendLines = (...lines: readonly string[]) =>
  new Promise<{ readonly status: number; readonly head: string; readonly body: string }>(
    (resolve, reject) => {
      const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
      let text = "";
      socket.setEncoding("utf8");
      socket.on("data", (chunk) => {
        text += chunk;
      });
      socket.on("error", reject);
      socket.on("close", () => {
        const [head = "", body = ""] = text.split("\r\n\r\n");
        resolve({ status: Number(head.split(" ")[1]), head: head.toLowerCase(), body });
      });
      socket.write(`${lines.join("\r\n")}\r\n\r\n`);
    },
  );

test.each([
  ["no host", [], "The request names no host."],
  ["two hosts", ["Host: one.example", "host: two.example"], "The request names its host twice."],
  [
    "two keys",
    ["Host: here", "Authorization: Bearer one", "authorization: Bearer two"],
    "The request has the header Authorization twice.",
  ],
  [
    "two media types",
    ["Host: here", "Content-Type: application/json", "content-type: text/plain"],
    "The request has the header Content-Type twice.",
  ],
  [
    "a body that is compressed on its way",
    ["Host: here", "Transfer-Encoding: gzip, chunked", "", "0"],
    "The header Transfer-Encoding names another coding than chunked.",
  ],
])("a request with %s is answered 400, and the connection ends", async (_, hosts, detail) => {
  const answer = await sendLines("GET /livez HTTP/1.1", ...hosts);
  expect(answer.status).toBe(400);
  expect(answer.head).toContain("content-type: application/problem+json");
  expect(answer.head).toContain("connection: close");
  const { title, refusals } = JSON.parse(answer.body);
  expect(title).toBe("The request is not well-formed HTTP");
  expect(refusals).toMatchObject([{ code: "malformed-http", path: "", detail }]);
});

test("HTTP/1.0 has no header Host, and is answered", async () => {
  expect((await sendLines("GET /livez HTTP/1.0")).status).toBe(200);
});

test("an expectation that is unknown is answered 417, in FHIR's words where those are spoken", async () => {
  const [plain, fhir] = await Promise.all(
    ["/livez", "/fhir/R4/metadata"].map((path) =>
      sendLines(`GET ${path} HTTP/1.1`, "Host: here", "Expect: 200-ok", "Connection: close"),
    ),
  );
  expect([plain?.status, fhir?.status]).toEqual([417, 417]);
  expect(JSON.parse(plain?.body ?? "")).toMatchObject({
    title: "The request expects what is not done here",
    refusals: [{ code: "expectation-failed" }],
  });
  expect(JSON.parse(fhir?.body ?? "")).toMatchObject({
    resourceType: "OperationOutcome",
    issue: [{ code: "not-supported", details: { coding: [{ code: "expectation-failed" }] } }],
  });
});

test("100-continue is what it is everywhere", async () => {
  const lines = ["GET /livez HTTP/1.1", "Host: here", "Expect: 100-Continue", "Connection: close"];
  expect((await sendLines(...lines)).head).toMatch(/^http\/1\.1 100 continue/);
});
