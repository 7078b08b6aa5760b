// store: what somebody made of a row of a batch on the desk, of SQLite: corrected words and approvals, encrypted.

export const batchRows: readonly string[] = [
  `create table batch_rows (
    batch_id text not null,
    item integer not null,
    sealed text not null,
    primary key (batch_id, item)
  ) strict`,
];
