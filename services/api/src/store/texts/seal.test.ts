import { expect, test } from "vitest";
import { linkSecretOf } from "../links/secrets.ts";
import { seal, unseal } from "./seal.ts";

const secret = linkSecretOf(new Uint8Array(32).fill(7));
const sealing = { secret, purpose: "test", row: "row-1" };
let drawn = 0;
const randomBytes = (count: number) => new Uint8Array(count).fill(++drawn);

test("what was sealed opens with the same secret, purpose and row, and with no other", () => {
  const sealed = seal({ phone: "+447700900123" }, { ...sealing, randomBytes });
  expect(unseal(sealed, sealing)).toEqual({ phone: "+447700900123" });
  expect(() => unseal(sealed, { ...sealing, row: "row-2" })).toThrow();
  expect(() => unseal(sealed, { ...sealing, purpose: "other" })).toThrow();
  expect(() => unseal(sealed, { ...sealing, secret: linkSecretOf(new Uint8Array(32)) })).toThrow();
});

test("one changed bit anywhere keeps it shut", () => {
  const sealed = Buffer.from(seal("a", { ...sealing, randomBytes }), "base64url");
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => unseal(changed.toString("base64url"), sealing)).toThrow();
  }
});
