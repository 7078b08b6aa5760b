import { describe, expect, test } from "vitest";
import { chanceFrom } from "../../testing/chance.ts";
import { linkOrder } from "../../testing/sampleLabel.ts";
import { testSecret } from "../../testing/stores.ts";
import { linkAddress, shortCodeInPrint } from "./linkAddress.ts";
import { usualExpiry } from "./linkTimes.ts";
import { makeLink, minted } from "./makeLink.ts";
import { hashOfToken, linkSecretOf, reprintKeyOf, shortCodeOf, tokenOf } from "./secrets.ts";

const nonce = "0123456789ABCDEFGHJKMNPQRS";
const otherSecret = linkSecretOf(new Uint8Array(32).fill(8));

describe("a token", () => {
  test("is the same for the same secret and nonce, and another for any other", () => {
    expect(tokenOf(testSecret, nonce)).toBe(tokenOf(linkSecretOf(testSecret.export()), nonce));
    const tokens = [
      tokenOf(testSecret, nonce),
      tokenOf(otherSecret, nonce),
      tokenOf(testSecret, nonce.replace("0", "1")),
    ];
    expect(new Set(tokens).size).toBe(3);
  });

  test("does not begin with its own short code", () => {
    expect(tokenOf(testSecret, nonce).startsWith(shortCodeOf(testSecret, nonce))).toBe(false);
  });

  test("is hashed by plain SHA-256, so that it can be checked when the secret is lost", () => {
    // FIPS 180-2, appendix B.1: the digest of "abc".
    const digest = Buffer.from(hashOfToken("abc"), "base64url").toString("hex");
    expect(digest).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

test("whoever reads the database cannot try names against the key of a reprint", () => {
  const order = { tenantId: "a", requestDigest: "b", words: "c" };
  expect(reprintKeyOf(testSecret, order)).not.toBe(reprintKeyOf(otherSecret, order));
});

test("where one field of a reprint's key ends and the next begins cannot be mistaken", () => {
  const keys = [
    { tenantId: "ab", requestDigest: "c", words: "" },
    { tenantId: "a", requestDigest: "bc", words: "" },
    { tenantId: "a", requestDigest: "b", words: "c" },
  ].map((order) => reprintKeyOf(testSecret, order));
  expect(new Set(keys).size).toBe(3);
});

test("ids sort by the time of their making", () => {
  const chance = chanceFrom("ids");
  const ids = [1, 2, 999, 1000, 2 ** 40, Date.parse("2026-11-25"), Date.parse("2199-01-01")].map(
    (now) => makeLink(linkOrder, { secret: testSecret, now, randomBytes: chance.randomBytes }).id,
  );
  expect(ids.toSorted()).toEqual(ids);
});

test("the row of a link holds nothing that opens it", () => {
  const chance = chanceFrom("row");
  const row = makeLink(linkOrder, { secret: testSecret, now: chance.now, randomBytes: chance.randomBytes });
  const { token, shortCode } = minted(row, testSecret, false);
  const kept = JSON.stringify(row);
  for (const secret of [token, shortCode, linkOrder.requestDigest]) expect(kept).not.toContain(secret);
  expect(row.token_hash).toBe(hashOfToken(token));
});

test("an address is upper case throughout, as a small QR code wants it", () => {
  expect(linkAddress("labels.example.org", "TOKEN")).toBe("HTTPS://LABELS.EXAMPLE.ORG/M/TOKEN");
  expect(shortCodeInPrint("ABCDEFGH")).toBe("ABCD-EFGH");
});

test("a link of 22 November is live through 20 December and not on the 21st", () => {
  expect(new Date(usualExpiry("2026-11-22", null)).toISOString()).toBe("2026-12-21T00:00:00.000Z");
  // 84 days of supply, 28 more, to the end of that day.
  expect(new Date(usualExpiry("2026-11-22", 84)).toISOString()).toBe("2027-03-15T00:00:00.000Z");
  expect(usualExpiry("2026-11-22", 9999)).toBe(usualExpiry("2026-11-22", 365));
});
