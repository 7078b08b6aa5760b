// verify: what every claim is judged by, and how it says that it does not hold.

import type { Finding, RefusalCode, Regimen } from "@plainlabel/directions";
import type { SheetTag } from "@plainlabel/language";
import type { Translator } from "../compose/Translator.ts";
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { LabelSet } from "../layout/LabelSet.ts";
import type { ReadBack } from "../Painter.ts";
import type { Reading } from "./alignReading.ts";

/** What the finished label must still mean; only where the directions were understood. */
export interface Prescribed {
  readonly regimen: Regimen;
  /** The words of each sentence of the directions that tells nothing of the calendar, as `plainWords` joined. */
  readonly setAside: readonly string[];
}

/** A medicine of a sheet, and what must be read of it. */
export interface SheetMedicine {
  /** Begins the source of each of its sentences. */
  readonly source: string;
  /** null: it stands in the prescriber's own words. */
  readonly prescribed: Prescribed | null;
  /** It stands in a table. */
  readonly inTable: boolean;
  /** The language of its sentences and cells; absent: English. */
  readonly language?: SheetTag;
  /**
   * It stands in a week to tick, from this day on (ISO); its directions stand there too where the boxes do not
   * say all of them.
   */
  readonly ticked?: string;
}

export interface Judged {
  readonly document: LabelDocument;
  /** Used for page sizes, margins, floors, roles and alternative texts; never for places. */
  readonly set: LabelSet;
  readonly seen: ReadBack;
  /** What is read aloud, word by word, beside the sentences it should be. */
  readonly reading: Reading;
  /** null: the directions are printed as written. */
  readonly prescribed: Prescribed | null;
  /** Of a sheet: every medicine on it; empty for a label. */
  readonly medicines: readonly SheetMedicine[];
  /** Reads the words of other languages back. */
  readonly translator: Pick<Translator, "read">;
}

/** One promise about a finished label. Empty: proved. */
export type Claim = (judged: Judged) => readonly Finding[];

/**
 * A claim that does not hold. `detail` never quotes the label: findings are
 * logged, and a label names a person.
 */
export const fault = (code: RefusalCode, detail: string, path = ""): Finding => ({
  code,
  path,
  detail,
  help: "Do not print this label. Report it as a fault of the software.",
});

/** Page numbers as people count them. */
export const onPage = (index: number): string => `on page ${index + 1}`;
