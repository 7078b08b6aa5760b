// What the document says of webhooks is what is sent.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { batchDoneMessage } from "../features/webhooks/message.ts";
import { webhookHeaders } from "../features/webhooks/signMessage.ts";
import { doneMessage } from "../store/webhooks/doneMessage.ts";
import { webhookMessages, webhooks } from "./webhooks.ts";

const page = readFileSync(new URL("../../../../docs/webhooks.md", import.meta.url), "utf8");

const facts = { items: 40, made: 38, refused: 2, failed: 0, labels: 51 };

const sent = JSON.parse(
  doneMessage(
    "alder-lane",
    { id: "06H149ES00P3756PH3BR13E06X", state: "done", openedAt: 0, ...facts } as never,
    Date.parse("2025-12-01T10:00:00Z") as never,
  ),
);

test("a message that is sent is the document's example, has its shape and no field that it does not tell", () => {
  const { post } = webhooks()["batch.done"]!;
  const content = (
    post!.requestBody as { content: Record<string, { examples: { done: { value: unknown } } }> }
  ).content["application/json"]!;
  expect(content.examples.done.value).toEqual(sent);
  const { data } = batchDoneMessage.shape;
  expect(batchDoneMessage.strict().extend({ data: data.strict() }).parse(sent)).toEqual(sent);
});

test("docs/webhooks.md shows the same message, and names each that there is", () => {
  const shown = /^\{"type":"batch\.done".*\}$/m.exec(page);
  expect(JSON.parse(shown![0])).toEqual(sent);
  for (const type of Object.keys(webhookMessages)) expect(page).toContain(`"type":"${type}"`);
  expect(Object.keys(webhooks())).toEqual(Object.keys(webhookMessages));
});

test("the headers of the document are those that are sent", () => {
  const signed = webhookHeaders({ id: "msg_1", timestamp: 1, body: "{}" }, ["whsec_YQ=="]);
  const { post } = webhooks()["batch.done"]!;
  expect((post!.parameters as { name: string }[]).map(({ name }) => name)).toEqual(Object.keys(signed));
});
