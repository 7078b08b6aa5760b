// links: what is made from the link secret: tokens, codes for typing, and keys that nobody can test without it.
import { createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";
import { base32 } from "./base32.ts";

/**
 * 32 bytes known to this service only, in a form that no log prints and that is ready for use: bytes would cost
 * five times as much each time.
 */
export type LinkSecret = KeyObject;

export const linkSecretOf = (bytes: Uint8Array): LinkSecret => {
  if (bytes.length !== 32) throw new RangeError("a link secret is 32 bytes");
  return createSecretKey(bytes);
};

/** Bytes from a source of randomness fit for keys. */
export type RandomBytes = (count: number) => Uint8Array;

/** 26 characters of 5 bits: 130 bits. */
export const tokenLength = 26;
/** 8 characters: 40 bits, enough only where guesses are counted. */
export const shortCodeLength = 8;

/** HMAC-SHA-256 (RFC 2104). The purpose keeps one use's values from being another's. */
export const keyed = (secret: LinkSecret, purpose: string, ...parts: readonly string[]): Buffer =>
  createHmac("sha256", secret)
    .update(JSON.stringify([`plainlabel ${purpose}`, ...parts]))
    .digest();

/** 130 random bits of a link's own. */
export const makeNonce = (randomBytes: RandomBytes): string => base32(randomBytes(17), tokenLength);

/** The token of a link. As hard to guess as its nonce and the secret together. */
export const tokenOf = (secret: LinkSecret, nonce: string): string =>
  base32(keyed(secret, "link token", nonce), tokenLength);

/** The code for typing; says nothing about the token. */
export const shortCodeOf = (secret: LinkSecret, nonce: string): string =>
  base32(keyed(secret, "short code", nonce), shortCodeLength);

/** SHA-256 (FIPS 180-4): without the secret a token can be checked, not made. */
export const hashOfToken = (token: string): string => hash("sha256", token, "base64url");

/** Keyed, as 40 bits could be tried out one by one against a plain hash. */
export const hashOfShortCode = (secret: LinkSecret, code: string): string =>
  keyed(secret, "short code hash", code).toString("base64url");

/** Keyed, as a request holds a name, and names could be tried out one by one against a plain hash. */
export const reprintKeyOf = (
  secret: LinkSecret,
  order: { readonly tenantId: string; readonly requestDigest: string; readonly words: string },
): string => keyed(secret, "reprint", order.tenantId, order.requestDigest, order.words).toString("base64url");

/** Keyed, as identities can be tried out one by one against a plain hash. */
export const itemKeyOf = (secret: LinkSecret, tenantId: string, itemId: string): string =>
  keyed(secret, "item", tenantId, itemId).toString("base64url");

/** Tells whether a store was made with this secret, without giving it away. */
export const fingerprintOf = (secret: LinkSecret): string =>
  keyed(secret, "secret fingerprint").toString("base64url");
