// access: the tenant of an installation that serves one pharmacy, made by its first start.

/** Its name: every key and query of the store names a tenant, this one where there is no other. */
export const localTenant = "local";
