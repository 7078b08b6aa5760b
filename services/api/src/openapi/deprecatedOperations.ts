// openapi: the operations of this version that will go.
import { type DeprecatedOperation, deprecatedAmong } from "../http/deprecation.ts";
import { operations } from "./operations.ts";

/** None yet. */
export const deprecatedOperations: readonly DeprecatedOperation[] = deprecatedAmong(
  operations({ requests: {}, fhir: {} }),
);
