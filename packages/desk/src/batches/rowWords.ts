// batches: what is said of a row: the column, what is wrong, what to do. No path of the API.
import type { Finding, Refusal, StockName } from "@plainlabel/core";
import { isMissing } from "../label/fieldRefusals.ts";
import { readStock, stockInWords } from "../shell/labelsInPrinter.ts";

/** What a column is about, where a list of codes would say nothing. */
const ownWords: Readonly<Record<string, string>> = {
  stock: "What stands there is not one of our label sizes.",
};

/** "Column “stock”: What stands there is not one of our label sizes." The path of a refusal of a row is its number and its column. */
export const wordsOfRowRefusal = (refusal: Refusal): string => {
  const { path, detail, help } = refusal;
  const column = /^\/\d+\/([^/]+)$/u.exec(path)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~");
  if (column === undefined) return `${detail} ${help.replace(/^Send\b/u, "Write")}`.trim();
  if (isMissing(refusal)) return `Column “${column}” is empty. Write it as the label should say it.`;
  const words = ownWords[column] ?? `${detail} ${help.replace(/^Send\b/u, "Write")}`;
  return `Column “${column}”: ${words}`.trim();
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
