// store: keys that callers gave their calls, of PostgreSQL: which request each stood for, and nothing of what was in it.

export const idempotency: readonly string[] = [
  `create table idempotency_keys (
    tenant_id text not null,
    key_hash text not null,
    digest text not null,
    created_at bigint not null,
    primary key (tenant_id, key_hash)
  )`,
  "create index idempotency_keys_by_age on idempotency_keys (created_at)",
];
