// batches: what is said of a row: the column, what is wrong, what to do. No path of the API.
import type { Finding, Refusal, StockName } from "@plainlabel/core";
import { isMissing } from "../label/fieldRefusals.ts";
import { readStock, stockInWords } from "../shell/labelsInPrinter.ts";
import { partsAtDesk, toldAtDesk } from "../words/toldAtDesk.ts";

/** What a column is about, where a list of codes would say nothing. */
const ownWords: Readonly<Record<string, string>> = {
  stock: "What stands there is not one of our label sizes.",
};

/** The path of a refusal of a row is its number and its column; undefined where it is of no column. */
const columnOf = ({ path }: Refusal): string | undefined =>
  /^\/\d+\/([^/]+)$/u.exec(path)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~");

/** "Column “stock”: What stands there is not one of our label sizes." */
export const wordsOfRowRefusal = (refusal: Refusal): string => {
  const column = columnOf(refusal);
  if (column === undefined) return toldAtDesk(refusal);
  if (isMissing(refusal)) return `Column “${column}” is empty. Write it as the label should say it.`;
  const words = ownWords[column] ?? toldAtDesk(refusal);
  return `Column “${column}”: ${words}`.trim();
};

/** The same without what would help. */
export const whatIsWrongIn = (refusal: Refusal): string => {
  const column = columnOf(refusal);
  const { detail } = partsAtDesk(refusal);
  return column === undefined ? detail : `Column “${column}”: ${ownWords[column] ?? detail}`;
};

/** Drawn for the labels in the printer: that the sheet names others is to be looked at. `named`: as the sheet has it. */
export const rowForOtherStock = (named: string, inPrinter: StockName | null): readonly Finding[] => {
  const stock = readStock(named);
  return inPrinter === null || stock === null || stock === inPrinter
    ? []
    : [
        {
          code: "row-for-other-stock",
          path: "/stock",
          detail: `The sheet names labels of ${stockInWords(stock)} for this row; it is drawn for those in the printer, ${stockInWords(inPrinter)}.`,
          help: "Check that this is the label that is wanted.",
        },
      ];
};

/** A resource of FHIR has no field that could be corrected. */
export const rowHasNoForm: Refusal = {
  code: "row-is-a-resource",
  path: "",
  detail: "This row is a prescription in another shape, which has no form here.",
  help: "Paste it under Prescription.",
};

/** Of rows that were asked for together. */
export const nothingToPrint: Refusal = {
  code: "nothing-to-print",
  path: "",
  detail: "No row is approved as it is now, on the labels that are in the printer.",
  help: "Approve the rows first.",
};
