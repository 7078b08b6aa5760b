// store: the trail of who did what, of SQLite. Nobody's name, number, words or dose is in it.

export const audit: readonly string[] = [
  `create table audit (
    seq integer not null primary key,
    at integer not null,
    tenant_id text not null,
    key_id text,
    action text not null,
    object text,
    outcome text not null,
    previous text not null,
    hash text not null
  ) strict`,
];
