// scan: whose links and counts these are. One installation is one pharmacy until callers have keys.

/** Every key and query of the store names a tenant; this is the only place that says which. */
export const localTenant = "local";
