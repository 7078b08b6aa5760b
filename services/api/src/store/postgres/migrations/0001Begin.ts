// store: first tables of PostgreSQL. Never edited once released: what changes later is a migration of its own.

// collate "C": text sorts by its bytes, as in SQLite, so that a move walks both in the same order.
export const begin: readonly string[] = [
  `create table links (
    id text collate "C" not null primary key,
    tenant_id text collate "C" not null,
    token_hash text collate "C" not null unique,
    short_code_hash text collate "C" not null unique,
    nonce text not null,
    reprint_key text collate "C" unique,
    content_version text not null,
    label_variant text not null,
    languages text not null,
    medicine text not null,
    content text,
    created_at bigint not null,
    expires_at bigint not null,
    revoked_at bigint
  )`,
  "create index links_by_tenant on links (tenant_id, id)",
  "create index links_by_expiry on links (expires_at)",
  "create index links_to_empty on links (expires_at) where content is not null",
  `create table feedback_counts (
    tenant_id text collate "C" not null,
    content_version text collate "C" not null,
    label_variant text collate "C" not null,
    week text collate "C" not null,
    face text collate "C" not null,
    hard text collate "C" not null,
    count bigint not null,
    primary key (tenant_id, content_version, label_variant, week, face, hard)
  )`,
  `create table content_versions (
    tenant_id text collate "C" not null,
    kind text collate "C" not null,
    name text collate "C" not null,
    version bigint not null,
    body text,
    by_name text not null,
    by_registration text not null,
    at bigint not null,
    primary key (tenant_id, kind, name, version)
  )`,
  `create table store_facts (name text collate "C" not null primary key, value text not null)`,
];
