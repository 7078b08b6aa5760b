// release: what is known while a release is being read: its codes, its identifiers, what was noticed.
import type { Faults } from "./releaseFaults.ts";
import type { DmdCode, DmdId, IsoDate, ReleaseRows, ReplacedRow, RowClass } from "./rows.ts";
import type { Tally } from "./tally.ts";

/**
 * Identifiers read so far, each with the VMP that it hangs on (a VMP's with
 * itself), so that a later file can be held against earlier ones. Some 400,000
 * short texts: about 40 MB.
 */
export type IdsOf = ReadonlyMap<DmdId, DmdId>;

export interface Reading {
  readonly date: IsoDate;
  readonly faults: Faults;
  readonly tally: Tally;
  /** Table, code, words. */
  readonly codes: Map<string, Map<DmdCode, string>>;
  readonly ids: Readonly<Record<"ingredient" | "vtm" | "vmp" | "amp" | "vmpp" | "ampp", Map<DmdId, DmdId>>>;
  /** Identifiers of rows that are marked invalid. */
  readonly invalid: Set<DmdId>;
  readonly replaced: ReplacedRow[];
  /** Hands a row on; it reaches the sink before the next piece of the file is read. */
  give<Class extends RowClass>(of: Class, row: ReleaseRows[Class]): void;
}
