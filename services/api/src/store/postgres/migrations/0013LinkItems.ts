// store: of which item and supply a link is, of PostgreSQL: a later supply ends the links of those before.

export const linkItems: readonly string[] = [
  "alter table links add column item_key text",
  "alter table links add column supplied_on text",
  "create index links_by_item on links (item_key, supplied_on) where item_key is not null",
];
