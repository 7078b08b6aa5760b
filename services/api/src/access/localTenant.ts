// access: the tenant of an installation that serves one pharmacy, made by its first start.

/** Every key and query of the store names a tenant. */
export const localTenant = "local";
