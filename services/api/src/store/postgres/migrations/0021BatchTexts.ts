// store: what parts of batches say and became, apart from whose turn they have, of PostgreSQL.

export const batchTexts: readonly string[] = [
  `create table batch_texts (
    batch_id text collate "C" not null,
    part bigint not null,
    kept_at bigint not null,
    sealed text not null,
    result text,
    primary key (batch_id, part)
  )`,
  `insert into batch_texts (batch_id, part, kept_at, sealed, result)
    select batch_id, part, 0, sealed, result from batch_parts`,
  "create index batch_texts_by_time on batch_texts (kept_at, batch_id)",
  "alter table batch_parts add column done bigint not null default 0",
  "update batch_parts set done = 1 where result is not null",
  "drop index batch_parts_turn",
  "alter table batch_parts drop column sealed",
  "alter table batch_parts drop column result",
  "create index batch_parts_turn on batch_parts (turn, batch_id, part) where done = 0",
];
