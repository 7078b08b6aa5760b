// store: the turns of parts of batches, and what tenants have spent of their shares, of SQLite.

export const turns: readonly string[] = [
  "alter table batch_parts add column turn integer not null default 0",
  // By their place, as they were taken before.
  "update batch_parts set turn = part",
  "create index batch_parts_turn on batch_parts (turn, batch_id, part) where result is null",
  "drop index batch_parts_open",
  `create table shares (
    name text not null,
    tenant_id text not null,
    units real not null,
    at integer not null,
    primary key (name, tenant_id)
  ) strict`,
];
