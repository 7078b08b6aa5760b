// refusal: what we will not do, and what we noticed. Values, never exceptions.
import type { directionsRefusals } from "./refusing/directionsRefusals.ts";
import type { refusalCatalogue } from "./refusing/refusalCatalogue.ts";

/** The codes of a table of refusals by family. */
export type CodesOf<Table> = { [Family in keyof Table]: keyof Table[Family] }[keyof Table];

declare global {
  /** Every code of a refusal or finding, by the table that holds its words. Each package adds its own. */
  interface PlainlabelRefusals {
    readonly words: keyof typeof refusalCatalogue;
    readonly directionsRefusals: CodesOf<typeof directionsRefusals>;
  }
}

/** A code that a table has words for; no other can be said. */
export type RefusalCode = PlainlabelRefusals[keyof PlainlabelRefusals];

/**
 * Something we will not do rather than guess. All refusals of a request are
 * collected and returned at once.
 */
export interface Refusal {
  /** Stable, kebab-case; docs/errors.md says what each means. */
  readonly code: RefusalCode;
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
