// store: which release of the dictionary of medicines is in use, and identifiers of old, of PostgreSQL. The
// releases themselves are schemas beside.

export const medicines: readonly string[] = [
  `create table medicine_releases (
    serial text not null primary key,
    state text not null,
    report text not null,
    imported_at bigint not null
  )`,
  "create unique index medicine_releases_by_state on medicine_releases (state)",
  `create table medicine_old_ids (
    previous_id text not null,
    current_id text not null,
    kind text not null,
    released_on text not null,
    primary key (previous_id, current_id)
  )`,
];
