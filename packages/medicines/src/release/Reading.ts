// release: what is known while a release is being read: its codes, its identifiers, what was noticed.
import type { IdTable } from "./idTable.ts";
import type { Faults } from "./releaseFaults.ts";
import type { DmdCode, DmdId, IsoDate, ReleaseRows, ReplacedRow, RowClass } from "./rows.ts";
import type { Tally } from "./tally.ts";

export interface Reading {
  readonly date: IsoDate;
  readonly faults: Faults;
  readonly tally: Tally;
  /** Table, code, words. */
  readonly codes: Map<string, Map<DmdCode, string>>;
  /**
   * Identifiers read so far. The number of a VMP, and of every pack and maker's
   * product of it, is its place in `vmpIds`; that of others means nothing.
   */
  readonly ids: Readonly<Record<"ingredient" | "vtm" | "vmp" | "amp" | "vmpp" | "ampp", IdTable>>;
  readonly vmpIds: DmdId[];
  /** Identifiers of rows that are marked invalid. */
  readonly invalid: Set<DmdId>;
  readonly replaced: ReplacedRow[];
  /** Hands a row on; it reaches the sink before the next piece of the file is read. */
  give<Class extends RowClass>(of: Class, row: ReleaseRows[Class]): void;
}
