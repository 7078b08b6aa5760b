// store: counts of doses that were nearly taken wrong, of PostgreSQL. Nobody and no link stands in them.

export const nearMisses: readonly string[] = [
  `create table near_miss_counts (
    tenant_id text collate "C" not null,
    content_version text collate "C" not null,
    label_variant text collate "C" not null,
    week text collate "C" not null,
    part text collate "C" not null,
    count bigint not null,
    primary key (tenant_id, content_version, label_variant, week, part)
  )`,
];
