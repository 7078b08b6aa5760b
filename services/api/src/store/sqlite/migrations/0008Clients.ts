// store: tenants known by the client id that another issuer of tokens has for them, of SQLite.

export const clients: readonly string[] = [
  "alter table tenants add column client_id text",
  "create unique index tenants_by_client on tenants (client_id) where client_id is not null",
];
