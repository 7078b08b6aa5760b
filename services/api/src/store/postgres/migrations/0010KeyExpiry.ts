// store: the end of a key, of PostgreSQL; null: it has none.

export const keyExpiry: readonly string[] = ["alter table api_keys add column expires_at bigint"];
