// access: the public keys of the issuer of tokens, from a file or from the address that the settings name. No
// other address is ever asked.
import { readFile } from "node:fs/promises";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { IssuerAway } from "./IssuerAway.ts";

export interface Waits {
  /** Milliseconds before an unknown key makes us ask the issuer again. */
  readonly cooldown: number;
  /** Milliseconds that an answer of the issuer may take. */
  readonly timeout: number;
}

/** Half a minute until a new key of the issuer is known at most, and no more questions than that by invented keys. */
export const usualWaits: Waits = { cooldown: 30_000, timeout: 5_000 };

/** Public keys alone: whoever writes secret ones here has mistaken the file. */
const publicKeys = z.object({
  keys: z
    .array(
      z.looseObject({
        kty: z.enum(["RSA", "EC", "OKP"]),
        d: z.never().optional(),
        k: z.never().optional(),
      }),
    )
    .min(1),
});

/** What the set itself says of a token: this is no outage. */
const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

const remoteKeys = (url: URL, { cooldown, timeout }: Waits): JWTVerifyGetKey => {
  const keys = createRemoteJWKSet(url, { cooldownDuration: cooldown, timeoutDuration: timeout });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      throw isAboutTheToken(error) ? error : new IssuerAway();
    }
  };
};

/** `place`: an address, asked when the first token comes and every ten minutes, or the path of a file, read now. */
export const signingKeys = async (
  place: string,
  waits: Waits = usualWaits,
): Promise<Outcome<JWTVerifyGetKey>> => {
  if (/^https?:\/\//i.test(place)) return accepted(remoteKeys(new URL(place), waits));
  try {
    const set = JSON.parse(await readFile(place, "utf8"));
    publicKeys.parse(set);
    return accepted(createLocalJWKSet(set));
  } catch {
    return refused({
      code: "unreadable-jwks",
      path: "/PLAINLABEL_JWKS",
      detail: "The file does not hold a set of public keys.",
      help: 'Name a file with {"keys": [...]}, public keys of RSA, EC or OKP only, as the issuer publishes them.',
    });
  }
};
