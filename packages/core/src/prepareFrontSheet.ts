// prepare: the front sheet laid out on the paper of the labels behind it.

import { accepted, type Outcome, refused } from "@plainlabel/directions";
import { composeFrontSheet } from "./compose/frontSheet.ts";
import { glyphsMissing } from "./compose/glyphsMissing.ts";
import type { LabelDocument } from "./document/LabelDocument.ts";
import type { LabelSet } from "./layout/LabelSet.ts";
import { layoutLabels } from "./layout/layoutLabels.ts";
import { profiles } from "./layout/profiles.ts";
import { stockOf } from "./layout/stocks.ts";
import { usualStock } from "./layout/usualStock.ts";
import type { LabelsOfItem } from "./Prepared.ts";
import type { Measuring } from "./prepareLabels.ts";
import { setIdOf } from "./setId.ts";
import type { WithheldItem } from "./WithheldItem.ts";

/** The sheet before labels of which some are missing. */
export interface FrontSheet {
  readonly document: LabelDocument;
  readonly set: LabelSet;
}

/** An item without where it stood: the same message gives the same sheet at every door. */
const whatIsTold = ({ item, medicine, refusals }: WithheldItem) => ({
  item,
  medicine,
  refusals: refusals.map(({ code, detail, help }) => ({ code, detail, help })),
});

/**
 * Names every withheld item and why, on the stock that the first labels were asked
 * for on, so that one printer prints all. Refused where it does not fit there, or
 * holds what our fonts cannot show: a file without it would pass for the whole.
 * `of`: how many items were sent, where that is not what is made and withheld.
 */
export const prepareFrontSheet = (
  withheld: readonly WithheldItem[],
  made: readonly LabelsOfItem[],
  painter: Measuring,
  of: number = withheld.length + made.length,
): Outcome<FrontSheet> => {
  const [{ request, set }] = made as readonly [LabelsOfItem];
  const document = composeFrontSheet(
    withheld,
    of,
    request.dispensedOn,
    made.some(({ sample }) => sample),
  );
  const { measurer, qrModules } = painter;
  const laidOut =
    glyphsMissing(document, measurer).length > 0
      ? null
      : layoutLabels({
          document,
          profile: profiles.standard,
          stocks: [request.stock ?? usualStock, ...(request.fallbackStocks ?? [])].map(stockOf),
          dpi: set.dpi,
          setId: setIdOf(JSON.stringify(withheld.map(whatIsTold))),
          measurer,
          qrModules: (url) => qrModules(url),
        });
  if (laidOut?.ok === true) return accepted({ document: laidOut.value.document, set: laidOut.value.set });
  return refused({
    code: "front-sheet-impossible",
    path: "",
    detail: "Some items have no label, and the sheet that names them cannot be printed on this stock.",
    help: "Ask for JSON or a zip, or send larger stock.",
  });
};
