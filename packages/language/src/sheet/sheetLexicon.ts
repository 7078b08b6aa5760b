// language/sheet: the table of sheets as rows beside its English, for a reviewer, and their corrections put back in.
import { englishSheet } from "../english/sheet.ts";
import { tableLexicon } from "../translate/tableLexicon.ts";
import type { SheetPhrases } from "./SheetPhrases.ts";

const lexicon = tableLexicon<SheetPhrases>("sheet.", englishSheet, /^sheet\.(?:tag|dir|reviewed(?:\..*)?)$/);

export const {
  rows: sheetRows,
  isOf: isOfSheet,
  take: takeSheetCorrections,
  corrected: correctedSheet,
} = lexicon;
