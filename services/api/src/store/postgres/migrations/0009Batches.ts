// store: many labels in one order, of PostgreSQL. Requests and what became of them are encrypted; counts are not.

export const batches: readonly string[] = [
  `create table batches (
    id text not null primary key,
    tenant_id text not null,
    key_hash text,
    digest text,
    items bigint not null,
    created_at bigint not null,
    expires_at bigint not null
  )`,
  "create unique index batches_by_key on batches (tenant_id, key_hash) where key_hash is not null",
  "create index batches_by_end on batches (expires_at)",
  `create table batch_parts (
    batch_id text not null,
    part bigint not null,
    items bigint not null,
    sealed text not null,
    lease text,
    lease_until bigint not null,
    tries bigint not null,
    result text,
    made bigint not null,
    refused bigint not null,
    failed bigint not null,
    labels bigint not null,
    primary key (batch_id, part)
  )`,
  "create index batch_parts_open on batch_parts (part, batch_id) where result is null",
];
