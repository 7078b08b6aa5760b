// store: many labels in one order, of SQLite. Requests and what became of them are encrypted; counts are not.

export const batches: readonly string[] = [
  `create table batches (
    id text not null primary key,
    tenant_id text not null,
    key_hash text,
    digest text,
    items integer not null,
    created_at integer not null,
    expires_at integer not null
  ) strict`,
  "create unique index batches_by_key on batches (tenant_id, key_hash) where key_hash is not null",
  "create index batches_by_end on batches (expires_at)",
  `create table batch_parts (
    batch_id text not null,
    part integer not null,
    items integer not null,
    sealed text not null,
    lease text,
    lease_until integer not null,
    tries integer not null,
    result text,
    made integer not null,
    refused integer not null,
    failed integer not null,
    labels integer not null,
    primary key (batch_id, part)
  ) strict`,
  "create index batch_parts_open on batch_parts (part, batch_id) where result is null",
];
