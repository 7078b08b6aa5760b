// http: large bodies over real connections: what one tenant sends leaves places to everybody else.
import { type AddressInfo, connect, type Socket } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { rememberIdentity } from "../access/Identity.ts";
import { admitBodies } from "./admitBodies.ts";
import type { Pace } from "./bodyLine.ts";
import { readJsonBodies, sentBodyOf } from "./jsonBodies.ts";

let app: FastifyInstance;
let sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await app.close();
});

const takeBodies = async (pace: Pace): Promise<() => number> => {
  let admitted = 0;
  app = fastify();
  app.addHook("onRequest", async (request) =>
    rememberIdentity(request, {
      ...{ tenantId: String(request.headers.authorization), keyId: null, scopes: new Set() },
    }),
  );
  admitBodies(app, pace);
  app.addHook("onRequest", async () => {
    admitted += 1;
  });
  readJsonBodies(app);
  app.post("/labels", async ({ body }) => String(sentBodyOf(body)?.bytes.length));
  await app.listen({ host: "127.0.0.1", port: 0 });
  return () => admitted;
};

const never: Pace = { bytes: 0, grace: 60_000, every: 60_000 };

/** The head of a call and the first byte of its body, whose rest does not come. */
const begin = (tenant: string, length: string): Socket => {
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  socket.setEncoding("utf8");
  socket.write(
    `POST /labels HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${tenant}\r\nContent-Type: application/json\r\n${length}\r\n\r\n`,
  );
  return socket;
};

const send = async (tenant: string, bytes: number): Promise<string> => {
  const { port } = app.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/labels`, {
    method: "POST",
    headers: { authorization: tenant, "content-type": "application/json" },
    body: " ".repeat(bytes),
  });
  return answer.text();
};

for (const [how, length] of [
  ["that say they are large", "Content-Length: 200000"],
  ["that do not say how large they are", "Transfer-Encoding: chunked"],
] as const)
  test(`bodies ${how} and never end leave places to everybody else, and to small ones`, async () => {
    const admitted = await takeBodies(never);
    for (let many = 0; many < 10; many += 1) begin("slow", length);
    await expect.poll(admitted, { timeout: 10_000 }).toBe(4);
    expect(await send("quiet", 200_000)).toBe("200000");
    expect(await send("slow", 60_000)).toBe("60000");
    expect(admitted()).toBe(6);
  });

test("a place is free again when the body was read, and all of a tenant's get one", async () => {
  await takeBodies(never);
  const answers = await Promise.all(Array.from({ length: 20 }, () => send("busy", 100_000)));
  expect(answers).toEqual(Array(20).fill("100000"));
});

test("a body that does not keep the pace gives way to who waits, and is told to come again", async () => {
  const admitted = await takeBodies({ bytes: 16 * 1024, grace: 20, every: 5 });
  const slow = Array.from({ length: 4 }, () => begin("slow", "Content-Length: 200000"));
  await expect.poll(admitted, { timeout: 10_000 }).toBe(4);
  const told = Promise.any(
    slow.map(async (socket) => {
      let answer = "";
      for await (const some of socket) answer += some;
      return answer;
    }),
  );
  expect(await send("slow", 100_000)).toBe("100000");
  const answer = await told;
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toMatch(/^retry-after: 1\r$/m);
  expect(answer).toContain("arrived so slowly");
});
