import { expect, test } from "vitest";
import type { Access } from "../access/Identity.ts";
import { scopes } from "../access/Identity.ts";
import { startApp } from "../testing/testApp.ts";
import { limitInMemory } from "./limitInMemory.ts";
import { refusalPace } from "./paceRefusals.ts";

test("fifty are told at once, others fifty a second, and none later than after two seconds", () => {
  let at = 1_000_000;
  const heldBack = refusalPace(() => at);
  const first = Array.from({ length: 50 }, () => heldBack("a"));
  expect(first.every((pause) => pause === 0)).toBe(true);
  expect([heldBack("a"), heldBack("a"), heldBack("a")]).toEqual([20, 40, 60]);
  expect(heldBack("b")).toBe(0);
  for (let many = 0; many < 1_000; many += 1) heldBack("a");
  expect(heldBack("a")).toBe(2_000);
  // Whoever stays away for the two seconds and one more has its fifty again.
  at += 3_000;
  expect(Array.from({ length: 51 }, () => heldBack("a")).filter((pause) => pause > 0)).toEqual([20]);
});

test("calls over the share are answered more slowly, and those of another tenant are not", async () => {
  const access: Access = {
    identify: async (sent = "") => ({ tenantId: sent, keyId: null, scopes: new Set(scopes) }),
  };
  const { app } = await startApp({ access, costLimit: limitInMemory(1) });
  const call = (authorization: string) => app.inject({ url: "/v1/stocks", headers: { authorization } });
  let answered = 0;
  const turnedAway = Array.from({ length: 200 }, async () => {
    const { statusCode } = await call("a");
    answered += 1;
    return statusCode;
  });
  expect((await call("b")).statusCode).toBe(200);
  // The last of them are held back for two seconds.
  expect(answered).toBeLessThan(200);
  const statuses = await Promise.all(turnedAway);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 429)).toHaveLength(199);
  await app.close();
});
