// webhooks: a message as its receiver can tell it from a forged or repeated one
// (https://www.standardwebhooks.com, version 1).
import { createHmac } from "node:crypto";

export interface ToSign {
  readonly id: string;
  /** Seconds since 1970, of this try. */
  readonly timestamp: number;
  readonly body: string;
}

const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ""), "base64");

/** One signature for each secret, the newest first. */
export const webhookHeaders = (
  { id, timestamp, body }: ToSign,
  secrets: readonly string[],
): Readonly<Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>> => ({
  "webhook-id": id,
  "webhook-timestamp": String(timestamp),
  "webhook-signature": secrets
    .map(
      (secret) =>
        `v1,${createHmac("sha256", keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest("base64")}`,
    )
    .join(" "),
});
