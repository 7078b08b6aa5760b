// store: where each pharmacy's own dispensing label has what, of PostgreSQL. No person and no medicine stands in it.

export const labelTemplates: readonly string[] = [
  `create table label_templates (
    tenant_id text collate "C" not null,
    name text collate "C" not null,
    template text not null,
    primary key (tenant_id, name)
  )`,
];
