// store: whether each pharmacy itself wants a second check, and who decided it, of PostgreSQL.

export const secondChecks: readonly string[] = [
  `create table second_checks (
    tenant_id text collate "C" not null primary key,
    state text not null,
    decided_by text not null,
    decided_at bigint not null
  )`,
];
