// store: who may call, of SQLite: tenants and the keys they call with.

export const tenants: readonly string[] = [
  `create table tenants (
    id text not null primary key,
    name text not null,
    created_at integer not null
  ) strict`,
  `create table api_keys (
    id text not null primary key,
    tenant_id text not null,
    key_hash text not null,
    scopes text not null,
    slot integer,
    created_at integer not null,
    last_used_on text,
    revoked_at integer
  ) strict`,
  "create unique index api_keys_live on api_keys (tenant_id, slot) where slot is not null",
];
