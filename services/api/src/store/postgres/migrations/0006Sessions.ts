// store: who is signed in at the pharmacist's page, of PostgreSQL.

export const sessions: readonly string[] = [
  `create table sessions (
    id_hash text not null primary key,
    tenant_id text not null,
    key_id text,
    scopes text not null,
    expires_at bigint not null
  )`,
  "create index sessions_by_expiry on sessions (expires_at)",
];
