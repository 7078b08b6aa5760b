// Tells whether a webhook comes from a Plainlabel service. Nothing to install. As it came: id, timestamp and
// signature from the headers, the body on standard input.
//
//   node verifyWebhook.ts whsec_... msg_... 1764583200 "v1,..." < body.json
import { createHmac, timingSafeEqual } from "node:crypto";
import { pathToFileURL } from "node:url";

/** Seconds by which the clocks may differ; what is older may be a copy that somebody kept. */
const tolerance = 300;

/** `body`: the bytes as they came, before anything reads them as JSON. `now`: seconds since 1970. */
export const isGenuine = (
  secret: string,
  headers: { readonly id: string; readonly timestamp: string; readonly signature: string },
  body: Uint8Array,
  now: number = Date.now() / 1000,
): boolean => {
  if (!/^\d{1,15}$/.test(headers.timestamp) || Math.abs(now - Number(headers.timestamp)) > tolerance)
    return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const expected = createHmac("sha256", key)
    .update(`${headers.id}.${headers.timestamp}.`)
    .update(body)
    .digest();
  // While a secret is changed there are two; one that fits is enough.
  return headers.signature.split(" ").some((each) => {
    if (!each.startsWith("v1,")) return false;
    const sent = Buffer.from(each.slice("v1,".length), "base64");
    return sent.length === expected.length && timingSafeEqual(sent, expected);
  });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [secret = "", id = "", timestamp = "", signature = ""] = process.argv.slice(2);
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part);
  const genuine = isGenuine(secret, { id, timestamp, signature }, Buffer.concat(parts));
  console.log(genuine ? "genuine" : "not genuine");
  process.exitCode = genuine ? 0 : 1;
}
