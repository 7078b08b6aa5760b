// store: whether each pharmacy itself wants a second check, and who decided it, of SQLite.

export const secondChecks: readonly string[] = [
  `create table second_checks (
    tenant_id text not null primary key,
    state text not null,
    decided_by text not null,
    decided_at integer not null
  ) strict`,
];
