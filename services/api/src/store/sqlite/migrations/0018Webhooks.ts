// store: where tenants' systems are told that a batch is done, and what is still to be told, of SQLite. Addresses
// and secrets are encrypted.

export const webhooks: readonly string[] = [
  `create table webhooks (
    tenant_id text not null primary key,
    sealed text not null,
    created_at integer not null
  ) strict`,
  `create table webhook_messages (
    id text not null primary key,
    tenant_id text not null,
    batch_id text not null,
    body text,
    due_since integer,
    next_at integer,
    lease text,
    lease_until integer not null,
    tries integer not null,
    created_at integer not null
  ) strict`,
  "create unique index webhook_messages_by_batch on webhook_messages (batch_id)",
  "create index webhook_messages_due on webhook_messages (next_at)",
];
