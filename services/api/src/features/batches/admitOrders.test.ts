// batches: orders that arrive slowly, over real connections: nobody keeps the others out, however little they send.
import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { rememberIdentity } from "../../access/Identity.ts";
import type { Pace } from "../../http/bodyLine.ts";
import { admitOrders, orderLine } from "./admitOrders.ts";

let app: FastifyInstance;
let sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await app.close();
});

/** Orders are answered with their tenant, when they are there whole. `log`: lines of warnings and worse. */
const takeOrders = async (
  pace: Pace,
  unfinished: () => Promise<number> = async () => 0,
): Promise<{ readonly log: string[]; readonly admitted: () => number }> => {
  const log: string[] = [];
  let admitted = 0;
  app = fastify({ logger: { level: "warn", stream: { write: (line) => void log.push(line) } } });
  app.addHook("onRequest", async (request) =>
    rememberIdentity(request, {
      ...{ tenantId: String(request.headers.authorization), keyId: null, scopes: new Set() },
    }),
  );
  const onRequest = [
    ...admitOrders({ unfinished }, orderLine(pace)),
    async () => {
      admitted += 1;
    },
  ];
  app.post("/orders", { onRequest }, async ({ headers }) => headers.authorization);
  await app.listen({ host: "127.0.0.1", port: 0 });
  return { log, admitted: () => admitted };
};

/** The first byte of an order, whose rest does not come. */
const beginOrder = (tenant: string): Socket => {
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  socket.setEncoding("utf8");
  socket.write(
    `POST /orders HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${tenant}\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n[`,
  );
  return socket;
};

const order = async (tenant: string): Promise<string> => {
  const { port } = app.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/orders`, {
    method: "POST",
    headers: { authorization: tenant, "content-type": "application/json" },
    body: "[]",
  });
  return answer.text();
};

const never: Pace = { bytes: 0, grace: 60_000, every: 60_000 };

test("orders of one tenant that never end leave a place to everybody else", async () => {
  const { admitted } = await takeOrders(never);
  for (let many = 0; many < 8; many += 1) beginOrder("slow");
  await expect.poll(admitted, { timeout: 10_000 }).toBe(3);
  expect(await order("quiet")).toBe("quiet");
  expect(await order("another")).toBe("another");
  expect(admitted()).toBe(5);
});

test("an order that does not keep the pace gives way to who waits, and is told to come again", async () => {
  const { log, admitted } = await takeOrders({ bytes: 16 * 1024, grace: 20, every: 5 });
  const slow = ["a", "b", "c", "d"].map(beginOrder);
  await expect.poll(admitted, { timeout: 10_000 }).toBe(4);
  const told = Promise.any(
    slow.map(async (socket) => {
      let answer = "";
      for await (const some of socket) answer += some;
      return answer;
    }),
  );
  expect(await order("quiet")).toBe("quiet");
  const answer = await told;
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toMatch(/^retry-after: 5\r$/m);
  expect(answer).toMatch(/^connection: close\r$/m);
  expect(answer).toContain("arrived so slowly");
  expect(log).toEqual([]);
});

test("an order takes its time while nobody waits for its place", async () => {
  const { admitted } = await takeOrders({ bytes: 16 * 1024, grace: 5, every: 5 });
  const socket = beginOrder("slow");
  await expect.poll(admitted, { timeout: 10_000 }).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 60));
  const answered = once(socket, "data");
  socket.write(`${" ".repeat(8_998)}]`);
  expect(String(await answered)).toMatch(/^HTTP\/1\.1 200 /);
});

test("an order that waited while others were opened is told so before it is read", async () => {
  const answers = [0, 5];
  const { admitted } = await takeOrders(
    { bytes: 1, grace: 1_000, every: 1_000 },
    async () => answers.shift() ?? 5,
  );
  expect(JSON.parse(await order("a")).refusals).toMatchObject([{ code: "too-many-batches" }]);
  expect(admitted()).toBe(0);
});

test("a spreadsheet that says it is too large is told so before any of it is read", async () => {
  const { admitted } = await takeOrders({ bytes: 1, grace: 60_000, every: 1_000 });
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  socket.setEncoding("utf8");
  socket.write(
    `POST /orders HTTP/1.1\r\nHost: localhost\r\nAuthorization: a\r\nContent-Type: text/csv; charset=utf-8\r\nContent-Length: ${16 * 1024 * 1024}\r\n\r\nperson`,
  );
  const [told] = (await once(socket, "data")) as [string];
  expect(told).toMatch(/^HTTP\/1\.1 400 /);
  expect(told).toContain("csv-too-large");
  expect(admitted()).toBe(0);
});
