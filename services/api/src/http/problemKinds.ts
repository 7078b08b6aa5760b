// http: every kind of problem this service answers with, and its address.

/** Every kind of problem this service answers with. The type URI is stable; the title never changes from case to case. */
export const problemKinds = {
  "malformed-http": { status: 400, title: "The request is not well-formed HTTP" },
  "wrong-shape": { status: 400, title: "The request does not have the shape described" },
  unauthorized: { status: 401, title: "This needs a key, and none that is known was sent" },
  forbidden: { status: 403, title: "This key does not allow this" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  conflict: { status: 409, title: "Somebody else was faster" },
  "under-way": { status: 409, title: "The same call is being answered already" },
  "not-done": { status: 409, title: "This is not finished yet" },
  "method-not-allowed": { status: 405, title: "This address does not take this method" },
  "not-acceptable": { status: 406, title: "None of the formats asked for exists here" },
  "timed-out": { status: 408, title: "The request took too long to arrive" },
  "too-large": { status: 413, title: "The request is too large" },
  "uri-too-long": { status: 414, title: "The address is too long" },
  "unsupported-media-type": { status: 415, title: "The request is in a format that is not read here" },
  "expectation-failed": { status: 417, title: "The request expects what is not done here" },
  "headers-too-large": { status: 431, title: "The header fields are too large" },
  refused: { status: 422, title: "The request was understood, and no label can safely be made from it" },
  "key-reused": { status: 422, title: "This Idempotency-Key stands for another request" },
  "not-kept": { status: 422, title: "The request was understood, and what it says cannot be kept" },
  "too-many-requests": { status: 429, title: "This caller has asked for more than its share" },
  fault: { status: 500, title: "The fault is ours, and nothing was made" },
  "not-ready": { status: 503, title: "The service cannot do this yet" },
  "too-busy": { status: 503, title: "The service has more work than it can do at the moment" },
} as const;

export type ProblemKind = keyof typeof problemKinds;

export const problemMediaType = "application/problem+json";

/** The name of a kind, as a problem document gives it. */
export const typeUri = (kind: ProblemKind): string => `urn:plainlabel:problem:${kind}`;

export interface ProblemFacts {
  /** The FHIR type that the refusals' pointers lead into, where it is one we know. */
  readonly resourceType?: string | null;
}
