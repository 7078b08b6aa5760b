// refusal: what we will not do, and what we noticed. Values, never exceptions.

/**
 * Something we will not do rather than guess. All refusals of a request are
 * collected and returned at once.
 */
export interface Refusal {
  /** Stable, kebab-case; documented in the error catalogue. */
  readonly code: string;
  /** JSON pointer (RFC 6901) into what was sent; "" is the whole of it. */
  readonly path: string;
  /** What is wrong, one plain sentence. */
  readonly detail: string;
  /** What would help, one plain sentence. */
  readonly help: string;
}

/** Something a professional should see although the label could be made. Same shape as a refusal. */
export type Finding = Refusal;

/** Either the value asked for, or every reason why not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const accepted = <T>(value: T, findings: readonly Finding[] = []): Outcome<T> => ({
  ok: true,
  value,
  findings,
});

export const refused = (
  ...refusals: readonly Refusal[]
): { readonly ok: false; readonly refusals: readonly Refusal[] } => ({
  ok: false,
  refusals,
});
