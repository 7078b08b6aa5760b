// verify: the finished file judged against the document. Promise 3: proved before it leaves.

import type { Finding } from "@plainlabel/directions";
import { ourTranslator, type Translator } from "../compose/Translator.ts";
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { LabelSet } from "../layout/LabelSet.ts";
import type { ReadBack } from "../Painter.ts";
import { alignReading } from "./alignReading.ts";
import type { Claim, Prescribed, SheetMedicine } from "./Claim.ts";
import { codesLeadToLinks } from "./codesLeadToLinks.ts";
import { digitsRunForward } from "./digitsRunForward.ts";
import { doseStaysInFront } from "./doseStaysInFront.ts";
import { everythingTagged } from "./everythingTagged.ts";
import { fontsEmbedded } from "./fontsEmbedded.ts";
import { noActiveContent } from "./noActiveContent.ts";
import { nothingOverlaps } from "./nothingOverlaps.ts";
import { nothingShrinks } from "./nothingShrinks.ts";
import { pagesAreStockSize } from "./pagesAreStockSize.ts";
import { picturesKeepTheCalendar } from "./picturesKeepTheCalendar.ts";
import { printsTheSame } from "./printsTheSame.ts";
import { saysEverything } from "./saysEverything.ts";
import { saysThatItGoesOn } from "./saysThatItGoesOn.ts";
import { sentencesKeepTheCalendar } from "./sentencesKeepTheCalendar.ts";
import { sheetKeepsTheCalendars } from "./sheetKeepsTheCalendars.ts";
import { staysInsideMargins } from "./staysInsideMargins.ts";
import { stepsStayTogether } from "./stepsStayTogether.ts";
import { ticksKeepTheCalendars } from "./ticksKeepTheCalendars.ts";
import { timetableKeepsTheCalendar } from "./timetableKeepsTheCalendar.ts";
import { titleNamesNoPerson } from "./titleNamesNoPerson.ts";
import { translationKeepsTheCalendar } from "./translationKeepsTheCalendar.ts";

/** Every claim, the gravest first. */
export const claims: Readonly<Record<string, Claim>> = {
  saysEverything,
  saysThatItGoesOn,
  stepsStayTogether,
  sentencesKeepTheCalendar,
  translationKeepsTheCalendar,
  timetableKeepsTheCalendar,
  picturesKeepTheCalendar,
  sheetKeepsTheCalendars,
  ticksKeepTheCalendars,
  digitsRunForward,
  nothingShrinks,
  staysInsideMargins,
  doseStaysInFront,
  nothingOverlaps,
  codesLeadToLinks,
  fontsEmbedded,
  everythingTagged,
  titleNamesNoPerson,
  noActiveContent,
  pagesAreStockSize,
  printsTheSame,
};

/**
 * Everything that keeps the file from being what the document says; empty when
 * all claims are proved. Pure; findings name no person and quote no words.
 */
export const verify = (
  document: LabelDocument,
  set: LabelSet,
  seen: ReadBack,
  prescribed: Prescribed | null = null,
  translator: Pick<Translator, "read"> = ourTranslator,
  medicines: readonly SheetMedicine[] = [],
): readonly Finding[] => {
  const judged = {
    document,
    set,
    seen,
    reading: alignReading(document, set, seen),
    prescribed,
    medicines,
    translator,
  };
  return Object.values(claims).flatMap((claim) => claim(judged));
};
