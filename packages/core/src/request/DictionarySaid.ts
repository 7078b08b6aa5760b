// request: what a dictionary of medicines said of one item's code: looked up at the door, since core reads no disk.
import type { Finding } from "@plainlabel/directions";

/** The product or pack that a code leads to. */
export interface DictionaryProduct {
  /** Its identifier now. */
  readonly id: string;
  /** Exactly as it stands in the dictionary. */
  readonly name: string;
  readonly kind: "vtm" | "vmp" | "amp" | "vmpp" | "ampp";
  /** What it is without its maker and its pack, by which information about it is looked up; null for a substance. */
  readonly virtual: { readonly id: string; readonly name: string } | null;
  /** In the dictionary's words: "Modified-release tablet"; null where it says none. */
  readonly form: string | null;
  /**
   * What one of it is called, where a bare number can only count those and it
   * goes one way into or onto the body; null otherwise. It is never a dose.
   */
  readonly unit: string | null;
}

/** A plain value beside the request. No label's words come from it but the noun of a bare number. */
export interface DictionarySaid {
  /** The day (ISO) of the release that was asked. */
  readonly release: string;
  /** As it was sent. */
  readonly code: string;
  /** null: the release knows nothing of the code. */
  readonly product: DictionaryProduct | null;
  /** Identifiers that led from the code to the product, in order; none where the code is today's. */
  readonly replacedBy: readonly string[];
  /** For a professional; pointers into the request. */
  readonly findings: readonly Finding[];
}

/** A dictionary is there, or may be, and could not be asked in time: the label is made without it, and says so. */
export type NotLookedUp = "not-looked-up";

/** What came of looking up a code. */
export type LookedUp = DictionarySaid | NotLookedUp;

/** Told with the label of an item whose code was not looked up. */
export const notLookedUp: Finding = {
  code: "medicine-not-looked-up",
  path: "/medicine/code",
  detail:
    "The dictionary of medicines could not be asked in time, so the code was not compared with the medicine.",
  help: "Compare code, name and strength yourself, or make the label again.",
};

/** What was said, and what of it stands on the label. */
export interface DictionaryUsed extends DictionarySaid {
  /** The noun that the directions lacked; null where the label is what it would be without a dictionary. */
  readonly suppliedUnit: string | null;
}

/** Findings that still leave no doubt that the code is this medicine's, and so do not keep its unit from being used. */
const harmless: ReadonlySet<string> = new Set([
  "medicine-code-replaced",
  "medicine-brand-advised",
  "medicine-not-to-prescribe",
]);

/** Whether name, strength and form beside the code say what the code says. */
export const isWithoutDoubt = ({ findings }: DictionarySaid): boolean =>
  findings.every(({ code }) => harmless.has(code));
