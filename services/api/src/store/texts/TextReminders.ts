// texts: reminders by text message, as the rest of the service sees them. The number is known only while a text
// is on its way.
import type { Instant } from "../Tables.ts";

export interface TextOrder {
  readonly tenantId: string;
  readonly linkId: string;
  /** E.164: "+447700900123". */
  readonly phone: string;
  /** The medicine's name, where the person ticked it. */
  readonly medicineName: string | null;
  /** When to remind, earliest first; never empty. */
  readonly due: readonly Instant[];
  /** Those of `due` at which a patch comes off. */
  readonly off: readonly Instant[];
}

/** `too-many`: this number or this label has as many as it may. Nothing was kept. */
export type Asked =
  | { readonly outcome: "asked"; readonly id: string; readonly code: string; readonly stop: string }
  | { readonly outcome: "too-many" };

/** `gone`: it was never asked for, its time to confirm is over, or too many codes were wrong. */
export type Confirmed = "on" | "wrong" | "gone";

export interface DueText {
  readonly id: string;
  readonly phone: string;
  readonly medicineName: string | null;
  /** What stops it, for the address in the text. */
  readonly stop: string;
  readonly dueAt: Instant;
  /** What it is time for: the medicine, or taking off what was put on. */
  readonly kind: "time" | "off";
}

export interface TextReminders {
  /** Keeps what is asked for until its code has been told. Throws `StoreOutage`. */
  readonly ask: (order: TextOrder) => Promise<Asked>;
  /** Begins, where this is the code that was sent to the number; texts that were due before are left out. */
  readonly confirm: (linkId: string, id: string, code: string) => Promise<Confirmed>;
  /** Ends and erases it. false: there is none, or none any more. */
  readonly stop: (stop: string) => Promise<boolean>;
  /** Ends and erases all of one label. */
  readonly endLink: (linkId: string) => Promise<void>;
  /**
   * Texts that are due, each given to one sender for a minute: no two senders
   * have the same one unless the first has been silent for so long. Those of
   * links that have ended are erased instead.
   */
  readonly claim: (most: number) => Promise<readonly DueText[]>;
  /** Sent, or left out: on to the next; after the last everything is erased. */
  readonly done: (text: DueText) => Promise<void>;
  /** The number does not take texts: ends and erases it. */
  readonly giveUp: (text: DueText) => Promise<void>;
  /** Erases what was never confirmed in time. Says how many. */
  readonly sweep: () => Promise<number>;
}
