// store: keys for tests, of PostgreSQL. Those that are there are ordinary ones.

export const testKeys: readonly string[] = [
  "alter table api_keys add column kind text not null default 'live'",
];
