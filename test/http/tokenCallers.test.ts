// Tokens of another issuer at the service as a process: its settings, its commands, and calls over the network.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { goodRequest } from "../../services/api/src/testing/testApp.ts";
import {
  type IssuedKey,
  makeKey,
  signToken,
  startIssuer,
  type TokenIssuer,
} from "../../services/api/src/testing/tokenIssuer.ts";
import { type RunningService, startService } from "./startService.ts";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "plainlabel-tokens-"));

let key: IssuedKey;
let issuer: TokenIssuer;
let service: RunningService;
let settings: Readonly<Record<string, string>>;
beforeAll(async () => {
  key = await makeKey("ES256", "one");
  issuer = await startIssuer([key]);
  settings = {
    PLAINLABEL_DATA: join(folder, "data"),
    PLAINLABEL_WORKERS: "0",
    PLAINLABEL_JWT_ISSUER: "https://issuer.example.org",
    PLAINLABEL_JWT_AUDIENCE: "plainlabel",
    PLAINLABEL_JWKS: issuer.url,
  };
  service = await startService(settings);
});
afterAll(async () => {
  service?.child.kill("SIGTERM");
  await service?.ended;
  await issuer?.stop();
  rmSync(folder, { recursive: true });
});

const command = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ["--conditions=source", main, ...args], {
    env: { ...process.env, ...settings },
    encoding: "utf8",
  });

const tokenNow = (): Promise<string> => {
  const seconds = Math.floor(Date.now() / 1000);
  const claims = { iss: "https://issuer.example.org", aud: "plainlabel", client_id: "vendor-1" };
  return signToken(key, { ...claims, scope: "labels", iat: seconds, exp: seconds + 300 });
};

const label = async (bearer: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${service.port}/v1/labels`, {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
    body: JSON.stringify(goodRequest),
  });

it("a token opens what the operator's command gave its client, keys go on beside it, and the trail holds both", async () => {
  const token = await tokenNow();
  expect((await label(token)).status).toBe(401);
  expect(command("tenant", "client", "local", "vendor-1")).toContain("vendor-1");
  expect(command("tenant", "list")).toContain("local  This pharmacy  client vendor-1");
  const made = await label(token);
  expect([made.status, made.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  expect(
    Buffer.from(await made.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect((await label(service.key)).status).toBe(200);
  expect((await label(`${token.slice(0, -8)}AAAAAAAA`)).status).toBe(401);
  expect(command("tenant", "no-client", "local")).toContain("no client");
  // Another token: the one before is remembered for some seconds.
  expect((await label(await tokenNow())).status).toBe(401);
  expect(command("tenant", "list")).not.toContain("vendor-1");
  expect(command("audit", "verify")).toContain("The trail is whole");
});

it("settings that would take tokens of nobody in particular keep the service from starting", async () => {
  const { PLAINLABEL_JWT_AUDIENCE: _, ...rest } = settings;
  await expect(startService({ ...rest, PLAINLABEL_DATA: join(folder, "other") })).rejects.toThrow(
    "PLAINLABEL_JWT_AUDIENCE",
  );
  await expect(
    startService({
      ...settings,
      PLAINLABEL_DATA: join(folder, "other"),
      PLAINLABEL_JWKS: join(folder, "none.json"),
    }),
  ).rejects.toThrow("PLAINLABEL_JWKS");
});
