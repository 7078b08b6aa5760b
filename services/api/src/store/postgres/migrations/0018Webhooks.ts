// store: where tenants' systems are told that a batch is done, and what is still to be told, of PostgreSQL.
// Addresses and secrets are encrypted.

export const webhooks: readonly string[] = [
  `create table webhooks (
    tenant_id text collate "C" not null primary key,
    sealed text not null,
    created_at bigint not null
  )`,
  `create table webhook_messages (
    id text collate "C" not null primary key,
    tenant_id text not null,
    batch_id text not null,
    body text,
    due_since bigint,
    next_at bigint,
    lease text,
    lease_until bigint not null,
    tries bigint not null,
    created_at bigint not null
  )`,
  "create unique index webhook_messages_by_batch on webhook_messages (batch_id)",
  "create index webhook_messages_due on webhook_messages (next_at)",
];
