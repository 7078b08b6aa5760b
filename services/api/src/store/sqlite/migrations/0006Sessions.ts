// store: who is signed in at the pharmacist's page, of SQLite.

export const sessions: readonly string[] = [
  `create table sessions (
    id_hash text not null primary key,
    tenant_id text not null,
    key_id text,
    scopes text not null,
    expires_at integer not null
  ) strict`,
  "create index sessions_by_expiry on sessions (expires_at)",
];
