// sheets: the query of the address of sheets: which sheet, the paper, the week, and the supply of a prescription.
import { accepted, type Outcome, refused, sheetKinds, sheetPapers } from "@plainlabel/core";
import { queryRefusal, textsIn } from "../../http/query.ts";
import { readSupply, supplyParameters } from "../../rendering/readSupply.ts";
import type { SheetQuery } from "../../rendering/SheetCall.ts";

/** `today`: the first day of a week where the query names none. */
export const readSheetQuery = (query: unknown, today: string): Outcome<SheetQuery> => {
  const known = ["sheet", "paper", "first-day", "format", ...supplyParameters];
  const { texts, refusals } = textsIn<string>(query, known);
  const kind = sheetKinds.find((one) => one === (texts.sheet ?? "medicines"));
  const said = texts.paper ?? "a4";
  const paper = sheetPapers.find((one) => one === said);
  const supply = readSupply(texts);
  const wrong = [
    ...refusals,
    ...(kind === undefined
      ? [queryRefusal("not-in-list", "sheet", "There is no such sheet.", `Send ${sheetKinds.join(", ")}.`)]
      : []),
    ...(kind !== "week" && texts["first-day"] !== undefined
      ? [queryRefusal("not-in-list", "first-day", "Only a week has a first day.", "Leave it out.")]
      : []),
    ...(paper === undefined
      ? [queryRefusal("not-in-list", "paper", "Sheets do not come on this paper.", "Send a4 or a3.")]
      : []),
    ...(supply.ok ? [] : supply.refusals),
  ];
  if (wrong.length > 0 || kind === undefined || paper === undefined || !supply.ok) return refused(...wrong);
  const firstDay = texts["first-day"] ?? today;
  return accepted({ kind, paper, firstDay, supply: supply.value, given: Object.keys(texts) });
};
