// The client says that something will go, once, against the shipped service with an operation that the test deprecates.
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { startApp, type TestApp } from "../../../services/api/src/testing/testApp.ts";
import { createPlainlabelClient, type Deprecation } from "./index.ts";

let shipped: TestApp;
let baseUrl: string;
beforeAll(async () => {
  const dates = { since: "2026-12-01", sunset: "2027-12-01" };
  shipped = await startApp({
    deprecated: [
      {
        method: "get",
        path: "/v1/content/{substance}",
        id: "medicine",
        deprecated: { ...dates, successor: "/v2/medicines" },
      },
      { method: "get", path: "/v1/stocks", id: "stocks", deprecated: { ...dates, successor: null } },
    ],
  });
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  baseUrl = `http://127.0.0.1:${(shipped.app.server.address() as AddressInfo).port}`;
});
afterAll(() => shipped.app.close());
afterEach(() => vi.restoreAllMocks());

test("each operation is told once, with its dates and what to call instead; what stays is not", async () => {
  const told: Deprecation[] = [];
  const client = createPlainlabelClient({
    baseUrl,
    apiKey: null,
    onDeprecated: (one) => told.push(one),
  });
  expect((await client.profiles()).outcome).toBe("done");
  expect(told).toEqual([]);
  expect((await client.content.get("ramipril")).outcome).toBe("done");
  await client.content.get("amlodipine");
  await client.stocks();
  const dates = { since: new Date("2026-12-01"), sunset: new Date("2027-12-01") };
  expect(told).toEqual([
    { call: "GET /v1/content/ramipril", ...dates, successor: "/v2/medicines", about: "/docs/medicine" },
    { call: "GET /v1/stocks", ...dates, successor: null, about: "/docs/stocks" },
  ]);
});

test("left to itself it warns, and a listener that throws loses no answer", async () => {
  const warned = vi.spyOn(console, "warn").mockReturnValue();
  await createPlainlabelClient({ baseUrl, apiKey: null }).stocks();
  expect(warned.mock.calls).toEqual([
    ["Plainlabel: GET /v1/stocks is deprecated and may be gone from 2027-12-01 on. About it: /docs/stocks"],
  ]);
  vi.spyOn(console, "error").mockReturnValue();
  const throwing = createPlainlabelClient({
    baseUrl,
    apiKey: null,
    onDeprecated: () => {
      throw new Error("of the program");
    },
  });
  expect((await throwing.stocks()).outcome).toBe("done");
});

test("dates that cannot be read are null, and the call is told all the same", async () => {
  const told: Deprecation[] = [];
  const client = createPlainlabelClient({
    baseUrl,
    apiKey: null,
    fetch: async () => Response.json({ stocks: [] }, { headers: { deprecation: "true", sunset: "soon" } }),
    onDeprecated: (one) => told.push(one),
  });
  await client.stocks();
  expect(told).toEqual([{ call: "GET /v1/stocks", since: null, sunset: null, successor: null, about: null }]);
});
