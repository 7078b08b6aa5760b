// store: what somebody made of a row of a batch on the desk, of PostgreSQL: corrected words and approvals, encrypted.

export const batchRows: readonly string[] = [
  `create table batch_rows (
    batch_id text collate "C" not null,
    item bigint not null,
    sealed text not null,
    primary key (batch_id, item)
  )`,
];
