// match: what the matching asks of a store that holds a release.
import type { ReleaseFacts } from "../release/ReleaseReport.ts";
import type {
  AmppRow,
  AmpRow,
  DmdCode,
  DmdId,
  GtinRow,
  IngredientRow,
  VmppRow,
  VmpRow,
  VtmRow,
} from "../release/rows.ts";

/**
 * Rows by their identifier, exactly as the release gave them, invalid ones too.
 * Undefined is "not in this release". Nothing here searches by name: a name
 * that looks alike is another medicine.
 */
export interface ProductLookup {
  /** The release that answers; null when none was imported. */
  release(): Promise<ReleaseFacts | null>;
  vtm(id: DmdId): Promise<VtmRow | undefined>;
  vmp(id: DmdId): Promise<VmpRow | undefined>;
  amp(id: DmdId): Promise<AmpRow | undefined>;
  vmpp(id: DmdId): Promise<VmppRow | undefined>;
  ampp(id: DmdId): Promise<AmppRow | undefined>;
  ingredient(id: DmdId): Promise<IngredientRow | undefined>;
  /** The identifier that came after this one: one step, out of every release that was ever imported. */
  successorOf(id: DmdId): Promise<DmdId | undefined>;
  /** Every row with this GTIN of 14 digits, ended ones too. */
  gtinRows(gtin: string): Promise<readonly GtinRow[]>;
  /** The words of a code: `textOf("UNIT_OF_MEASURE", "428673006")` is "tablet". */
  textOf(table: string, code: DmdCode): Promise<string | undefined>;
}
