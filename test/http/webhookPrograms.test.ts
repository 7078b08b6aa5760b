// The programs that docs/webhooks.md shows tell a message of the service's from any other.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { webhookHeaders } from "../../services/api/src/features/webhooks/signMessage.ts";

const example = (path: string): string => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const other = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
const body = '{"type":"batch.done","data":{"tenant":"a","made":2}}';
const now = Math.floor(Date.now() / 1000);

const signed = (secrets: readonly string[], timestamp = now) => {
  const headers = webhookHeaders({ id: "msg_1", timestamp, body }, secrets);
  return [headers["webhook-id"], headers["webhook-timestamp"], headers["webhook-signature"]] as const;
};

const good = signed([secret]);
const [id, timestamp, signature] = good;

const programs = [
  { language: "TypeScript", run: [process.execPath, example("typescript/verifyWebhook.ts")] },
  { language: "Python", run: ["python3", example("python/verify_webhook.py")] },
] as const;

describe.each(programs)("in $language", ({ run: [command, file] }) => {
  const ask = (args: readonly string[], input: string | Buffer = body): string => {
    const { stdout, stderr, status, error } = spawnSync(command, [file, ...args], { input });
    if (error !== undefined) throw error;
    expect(stderr.toString()).toBe("");
    return `${stdout.toString().trim()} ${status}`;
  };

  test.each([
    ["as it came", [secret, ...good]],
    ["signed by an old secret and a new one", [secret, ...signed([other, secret])]],
    ["with a version that comes later", [secret, id, timestamp, `v2,AAAA ${signature}`]],
    ["four minutes old", [secret, ...signed([secret], now - 240)]],
  ])("%s it is genuine", (_how, args) => {
    expect(ask(args)).toBe("genuine 0");
  });

  test.each([
    ["by another secret", [other, ...good]],
    ["under another id", [secret, "msg_2", timestamp, signature]],
    ["at another time", [secret, id, String(now - 1), signature]],
    ["long ago", [secret, ...signed([secret], now - 301)]],
    ["in the future", [secret, ...signed([secret], now + 400)]],
    ["without a time", [secret, id, "", signature]],
    ["without a signature", [secret, id, timestamp, ""]],
    ["with a signature of another version alone", [secret, id, timestamp, signature.replace("v1", "v2")]],
    ["with no base64", [secret, id, timestamp, "v1,!"]],
  ])("%s it is not", (_how, args) => {
    expect(ask(args)).toBe("not genuine 1");
  });

  test("with a body that was changed, or is no UTF-8, it is not", () => {
    expect(ask([secret, ...good], body.replace("2", "3"))).toBe("not genuine 1");
    expect(ask([secret, ...good], Buffer.from([0xff, 0xfe]))).toBe("not genuine 1");
  });
});
