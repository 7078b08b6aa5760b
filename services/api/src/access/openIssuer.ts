// access: the issuer of tokens that the settings name.
import { accepted, type Outcome } from "@plainlabel/core";
import type { Settings } from "../settings.ts";
import { signingKeys, type Waits } from "./signingKeys.ts";
import type { Issuer } from "./tokensOf.ts";

type Asked = Pick<Settings, "jwtIssuer" | "jwtAudience" | "jwks">;

/** The issuer; null where the settings name none and callers are known by keys alone. */
export const openIssuer = async (
  { jwtIssuer, jwtAudience, jwks }: Asked,
  waits?: Waits,
): Promise<Outcome<Issuer | null>> => {
  if (jwtIssuer === null || jwtAudience === null || jwks === null) return accepted(null);
  const keys = await signingKeys(jwks, waits);
  return keys.ok ? accepted({ name: jwtIssuer, audience: jwtAudience, keys: keys.value }) : keys;
};
