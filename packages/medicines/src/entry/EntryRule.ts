// entry: what ties an entry of easy-read information to substances of the dictionary.
import type { DmdId } from "../release/rows.ts";
import type { FormKind } from "./formKinds.ts";

export interface EntryRule {
  /**
   * VTMs by identifier or by the whole of their name, as they stood in April
   * 2019 or later: identifiers change, and a VTM's name is borne by no other.
   * Where no identifier stands, none was seen.
   */
  readonly vtm: readonly { readonly id?: DmdId; readonly name: string }[];
  /** The strengths that the entry is for; left out: every one. */
  readonly strengths?: readonly string[];
  /** The VTM is a combination, by a name of its own. */
  readonly several?: true;
  /** What a word for a form means of this entry, where that is not what it means of others. */
  readonly means?: Readonly<Record<string, FormKind>>;
}
