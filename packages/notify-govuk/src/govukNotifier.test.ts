// A real exchange over loopback with a stand-in for GOV.UK Notify.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { govukNotifier } from "./govukNotifier.ts";

const key = "test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
const template = "f33517ff-2a88-4f6e-b855-c550268ce08a";
const message = { to: "+447700900123", body: "It is time for your medicine.", reference: "R1" };

interface Asked {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

let status = 201;
const asked: Asked[] = [];
const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString());
};
const server = createServer(async (request, response) => {
  const { url, headers } = request;
  asked.push({ url, authorization: headers.authorization, body: await bodyOf(request) });
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ id: "1" }));
});
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => new Promise((done) => server.close(done)));

const notifier = () =>
  govukNotifier({ key, template, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

test("one message goes out with the template, the number and our reference", async () => {
  status = 201;
  expect(await notifier().send(message)).toBe("sent");
  expect(asked.at(-1)).toMatchObject({
    url: "/v2/notifications/sms",
    authorization: expect.stringMatching(/^Bearer /),
    body: {
      template_id: template,
      phone_number: message.to,
      personalisation: { message: message.body },
      reference: "R1",
    },
  });
});

test.each([
  [400, "refused"],
  [403, "later"],
  [429, "later"],
  [500, "later"],
  [503, "later"],
] as const)("an answer of %i means %s", async (answer, delivery) => {
  status = answer;
  expect(await notifier().send(message)).toBe(delivery);
});

test("a carrier that is not there is tried again later", async () => {
  expect(await govukNotifier({ key, template, address: "http://127.0.0.1:9" }).send(message)).toBe("later");
});
