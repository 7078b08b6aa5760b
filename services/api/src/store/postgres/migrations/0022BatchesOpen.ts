// store: which batches are not done, found without passing all their parts, of PostgreSQL.

export const batchesOpen: readonly string[] = [
  "create index batch_parts_of_open on batch_parts (batch_id) where done = 0",
];
