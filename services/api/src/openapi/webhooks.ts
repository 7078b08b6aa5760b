// openapi: what the service itself sends, as the section "webhooks" of the document has it.
import { batchDoneMessage } from "../features/webhooks/message.ts";
import type { JsonSchema } from "../http/JsonSchema.ts";
import { schemaOf } from "./jsonSchemas.ts";

/** Every message that is sent, by its type. */
export const webhookMessages = { "batch.done": batchDoneMessage } as const;

const inHeader = (name: string, description: string, example: string): JsonSchema => ({
  ...{ name, in: "header", required: true, description, schema: { type: "string" }, example },
});

const headers: readonly JsonSchema[] = [
  inHeader(
    "webhook-id",
    "The same each time that a message is tried: keep those of two days.",
    "msg_06H149ES00P3756PH3BR13E06X",
  ),
  inHeader(
    "webhook-timestamp",
    "Of this try, in seconds since 1970. Refuse one that is more than five minutes from yours.",
    "1764583200",
  ),
  inHeader(
    "webhook-signature",
    "Signatures with spaces between them, one for each secret that is good now: v1, a comma, and base64 of HMAC-SHA256 over webhook-id, a point, webhook-timestamp, a point and the body as it came.",
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  ),
];

const batchDoneExample = {
  type: "batch.done",
  timestamp: "2025-12-01T10:00:00.000Z",
  data: {
    tenant: "alder-lane",
    id: "06H149ES00P3756PH3BR13E06X",
    ...{ state: "done", items: 40, made: 38, refused: 2, failed: 0, labels: 51 },
  },
};

/** By the type of the message. */
export const webhooks = (): Readonly<Record<string, Readonly<Record<string, JsonSchema>>>> => ({
  "batch.done": {
    post: {
      tags: ["Webhooks"],
      operationId: "batchDone",
      summary: "A batch is done",
      description:
        "Sent to the address that the operator has set for the tenant, once a batch is done, and again until it is taken, for a day at most. It may come twice or late, and names no person: fetch the batch with your key. docs/webhooks.md says how it is signed and tried again.",
      security: [],
      parameters: headers,
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: schemaOf(batchDoneMessage, "output"),
            examples: { done: { summary: "done", value: batchDoneExample } },
          },
        },
      },
      responses: {
        "2XX": { description: "Taken. Answer within ten seconds, before anything is done with it." },
        default: { description: "Not taken, redirects too: it comes again." },
      },
    },
  },
});
