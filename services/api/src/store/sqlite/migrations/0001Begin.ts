// store: first tables of SQLite. Never edited once released: what changes later is a migration of its own.

export const begin: readonly string[] = [
  `create table links (
    id text not null primary key,
    tenant_id text not null,
    token_hash text not null unique,
    short_code_hash text not null unique,
    nonce text not null,
    reprint_key text unique,
    content_version text not null,
    label_variant text not null,
    languages text not null,
    medicine text not null,
    content text,
    created_at integer not null,
    expires_at integer not null,
    revoked_at integer
  ) strict`,
  "create index links_by_tenant on links (tenant_id, id)",
  "create index links_by_expiry on links (expires_at)",
  "create index links_to_empty on links (expires_at) where content is not null",
  `create table feedback_counts (
    tenant_id text not null,
    content_version text not null,
    label_variant text not null,
    week text not null,
    face text not null,
    hard text not null,
    count integer not null,
    primary key (tenant_id, content_version, label_variant, week, face, hard)
  ) strict, without rowid`,
  `create table content_versions (
    tenant_id text not null,
    kind text not null,
    name text not null,
    version integer not null,
    body text,
    by_name text not null,
    by_registration text not null,
    at integer not null,
    primary key (tenant_id, kind, name, version)
  ) strict`,
  "create table store_facts (name text not null primary key, value text not null) strict, without rowid",
];
