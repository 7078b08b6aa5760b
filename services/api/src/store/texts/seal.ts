// texts: what must not be read from a copied database: encrypted with a key that only the link secret gives.
import { createCipheriv, createDecipheriv } from "node:crypto";
import { keyed, type LinkSecret, type RandomBytes } from "../links/secrets.ts";

/** AES-256-GCM (NIST SP 800-38D): 12 bytes of nonce, 16 of tag. */
const algorithm = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/**
 * JSON, encrypted for one purpose and one row: a sealed value moved to another
 * row does not open. Nonces are random; at 2^32 values under one key they would
 * begin to repeat.
 */
export const seal = (value: unknown, sealing: Sealing & { readonly randomBytes: RandomBytes }): string =>
  sealText(JSON.stringify(value), sealing);

/** Encrypts a text that is JSON already. */
export const sealText = (
  json: string,
  { secret, purpose, row, randomBytes }: Sealing & { readonly randomBytes: RandomBytes },
): string => {
  const nonce = Buffer.from(randomBytes(nonceLength));
  const cipher = createCipheriv(algorithm, keyed(secret, purpose), nonce);
  cipher.setAAD(Buffer.from(row));
  const body = Buffer.concat([cipher.update(json, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
};

export interface Sealing {
  readonly secret: LinkSecret;
  readonly purpose: string;
  readonly row: string;
}

/** Throws where it was changed, or was sealed with another secret, purpose or row. */
export const unseal = (sealed: string, { secret, purpose, row }: Sealing): unknown => {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv(algorithm, keyed(secret, purpose), bytes.subarray(0, nonceLength));
  decipher.setAAD(Buffer.from(row));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  const body = bytes.subarray(nonceLength + tagLength);
  return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8"));
};
