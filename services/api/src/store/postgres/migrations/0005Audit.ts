// store: the trail of who did what, of PostgreSQL. Nobody's name, number, words or dose is in it.

export const audit: readonly string[] = [
  `create table audit (
    seq bigint not null primary key,
    at bigint not null,
    tenant_id text not null,
    key_id text,
    action text not null,
    object text,
    outcome text not null,
    previous text not null,
    hash text not null
  )`,
];
