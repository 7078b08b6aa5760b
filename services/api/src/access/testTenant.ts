// access: what a key for tests stands for: a tenant of its own beside the ordinary one, of which every label is a sample.

/** No ordinary id has a full stop in it. */
const ending = ".test";

/**
 * Keeps its own batches, information and share: a program that is tried out reads and changes nothing of the
 * ordinary tenant's.
 */
export const testTenantOf = (tenantId: string): string => `${tenantId}${ending}`;

/** Whether its labels are samples: asked wherever labels are made, so that a batch stays what it was ordered as. */
export const isTestTenant = (tenantId: string): boolean => tenantId.endsWith(ending);
