// store: counts of doses that were nearly taken wrong, of SQLite. Nobody and no link stands in them.

export const nearMisses: readonly string[] = [
  `create table near_miss_counts (
    tenant_id text not null,
    content_version text not null,
    label_variant text not null,
    week text not null,
    part text not null,
    count integer not null,
    primary key (tenant_id, content_version, label_variant, week, part)
  ) strict, without rowid`,
];
