// client: how a call can end. Every way is a value; nothing is thrown but for a fault of the program.
import type { components } from "./openApi.golden.ts";

/** One reason: `code` is stable, `path` is a JSON pointer into what was sent, `help` says what would help. */
export type Refusal = components["schemas"]["Refusal"];

/**
 * The service will not: 400 is a fault of the program, 401 and 403 of the key, 404 of the address, 422 needs the
 * pharmacist.
 */
export interface Refused {
  readonly outcome: "refused";
  readonly status: number;
  /** All reasons at once; at least one. */
  readonly refusals: readonly Refusal[];
}

/** Too much at the moment, after waiting as long as the client may. Nothing was made: the same may be sent again. */
export interface Busy {
  readonly outcome: "busy";
  /** Seconds to wait before the next try. */
  readonly retryAfter: number;
}

/** The fault is not the caller's, and nothing was made. */
export interface Fault {
  readonly outcome: "fault";
  readonly status: number;
  /** What to tell the operator; null where the answer came from something else on the way. */
  readonly reference: string | null;
}

/** No answer, or half of one. Whether the service did anything is not known; the same request may be sent again. */
export interface Unreachable {
  readonly outcome: "unreachable";
  /** The network's own word for it. */
  readonly detail: string;
}

export type NotDone = Refused | Busy | Fault | Unreachable;

export interface Done<T> {
  readonly outcome: "done";
  readonly value: T;
}

export type Answer<T> = Done<T> | NotDone;

/** Labels that were proved before they left. */
export interface Made {
  readonly outcome: "made";
  /** One file with every label, ready to print. */
  readonly pdf: Uint8Array;
  /** Ids of the pages behind the labels; none without `explain`. */
  readonly links: readonly string[];
  /** An earlier call with the same `idempotencyKey` had this answer already. */
  readonly replayed: boolean;
}

/** A label's words in braille or for a voice. */
export interface LabelWords {
  readonly file: Uint8Array;
  /** Codes of what only this format found: docs/errors.md, "Braille and voice". */
  readonly findings: readonly string[];
}
