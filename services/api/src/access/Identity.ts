// access: who calls, and what it may do. Everything that the store keeps belongs to one tenant.
import type { FastifyRequest } from "fastify";

/** What a key can allow. A closed list: an operation names the one it needs. */
export const scopes = ["labels", "links", "feedback", "content", "content:sign", "batches"] as const;

export type Scope = (typeof scopes)[number];

export interface Identity {
  readonly tenantId: string;
  /** The public part of the key; null where no key was used, as by a token of another issuer. */
  readonly keyId: string | null;
  readonly scopes: ReadonlySet<Scope>;
}

export interface Access {
  /** Who sends this Authorization header; null for whoever is not known by it. Throws `StoreOutage`, or `KeyExpired`. */
  readonly identify: (authorization: string | undefined) => Promise<Identity | null>;
}

/**
 * One tenant for all callers, with or without a header: for tests, and for programs that build the application
 * themselves.
 */
export const everybodyIs = (tenantId: string): Access => {
  const identity: Identity = { tenantId, keyId: null, scopes: new Set(scopes) };
  return { identify: async () => identity };
};

const identities = new WeakMap<FastifyRequest, Identity>();

/** Keeps with the request who calls. For `identifyCallers` alone. */
export const rememberIdentity = (request: FastifyRequest, identity: Identity): void => {
  identities.set(request, identity);
};

/** Who calls; null where nobody was identified. */
export const knownIdentityOf = (request: FastifyRequest): Identity | null => identities.get(request) ?? null;

/** Throws where nobody was identified: a door that forgot to ask must not serve. */
export const identityOf = (request: FastifyRequest): Identity => {
  const identity = identities.get(request);
  if (identity === undefined) throw new Error("nobody was identified for this request");
  return identity;
};
