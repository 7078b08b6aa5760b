// access: callers known by tokens that another issuer signed for them (OAuth2 client credentials, JWT: RFC 7519, RFC 9068).
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { Tenants } from "../store/tenants/Tenants.ts";
import { type Scope, scopes } from "./Identity.ts";
import type { Recognise } from "./Recognise.ts";

export interface Issuer {
  /** What "iss" must say, to the letter. */
  readonly name: string;
  /** What "aud" must say, alone or among others. */
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** Signatures that need the issuer's private key. None by a shared secret, and never none at all. */
const algorithms = ["RS256", "PS256", "ES256", "EdDSA"];

/** Seconds by which two clocks may differ. */
const clockTolerance = 5;

/** Three parts; everything else is left to other ways without a question to anybody. */
const shape = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The client that the token was given to; null where it is not said, or said twice and differently. */
const clientIn = ({ client_id: client, azp }: JWTPayload): string | null => {
  const named = client ?? azp;
  if (typeof named !== "string" || named === "") return null;
  return azp === undefined || azp === named ? named : null;
};

/** Scopes that we know. An issuer may have others, for other services. */
const scopesIn = ({ scope }: JWTPayload): ReadonlySet<Scope> => {
  const said = typeof scope === "string" ? scope.split(" ") : [];
  return new Set(scopes.filter((one) => said.includes(one)));
};

/** Who signed it, for whom, since when and until when are all checked; the tenant is the one that has this client. */
export const tokensOf =
  ({ name, audience, keys }: Issuer, tenants: Pick<Tenants, "byClient">, clock: () => number): Recognise =>
  async (credential) => {
    if (!shape.test(credential)) return null;
    const checks = { issuer: name, audience, algorithms, clockTolerance, requiredClaims: ["exp"] };
    let claims: JWTPayload;
    try {
      const currentDate = new Date(clock());
      ({ payload: claims } = await jwtVerify(credential, keys, { ...checks, currentDate }));
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
    const client = clientIn(claims);
    const tenant = client === null ? null : await tenants.byClient(client);
    if (tenant === null) return null;
    const identity = { tenantId: tenant.id, keyId: null, scopes: scopesIn(claims) };
    return { identity, endsAt: ((claims.exp ?? 0) + clockTolerance) * 1000 };
  };
