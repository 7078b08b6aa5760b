// store: calls under way under a caller's key, of SQLite: until when one has it; null: it was answered.

export const callsUnderWay: readonly string[] = [
  "alter table idempotency_keys add column lease_until integer",
];
